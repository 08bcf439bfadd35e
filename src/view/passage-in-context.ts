import type { Span } from '../model.ts'
import { spaced } from './one-line.ts'
import { type Row, run } from './row.ts'

/** Words shown on either side of a quote when its paragraph is longer, in UTF-16 code units: about twenty rows of a terminal. */
const widest = 1600

/**
 * The paragraph around a quote, with the quote marked; `marked` is the quote with marks of its own on some words. Null when the body does not have these words at this place:
 * a lost anchor is said, never moved.
 */
export function passageInContext(
  body: string,
  quote: Span & { readonly exact: string },
  marked: Row = [run(spaced(quote.exact))],
): Row | null {
  const { start, end, exact } = quote
  if (exact === '' || body.slice(start, end) !== exact) return null
  const from = paragraphStart(body, start)
  const to = paragraphEnd(body, end)
  const before = from < start - widest ? `… ${body.slice(start - widest, start)}` : body.slice(from, start)
  const after = to > end + widest ? `${body.slice(end, end + widest)} …` : body.slice(end, to)
  const words = marked.map(({ text, mark }) => run(text, mark === 'plain' ? 'quote' : mark))
  return [run(spaced(before).trimStart(), 'faint'), ...words, run(spaced(after).trimEnd(), 'faint')]
}

/** A paragraph begins after the last blank line before it. */
function paragraphStart(body: string, before: number): number {
  const near = body.slice(Math.max(0, before - widest - 2), before)
  const [last] = [...near.matchAll(/\n[ \t\r]*\n/g)].slice(-1)
  return last === undefined ? Math.max(0, before - near.length) : before - near.length + last.index + last[0].length
}

function paragraphEnd(body: string, after: number): number {
  const near = body.slice(after, after + widest + 2)
  const blank = near.search(/\n[ \t\r]*\n/)
  return blank === -1 ? after + near.length : after + blank
}
