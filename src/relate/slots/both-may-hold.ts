import { reportingVerbs } from '../../lexicon/reporting.ts'
import type { Claim, Statement } from '../../model.ts'
import { negatorsIn } from '../denials/negation.ts'
import { mayBeOneName } from '../names/one-name.ts'
import { haveOtherSubjects } from '../names/other-subjects.ts'
import { isAddedByOutlet } from '../own-voice.ts'
import { hasGrown } from '../rules/quantity.ts'
import { whyNotSameLevel } from '../same-level.ts'
import { isInArticle, type Side, type Sides } from '../sides.ts'
import { isAfterPrint } from '../values/after-print.ts'
import { areDaysOfPrint } from '../values/are-days-of-print.ts'
import { type Count, countsOf, sameCounted } from '../values/counts.ts'
import { whyOtherScope } from '../values/scope.ts'
import type { Slot } from './slot.ts'
import { areOtherDeeds, isOneTelling, type SlotFit, slotScore } from './slot-fit.ts'

/** Where a slot stands: in what the claim tells, or in the words around it that no claim tells. */
export type Standing = 'told' | 'around'

/** Two slots that hold different things, and where each stands. */
export interface Rivals {
  readonly left: Slot
  readonly right: Slot
  readonly standing: Standing
  readonly otherStanding: Standing
}

/** Why what two slots hold may both be so, although one thing seems to be told; null when nothing speaks for it. `whole` are the sentences the claims were taken from. */
export function whyBothMayHold(
  sides: Sides,
  whole: Sides,
  { left, right, standing, otherStanding }: Rivals,
  fit: SlotFit,
): string | null {
  const { a, b } = sides
  // "Anna Berg was arrested on suspicion of theft", "Carl Dahl was arrested on suspicion of theft": two whom the other does not know.
  if (
    left.kind === 'person' &&
    !isInArticle(b, left.key) &&
    !isInArticle(a, right.key) &&
    !areNamesakes(left, right) &&
    fit.around < 0.8
  )
    return 'another one may have done the same'
  if (left.kind === 'person' && (isSpeaker(whole.a, left) || isSpeaker(whole.b, right))) return 'two may say the same'
  // "handed it over at the 27-yard line", "was stopped at the 16-yard line"
  // A place is often a person's and not the deed's: "re-elected Anna Berg of Oslo", "Anna Berg, Oslo, kept the office".
  const isCounted =
    left.kind === 'number' &&
    fit.after > 0 &&
    fit.next >= 0.5 &&
    slotScore(fit, left.kind) >= surest &&
    !areOtherDeeds(whole, left, right)
  const isOfDeed = left.kind !== 'place' && !areNamesakes(left, right) && !isCounted
  const isOtherDeed = fit.deed === 0 && !isWordedOtherwise(whole, { left, right, fit })
  const isOfOne =
    (standing === 'told' && otherStanding === 'told') || (left.kind === 'time' && standing !== otherStanding)
  if (isOtherDeed && isOfDeed && isOfOne) return 'the events differ'
  if (left.kind === 'number' && right.kind === 'number') {
    const [one, other] = [countIn(a, left.count), countIn(b, right.count)]
    const scope = one && other ? whyOtherScope(sides, one, other) : null
    if (scope !== null) return scope
  }
  // "Berg was serving 12 years", "Dahl ran the port while serving 15 years"
  if (left.kind !== 'person' && areAboutTwo(sides, whole, standing, otherStanding)) return 'they are about two'
  // Where nearly all words around are the same, a speaker is one whatever he is called.
  const areAround = standing === 'around' && otherStanding === 'around'
  const isOneWording = isOneTelling(fit, left.kind) || (areAround && slotScore(fit, left.kind) >= sure)
  const [one, other] = [voiceOf(a.statement, standing), voiceOf(b.statement, otherStanding)]
  // "he told the board": whom the words before name, where so much fits.
  const isOpen = [one, other].some(isSaidByPronoun) && slotScore(fit, left.kind) >= sure
  const failed = isOneWording
    ? null
    : whyNotSameLevel(isOpen ? unvoiced(one) : one, isOpen ? unvoiced(other) : other, { a: false, b: false })
  if (failed !== null) return failed
  if (isFurther(whole.a, left) || isFurther(whole.b, right)) return 'one counts others'
  // "seven rifles, three boats", "seven rifles, thirteen magazines"
  if (left.kind === 'number' && right.kind === 'number' && !countAlike(left.count, right.count, fit))
    return 'they count different things'
  if (isDenied(whole.a, left) !== isDenied(whole.b, right)) return 'one is negated'
  if (left.kind === 'number' && right.kind === 'number' && hasGrown(sides, left.count, right.count))
    return 'it may have grown'
  if (areAround && left.kind === 'time' && right.kind === 'time') {
    if (areDaysOfPrint(a.statement, left.date, b.statement, right.date)) return 'each is of its own day'
  }
  const isMisread = ({ statement }: Side, slot: Slot) => slot.kind === 'time' && isAfterPrint(statement, slot.date)
  return isMisread(a, left) || isMisread(b, right) ? 'a day lies after its article' : null
}

