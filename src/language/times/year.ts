import { cardinals, tens } from '../../lexicon/numbers.ts'
import { readOrdinal } from '../quantities/read-number.ts'
import { skipHyphen, type Word, wordAt } from '../quantities/words.ts'
import { yearOf } from './day.ts'
import { fixed, type Reading } from './reading.ts'

/** "2021", "1990s", "the '90s", "the 21st century", "nineteen ninety-six", "fiscal 2021". */
export function year(words: readonly Word[], at: number): Reading | null {
  return decade(words, at) ?? century(words, at) ?? fiscalYear(words, at) ?? bareYear(words, at)
}

/** A year in four digits or spelled out, whatever stands around it. */
export function readYearNumber(
  words: readonly Word[],
  at: number,
): { readonly end: number; readonly value: number } | null {
  const lower = wordAt(words, at).lower
  if (/^(?:1\d|20)\d\d$/.test(lower)) return { end: at + 1, value: Number(lower) }
  const hundreds = lower === 'nineteen' ? 1900 : lower === 'twenty' ? 2000 : lower === 'eighteen' ? 1800 : null
  if (hundreds === null) return null
  const next = skipHyphen(words, at + 1)
  const ten = tens.get(wordAt(words, next).lower)
  const teen = cardinals.get(wordAt(words, next).lower)
  if (ten === undefined) return teen !== undefined && teen >= 10 ? { end: next + 1, value: hundreds + teen } : null
  const unitAt = skipHyphen(words, next + 1)
  const unit = cardinals.get(wordAt(words, unitAt).lower)
  if (unit !== undefined && unit > 0 && unit < 10) return { end: unitAt + 1, value: hundreds + ten + unit }
  return { end: next + 1, value: hundreds + ten }
}

/** What newspapers count without a comma now and then: "2000 people", "1500 miles". */
const counted = new Set(
  'people person persons troops soldiers police officers miles mile kilometers kilometres km metres meters feet foot tons tonnes pounds dollars euros percent % points votes jobs cases deaths homes houses employees workers members students shares times men women children families units cars seats hours days degrees acres hectares barrels calories yards calls words pages watts others'.split(
    ' ',
  ),
)

