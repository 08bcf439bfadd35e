import { type TimeUnit, timeUnits } from '../../lexicon/calendar.ts'
import { readBoundBefore } from '../quantities/bounds.ts'
import { readAndHalf, readNumber, tidy } from '../quantities/read-number.ts'
import { isSomeDay } from '../quantities/some-day.ts'
import { skipHyphen, type Word, wordAt } from '../quantities/words.ts'
import { fixed, type Reading } from './reading.ts'

/** A length of time: how many of which unit. */
export interface Length {
  readonly end: number
  /** Null when the text does not say how many: "months", "a few days". */
  readonly amount: number | null
  readonly unit: TimeUnit
}

const codes: Readonly<Record<TimeUnit, string>> = {
  second: 'PT#S',
  minute: 'PT#M',
  hour: 'PT#H',
  day: 'P#D',
  week: 'P#W',
  month: 'P#M',
  quarter: 'P#Q',
  year: 'P#Y',
  decade: 'P#E',
  century: 'P#C',
}

/** "and a half" in TIMEX3: the unit below it. */
const halves: Partial<Readonly<Record<TimeUnit, string>>> = { minute: '30S', hour: '30M', day: 'T12H', year: '6M' }

/** TIMEX3: `P2D`, `PT1H30M`, `PXM` for "months", `P20Y` for two decades. */
export function durationValue({ amount, unit }: Omit<Length, 'end'>): string {
  if (amount === null) return codes[unit].replace('#', 'X')
  if (unit === 'decade' && Number.isInteger(amount)) return `P${amount * 10}Y`
  if (unit === 'century' && Number.isInteger(amount)) return `P${amount * 100}Y`
  if (unit === 'quarter' && Number.isInteger(amount)) return `P${amount * 3}M`
  const half = halves[unit]
  const whole = Math.floor(amount)
  if (half !== undefined && amount - whole === 0.5) {
    if (whole === 0) return unit === 'day' ? 'PT12H' : `${codes[unit].startsWith('PT') ? 'PT' : 'P'}${half}`
    return codes[unit].replace('#', String(whole)) + half
  }
  return codes[unit].replace('#', String(tidy(amount)))
}

/** "two days", "a three-day trip", "30 years", "half an hour", "a year and a half", "months", "the past two years", "nearly four hours". */
export function duration(words: readonly Word[], at: number): Reading | null {
  const long = readLong(words, at)
  if (long !== null) return long
  const length = isSomeDay(words, at) ? null : readFramedLength(words, at)
  if (length === null) return null
  const framed = wordAt(words, at).lower === 'the' || frames.has(wordAt(words, at).lower)
  // "coming months", "recent years": read as references
  if (
    !framed &&
    length.amount === null &&
    /^(?:of|-)$/.test(wordAt(words, at - 1).lower) &&
    wordAt(words, at - 1).glued
  )
    return null
  if (isAge(words, length.end)) return null
  // "the two-week crisis": the article is the noun's
  if (/^(?:the|this)$/.test(wordAt(words, at).lower) && wordAt(words, length.end - 2).lower === '-') return null
  return { end: length.end, kind: 'duration', resolve: fixed(durationValue(length)) }
}

/** "16-year-old", "two years old" */
export const isAge = (words: readonly Word[], at: number): boolean =>
  /^olds?$/.test(wordAt(words, skipHyphen(words, at)).lower)

const frames = new Set('past last next first coming previous final following latest recent'.split(' '))

/** A length with what may stand before it: "more than two days", "the past two years", "the first nine months". */
export function readFramedLength(words: readonly Word[], at: number): Length | null {
  return readFramed(words, readLengthBound(words, at) ?? at)
}

function readFramed(words: readonly Word[], at: number): Length | null {
  const the = /^(?:the|these|those|this)$/.test(wordAt(words, at).lower) ? at + 1 : at
  const framed = frames.has(wordAt(words, the).lower) ? the + 1 : the
  const length = framed === at ? readLength(words, at) : readLengthWithin(words, framed, the === framed)
  return length
}

/** Index after "more than", "nearly", "at least"; null for none. "just two days" begins with its number, "over the past year" with its article. */
export function readLengthBound(words: readonly Word[], at: number): number | null {
  const bound = readBoundBefore(words, at)
  if (bound === null || bound.value === 'none') return null
  const next = wordAt(words, bound.end).lower
  return /^(?:over|under|some|below|above)$/.test(wordAt(words, bound.end - 1).lower) &&
    (next === 'the' || frames.has(next) || /^(?:several|many|few)$/.test(next) || timeUnits.has(next))
    ? null
    : bound.end
}

/** After "the past": "two years", "few days", "several months", and "year" or "decade" alone. */
function readLengthWithin(words: readonly Word[], at: number, onlyDeterminer: boolean): Length | null {
  const vague = /^(?:few|several|many|couple)$/.test(wordAt(words, at).lower) ? at + 1 : at
  const of = vague > at && wordAt(words, vague).lower === 'of' ? vague + 1 : vague
  if (vague > at) {
    const unit = readUnit(words, of, true)
    return unit === null ? null : { end: of + 1, amount: wordAt(words, at).lower === 'couple' ? 2 : null, unit }
  }
  const counted = readCounted(words, at)
  if (counted !== null) return counted
  const plural = readUnit(words, at, true)
  // "the first hours", "the years"
  if (plural !== null && wordAt(words, at).lower.endsWith('s') && plural !== 'second' && plural !== 'quarter')
    return { end: at + 1, amount: null, unit: plural }
  const frame = wordAt(words, at - 1).lower
  const unit = readUnit(words, at, false)
  // "the past year": the length; "the last year", "the next week" are calendar periods and read elsewhere
  if (!onlyDeterminer && frame === 'past' && unit !== null && !/^(?:second|minute|quarter)$/.test(unit))
    return { end: at + 1, amount: 1, unit }
  return null
}

