import type { QuantityMention, Statement } from '../../model.ts'
import { areLikeWords } from '../../statement/are-like-words.ts'
import { rememberByStatement } from '../../statement/by-statement.ts'
import { tokensWithin } from '../../statement/tokens-within.ts'
import { wordsBetween } from '../sides.ts'

/** A number of a statement with what it counts. */
export interface Count {
  readonly value: number
  /** Closed interval the words allow; null on an open side. */
  readonly low: number | null
  readonly high: number | null
  readonly unit: string | null
  readonly counted: string | null
  /** Lemma of the verb or noun the number hangs on: "rose 3 %" and "fell 3 %" measure different things. */
  readonly head: string
  /** As printed, with what is counted. */
  readonly words: string
  readonly tokens: ReadonlySet<number>
  /** Token of the noun that is counted; -1 when there is none. */
  readonly noun: number
  readonly exact: boolean
  /** "to" for where something ended, "from" for where it began, "by" for how far it went; null for others: "rose to $28", "rose $2". */
  readonly course: 'to' | 'from' | 'by' | null
  /** True for "more than 12" and "fewer than 12", which leave 12 out; "at least" and "up to" do not. */
  readonly isStrict: boolean
}

/** The numbers that can be compared; ordinals, ages and vague words ("many") are none. At most sixteen. */
export const countsOf: (statement: Statement) => readonly Count[] = rememberByStatement(findCounts)

function findCounts(statement: Statement): Count[] {
  return statement.mentions
    .filter((mention): mention is QuantityMention => mention.type === 'quantity' && isCount(mention))
    .slice(0, 16)
    .flatMap(mention => {
      const { value, low, high, unit, exact } = mention
      if (value === null || (low === null && high === null)) return []
      const at = tokensWithin(statement.tokens, mention.start, mention.end)
      if (at.length === 0 || isRunningScore(statement, at) || isVersion(statement, mention, at[0]!)) return []
      const noun = countedNoun(statement, mention, at)
      const last = noun < 0 ? at.at(-1)! : Math.max(noun, at.at(-1)!)
      const counted =
        mention.counted?.toLowerCase() ?? (noun < 0 ? null : (statement.tokens[noun]?.lemma.toLowerCase() ?? null))
      const top = noun < 0 ? at.at(-1)! : noun
      const head = statement.tokens[statement.tree.heads[top] ?? -1]?.lemma.toLowerCase() ?? ''
      return [
        {
          value,
          low,
          high,
          unit,
          counted: unit === null ? counted : null,
          head,
          words: wordsBetween(statement, at[0]!, last),
          tokens: new Set(at),
          noun,
          exact,
          course: courseOf(statement, new Set(at), top),
          isStrict: strictBound.test(mention.text),
        },
      ]
    })
}

/**
 * "went ahead 62-46", "closed to 47-44": half of a score that changes from minute to minute, so that no other number answers it. The end of a match is told with its winner.
 */
function isRunningScore({ tokens }: Statement, at: readonly number[]): boolean {
  const [first, last] = [at[0]!, at.at(-1)!]
  const isDash = (index: number) => /^[-–—]$/.test(tokens[index]?.form ?? '')
  const isNumber = (index: number) => /^\d{1,3}$/.test(tokens[index]?.form ?? '')
  const isHalf = (isDash(first - 1) && isNumber(first - 2)) || (isDash(last + 1) && isNumber(last + 2))
  return isHalf && first === last && !tokens.some(({ lemma }) => deciding.has(lemma.toLowerCase()))
}

// Written by hand.
const deciding: ReadonlySet<string> = new Set(
  'win beat defeat lose rout edge upset crush thrash overcome victory loss draw tie final vote'.split(' '),
)

function courseOf({ tokens, tree }: Statement, own: ReadonlySet<number>, top: number): Count['course'] {
  const preposition = tree.heads.findIndex(
    (head, index) => (head === top || own.has(head)) && tree.relations[index] === 'case' && !own.has(index),
  )
  if (preposition < 0) return null
  const word = tokens[preposition]!.form.toLowerCase()
  if (word === 'at') return 'to'
  return word === 'to' || word === 'from' || word === 'by' ? word : null
}

function isCount({ kind }: QuantityMention): boolean {
  return kind !== 'ordinal' && kind !== 'age'
}

const strictBound =
  /^(?:(?:well|far|slightly|just|a little) )?(?:more|fewer|less|greater|higher|lower|larger|over|above|under|below|exceeding)\b/i

/** The noun right after the number that the number hangs on: "14 [young] people". -1 when there is none within four words. */
function countedNoun({ tokens, tree }: Statement, { end }: QuantityMention, at: readonly number[]): number {
  const inside = new Set(at)
  for (const index of at) {
    const head = tree.heads[index] ?? -1
    if (
      head >= 0 &&
      !inside.has(head) &&
      head > index &&
      head - index <= 4 &&
      /^(?:NOUN|PROPN)$/.test(tokens[head]?.upos ?? '')
    )
      return head
  }
  const last = at.at(-1)!
  return tokens[last]?.upos === 'NOUN' && tokens[last]!.end === end ? last : -1
}

/** The count a token stands in. */
export function countAt(statement: Statement, token: number): Count | null {
  return countsOf(statement).find(({ tokens }) => tokens.has(token)) ?? null
}

