import { partsOfDay, repetitions, seasons, timeUnits } from '../../lexicon/calendar.ts'
import { readNumber } from '../quantities/read-number.ts'
import { type Word, wordAt } from '../quantities/words.ts'
import { durationValue } from './duration.ts'
import { readMonth } from './read-month.ts'
import { fixed, type Reading } from './reading.ts'
import { readWeekday } from './weekday.ts'

/** "every Tuesday", "each year", "daily", "Tuesdays", "every two weeks", "$5 a day", "twice a week". */
export function repetition(words: readonly Word[], at: number): Reading | null {
  return every(words, at) ?? adverb(words, at) ?? plural(words, at) ?? per(words, at)
}

const set = (end: number, value: string): Reading => ({ end, kind: 'set', resolve: fixed(value) })

function every(words: readonly Word[], at: number): Reading | null {
  const lower = wordAt(words, at).lower
  if (lower !== 'every' && lower !== 'each') return null
  const other = wordAt(words, at + 1).lower === 'other' ? at + 2 : at + 1
  const weekday = readWeekday(words, other)
  if (weekday !== null) return withPart(words, other + 1, `XXXX-WXX-${weekday}`)
  const month = readMonth(words, other)
  if (month !== null) return set(other + 1, `XXXX-${String(month).padStart(2, '0')}`)
  const season = seasons.get(wordAt(words, other).lower)
  if (season !== undefined) return set(other + 1, `XXXX-${season.code}`)
  const part = partsOfDay.get(wordAt(words, other).lower)
  if (part !== undefined) return set(other + 1, `XXXX-XX-XX${part}`)
  const number = readNumber(words, other)
  const unit = timeUnits.get(wordAt(words, number?.end ?? other).lower)
  if (unit === undefined) return null
  return set((number?.end ?? other) + 1, durationValue({ amount: number?.value ?? (other > at + 1 ? 2 : 1), unit }))
}

/** "daily", but not "The Daily Mail" */
function adverb(words: readonly Word[], at: number): Reading | null {
  const word = wordAt(words, at)
  const value = repetitions.get(word.lower)
  // "the party daily" is a newspaper, "the quarterly report" comes once
  // "the party daily Harbour Post" too
  const fits =
    value !== undefined &&
    !/^NNP/.test(wordAt(words, at + 1).xpos) &&
    /^[a-z]/.test(word.form) &&
    (word.xpos === 'RB' || (word.lower === 'daily' && word.xpos === 'JJ'))
  return fits ? set(at + 1, value) : null
}

/** "on Tuesdays", "Tuesday nights" */
function plural(words: readonly Word[], at: number): Reading | null {
  const word = wordAt(words, at)
  const singular = [{ ...word, lower: word.lower.slice(0, -1) }]
  if (word.lower.endsWith('days')) {
    const weekday = readWeekday(singular, 0)
    return weekday === null ? null : withPart(words, at + 1, `XXXX-WXX-${weekday}`)
  }
  const weekday = readWeekday(words, at)
  const part = partsOfDay.get(wordAt(words, at + 1).lower.slice(0, -1))
  return weekday !== null && part !== undefined && wordAt(words, at + 1).lower.endsWith('s')
    ? set(at + 2, `XXXX-WXX-${weekday}${part}`)
    : null
}

function withPart(words: readonly Word[], at: number, value: string): Reading {
  const part = partsOfDay.get(wordAt(words, at).lower) ?? partsOfDay.get(wordAt(words, at).lower.replace(/s$/, ''))
  return part === undefined ? set(at, value) : set(at + 1, value + part)
}

/** "40,000 barrels a day", "twice a week", "once a year"; not "for a year" or "spent a week". */
function per(words: readonly Word[], at: number): Reading | null {
  if (!/^(?:an?|per)$/.test(wordAt(words, at).lower)) return null
  // "a $3-a-day charge"
  const hyphens = wordAt(words, at - 1).lower === '-' && wordAt(words, at + 1).lower === '-'
  const before = wordAt(words, hyphens ? at - 2 : at - 1)
  const noun = hyphens ? at + 2 : at + 1
  // "60 miles per hour", "a 60-mile-per-hour wind": a speed
  if (
    /^(?:mile|kilomet(?:re|er)|km|met(?:re|er))s?$/.test(before.lower) &&
    /^(?:hour|second)$/.test(wordAt(words, noun).lower)
  )
    return null
  const counts = /^(?:once|twice|times|%|percent)$/.test(before.lower) || /^(?:NNS?|CD)$/.test(before.xpos)
  const unit = timeUnits.get(wordAt(words, noun).lower)
  if (
    !counts ||
    unit === undefined ||
    unit === 'second' ||
    unit === 'quarter' ||
    wordAt(words, noun).lower.endsWith('s')
  )
    return null
  return /^(?:ago|earlier|later|after|before|and|-)$/.test(wordAt(words, noun + 1).lower)
    ? null
    : set(noun + 1, durationValue({ amount: 1, unit }))
}
