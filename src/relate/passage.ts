import type { Statement } from '../model.ts'
import { rememberByStatement } from '../statement/by-statement.ts'
import { isMark, quotedWordsOf, type Word, type Words, wordsOf } from './passage-words.ts'
import { type Side, sentenceOf } from './sides.ts'

/** A place in which two sentences part that go on word for word alike before and after it. */
export interface Parting {
  /** Tokens of the whole sentences, half-open; one of both may be empty. */
  readonly a: Range
  readonly b: Range
  /** Words that are the same right before it and right after it. */
  readonly before: number
  readonly after: number
  /** Both print all of it between quotation marks: then it is what somebody said or wrote, whomever each of them names. */
  readonly isQuoted: boolean
  /** With what stands after it, both sentences or quotations end. */
  readonly isClosed: boolean
}

export interface Range {
  readonly from: number
  readonly to: number
}

/** Words apart on either side: a name with its title, a sum with its currency. */
const widest = 4
/** Words that must be the same on both sides together; with seven, two offers of one club's rivals are one passage ("an eight-year, $200 million offer"). */
export const fewest = 8
/** Nobody quotes six words by chance. */
const fewestQuoted = 6
/** Words that must be the same on either side, where neither a sentence nor a quotation begins or ends. */
const fewestBeside = 2

/** Where the whole sentences of two statements, which share a passage word for word, have something else in the middle of it. In the order of `a`. */
export function partingsOf(a: Statement, b: Statement): readonly Parting[] {
  const [one, other] = [wordsIn(a), wordsIn(b)]
  if (known !== null && known.one === one && known.other === other) return known.partings
  const partings = findPartings(one, other)
  known = { one, other, partings }
  return partings
}

/** Claims of one sentence come one after the other. */
let known: { readonly one: Words; readonly other: Words; readonly partings: readonly Parting[] } | null = null

/** A whole sentence in the middle of a quotation has no marks of its own. */
const wordsIn: (statement: Statement) => Words = rememberByStatement((statement: Statement) =>
  isInQuotation(statement) ? quotedWordsOf(sentenceOf(statement)) : wordsOf(sentenceOf(statement)),
)

const isInQuotation = ({ claim, surroundings }: Statement): boolean =>
  surroundings !== undefined &&
  claim.attribution.length === 1 &&
  claim.quote.start === surroundings.start &&
  !surroundings.sentence.tokens.some(isMark) &&
  claim.quote.start + claim.quote.exact.length + 1 >= surroundings.start + surroundings.sentence.claim.text.length

const isSame = (one: Word, other: Word): boolean => one.code === other.code && one.form === other.form

/** Words from one place of each on that are the same. */
interface Run {
  readonly a: number
  readonly b: number
  readonly length: number
}

function findPartings(left: readonly Word[], right: readonly Word[]): Parting[] {
  const runs = runsOf(left, right)
  if (runs.length === 0) return []
  const whole = [...runs, ...edgesOf(left, right, runs)]
  const found = new Set<string>()
  return whole.flatMap(run =>
    whole.flatMap((next): readonly Parting[] => {
      // Of nearly all pairs of runs nothing more is made than these two numbers.
      const one = next.a - run.a - run.length
      const other = next.b - run.b - run.length
      if (one < 0 || other < 0 || one + other === 0 || one > widest || other > widest) return none
      const a = { from: run.a + run.length, to: next.a }
      const b = { from: run.b + run.length, to: next.b }
      const isQuoted = isAllQuoted(left, run.a, next.a + next.length) && isAllQuoted(right, run.b, next.b + next.length)
      if (run.length + next.length < (isQuoted ? fewestQuoted : fewest)) return []
      // "The crews said they would stay away", "The owners said they would stay away": two may do the same.
      if (run.length < fewestBeside && !isQuoted) return []
      if ((run.length === 0 || next.length === 0) && (isCrossing(left, a) || isCrossing(right, b))) return []
      const key = `${a.from} ${a.to} ${b.from} ${b.to}`
      if (found.has(key)) return []
      found.add(key)
      const tokens = (words: readonly Word[], { from, to }: Range) => ({
        from: (words[from - 1]?.token ?? words[from]!.token - 1) + 1,
        to: words[to]?.token ?? words[to - 1]!.token + 1,
      })
      const isClosed = [left[next.a + next.length - 1], right[next.b + next.length - 1]].every(word => word?.isLast)
      return [{ a: tokens(left, a), b: tokens(right, b), before: run.length, after: next.length, isQuoted, isClosed }]
    }),
  )
}

const none: readonly Parting[] = []

/** "not critical," she wrote: it goes on after its end. */
const isCrossing = (words: Words, { from, to }: Range): boolean => words.slice(from, to - 1).some(word => word.isLast)

const isAllQuoted = (words: readonly Word[], from: number, to: number): boolean =>
  words.slice(from, to).every(word => word.isQuoted)

/**
 * Runs of one word or none beside a place in which both sentences begin or end, or a quotation in both does ("the herds are critical", "the herds are not critical"), and of one word
 * before a long run. Looked for within reach of the longer runs only.
 */
