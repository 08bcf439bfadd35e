import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What one request asked, as the server got it. */
export interface Asked {
  readonly authorization: string | undefined
  readonly path: string
  readonly body: {
    readonly model: string
    readonly messages: readonly { readonly role: string; readonly content: string }[]
    readonly response_format?: unknown
    readonly temperature?: number
  }
}

/** Answers one request; `times` counts the requests before it. */
export type Behaviour = (asked: Asked, response: ServerResponse, times: number) => void

/** A chat completions endpoint on this machine that behaves as told. */
export interface ModelServer {
  /** `http://127.0.0.1:<port>/v1` */
  readonly url: string
  readonly asked: Asked[]
  behave(behaviour: Behaviour): void
  close(): Promise<void>
}

export async function startModelServer(behaviour: Behaviour): Promise<ModelServer> {
  const asked: Asked[] = []
  let current = behaviour
  const server = createServer(async (request, response) => {
    const seen = {
      authorization: request.headers.authorization,
      path: request.url ?? '',
      body: JSON.parse(await bodyOf(request)),
    }
    asked.push(seen)
    current(seen, response, asked.length - 1)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked,
    behave: next => {
      current = next
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request) text += chunk
  return text
}

/** A chat completion that says this. */
export const says =
  (content: unknown, more: object = {}): Behaviour =>
  (_, response) => {
    const text = typeof content === 'string' ? content : JSON.stringify(content)
    response.setHeader('content-type', 'application/json')
    response.end(
      JSON.stringify({
        choices: [{ message: { role: 'assistant', content: text }, finish_reason: 'stop' }],
        usage: { prompt_tokens: 100, completion_tokens: 10 },
        ...more,
      }),
    )
  }

export const fails =
  (status: number, headers: Readonly<Record<string, string>> = {}, body: unknown = {}): Behaviour =>
  (_, response) => {
    response.writeHead(status, headers)
    response.end(typeof body === 'string' ? body : JSON.stringify(body))
  }

/** Each behaviour once, the last one for ever. */
export const inTurn =
  (...behaviours: readonly Behaviour[]): Behaviour =>
  (asked, response, times) =>
    behaviours[Math.min(times, behaviours.length - 1)]!(asked, response, times)
