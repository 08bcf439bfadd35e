import { months, partsOfDay, timeUnits, weekdays } from '../../lexicon/calendar.ts'
import { speechActVerbs } from '../../lexicon/reporting.ts'
import type { NameMention, Sentence, Token } from '../../model.ts'
import { isFiniteTag } from '../../statement/is-finite-word.ts'
import type { Quotation } from './quotations.ts'

/** A sentence as the attribution rules look at it. Lists are as long as `tokens` unless they say otherwise. */
export interface Line {
  /** Index of the sentence. */
  readonly index: number
  readonly tokens: readonly Token[]
  readonly lower: readonly string[]
  /** In lower case. */
  readonly lemmas: readonly string[]
  /** Penn tags, with the mistakes set right that taggers make around reporting verbs. */
  readonly tags: readonly string[]
  /** How many finite verbs stand before each token; one longer than `tokens`. */
  readonly finiteBefore: readonly number[]
  /** Index of the quotation a token stands in, or -1. The marks themselves stand in none. */
  readonly quotation: readonly number[]
  /** Index of the quotation a mark opens or closes, or -1. */
  readonly opens: readonly number[]
  readonly closes: readonly number[]
  /** Index of the name a token belongs to, or -1. */
  readonly name: readonly number[]
  /** Whether that is the name of a person or a body, who can speak. */
  readonly party: readonly boolean[]
}

/** Half-open range of token indices. */
export interface Range {
  readonly from: number
  readonly to: number
}

/**
 * How far a rule looks from a word, in tokens. Longer noun phrases and asides do not occur in the news sentences looked at;
 * the bound keeps the work linear on hostile text.
 */
export const reach = 60

/** Lays quotations and names over the words of every sentence. Both lists must be sorted by start. */
export function layLines(
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
  names: readonly NameMention[],
): Line[] {
  let quotation = 0
  let name = 0
  // "MARSH" of a transcript is the Ellen Marsh of the text.
  const surnames = new Set(
    names.flatMap(({ type, value }) => (type === 'person' ? [value.split(' ').at(-1)!.toUpperCase()] : [])),
  )
  return sentences.map((sentence, index) => {
    const tags = sentence.tokens.map((token, at) =>
      isSite(token) ? 'NNP' : isInsertedVerb(sentence.tokens, at) ? 'VBZ' : token.xpos,
    )
    const line = {
      index,
      tokens: sentence.tokens,
      lower: sentence.tokens.map(token => token.form.toLowerCase()),
      lemmas: sentence.tokens.map(token => token.lemma.toLowerCase()),
      tags,
      finiteBefore: countFinite(tags),
      quotation: [] as number[],
      opens: [] as number[],
      closes: [] as number[],
      name: [] as number[],
      party: [] as boolean[],
    }
    for (const token of sentence.tokens) {
      while (quotation < quotations.length && quotations[quotation]!.close.end <= token.start) quotation += 1
      while (name < names.length && names[name]!.end <= token.start) name += 1
      const at = quotations[quotation]
      const meets = at !== undefined && at.open.start < token.end
      const opens = meets && token.start < at.open.end
      const closes = meets && token.end > at.close.start
      line.opens.push(opens ? quotation : -1)
      line.closes.push(closes && !opens ? quotation : -1)
      line.quotation.push(meets && !opens && !closes ? quotation : -1)
      const named = names[name]
      const isNamed = named !== undefined && named.start < token.end
      line.name.push(isNamed ? name : -1)
      line.party.push((isNamed && named.type !== 'place') || (token.form.length > 2 && surnames.has(token.form)))
    }
    return line
  })
}

/** "The pier, the report notes, is old": between commas, taken for a noun. */
function isInsertedVerb(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.xpos !== 'NNS' || !/^(?:notes|states|claims|reports|remarks|comments)$/.test(tokens[at]!.form))
    return false
  return (
    tokens[at + 1]?.form === ',' &&
    tokens[at - 1]?.xpos === 'NN' &&
    /^(?:the|this|its|their|his|her)$/i.test(tokens[at - 2]?.form ?? '') &&
    tokens[at - 3]?.form === ','
  )
}