/** "Harbourmaster 3.05", "the Ferry 2.0": which one of a name, and no number of anything. */
const isVersion = ({ tokens }: Statement, { value, unit }: QuantityMention, first: number): boolean =>
  unit === null && value !== null && !Number.isInteger(value) && tokens[first - 1]?.upos === 'PROPN'

/** "under 12 euros", "under 15 euros"; "more than 40", "at least 60". */
export function areOtherBounds(left: Count | null, right: Count | null): boolean {
  if (!left || !right || left.unit !== right.unit) return false
  // "at least 50 feet", "at least 15 metres"
  const isConverted = left.unit !== null && measures.has(left.unit) && unitWord(left) !== unitWord(right)
  if (isConverted && Math.abs(left.value - right.value) <= conversion * Math.max(left.value, right.value)) return false
  const areUpper = left.low === null && right.low === null && left.high !== right.high
  return areUpper || (left.high === null && right.high === null && left.low !== right.low)
}

/** "more than 26,000", "more than 31,000": bounds of one direction that are further apart than numbers are rounded. */
export function areBoundsApart(left: Count, right: Count): boolean {
  const isApart = Math.abs(left.value - right.value) > apart * Math.max(Math.abs(left.value), Math.abs(right.value))
  return isApart && areOtherBounds(left, right)
}

/** Nearer bounds are one count, rounded down by one outlet: "more than 1,900", "more than 2,000". */
const apart = 0.1

/** Same unit, or the same thing counted; a bare number needs the same word above it. */
export function sameCounted(left: Count, right: Count): boolean {
  if (left.unit !== right.unit) return false
  if (left.unit !== null) return sameHead(left, right)
  if (left.counted !== null && right.counted !== null) return areLikeWords(left.counted, right.counted)
  return sameHead(left, right) && left.counted === right.counted
}

/** True when both numbers hang on the same word: "14 people were killed", "killed 17 people". */
export function sameHead(left: Count, right: Count): boolean {
  return left.head !== '' && areLikeWords(left.head, right.head)
}

/** How two counts of one thing stand to each other. */
export function compareValues(left: Count, right: Count): 'same' | 'compatible' | 'apart' {
  if (left.low === right.low && left.high === right.high && left.isStrict === right.isStrict) return 'same'
  if (isApproximately(left, right)) return 'compatible'
  return isBelow(left, right) || isBelow(right, left) ? 'apart' : 'compatible'
}

/** "up to 12" is below "more than 12", and "43" below "more than 43"; a round number may stand for a little more: "40" and "more than 40". */
function isBelow(left: Count, right: Count): boolean {
  if (left.high === null || right.low === null || left.high > right.low) return false
  if (left.high < right.low) return true
  return (left.isStrict && right.isStrict) || ((left.isStrict || right.isStrict) && !isRound(left.high))
}

/** A multiple of ten: such numbers are often rounded. */
function isRound(value: number): boolean {
  return Number.isInteger(value / 10)
}

/** "69,842" and "70,000", "2.86" and "2.9": one is the other rounded to the places it shows. */
export function isApproximately(left: Count, right: Count): boolean {
  // Who writes "over 650" has counted past it.
  if ([left, right].some(({ low, high }) => low === null || high === null)) return false
  const difference = Math.abs(left.value - right.value)
  // "about 40" and "nearly 44": vague by their own words. "More than 40" is a bound, and says how far it goes.
  const isVague = [left, right].some(({ exact, low, high }) => !exact && low !== null && high !== null)
  if (isVague && difference <= 0.1 * Math.max(Math.abs(left.value), Math.abs(right.value))) return true
  // "50 miles" is about "80 kilometres".
  if (left.unit !== null && measures.has(left.unit) && unitWord(left) !== unitWord(right))
    return difference <= conversion * Math.max(Math.abs(left.value), Math.abs(right.value))
  const [coarse, fine] = placeOf(left.value) >= placeOf(right.value) ? [left, right] : [right, left]
  const place = placeOf(coarse.value)
  // Numbers below 100 are given as they are, unless the other has a decimal more.
  if (place === placeOf(fine.value) || (place >= 1 && Math.abs(coarse.value) < 100 && Number.isInteger(fine.value)))
    return false
  const share = Math.abs(coarse.value) < 100 ? roundingOfFew : rounding
  const slack = Math.min(place / 2, share * Math.abs(coarse.value))
  return difference <= slack + 1e-9
}

/** Nobody rounds a number away by more than a twentieth: "14,000" is not "15,000", though it may be "14,480". */
const rounding = 0.05

/** "2.7" is about "3", but two and a half years are not two. */
const roundingOfFew = 0.15

/** Outlets round after they convert: "six miles" becomes "10 km". */
const conversion = 0.06

const measures: ReadonlySet<string> = new Set(['m', 'm²', 'kg', 'l', 'km/h', '°C'])

function unitWord({ words }: Count): string {
  return /[\p{L}°/]+\.?$/u.exec(words)?.[0].replace(/s$/, '') ?? ''
}

/** The last place that is not zero: 1,000 for 14,000, 0.01 for 2.86. */
function placeOf(value: number): number {
  const size = Math.abs(value)
  if (size === 0 || !Number.isFinite(size)) return 1
  let place = 1
  if (Number.isInteger(size)) while (place < size && Number.isInteger(size / (place * 10))) place *= 10
  // Six places are more than any outlet prints; what lies beyond is the noise of binary fractions.
  else while (place > 1e-6 && Math.abs(size / place - Math.round(size / place)) > 1e-6) place /= 10
  return place
}