/**
 * "urged the council on Sunday", "encouraged the council on Sunday": the verbs beside are no synonyms, but a word for one of them stands in the other sentence, a name, number or time is
 * the same besides, and the rest fits. Of 420 unchanged stories those that do not have all three were wrong in seven of nine, of the others one was a conflict.
 */
const isWordedOtherwise = (
  whole: Sides,
  { left, right, fit }: Pick<Rivals, 'left' | 'right'> & { fit: SlotFit },
): boolean => fit.met > 0 && slotScore(fit, left.kind) >= sure && !areOtherDeeds(whole, left, right)

/** In the words around what is said whoever says it does what is told: "Berg, the former mayor of Hull, said the ferry was old" is about Berg. */
function areAboutTwo(sides: Sides, whole: Sides, standing: Standing, otherStanding: Standing): boolean {
  if (standing === 'told' && otherStanding === 'told') return haveOtherSubjects(sides)
  const isNamedIn = ({ statement: { claim } }: Side, { statement: { mentions } }: Side) =>
    claim.attribution.some(({ speaker }) =>
      mentions.some(({ type, text }) => type === 'person' && mayBeOneName(speaker, text)),
    )
  const isMet =
    (standing === 'told' || isNamedIn(sides.a, whole.b)) && (otherStanding === 'told' || isNamedIn(sides.b, whole.a))
  return !isMet && haveOtherSubjects(sides)
}

/** The number of a sentence where its claim tells it. */
const countIn = ({ statement }: Side, { value, unit }: Count): Count | undefined =>
  countsOf(statement).find(count => count.value === value && count.unit === unit)

const isSaidByPronoun = ({ attribution }: Claim): boolean =>
  attribution.length === 1 && /^(?:s?he|they)$/i.test(attribution[0]!.speaker)

const unvoiced = (claim: Claim): Claim => ({ ...claim, attribution: [] })

/** The words around what is said are the outlet's own, or those of whoever is quoted saying so. */
function voiceOf(statement: Statement, standing: Standing): Claim {
  const { claim } = statement
  if (standing === 'around') return { ...claim, status: 'happened', attribution: claim.attribution.slice(0, -1) }
  return isAddedByOutlet(statement) ? { ...claim, attribution: [] } : claim
}

/** "Anna Berg said", "said Anna Berg", not "told Anna Berg": one who says it; somebody else may say so too. */
export function isSpeaker({ statement: { tokens } }: Side, { tokens: own }: Slot): boolean {
  // "announced the charges" is a deed.
  const isDeed = (at: number) =>
    tokens[at]!.lemma.toLowerCase() === 'announce' && /^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[at + 1]?.upos ?? '')
  const isReport = (at: number) =>
    tokens[at]?.upos === 'VERB' && reportingVerbs.has(tokens[at]!.lemma.toLowerCase()) && !isDeed(at)
  const [first, last] = [own[0]!, own.at(-1)!]
  if (isReport(first - 1) && !/^(?:tell|ask|inform|remind)$/i.test(tokens[first - 1]!.lemma)) return true
  for (let at = last + 1; at <= last + 6 && at < tokens.length; at++) {
    // "succeeded Anna Berg, he told the board"
    if (/^(?:s?he|they|we|I)$/i.test(tokens[at]!.form)) return false
    if (tokens[at]!.upos === 'VERB') return isReport(at)
  }
  return false
}

/** Two numbers without a unit count one thing, or stand before one word. */
const countAlike = (left: Count, right: Count, { after }: SlotFit): boolean =>
  left.unit !== null || sameCounted(left, right) || after > 0

/** "four other sailors", "two more boats", not "more than four sailors" */
const isFurther = ({ statement: { tokens } }: Side, { kind, tokens: own }: Slot): boolean =>
  kind === 'number' &&
  tokens
    .slice(Math.max(0, own[0]! - 1), own.at(-1)! + 3)
    .some(
      ({ form }, step, all) =>
        /^(?:an)?other$|^(?:more|additional|further|extra)$/i.test(form) && !/^than$/i.test(all[step + 1]?.form ?? ''),
    )

/** A "not" within six words; what is "without pay" after it is not denied. */
const isDenied = ({ statement }: Side, { tokens: own }: Slot): boolean =>
  [...negatorsIn(statement)].some(
    at =>
      at >= own[0]! - 6 &&
      at <= own.at(-1)! + 6 &&
      !(at > own.at(-1)! && /^without$/i.test(statement.tokens[at]!.form)),
  )

/** The words around what is said are nearly all the same. */
const sure = 2.2

/** "two ferries have sailed", "there will be two ferries sailing": the number belongs to the noun after it. Of 694 unchanged stories one has such a pair above it, of four and a half and of five months. */
const surest = 3

/** "Anna Berg", "Anna Dahl" */
export const areNamesakes = (left: Slot, right: Slot): boolean =>
  left.kind === 'person' && left.text.includes(' ') && left.text.split(' ')[0] === right.text.split(' ')[0]
