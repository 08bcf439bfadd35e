import type { Mention } from '../../model.ts'
import { areLikeWords } from '../../statement/are-like-words.ts'
import { byVoice } from '../by-voice.ts'
import { strangeNames } from '../names/names.ts'
import { haveOtherSubjects } from '../names/other-subjects.ts'
import type { Outcome, RelationRule } from '../rule.ts'
import { numbersClash } from '../same-slot.ts'
import { areLone, partner, type Side, type Sides } from '../sides.ts'
import { compareValues } from '../values/counts.ts'
import { whyOtherScope } from '../values/scope.ts'
import { type Tally, talliesOf } from '../values/tally.ts'
import { timesClash } from '../values/time-values.ts'

export const tally: RelationRule = {
  title: 'another number of those who did or met with the same, in other words',
  isProof: true,
  match(sides) {
    if (areLone(sides)) return null
    const others = talliesOf(sides.b)
    if (others.length === 0) return null
    const pairs = talliesOf(sides.a).flatMap(left =>
      others.flatMap(right => (doAnswer(sides, left, right) ? [[left, right] as const] : [])),
    )
    return pairs.length === 1 ? compare(sides, ...pairs[0]!) : null
  },
  examples: [
    {
      a: 'Nine heads of state attended.',
      b: 'Eleven heads of state took part in the deliberations.',
      finds: 'contradicts',
    },
    {
      a: 'The port is barring 21 members of the harbour board from sailing.',
      b: 'The port announced a ban on 12 persons connected with the harbour board.',
      finds: 'contradicts',
    },
    // Twelve members may be among 21 persons.
    {
      a: 'The port is barring 12 members of the harbour board from sailing.',
      b: 'The port announced a ban on 21 persons connected with the harbour board.',
      finds: null,
    },
    {
      a: 'Police detained 14 protesters at the harbour gates.',
      b: 'Police took 19 protesters into custody at the harbour gates.',
      finds: 'contradicts',
    },
    {
      a: 'Police made 14 arrests at the harbour gates.',
      b: 'Fourteen protesters were detained at the harbour gates.',
      finds: null,
    },
    {
      a: 'Police made 14 arrests at the harbour gates.',
      b: 'Nineteen protesters were detained at the harbour gates.',
      finds: 'contradicts',
    },
    // Of 14 arrested not all need be protesters.
    {
      a: 'Police made 14 arrests at the harbour gates.',
      b: 'Nine protesters were detained at the harbour gates.',
      finds: null,
    },
    {
      a: 'The jury found Carl Dahl guilty on four counts.',
      b: 'Carl Dahl was convicted on six counts.',
      finds: 'contradicts',
    },
    { a: 'The rocket carried six satellites.', b: 'Eight satellites were aboard the rocket.', finds: 'contradicts' },
    // A count that grows.
    {
      a: 'Police detained 14 protesters at the harbour gates.',
      b: 'Police took 19 protesters into custody at the harbour gates.',
      finds: 'updates',
      claimA: { published: '2021-03-16T09:00:00+00:00' },
      claimB: { published: '2021-03-17T09:00:00+00:00' },
    },
    // Others.
    {
      a: 'Nine heads of state attended.',
      b: 'Eleven ambassadors took part in the deliberations.',
      finds: null,
    },
    {
      a: 'Nine heads of state attended the summit in Oslo.',
      b: 'Eleven heads of state took part in the summit in Hull.',
      finds: null,
    },
    {
      a: 'Nine heads of state attended.',
      b: 'At least eleven heads of state took part in the deliberations.',
      finds: null,
    },
    // Of any race.
    { a: 'Nine women attended.', b: 'Eleven women took part in the race.', finds: null },
    // Two fires.
    {
      a: 'A fire on the ferry in the southern harbour in September hurt 40 people.',
      b: 'Five people were wounded in the fire on the ferry in the southern harbour.',
      finds: null,
      claimA: { published: '2021-11-16' },
      claimB: { published: '2021-11-16' },
    },
    {
      a: 'A fire on the ferry in the southern harbour in September hurt 40 people.',
      b: 'Five people were wounded in the fire on the ferry in the southern harbour.',
      finds: null,
    },
    // Some of the five may be French.
    { a: 'Two French sailors of the ferry were rescued.', b: 'Five sailors of the ferry were saved.', finds: null },
    {
      a: 'Police detained 14 protesters at the gates.',
      b: 'Police released five protesters at the gates.',
      finds: null,
    },
  ],
}

/** Whether two tallies tell of one deed and count one kind of people or things, by numbers that do not fit. */
function doAnswer(sides: Sides, left: Tally, right: Tally): boolean {
  if (!isSameDeed(left, right)) return false
  if (isNegated(sides.a, left) || isNegated(sides.b, right)) return false
  return compareValues(left.count, right.count) === 'apart' && countAlike(sides, left, right)
}

const isSameDeed = (left: Tally, right: Tally): boolean =>
  left.deed !== null && right.deed !== null
    ? left.deed === right.deed
    : left.role === right.role &&
      areLikeWords(left.lemma, right.lemma) &&
      !empty.has(left.lemma) &&
      !empty.has(right.lemma)

/** What is done with many things, and says nothing by itself. */
const empty: ReadonlySet<string> = new Set(
  'be have do make take get go come give put set keep let see need use become include hold show number'.split(' '),
)

const isNegated = ({ negated }: Side, { verb, count }: Tally): boolean =>
  negated.has(verb) || [...count.tokens].some(token => negated.has(token))

