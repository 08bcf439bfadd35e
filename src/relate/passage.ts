import type { Statement } from '../model.ts'
import { rememberByStatement } from '../statement/by-statement.ts'
import { type Side, sentenceOf } from './sides.ts'

/** A place in which two sentences part that go on word for word alike before and after it. */
export interface Parting {
  /** Tokens of the whole sentences, half-open; one of both may be empty. */
  readonly a: Range
  readonly b: Range
  /** Words that are the same right before it and right after it. */
  readonly before: number
  readonly after: number
}

export interface Range {
  readonly from: number
  readonly to: number
}

/** Words apart on either side: a name with its title, a sum with its currency. */
const widest = 4
/** Words that must be the same on both sides together, and on either; with seven, two offers of one club's rivals are one passage ("an eight-year, $200 million offer"). */
const fewest = 8
const fewestBeside = 2
/** Tokens looked at of a sentence. */
const longest = 160

/** Where the whole sentences of two statements, which share a passage word for word, have something else in the middle of it. In the order of `a`. */
export function partingsOf(a: Statement, b: Statement): readonly Parting[] {
  const [one, other] = [sentenceOf(a), sentenceOf(b)]
  if (known !== null && known.one === one && known.other === other) return known.partings
  const partings = findPartings(wordsOf(one), wordsOf(other))
  known = { one, other, partings }
  return partings
}

/** Claims of one sentence come one after the other. */
let known: { readonly one: Statement; readonly other: Statement; readonly partings: readonly Parting[] } | null = null

interface Word {
  readonly form: string
  /** Words whose codes differ are two: most are told apart by a number. */
  readonly code: number
  readonly token: number
}

/** In lower case, without marks; "won't" is "will not", an apostrophe is straight. */
const wordsOf: (sentence: Statement) => readonly Word[] = rememberByStatement((sentence: Statement) =>
  sentence.tokens.slice(0, longest).flatMap(({ form: printed }, token): Word[] => {
    const plain = printed.toLowerCase().replaceAll('’', "'")
    if (!/[\p{L}\p{N}$%]/u.test(plain)) return []
    const form = contracted.get(plain) ?? plain
    return [{ form, code: codeOf(form), token }]
  }),
)

const codeOf = (form: string): number =>
  (form.length << 24) | (form.charCodeAt(0) << 12) | form.charCodeAt(form.length - 1)

const isSame = (one: Word, other: Word): boolean => one.code === other.code && one.form === other.form

const contracted: ReadonlyMap<string, string> = new Map([
  ["n't", 'not'],
  ['wo', 'will'],
  ['ca', 'can'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
])

/** Words from one place of each on that are the same. */
interface Run {
  readonly a: number
  readonly b: number
  readonly length: number
}

function findPartings(left: readonly Word[], right: readonly Word[]): Parting[] {
  const runs = runsOf(left, right)
  const partings: Parting[] = []
  const tokens = (words: readonly Word[], { from, to }: Range) => ({
    from: words[from - 1]!.token + 1,
    to: words[to]!.token,
  })
  for (const run of runs) {
    for (const next of runs) {
      const [a, b] = [
        { from: run.a + run.length, to: next.a },
        { from: run.b + run.length, to: next.b },
      ]
      const [one, other] = [a.to - a.from, b.to - b.from]
      if (one < 0 || other < 0 || one + other === 0 || one > widest || other > widest) continue
      if (run.length + next.length < fewest) continue
      partings.push({ a: tokens(left, a), b: tokens(right, b), before: run.length, after: next.length })
    }
  }
  return partings
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
  for (let at = 0; at + 3 < near.length && keys.length < mostKeys; at++)
    keys.push(`passage ${near[at]!.form} ${near[at + 1]!.form} ${near[at + 2]!.form} ${near[at + 3]!.form}`)
  return keys
}

/** Characters around a claim's quote. */
const margin = 40
const mostKeys = 60

/** Whether a stretch of tokens of the whole sentence is told by the claim. */
export function isTold({ statement: { claim, surroundings } }: Side, { from, to }: Range): boolean {
  if (!surroundings) return true
  const { tokens } = surroundings.sentence
  // What is left out stands between its neighbours.
  const [first, last] = from < to ? [from, to - 1] : [from - 1, to]
  const [start, end] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? tokens.at(-1)!.end]
  return surroundings.start + start >= claim.quote.start && surroundings.start + end <= claim.quote.end
}
