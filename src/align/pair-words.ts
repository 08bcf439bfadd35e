import type { Pair } from './pair.ts'
import type { SaidWord } from './said-words.ts'

/** The words of two statements, each with at most one partner. */
export interface WordPairs {
  readonly left: readonly SaidWord[]
  readonly right: readonly SaidWord[]
  /** How well each word's partner stands for it, 0..1; 0 without one. */
  readonly leftStrengths: Float64Array
  readonly rightStrengths: Float64Array
  /** Index of the partner of each word of the left; -1 without one. */
  readonly partners: Int16Array
}

/** Words beyond find no partner: a claim is a sentence, and work on one pair stays bounded. */
const longest = 120

/** Worked out once for all comparisons of a pair. */
export function wordPairs(pair: Pair): WordPairs {
  let found = known.get(pair)
  if (!found) {
    found = pairWords(pair.left.alone().said, pair.right.alone().said)
    known.set(pair, found)
  }
  return found
}

const known = new WeakMap<Pair, WordPairs>()

interface Candidate {
  readonly strength: number
  /** How far apart both stand in their sentences, 0..1. */
  readonly distance: number
  readonly row: number
  readonly column: number
}

/** The closest first, and each word once: "fire" and "fire" of one side do not both find the one "fire" of the other. */
function pairWords(left: readonly SaidWord[], right: readonly SaidWord[]): WordPairs {
  const leftStrengths = new Float64Array(left.length)
  const rightStrengths = new Float64Array(right.length)
  const partners = new Int16Array(left.length).fill(-1)
  for (const { strength, row, column } of candidates(left, right)) {
    if (leftStrengths[row] !== 0 || rightStrengths[column] !== 0) continue
    leftStrengths[row] = strength
    rightStrengths[column] = strength
    partners[row] = column
  }
  return { left, right, leftStrengths, rightStrengths, partners }
}

/** Of equal strength those come first that stand at the same place of their sentences; ties among rivals fall the same way whichever side comes first. */
function candidates(left: readonly SaidWord[], right: readonly SaidWord[]): Candidate[] {
  const found: Candidate[] = []
  const rows = Math.min(left.length, longest)
  const columns = Math.min(right.length, longest)
  for (let row = 0; row < rows; row++) {
    const one = left[row]!
    for (let column = 0; column < columns; column++) {
      const strength = closenessOf(one, right[column]!)
      if (strength < least) continue
      found.push({ strength, distance: Math.abs(row / left.length - column / right.length), row, column })
    }
  }
  return found.sort(
    (a, b) => b.strength - a.strength || a.distance - b.distance || a.row + a.column - (b.row + b.column),
  )
}

const least = 0.05

/**
 * 1 for the same word, .9 for a synonym, .8 for words of one long beginning ("protest", "protesters"). Vectors count from a cosine of .35 on, below which most
 * pairs of unrelated words lie; of floors from .2 to .5 and full strength from .6 to 1, this is the best on the training halves by a little.
 */
function closenessOf(one: SaidWord, other: SaidWord): number {
  if (one.key === other.key || one.form === other.form) return 1
  if (one.kind === 'small' || one.kind === 'number' || other.kind === 'small' || other.kind === 'number') return 0
  if (haveCommon(one.groups, other.groups)) return synonym
  const near = one.vector === null || other.vector === null ? 0 : (product(one.vector, other.vector) - floor) * slope
  return beginAlike(one.form, other.form) ? Math.max(relative, near) : near
}

const synonym = 0.9
const relative = 0.8
const floor = 0.35
const slope = 0.9 / (1 - floor)

function haveCommon(left: readonly number[], right: readonly number[]): boolean {
  if (left.length === 0 || right.length === 0) return false
  for (const group of left) if (right.includes(group)) return true
  return false
}

/** Five letters or more, and three fifths of the longer word. */
function beginAlike(one: string, other: string): boolean {
  const longer = Math.max(one.length, other.length)
  const needed = Math.max(5, 0.6 * longer)
  if (Math.min(one.length, other.length) < needed || one[0] !== other[0]) return false
  let same = 0
  while (same < needed && one[same] === other[same]) same++
  return same >= needed
}

function product(left: Float32Array, right: Float32Array): number {
  let sum = 0
  for (let axis = 0; axis < left.length; axis++) sum += left[axis]! * right[axis]!
  return sum
}
