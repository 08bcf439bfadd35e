import { partner, type Side, type Sides } from './sides.ts'

/** True when the subject of each is somebody named whom the other does not name: "Berg sailed 90 miles", "Dahl sailed 700 miles"; "the Danish government", "the Swedish government". An office both hold counts for nothing. */
export function haveOtherSubjects({ a, b }: Sides): boolean {
  return isStrange(a, b) && isStrange(b, a)
}

function isStrange({ statement, terms, matches }: Side, other: Side): boolean {
  const own = terms.flatMap(({ role, type, isTitle, lemma }, index) =>
    role === 'subject' && (type === 'name' || type === 'place') && !isTitle && !isLegalForm(lemma) ? [index] : [],
  )
  const isMet = (index: number) => {
    const { strength, index: met } = matches[index]!
    return (
      strength >= partner &&
      describes(statement, terms[index]!.token) === describes(other.statement, other.terms[met]!.token)
    )
  }
  return own.length > 0 && !own.some(isMet)
}

/** "the head of the Berg family", "Berg's lawyer": they are not Berg; "Mayor Berg" is. */
const describes = ({ tree }: Side['statement'], token: number): boolean =>
  /^(?:compound|amod|nmod(?!:desc))/.test(tree.relations[token] ?? '')

/** "Dahl Corp." and "Lund Corp." are two firms. */
export const isLegalForm = (lemma: string): boolean => legalForms.has(lemma.toLowerCase().replace(/\./g, ''))

// What firms are by law, as their names end in English; from general knowledge.
const legalForms: ReadonlySet<string> = new Set(
  'inc corp co ltd llc plc ag sa nv gmbh company corporation limited incorporated group holdings'.split(' '),
)
