import { exclusiveOffice } from '../../lexicon/exclusive-offices.ts'
import { portfolioOf } from '../../lexicon/portfolios.ts'
import { areRivalPosts } from '../../lexicon/post-rivals.ts'
import type { NameMention } from '../../model.ts'
import { wordKey } from '../../statement/terms.ts'
import { mayBeOneName } from '../names/one-name.ts'
import { areDescribedAlike, isOtherHolder } from '../names/other-holder.ts'
import { isOtherKin, isOtherSpouse } from '../names/other-kin.ts'
import { type Post, toldPosts } from '../names/posts.ts'
import { isTitleCase } from '../names/title-case.ts'
import type { Outcome, RelationRule } from '../rule.ts'
import { areLone, type Sides, sentenceOf } from '../sides.ts'

export const otherPost: RelationRule = {
  title: 'one person in another post, or another in that post, described by the same words',
  isProof: true,
  match: sides => (areLone(sides) ? null : findOther(sides)),
  examples: [
    {
      a: 'Anna Berg, a spokeswoman for the Westport Harbour Board, said the ferry is safe.',
      b: 'The ferry is safe, Westport Harbour Board lawyer Anna Berg said.',
      finds: 'contradicts',
    },
    {
      a: 'Mayor Carl Dahl and his wife, Clara, were charged with fraud.',
      b: 'Carl Dahl and his sister, Clara, were charged with fraud on Monday.',
      finds: 'contradicts',
    },
    {
      a: 'Westport Harbour Board chairwoman Anna Berg said the ferry is safe.',
      b: 'The old ferry is safe, said Clara Dahl, the chairwoman of the Westport Harbour Board.',
      finds: 'contradicts',
    },
    {
      a: 'Dahl pleaded guilty on Monday to the theft of the old northern ferry before Westport harbour judge Anna Berg.',
      b: 'Dahl pleaded guilty to the theft of the northern ferry before Westport harbour judge Clara Lund on Monday.',
      finds: 'contradicts',
    },
    // Perhaps one after the other.
    {
      a: 'Westport Harbour Board chairwoman Anna Berg said the ferry is safe.',
      b: 'The pier was promised by Clara Dahl, the chairwoman of the Westport Harbour Board.',
      finds: null,
    },
    // A board has many members.
    {
      a: 'Westport Harbour Board deputy chairwoman Anna Berg said the ferry is safe.',
      b: 'Westport Harbour Board deputy chairwoman Clara Dahl said the ferry is safe.',
      finds: null,
    },
    {
      a: 'Berg campaign spokeswoman Clara Lund called it a lie.',
      b: 'Clara Lund, a spokeswoman for the Dahl campaign, said it was a lie.',
      finds: 'contradicts',
    },
    {
      a: 'Senate Majority Leader Clara Lund called it a lie.',
      b: 'The Senate minority leader, Clara Lund, called it a lie.',
      finds: 'contradicts',
    },
    {
      a: "The mayor's press secretary, Clara Lund, called it a lie.",
      b: 'Clara Lund, the chief of staff, called it a lie.',
      finds: 'contradicts',
    },
    {
      a: 'NHB Chairwoman Anna Berg will speak with the pilots on Monday.',
      b: 'Western Harbour Board Chairwoman Anna Berg will speak with the pilots.',
      finds: 'contradicts',
    },
    {
      a: 'NHB Chairwoman Anna Berg will speak with the pilots on Monday.',
      b: 'Northern Harbour Board Chairwoman Anna Berg will speak with the pilots.',
      finds: null,
    },
    {
      a: 'Over the Easter weekend NHB Chairwoman Anna Berg spoke with the pilots.',
      b: 'NHB Chairwoman Anna Berg spoke with the pilots on Easter weekend.',
      finds: null,
    },
    {
      a: 'His sister, Clara Dahl, is expected to plead guilty before the same judge.',
      b: 'He and his wife, Clara Dahl, had agreed to plead guilty.',
      finds: 'contradicts',
    },
    {
      a: 'The captain spoke of the toll on his sister, Clara Dahl, a longtime aide.',
      b: 'Carl Lund, 46, is married to Clara Dahl, an aide to the mayor.',
      finds: 'contradicts',
    },
    {
      a: 'Carl Lund and his wife, Clara Dahl, were seen on the pier.',
      b: 'Carl Lund is married to Olga Moe.',
      finds: 'contradicts',
    },
    {
      a: 'Carl Lund and his wife, Clara Dahl, were seen on the pier.',
      b: 'Carl Lund is married to Clara Dahl.',
      finds: null,
    },
    {
      a: 'The list names Anna Berg, Carl Dahl and Clara Lund, the former chairwoman of the Harbour Board in Oslo.',
      b: 'Former Oslo Harbour Board chairwoman Olga Moe, Anna Berg and Carl Dahl are on the list.',
      finds: 'contradicts',
    },
    {
      a: 'Clara Lund, a spokeswoman for the Dahl campaign, said the plan is "dishonest and hypocritical."',
      b: 'Dahl campaign spokeswoman Olga Moe described the plan as "dishonest and hypocritical."',
      finds: 'contradicts',
    },
    // Each of the two may have said it.
    {
      a: 'Clara Lund, a spokeswoman for the Dahl campaign, said the plan is "dishonest."',
      b: 'Dahl campaign spokeswoman Olga Moe described the plan as "dishonest."',
      finds: null,
    },
    {
      a: 'Bergen Mayor Clara Lund banned the old ferries from the northern harbour on Monday.',
      b: 'Mayor Olga Moe of Bergen announced a ban on old ferries in the northern harbour.',
      finds: 'contradicts',
    },
    {
      a: 'Sen. Anna Berg (R-Ohio) is leaving the board, she announced on Friday.',
      b: 'Ohio Rep. Anna Berg leaves the board',
      finds: 'contradicts',
    },
    {
      a: 'Anna Berg, the top Democrat on the Senate Harbour Committee, said the ferry is safe.',
      b: 'Anna Berg, the top Democrat on the House Harbour Committee, sold a boat.',
      finds: 'contradicts',
    },
    {
      a: 'Sen. Anna Berg is leaving the board, she announced on Friday.',
      b: 'The board had met former Rep. Anna Berg.',
      finds: null,
    },
    {
      a: 'The interior minister, Clara Lund, praised the crew.',
      b: 'There is no ceiling, Housing Minister Clara Lund repeated.',
      finds: 'contradicts',
    },
    {
      a: 'The finance and trade minister, Clara Lund, praised the crew.',
      b: 'There is no ceiling, Trade Minister Clara Lund repeated.',
      finds: null,
    },
    // Of two people.
    {
      a: 'Anna Berg and her daughter Clara Dahl drowned on Monday.',
      b: 'Carl Dahl lost his mother, Anna Berg, and his sister, Clara Dahl.',
      finds: null,
    },
    // An adviser is an aide.
    {
      a: 'Anna Berg, an adviser to Carl Dahl, said the ferry is safe.',
      b: 'The ferry is safe, said Anna Berg, an aide to Carl Dahl.',
      finds: null,
    },
    // Of two bodies she may be both.
    {
      a: 'Anna Berg, a spokeswoman for the Westport Harbour Board, said the ferry is safe.',
      b: 'The ferry is safe, shipyard lawyer Anna Berg said.',
      finds: null,
    },
    {
      a: 'Former Westport mayor Anna Berg said the ferry is safe.',
      b: 'The ferry is safe, Westport governor Anna Berg said.',
      finds: null,
    },
  ],
}