/** A year from 1900 to 2099; older and later ones only after a preposition: "in 1789". */
function bareYear(words: readonly Word[], at: number): Reading | null {
  const found = readYearNumber(words, at)
  if (found === null) return null
  const before = wordAt(words, at - 1)
  const after = wordAt(words, found.end)
  const spelled = found.end > at + 1
  // "more than 2000", "$2000", "No. 1990", "1990%": numbers
  if (
    /^(?:than|about|some|nearly|over|almost|approximately|least|roughly|[$£€¥#+]|no|nos|us\$|another|number|flight|room|channel|highway|route)$/.test(
      before.lower,
    )
  )
    return null
  if (
    counted.has(after.lower) ||
    (after.lower === '-' && after.glued && counted.has(wordAt(words, found.end + 1).lower))
  )
    return null
  // "Boeing-1900", "COVID-2019", but "mid-2019", "1914-1918"
  if (
    before.lower === '-' &&
    before.glued &&
    wordAt(words, at).glued &&
    !/^(?:mid|pre|post|early|late|\d{4})$/.test(wordAt(words, at - 2).lower)
  )
    return null
  // "Tokyo 2020", "Windows 2000" are names
  if (before.xpos === 'NNP' && /^[A-Z]/.test(before.form) && !introduces(before)) return null
  // "nineteen ninety-six", but "nineteen ten-year-olds"
  if (spelled && found.value % 100 < 20 && !/^(?:in|of|since|until|by|from|and|,)$/.test(before.lower)) return null
  const modern = found.value >= 1900 && found.value <= 2099
  if (!modern && !/^(?:in|since|of|until|by|from|before|after|during|around|\()$/.test(before.lower)) return null
  // "in 1000 homes": a plural noun right after an old year counts
  if (!modern && after.xpos === 'NNS') return null
  return { end: found.end, kind: 'date', resolve: fixed(String(found.value)) }
}

/** The "15" of "2010-15" and "2010/15", right after the year. */
export function laterYear(words: readonly Word[], at: number): Reading | null {
  const first = wordAt(words, at - 1)
  const joint = wordAt(words, at)
  const last = wordAt(words, at + 1)
  const whole = /^(\d\d)(\d\d)$/.exec(first.lower)
  if (!whole || !/^[-/]$/.test(joint.lower) || !joint.glued || !last.glued || !/^\d\d$/.test(last.lower)) return null
  if (Number(last.lower) <= Number(whole[2]) || /^[-/]$/.test(wordAt(words, at + 2).lower)) return null
  return { end: at + 2, kind: 'date', resolve: fixed(`${whole[1]}${last.lower}`) }
}

/** "by year-end", "since year-end", "at year's end 2019": its last day. */
export function yearEnd(words: readonly Word[], at: number): Reading | null {
  if (wordAt(words, at).lower !== 'year' && wordAt(words, at).lower !== 'year-end') return null
  const joint = wordAt(words, at + 1).lower === "'s" ? at + 2 : skipHyphen(words, at + 1)
  const end = wordAt(words, at).lower === 'year-end' ? at + 1 : wordAt(words, joint).lower === 'end' ? joint + 1 : null
  if (end === null) return null
  const named = readYearNumber(words, end)
  if (named !== null) return { end: named.end, kind: 'date', resolve: fixed(`${named.value}-12-31`) }
  const passed = wordAt(words, at - 1).lower === 'since'
  return {
    end,
    kind: 'date',
    resolve: ({ published, tense }) => published && `${yearOf(published) - (passed || tense === 'past' ? 1 : 0)}-12-31`,
  }
}

/** Capitalised words that a year may follow: "Spring 2021", "Fiscal 2021". */
const introduces = (word: Word): boolean =>
  /^(?:spring|summer|autumn|fall|winter|fiscal|year|christmas|easter|in|since|by|early|late|mid|until|from|the)$/.test(
    word.lower,
  )

/** "fiscal 2021", "fiscal year 2021", "the year 2000" */
function fiscalYear(words: readonly Word[], at: number): Reading | null {
  let next = wordAt(words, at).lower === 'the' ? at + 1 : at
  const opened = next
  if (wordAt(words, next).lower === 'fiscal') next += 1
  if (wordAt(words, next).lower === 'year') next += 1
  const found = next > opened ? readYearNumber(words, next) : null
  return found === null ? null : { end: found.end, kind: 'date', resolve: fixed(String(found.value)) }
}

/** "1990s", "the 1990s", "the '90s", "the nineties" */
function decade(words: readonly Word[], at: number): Reading | null {
  const the = wordAt(words, at).lower === 'the' ? at + 1 : at
  let next = the
  const early = /^(?:early|mid|late|middle)$/.test(wordAt(words, next).lower)
  if (early) next = skipHyphen(words, next + 1)
  const word = wordAt(words, next).lower
  const full =
    /^'?((?:1[5-9]|20)\d)0'?s$/.exec(word) ??
    (wordAt(words, next + 1).lower === "'s" ? /^((?:1[5-9]|20)\d)0$/.exec(word) : null)
  if (full) return { end: /s$/.test(word) ? next + 1 : next + 2, kind: 'date', resolve: fixed(full[1]!) }
  // "the '90s": in the last century, as long as 2020 and after are not yet called so
  const short = /^'(\d)0s$/.exec(word) ?? (word === "'" ? /^(\d)0s$/.exec(wordAt(words, next + 1).lower) : null)
  if (short && the > at)
    return {
      end: word === "'" ? next + 2 : next + 1,
      kind: 'date',
      resolve: fixed(`${Number(short[1]) < 3 ? 20 : 19}${short[1]}`),
    }
  const spelled = /^(twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies$/.exec(word)
  if (spelled && the > at)
    return { end: next + 1, kind: 'date', resolve: fixed(`19${tens.get(`${spelled[1]}y`)! / 10}`) }
  return null
}

/** "the 21st century", "19th-century" */
function century(words: readonly Word[], at: number): Reading | null {
  const the = wordAt(words, at).lower === 'the' ? at + 1 : at
  const early = /^(?:early|mid|late)$/.test(wordAt(words, the).lower)
  const from = early ? skipHyphen(words, the + 1) : the
  const ordinal = readOrdinal(words, from)
  if (ordinal === null || ordinal.value < 11 || ordinal.value > 22) return null
  const noun = skipHyphen(words, ordinal.end)
  return wordAt(words, noun).lower === 'century'
    ? { end: noun + 1, kind: 'date', resolve: fixed(String(ordinal.value - 1)) }
    : null
}
