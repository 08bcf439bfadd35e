import { areRivals } from '../../lexicon/rivals.ts'
import type { NameMention } from '../../model.ts'
import { isInArticle, type Side, type Sides, sentenceOf } from '../sides.ts'
import { mayBeOneName } from './one-name.ts'
import { areDescribedAlike } from './other-holder.ts'
import type { Post } from './posts.ts'

/** "Dahl's wife, Clara", "Dahl's sister, Clara"; "his wife" and "his sister" where both sentences named one person last; "Dahl is married to Clara Lund". */
export function isOtherKin(sides: Sides, left: Post, right: Post): boolean {
  if (!areRivalKin(left.noun, right.noun)) return false
  if (left.owner === null && right.owner === null) return left.names.size > 0 && areDescribedAlike(left, right)
  if (left.owner === null || right.owner === null) return false
  if (left.owner !== right.owner && left.noun !== spouse && right.noun !== spouse) return false
  const [one, other] = [ownerOf(sides.a, left), ownerOf(sides.b, right)]
  if (one && other) return isOnePerson(one, other)
  // "His sister, Clara Dahl", "Dahl and his wife, Clara": whoever "he" is, he has one of that name.
  return left.person.value === right.person.value && left.person.value.includes(' ')
}

/** "his wife, Anna Lund", "Dahl is married to Clara Lund": of one man, and neither article knows the other's. */
export function isOtherSpouse(sides: Sides, left: Post, right: Post): boolean {
  if (!spouses.has(left.noun) || !spouses.has(right.noun) || left.isPast || right.isPast) return false
  if (left.owner === null || right.owner === null) return false
  const [one, other] = [ownerOf(sides.a, left), ownerOf(sides.b, right)]
  if (!one || !other || !isOnePerson(one, other)) return false
  const areFull = [left, right].every(({ person }) => person.value.includes(' '))
  if (!areFull || mayBeOneName(firstOf(left), firstOf(right)) || isOnePerson(left.person, right.person)) return false
  return !isInArticle(sides.b, left.key) && !isInArticle(sides.a, right.key)
}

const spouse = 'spouse'
const spouses: ReadonlySet<string> = new Set(['wife', 'husband', spouse])

const firstOf = ({ person }: Post): string => person.value.split(' ', 1)[0]!

function areRivalKin(left: string, right: string): boolean {
  if (left !== spouse && right !== spouse) return areRivals(left, right)
  const other = left === spouse ? right : left
  return !spouses.has(other) && areRivals('wife', other)
}

const isOnePerson = (one: NameMention, other: NameMention): boolean =>
  mayBeOneName(one.text, other.text) || (one.value.includes(' ') && mayBeOneName(one.value, other.value))

/** Whom the sentence named last before. */
function ownerOf({ statement }: Side, { start }: Post): NameMention | undefined {
  const named = sentenceOf(statement).mentions.findLast(mention => mention.type === 'person' && mention.end <= start)
  return named?.type === 'person' ? named : undefined
}
