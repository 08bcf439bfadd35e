import type { Sentence } from '../../model.ts'
import { bareAttribution } from './bare-attribution.ts'
import { labelOf } from './label.ts'
import type { Line, Range } from './line.ts'
import type { Quotation } from './quotations.ts'

/**
 * The quotations with those that a transcript prints without marks: "MARSH: Nobody told me. I was at home." A labelled paragraph of several
 * sentences is direct speech to its end; marks inside it are part of it. `lines` are those of the quotations given.
 */
export function withTranscripts(
  quotations: readonly Quotation[],
  lines: readonly Line[],
  sentences: readonly Sentence[],
): readonly Quotation[] {
  const spoken: Quotation[] = []
  let end = 0
  for (let first = 0; first < sentences.length; first = end) {
    end = first + 1
    while (end < sentences.length && sentences[end]!.paragraph === sentences[first]!.paragraph) end += 1
    const block = first > 0 ? announced(lines, sentences, first, end) : null
    if (block) {
      spoken.push(block)
      continue
    }
    const isMarked = lines[first]!.opens[0] !== -1
    const label = end - first > 1 || isMarked ? labelOf(lines[first]!) : null
    const start = label && lines[first]!.tokens[label.colon + 1]
    const isQuoted =
      label && (lines[first]!.opens[label.colon + 1]! >= 0 || lines[first]!.quotation[label.colon + 1]! >= 0)
    if (!start || (isQuoted && !isMarked)) continue
    if (!isSpoken(lines.slice(first, end), label.speaker)) continue
    const close = sentences[end - 1]!.end
    spoken.push({ open: { start: start.start, end: start.start }, close: { start: close, end: close }, continues: -1 })
  }
  return spoken.length === 0 ? quotations : merge(quotations, spoken)
}

/**
 * "The mayor told the Herald:" with her words in a paragraph of their own, of which a page shows by its looks alone that they are hers. The lines
 * of a list below such a sentence have no stops.
 */
function announced(
  lines: readonly Line[],
  sentences: readonly Sentence[],
  first: number,
  end: number,
): Quotation | null {
  const before = lines[first - 1]!
  if (before.lower.at(-1) !== ':' || before.opens.some(id => id >= 0) || bareAttribution(before) === null) return null
  const paragraph = lines.slice(first, end)
  if (
    paragraph.some(line => !/^[.!?…]+$/.test(line.lower.at(-1) ?? '')) ||
    paragraph.some(line => line.opens.some(id => id >= 0))
  )
    return null
  const [start, close] = [sentences[first]!.start, sentences[end - 1]!.end]
  return { open: { start, end: start }, close: { start: close, end: close }, continues: -1 }
}

/** "MARSH: …" or words in the first person; "Marsh: wants a pier. Has sailed since 1990." tells about her. */
const isSpoken = (paragraph: readonly Line[], label: Range): boolean =>
  paragraph[0]!.tokens.slice(label.from, label.to).every(token => /^\p{Lu}{2,}$/u.test(token.form)) ||
  paragraph.some(line => line.lower.some(word => /^(?:i|we|my|our|me|us)$/.test(word)))

/** Both lists by place, without the old ones that a new one covers; `continues` follows the new order. */
function merge(old: readonly Quotation[], added: readonly Quotation[]): Quotation[] {
  let next = 0
  const kept = old.flatMap((quotation, index) => {
    while (next < added.length && added[next]!.close.end <= quotation.open.start) next += 1
    const over = added[next]
    return over && over.open.start < quotation.close.end ? [] : [{ quotation, index }]
  })
  const all = [...kept, ...added.map(quotation => ({ quotation, index: -1 }))].sort(
    (left, right) => left.quotation.open.start - right.quotation.open.start,
  )
  const place = new Map(all.map(({ index }, at) => [index, at]))
  return all.map(({ quotation }) => ({
    ...quotation,
    continues: quotation.continues < 0 ? -1 : (place.get(quotation.continues) ?? -1),
  }))
}
