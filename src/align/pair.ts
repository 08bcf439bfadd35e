import type { Statement } from '../model.ts'
import { type Match, matchTerms } from '../statement/match-terms.ts'
import type { TermSimilarity } from '../statement/term-similarity.ts'
import { type Term, termsOf } from '../statement/terms.ts'
import { isWord } from '../text/is-word.ts'
import { phraseCode, wordCode } from '../text/word-code.ts'
import { type Alone, mostWords, prepareAlone } from './alone.ts'
import { distinctRuns, letterFours } from './letter-runs.ts'
import { type Said, saidWords } from './said-words.ts'
import { noSenses, type Senses } from './senses.ts'
import { placesOf, type TermPlaces } from './term-places.ts'
import type { TermWeight } from './term-weight.ts'

/** A statement made ready for comparing with others of its story. */
export interface Prepared {
  readonly statement: Statement
  readonly terms: readonly Term[]
  /** Weight of each term, 0..1; the same order. */
  readonly weights: readonly number[]
  /** Weight of each distinct key; the highest where a key stands twice. */
  readonly keys: ReadonlyMap<string, number>
  /** Sum of the weights of the distinct keys. */
  readonly total: number
  /** Worked out when it is first asked for: of most claims of a long story names and numbers tell that no other is near. */
  readonly wording: () => Wording
  /** Keys of the numbers. */
  readonly numbers: ReadonlySet<string>
  /** Keys of the days, months and years: "@P2D" is how long, not when. At most eight, so that a list of dates costs no more than a sentence. */
  readonly dates: readonly string[]
  /** Worked out when it is first asked for. */
  readonly places: () => TermPlaces
  /** Every word in the order of the text; worked out when it is first asked for. */
  readonly said: () => Said
  /** What only statements without a story are compared by; worked out when it is first asked for. */
  readonly alone: () => Alone
}

/** The words of a statement as numbers, which are quicker to lay side by side. */
export interface Wording {
  /** The distinct keys, ascending. */
  readonly codes: Int32Array
  /** The weight of each, in the same order. */
  readonly codeWeights: readonly number[]
  /** The distinct runs of four letters, of 2,000 at most, ascending; what is no letter or digit counts as one space. */
  readonly fours: Int32Array
  /** Every two words that stand side by side, in lower case, each two as a number; ascending and distinct. */
  readonly phrases: Int32Array
}

export interface Pair {
  readonly left: Prepared
  readonly right: Prepared
  /** For each term of the left its closest of the right. */
  readonly leftMatches: readonly Match[]
  readonly rightMatches: readonly Match[]
  /** Sum of the weights of the keys that both have. */
  readonly shared: number
}

const longest = 2000

/** `terms` are those of the statement, when they have been found before. Without `senses` nothing is said of what its words mean. */
export function prepare(
  statement: Statement,
  weightOf: TermWeight,
  terms: readonly Term[] = termsOf(statement),
  senses: Senses = noSenses,
  repeated: ReadonlySet<string> = noKeys,
): Prepared {
  const weights = terms.map(weightOf)
  const keys = new Map<string, number>()
  terms.forEach((term, index) => {
    keys.set(term.key, Math.max(weights[index]!, keys.get(term.key) ?? 0))
  })
  let wording: Wording | undefined
  let places: TermPlaces | undefined
  let said: Said | undefined
  let alone: Alone | undefined
  const words = (): Said => {
    said ??= saidWords(statement, mostWords, weightOf, senses)
    return said
  }
  return {
    statement,
    terms,
    weights,
    keys,
    total: sum(keys.values()),
    numbers: numbersOf(terms),
    dates: datesOf(terms),
    // No getters: objects with one of their own each have a shape of their own, and are slow to read.
    wording: () => {
      wording ??= wordingOf(statement, terms, keys)
      return wording
    },
    places: () => {
      places ??= placesOf(statement, terms, repeated)
      return places
    },
    said: words,
    alone: () => {
      alone ??= prepareAlone(statement, terms, weights, words().words, senses)
      return alone
    },
  }
}

/** Most claims give no number: they share one empty set. */
function numbersOf(terms: readonly Term[]): ReadonlySet<string> {
  let found: Set<string> | undefined
  for (const { type, key } of terms) {
    if (type !== 'number') continue
    found ??= new Set()
    found.add(key)
  }
  return found ?? noKeys
}

