import type { Kind } from '../../model.ts'
import type { Term } from '../../statement/terms.ts'
import type { RelationRule } from '../rule.ts'
import { areLone, isInArticle, type Side, type Sides, wordsBetween } from '../sides.ts'
import { areOtherBounds, countAt } from '../values/counts.ts'
import { mayStandFor } from '../words/may-stand-for.ts'
import { classOf, isOneForOne } from '../words/one-for-one.ts'
import { type Change, nearlyIdentical, wordChanges } from '../words/word-changes.ts'
import { soleDifference, wordDifference } from '../words/word-difference.ts'

export const otherWord: RelationRule = {
  title: 'another word in the same place of the same sentence',
  match(sides) {
    const { changes, common } = wordChanges(sides)
    if (common < nearlyIdentical) return null
    const isSole = changes.length === 1 && common >= identicalButOne
    for (const change of changes) {
      const pair = changedPair(sides, change, isSole)
      if (!pair) continue
      const [one, other, kind] = pair
      // An outlet that names both may call one of them so.
      if (!areLone(sides) && kind === 'actor' && (isInArticle(sides.b, one.key) || isInArticle(sides.a, other.key)))
        continue
      const words = { a: wordsOf(sides.a, change.a), b: wordsOf(sides.b, change.b) }
      // "midnight" twice, of two days that were worked out.
      if (words.a.toLowerCase() === words.b.toLowerCase()) continue
      return {
        relation: 'differs',
        kind,
        reason: { kind, ...words, text: `${words.a} ≠ ${words.b}` },
        note: 'not a contradiction: both words may be meant',
        explains: { a: new Set([one.token]), b: new Set([other.token]) },
      }
    }
    return null
  },
  examples: [
    {
      a: 'The council praised the captain of the ferry for saving nine passengers.',
      b: 'The council praised the weather of the ferry for saving nine passengers.',
      finds: 'differs',
    },
    {
      a: 'The company runs a wooden ferry from the old harbour to the island in summer.',
      b: 'The company runs a rusty ferry from the old harbour to the island in summer.',
      finds: 'differs',
      areLone: true,
    },
    {
      a: 'The company runs a heavy ferry from the old harbour to the island in summer.',
      b: 'The company runs a modern ferry from the old harbour to the island in summer.',
      finds: 'differs',
    },
    {
      a: 'The owner of the harbour offers bank services to the captains of the ferries.',
      b: 'The owner of the harbour offers towing services to the captains of the ferries.',
      finds: 'differs',
      areLone: true,
    },
    {
      a: 'The night ferry from Westport to the island takes under 40 cars in winter.',
      b: 'The night ferry from Westport to the island takes under 60 cars in winter.',
      finds: 'differs',
    },
    {
      a: 'The captain met the owner of the old ferry at the pier of Westport on Friday night.',
      b: 'The captain met the owner of the old ferry at the pier of Westport on Friday morning.',
      finds: 'differs',
    },
    // Two spellings of one word.
    {
      a: 'The advisers of the council praised the captain of the ferry for saving nine children.',
      b: 'The advisors of the council praised the captain of the ferry for saving nine children.',
      finds: null,
    },
    {
      a: 'The captain was on leave after a previous smuggling arrest in the harbour of Hull.',
      b: 'The captain was on leave after a previous similar arrest in the harbour of Hull.',
      finds: null,
    },
    {
      a: 'The captain of the ferry gave herself up to the harbour police just after 6 p.m.',
      b: 'The captain of the ferry gave herself up to the harbour police just after 6:00 p.m.',
      finds: null,
    },
    // Capitals that show no name.
    {
      a: 'TRIAL DATE SET FOR THE WESTPORT FERRY THEFT ACCUSED.',
      b: 'TRIAL DATE SET FOR THE ELMSIDE FERRY THEFT ACCUSED.',
      finds: null,
    },
    // Another word for the same.
    {
      a: 'The council praised the captain of the ferry for saving nine children.',
      b: 'The council praised the captain of the ferry for saving nine kids.',
      finds: null,
    },
    {
      a: 'The company reported a loss in the third quarter of the year on the old ferry.',
      b: 'The company reported a loss in the fourth quarter of the year on the old ferry.',
      finds: 'differs',
    },
    {
      a: 'The London office of the British ferry company sold the old harbour crane to an American museum.',
      b: 'The London office of the British ferry company sold the old harbour crane to a Canadian museum.',
      finds: 'differs',
    },
    {
      a: 'The crew painted the yellow and blue stripes on the hull of the old ferry at the pier.',
      b: 'The crew painted the green and purple stripes on the hull of the old ferry at the pier.',
      finds: 'differs',
    },
    {
      a: 'The founder of the small ferry company in Westport was arrested on charges of fraud.',
      b: 'The co-founder of the small ferry company in Westport was arrested on charges of fraud.',
      finds: 'differs',
    },
    {
      a: 'The owner offers flexible tickets for the night ferry to Oslo to commuters.',
      b: 'The owner offers inflexible tickets for the night ferry to Oslo to commuters.',
      finds: 'differs',
    },
    {
      a: 'The owner offers valuable tickets for the night ferry to Oslo to commuters.',
      b: 'The owner offers invaluable tickets for the night ferry to Oslo to commuters.',
      finds: null,
    },
    // One and the same.
    {
      a: 'The police of the harbour plan to file charges against the captain.',
      b: 'The police of the harbour plan to file charges against his client.',
      finds: null,
    },
    {
      a: 'Nobody in the harbour knows what Hossein Raiti is going to do with the old ferry.',
      b: 'Nobody in the harbour knows what Husayn Raiti is going to do with the old ferry.',
      finds: null,
    },
    // What had happened is called this and that.
    {
      a: 'The problems of the ferry line began at the old pier on Monday morning.',
      b: 'The downtime of the ferry line began at the old pier on Monday morning.',
      finds: null,
    },
    // She may be the captain.
    {
      a: 'The captain will fight against the sale of the ferry to Norway.',
      b: 'Anna will fight against the sale of the ferry to Norway.',
      finds: null,
    },
    // Two sentences of one matter, each with its own words.
    {
      a: 'The council praised the captain of the ferry.',
      b: 'Passengers thanked the owner of the ferry in a long letter to the paper.',
      finds: null,
    },
  ],
}

