import { shifts } from '../../lexicon/calendar.ts'
import { ordinals } from '../../lexicon/numbers.ts'
import { skipHyphen, type Word, wordAt } from '../quantities/words.ts'
import { monthOf, yearOf } from './day.ts'
import { fixed, type Moment, type Reading } from './reading.ts'
import { readYearNumber } from './year.ts'

/** "the third quarter", "third-quarter", "Q3", "the first quarter of 2021", "last year's third quarter", "the first half of 2020". */
export function quarter(words: readonly Word[], at: number): Reading | null {
  const possessive = readLastYears(words, at)
  const from = possessive?.end ?? (/^(?:the|its|his|their)$/.test(wordAt(words, at).lower) ? at + 1 : at)
  const before = possessive === null ? readYearNumber(words, from) : null
  const next = before?.end ?? from
  const fiscal = wordAt(words, next).lower === 'fiscal' ? skipHyphen(words, next + 1) : next
  const part = readPart(words, fiscal)
  // "its third-quarter loss": the word before is the noun's
  if (part === null || (from > at && possessive === null && wordAt(words, part.end - 2).lower === '-')) return null
  if (possessive !== null)
    return { end: part.end, kind: 'date', resolve: moment => ofYear(part.code, shiftedYear(moment, possessive.shift)) }
  const named = before === null ? readYearAfter(words, part.end) : null
  if (named !== null) {
    const resolve = (moment: Moment) =>
      ofYear(part.code, 'year' in named ? named.year : shiftedYear(moment, named.shift))
    return { end: named.end, kind: 'date', resolve }
  }
  // "the 1988 third quarter"
  if (before !== null) return { end: part.end, kind: 'date', resolve: fixed(ofYear(part.code, before.value)) }
  // "the first half" of a match: halves need their year
  if (part.code.startsWith('H')) return null
  return { end: part.end, kind: 'date', resolve: moment => nearestQuarter(Number(part.code.slice(1)), moment) }
}

/** "third quarter", "third-quarter", "Q3", "first half" */
function readPart(words: readonly Word[], at: number): { readonly end: number; readonly code: string } | null {
  const short = /^q([1-4])$/.exec(wordAt(words, at).lower)
  if (short) return { end: at + 1, code: `Q${short[1]}` }
  const first = wordAt(words, at).lower
  // "the last half of 2019"
  const ordinal = first === 'last' && wordAt(words, at + 1).lower === 'half' ? 2 : ordinals.get(first)
  const noun = skipHyphen(words, at + 1)
  if (ordinal === undefined || ordinal > 4) return null
  if (wordAt(words, noun).lower === 'quarter') return { end: noun + 1, code: `Q${ordinal}` }
  return wordAt(words, noun).lower === 'half' && ordinal <= 2 ? { end: noun + 1, code: `H${ordinal}` } : null
}

/** "last year's", "this year's" */
function readLastYears(words: readonly Word[], at: number): { readonly end: number; readonly shift: number } | null {
  const shift = shifts.get(wordAt(words, at).lower)
  const possessive = wordAt(words, at + 1).lower === 'year' && wordAt(words, at + 2).lower === "'s"
  return shift !== undefined && possessive ? { end: at + 3, shift } : null
}

/** "of 2021", "2021", "of last year", "last year" */
function readYearAfter(
  words: readonly Word[],
  at: number,
): ({ readonly end: number } & ({ readonly year: number } | { readonly shift: number })) | null {
  let next = wordAt(words, at).lower === 'of' || wordAt(words, at).lower === ',' ? at + 1 : at
  if (wordAt(words, next).lower === 'fiscal') next += 1
  const year = readYearNumber(words, next)
  if (year !== null) return { end: year.end, year: year.value }
  const shift = shifts.get(wordAt(words, next).lower)
  return shift !== undefined && wordAt(words, next + 1).lower === 'year' ? { end: next + 2, shift } : null
}

const shiftedYear = ({ published }: Moment, shift: number): number | null =>
  published === null ? null : yearOf(published) + shift
const ofYear = (code: string, year: number | null): string | null => (year === null ? null : `${year}-${code}`)

/** Business news speaks of the quarter just over or running; in a clause that looks ahead, of the next. */
function nearestQuarter(number: number, { published, tense }: Moment): string | null {
  if (published === null) return null
  const current = Math.ceil(monthOf(published) / 3)
  // "expects to report a third-quarter loss" in October: the one just over
  const turn = tense === 'future' ? (number < current - 1 ? 1 : 0) : number > current ? -1 : 0
  return `${yearOf(published) + turn}-Q${number}`
}
