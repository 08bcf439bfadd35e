import { responseBytes } from '../store/response-bytes.ts'
import type { Endpoint } from './endpoint.ts'

/** What became of one request. */
export type Reply =
  | { readonly kind: 'answer'; readonly status: number; readonly retryAfter: string | null; readonly text: string }
  /** The server could not be reached, was too slow, or broke off. */
  | { readonly kind: 'failed'; readonly why: string }
  | { readonly kind: 'too-long' }

/** In bytes. An answer to a long article has a twentieth of it. */
const longestAnswer = 4 * 1024 * 1024

/**
 * Posts JSON once. `patience` is in milliseconds for the whole answer. Redirects are not followed: neither the key nor the article goes to an
 * address that nobody named.
 */
export async function post(endpoint: Endpoint, body: string, patience: number, stop: AbortSignal): Promise<Reply> {
  // Not `AbortSignal.any`: on Node 20 it keeps every request's signal as long as `stop` lives.
  const request = new AbortController()
  const giveUp = () => request.abort()
  let isLate = false
  const timer = setTimeout(() => {
    isLate = true
    giveUp()
  }, patience)
  stop.addEventListener('abort', giveUp)
  if (stop.aborted) giveUp()
  try {
    const response = await fetch(endpoint.url, {
      method: 'POST',
      redirect: 'manual',
      signal: request.signal,
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        'user-agent': 'concord',
        ...(endpoint.key === null ? {} : { authorization: `Bearer ${endpoint.key}` }),
      },
      body,
    })
    const bytes = await responseBytes(response, longestAnswer)
    if (bytes === null) return { kind: 'too-long' }
    const retryAfter = response.headers.get('retry-after')
    return { kind: 'answer', status: response.status, retryAfter, text: new TextDecoder().decode(bytes) }
  } catch (error) {
    if (isLate) return { kind: 'failed', why: `gave no whole answer within ${patience / 1000} seconds` }
    return { kind: 'failed', why: `cannot be reached, ${reasonOf(error)}` }
  } finally {
    clearTimeout(timer)
    stop.removeEventListener('abort', giveUp)
  }
}

/** The code alone: the platform's own words may hold headers. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : ''
  return /^[A-Z0-9_]{3,40}$/.test(code) ? code : 'the connection broke'
}
