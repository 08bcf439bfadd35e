import type { Name } from './names.ts'
import { haveOtherSubjects } from './other-subjects.ts'
import { reactions } from './reactions.ts'
import { partner, type Side, type Sides } from './sides.ts'

/** Why in a story two names do not answer each other although their sentences are alike, in words; null when nothing speaks against it. */
export function whyOtherActor(sides: Sides, one: Name, other: Name): string | null {
  const { a, b } = sides
  const [head, rival] = [describedBy(a, one), describedBy(b, other)]
  // "the Berg family", "Dahl's role": whose or which, of something that only one tells of
  if ((head === null) !== (rival === null)) return 'one only describes something'
  if (head !== null && rival !== null) {
    const index = a.terms.findIndex(({ token }) => token === head)
    const match = a.matches[index]
    if (match === undefined || match.strength < partner || b.terms[match.index]?.token !== rival)
      return 'they describe other things'
  }
  // "Berg condemned the fire", "Dahl condemned the fire"
  if (isReaction(a) && isReaction(b)) return 'another one may have done the same'
  // "Westport beat Hull 2-1", "the Seagulls beat Hull 2-1": of two whom both outlets name nobody is a slip of the other.
  if (isKnown(b, a, one) && isKnown(a, b, other)) return 'both outlets know both'
  // "Berg leads Dahl", "Hull leads Wagner"
  const isSubject = roleOf(a, one) === 'subject' || roleOf(b, other) === 'subject'
  return !isSubject && haveOtherSubjects(sides) ? 'the subjects differ too' : null
}

const isReaction = ({ terms, predicate }: Side): boolean => reactions.has(terms[predicate]?.lemma ?? '')

/** Whether the article of a side has the last word of a name of the other. */
const isKnown = ({ statement: { surroundings } }: Side, { terms }: Side, name: Name): boolean =>
  surroundings?.article.has(terms[name.terms.at(-1)!]!.key) === true

/** The word that a name stands before to say whose or which: "the Berg family", "Berg's role"; null for a name that stands for itself. */
function describedBy({ statement: { tree } }: Side, { tokens }: Name): number | null {
  const top = [...tokens].find(token => !tokens.has(tree.heads[token] ?? -1)) ?? -1
  return /^(?:compound|amod|nmod:poss)$/.test(tree.relations[top] ?? '') ? (tree.heads[top] ?? null) : null
}

const roleOf = ({ terms }: Side, name: Name): string => terms[name.terms[0]!]!.role