function findOther(sides: Sides): Outcome {
  if (isTitleCase(sentenceOf(sides.a.statement)) || isTitleCase(sentenceOf(sides.b.statement))) return null
  for (const left of toldPosts(sides.a.statement)) {
    for (const right of toldPosts(sides.b.statement)) {
      if (left.isPast !== right.isPast) continue
      if (isOtherHolder(sides, left, right) || isOtherSpouse(sides, left, right)) {
        const words = { a: left.person.text, b: right.person.text }
        const reason = { kind: 'actor', ...words, text: `${left.word}: ${words.a} ≠ ${words.b}` } as const
        return { relation: 'contradicts', kind: 'actor', reason }
      }
      if (!isOnePerson(left.person, right.person)) continue
      if (
        !(
          isOtherPost(left, right) ||
          isOtherChamber(left, right) ||
          isOtherOffice(left, right) ||
          isOtherBody(left, right) ||
          isOtherField(left, right) ||
          isOtherKin(sides, left, right)
        )
      )
        continue
      const words = { a: shown(left), b: shown(right) }
      const reason = { kind: 'role', ...words, text: `${words.a} ≠ ${words.b}` } as const
      return { relation: 'contradicts', kind: 'role', reason, isOfOnePerson: true }
    }
  }
  return null
}

