import { isReal } from '../../statement/is-real.ts'
import { hasWord, type Side, type Sides } from '../sides.ts'
import { negators, negatorsIn } from './negation.ts'

/** Why a "not" of one outlet leaves what the other tells as it is, whichever rule laid them side by side; in words, null when it does not. */
export function whyDeniesLess({ a, b }: Sides): string | null {
  const [denying, telling] = negatorsIn(a.statement).size > negatorsIn(b.statement).size ? [a, b] : [b, a]
  const { claim } = telling.statement
  // "does not require a pilot", "a pilot will again be required"
  if (claim.status === 'planned' && claim.polarity === 'affirmed' && isReal(denying.statement.claim.status))
    return 'what has not been may still come'
  // "is not the first captain who swims", "is the captain"
  if (deniesOrder(denying) && !deniesOrder(telling)) return 'only the order is denied'
  // "had not felt it before", "felt it"
  if (endsBefore(denying) && !endsBefore(telling)) return 'only an earlier time is denied'
  // "does not show whether she was armed"
  return hasWord(denying, /^whether$/i) && !hasWord(telling, /^whether$/i) ? 'one only leaves it open' : null
}

/** "not the first": a word of rank right after the "not". */
const deniesOrder = ({ statement: { tokens } }: Side): boolean =>
  tokens.some(
    ({ form }, index) =>
      negators.has(form.toLowerCase()) &&
      tokens.slice(index + 1, index + 4).some(behind => /^(?:first|last|only|second)$/i.test(behind.form)),
  )

/** "before" with nothing after it. */
const endsBefore = ({ statement: { tokens } }: Side): boolean =>
  tokens.some(
    ({ form }, index) => /^before$/i.test(form) && /^(?:PUNCT|CCONJ)$/.test(tokens[index + 1]?.upos ?? 'PUNCT'),
  )
