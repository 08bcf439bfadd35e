import { areRivalPosts } from '../../lexicon/post-rivals.ts'
import { areRivals } from '../../lexicon/rivals.ts'
import type { NameMention } from '../../model.ts'
import { mayBeOneName } from '../one-name.ts'
import { type Post, postsOf } from '../posts.ts'
import type { Outcome, RelationRule } from '../rule.ts'
import { areLone, type Side, type Sides, sentenceOf } from '../sides.ts'

export const otherPost: RelationRule = {
  title: 'one person in another post, described by the same words',
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
  for (const left of toldPosts(sides.a)) {
    for (const right of toldPosts(sides.b)) {
      if (left.noun === right.noun || left.isPast !== right.isPast || !isOnePerson(left.person, right.person)) continue
      if (!(isOtherPost(left, right) || isOtherKin(sides, left, right))) continue
      const words = { a: `${left.word} ${left.person.text}`, b: `${right.word} ${right.person.text}` }
      const reason = { kind: 'role', ...words, text: `${words.a} ≠ ${words.b}` } as const
      return { relation: 'contradicts', kind: 'role', reason }
    }
  }
  return null
}

const isOnePerson = (one: NameMention, other: NameMention): boolean =>
  mayBeOneName(one.text, other.text) || (one.value.includes(' ') && mayBeOneName(one.value, other.value))

const isOtherPost = (left: Post, right: Post): boolean =>
  areRivalPosts(left.noun, right.noun) && areDescribedAlike(left, right)

/** All words besides are the same: two of them, or one name. Of a body called by two names or more, one may print another. */
function areDescribedAlike(left: Post, right: Post): boolean {
  const [fewer, more] = left.words.size <= right.words.size ? [left, right] : [right, left]
  if (![...fewer.words].every(word => more.words.has(word))) return false
  const shared = [...fewer.names].filter(name => more.names.has(name)).length
  if (fewer.words.size < more.words.size)
    return shared >= 2 && [...more.words].every(word => fewer.words.has(word) || more.names.has(word))
  return shared > 0 || fewer.words.size >= 2
}

/** "Dahl's wife, Clara", "Dahl's sister, Clara"; "his wife" and "his sister" where both sentences named one person last. */
function isOtherKin({ a, b }: Sides, left: Post, right: Post): boolean {
  if (!areRivals(left.noun, right.noun) || left.owner !== right.owner) return false
  if (left.owner === null) return left.names.size > 0 && areDescribedAlike(left, right)
  const nearest = ({ statement }: Side, { start }: Post) =>
    sentenceOf(statement).mentions.findLast(mention => mention.type === 'person' && mention.end <= start)
  const [one, other] = [nearest(a, left), nearest(b, right)]
  return one?.type === 'person' && other?.type === 'person' && isOnePerson(one, other)
}

/** The posts that a claim tells, and those in the words around it that no claim tells. */
function toldPosts({ statement }: Side): readonly Post[] {
  const { claim, surroundings } = statement
  const posts = postsOf(sentenceOf(statement))
  if (!surroundings || posts.length === 0) return posts
  const { start } = surroundings
  return posts.filter(post => {
    const isIn = start + post.start >= claim.quote.start && start + post.end <= claim.quote.end
    return isIn || (claim.attribution.length > 0 && surroundings.untold.has(start + post.person.start))
  })
}
