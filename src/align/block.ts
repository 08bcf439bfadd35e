import { synonymGroups } from '../lexicon/synonyms.ts'
import { distinctRuns } from './letter-runs.ts'
import { numberOf } from './number-of.ts'
import type { Prepared } from './pair.ts'

/** A statement and those after it that are worth comparing with it, ascending; indices into the list of statements. */
export type Candidates = readonly [number, Int32Array]

/**
 * Candidates per statement. Of the human-labelled pairs of MRPC and STS headlines (dev), each set as one story, .997 and .994 are among them; of ECB+ and NewsWCL50,
 * where a sentence has up to a hundred partners, 1.000 and .985 of the sentences have a true partner among theirs.
 */
const perStatement = 20

/** Share of a word's weight that a synonym in its place counts: from .3 to .6 finds the same, more crowds out the words themselves. */
const synonymShare = 0.3

/** Of so many the even shares are taken. The first of them nearly always hold every share, and are found in a third of the time. */
const mostRanked = 80
const fewRanked = 32

/** Posting entries read per statement before the common terms are left unread: work grows with the text, not with its square. */
const budget = 6000

/**
 * Chooses the pairs of statements of different sources that are worth comparing: for each statement the `most` that share the most telling terms, found
 * through an inverted index of words, names, numbers, times and synonyms. Never looks at all pairs. Each other source has its even share of the places, so that a
 * fact of twenty outlets is found whole. Of a term that stands in more statements than can be read, those published nearest in time are read. The result does not depend on the order of the statements as long as they are sorted by id.
 */
export function* candidatesOf(prepared: readonly Prepared[], most = perStatement): Generator<Candidates> {
  const chosen = choosePartners(prepared, most)
  for (let index = 0; index < chosen.length; index++) {
    if (chosen[index]!.length > 0) yield [index, distinct(chosen[index]!)]
    chosen[index] = []
  }
}

/** For each statement those after it that are worth comparing with it; what both chose stands twice. */
function choosePartners(prepared: readonly Prepared[], most: number): number[][] {
  // A statement's place in the order of time stands for it until the pairs are written down: the innermost loop looks up nothing else.
  const order = inTime(prepared)
  const numbers = new Map<string, number>()
  const keys = order.map(index => rarestFirst(prepared[index]!, numbers))
  const postings = indexTerms(keys, numbers.size)
  const sources = sourceNumbers(order.map(index => prepared[index]!))
  const perSource = Math.ceil(most / Math.max(1, new Set(sources).size - 1))
  const tally: Tally = { evidence: new Float64Array(order.length), touched: new Int32Array(budget + 1), count: 0 }
  const ranking: Ranking = { places: new Int32Array(mostRanked), evidence: new Float64Array(mostRanked), count: 0 }
  const taken = new Int32Array(sources.length)
  const chosen: number[][] = prepared.map(() => [])
  keys.forEach((own, place) => {
    let left = budget
    for (let term = 0; term < own.numbers.length && left > 0; term++) {
      const weight = own.weights[term]!
      const number = own.numbers[term]!
      const count = Math.min(left, postings.starts[number + 1]! - postings.starts[number]!)
      const first = nearest(postings, number, place, count)
      left -= count
      addEvidence(tally, postings.places, first, first + count, weight)
    }
    const shares = (ranks: number) => {
      rank(tally, ranks, order, sources, sources[place]!, ranking)
      return evenly(ranking, sources, perSource, most, taken, ranks < mostRanked && ranking.count === ranks)
    }
    const index = order[place]!
    for (const near of shares(fewRanked) ?? shares(mostRanked)!) {
      const other = order[near]!
      chosen[Math.min(index, other)]!.push(Math.max(index, other))
    }
    clear(tally)
  })
  return chosen
}

/** What the statements share with the one at hand, by their places. */
interface Tally {
  /** Sum of the weights of the terms both have. */
  readonly evidence: Float64Array
  /** Those with any, `count` of them; with a place more than there can be, into which the last one looked at is written. */
  readonly touched: Int32Array
  count: number
}

/** Half of all the work: the stretch `[first, end)` of the places that have a term. Nobody can foresee which are new, so that counting them without a branch takes a third less. */
function addEvidence(tally: Tally, places: Int32Array, first: number, end: number, weight: number): void {
  const { evidence, touched } = tally
  let { count } = tally
  for (let at = first; at < end; at++) {
    const other = places[at]!
    const before = evidence[other]!
    touched[count] = other
    count += Number(before === 0)
    evidence[other] = before + weight
  }
  tally.count = count
}

function clear(tally: Tally): void {
  const { evidence, touched, count } = tally
  for (let at = 0; at < count; at++) evidence[touched[at]!] = 0
  tally.count = 0
}

/** The statements by the day they were published, those without one first. */
function inTime(prepared: readonly Prepared[]): number[] {
  const days = prepared.map(({ statement }) => statement.published ?? '')
  return prepared.map((_, index) => index).sort((a, b) => (days[a]! < days[b]! ? -1 : days[a]! > days[b]! ? 1 : a - b))
}

/** For each key the places of the statements that have it, ascending. */
interface Postings {
  /** By the number of the key where its stretch of `places` begins; with one more, where the last one ends. */
  readonly starts: Int32Array
  readonly places: Int32Array
}