const noKeys: ReadonlySet<string> = new Set()

function datesOf(terms: readonly Term[]): string[] {
  const found: string[] = []
  for (const { type, key } of terms)
    if (type === 'time' && found.length < mostDates && /^@\d/.test(key)) found.push(key)
  return found
}

const mostDates = 8

function wordingOf(statement: Statement, terms: readonly Term[], keys: ReadonlyMap<string, number>): Wording {
  const fours = letterFours(statement.claim.text.slice(0, longest).toLowerCase())
  const { codes, codeWeights } = codesOf(keys)
  return { codes, codeWeights, fours, phrases: phrasesOf(statement, terms) }
}

/** Each code is sorted in one number with the place of its key: numbers are sorted quicker than objects and leave nothing behind. */
function codesOf(keys: ReadonlyMap<string, number>): Pick<Wording, 'codes' | 'codeWeights'> {
  const weights: number[] = []
  const placed = new Float64Array(keys.size)
  keys.forEach((weight, key) => {
    placed[weights.length] = wordCode(key) * mostKeys + weights.length
    weights.push(weight)
  })
  placed.sort()
  const codes = new Int32Array(placed.length)
  const codeWeights: number[] = []
  for (let at = 0; at < placed.length; at++) {
    const code = Math.floor(placed[at]! / mostKeys)
    codes[at] = code
    codeWeights.push(weights[placed[at]! - code * mostKeys]!)
  }
  return { codes, codeWeights }
}

/** More keys than any statement has; a code of 32 bits times it is still a whole number of its own. */
const mostKeys = 2 ** 20

function sum(weights: Iterable<number>): number {
  let all = 0
  for (const weight of weights) all += weight
  return all
}

/**
 * Marks are left out, so that a quotation and its report have the same phrases. Two words of one name with its titles make none: "Foreign Minister
 * Anna Berg" says who, not what.
 */
function phrasesOf({ tokens, mentions }: Statement, terms: readonly Term[]): Int32Array {
  const people = mentions.filter(mention => mention.type === 'person')
  const titles = new Set<number>()
  for (const { isTitle, token } of terms) if (isTitle) titles.add(token)
  const last = Math.min(tokens.length, mostWords)
  const found = phrases
  let count = 0
  let before = 0
  let isAfterName = false
  let isFirst = true
  let person = 0
  for (let index = 0; index < last; index++) {
    const { form, start } = tokens[index]!
    while (person < people.length && people[person]!.end <= start) person++
    if (!isWord(form)) continue
    const isName = titles.has(index) || (people[person]?.start ?? Number.POSITIVE_INFINITY) <= start
    const word = wordCode(form.toLowerCase())
    if (!isFirst && !(isAfterName && isName)) found[count++] = phraseCode(before, word)
    before = word
    isAfterName = isName
    isFirst = false
  }
  return distinctRuns(found.subarray(0, count).sort()).slice()
}

/** Written over by every statement: memory outside the heap is dear to ask for. */
const phrases = new Int32Array(mostWords)

/** Finds for each term of either side the closest term of the other. The last is for a pair that was glanced at before. */
export function pairUp(
  left: Prepared,
  right: Prepared,
  similarity: TermSimilarity,
  { shared }: Glance = glance(left, right),
): Pair {
  const [leftMatches, rightMatches] = matchTerms(left.terms, right.terms, similarity)
  return { left, right, leftMatches, rightMatches, shared }
}

/** What two statements show at a glance: what needs no partner for each word. */
export type Glance = Pick<Pair, 'shared'>

export function glance(left: Prepared, right: Prepared): Glance {
  return { shared: sharedWeight(left.wording(), right.wording()) }
}

/** A key can weigh less on one side, as part of a title there; the lesser weight counts. */
function sharedWeight(left: Wording, right: Wording): number {
  let shared = 0
  for (let at = 0, other = 0; at < left.codes.length && other < right.codes.length; ) {
    const difference = left.codes[at]! - right.codes[other]!
    if (difference === 0) shared += Math.min(left.codeWeights[at]!, right.codeWeights[other]!)
    if (difference <= 0) at++
    if (difference >= 0) other++
  }
  return shared
}
