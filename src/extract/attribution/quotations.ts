import type { Sentence, Span } from '../../model.ts'

/** Words between quotation marks. */
export interface Quotation {
  readonly open: Span
  /** Empty when the paragraph ends without a mark because the quotation goes on in the next one. */
  readonly close: Span
  /** Index of the quotation in the paragraph before that this one continues, or -1. */
  readonly continues: number
}

/** Double marks of any style; the style of the closing one need not match: "We are friends.’’ */
const doubleMark = /["“”„«»]|[‘’'`]{2}/y
/** Left of an opening mark, right of a closing one. */
const openerBefore = /[\s([{—–\-/"“‘«]/
const closerAfter = /[\s.,;:!?)\]}—–\-/"”’»…]/

/**
 * Finds quotations, in order; they do not nest. Marks are taken by what stands beside them, since pages mix styles. A mark without
 * partner opens nothing, except where the next paragraph begins with an opening mark, as printers do with long quotations. Linear.
 */
export function findQuotations(text: string, sentences: readonly Sentence[]): Quotation[] {
  const quotations: Quotation[] = []
  let unfinished: { readonly open: Span; readonly end: number; readonly continues: number } | null = null
  for (const paragraph of paragraphsOf(sentences)) {
    const marks = marksOf(text, paragraph)
    let continues = -1
    if (unfinished) {
      const first = marks[0]
      if (first?.opens && first.start === paragraph.start) {
        quotations.push({
          open: unfinished.open,
          close: { start: unfinished.end, end: unfinished.end },
          continues: unfinished.continues,
        })
        continues = quotations.length - 1
      }
      unfinished = null
    }
    let open: Mark | null = null
    for (const mark of marks) {
      if (open && mark.closes && mark.single === open.single) {
        quotations.push({
          open: { start: open.start, end: open.end },
          close: { start: mark.start, end: mark.end },
          continues,
        })
        open = null
        continues = -1
      } else if (mark.opens && !(mark.single && open)) {
        if (open) continues = -1
        open = mark
      }
    }
    if (open && !open.single) unfinished = { open: { start: open.start, end: open.end }, end: paragraph.end, continues }
  }
  return quotations
}

function paragraphsOf(sentences: readonly Sentence[]): Span[] {
  const paragraphs: { start: number; end: number }[] = []
  let last = -1
  for (const sentence of sentences) {
    const current = paragraphs.at(-1)
    if (current && sentence.paragraph === last) current.end = sentence.end
    else paragraphs.push({ start: sentence.start, end: sentence.end })
    last = sentence.paragraph
  }
  return paragraphs
}

interface Mark extends Span {
  readonly opens: boolean
  readonly closes: boolean
  readonly single: boolean
}

function marksOf(text: string, paragraph: Span): Mark[] {
  const marks: Mark[] = []
  let lastSingleOpen = -1
  for (let start = paragraph.start; start < paragraph.end; ) {
    doubleMark.lastIndex = start
    const found = doubleMark.exec(text)
    const single = !found && /[‘’']/.test(text[start]!)
    if (!found && !single) {
      start += 1
      continue
    }
    const end = start + (found ? found[0].length : 1)
    const before = start > paragraph.start ? text[start - 1]! : ' '
    const after = end < paragraph.end ? text[end]! : ' '
    const mark = { start, end, single, ...directions(text.slice(start, end), before, after) }
    if (!single) marks.push(mark)
    else if (
      mark.opens &&
      /\p{L}/u.test(after) &&
      !/^(?:em|til|tis|twas|cause|n|round|bout)\b/i.test(text.slice(end, end + 6))
    ) {
      marks.push({ ...mark, closes: false })
      lastSingleOpen = marks.length
    } else if (mark.closes && lastSingleOpen > 0 && !isPossessive(text, start, before, after))
      marks.push({ ...mark, opens: false })
    start = end
  }
  return marks
}

/** "the families’ homes": after an s and before a word, a single mark is a possessive rather than the end of a quotation. */
const isPossessive = (text: string, start: number, before: string, after: string): boolean =>
  /s/i.test(before) && after === ' ' && /\p{Ll}/u.test(text[start + 2] ?? '')

function directions(
  mark: string,
  before: string,
  after: string,
): { readonly opens: boolean; readonly closes: boolean } {
  const opens = openerBefore.test(before) && !/\s/.test(after)
  const closes = !/\s/.test(before) && closerAfter.test(after)
  if (opens !== closes) return { opens, closes }
  // A mark between spaces, or between two signs: only its own shape tells; a straight one closes when it can.
  if (/^[“„«‘]/.test(mark)) return { opens: true, closes: false }
  if (/^[”»]/.test(mark)) return { opens: false, closes: true }
  return { opens: true, closes: true }
}