function indexTerms(keys: readonly WeightedKeys[], count: number): Postings {
  const starts = new Int32Array(count + 1)
  // By index: these run once, long before V8 makes walking a typed list as quick.
  for (const { numbers } of keys) for (let at = 0; at < numbers.length; at++) starts[numbers[at]! + 1]!++
  for (let number = 0; number < count; number++) starts[number + 1]! += starts[number]!
  const places = new Int32Array(starts[count]!)
  const ends = starts.slice(0, count)
  keys.forEach(({ numbers }, place) => {
    for (let at = 0; at < numbers.length; at++) places[ends[numbers[at]!]!++] = place
  })
  return { starts, places }
}

/** The source of each statement as a number, which the innermost loop reads for every posting. */
function sourceNumbers(prepared: readonly Prepared[]): Int32Array {
  const numbers = new Map<string, number>()
  return Int32Array.from(prepared, ({ statement }) => numberOf(numbers, statement.claim.source))
}

interface WeightedKeys {
  readonly numbers: Int32Array
  /** In the same order. */
  readonly weights: readonly number[]
}

/** The terms of a statement and the groups of synonyms they belong to, the most telling first; each key by its number, which a new one gets here. */
function rarestFirst({ keys, terms, weights }: Prepared, numbers: Map<string, number>): WeightedKeys {
  const sorted: { readonly key: string; weight: number }[] = []
  keys.forEach((weight, key) => {
    sorted.push({ key, weight })
  })
  // A handful, in which a look is quicker than a map is made; their entries stand behind those of the keys.
  const groups: number[] = []
  for (let index = 0; index < terms.length; index++) {
    const { type, lemma } = terms[index]!
    if (type !== 'word') continue
    const weight = synonymShare * weights[index]!
    for (const group of synonymGroups(lemma)) {
      const known = groups.indexOf(group)
      if (known >= 0) {
        const entry = sorted[keys.size + known]!
        entry.weight = Math.max(entry.weight, weight)
      } else {
        groupKeys[group] ??= `~${group}`
        groups.push(group)
        sorted.push({ key: groupKeys[group], weight })
      }
    }
  }
  sorted.sort((left, right) => right.weight - left.weight || (left.key < right.key ? -1 : 1))
  // Filled by hand: `from` with a function takes several times as long.
  const own = new Int32Array(sorted.length)
  for (let at = 0; at < sorted.length; at++) own[at] = numberOf(numbers, sorted[at]!.key)
  return { numbers: own, weights: sorted.map(({ weight }) => weight) }
}

/** By their numbers: a text made anew for each statement would be looked up by its letters. */
const groupKeys: string[] = []

/** Where the `count` entries around a place begin among those that have a key. */
function nearest({ starts, places }: Postings, number: number, place: number, count: number): number {
  const start = starts[number]!
  const end = starts[number + 1]!
  if (end - start === count) return start
  let low = start
  let high = end
  while (low < high) {
    const middle = (low + high) >> 1
    if (places[middle]! < place) low = middle + 1
    else high = middle
  }
  return Math.max(start, Math.min(low - (count >> 1), end - count))
}

/** The strongest of those that share anything with the statement at hand, in their order; written over for the next one. */
interface Ranking {
  readonly places: Int32Array
  /** The evidence of each, at hand. */
  readonly evidence: Float64Array
  count: number
}

/** Ranks the `ranks` of `touched` from other sources with the most evidence, the first by `order` among equals; by insertion, since few displace another. */
function rank(
  tally: Tally,
  ranks: number,
  order: readonly number[],
  sources: Int32Array,
  source: number,
  ranking: Ranking,
): void {
  const { evidence, touched } = tally
  const { places, evidence: most } = ranking
  let count = 0
  // What the last must have once all ranks are taken: nearly all fall short of it, and nothing more is asked of them.
  let least = 0
  for (let at = 0; at < tally.count; at++) {
    const other = touched[at]!
    const own = evidence[other]!
    if (own < least || sources[other] === source) continue
    let rank = count
    if (count === ranks) {
      rank--
      if (own === least && order[other]! > order[places[rank]!]!) continue
    } else count++
    for (; rank > 0; rank--) {
      const before = most[rank - 1]!
      if (own < before || (own === before && order[other]! > order[places[rank - 1]!]!)) break
      places[rank] = places[rank - 1]!
      most[rank] = before
    }
    places[rank] = other
    most[rank] = own
    if (count === ranks) least = most[ranks - 1]!
  }
  ranking.count = count
}

/**
 * The first `most`, at most `perSource` of each source before the others, otherwise in the same order; null when `isCutOff`, and those cut off could change
 * that. `taken` is scratch: how many of each source, all 0 before and after.
 */
function evenly(
  { places, count }: Ranking,
  sources: Int32Array,
  perSource: number,
  most: number,
  taken: Int32Array,
  isCutOff: boolean,
): number[] | null {
  const first: number[] = []
  const rest: number[] = []
  for (let at = 0; at < count && first.length < most; at++) {
    const other = places[at]!
    if (taken[sources[other]!]!++ < perSource) first.push(other)
    else rest.push(other)
  }
  for (let at = 0; at < count; at++) taken[sources[places[at]!]!] = 0
  if (isCutOff && first.length < most) return null
  for (let at = 0; at < rest.length && first.length < most; at++) first.push(rest[at]!)
  return first
}

/** Ascending, without repetition: each of a pair may have chosen the other. */
const distinct = (numbers: readonly number[]): Int32Array => distinctRuns(new Int32Array(numbers).sort())
