import type { Kind } from '../model.ts'
import type { Term } from '../statement/terms.ts'
import { tokensWithin } from '../statement/tokens-within.ts'
import { coverage, predicatesMatch } from './proof.ts'
import type { Finding } from './rule.ts'
import { areLone, partner, type Side, type Sides } from './sides.ts'
import { rarityIn } from './slots/slot-fit.ts'

/**
 * Why a difference that a rule has found between two claims of a story is probably none, since they tell of two things; in words, and null when nothing speaks for it. Whatever
 * the rule, it is asked here once more whether both outlets speak of one and the same thing: two numbers, days, names or places are only worth showing where they answer one
 * question.
 */
export function whyOtherMatter(sides: Sides, { kind, reason, explains }: Finding): string | null {
  const { a, b } = sides
  if (areLone(sides) || !a.statement.surroundings || !b.statement.surroundings || !values.has(kind)) return null
  const left = disputed(a, reason.a, explains?.a)
  const right = disputed(b, reason.b, explains?.b)
  if (left.size === 0 || right.size === 0) return null
  if (kind === 'time' && printAlike(a, left, b, right)) return 'both print the same words'
  if (kind === 'time' && isReal(a) !== isReal(b)) return 'only one has happened'
  const [one, other] = [coverage(a, left), coverage(b, right)]
  if (Math.min(one, other) < half && isToldBesides(sides, kind, left, right)) return 'one outlet tells of both'
  // "The port was closed in 2013": short, but met nearly whole.
  const isMet = predicatesMatch(sides) && Math.max(one, other) >= most
  return !isMet && haveLittleInCommon(sides, left, right) ? 'they have too few rare words in common' : null
}

/** Kinds of difference in which each outlet gives something of its own. */
const values: ReadonlySet<Kind> = new Set(['quantity', 'time', 'actor', 'place'])

/** Two claims that are both met by halves tell one thing, whatever else is told in their articles. */
const half = 0.5
/** Share of the side that is met better. */
const most = 0.75

const isReal = ({ statement: { claim } }: Side): boolean => claim.status === 'happened' || claim.status === 'ongoing'

/** Tokens of what a rule says one side gives, by their words where the rule names no tokens. */
function disputed({ statement }: Side, words: string | null, explained?: ReadonlySet<number>): ReadonlySet<number> {
  if (explained && explained.size > 0) return explained
  if (words === null) return new Set()
  const at = statement.claim.text.indexOf(words)
  const span = at < 0 ? statement.mentions.find(({ text }) => text === words) : { start: at, end: at + words.length }
  return new Set(span ? tokensWithin(statement.tokens, span.start, span.end) : [])
}

/** "Thursday" of one week and of the next, "11 September" and "11 September 2001": the day was worked out, and only the results differ. */
function printAlike(a: Side, left: ReadonlySet<number>, b: Side, right: ReadonlySet<number>): boolean {
  const printed = ({ statement: { claim, mentions, tokens } }: Side, own: ReadonlySet<number>) => {
    const values = mentions.flatMap(({ type, start, end, value }) =>
      type === 'time' && tokensWithin(tokens, start, end).some(token => own.has(token)) ? [value] : [],
    )
    return claim.times.filter(({ value }) => values.includes(value)).map(({ text }) => text.toLowerCase())
  }
  const [one, other] = [printed(a, left), printed(b, right)]
  return one.some(words => other.some(rival => words.includes(rival) || rival.includes(words)))
}

/** The numbers, times and names among some tokens; where there are none, the words. */
function valuesAt({ terms }: Side, own: ReadonlySet<number>): readonly Term[] {
  const all = terms.filter(({ token }) => own.has(token))
  const named = all.filter(({ type }) => type !== 'word')
  return named.length > 0 ? named : all
}

/**
 * Whether the article of one side has somewhere what only the other is said to give: who writes of 23 sailors and of eight does not contradict who writes of eight. Every
 * article has small numbers, of whatever, and tells more than one thing of a day and a place; "Anna Berg" and "Anna Dahl" are one person, of whom one name is wrong.
 */
function isToldBesides({ a, b }: Sides, kind: Kind, left: ReadonlySet<number>, right: ReadonlySet<number>): boolean {
  if (kind === 'place') return false
  const [one, other] = [valuesAt(a, left), valuesAt(b, right)]
  const given = (terms: readonly Term[]) => (terms[0]?.type === 'name' ? terms[0].lemma.split(' ')[0] : undefined)
  if (kind === 'actor' && given(one) !== undefined && given(one) === given(other)) return false
  const has = ({ statement: { surroundings } }: Side, terms: readonly Term[]) =>
    terms.length > 0 && terms.every(({ key }) => surroundings?.article.has(key) === true && !isOfMany(key))
  return has(b, one) || has(a, other)
}

const isOfMany = (key: string): boolean =>
  /^@\d{4}-\d\d-\d\d/.test(key) || (/^#\d+$/.test(key) && Number(key.slice(1)) <= smallNumber)

/** A dozen: what is counted on the way. */
const smallNumber = 12

/**
 * Whether what both sides have in common beside the words in question is worth less than two words that stand in no third sentence of the two articles. In long articles
 * every word is rarer: there `enough` will do.
 */
function haveLittleInCommon({ a, b }: Sides, left: ReadonlySet<number>, right: ReadonlySet<number>): boolean {
  const [one, other] = [a.statement.surroundings!, b.statement.surroundings!]
  const rarity = rarityIn(one, other)
  const weigh = ({ terms, matches }: Side, own: ReadonlySet<number>) =>
    terms.reduce(
      (sum, { token, key }, index) =>
        own.has(token) || matches[index]!.strength < partner ? sum : sum + rarity(key),
      0,
    )
  const sole = Math.log((one.sentences + other.sentences + 1) / (2 + 0.5))
  return Math.min(weigh(a, left), weigh(b, right)) < Math.min(enough, 2 * sole)
}

/** In log units of `rarityIn`. Of pairs that a reader held for differences none of 35 has less, of those that tell of two things 22 of 52. */
const enough = 6