function edgesOf(left: readonly Word[], right: readonly Word[], runs: readonly Run[]): Run[] {
  const edges: Run[] = []
  for (const { a, b, length } of runs) {
    if (length < fewestBeforeEdge) continue
    for (let one = 0; one <= widest; one++) {
      for (let other = 0; other <= widest; other++) {
        if (one + other === 0) continue
        const end = edgeAt(left, right, a + length + one, b + length + other, 1)
        if (end !== null && one > 0 && other > 0)
          edges.push({ a: a + length + one, b: b + length + other, length: end })
        else if (end === 1) edges.push({ a: a + length + one, b: b + length + other, length: 1 })
        const [row, column] = [a - one - 1, b - other - 1]
        // Both words after these stand within their sentences. To read a list below 0 takes far longer than to ask.
        if (row < -1 || column < -1) continue
        if (length >= fewest - 1 && row >= 0 && column >= 0 && left[row]!.form === right[column]!.form)
          edges.push({ a: row, b: column, length: 1 })
        const start = edgeAt(left, right, row, column, -1)
        if (start === null || (start === 0 && (one === 0 || other === 0))) continue
        edges.push({ a: a - one - start, b: b - other - start, length: start })
      }
    }
  }
  return edges
}

/** A run of four words or more is what candidates share. */
const fewestBeforeEdge = 4

/** How many words, one or none, stand alike between two places and an edge of both; null where there is none. */
function edgeAt(left: readonly Word[], right: readonly Word[], a: number, b: number, step: 1 | -1): number | null {
  if (isEdge(left, a - step, step) && isEdge(right, b - step, step))
    return left[a - step]!.form === right[b - step]!.form ? null : 0
  return isEdge(left, a, step) && isEdge(right, b, step) && left[a]!.form === right[b]!.form ? 1 : null
}

function isEdge(words: readonly Word[], at: number, step: 1 | -1): boolean {
  if (at < 0 || at >= words.length) return false
  return step > 0 ? words[at]!.isLast : words[at]!.isFirst
}

/** The longest runs of at least two words; a pair of words that stands in a sentence again and again begins four at most. */
function runsOf(left: readonly Word[], right: readonly Word[]): Run[] {
  const runs: Run[] = []
  for (let a = 0; a + 1 < left.length; a++) {
    for (let b = 0, begun = 0; b + 1 < right.length && begun < 4; b++) {
      if (!isSame(left[a]!, right[b]!) || !isSame(left[a + 1]!, right[b + 1]!)) continue
      begun++
      if (a > 0 && b > 0 && isSame(left[a - 1]!, right[b - 1]!)) continue
      let length = fewestBeside
      while (a + length < left.length && b + length < right.length && isSame(left[a + length]!, right[b + length]!))
        length++
      runs.push({ a, b, length })
    }
  }
  return runs
}

/** True when two words stand in quotation marks, with three or more words right beside them that are the same on both sides, where the end of both quotations counts as one; a "not" between counts for nothing. */
export function isOneQuotation(a: Statement, left: number, b: Statement, right: number): boolean {
  const [one, other] = [wordsIn(a), wordsIn(b)]
  const [x, y] = [one.findIndex(({ token }) => token === left), other.findIndex(({ token }) => token === right)]
  return x >= 0 && y >= 0 && besides(one, x, other, y, 1) + besides(one, x, other, y, -1) >= fewestBesideQuoted
}

const fewestBesideQuoted = 3

function besides(left: Words, a: number, right: Words, b: number, step: 1 | -1): number {
  const isDenier = (word: Word | undefined) => word !== undefined && /^(?:not|never|do|does|did)$/.test(word.form)
  let [x, y] = [a, b]
  for (let count = 0; ; count++) {
    x += step
    y += step
    while (isDenier(left[x])) x += step
    while (isDenier(right[y])) y += step
    const [one, other] = [left[x], right[y]]
    const areEdges =
      step > 0 ? left[x - step]?.isLast && right[y - step]?.isLast : left[x - step]?.isFirst && right[y - step]?.isFirst
    if (areEdges) return count + 1
    if (!one?.isQuoted || !other?.isQuoted || one.form !== other.form) return count
  }
}

/** Keys of the passages a claim stands in: claims that share one may be two prints of one text. At most sixty. */
export function passageKeys(statement: Statement): readonly string[] {
  const { claim, surroundings } = statement
  if (!surroundings) return []
  const words = wordsOf(surroundings.sentence)
  const { tokens } = surroundings.sentence
  const near = words.filter(({ token }) => {
    const at = surroundings.start + tokens[token]!.start
    return at >= claim.quote.start - margin && at < claim.quote.end + margin
  })
  const keys: string[] = []
  for (let at = 0; at + 2 < near.length && keys.length < mostKeys; at++) {
    const [one, two, three, four] = near.slice(at, at + 4)
    const first = `${one!.form} ${two!.form} ${three!.form}`
    if (four) keys.push(`passage ${first} ${four.form}`)
    // Of what is quoted three words are enough, with one that tells something: "the lines remain open" has no four beside what differs.
    if (
      [one, two, three].every(word => word!.isQuoted) &&
      [one, two, three].some(word => word!.form.length > longestOfMany)
    )
      keys.push(`quoted ${first}`)
  }
  return keys
}

/** Letters of the words that stand in every quotation. */
const longestOfMany = 6

/** Characters around a claim's quote. */
const margin = 40
const mostKeys = 60

/** Whether a stretch of tokens of the whole sentence is told by the claim. */
export function isTold({ statement: { claim, surroundings } }: Side, { from, to }: Range): boolean {
  if (!surroundings) return true
  const { tokens } = surroundings.sentence
  // A claim ends before the marks that close a quotation: "served in Norway," she said.
  let end = to
  while (end > from + 1 && !/[\p{L}\p{N}]/u.test(tokens[end - 1]!.form)) end--
  // What is left out stands between its neighbours.
  const [first, last] = from < end ? [from, end - 1] : [from - 1, end]
  const [start, stop] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? tokens.at(-1)!.end]
  return surroundings.start + start >= claim.quote.start && surroundings.start + stop <= claim.quote.end
}
