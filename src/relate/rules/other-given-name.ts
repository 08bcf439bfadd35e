import { areShortForms } from '../../lexicon/short-forms.ts'
import { mayBeOneName } from '../names/one-name.ts'
import { areDescribedAlike } from '../names/other-holder.ts'
import { firstNameOf, isSingle, type Post, toldPosts } from '../names/posts.ts'
import { isTitleCase } from '../names/title-case.ts'
import type { RelationRule } from '../rule.ts'
import { areLone, sentenceOf } from '../sides.ts'

export const otherGivenName: RelationRule = {
  title: 'one surname and one post with two first names',
  isProof: true,
  match(sides) {
    const { a, b } = sides
    if (areLone(sides) || isTitleCase(sentenceOf(a.statement)) || isTitleCase(sentenceOf(b.statement))) return null
    for (const left of toldPosts(a.statement)) {
      for (const right of toldPosts(b.statement)) {
        if (!isOnePost(left, right) || !areTwo(left, right)) continue
        const words = { a: left.person.text, b: right.person.text }
        const reason = { kind: 'actor', ...words, text: `${left.word}: ${words.a} ≠ ${words.b}` } as const
        return { relation: 'contradicts', kind: 'actor', reason, isOfOnePerson: true }
      }
    }
    return null
  },
  examples: [
    {
      a: 'The mayor of Westport, Anna Berg, thanked the crew.',
      b: 'The pier fell at noon, said the mayor, Clara Berg, standing beside it.',
      finds: 'contradicts',
    },
    {
      a: 'Police chief Carl Lund said the pier was closed.',
      b: 'The pier is closed, said the police chief, Johan Lund.',
      finds: 'contradicts',
    },
    // A short form, an initial, another spelling.
    {
      a: 'The mayor of Westport, William Berg, thanked the crew.',
      b: 'The pier fell at noon, said the mayor, Bill Berg.',
      finds: null,
    },
    {
      a: 'The mayor of Westport, Katherine Berg, thanked the crew.',
      b: 'The pier fell at noon, said the mayor, Catherine Berg.',
      finds: null,
    },
    // Two towns have two mayors.
    {
      a: 'The mayor of Westport, Anna Berg, thanked the crew.',
      b: 'The pier fell at noon, said the mayor of Bergen, Clara Berg.',
      finds: null,
    },
    // Of one family, in one house.
    {
      a: 'Senator Anna Berg said the ferry is safe.',
      b: 'Senator Clara Berg said the ferry is old.',
      finds: null,
    },
    {
      a: 'Former mayor Anna Berg thanked the crew.',
      b: 'The mayor, Clara Berg, thanked the crew.',
      finds: null,
    },
  ],
}

/** "the mayor of Westport" and "the mayor": one that a place or body has one of, described by no word against the other; or the same words beside any post. */
function isOnePost(left: Post, right: Post): boolean {
  if (left.noun !== right.noun || left.isPast || right.isPast || left.owner !== null || right.owner !== null)
    return false
  const [fewer, more] = left.words.size <= right.words.size ? [left, right] : [right, left]
  const isWithin = [...fewer.words].every(word => more.words.has(word))
  return isWithin && ((isSingle(left) && isSingle(right)) || (fewer.words.size > 0 && areDescribedAlike(left, right)))
}

/** One surname behind two first names that are no forms of one name. */
function areTwo(left: Post, right: Post): boolean {
  const [one, other] = [left.person.text.split(' '), right.person.text.split(' ')]
  if (left.key === null || left.key !== right.key || one.length < 2 || other.length < 2) return false
  const [first, second] = [firstNameOf(left), firstNameOf(right)]
  if (Math.min(first.length, second.length) < 3 || first.slice(0, 3) === second.slice(0, 3)) return false
  // "Juan Carlos Berg" may go by either name.
  if (one.some(word => other.slice(0, -1).some(same => mayBeOneName(word, same)) && word !== one.at(-1))) return false
  return !mayBeOneName(first, second) && !areShortForms(first, second)
}
