import { abbreviations, alsoWords } from '../lexicon/abbreviations.ts'
import { countryNamed } from '../lexicon/places.ts'
import type { Span } from '../model.ts'

export interface SentenceSpan extends Span {
  /** Index of the paragraph, from 0. Paragraphs are separated by a blank line. */
  readonly paragraph: number
}

/** Words that begin a new sentence after an abbreviation that may or may not end one: "in Washington, D.C. The mayor". */
const starters = new Set(
  'the a an he she it they we i you his her its their our this that these those but and in on at for as if when while after before since with however meanwhile also there who what why how all some many most not by from according mr mrs ms still then now so or one two three more both each last earlier later despite although because during until under over asked'.split(
    ' ',
  ),
)

/** How far back and ahead of a full stop the rules look, in characters. Bounds the work for each full stop. */
const reach = 48

/**
 * Splits a text into sentences, without white space at either end, in order. A blank line always separates; a single newline does
 * after a line that ends like a sentence or is as short as a heading. Offsets are those of `text`. Linear in the length.
 */
export function splitSentences(text: string): SentenceSpan[] {
  const sentences: SentenceSpan[] = []
  let paragraph = -1
  for (const block of splitBlocks(text)) {
    if (block.newParagraph) paragraph += 1
    for (const { start, end } of splitBlock(text, block))
      sentences.push({ start, end, paragraph: Math.max(paragraph, 0) })
  }
  return sentences
}

interface Block extends Span {
  readonly newParagraph: boolean
}

/** Paragraphs, cut further at newlines that end a sentence or a heading. */
function splitBlocks(text: string): Block[] {
  const blocks: Block[] = []
  let start = -1
  let end = 0
  let isNew = true
  let blank = true
  const flush = () => {
    if (start >= 0) blocks.push({ start, end, newParagraph: isNew })
    start = -1
  }
  for (let at = 0; at <= text.length; ) {
    let lineEnd = text.indexOf('\n', at)
    if (lineEnd < 0) lineEnd = text.length
    const line = trimmed(text, at, lineEnd)
    if (line.end <= line.start) {
      flush()
      blank = true
    } else {
      if (start < 0) {
        start = line.start
        isNew = blank
      } else if (endsLine(text, start, end, line.start)) {
        flush()
        start = line.start
        isNew = false
      }
      end = line.end
      blank = false
    }
    at = lineEnd + 1
  }
  flush()
  return blocks
}

function trimmed(text: string, start: number, end: number): Span {
  while (start < end && /\s/.test(text[start]!)) start += 1
  while (end > start && /\s/.test(text[end - 1]!)) end -= 1
  return { start, end }
}

