import { partner, type Side, type Sides } from './sides.ts'

/** "announced a plan that will open the pier", "announced a plan that paid for the ferry": one thing or another, and each is told apart by a clause of its own. */
export function haveOwnThings({ a, b }: Sides): boolean {
  const [one, other] = [toldApart(a), toldApart(b)]
  return one !== null && other !== null && a.matches[one]!.strength < partner && b.matches[other]!.strength < partner
}

/** The term of the verb that tells which thing is meant, below an object with "a"; null where there is none. */
function toldApart({ statement: { tokens, tree }, terms, predicate }: Side): number | null {
  const verb = terms[predicate]?.token ?? -1
  const object = tree.heads.findIndex((head, at) => head === verb && tree.relations[at] === 'obj')
  const isOpen = tokens.some(({ form }, at) => tree.heads[at] === object && /^an?$/i.test(form))
  if (object < 0 || !isOpen) return null
  const found = terms.findIndex(({ token }) => tree.heads[token] === object && /^acl/.test(tree.relations[token] ?? ''))
  return found < 0 ? null : found
}
