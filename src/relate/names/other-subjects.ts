import type { Explained } from '../explained.ts'
import { partner, type Side, type Sides } from '../sides.ts'
import { mayBeOneName } from './one-name.ts'

/** True when the subject of each is somebody named whom the other does not name: "Berg sailed 90 miles", "Dahl sailed 700 miles"; "the Danish government", "the Swedish government". An office both hold counts for nothing, nor do names that are themselves in question: "a jury in Oslo". */
export function haveOtherSubjects({ a, b }: Sides, { a: left, b: right }: Explained = nothing): boolean {
  return isStrange(a, left, b) && isStrange(b, right, a)
}

const nothing: Explained = { a: new Set(), b: new Set() }

function isStrange(side: Side, disputed: ReadonlySet<number>, other: Side): boolean {
  const own = namedSubjects(side).filter(index => !disputed.has(side.terms[index]!.token))
  const rivals = namedSubjects(other)
  const isMet = (index: number) => {
    const { strength, index: met } = side.matches[index]!
    const doesDescribe = describes(side, index)
    if (strength >= partner) return doesDescribe === describes(other, met)
    // "Dahl Lines Corp.", "Dahl Lines"
    const name = nameAround(side, index)
    return (
      !doesDescribe && rivals.some(rival => !describes(other, rival) && mayBeOneName(name, nameAround(other, rival)))
    )
  }
  return own.length > 0 && !own.some(isMet)
}

/** Terms of the names in the subject. */
const namedSubjects = ({ terms }: Side): number[] =>
  terms.flatMap(({ role, type, isTitle, lemma }, index) =>
    role === 'subject' && (type === 'name' || type === 'place') && !isTitle && !isLegalForm(lemma) ? [index] : [],
  )

/** "the head of the Berg family", "Berg's lawyer": they are not Berg; "Mayor Berg" is, and "Berg Corp.". */
function describes({ statement: { tokens, tree }, terms }: Side, index: number): boolean {
  const { token } = terms[index]!
  return (
    /^(?:compound|amod|nmod(?!:desc))/.test(tree.relations[token] ?? '') &&
    !isLegalForm(tokens[tree.heads[token] ?? -1]?.form ?? '')
  )
}

/** The whole name a term belongs to, as printed. */
export function nameAround({ statement: { tokens, mentions }, terms }: Side, index: number): string {
  const { start, end, form } = tokens[terms[index]!.token]!
  return mentions.find(mention => mention.start <= start && end <= mention.end)?.text ?? form
}

/** "Dahl Corp." and "Lund Corp." are two firms. */
export const isLegalForm = (lemma: string): boolean => legalForms.has(lemma.toLowerCase().replace(/\./g, ''))

// What firms are by law, as their names end in English; from general knowledge.
const legalForms: ReadonlySet<string> = new Set(
  'inc corp co ltd llc plc ag sa nv gmbh company corporation limited incorporated group holdings'.split(' '),
)
