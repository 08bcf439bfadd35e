import type { Sentence, TextContext, TimeMention } from '../../model.ts'
import { readWords, type Word, wordAt } from '../quantities/words.ts'
import { laterDay } from './calendar-date.ts'
import { type Day, dayOfInstant, firstDay, isDay, periodOf, unitOf } from './day.ts'
import type { Moment, Reading } from './reading.ts'
import { readTime } from './rules.ts'
import { type DatedEvent, eventsOf, settleAnchors } from './settle-anchors.ts'
import { settleQuoted } from './settle-quoted.ts'
import { type Resolved, settleRanges } from './settle-ranges.ts'
import { isToldOf, tenseAt } from './tense.ts'
import { laterYear } from './year.ts'

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

/** For how many sentences a report goes on about its quarter: "a year earlier" and "the latest period" still mean it. Of 3, 5, 8 and 12, five and more were equally right on the training half of TempEval-3. */
const quarterReach = 5

/**
 * Every expression of a date, clock time, duration or repetition, in order, not overlapping. Relative ones count from
 * `context.published`; without it only absolute ones have a value. The local time zone plays no part. Linear in the length.
 */
export function findTimes(sentences: readonly Sentence[], text: string, context: TextContext): TimeMention[] {
  const published = dayOfInstant(context.published)
  const mentions: TimeMention[] = []
  let focus: Focus | null = null
  let pastFocus: Focus | null = null
  let quarter: Focus | null = null
  /** The last ones first. */
  let events: readonly DatedEvent[] = []
  const read = sentences.map(sentence => readSentence(readWords(sentence)))
  sentences.forEach((sentence, index) => {
    const words = readWords(sentence)
    const found: Found[] = []
    for (const reading of read[index]!) {
      const tense = tenseAt(words, reading.start, reading.end)
      // "The talks resume on 5 April. Earlier in the day, the captain resigned.": what is past counts from a day that has come
      const spoken: Focus | null = tense === 'past' ? pastFocus : focus
      const near: Focus | null = spoken !== null && index - spoken.sentence <= focusReach ? spoken : null
      const moment: Moment = {
        published,
        focus: near?.value ?? null,
        focusDay: near?.day ?? null,
        quarter: quarter !== null && index - quarter.sentence <= quarterReach ? quarter.value : null,
        tense,
        narrated: isToldOf(words, reading.start),
      }
      const value = reading.resolve(moment)
      const inferred = context.inferred === true && value !== null && dependsOnPublished(reading, moment, near, value)
      found.push({ reading, value, inferred, moment })
      const calendar =
        value !== null && reading.kind !== 'duration' && reading.kind !== 'set' && firstDay(value) !== null
      if (calendar && reading.comparison !== true)
        focus = { value, day: dayIn(value) ?? null, sentence: index, inferred }
      if (focus !== null && (published === null || firstDay(focus.value)! <= published)) pastFocus = focus
      // "expects fourth-quarter sales to fall", printed in that quarter: what is reported on is over
      if (calendar && reading.comparison !== true && unitOf(value) === 'quarter' && isOver(value, published))
        quarter = { value, day: null, sentence: index, inferred }
      // "For the nine months, net rose …": the text has left the quarter
      else if (value !== null && /^P(?:6|9|12)M$|^P1Y$|-H[12]$/.test(value)) quarter = null
    }
    const settled = settleAnchors(words, settleQuoted(words, settleRanges(words, found)), events)
    for (const each of settled) mentions.push(asMention(each, words, text))
    events = [...eventsOf(words, settled), ...events].slice(0, eventReach)
  })
  return mentions
}

/** How many dated events "two days after the meeting" may look back to. */
const eventReach = 8

interface SentenceReading extends Reading {
  readonly start: number
}

interface Found extends Resolved {
  readonly reading: SentenceReading
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
    // "March 17 and 18", "2010-15"
    const later = reading.kind === 'date' ? (laterDay(words, at, reading) ?? laterYear(words, at)) : null
    if (later !== null) {
      readings.push({ ...later, start: later.end - 1 })
      at = later.end
    }
  }
  return readings
}

const isOver = (quarter: string, published: Day | null): boolean =>
  published !== null && quarter < periodOf(published, 'quarter')

const dayIn = (value: string): Day | null => (isDay(value.slice(0, 10)) ? value.slice(0, 10) : null)

/** Whether the value changes when nothing inferred is known. */
function dependsOnPublished(reading: Reading, moment: Moment, focus: Focus | null, value: string): boolean {
  const trusted = focus !== null && !focus.inferred
  const bare = {
    ...moment,
    published: null,
    quarter: null,
    focus: trusted ? moment.focus : null,
    focusDay: trusted ? moment.focusDay : null,
  }
  return reading.resolve(bare) !== value
}

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
