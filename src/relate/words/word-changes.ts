import { rememberPair } from '../remember-pair.ts'
import { partner, type Side, type Sides } from '../sides.ts'

/** Where two statements word for word alike part: terms of one that stand where the other has other terms, or none. */
export interface Change {
  /** Indices of terms without a partner, ascending; one of the two lists may be empty. */
  readonly a: readonly number[]
  readonly b: readonly number[]
}

export interface WordChanges {
  /** Empty for sentences that are not nearly identical. */
  readonly changes: readonly Change[]
  /** Share of the terms of the longer side that stand in both in one order, 0..1; for sentences that are not nearly identical some share below that. */
  readonly common: number
}

/**
 * Share of the words of the longer sentence that both have in one order, from which on two sentences are one but for a few words. Below it a word
 * that differs may be a matter of telling: chosen on the summaries of SummEdits (training half), where people say whether a changed word changes
 * what is said.
 */
export const nearlyIdentical = 0.7

/** Terms beyond this many are not laid side by side: work on one pair stays bounded. */
const longest = 120

/** Lays the terms of both sides along their longest common sequence; what has a partner elsewhere was only moved and is no change. */
export const wordChanges: (sides: Sides) => WordChanges = rememberPair(findChanges)

function findChanges({ a, b }: Sides): WordChanges {
  // What has no partner is in no common sequence: of most pairs nothing more needs to be known.
  const most = Math.min(a.terms.length - a.alone.length, b.terms.length - b.alone.length)
  const mostCommon = most / Math.max(1, a.terms.length, b.terms.length)
  if (mostCommon < nearlyIdentical) return { changes: [], common: mostCommon }
  const rows = Math.min(a.terms.length, longest)
  const columns = Math.min(b.terms.length, longest)
  const anchors = commonSequence(a, b, rows, columns)
  const anchored = { a: new Set(anchors.map(([row]) => row)), b: new Set(anchors.map(([, column]) => column)) }
  const changes: Change[] = []
  let [row, column] = [0, 0]
  for (const [nextRow, nextColumn] of [...anchors, [rows, columns] as const]) {
    const change = {
      a: changedWithin(a, row, nextRow, anchored.b),
      b: changedWithin(b, column, nextColumn, anchored.a),
    }
    if (change.a.length > 0 || change.b.length > 0) changes.push(change)
    row = nextRow + 1
    column = nextColumn + 1
  }
  return { changes, common: anchors.length / Math.max(1, a.terms.length, b.terms.length) }
}

/**
 * The terms of a stretch without a partner, or whose partner stands for another term: in "the London office of the British firm" and "the Paris
 * office of the British firm" London is found in "British", which has its own.
 */
function changedWithin({ matches, terms }: Side, from: number, to: number, taken: ReadonlySet<number>): number[] {
  const changed: number[] = []
  for (let index = from; index < Math.min(to, terms.length); index++) {
    const { strength, index: partnerIndex } = matches[index]!
    // A number does not move: "$4.50, up from $3.50" for "$3.50".
    if (strength < partner || taken.has(partnerIndex) || terms[index]!.type === 'number') changed.push(index)
  }
  return changed
}

function commonSequence(a: Side, b: Side, rows: number, columns: number): (readonly [number, number])[] {
  const width = columns + 1
  const length = new Uint8Array((rows + 1) * width)
  const same = (row: number, column: number) =>
    a.terms[row]!.key === b.terms[column]!.key ||
    (a.matches[row]!.index === column && a.matches[row]!.strength >= partner) ||
    (b.matches[column]!.index === row && b.matches[column]!.strength >= partner)
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      const at = row * width + column
      length[at] = same(row, column) ? length[at + width + 1]! + 1 : Math.max(length[at + width]!, length[at + 1]!)
    }
  }
  const anchors: (readonly [number, number])[] = []
  for (let row = 0, column = 0; row < rows && column < columns; ) {
    const at = row * width + column
    if (same(row, column)) anchors.push([row++, column++])
    else if (length[at + width]! >= length[at + 1]!) row++
    else column++
  }
  return anchors
}