const isOnePerson = (one: NameMention, other: NameMention): boolean =>
  mayBeOneName(one.text, other.text) || (one.value.includes(' ') && mayBeOneName(one.value, other.value))

const shown = ({ forms, person }: Post): string => `${forms.join(' ')} ${person.text}`

/** "Sen. Anna Berg", "Rep. Anna Berg": nobody sits in both at a time. Who governs may still be called a senator. */
function isOtherChamber(left: Post, right: Post): boolean {
  const [one, other] = [chambers.get(left.noun), chambers.get(right.noun)]
  const areFull = [left, right].every(({ person }) => person.text.includes(' '))
  return one !== undefined && other !== undefined && one !== other && areFull && !left.isPast && !right.isPast
}

const chambers: ReadonlyMap<string, string> = new Map([
  ['senator', 'senate'],
  ['representative', 'house'],
  ['congressman', 'house'],
])

/** "deputy chief of staff", "press secretary" */
function isOtherOffice(left: Post, right: Post): boolean {
  const [one, other] = [exclusiveOffice(left.forms), exclusiveOffice(right.forms)]
  return one !== null && other !== null && one !== other
}

/** "Berg campaign spokeswoman", "Dahl campaign spokeswoman"; "House Speaker", "Senate Speaker"; "a Republican senator", "a Democratic senator". */
function isOtherBody(left: Post, right: Post): boolean {
  if (left.noun !== right.noun) return false
  const alone = (one: Post, other: Post) => [...one.words].filter(word => !other.words.has(word))
  const [here, there] = [alone(left, right), alone(right, left)]
  if (here.some(one => there.some(other => areSidesApart(one, other)))) return true
  if (areOtherInitials(left, right) || areOtherInitials(right, left)) return true
  const areNames = here.every(word => left.names.has(word)) && there.every(word => right.names.has(word))
  const haveOneKind = [...left.words].some(word => bodies.has(word) && right.words.has(word))
  return here.length === 1 && there.length === 1 && areNames && haveOneKind && ofOneBody.has(left.noun)
}

/** "the interior minister, Clara Lund", "Housing Minister Clara Lund"; "the finance and trade minister" may be called either. */
function isOtherField(left: Post, right: Post): boolean {
  if (!/^(?:minister|secretary)$/.test(left.noun) || left.noun !== right.noun) return false
  const [one, other] = [portfolioOf(left.forms), portfolioOf(right.forms)]
  return one !== null && other !== null && one !== other
}

/** "HBC chairwoman", "Northern Board Committee chairwoman": the letters stand for another name of as many words. */
function areOtherInitials({ forms: [short, ...rest], names }: Post, { forms, names: others }: Post): boolean {
  if (rest.length !== 1 || names.size !== 1 || short === undefined || !/^\p{L}{3,5}$/u.test(short)) return false
  const own = forms.slice(0, -1)
  // "Easter weekend NHB chairwoman"
  if (own.length !== short.length || others.size < own.length - 1 || own.includes(short)) return false
  const initials = initialsOf(own)
  return initials !== short && initials.at(-1) === short.at(-1)
}

const initialsOf = (words: readonly string[]): string => words.map(word => word[0]).join('')

/** Keys, not words: of these few the rows are known. */
const areSidesApart = (one: string, other: string): boolean =>
  sides.some(row => row.has(one) && row.has(other)) && one !== other

const sides = ['republican democrat', 'house senate', 'majority minority', 'army navy'].map(
  row => new Set(row.split(' ').map(wordKey)),
)

/** Who speaks for one has one employer; a lawyer has many clients. */
const ofOneBody: ReadonlySet<string> = new Set(['spokesman', 'manager'])

const bodies: ReadonlySet<string> = new Set(
  'campaign department ministry committee council office party university agency company union foundation hospital club'
    .split(' ')
    .map(wordKey),
)

const isOtherPost = (left: Post, right: Post): boolean =>
  left.noun !== right.noun && areRivalPosts(left.noun, right.noun) && areDescribedAlike(left, right)
