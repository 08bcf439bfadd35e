import type { Statement } from '../../model.ts'
import { rememberByStatement } from '../../statement/by-statement.ts'
import { diceOf, letterPairs } from '../letter-runs.ts'
import type { Comparison } from './comparison.ts'

/** Over the whole text: small words count here as they do for a reader who lays two sentences side by side. */
export const dice: Comparison = {
  title: 'same letters (Dice over letter pairs)',
  compare: ({ left, right }) => diceOf(letterPairsOf(left.statement), letterPairsOf(right.statement)),
}

const longest = 2000

/** In lower case without spaces, ascending; of 2,000 letters at most. */
const letterPairsOf = rememberByStatement(({ claim }: Statement) =>
  letterPairs(claim.text.slice(0, longest).toLowerCase().replace(/\s+/g, '')),
)
