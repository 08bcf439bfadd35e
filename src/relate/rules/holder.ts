import { singlePosts } from '../../lexicon/post-rivals.ts'
import { wordKey } from '../../statement/terms.ts'
import { type Description, descriptionsOf, nameAt } from '../names/descriptions.ts'
import { mayBeOneName } from '../names/one-name.ts'
import { isTitleCase } from '../names/title-case.ts'
import { coverage, predicatesMatch } from '../proof.ts'
import type { RelationRule } from '../rule.ts'
import { areLone, partner, type Side, type Sides } from '../sides.ts'

export const holder: RelationRule = {
  title: 'another one in the same office',
  isProof: true,
  match(sides) {
    const { a, b } = sides
    if (!areLone(sides) && (isTitleCase(a.statement) || isTitleCase(b.statement))) return null
    for (const left of descriptionsOf(a)) {
      for (const right of descriptionsOf(b)) {
        if (
          !isSameOffice(sides, left, right) ||
          !areStrangers(sides, left, right) ||
          !(isOfOneLand(sides, left, right) || isSameMatter(sides))
        )
          continue
        const words = { a: nameAt(a, left.person), b: nameAt(b, right.person) }
        return {
          relation: 'contradicts',
          kind: 'actor',
          reason: { kind: 'actor', ...words, text: `${left.word}: ${words.a} ≠ ${words.b}` },
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
    {
      a: 'Norwegian Prime Minister Anna Berg’s speech will harm the talks.',
      b: 'The trawlers stayed away after a visit by the Norwegian prime minister, Clara Dahl.',
      finds: 'contradicts',
    },
    // A land has several ministers.
    {
      a: 'Norwegian Fisheries Minister Anna Berg’s speech will harm the talks.',
      b: 'The trawlers stayed away after a visit by the Norwegian health minister, Clara Dahl.',
      finds: null,
    },
    // Two people can be spokeswomen of one port.
    {
      a: 'Port authority spokeswoman Anna Berg confirmed the fire.',
      b: 'The fire was confirmed by the port authority spokeswoman Clara Dahl.',
      finds: null,
    },
    // Two committees.
    {
      a: 'Carl Lund is the committee chairman.',
      b: 'Olaf Dahl is the chairman of the Harbour Pilots Committee, which he founded.',
      finds: null,
    },
    // An army has many generals, a force many officers, a president many attorneys.
    {
      a: 'Army Gen. Carl Lund testified before the committee.',
      b: 'Army Gen. Olaf Dahl testified before the committee.',
      finds: null,
    },
    {
      a: 'Officer Carl Lund was killed in the attack.',
      b: 'Officer Carl Dahl was killed in the attack.',
      finds: null,
    },
    {
      a: "The owner's attorney, Anna Berg, declined to comment.",
      b: "The owner's attorney, Clara Dahl, declined to comment.",
      finds: null,
    },
    {
      a: 'Former Prime Minister Anna Berg opened the bridge.',
      b: 'Prime Minister Clara Dahl opened the bridge.',
      finds: null,
    },
  ],
}

/**
 * One office that has one holder, described by the same words on both sides. A former holder is one of several: then the first names must
 * agree too, as after a slip in the surname.
 */
function isSameOffice({ a, b }: Sides, left: Description, right: Description): boolean {
  if (left.noun === null || left.noun !== right.noun || left.isPast !== right.isPast) return false
  if (left.isOneOfMany || right.isOneOfMany || !isSingle(a, left) || !isSingle(b, right)) return false
  if (namesBody(a, left, b, right) || namesBody(b, right, a, left)) return false
  const found = left.terms.filter(index => {
    const match = a.matches[index]!
    return match.strength >= partner && right.terms.includes(match.index)
  }).length
  // "governor" and "Gov." are one word.
  if (firstName(a, left) === firstName(b, right)) return found >= 2
  return !left.isPast && found >= 2 && found >= Math.min(left.terms.length, right.terms.length)
}

/** "the committee", "the Harbour Pilots Committee": a body called by name on one side only may be another. */
function namesBody(side: Side, { terms }: Description, other: Side, { terms: others }: Description): boolean {
  const isOfName = (of: Side, index: number) =>
    of.terms[index]!.type === 'name' && of.matches[index]!.strength < partner && of.terms[index]!.upos === 'PROPN'
  const isBody = ({ terms: all }: Side, index: number) => bodies.has(all[index]!.lemma.toLowerCase())
  const hasBody = terms.some(index => isBody(side, index)) && others.some(index => isBody(other, index))
  const own = terms.filter(index => isOfName(side, index) || isCapital(side, index))
  const theirs = others.filter(index => isOfName(other, index) || isCapital(other, index))
  return hasBody && own.length > 0 && theirs.length === 0
}

/** "National" of "the National Committee", without a partner. */
const isCapital = ({ terms, matches, statement: { tokens } }: Side, index: number): boolean =>
  matches[index]!.strength < partner && /^\p{Lu}/u.test(tokens[terms[index]!.token]!.form) && terms[index]!.token > 0

// Written by hand.
const bodies: ReadonlySet<string> = new Set(
  'committee council commission board party association union panel subcommittee conference caucus club bank company group'.split(
    ' ',
  ),
)

const firstName = (side: Side, { person }: Description): string => nameAt(side, person).split(' ')[0]!

/** An army has many generals, a country one attorney general. */
function isSingle({ statement }: Side, { noun, tokens }: Description): boolean {
  if (noun !== general) return single.has(noun!)
  return [...tokens].some(token =>
    /^(?:attorney|solicitor|secretary|governor|surgeon)$/i.test(statement.tokens[token]!.form),
  )
}

const general = wordKey('general')

const single: ReadonlySet<string> = new Set([...singlePosts].map(wordKey))

/** "Norwegian Prime Minister Anna Berg": a land has one, whatever is told of her. */
function isOfOneLand({ a, b }: Sides, left: Description, right: Description): boolean {
  if (left.isPast || !ofLands.has(left.noun!) || !(isHead(a, left) && isHead(b, right))) return false
  return left.terms.some(index => {
    const { strength, index: met } = a.matches[index]!
    return a.terms[index]!.type === 'place' && strength >= partner && right.terms.includes(met)
  })
}

const ofLands: ReadonlySet<string> = new Set(
  'governor president minister premier chancellor king queen'.split(' ').map(wordKey),
)

/** Of ministers only the first; of presidents and the rest no deputy, and none of a body in the land: "the president of the Oslo Port Board". */
function isHead(
  { statement: { tokens: words }, terms }: Side,
  { noun, tokens, terms: describing }: Description,
): boolean {
  const has = (word: RegExp) => [...tokens].some(token => word.test(words[token]!.form))
  if (has(/^(?:deputy|vice|lieutenant|assistant|acting)$/i)) return false
  const isMinister = noun === wordKey('minister')
  if (isMinister && !has(/^prime$/i)) return false
  const others = describing.filter(index => terms[index]!.type !== 'place' && terms[index]!.key !== noun)
  return others.every(index => isMinister || terms[index]!.upos === 'ADJ')
}

/** The same deed is told of both, or most of the shorter statement stands in the longer: two bodies may have a director each. */
function isSameMatter(sides: Sides): boolean {
  return predicatesMatch(sides) || Math.max(coverage(sides.a), coverage(sides.b)) >= half
}

const half = 0.5

/** Two people, neither of whom is named on the other side. */
function areStrangers({ a, b }: Sides, left: Description, right: Description): boolean {
  const isStrange = a.matches[left.person]!.strength < partner && b.matches[right.person]!.strength < partner
  return isStrange && !mayBeOneName(nameAt(a, left.person), nameAt(b, right.person))
}
