import { mayBeOneName } from '../names/one-name.ts'
import { firstNameOf, type Post, toldPosts } from '../names/posts.ts'
import { mayBeOneState, seatIn } from '../names/seat.ts'
import type { RelationRule } from '../rule.ts'
import { areLone, isInArticle, type Side, type Sides, sentenceOf } from '../sides.ts'

export const namesake: RelationRule = {
  title: 'one first name and one post with two surnames',
  isProof: true,
  match(sides) {
    if (areLone(sides)) return null
    const { a, b } = sides
    for (const left of toldPosts(a.statement)) {
      for (const right of toldPosts(b.statement)) {
        if (left.noun !== right.noun || firstNameOf(left) !== firstNameOf(right) || !areTwo(left, right)) continue
        if (!areDescribedAlike(left, right) && !areOfOneState(sides, left, right)) continue
        if (isInArticle(b, left.key) && isInArticle(a, right.key)) continue
        const words = { a: left.person.text, b: right.person.text }
        const reason = { kind: 'actor', ...words, text: `${left.word}: ${words.a} ≠ ${words.b}` } as const
        return { relation: 'contradicts', kind: 'actor', reason }
      }
    }
    return null
  },
  examples: [
    {
      a: 'Harbour board policy adviser Anna Berg told the Herald that the ferry is safe.',
      b: 'There was some misunderstanding, harbour board policy adviser Anna Lund said.',
      finds: 'contradicts',
    },
    {
      a: 'The harbour board’s former policy adviser Anna Berg sold the ferry.',
      b: 'It was Anna Lund, the former policy adviser of the harbour board, who sold the pier.',
      finds: 'contradicts',
    },
    {
      a: 'The board was led by Senator Anna Berg, Democrat of Massachusetts, until May.',
      b: 'On Monday the board heard Sen. Anna Lund, D-Mass., for an hour.',
      finds: 'contradicts',
    },
    // A state sends many representatives.
    {
      a: 'The board was led by Representative Anna Berg, Democrat of Massachusetts, until May.',
      b: 'On Monday the board heard Rep. Anna Lund, D-Mass., for an hour.',
      finds: null,
    },
    // Many are senators, and many Annas.
    {
      a: 'Republican Senator Anna Berg said the ferry is safe.',
      b: 'Republican Senator Anna Lund said the ferry is old.',
      finds: null,
    },
    // A name cut off.
    {
      a: 'Harbour board policy adviser Anna Berg said the ferry is safe.',
      b: 'Harbour board policy adviser Anna Berg-Lund said the ferry is old.',
      finds: null,
    },
  ],
}

/** Two surnames after one first name. */
function areTwo({ person: one }: Post, { person: other }: Post): boolean {
  if (!one.text.includes(' ') || !other.text.includes(' ')) return false
  const names = [one.text, one.value].flatMap(left => [other.text, other.value].map(right => [left, right] as const))
  return !names.some(([left, right]) => mayBeOneName(left, right))
}

/** Two words beside the noun are the same and no word of the shorter description is missing from the longer: "harbour board policy adviser". */
function areDescribedAlike(left: Post, right: Post): boolean {
  const [fewer, more] = left.words.size <= right.words.size ? [left, right] : [right, left]
  return fewer.words.size >= 2 && [...fewer.words].every(word => more.words.has(word))
}

/** "Senator Anna Berg, Democrat of Massachusetts", "Sen. Anna Lund, D-Mass.": a state has two senators and one governor. */
function areOfOneState({ a, b }: Sides, left: Post, right: Post): boolean {
  if (!/^(?:senator|governor)$/.test(left.noun) || left.isPast || right.isPast) return false
  const seatOf = ({ statement }: Side, { person, seat }: Post) =>
    seatIn(sentenceOf(statement).claim.text.slice(person.end)) ?? seat
  const [one, other] = [seatOf(a, left), seatOf(b, right)]
  return one !== null && other !== null && mayBeOneState(one, other)
}