/** A line that ends like a sentence, or a short one (a heading) before a capital: hard-wrapped text has lines of 60 and more characters. */
function endsLine(text: string, start: number, end: number, next: number): boolean {
  const tail = text.slice(Math.max(start, end - 4), end)
  if (/[.!?…:]["'”’»)\]]{0,2}$/.test(tail)) return true
  const lineStart = Math.max(start, text.lastIndexOf('\n', end - 1) + 1)
  return end - lineStart < 60 && /[\p{Lu}\p{N}"“‘]/u.test(text.slice(next, next + 1))
}

/** Bounded, so that a long run of stops costs no more than its length. */
const terminal = /[.!?…]{1,6}(?:["'”’»)\]]{0,3})(?=\s|\p{Lu})/gu

function splitBlock(text: string, block: Span): Span[] {
  const spans: Span[] = []
  /** Where the sentence begins that begins here, after the credit of a picture if there is one. */
  const afterCredit = (from: number): number => {
    const credit = creditEnd(text, { start: from, end: block.end })
    if (credit > 0) spans.push({ start: from, end: credit })
    return credit > 0 ? trimmed(text, credit, block.end).start : from
  }
  let start = afterCredit(block.start)
  let opened = 0
  let scanned = block.start
  // Of the block alone: a search in the whole text would run to its end for every block without a stop.
  for (const { index, 0: marks } of text.slice(block.start, block.end).matchAll(terminal)) {
    const stop = block.start + index
    const end = stop + marks.length
    for (; scanned < end; scanned += 1) {
      if (text[scanned] === '(') opened += 1
      else if (text[scanned] === ')' && opened > 0) opened -= 1
    }
    const next = trimmed(text, end, Math.min(block.end, end + reach)).start
    if (next === end && !isGlued(text, stop, end, block.end)) continue
    // "(He did not elaborate. He left.)" stays whole when the bracket closes soon.
    const inBracket = opened > 0 && text[start] !== '(' && text.slice(end, end + 200).includes(')')
    if (inBracket || !endsSentence(text, { start, stop, marks, next, blockEnd: block.end })) continue
    spans.push({ start, end })
    start = afterCredit(next)
    opened = 0
  }
  const rest = trimmed(text, start, block.end)
  if (rest.end > rest.start) spans.push(rest)
  return spans
}

/** Longest credit of a picture, in characters; longer brackets tell something. */
const longestCredit = 80

/**
 * End of the bracket with which a block begins when it only credits a picture: "(AP Photo/Ada Olsen) The ferry sank", "[Image via Reuters] The ferry
 * sank"; -1 when there is none, or when no sentence follows.
 */
function creditEnd(text: string, block: Span): number {
  if (!/[([]/.test(text[block.start]!)) return -1
  const found = /^[([]{1,2}([^()[\]\n]*)[)\]]{1,2}(?=\s+["“‘']?\p{Lu})/u.exec(
    text.slice(block.start, Math.min(block.end, block.start + longestCredit + reach)),
  )
  return found && found[1]!.length <= longestCredit && credits.test(found[1]!) ? block.start + found[0].length : -1
}

/** Words with which brackets credit pictures; from reading news pages. */
const credits =
  /(?:^|[^\p{L}])(?:photos?|photographs?|images?|pictures?|pictured|screenshots?|screengrab|credit|courtesy|footage|illustration|Getty|Flickr|Shutterstock|via)(?!\p{L})/iu

/** "sank on Monday.The crew swam": the blank was lost between a word and a capitalised one. Not "St.Olaf", "e.g.The", "Money.GDP", "Node.Js". */
const isGlued = (text: string, stop: number, next: number, end: number): boolean =>
  /(?:^|[^\p{L}\p{N}.@/_-])(?:\p{Ll}{2,}|\p{Lu}\p{Ll}{3,})\s?$/u.test(text.slice(Math.max(0, stop - reach), stop)) &&
  /^(?!(?:Com|Org|Net|Js|Io)\b)\p{Lu}\p{Ll}*[\s,’']/u.test(text.slice(next, Math.min(end, next + reach)))

/** A full stop or the like that may end a sentence. */
interface Stop {
  /** Where the sentence began. */
  readonly start: number
  readonly stop: number
  /** The stop with what closes after it: `.”`. */
  readonly marks: string
  /** Where the following word begins. */
  readonly next: number
  readonly blockEnd: number
}

/** Whether the sentence ends with this stop. */
function endsSentence(text: string, { start, stop, marks, next, blockEnd }: Stop): boolean {
  const punctuation = /^[.!?…]+/.exec(marks)![0]
  const closed = marks.length > punctuation.length
  const ahead = text.slice(next, Math.min(blockEnd, next + reach))
  const bare = ahead.replace(/^["'“‘«([¡¿]+/, '')
  const openedQuote = bare.length < ahead.length
  const first = bare[0] ?? ''
  // "in Alton, N.Y. Mr. Olsen": the word without its own stop.
  const nextWord = (/^[\p{L}\p{N}.'’-]+/u.exec(bare)?.[0] ?? '').toLowerCase().replace(/\.$/, '')
  // "It may be. https://example.org/pier"
  if (/^https?:\/\//.test(ahead)) return true
  // "… he asked. but nobody answered": a lower-case word goes on.
  if (/\p{Ll}/u.test(first)) return false
  // “Is it over?” He asked again / “It is!” said …
  if (/[!?]/.test(punctuation) && closed && /^(?:said|asked|replied|added|wrote)\b/.test(bare)) return false
  // "It sank! – without a sound": a dash goes on.
  if (/^[–—-]+\s?\p{Ll}/u.test(ahead)) return false
  // "He … well … left"
  if (/^(?:…|\.{3})$/.test(punctuation) && !/\p{Lu}/u.test(first) && !openedQuote) return false
  if (punctuation !== '.' || closed) return true
  const before = text.slice(Math.max(start, stop - reach), stop)
  const word = /[\p{L}\p{N}.&’'-]+$/u.exec(before)?.[0] ?? ''
  // "Anna Berg Jr. (D-Ohio) voted": a bracket is no quotation.
  const opens = (openedQuote && ahead[0] !== '(') || beginsWithCountry(ahead) || beginsAfterTown(before, ahead)
  return !staysOpen(word, before, first, opens || starters.has(nextWord))
}

/** "with the U.S. Norway has said": a country with its verb; not "the U.S. Senate has said", "the U.S. Norway desk". */
function beginsWithCountry(ahead: string): boolean {
  const subject = subjectAhead.exec(ahead)
  return subject !== null && countryNamed(subject[1]!) !== null
}

/** "lives in Concord, Calif. Olsen is a sailor": after a town and its state a name with its verb. */
const beginsAfterTown = (before: string, ahead: string): boolean =>
  /\p{Lu}\p{L}+, \p{Lu}[\p{L}.]*$/u.test(before) && subjectAhead.test(ahead)

/** A capital word with a verb that has tense. */
const subjectAhead = /^(\p{Lu}\p{L}+) (?:has|is|was|had|will|would|does|did|says|said|wants|denies|denied|insists)\b/u

/**
 * Whether a full stop after `word` belongs to the word and the sentence goes on. `first` is the first letter after it, `starts` whether what follows
 * may well begin a sentence.
 */
function staysOpen(word: string, before: string, first: string, starts: boolean): boolean {
  const lower = word.toLowerCase().replace(/^['’]/, '')
  const use = alsoWords.has(lower) && word === lower ? undefined : abbreviations.get(lower)
  // "No. 10" but "He said no. Ten people left."
  if (lower === 'no' || lower === 'nos') return use !== undefined && /\p{N}/u.test(first)
  if (use === 'before') return true
  // "World War I. The treaty", otherwise an initial: "J. Smith"
  if (/^\p{Lu}$/u.test(word))
    return !(starts && /\b(?:War|Part|Plan|Class|Group|Vitamin|Type|Appendix|Phase|Category)\s+\p{Lu}$/u.test(before))
  // "on Jan. 5"
  if (/^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/.test(lower) && use && /\p{N}/u.test(first)) return true
  // "the U.S. The mayor" ends, "the U.S. Senate" does not.
  if (use !== undefined || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return !starts
  // "1. The first point": a list number alone at the start.
  return /^\p{N}{1,2}$/u.test(word) && before.trim() === word
}