/** "two and a half hours", "three years", "several days" */
export function readLength(words: readonly Word[], at: number): Length | null {
  return readHalfUnit(words, at) ?? readCounted(words, at) ?? readVague(words, at)
}

/** "half an hour", "half a year", "half-hour" */
function readHalfUnit(words: readonly Word[], at: number): Length | null {
  const from = /^an?$/.test(wordAt(words, at).lower) ? at + 1 : at
  if (wordAt(words, from).lower !== 'half') return null
  const next = skipHyphen(words, from + 1)
  const article = /^an?$/.test(wordAt(words, next).lower) ? next + 1 : next
  if (article === from + 1) return null
  const unit = readUnit(words, article, false)
  return unit === null || unit === 'quarter' || unit === 'second' ? null : { end: article + 1, amount: 0.5, unit }
}

/** "two days", "two-day", "two more days", "an additional year", "a year and a half" */
function readCounted(words: readonly Word[], at: number): Length | null {
  const article = /^(?:an?|another|one)$/.test(wordAt(words, at).lower)
  const number = readNumber(words, at)
  const from = number?.end ?? (article ? at + 1 : null)
  if (from === null) return null
  const dash = skipHyphen(words, from)
  const more = /^(?:more|additional|full|straight|consecutive|extra|long|further|whole|successive|solid|short)$/.test(
    wordAt(words, dash).lower,
  )
    ? dash + 1
    : dash
  const unit = readUnit(words, more, number !== null && number.value !== 1)
  if (unit === null) return null
  // "a second man", "a quarter of voters", "three quarters of the money"
  if (unit === 'second' && number === null) return null
  if (
    unit === 'quarter' &&
    !/^(?:consecutive|straight|successive|more)$/.test(wordAt(words, more - 1).lower) &&
    !frames.has(wordAt(words, at - 1).lower)
  )
    return null
  const half = readAndHalf(words, more + 1)
  const amount = number?.value ?? 1
  if (half !== null && number?.digits !== true) return { end: half, amount: amount + 0.5, unit }
  // "a week or so", "a year or two"
  const or = wordAt(words, more + 1).lower === 'or' ? wordAt(words, more + 2).lower : ''
  if (or === 'so' || or === 'two') return { end: more + 3, amount: or === 'so' ? amount : null, unit }
  return { end: more + 1, amount, unit }
}

/** "a few days", "several months", "many years", and a bare plural: "for months" */
function readVague(words: readonly Word[], at: number): Length | null {
  const article = wordAt(words, at).lower === 'a' ? at + 1 : at
  const quantifier = wordAt(words, article).lower
  if (/^(?:few|several|many|some)$/.test(quantifier)) {
    const dash = skipHyphen(words, article + 1)
    const more = wordAt(words, dash).lower === 'more' ? dash + 1 : dash
    const unit = readUnit(words, more, quantifier !== 'several')
    return unit === null || (quantifier === 'some' && !wordAt(words, more).lower.endsWith('s'))
      ? null
      : { end: more + 1, amount: null, unit }
  }
  if (article !== at) return null
  const unit = readUnit(words, at, true)
  // "Olsen from HR"
  if (/^(?:hr|min|sec|yr)s?$/.test(wordAt(words, at).lower)) return null
  return unit === null || unit === 'quarter' || unit === 'second' || unit === 'minute'
    ? null
    : { end: at + 1, amount: null, unit }
}

/** "hour-long", "decades-long", "yearlong" */
function readLong(words: readonly Word[], at: number): Reading | null {
  const joined = /^(hour|day|week|month|year|decade)long$/.exec(wordAt(words, at).lower)
  if (joined)
    return { end: at + 1, kind: 'duration', resolve: fixed(durationValue({ amount: 1, unit: joined[1] as TimeUnit })) }
  const word = wordAt(words, at).lower
  const unit = timeUnits.get(word)
  if (unit === undefined || wordAt(words, at + 1).lower !== '-' || wordAt(words, at + 2).lower !== 'long') return null
  return {
    end: at + 3,
    kind: 'duration',
    resolve: fixed(durationValue({ amount: word.endsWith('s') ? null : 1, unit })),
  }
}

/** A unit of time; `plural` asks for the plural form, except after a hyphen: "two days", "two-day". */
function readUnit(words: readonly Word[], at: number, plural: boolean): TimeUnit | null {
  const word = wordAt(words, at)
  const unit = timeUnits.get(word.lower)
  // "60 Minutes" is a programme, "Hours later" a beginning
  if (unit === undefined || (at > 0 && /^[A-Z][a-z]/.test(word.form))) return null
  const before = wordAt(words, at - 1)
  if (!plural || before.lower === '-' || word.lower.endsWith('s') || /^(?:hr|min|sec|yr)$/.test(word.lower)) return unit
  // "a two day rally"
  return before.xpos === 'CD' &&
    /^(?:NN|JJ)/.test(wordAt(words, at + 1).xpos) &&
    unit !== 'second' &&
    unit !== 'quarter'
    ? unit
    : null
}
