import type { Span } from '../model.ts'
import { spaced } from './one-line.ts'
import { type Row, run } from './row.ts'

/** Words shown on either side of a quote, in UTF-16 code units: more than a long article has, and no load for one without end. */
const widest = 20_000

/** An article by paragraphs, with the words of a quote marked. Null when it does not have these words at this place. */
export function articleText(body: string, { start, end, exact }: Span & { readonly exact: string }): Row[] | null {
  if (exact === '' || body.slice(start, end) !== exact) return null
  const from = Math.max(0, start - widest)
  const to = Math.min(body.length, end + widest)
  const paragraphs: Row[] = [from > 0 ? [run('… ')] : []]
  const add = (text: string, mark: 'plain' | 'quote') => {
    for (const [index, piece] of text.split(/\n[ \t\r]*\n/).entries()) {
      if (index > 0) paragraphs.push([])
      const row = paragraphs.at(-1)!
      if (piece !== '') paragraphs.splice(-1, 1, [...row, run(spaced(piece), mark)])
    }
  }
  add(body.slice(from, start), 'plain')
  add(body.slice(start, end), 'quote')
  add(body.slice(end, to), 'plain')
  if (to < body.length) add(' …', 'plain')
  return paragraphs.filter(paragraph => paragraph.some(({ text }) => text.trim() !== ''))
}
