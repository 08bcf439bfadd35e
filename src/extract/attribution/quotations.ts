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
const inWord = /[\p{L}\p{N}]/u
const closerAfter = /[\s.,;:!?)\]}—–\-/"”’»…]/

/** A quotation that no mark closes goes on over no more paragraphs than this. From reading news text; a forgotten mark must not swallow an article. */
const longestRun = 6

/**
 * Finds quotations, in order; they do not nest: “I say ‘no’” and "a "good" one" are one quotation each. Marks are taken by what stands beside
 * them, since pages mix styles. A quotation whose paragraph ends without a closing mark goes on to the mark in a later paragraph, or, as
 * printers do, ends there when the next one begins with an opening mark; else it ends with its paragraph. Linear.
 */
export function findQuotations(text: string, sentences: readonly Sentence[]): Quotation[] {
  const quotations: Quotation[] = []
  let unfinished = null as Unfinished | null
  for (const paragraph of paragraphsOf(sentences)) {
    let marks = marksOf(text, paragraph)
    let continues = -1
    if (unfinished) {
      const first = marks.find(mark => !mark.single)
      if (!first && unfinished.run < longestRun) {
        unfinished = { ...unfinished, run: unfinished.run + 1 }
        continue
      }
      if (first?.opens && first.start === paragraph.start && !isAlone(first, paragraph)) {
        quotations.push(closed(unfinished))
        continues = quotations.length - 1
      } else if (first?.closes) {
        const { open, continues: before } = unfinished
        quotations.push({ open, close: { start: first.start, end: first.end }, continues: before })
        marks = marks.filter(mark => mark.start > first.start)
      } else quotations.push(closed(unfinished))
      unfinished = null
    }
    const { pairs, open } = nested(marks) ?? flat(marks, paragraph)
    for (const pair of pairs) quotations.push({ ...pair, continues: pair === pairs[0] ? continues : -1 })
    if (open)
      unfinished = {
        open: { start: open.start, end: open.end },
        end: paragraph.end,
        continues: pairs.length === 0 ? continues : -1,
        run: 0,
      }
  }
  if (unfinished) quotations.push(closed(unfinished))
  return quotations
}

/** A quotation that its paragraph, which ends at `end`, does not close. */
interface Unfinished {
  readonly open: Span
  readonly end: number
  readonly continues: number
  /** Paragraphs without a mark since. */
  readonly run: number
}

const closed = ({ open, end, continues }: Unfinished): Quotation => ({ open, close: { start: end, end }, continues })

interface Paired {
  readonly pairs: readonly Pick<Quotation, 'open' | 'close'>[]
  /** The mark that opens a quotation which the paragraph does not close. */
  readonly open: Mark | null
}

const isAlone = (mark: Span, paragraph: Span): boolean => mark.end >= paragraph.end

/** Outermost pairs of double marks, when all of them close; null when they do not, or when single ones are the only quotation marks. */
function nested(marks: readonly Mark[]): Paired | null {
  const double = marks.filter(mark => !mark.single)
  const pairs: Pick<Quotation, 'open' | 'close'>[] = []
  let outer: Mark | null = null
  let depth = 0
  for (const mark of double) {
    if (depth > 0 && mark.closes) {
      depth -= 1
      if (depth === 0) pairs.push(pairOf(outer!, mark))
    } else if (mark.opens) {
      if (depth === 0) outer = mark
      depth += 1
    } else return null
  }
  return double.length > 0 && depth === 0 && double.length === marks.length ? { pairs, open: null } : null
}

/** Each closing mark with the last opening one before it. A closing mark without partner ends a quotation that the paragraph began with. */
function flat(marks: readonly Mark[], paragraph: Span): Paired {
  const pairs: Pick<Quotation, 'open' | 'close'>[] = []
  let open: Mark | null = null
  for (const mark of marks) {
    if (open && mark.closes && mark.single === open.single) {
      pairs.push(pairOf(open, mark))
      open = null
    } else if (mark.opens && !(mark.single && open)) open = mark
    else if (!open && !mark.single && mark.closes && pairs.length === 0)
      pairs.push(pairOf({ start: paragraph.start, end: paragraph.start }, mark))
  }
  return { pairs, open: open?.single ? null : open }
}

const pairOf = (open: Span, close: Span): Pick<Quotation, 'open' | 'close'> => ({
  open: { start: open.start, end: open.end },
  close: { start: close.start, end: close.end },
})

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
  // "” … the crew was brave,” Olsen wrote.": a paragraph's first mark opens, whatever its shape, when words and another mark follow.
  const isLeading = (start: number, end: number) =>
    start === paragraph.start &&
    /\p{L}/u.test(text.slice(end, end + 4)) &&
    text.slice(end, paragraph.end).search(/["“”]/) > 0
  const next = (from: number) => nextMark(text, from, paragraph.end)
  for (let start = next(paragraph.start); start < paragraph.end; start = next(start)) {
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
    const mark = {
      start,
      end,
      single,
      ...(isLeading(start, end) ? { opens: true, closes: false } : directions(text.slice(start, end), before, after)),
    }
    // "don't, ' she said": inside a word it is an apostrophe.
    if (single && inWord.test(before) && inWord.test(after)) {
      start = end
      continue
    }
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

/** Where the next sign stands that may be a mark, `end` when none does: most letters are passed over without a closer look. */
function nextMark(text: string, start: number, end: number): number {
  let at = start
  while (at < end && !mayBeMark(text.charCodeAt(at))) at += 1
  return at
}

/** `"`, `'`, a backquote, or beyond ASCII. */
const mayBeMark = (code: number): boolean => code === 0x22 || code === 0x27 || code === 0x60 || code > 0x7f

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
