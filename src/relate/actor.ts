import { predicatesMatch } from './proof.ts'
import type { RelationRule } from './rule.ts'
import { partner, type Side, type Sides, wordsBetween } from './sides.ts'

export const actor: RelationRule = {
  title: 'another one does it',
  match(sides) {
    if (!predicatesMatch(sides)) return null
    const { a, b } = sides
    const one = namedSubject(a)
    const other = namedSubject(b)
    if (one === null || other === null) return null
    const swapped = swappedRole(a, one, b) && swappedRole(b, other, a)
    // "Lavrov met Raad" and "Raad met Lavrov" is one meeting.
    if (swapped && mutual.has(a.terms[a.predicate]!.lemma))
      return { stopped: 'no difference: such an event has no direction' }
    const bothForeign = a.matches[one]!.strength < partner && b.matches[other]!.strength < partner
    if (!swapped && !(bothForeign && objectsMatch(sides))) return null
    const words = { a: nounPhrase(a, one), b: nounPhrase(b, other) }
    return {
      relation: 'differs',
      kind: 'actor',
      reason: { kind: 'actor', ...words, text: `${words.a} ≠ ${words.b}` },
      note: 'not a contradiction: two can do the same',
      explains: { a: new Set([a.terms[one]!.token]), b: new Set([b.terms[other]!.token]) },
    }
  },
  examples: [
    { a: 'Denmark bought the ferry.', b: 'Sweden bought the ferry.', finds: 'differs' },
    { a: 'Denmark attacked Sweden.', b: 'Sweden attacked Denmark.', finds: 'differs' },
    { a: 'Anna Berg met Carl Dahl.', b: 'Carl Dahl met Anna Berg.', finds: null },
    { a: 'Denmark bought the ferry.', b: 'Sweden sold the lighthouse.', finds: null },
  ],
}

// Verbs whose subject and object can change places; from general knowledge.
const mutual: ReadonlySet<string> = new Set(
  'meet marry divorce join border resemble equal match face fight play debate talk speak negotiate discuss agree collide'.split(
    ' ',
  ),
)

/** Index of the subject's last name; null when the subject is no name: descriptions change from outlet to outlet. */
function namedSubject({ terms }: Side): number | null {
  const index = terms.findLastIndex(term => term.role === 'subject' && (term.type === 'name' || term.type === 'place'))
  return index < 0 || terms.some(term => term.role === 'subject' && term.type === 'word') ? null : index
}

function swappedRole(side: Side, subject: number, other: Side): boolean {
  const match = side.matches[subject]!
  return match.strength >= partner && other.terms[match.index]!.role === 'object'
}

function objectsMatch({ a, b }: Sides): boolean {
  const met = (side: Side) => {
    const own = side.terms.flatMap((term, index) => (term.role === 'object' ? [index] : []))
    return own.length > 0 && own.every(index => side.matches[index]!.strength >= partner)
  }
  return met(a) && met(b)
}

function nounPhrase({ statement, terms }: Side, index: number): string {
  const token = terms[index]!.token
  let first = token
  while (first > 0 && /^(?:PROPN|ADJ)$/.test(statement.tokens[first - 1]!.upos)) first--
  return wordsBetween(statement, first, token)
}
