import type { Sentence, TextContext, TimeMention } from '../../model.ts'
import { readWords, type Word, wordAt } from '../quantities/words.ts'
import { resolveAnchored } from './anchor.ts'
import { laterDay } from './calendar-date.ts'
import { type Day, dayOfInstant, firstDay, isDay } from './day.ts'
import type { Moment, Reading } from './reading.ts'
import { readTime } from './rules.ts'
import { tenseAt } from './tense.ts'

export { resolveAnchored } from './anchor.ts'
export { inferPublished } from './infer-published.ts'

/** What the text spoke of last, and whether that rests on an inferred date. */
interface Focus {
  readonly value: string
  readonly day: Day | null
  readonly sentence: number
  readonly inferred: boolean
}

/** For how many sentences "that day" and "a year earlier" may look back. */
const focusReach = 3

/**
 * Every expression of a date, clock time, duration or repetition, in order, not overlapping. Relative ones count from
 * `context.published`; without it only absolute ones have a value. The local time zone plays no part. Linear in the length.
 */
export function findTimes(sentences: readonly Sentence[], text: string, context: TextContext): TimeMention[] {
  const published = dayOfInstant(context.published)
  const mentions: TimeMention[] = []
  let focus: Focus | null = null
  sentences.forEach((sentence, index) => {
    const words = readWords(sentence)
    const found: Found[] = []
    for (const reading of readSentence(words)) {
      const near: Focus | null = focus !== null && index - focus.sentence <= focusReach ? focus : null
      const moment: Moment = {
        published,
        focus: near?.value ?? null,
        focusDay: near?.day ?? null,
        tense: tenseAt(words, reading.start, reading.end),
      }
      const value = reading.resolve(moment)
      const inferred = context.inferred === true && value !== null && dependsOnPublished(reading, moment, near, value)
      found.push({ reading, value, inferred })
      const calendar =
        value !== null && reading.kind !== 'duration' && reading.kind !== 'set' && firstDay(value) !== null
      if (calendar && reading.comparison !== true)
        focus = { value, day: dayIn(value) ?? null, sentence: index, inferred }
    }
    for (const each of settleAnchors(words, found)) mentions.push(asMention(each, words, text))
  })
  return mentions
}

interface SentenceReading extends Reading {
  readonly start: number
}

interface Found {
  readonly reading: SentenceReading
  readonly value: string | null
  readonly inferred: boolean
}

function readSentence(words: readonly Word[]): SentenceReading[] {
  const readings: SentenceReading[] = []
  for (let at = 0; at < words.length; ) {
    const reading = readTime(words, at)
    if (reading === null) {
      at += 1
      continue
    }
    readings.push({ ...reading, start: at })
    at = reading.end
    // "March 17 and 18"
    const later = reading.kind === 'date' ? laterDay(words, at, reading) : null
    if (later !== null) {
      readings.push({ ...later, start: later.end - 1 })
      at = later.end
    }
  }
  return readings
}

const dayIn = (value: string): Day | null => (isDay(value.slice(0, 10)) ? value.slice(0, 10) : null)

/** Whether the value changes when nothing inferred is known. */
function dependsOnPublished(reading: Reading, moment: Moment, focus: Focus | null, value: string): boolean {
  const trusted = focus !== null && !focus.inferred
  const bare = {
    ...moment,
    published: null,
    focus: trusted ? moment.focus : null,
    focusDay: trusted ? moment.focusDay : null,
  }
  return reading.resolve(bare) !== value
}

/**
 * Gives "two days after …" a day when its own sentence settles it. The day before it is that of its event ("left on Monday, just two
 * days after his counterpart met": the meeting was on Saturday); the day behind it is that of the other ("two days after the March 3
 * announcement": March 5).
 */
function settleAnchors(words: readonly Word[], found: readonly Found[]): Found[] {
  return found.map((each, index) => {
    const { anchor } = each.reading
    if (anchor === undefined || each.value !== null) return each
    const before = found[index - 1]
    if (before !== undefined && !hasVerb(words, before.reading.end, each.reading.start)) {
      const day = before.value === null ? null : resolveAnchored({ anchor }, before.value, 'event')
      if (day !== null && dayIn(before.value!) !== null) return { ...each, value: day, inferred: before.inferred }
    }
    const after = found[index + 1]
    if (after !== undefined && isAnchorOf(words, each.reading.end, after.reading.start)) {
      const day = after.value === null ? null : resolveAnchored({ anchor }, after.value, 'anchor')
      if (day !== null && dayIn(after.value!) !== null) return { ...each, value: day, inferred: after.inferred }
    }
    return each
  })
}

/** "said on Monday that two days after …" opens another clause. */
const hasVerb = (words: readonly Word[], start: number, end: number): boolean =>
  words
    .slice(start, end)
    .some(word => /^(?:VB|MD)/.test(word.xpos) || /^(?:that|and|but|which|who|said)$/.test(word.lower))

/** The day behind "after" is that of what it counts from as long as no comma ends the phrase: "two days after the attack, on Monday". */
const isAnchorOf = (words: readonly Word[], start: number, end: number): boolean =>
  end - start <= 12 && words.slice(start, end).every(word => !/^(?:[,;:()"-]|and|but|that)$/.test(word.lower))

function asMention({ reading, value, inferred }: Found, words: readonly Word[], text: string): TimeMention {
  const start = wordAt(words, reading.start).start
  const end = wordAt(words, reading.end - 1).end
  return {
    type: 'time',
    start,
    end,
    text: text.slice(start, end),
    value,
    kind: reading.kind,
    inferred,
    ...(reading.anchor === undefined ? {} : { anchor: reading.anchor }),
  }
}
