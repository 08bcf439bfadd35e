import { setTimeout as wait } from 'node:timers/promises'
import * as v from 'valibot'
import { oneLine } from '../ask/plain-text.ts'
import type { Question } from '../ask/question.ts'
import { ConcordError } from '../errors.ts'
import type { Endpoint } from './endpoint.ts'
import { post, type Reply } from './post.ts'
import { waitAfter } from './waiting.ts'

/** What a chat touches besides the network; tests hand in another clock. */
export interface Patience {
  /** Milliseconds for one whole answer. Local models on a laptop take a minute for an article. */
  readonly patience: number
  /** How often one question is asked at most while the server is busy or broken. */
  readonly attempts: number
  /** In milliseconds; rejects when the signal is given. */
  sleep(milliseconds: number, stop: AbortSignal): Promise<unknown>
  now(): number
}

export const usualPatience: Patience = {
  patience: 120_000,
  attempts: 5,
  sleep: (milliseconds, stop) => wait(milliseconds, undefined, { signal: stop }),
  now: () => Date.now(),
}

export interface Tokens {
  readonly sent: number
  readonly received: number
}

/** What a model wrote; or why that cannot be used, the server being sound otherwise. */
export type Completion = ({ readonly content: string } | { readonly refused: string }) & {
  /** Null when the server does not say. */
  readonly tokens: Tokens | null
}

/** Asks one question. Throws `model-failed` when the server does not answer, or not as a chat completions endpoint. */
export type Chat = (question: Question<unknown>, stop: AbortSignal) => Promise<Completion>

/** Not every endpoint knows these; what one complains of is left out from then on. */
const dispensable = ['response_format', 'temperature'] as const

export function openChat(endpoint: Endpoint, { patience, attempts, sleep, now }: Patience): Chat {
  const unknown = new Set<string>()
  return async (question, stop) => {
    for (let attempt = 1; ; attempt++) {
      const reply = await post(endpoint, requestBody(endpoint.model, question, unknown), patience, stop)
      if (reply.kind === 'too-long') return { refused: 'the answer has no end', tokens: null }
      if (reply.kind === 'answer') {
        const { status, text } = reply
        if (status >= 200 && status <= 299) return readCompletion(text, endpoint.key)
        const complaint = dispensable.find(key => !unknown.has(key) && isAbout(key, status, text))
        if (complaint !== undefined) {
          unknown.add(complaint)
          attempt--
          continue
        }
        // This question and no other: too long for the model, or its subject is filtered.
        if (status === 400 || status === 413 || status === 422)
          return { refused: `the server answers ${status}${said(text, endpoint.key)}`, tokens: null }
      }
      if (attempt >= attempts || !isPassing(reply) || stop.aborted) throw failed(endpoint, reply, attempt)
      await sleep(waitAfter(attempt, reply.kind === 'answer' ? reply.retryAfter : null, now()), stop)
    }
  }
}

function requestBody(model: string, question: Question<unknown>, unknown: ReadonlySet<string>): string {
  const { system, user, name, schema } = question
  return JSON.stringify({
    model,
    messages: [
      { role: 'system', content: system },
      { role: 'user', content: user },
    ],
    ...(unknown.has('temperature') ? {} : { temperature: 0 }),
    ...(unknown.has('response_format')
      ? {}
      : { response_format: { type: 'json_schema', json_schema: { name, strict: true, schema } } }),
    stream: false,
  })
}

const isAbout = (key: string, status: number, text: string): boolean =>
  (status === 400 || status === 422) &&
  (text.includes(key) || (key === 'response_format' && text.includes('json_schema')))

/** Busy, broken for the moment, or not reached: worth another attempt. */
const isPassing = (reply: Reply): boolean =>
  reply.kind === 'failed' ||
  (reply.kind === 'answer' && (reply.status === 408 || reply.status === 429 || reply.status >= 500))

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

const completion = v.object({
  choices: v.pipe(
    v.array(
      v.object({
        message: v.object({ content: v.nullish(v.string()), refusal: v.nullish(v.string()) }),
        finish_reason: v.nullish(v.string()),
      }),
    ),
    v.minLength(1),
  ),
  usage: v.optional(v.fallback(v.nullable(v.object({ prompt_tokens: count, completion_tokens: count })), null), null),
})

function readCompletion(text: string, key: string | null): Completion {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { refused: 'the server sent broken JSON', tokens: null }
  }
  const result = v.safeParse(completion, value)
  if (!result.success) return { refused: 'the server sent no chat completion', tokens: null }
  const { choices, usage } = result.output
  const tokens = usage === null ? null : { sent: usage.prompt_tokens, received: usage.completion_tokens }
  const { message, finish_reason } = choices[0]!
  if (finish_reason === 'length') return { refused: 'the answer was cut off', tokens }
  if (message.refusal) return { refused: 'the model declined', tokens }
  if (!message.content) return { refused: 'the answer is empty', tokens }
  // Reports and caches are kept and shared.
  if (key !== null && message.content.includes(key)) return { refused: 'the answer repeats your key', tokens }
  return { content: message.content, tokens }
}

function failed({ shown, key }: Endpoint, reply: Reply, attempts: number): ConcordError {
  const tried = attempts > 1 ? ` (${attempts} attempts)` : ''
  if (reply.kind !== 'answer')
    return new ConcordError(
      'model-failed',
      `${shown}: ${reply.kind === 'failed' ? reply.why : 'sent too much'}${tried}`,
    )
  const { status, text } = reply
  if (status >= 300 && status <= 399)
    return new ConcordError('model-failed', `${shown}: leads to another address, expected the endpoint itself`)
  if (status === 401 || status === 403)
    // What servers say to a wrong key often holds the key.
    return new ConcordError('model-failed', `${shown}: the server answers ${status}, it does not accept the key`, {
      hint: 'Set CONCORD_API_KEY (or OPENAI_API_KEY) to the key of this endpoint.',
    })
  return new ConcordError('model-failed', `${shown}: the server answers ${status}${tried}${said(text, key)}`)
}

const complaintSchema = v.object({ error: v.object({ message: v.string() }) })

/** The server's own words, if it has any, on one line and without the key. */
function said(text: string, key: string | null): string {
  try {
    const result = v.safeParse(complaintSchema, JSON.parse(text))
    if (!result.success) return ''
    const { message } = result.output.error
    // Masked keys count as keys: "Incorrect API key provided: sk-ab***yz".
    if ((key !== null && message.includes(key)) || /\bsk-|api[ _-]?key|bearer/i.test(message)) return ''
    return `: ${oneLine(message).slice(0, 200)}`
  } catch {
    return ''
  }
}
