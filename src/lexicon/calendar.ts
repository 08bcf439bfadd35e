import { eachWith } from './each-with.ts'
/** Names of the English calendar, lower case and without full stops unless said otherwise. */

/** As printed. */
export const monthNames = 'January February March April May June July August September October November December'.split(
  ' ',
)

const names = monthNames.map(name => name.toLowerCase())

/** 1 to 12, with the abbreviations of news agencies. */
export const months: ReadonlyMap<string, number> = new Map([
  ...names.map((name, index) => [name, index + 1] as const),
  ...names.flatMap((name, index) => (name.length > 4 ? [[name.slice(0, 3), index + 1] as const] : [])),
  ['jun', 6],
  ['jul', 7],
  ['sept', 9],
])

const days = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ')

/** Months and weekdays written out. */
export const calendarNames: ReadonlySet<string> = new Set([...names, ...days])

/** 1 (Monday) to 7 (Sunday), as in ISO 8601. */
export const weekdays: ReadonlyMap<string, number> = new Map([
  ...days.map((name, index) => [name, index + 1] as const),
  ...days.map((name, index) => [name.slice(0, 3), index + 1] as const),
  ['tues', 2],
  ['weds', 3],
  ['thur', 4],
  ['thurs', 4],
])

/** Periods from that of publication: "last year", "next week". */
export const shifts: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
])

/** TIMEX3 codes, with the month in which each begins. */
export const seasons: ReadonlyMap<string, { readonly code: string; readonly month: number }> = new Map([
  ['spring', { code: 'SP', month: 3 }],
  ['summer', { code: 'SU', month: 6 }],
  ['autumn', { code: 'FA', month: 9 }],
  ['fall', { code: 'FA', month: 9 }],
  ['winter', { code: 'WI', month: 12 }],
])

/** TIMEX3 codes of the parts of a day. */
export const partsOfDay: ReadonlyMap<string, string> = new Map([
  ['morning', 'TMO'],
  ['dawn', 'TMO'],
  ['midday', 'TMI'],
  ['afternoon', 'TAF'],
  ['evening', 'TEV'],
  ['dusk', 'TEV'],
  ['night', 'TNI'],
])

export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'

/** What lengths of time are counted in, in the singular: "two days after". */
export const countedUnits: ReadonlySet<string> = new Set('second minute hour day week month year decade'.split(' '))

/** Singular and plural forms and the abbreviations that stand for nothing else. */
export const timeUnits: ReadonlyMap<string, TimeUnit> = new Map(
  (
    [
      ['second', 'second seconds sec secs'],
      ['minute', 'minute minutes min mins'],
      ['hour', 'hour hours hr hrs'],
      ['day', 'day days'],
      ['week', 'week weeks'],
      ['month', 'month months'],
      ['quarter', 'quarter quarters'],
      ['year', 'year years yr yrs'],
      ['decade', 'decade decades'],
      ['century', 'century centuries'],
    ] as const
  ).flatMap(([unit, forms]) => eachWith(forms, unit)),
)

/** References without a date of their own, with their TIMEX3 value. Taken from the guidelines of TIMEX3 and common news usage. */
export const references: ReadonlyMap<string, string> = new Map(
  (
    [
      [
        'PRESENT_REF',
        'now|right now|currently|at present|presently|at the moment|nowadays|these days|at this time|current',
      ],
      ['PAST_REF', 'recently|lately|the past|more recently|most recently|the recent past|recent times'],
      ['FUTURE_REF', 'soon|the future|the near future|the foreseeable future|as soon as possible'],
    ] as const
  ).flatMap(([value, phrases]) => phrases.split('|').map(phrase => [phrase, value] as const)),
)

/** Adverbs and adjectives of repetition, with their TIMEX3 value. */
export const repetitions: ReadonlyMap<string, string> = new Map([
  ['hourly', 'PT1H'],
  ['daily', 'P1D'],
  ['nightly', 'P1D'],
  ['weekly', 'P1W'],
  ['biweekly', 'P2W'],
  ['fortnightly', 'P2W'],
  ['monthly', 'P1M'],
  ['quarterly', 'P3M'],
  ['yearly', 'P1Y'],
  ['annually', 'P1Y'],
])
