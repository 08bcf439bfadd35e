import { calendarDate, earlierDay } from './calendar-date.ts'
import { comparedPeriod } from './compared-period.ts'
import { countedDay, withinTheDay } from './day-words.ts'
import { duration } from './duration.ts'
import { modified } from './modified.ts'
import { offset } from './offset.ts'
import { mayOpenTime } from './openers.ts'
import { period, season, thePeriod, theWeekend } from './period.ts'
import { clockTime, dayAndPart, partOfDay, partOfFocusDay, partOfNearDay, weekOf } from './point.ts'
import { quarter } from './quarter.ts'
import { longest, type TimeRule } from './reading.ts'
import { reference } from './reference.ts'
import { repetition } from './repetition.ts'
import { year, yearEnd } from './year.ts'

/** Every way to say when. The longest reading wins, of equally long ones the first. To add a rule, write its file and name it here. */
const plainRules: readonly TimeRule[] = [
  dayAndPart,
  calendarDate,
  earlierDay,
  countedDay,
  clockTime,
  partOfDay,
  partOfNearDay,
  partOfFocusDay,
  withinTheDay,
  period,
  quarter,
  season,
  theWeekend,
  comparedPeriod,
  thePeriod,
  year,
  yearEnd,
  offset,
  repetition,
  reference,
  duration,
]

const readPlain: TimeRule = (words, at) => (mayOpenTime(words, at) ? longest(plainRules, words, at) : null)

const rules: readonly TimeRule[] = [readPlain, modified(readPlain), weekOf]

/** Reads the expression that begins at a word, with what modifies it. */
export const readTime: TimeRule = (words, at) => (mayOpenTime(words, at) ? longest(rules, words, at) : null)