/** "HarbourNews.com" names a medium; an address with its path does not. */
const isSite = ({ xpos, form }: Token): boolean => xpos === 'ADD' && !/[/@]/.test(form)

function countFinite(tags: readonly string[]): number[] {
  const counts = [0]
  for (const tag of tags) counts.push(counts.at(-1)! + (isFiniteTag(tag) ? 1 : 0))
  return counts
}

const at = (line: Line, index: number): Token | undefined => line.tokens[index]
export const tagOf = (line: Line, index: number): string => line.tags[index] ?? ''
export const wordOf = (line: Line, index: number): string => line.lower[index] ?? ''
export const lemmaOf = (line: Line, index: number): string => line.lemmas[index] ?? ''

export const isMark = (line: Line, index: number): boolean =>
  (line.opens[index] ?? -1) >= 0 || (line.closes[index] ?? -1) >= 0 || wordOf(line, index) === '"'
export const isComma = (line: Line, index: number): boolean => wordOf(line, index) === ','
export const isDash = (line: Line, index: number): boolean =>
  /^(?:[–—―]|--+|-)$/.test(wordOf(line, index)) && spaced(line, index)
export const isFinalStop = (line: Line, index: number): boolean => /^[.!?…]+$/.test(wordOf(line, index))
export const isFiniteVerb = (line: Line, index: number): boolean => isFiniteTag(tagOf(line, index))
export const isVerb = (line: Line, index: number): boolean => /^(?:VB|MD)/.test(tagOf(line, index))
export const isNoun = (line: Line, index: number): boolean => /^NN/.test(tagOf(line, index))
export const isNominal = (line: Line, index: number): boolean => /^(?:NN|CD)|^PRP$/.test(tagOf(line, index))
export const isAdverb = (line: Line, index: number): boolean => /^RB/.test(tagOf(line, index))
export const isNegation = (line: Line, index: number): boolean =>
  /^(?:not|n't|never|neither|nor|hardly|no)$/.test(wordOf(line, index))
export const isRelative = (line: Line, index: number): boolean => /^(?:WP|WDT|WP\$)$/.test(tagOf(line, index))
export const beginsNounPhrase = (line: Line, index: number): boolean =>
  /^(?:DT|PDT|PRP|PRP\$|EX)$/.test(tagOf(line, index))

/** "Monday", "week", "March", "morning", "yesterday". */
export const isTimeWord = (line: Line, index: number): boolean => {
  const word = wordOf(line, index)
  if (
    /^(?:today|yesterday|tomorrow|tonight|earlier|later|recently|overnight|weekend|afterwards?|afternoon)$/.test(word)
  )
    return true
  if (word === 'may' || word === 'second' || word === 'quarter') return false
  return weekdays.has(word) || months.has(word) || partsOfDay.has(word) || timeUnits.has(word)
}

/** Whether a dash stands between spaces or is long: "the ferry - he said -", not "vice-mayor". */
function spaced(line: Line, index: number): boolean {
  const token = at(line, index)!
  if (token.form !== '-') return true
  const before = at(line, index - 1)
  const after = at(line, index + 1)
  return before !== undefined && after !== undefined && before.end < token.start && token.end < after.start
}

/** Whether a clause ends before this token whatever it holds. */
export const isBreak = (line: Line, index: number): boolean => /^[;:]$/.test(wordOf(line, index)) || isDash(line, index)

/** Whether a finite verb stands in the range. */
export function hasFinite(line: Line, from: number, to: number): boolean {
  return to > from && (line.finiteBefore[to] ?? line.finiteBefore.at(-1)!) > (line.finiteBefore[from] ?? 0)
}

/** A verb that says something to somebody, also "ruled out". */
export const isSpeechAct = (line: Line, at: number): boolean =>
  speechActVerbs.has(lemmaOf(line, at)) || (lemmaOf(line, at) === 'rule' && wordOf(line, at + 1) === 'out')
