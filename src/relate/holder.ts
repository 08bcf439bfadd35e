import { wordKey } from '../statement/terms.ts'
import { type Description, descriptionsOf, nameAt } from './descriptions.ts'
import { mayBeOneName } from './one-name.ts'
import type { RelationRule } from './rule.ts'
import { partner, type Side, type Sides } from './sides.ts'

export const holder: RelationRule = {
  title: 'another one in the same office',
  match(sides) {
    const { a, b } = sides
    for (const left of descriptionsOf(a)) {
      for (const right of descriptionsOf(b)) {
        if (!isSameOffice(sides, left, right) || !areStrangers(sides, left, right)) continue
        const words = { a: nameAt(a, left.person), b: nameAt(b, right.person) }
        return {
          relation: 'contradicts',
          kind: 'actor',
          reason: { kind: 'actor', ...words, text: `${left.noun}: ${words.a} ≠ ${words.b}` },
        }
      }
    }
    return null
  },
  examples: [
    {
      a: 'Deputy Prime Minister Anna Berg closed the port.',
      b: 'The port was closed by the deputy prime minister, Clara Dahl.',
      finds: 'contradicts',
    },
    // Two people can be spokeswomen of one port.
    {
      a: 'Port authority spokeswoman Anna Berg confirmed the fire.',
      b: 'The fire was confirmed by the port authority spokeswoman Clara Dahl.',
      finds: null,
    },
    {
      a: 'Former Prime Minister Anna Berg opened the bridge.',
      b: 'Prime Minister Clara Dahl opened the bridge.',
      finds: null,
    },
  ],
}

/** One office that has one holder, described by the same words on both sides; or one first name and one description. */
function isSameOffice({ a, b }: Sides, left: Description, right: Description): boolean {
  if (left.isPast !== right.isPast) return false
  const isNoun = left.noun !== null && left.noun === right.noun
  const found = left.terms.filter(index => {
    const match = a.matches[index]!
    return match.strength >= partner && right.terms.includes(match.index)
  }).length
  if (firstName(a, left) === firstName(b, right)) return found + (isNoun ? 1 : 0) >= 2
  if (!isNoun || left.isOneOfMany || right.isOneOfMany || left.isPast || !single.has(left.noun!)) return false
  return found >= 2 && found >= Math.min(left.terms.length, right.terms.length)
}

const firstName = ({ statement, terms }: Side, { person }: Description): string =>
  nameAt({ statement, terms } as Side, person).split(' ')[0]!

/** Offices and kinships that one body or person has one of at a time; from general knowledge. */
const single: ReadonlySet<string> = new Set(
  `leader governor mayor minister president executive chairman director secretary general attorney speaker premier chancellor
  wife husband father mother chief king queen pope commissioner superintendent treasurer whip master`
    .split(/\s+/)
    .map(wordKey),
)

/** Two people, neither of whom is named on the other side. */
function areStrangers({ a, b }: Sides, left: Description, right: Description): boolean {
  const isStrange = a.matches[left.person]!.strength < partner && b.matches[right.person]!.strength < partner
  return isStrange && !mayBeOneName(nameAt(a, left.person), nameAt(b, right.person))
}
