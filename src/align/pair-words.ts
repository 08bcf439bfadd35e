import { shareGroup } from '../lexicon/synonyms.ts'
import { cosine } from '../statement/cosine.ts'
import type { Pair } from './pair.ts'
import type { Said, SaidWord } from './said-words.ts'

/** The words of two statements, each with at most one partner. */
export interface WordPairs {
  readonly left: readonly SaidWord[]
  readonly right: readonly SaidWord[]
  /** How well each word's partner stands for it, 0..1; 0 without one. */
  readonly leftStrengths: readonly number[]
  readonly rightStrengths: readonly number[]
  /** Index of the partner of each word of the left; -1 without one. */
  readonly partners: readonly number[]
}

/** Words beyond find no partner: a claim is a sentence, and work on one pair stays bounded. */
const longest = 120

/** Worked out once for all comparisons of a pair, which follow one another. */
export function wordPairs(pair: Pair): WordPairs {
  if (last?.pair !== pair) last = { pair, words: pairWords(pair.left.said(), pair.right.said()) }
  return last.words
}

let last: { readonly pair: Pair; readonly words: WordPairs } | undefined

interface Candidate {
  readonly strength: number
  /** How far apart both stand in their sentences, 0..1. */
  readonly distance: number
  readonly row: number
  readonly column: number
}

/**
 * The closest first, and each word once: "fire" and "fire" of one side do not both find the one "fire" of the other. Nothing is closer than the same word, so that
 * synonyms and vectors are asked of what is then left alone.
 */
function pairWords(one: Said, other: Said): WordPairs {
  const [left, right] = [one.words, other.words]
  // Plain lists: typed ones of this length are given memory outside the heap, which takes as long as the comparison.
  const leftStrengths = left.map(() => 0)
  const rightStrengths = right.map(() => 0)
  const partners = left.map(() => -1)
  const take = (found: Candidate[]) => {
    if (areRivals(found)) found.sort(byCloseness)
    for (const { strength, row, column } of found) {
      if (leftStrengths[row] !== 0 || rightStrengths[column] !== 0) continue
      leftStrengths[row] = strength
      rightStrengths[column] = strength
      partners[row] = column
    }
  }
  take(sameWords(one, other))
  take(closeWords(left, right, leftStrengths, rightStrengths))
  return { left, right, leftStrengths, rightStrengths, partners }
}

/** Whether two of them want one word. Where none do, it does not matter which comes first, and sorting takes longer than all the rest. */
function areRivals(found: readonly Candidate[]): boolean {
  if (found.length > mostLooked) return true
  for (let at = 1; at < found.length; at++) {
    const { row, column } = found[at]!
    for (let before = 0; before < at; before++)
      if (found[before]!.row === row || found[before]!.column === column) return true
  }
  return false
}

/** A longer list is sorted without a look. */
const mostLooked = 24

/** Of equal strength those come first that stand at the same place of their sentences; ties among rivals fall the same way whichever side comes first. */
function byCloseness(a: Candidate, b: Candidate): number {
  return b.strength - a.strength || a.distance - b.distance || a.row + a.column - (b.row + b.column)
}

function sameWords({ words: left, keyCodes, formCodes }: Said, other: Said): Candidate[] {
  const { words: right, keyCodes: otherKeys, formCodes: otherForms } = other
  const found: Candidate[] = []
  const rows = Math.min(left.length, longest)
  const columns = Math.min(right.length, longest)
  for (let row = 0; row < rows; row++) {
    const [keyCode, formCode] = [keyCodes[row]!, formCodes[row]!]
    for (let column = 0; column < columns; column++) {
      if (keyCode !== otherKeys[column]! && formCode !== otherForms[column]!) continue
      const [one, two] = [left[row]!, right[column]!]
      if (one.key === two.key || one.form === two.form)
        found.push({ strength: 1, distance: Math.abs(row / left.length - column / right.length), row, column })
    }
  }
  return found
}

/** Only among words that have no partner yet. Small words and numbers are the same or are not. */
function closeWords(
  left: readonly SaidWord[],
  right: readonly SaidWord[],
  leftStrengths: readonly number[],
  rightStrengths: readonly number[],
): Candidate[] {
  const found: Candidate[] = []
  const open = openWords(right, rightStrengths)
  for (const row of openWords(left, leftStrengths)) {
    for (const column of open) {
      const strength = closenessOf(left[row]!, right[column]!)
      if (strength >= least)
        found.push({ strength, distance: Math.abs(row / left.length - column / right.length), row, column })
    }
  }
  return found
}

function openWords(words: readonly SaidWord[], strengths: readonly number[]): number[] {
  const open: number[] = []
  const last = Math.min(words.length, longest)
  for (let at = 0; at < last; at++) {
    const { kind, groups, form, vector } = words[at]!
    if (strengths[at] !== 0 || kind === 'small' || kind === 'number') continue
    if (groups.length > 0 || form.length >= shortest || vector !== null) open.push(at)
  }
  return open
}

const least = 0.05

/**
 * .9 for a synonym, .8 for words of one long beginning ("protest", "protesters"); 1 is the same word. Vectors count from a cosine of .35 on, below which most
 * pairs of unrelated words lie; of floors from .2 to .5 and full strength from .6 to 1, this is the best on the training halves by a little.
 */
function closenessOf(one: SaidWord, other: SaidWord): number {
  if (shareGroup(one.groups, other.groups)) return synonym
  const near = (cosine(one.vector, other.vector) - floor) * slope
  return beginAlike(one.form, other.form) ? Math.max(relative, near) : near
}

const synonym = 0.9
const relative = 0.8
const floor = 0.35
const slope = 0.9 / (1 - floor)

/** Of words that begin alike. */
const shortest = 5

/** Five letters or more, and three fifths of the longer word. */
function beginAlike(one: string, other: string): boolean {
  if (one.charCodeAt(0) !== other.charCodeAt(0)) return false
  const longer = Math.max(one.length, other.length)
  const needed = Math.max(shortest, 0.6 * longer)
  if (Math.min(one.length, other.length) < needed) return false
  let same = 0
  while (same < needed && one[same] === other[same]) same++
  return same >= needed
}
