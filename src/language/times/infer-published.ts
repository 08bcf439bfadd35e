import type { Sentence } from '../../model.ts'
import { readWords, type Word, wordAt } from '../quantities/words.ts'
import { type Day, firstDay, isDay, monthOf, yearOf } from './day.ts'
import type { Moment } from './reading.ts'
import { readTime } from './rules.ts'
import { tenseAt } from './tense.ts'

/** A date that says its year, or a day and month that do not. */
interface Dated {
  /** `2021-03-17` or `2021-03`, or `03-17` without a year. */
  readonly value: string
  readonly text: string
  readonly sentence: number
  readonly paragraph: number
}

/** News gives its date in the lead; a date further down is background as often as not. */
const leadSentences = 5

const unknown: Moment = { published: null, focus: null, focusDay: null, quarter: null, tense: null, narrated: false }
/** Any two years show whether a reading rests on the publication. */
const probe: Moment = { ...unknown, published: '2000-07-01' }

/**
 * The day of publication as far as the text betrays it: the latest day of the lead that is told in the past and printed with its year,
 * or without it when a date of the same paragraph or the next says the year. Null when the text names a later year anywhere, and when
 * in doubt. `because` quotes the words it rests on.
 */
export function inferPublished(
  sentences: readonly Sentence[],
  text: string,
): { readonly value: Day; readonly because: string } | null {
  const dates = sentences.flatMap((sentence, index) => readPastDates(sentence, index, text))
  const full = dates.filter(({ value }) => !/^\d\d-/.test(value))
  const lead = dates.filter(({ sentence }) => sentence < leadSentences)
  const candidates = lead.flatMap(date => {
    if (isDay(date.value)) return [{ value: date.value, because: date.text }]
    const year = /^\d\d-/.test(date.value) ? yearNear(date, full) : null
    return year === null ? [] : [{ value: `${year.value}-${date.value}`, because: `${date.text} … ${year.text}` }]
  })
  const latest = candidates.sort((left, right) => (left.value < right.value ? 1 : left.value > right.value ? -1 : 0))[0]
  if (latest === undefined || namesLaterYear(sentences, yearOf(latest.value))) return null
  return latest
}

/** Calendar dates of a sentence that do not lie ahead of the telling. */
function readPastDates(sentence: Sentence, index: number, text: string): Dated[] {
  const words = readWords(sentence)
  const dates: Dated[] = []
  for (let at = 0; at < words.length; ) {
    const reading = readTime(words, at)
    if (reading === null) {
      at += 1
      continue
    }
    const absolute = reading.resolve(unknown)
    const value = absolute ?? withoutYear(words, at, reading.resolve(probe))
    if (
      value !== null &&
      isDated(value) &&
      reading.anchor === undefined &&
      tenseAt(words, at, reading.end) !== 'future'
    ) {
      const exact = text.slice(wordAt(words, at).start, wordAt(words, reading.end - 1).end)
      dates.push({ value: value.slice(0, 10), text: exact, sentence: index, paragraph: sentence.paragraph })
    }
    at = reading.end
  }
  return dates
}

const isDated = (value: string): boolean => /^(?:\d{4}-\d\d(?:-\d\d)?|\d\d-\d\d)(?:T|$)/.test(value)

/** "March 17" as `03-17`; null for what counts from publication, such as "Monday". */
function withoutYear(words: readonly Word[], at: number, probed: string | null): string | null {
  const names =
    /^\d|^\p{Lu}/u.test(wordAt(words, at).form) &&
    /\d/.test(`${wordAt(words, at).lower} ${wordAt(words, at + 1).lower} ${wordAt(words, at + 2).lower}`)
  return names && probed !== null && isDay(probed) ? probed.slice(5) : null
}

/** The year of a date nearby, when the day follows it by less than half a year: "in March 2021 … on March 17". */
function yearNear(date: Dated, full: readonly Dated[]): { readonly value: number; readonly text: string } | null {
  for (const each of full) {
    const start = Math.abs(each.paragraph - date.paragraph) <= 1 ? firstDay(each.value) : null
    const ahead = start === null ? -1 : Number(date.value.slice(0, 2)) - monthOf(start)
    if (start !== null && ahead >= 0 && ahead < 6) return { value: yearOf(start), text: each.text }
  }
  return null
}

/** A year after that of the candidate, anywhere in the text: "by 2030" may well be a plan, but leaves doubt. */
const namesLaterYear = (sentences: readonly Sentence[], year: number): boolean =>
  sentences.some(({ tokens }) =>
    tokens.some(({ form }) => /^20\d\d$/.test(form) && Number(form) > year && Number(form) <= year + 5),
  )
