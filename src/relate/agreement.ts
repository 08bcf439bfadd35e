import type { Reason } from '../model.ts'
import { partner, type Side, type Sides } from './sides.ts'

/** Why two statements agree: the words both have, as each prints them. */
export function agreement({ a, b }: Sides): Reason {
  return { kind: 'overlap', a: sharedWords(a), b: sharedWords(b), text: 'both say the same' }
}

function sharedWords({ statement, terms, matches }: Side): string {
  return terms
    .filter((_, index) => matches[index]!.strength >= partner)
    .slice(0, 8)
    .map(term => statement.tokens[term.token]!.form)
    .join(', ')
}