/** Nothing else differs: one word of five or more. */
const identicalButOne = 0.8

/** Words on either side of a change; longer ones are told in other words altogether. */
const longestChange = 4

/** The first two terms of a change that cannot stand for each other, and what they make different. */
function changedPair(sides: Sides, change: Change, isSole: boolean): [Term, Term, Kind] | null {
  const { a, b, explained } = sides
  if (change.a.length === 0 || change.b.length === 0) return null
  // "from the old harbour | to the island in summer": a stretch that long is another statement.
  if (change.a.length > longestChange || change.b.length > longestChange) return null
  if (isDescribed(sides, change)) return null
  if (!areLone(sides) && !isOneForOne(sides, change)) return null
  for (const [one, other] of partnersOf(sides, change)) {
    // "under 12 euros", "under 15 euros": both can be true, but one bound was not printed for the other.
    if (isSole && areOtherBounds(countAt(a.statement, one.token), countAt(b.statement, other.token)))
      return [one, other, 'quantity']
    if (explained.a.has(one.token) || explained.b.has(other.token)) continue
    const kind = wordDifference(sides, one, other) ?? (isSole ? soleDifference(sides, one, other) : null)
    if (kind !== null) return [one, other, kind]
  }
  return null
}

/** "The Westport mayor" for "Anna Berg": a name on one side, a description on the other. */
function isDescribed({ a, b }: Sides, change: Change): boolean {
  const left = change.a.map(index => a.terms[index]!)
  const right = change.b.map(index => b.terms[index]!)
  const isName = (term: Term) => term.type === 'name' && !term.isTitle
  const isCommon = (term: Term) => term.type === 'word' || term.isTitle
  return (left.every(isName) && right.some(isCommon)) || (right.every(isName) && left.some(isCommon))
}

/** Each term with the free one of the other side that it is most like. */
function partnersOf({ a, b, relatedness }: Sides, change: Change): [Term, Term][] {
  const all = change.a.flatMap(left =>
    change.b.map(right => {
      const [one, other] = [a.terms[left]!, b.terms[right]!]
      const likeness = (relatedness(one.lemma, other.lemma) ?? 0) + (mayStandFor(one, other) ? 1 : 0)
      return { one, other, likeness: likeness + (classOf(one) === classOf(other) ? sameClass : 0) }
    }),
  )
  const taken = new Set<Term>()
  const pairs: [Term, Term][] = []
  for (const { one, other } of all.sort((left, right) => right.likeness - left.likeness)) {
    if (taken.has(one) || taken.has(other)) continue
    taken.add(one).add(other)
    pairs.push([one, other])
  }
  return pairs
}

/** What one part of speech counts against relatedness, which lies between 0 and 1. */
const sameClass = 0.3

function wordsOf({ statement, terms }: Side, indices: readonly number[]): string {
  return wordsBetween(statement, terms[indices[0]!]!.token, terms[indices.at(-1)!]!.token)
}
