import type { TermSimilarity } from './term-similarity.ts'
import type { Term } from './terms.ts'

/** A term of one statement and the closest of the other. */
export interface Match {
  /** Index of the closest term; -1 when none is close. */
  readonly index: number
  /** 0..1, 1 for the same thing. */
  readonly strength: number
}

/** Terms beyond this many of one statement find no partner: a claim is a sentence, and work on one pair stays bounded. */
const longest = 120

/** For each term of either side the closest term of the other. */
export function matchTerms(
  left: readonly Term[],
  right: readonly Term[],
  similarity: TermSimilarity,
): [Match[], Match[]] {
  const forLeft = left.map(() => none)
  const forRight = right.map(() => none)
  const rows = Math.min(left.length, longest)
  const columns = Math.min(right.length, longest)
  const { codes, words } = similarity.lookUp(left)
  const { codes: otherCodes, words: others } = similarity.lookUp(right)
  for (let row = 0; row < rows; row++) {
    const code = codes[row]!
    for (let column = 0; column < columns; column++) {
      if (code !== otherCodes[column]! || left[row]!.key !== right[column]!.key) continue
      note(forLeft, row, left, column, right, 1)
      note(forRight, column, right, row, left, 1)
    }
  }
  for (let row = 0; row < rows; row++) {
    const word = words[row]!
    if (word === null) continue
    const isMet = forLeft[row]!.strength === 1
    for (let column = 0; column < columns; column++) {
      const other = others[column]!
      // Nothing is closer than the same word. Where both have it, nothing needs to be worked out; two terms with one key are never here.
      if (other === null || (isMet && forRight[column]!.strength === 1)) continue
      const strength = similarity.closenessOf(word, other)
      if (strength <= 0) continue
      note(forLeft, row, left, column, right, strength)
      note(forRight, column, right, row, left, strength)
    }
  }
  return [forLeft, forRight]
}

const none: Match = { index: -1, strength: 0 }

/** The same thing, by its index: one serves all pairs. */
const same: readonly Match[] = Array.from({ length: longest }, (_, index) => ({ index, strength: 1 }))

/** Of two equals the one in the same role is the partner: "Israel told Russia" against "Russia told Israel". */
function note(
  matches: Match[],
  at: number,
  terms: readonly Term[],
  index: number,
  others: readonly Term[],
  strength: number,
): void {
  const best = matches[at]!
  if (strength < best.strength) return
  const { role } = terms[at]!
  if (strength === best.strength && (others[index]!.role !== role || others[best.index]!.role === role)) return
  matches[at] = strength === 1 ? same[index]! : { index, strength }
}
