import { numbersClash } from '../same-slot.ts'
import { eventLemma, isInArticle, partner, type Side, type Sides } from '../sides.ts'
import { reactions } from '../words/reactions.ts'
import { type Name, roleOf } from './names.ts'
import { haveOtherSubjects } from './other-subjects.ts'

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
  // "Berg was charged", "charged with Gross Neglect": who, and with what
  if (isCore(a, one) !== isCore(b, other)) return 'they stand in other places'
  // "Berg caught eight boxes and 20 nets", "Dahl caught nine boxes and 20 nets"
  if (numbersClash(sides, one.tokens, other.tokens)) return 'the numbers differ too'
  // "Westport beat Hull 2-1", "the Seagulls beat Hull 2-1": of two whom both outlets name nobody is a slip of the other.
  if (isKnown(b, a, one) && isKnown(a, b, other)) return 'both outlets know both'
  // "Berg leads Dahl", "Hull leads Wagner"
  const isSubject = roleOf(a, one) === 'subject' || roleOf(b, other) === 'subject'
  return !isSubject && haveOtherSubjects(sides) ? 'the subjects differ too' : null
}

/** A subject or an object, also the doer of a passive: "arrested by Berg". */
function isCore({ statement: { tokens, tree } }: Side, { tokens: own }: Name): boolean {
  const top = [...own].find(token => !own.has(tree.heads[token] ?? -1)) ?? -1
  const preposition = tokens.findIndex((_, at) => tree.heads[at] === top && tree.relations[at] === 'case')
  return preposition < 0 || /^by$/i.test(tokens[preposition]!.form)
}

const isReaction = (side: Side): boolean => reactions.has(eventLemma(side))

/** Whether the article of a side has the last word of a name of the other. */
export const isKnown = (side: Side, { terms }: Side, name: Name): boolean =>
  isInArticle(side, terms[name.terms.at(-1)!]!.key)

/** The word that a name stands before to say whose or which: "the Berg family", "Berg's role"; null for a name that stands for itself. */
function describedBy({ statement: { tree } }: Side, { tokens }: Name): number | null {
  const top = [...tokens].find(token => !tokens.has(tree.heads[token] ?? -1)) ?? -1
  return /^(?:compound|amod|nmod:poss)$/.test(tree.relations[top] ?? '') ? (tree.heads[top] ?? null) : null
}
