import { thoughts } from '../lexicon/thoughts.ts'
import type { Kind } from '../model.ts'
import { isReal } from '../statement/is-real.ts'
import { type Term, termsOf } from '../statement/terms.ts'
import { tokensWithin } from '../statement/tokens-within.ts'
import { whyDeniesLess } from './denials/denies-less.ts'
import { negatorsIn } from './denials/negation.ts'
import type { Explained } from './explained.ts'
import { haveOtherOwners } from './names/other-owner.ts'
import { isTitleCase } from './names/title-case.ts'
import { haveOwnThings } from './own-things.ts'
import { coverage, predicatesMatch } from './proof.ts'
import { recurring } from './propositions/meeting.ts'
import type { Finding } from './rule.ts'
import { numbersClash } from './same-slot.ts'
import { areLone, eventLemma, partner, type Side, type Sides, sentenceOf } from './sides.ts'
import { rarityIn } from './slots/slot-fit.ts'
import { areTolls } from './values/tolls.ts'

/**
 * Why a difference that a rule has found between two claims of a story is probably none, since they tell of two things; in words, and null when nothing speaks for it. Whatever
 * the rule, it is asked here once more whether both outlets speak of one and the same thing: two numbers, days, names or places are only worth showing where they answer one
 * question, and a "not" only where both say or deny it of one.
 *
 * Chosen on half of 193 pairs that rules had found in 299 stories (ECB+, FNC-1, TempEval-3, PolNeAR, BASIL) and that a reader had judged, and measured on the other half.
 */
export function whyOtherMatter(sides: Sides, finding: Finding): string | null {
  const { a, b } = sides
  if (areLone(sides) || !a.statement.surroundings || !b.statement.surroundings) return null
  const { kind, isQuotedByBoth, isOfOnePerson } = finding
  if (isQuotedByBoth || isOfOnePerson) return null
  if (values.has(kind)) return whyOtherValue(sides, finding)
  // What is said of a position, or of a report as a whole, is told in few words.
  if (kind !== 'polarity' && kind !== 'event' && !(kind === 'stance' && finding.explains)) return null
  if (finding.isOneText) return null
  if (predicatesMatch(sides) && areSaidOfTwo(sides)) return 'they are said of two'
  if (kind === 'polarity' && deniesThought(sides)) return 'both deny it'
  const less = kind === 'polarity' ? whyDeniesLess(sides) : null
  if (less !== null) return less
  const own = predicatesMatch(sides) ? undefined : finding.explains
  return haveLittleInCommon(sides, own?.a ?? none, own?.b ?? none) ? tooFew : null
}

/** Kinds of difference in which each outlet gives something of its own. */
const values: ReadonlySet<Kind> = new Set(['quantity', 'time', 'actor', 'place'])

const none: ReadonlySet<number> = new Set()
const tooFew = 'they have too few rare words in common'

function whyOtherValue(
  sides: Sides,
  { kind, reason, explains, toldAlike, isOfOneOwner, isOneText }: Finding,
): string | null {
  const { a, b } = sides
  if (kind === 'time' && reason.a?.toLowerCase() === reason.b?.toLowerCase()) return 'both print the same words'
  const left = disputed(a, reason.a, explains?.a)
  const right = disputed(b, reason.b, explains?.b)
  if (left.size === 0 || right.size === 0) return null
  if (kind === 'place' && (isAround(a, left) || isAround(b, right))) return 'one place may hold the other'
  if (kind === 'time' && printAlike(a, left, b, right)) return 'both print the same words'
  if (kind === 'time' && isReal(a.statement.claim.status) !== isReal(b.statement.claim.status))
    return 'only one has happened'
  // Of one text nobody need ask whose it is; but reports of earnings are all made after one pattern.
  if (isOneText && kind === 'place') return null
  if (haveOtherOwners(sides, left, right)) return 'they are said of two'
  // "earned $9 million, or $3 a share", "earned $4 million, or $5 a share": two years or firms. Of one fire both tolls change, and of one plea outlets tell sums of their own.
  if ((kind === 'quantity' || kind === 'place') && !areTolls(sides) && numbersClash(sides, left, right))
    return 'the numbers differ too'
  if (kind === 'time' && mayRecur(sides, left, right)) return 'it may have happened twice'
  if (kind === 'time' && haveOwnThings(sides)) return 'each is done to a thing of its own'
  if (kind === 'actor') {
    if (isTitleCase(a.statement) || isTitleCase(b.statement)) return 'the capitals of a headline may be no names'
    if (haveOwnHeroes(sides, left, right)) return 'each article tells of its own'
  }
  if (!isOfOneOwner && isToldBesides(sides, kind, left, right)) return 'one outlet tells of both'
  return haveLittleInCommon(sides, left, right, toldAlike) ? tooFew : null
}

