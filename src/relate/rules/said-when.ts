import type { Claim } from '../../model.ts'
import { coverage } from '../proof.ts'
import type { RelationRule } from '../rule.ts'
import { partner, type Side, type Sides } from '../sides.ts'
import { slotsOf } from '../slots/slot.ts'
import { hasSameSpeaker, sharesWords } from '../speakers.ts'
import { isAfterPrint } from '../values/after-print.ts'
import { areDaysOfPrint } from '../values/are-days-of-print.ts'
import { areCompatible, type DatedMention, precisionOf } from '../values/time-values.ts'

export const saidWhen: RelationRule = {
  title: 'the same words of one speaker, said on another day',
  isProof: true,
  match(sides) {
    const { a, b } = sides
    if (!isOneSpeaker(a.statement.claim, b.statement.claim)) return null
    const [left, right] = [dayOfSaying(a), dayOfSaying(b)]
    if (left === null || right === null || areCompatible(left.value, right.value)) return null
    const reason = {
      kind: 'time',
      a: left.text,
      b: right.text,
      text: `said ${left.text} ≠ said ${right.text}`,
    } as const
    const failed = whyTwice(sides, left, right)
    if (failed !== null) return { stopped: `${reason.text}, but ${failed}` }
    return { relation: 'contradicts', kind: 'time', reason }
  },
  examples: [
    {
      a: 'The port is very close to choosing a new captain for the northern ferry.',
      b: 'The port is very close to choosing another captain for the northern ferry.',
      finds: 'contradicts',
      claimA: {
        attribution: [{ speaker: 'Anna Berg', cue: 'said' }],
        sentence:
          'Anna Berg said on Monday that the port is very close to choosing a new captain for the northern ferry.',
      },
      claimB: {
        attribution: [{ speaker: 'she', cue: 'told reporters' }],
        sentence:
          'The port is very close to choosing another captain for the northern ferry, she told reporters on Thursday.',
      },
    },
    // One interview, told in other words.
    {
      a: 'She has doubts about whether the old ferry is safe.',
      b: 'She had real doubts about whether the ferry was safe, and has sent divers to look at it.',
      finds: 'contradicts',
      claimA: {
        attribution: [{ speaker: 'Anna Berg', cue: 'said' }],
        sentence: 'Anna Berg said on Monday that she has doubts about whether the old ferry is safe.',
      },
      claimB: {
        attribution: [{ speaker: 'Berg', cue: 'told the Herald' }],
        sentence:
          'In an interview on Thursday, Berg told the Herald she had real doubts about whether the ferry was safe, and has sent divers to look at it.',
      },
    },
    // She may have said it twice in words of her own.
    {
      a: 'The port is very close to choosing a new captain for the northern ferry.',
      b: 'A captain will be found for the ferry.',
      finds: null,
      claimA: {
        attribution: [{ speaker: 'Anna Berg', cue: 'said' }],
        sentence:
          'Anna Berg said on Monday that the port is very close to choosing a new captain for the northern ferry.',
      },
      claimB: {
        attribution: [{ speaker: 'Anna Berg', cue: 'said' }],
        sentence: 'Anna Berg said on Thursday that a captain will be found for the ferry.',
      },
    },
  ],
}

/** A pronoun has the speaker's words too when nearly all of them are the same. */
function isOneSpeaker(left: Claim, right: Claim): boolean {
  const [one, other] = [left.attribution.at(-1)?.speaker, right.attribution.at(-1)?.speaker]
  if (left.attribution.length !== 1 || right.attribution.length !== 1) return false
  if ([one, other].some(speaker => /^(?:s?he|they)$/i.test(speaker ?? ''))) return true
  // "the Harbour Board and the port police", "the Harbour Board"
  return hasSameSpeaker(left, right) || sharesWords(one ?? '', other ?? '')
}

/** The one day in the words around a claim that no claim tells: "told reporters on Monday". Null for none and for several. */
function dayOfSaying({ statement }: Side): DatedMention | null {
  const { surroundings } = statement
  if (!surroundings) return null
  const days = slotsOf(surroundings.sentence).flatMap(slot =>
    slot.kind === 'time' && surroundings.untold.has(surroundings.start + slot.start) ? [slot.date] : [],
  )
  const day = days[0]
  if (day === undefined || days.length > 1 || precisionOf(day.value) < 10 || day.bound !== null) return null
  return isAfterPrint(surroundings.sentence, day) ? null : day
}

/** Who says something once may say it again, but hardly in the same words, and not in what two outlets print of one week. */
function whyTwice({ a, b }: Sides, left: DatedMention, right: DatedMention): string | null {
  const shared = a.matches.filter(({ strength }) => strength >= partner).length
  const covers = [coverage(a), coverage(b)]
  const [more, less] = [Math.max(...covers), Math.min(...covers)]
  if (shared >= fewest && more >= nearlyAll && less >= most) return null
  // "announced today" of two days: two announcements.
  if (areDaysOfPrint(a.statement, left, b.statement, right)) return 'each is of its own day'
  if (daysBetween(left.value, right.value) > 7) return 'in other words'
  return shared >= little && more >= half && less >= third ? null : 'in other words'
}

const daysBetween = (one: string, other: string): number =>
  Math.abs(Date.parse(one.slice(0, 10)) - Date.parse(other.slice(0, 10))) / 86_400_000

const fewest = 5
const nearlyAll = 0.75
const most = 0.5
/** Of one week: in 694 unchanged stories two claims that were joined had two such days once, and each was the day of its article. */
const little = 3
const half = 0.5
const third = 0.3
