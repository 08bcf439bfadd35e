import { countryNamed, countryOf } from '../lexicon/places.ts'
import type { Statement } from '../model.ts'
import { predicatesMatch, whyNotSameEvent } from './proof.ts'
import type { RelationRule } from './rule.ts'
import type { Side } from './sides.ts'

export const place: RelationRule = {
  title: 'another place',
  match(sides) {
    if (!predicatesMatch(sides)) return null
    const one = placeOfEvent(sides.a)
    const other = placeOfEvent(sides.b)
    if (!one || !other || one.text === other.text) return null
    const explains = { a: new Set([one.token]), b: new Set([other.token]) }
    const reason = { kind: 'place', a: one.text, b: other.text, text: `${one.text} ≠ ${other.text}` }
    // "in Moscow" and "in Russia": one place holds the other.
    if (countryOf(one.text) !== null && countryOf(one.text) === countryOf(other.text)) {
      return {
        relation: 'refines',
        kind: 'place',
        explains,
        reason: { ...reason, text: `${one.text} and ${other.text}: one holds the other` },
      }
    }
    const sameLevel = (countryNamed(one.text) === null) === (countryNamed(other.text) === null)
    if (!sameLevel) return { stopped: 'another place, but one may hold the other' }
    const failed = whyNotSameEvent(sides, explains)
    if (failed === null) return { relation: 'contradicts', kind: 'place', reason, explains }
    return { relation: 'differs', kind: 'place', reason, explains, note: `not a contradiction: ${failed}` }
  },
  examples: [
    { a: 'The ferry sank in Denmark on Monday.', b: 'The ferry sank in Sweden on Monday.', finds: 'contradicts' },
    { a: 'The ministers met in Paris.', b: 'The ministers met in France.', finds: 'refines' },
    { a: 'The ministers met in Paris.', b: 'The ministers arrived from Berlin.', finds: null },
  ],
}

interface Located {
  readonly text: string
  readonly token: number
}

/** The one place in a phrase that says where; null when there are several: "from Paris to Berlin". */
function placeOfEvent({ statement, terms }: Side): Located | null {
  const found = terms.flatMap(({ type, token }) =>
    type === 'place' && isWhere(statement, token) ? [{ text: statement.tokens[token]!.form, token }] : [],
  )
  return found.length === 1 ? found[0]! : null
}

/** "in Moscow"; not "the Russian minister" or "the minister of Russia". */
function isWhere({ tokens, tree, mentions }: Statement, token: number): boolean {
  const { start, end, upos } = tokens[token]!
  if (
    upos === 'ADJ' ||
    !mentions.some(mention => mention.type === 'place' && mention.start <= start && mention.end >= end)
  )
    return false
  return tree.heads.some(
    (head, index) =>
      head === token && tree.relations[index] === 'case' && locatives.has(tokens[index]!.form.toLowerCase()),
  )
}

const locatives: ReadonlySet<string> = new Set(['in', 'at', 'near', 'off', 'outside', 'inside', 'around', 'on'])