function countAlike(sides: Sides, left: Tally, right: Tally): boolean {
  const [one, other] = [left.counted, right.counted]
  if (areLikeWords(one, other)) return true
  // "12 persons connected with the board" hold all members of it, so that these cannot be more.
  const isKnown = haveSameKind(sides, left, right) || left.which.length === 0 || right.which.length === 0
  if (anyone.has(one)) return left.count.value < right.count.value && isKnown
  if (anyone.has(other)) return right.count.value < left.count.value && isKnown
  return false
}

const anyone: ReadonlySet<string> = new Set(['person', 'people', 'individual'])

/** A word that says which ones stands in both: "members of the harbour board", "persons connected with the harbour board". */
const haveSameKind = ({ a }: Sides, { which }: Tally, right: Tally): boolean =>
  which.some(term => a.matches[term]!.strength >= partner && right.which.includes(a.matches[term]!.index))

function compare(sides: Sides, left: Tally, right: Tally): Outcome {
  const words = `${left.count.words} ≠ ${right.count.words}`
  const explains = {
    a: new Set([...left.count.tokens, ...left.deedTokens]),
    b: new Set([...right.count.tokens, ...right.deedTokens]),
  }
  const other = whyOthers(sides, left, right)
  if (other !== null) return { stopped: `${words}, but ${other}` }
  const reason = { kind: 'quantity', a: left.count.words, b: right.count.words, text: words } as const
  if (hasGrown(sides, left, right)) {
    const [first, last] = left.count.value < right.count.value ? [left, right] : [right, left]
    const text = `${first.count.words} → ${last.count.words}`
    return { relation: 'updates', kind: 'quantity', reason: { ...reason, text }, explains }
  }
  const toldAlike = { a: new Set(left.deedTokens), b: new Set(right.deedTokens) }
  if (commonTerms(sides, left) < enough) return { stopped: `${words}, but they share too little besides` }
  return byVoice(sides, { kind: 'quantity', reason, explains, toldAlike })
}

/** The counted noun and one word more. */
const enough = 2

/** Terms of the first side, beside the number and the verb, that the other has too; the counted nouns stand for each other. */
function commonTerms({ a }: Sides, { verb, count }: Tally): number {
  return a.terms.filter(
    ({ token, type }, index) =>
      token !== verb && !count.tokens.has(token) && type !== 'time' && a.matches[index]!.strength >= partner,
  ).length
}

/** Why the two may count others, in words; null when nothing speaks for it. */
function whyOthers(sides: Sides, left: Tally, right: Tally): string | null {
  const { a, b } = sides
  if (timesClash(a.statement, b.statement)) return 'the times differ'
  if (isDatedAlone(a, b) || isDatedAlone(b, a)) return 'only one says when, and it is no news of these days'
  const scope = whyOtherScope(sides, left.count, right.count)
  if (scope !== null) return scope
  const kinds = whyOtherKinds(sides, left, right)
  if (kinds !== null) return kinds
  if (haveOtherSubjects(sides)) return 'another one does it'
  if (strangeNames(a, b).length > 0 && strangeNames(b, a).length > 0) return 'each names somebody else'
  return numbersClash(sides, left.count.tokens, right.count.tokens) ? 'the numbers differ too' : null
}

/** "A fire in September hurt 40 people", "five were hurt by a fire": the first may tell of what was before. */
function isDatedAlone({ statement }: Side, other: Side): boolean {
  const dates = statement.mentions.filter(isDate)
  if (dates.length === 0 || other.statement.mentions.some(isDate)) return false
  const published = statement.published?.slice(0, 10) ?? ''
  const isOfThese = ({ value }: Mention) =>
    typeof value === 'string' &&
    (published.startsWith(value) ||
      (value.length >= 10 && Date.parse(published) - Date.parse(value.slice(0, 10)) < aWeek))
  return !dates.some(isOfThese)
}

/** A day, month or year, also a month of a year that nobody knows. */
const isDate = ({ type, value, text }: Mention): boolean =>
  type === 'time' && (value === null ? /\p{Lu}\p{Ll}+/u.test(text) : /^\d{4}/.test(value))

const aWeek = 7 * 24 * 60 * 60 * 1000

/** "Two sailors of the ferry" may be among "five sailors", and beside "five sailors of the tug" they are others. */
function whyOtherKinds({ a, b }: Sides, left: Tally, right: Tally): string | null {
  const own = ({ terms, matches }: Side, { which }: Tally) =>
    which.filter(term => matches[term]!.strength < partner && !/^(?:VERB|ADV)$/.test(terms[term]!.upos)).length
  const [one, other] = [own(a, left), own(b, right)]
  const areNamedAlike = areLikeWords(left.counted, right.counted)
  if (areNamedAlike && one > 0 && other > 0) return 'they count other ones'
  const isPart =
    (one > 0 && left.count.value < right.count.value) || (other > 0 && right.count.value < left.count.value)
  return areNamedAlike && isPart ? 'one may count a part of the others' : null
}

/** The outlet that printed later counts more, of what goes on being counted. */
function hasGrown({ a, b }: Sides, left: Tally, right: Tally): boolean {
  const [before, after] = [Date.parse(a.statement.published ?? ''), Date.parse(b.statement.published ?? '')]
  if (!growing.has(left.deed ?? '')) return false
  return left.count.value < right.count.value ? before < after : after < before
}

const growing: ReadonlySet<string> = new Set(['die', 'hurt', 'detain', 'rescue', 'destroy', 'evacuate', 'cancel'])
