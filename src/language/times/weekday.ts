import { partsOfDay, shifts, weekdays } from '../../lexicon/calendar.ts'
import { type Word, wordAt } from '../quantities/words.ts'
import { shiftDay, weekdayBackFrom, weekdayOf, weekdayOnFrom } from './day.ts'
import { fixed, type Moment, type Reading } from './reading.ts'

type Choice = 'last' | 'next' | 'this' | 'previous' | 'following' | null

/** "Monday", "last Monday", "next Monday", "this coming Sunday", "Monday last week"; counted from another day of the text: "the following Monday". */
export function weekday(words: readonly Word[], at: number): Reading | null {
  const { choice, next } = readChoice(words, at)
  const number = readWeekday(words, next)
  if (number === null || isName(words, next)) return null
  let end = next + 1
  if (wordAt(words, end).lower === '.' && wordAt(words, end).glued && wordAt(words, next).lower.length < 5) end += 1
  const week = readWeek(words, end)
  if (week !== null && choice === null)
    return { end: week.end, kind: 'date', resolve: moment => inWeek(number, week.shift, moment) }
  if (isAnyOne(words, at, end)) return { end, kind: 'date', resolve: fixed(null) }
  return { end, kind: 'date', resolve: moment => resolveWeekday(number, choice, moment) }
}

/** Days that are called so, once or each year: no weekday of the week around publication. Common knowledge; the feasts with a date are in lexicon/holidays. */
const named = /^(?:super|bloody|cyber|palm|holy|fat|giving|maundy|spy|whit|shrove|sheer|bright|easter|bowl|ruby)$/

/** "Super Tuesday", "told “Harbour News Sunday”", "Monday Morning Politics", "Saturday Night Live": no day of this week. */
function isName(words: readonly Word[], at: number): boolean {
  const before = wordAt(words, at - 1)
  const after = wordAt(words, at + 1)
  if (named.test(before.lower) && /^\p{Lu}/u.test(before.form)) return true
  if (/^\p{Lu}\p{Ll}/u.test(after.form) && partsOfDay.has(after.lower)) return true
  return after.lower === '"' && isTitled(words, at)
}

/** Words of a title: "On Harbour News Sunday". */
const longestTitle = 5

/** Whether capitals alone stand between the weekday and an opening quotation mark. */
function isTitled(words: readonly Word[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - longestTitle); index -= 1) {
    const { lower, form } = words[index]!
    if (lower === '"') return index < at - 1
    if (!/^\p{Lu}/u.test(form)) return false
  }
  return false
}

/** "One Friday, she went down to the pier", "It sank on a Friday": some Friday. "A Friday meeting" is that of this week. */
function isAnyOne(words: readonly Word[], at: number, end: number): boolean {
  const before = wordAt(words, at - 1).lower
  if (/^(?:one|any|some|another)$/.test(before)) return true
  const noun = partsOfDay.has(wordAt(words, end).lower) ? end + 1 : end
  return before === 'a' && /^(?:IN|CC|TO|W|VB[DZ]|MD|PRP|[.,:)'"]|$)/.test(wordAt(words, noun).xpos)
}

function readChoice(words: readonly Word[], at: number): { readonly choice: Choice; readonly next: number } {
  const first = wordAt(words, at).lower
  const second = wordAt(words, at + 1).lower
  if ((first === 'this' || first === 'the') && /^(?:coming|past|last|next)$/.test(second))
    return { choice: second === 'coming' || second === 'next' ? 'next' : 'last', next: at + 2 }
  if (first === 'the' && (second === 'previous' || second === 'following')) return { choice: second, next: at + 2 }
  if (first === 'last' || first === 'past') return { choice: 'last', next: at + 1 }
  if (first === 'next' || first === 'coming') return { choice: 'next', next: at + 1 }
  return first === 'this' ? { choice: 'this', next: at + 1 } : { choice: null, next: at }
}

/** 1 to 7. Abbreviations need their full stop or a date after them: the boat "sat", the "sun", "wed". */
export function readWeekday(words: readonly Word[], at: number): number | null {
  const word = wordAt(words, at)
  const number = weekdays.get(word.lower)
  if (number === undefined || !/^[A-Z]/.test(word.form)) return null
  if (word.lower.length > 5) return number
  const stop = word.form.endsWith('.') || (wordAt(words, at + 1).lower === '.' && wordAt(words, at + 1).glued)
  return stop && at > 0 ? number : null
}

/** "last week", "of next week" after a weekday. */
function readWeek(words: readonly Word[], at: number): { readonly end: number; readonly shift: number } | null {
  const from = wordAt(words, at).lower === 'of' ? at + 1 : at
  const shift = shifts.get(wordAt(words, from).lower)
  return shift !== undefined && wordAt(words, from + 1).lower === 'week' ? { end: from + 2, shift } : null
}

function inWeek(number: number, shift: number, { published }: Moment): string | null {
  return published === null ? null : shiftDay(published, number - weekdayOf(published) + shift * 7, 'day')
}

/**
 * News names the weekdays of the week around publication: the latest one up to publication, or the next one from publication on when
 * the clause looks ahead.
 */
function resolveWeekday(number: number, choice: Choice, { published, focusDay, tense }: Moment): string | null {
  if (published === null) return null
  // "down from the previous Friday": before the day the text speaks of, and before the Friday that "Friday" alone would mean
  if (choice === 'previous') {
    const latest = weekdayBackFrom(published, number)
    const bound = latest !== null && (focusDay === null || latest < focusDay) ? latest : focusDay
    const before = bound && shiftDay(bound, -1, 'day')
    return before && weekdayBackFrom(before, number)
  }
  if (choice === 'following') {
    const after = focusDay && shiftDay(focusDay, 1, 'day')
    return after && weekdayOnFrom(after, number)
  }
  const yesterday = shiftDay(published, -1, 'day')
  const tomorrow = shiftDay(published, 1, 'day')
  // "last Monday" and "next Monday" are never the day of publication
  if (choice === 'last') return yesterday && weekdayBackFrom(yesterday, number)
  if (choice === 'next') return tomorrow && weekdayOnFrom(tomorrow, number)
  // "asked the crew to sail on Friday": the one before or the one after, unless it is today
  if (tense === 'open' && choice === null && weekdayOf(published) !== number) return null
  if (tense === 'future' || (choice === 'this' && tense !== 'past')) return weekdayOnFrom(published, number)
  return weekdayBackFrom(published, number)
}