/** "met on Sunday to talk of taxes", "met on Thursday for an hour": who meets once meets again. */
function mayRecur(sides: Sides, left: ReadonlySet<number>, right: ReadonlySet<number>): boolean {
  const { a, b } = sides
  const isOnce = Math.min(coverage(a, left), coverage(b, right)) >= sameWording
  return !isOnce && predicatesMatch(sides) && recurring.has(eventLemma(a))
}

/** Who tells of one meeting in other words may tell of another one. */
const sameWording = 0.8

/** Tokens of what a rule says one side gives, by their words where the rule names no tokens. */
function disputed({ statement }: Side, words: string | null, explained?: ReadonlySet<number>): ReadonlySet<number> {
  if (explained && explained.size > 0) return explained
  if (words === null) return none
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

/** "the Oslo area", "the Westport region": more than the town. */
const isAround = ({ statement: { tokens } }: Side, own: ReadonlySet<number>): boolean =>
  /^(?:area|region|suburb|outskirts|vicinity)$/i.test(tokens[Math.max(...own) + 1]?.lemma ?? '')

/** The numbers, times and names among some tokens; where there are none, the words. */
function valuesAt({ terms }: Side, own: ReadonlySet<number>): readonly Term[] {
  const all = terms.filter(({ token }) => own.has(token))
  const named = all.filter(({ type }) => type !== 'word')
  return named.length > 0 ? named : all
}

/**
 * Whether one side has what only the other is said to give: in its own sentence, or somewhere in its article. Who writes of 23 sailors and of eight does not contradict who
 * writes of eight. Of two claims that are met by halves only the names of teams, firms and towns are looked for in the articles, as one may be called by two. Every article
 * has small numbers, of whatever, and tells more than one thing of a day and a place; "Anna Berg" and "Anna Dahl" are one person, of whom one name is wrong.
 */
function isToldBesides(sides: Sides, kind: Kind, left: ReadonlySet<number>, right: ReadonlySet<number>): boolean {
  const { a, b } = sides
  if (kind === 'place') return false
  const [one, other] = [valuesAt(a, left), valuesAt(b, right)]
  const given = (terms: readonly Term[]) => (terms[0]?.type === 'name' ? terms[0].lemma.split(' ')[0] : undefined)
  if (kind === 'actor' && given(one) !== undefined && given(one) === given(other)) return false
  if (inSentence(b, one) || inSentence(a, other)) return true
  const isMet = Math.min(coverage(a, left), coverage(b, right)) >= half
  if (isMet && !(kind === 'actor' && !isPerson(a, left) && !isPerson(b, right))) return false
  // A person whom one article does not know may be a slip for one whom both know.
  if (kind === 'actor' && isPerson(a, left) && isPerson(b, right)) return inArticle(b, one) && inArticle(a, other)
  return inArticle(b, one) || inArticle(a, other)
}

/**
 * Each article names its own one again and again, and never the other's: two strikers who were hurt, two firms that lost money. A slip of the pen stands once, beside the right name.
 * "Anna Berg" and "Anna Dahl" may be one all the same.
 */
function haveOwnHeroes({ a, b }: Sides, left: ReadonlySet<number>, right: ReadonlySet<number>): boolean {
  const [one, other] = [nameIn(a, left), nameIn(b, right)]
  if (!one || !other || one.lemma.split(' ')[0] === other.lemma.split(' ')[0]) return false
  const count = ({ statement: { surroundings } }: Side, { key }: Term) => surroundings?.article.get(key) ?? 0
  return count(a, one) > 1 && count(b, other) > 1 && count(a, other) === 0 && count(b, one) === 0
}

const nameIn = ({ terms }: Side, own: ReadonlySet<number>): Term | undefined =>
  terms.findLast(({ token, type }) => type === 'name' && own.has(token))

/** People of one surname are told apart: "Berg and his wife, Clara Berg". */
function inSentence({ statement }: Side, given: readonly Term[]): boolean {
  const sentence = sentenceOf(statement)
  const has = ({ key, lemma, type }: Term) =>
    type === 'name' && lemma.includes(' ')
      ? sentence.claim.text.includes(lemma)
      : termsOf(sentence).some(term => term.key === key)
  return given.length > 0 && given.every(term => has(term) && !isOfMany(term))
}

const inArticle = ({ statement: { surroundings } }: Side, given: readonly Term[]): boolean =>
  given.length > 0 && given.every(term => surroundings?.article.has(term.key) === true && !isOfMany(term))

const isPerson = ({ statement: { mentions, tokens } }: Side, own: ReadonlySet<number>): boolean =>
  mentions.some(
    ({ type, start, end }) => type === 'person' && tokensWithin(tokens, start, end).some(token => own.has(token)),
  )

const isOfMany = ({ key }: Term): boolean =>
  /^@\d{4}-\d\d-\d\d/.test(key) || (/^#\d+$/.test(key) && Number(key.slice(1)) <= smallNumber)

/** A dozen: what is counted on the way. */
const smallNumber = 12

/** Two claims that are both met by halves tell one thing, whatever else is told in their articles. */
const half = 0.5

/** "does not think that it is safe", "thinks that it is not safe" */
function deniesThought({ a, b }: Sides): boolean {
  const isDenying = ({ statement }: Side) => negatorsIn(statement).size > 0
  return isDenying(a) && isDenying(b) && thoughts.has(eventLemma(a))
}

/**
 * "Most of the sheds are not safe", "the sailors are safe"; "Berg did not answer", "Berg's lawyer answered"; "Berg met Dahl", "Dahl did not meet them"; "its captains have signed",
 * "Berg has not signed".
 */
function areSaidOfTwo({ a, b }: Sides): boolean {
  const [one, other] = [subjectOf(a), subjectOf(b)]
  if (one < 0 || other < 0) return false
  const isAlone = ({ terms, matches }: Side, index: number) =>
    terms[index]!.type === 'word' && matches[index]!.strength < partner
  if (isAlone(a, one) && isAlone(b, other)) return true
  const isName = ({ terms }: Side, index: number) => terms[index]!.type === 'name'
  if (isName(a, one) && isName(b, other) && a.matches[one]!.index !== other && b.matches[other]!.index !== one)
    return true
  const isOneOfMany = (side: Side, index: number, rival: Side, many: number) =>
    isName(side, index) && rival.statement.tokens[rival.terms[many]!.token]!.xpos === 'NNS'
  if (isOneOfMany(a, one, b, other) || isOneOfMany(b, other, a, one)) return true
  return isOwnerOf(a, one, b, other) || isOwnerOf(b, other, a, one)
}

/** Index of the head of the subject of the event word, of a name with its titles the last: "Northern League Captain Anna Berg"; -1 without one. */
function subjectOf(side: Side): number {
  const { tree } = side.statement
  const verb = side.terms[side.predicate]?.token
  return side.terms.findLastIndex((_, index) => {
    const top = topOf(side, index)
    return tree.heads[top] === verb && /^nsubj/.test(tree.relations[top] ?? '')
  })
}

/** Token of a term, of a name its first word: "Anna" carries "Anna Berg". */
function topOf({ statement: { tree }, terms }: Side, index: number): number {
  const token = terms[index]?.token ?? -1
  return /^flat/.test(tree.relations[token] ?? '') ? (tree.heads[token] ?? -1) : token
}

function isOwnerOf(side: Side, index: number, other: Side, owned: number): boolean {
  const { strength, index: met } = side.matches[index]!
  const { heads, relations } = other.statement.tree
  const top = topOf(other, met)
  return strength >= partner && heads[top] === topOf(other, owned) && /^nmod:poss/.test(relations[top] ?? '')
}

/**
 * Whether what both sides have in common beside the words in question is worth less than two words that stand in no third sentence of the two articles. In long articles
 * every word is rarer: there `enough` will do. "The port was closed in 2013" is short, but met nearly whole.
 */
function haveLittleInCommon(
  sides: Sides,
  left: ReadonlySet<number>,
  right: ReadonlySet<number>,
  { a: deed, b: sameDeed }: Explained = { a: none, b: none },
): boolean {
  const { a, b } = sides
  const [first, second] = [coverage(a, left), coverage(b, right)]
  if (Math.min(first, second) >= most || (predicatesMatch(sides) && Math.max(first, second) >= most)) return false
  const [one, other] = [a.statement.surroundings!, b.statement.surroundings!]
  const rarity = rarityIn(one, other)
  const weigh = ({ terms, matches }: Side, own: ReadonlySet<number>, alike: ReadonlySet<number>) =>
    terms.reduce((sum, { token, key }, index) => {
      const isMet = !own.has(token) && matches[index]!.strength >= partner
      return isMet || alike.has(token) ? sum + rarity(key) : sum
    }, 0)
  const sole = Math.log((one.sentences + other.sentences + 1) / (2 + 0.5))
  return Math.min(weigh(a, left, deed), weigh(b, right, sameDeed)) < Math.min(enough, 2 * sole)
}

/** Share of the side that is met better. */
const most = 0.75

/** In the units of `rarityIn`, logarithms. Of the pairs that the reader held for differences two of 61 have less, of those of two things a third. */
const enough = 6
