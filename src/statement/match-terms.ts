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
  const forLeft: Match[] = left.map(() => none)
  const forRight: Match[] = right.map(() => none)
  const rows = Math.min(left.length, longest)
  const columns = Math.min(right.length, longest)
  for (let row = 0; row < rows; row++) {
    const one = left[row]!
    const { key, role } = one
    const isWord = one.type === 'word'
    for (let column = 0; column < columns; column++) {
      const other = right[column]!
      const strength = key === other.key ? 1 : isWord && other.type === 'word' ? similarity(one, other) : 0
      if (strength === 0) continue
      // Of two equals the one in the same role is the partner: "Israel told Russia" against "Russia told Israel".
      if (isCloser(strength, role === other.role, forLeft[row]!, right, one)) forLeft[row] = { index: column, strength }
      if (isCloser(strength, role === other.role, forRight[column]!, left, other))
        forRight[column] = { index: row, strength }
    }
  }
  return [forLeft, forRight]
}

const none: Match = { index: -1, strength: 0 }

function isCloser(strength: number, sameRole: boolean, best: Match, others: readonly Term[], term: Term): boolean {
  if (strength !== best.strength) return strength > best.strength
  return sameRole && others[best.index]?.role !== term.role
}
