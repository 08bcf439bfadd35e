/** In milliseconds, before the second attempt; doubled for each further one. */
const firstWait = 1_000

/** In milliseconds. Nobody waits longer at a command line, whatever a server asks for. */
const longestWait = 60_000

/**
 * How long to wait after the attempt `attempt` (from 1), in milliseconds. `retryAfter` is the header of that name, in seconds or as a date (RFC 9110,
 * 10.2.3); it wins over the doubling, up to a minute.
 */
export function waitAfter(attempt: number, retryAfter: string | null, now: number): number {
  const asked = retryAfter === null ? null : readRetryAfter(retryAfter.trim(), now)
  return Math.min(asked ?? firstWait * 2 ** (attempt - 1), longestWait)
}

function readRetryAfter(value: string, now: number): number | null {
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000
  // Only the date of HTTP: `Date.parse` takes many other things for dates.
  const date = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(value) ? Date.parse(value) : NaN
  return Number.isNaN(date) ? null : Math.max(0, date - now)
}
