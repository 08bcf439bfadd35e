import {
  cardinals,
  denominators,
  fractionSigns,
  gluedMagnitudes,
  groupWords,
  magnitudes,
  ordinals,
  ordinalTens,
  tens,
} from '../../lexicon/numbers.ts'
import { skipHyphen, type Word, wordAt } from './words.ts'

export interface NumberReading {
  /** Index of the first word after the number. */
  readonly end: number
  readonly value: number
  /** The last magnitude word: 1,000,000 in "2.5 million"; 1 when there is none. */
  readonly magnitude: number
  /** Printed in digits, at least in part. */
  readonly digits: boolean
}

/** Reads a cardinal: "1,234", "2.5 million", "13bn", "three hundred and fifty", "a dozen", "half a million", "two and a half". */
export function readNumber(words: readonly Word[], at: number): NumberReading | null {
  return readHalfOf(words, at) ?? readGroup(words, at) ?? readDigits(words, at) ?? readSpelled(words, at)
}

/** The value of a word in digits, with or without thousands separators; null otherwise. */
export function digitValue(word: Word): number | null {
  if (!/^\d/.test(word.lower)) return null
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(word.lower)) return finite(Number(word.lower.replaceAll(',', '')))
  return /^\d+(?:\.\d+)?$/.test(word.lower) ? finite(Number(word.lower)) : null
}

/** Twenty digits and more are no quantity of news and would lose their last places. */
const finite = (value: number): number | null => (value < 1e20 ? value : null)

/** "first", "twenty-first", "21st"; null otherwise. */
export function readOrdinal(words: readonly Word[], at: number): NumberReading | null {
  const word = wordAt(words, at)
  const numeral = /^(\d{1,9}|\d{1,3}(?:,\d{3}){1,2})(?:st|nd|rd|th)$/.exec(word.lower)
  if (numeral) return { end: at + 1, value: Number(numeral[1]!.replaceAll(',', '')), magnitude: 1, digits: true }
  const simple = ordinals.get(word.lower) ?? ordinalTens.get(word.lower)
  if (simple !== undefined) return { end: at + 1, value: simple, magnitude: 1, digits: false }
  const ten = tens.get(word.lower)
  const unitAt = skipHyphen(words, at + 1)
  const unit = ordinals.get(wordAt(words, unitAt).lower)
  if (ten !== undefined && unit !== undefined && unit < 10)
    return { end: unitAt + 1, value: ten + unit, magnitude: 1, digits: false }
  return null
}

/** "half a million", "half a dozen", "a quarter of a million" */
function readHalfOf(words: readonly Word[], at: number): NumberReading | null {
  const share = readFraction(words, at)
  if (share !== null && wordAt(words, share.end).lower === 'of' && wordAt(words, share.end + 1).lower === 'a') {
    const whole = magnitudes.get(wordAt(words, share.end + 2).lower)
    if (whole !== undefined && whole >= 1000)
      return { end: share.end + 3, value: tidy(share.value * whole), magnitude: whole, digits: false }
  }
  if (wordAt(words, at).lower !== 'half' || !/^an?$/.test(wordAt(words, at + 1).lower)) return null
  const word = wordAt(words, at + 2).lower
  const size = magnitudes.get(word) ?? groupWords.get(word)
  return size === undefined || word === 'couple'
    ? null
    : { end: at + 3, value: size / 2, magnitude: size, digits: false }
}

/** "a dozen", "two dozen", "a couple of", "a hundred and twenty" */
function readGroup(words: readonly Word[], at: number): NumberReading | null {
  const first = wordAt(words, at).lower
  const second = wordAt(words, at + 1).lower
  const article = /^an?$/.test(first) || first === 'another'
  if (article && second === 'couple') {
    const end = wordAt(words, at + 2).lower === 'of' ? at + 3 : at + 2
    return { end, value: 2, magnitude: 1, digits: false }
  }
  const count = article ? 1 : cardinals.get(first)
  if (count !== undefined && second === 'dozen') return { end: at + 2, value: count * 12, magnitude: 12, digits: false }
  if (article && magnitudes.has(second)) return spell(words, at + 1, 1)
  return null
}

function readDigits(words: readonly Word[], at: number): NumberReading | null {
  const word = wordAt(words, at)
  const printed = digitValue(word)
  if (printed === null) return null
  let value = printed
  let end = at + 1
  const next = wordAt(words, end)
  const sign = next.glued ? fractionSigns.get(next.lower) : undefined
  const fraction = /^([1-9])\/([2-9])$/.exec(next.lower)
  if (sign !== undefined) {
    value += sign
    end += 1
  } else if (fraction && Number.isInteger(value) && Number(fraction[1]) < Number(fraction[2])) {
    // "rose 3 1/2 percent"
    value += Number(fraction[1]) / Number(fraction[2])
    end += 1
  }
  return multiply(words, end, value, true)
}

/** Reads the magnitude after a number: "million", "-million", "bn"; two at most, as in "two hundred thousand". */
function multiply(words: readonly Word[], at: number, value: number, digits: boolean): NumberReading {
  let end = at
  let product = value
  let magnitude = 1
  const glued = wordAt(words, end)
  const short = glued.glued && digits ? gluedMagnitudes.get(glued.lower) : undefined
  if (short !== undefined) return { end: end + 1, value: tidy(product * short), magnitude: short, digits }
  for (let count = 0; count < 2; count += 1) {
    const next = skipHyphen(words, end)
    const size = magnitudes.get(wordAt(words, next).lower) ?? (isShortBillion(wordAt(words, next)) ? 1e9 : undefined)
    if (size === undefined) break
    product *= size
    magnitude *= size
    end = next + 1
  }
  return { end, value: tidy(product), magnitude, digits }
}

/** "$1.2 bn": apart from the digits only the one abbreviation that is nothing else. */
const isShortBillion = (word: Word): boolean => word.lower === 'bn'

/** 1.2 × 1,000,000,000 is not exact in binary; fifteen significant digits are. */
export const tidy = (value: number): number => Number(value.toPrecision(12))

function readSpelled(words: readonly Word[], at: number): NumberReading | null {
  const fraction = fractionSigns.get(wordAt(words, at).lower)
  if (fraction !== undefined) return multiply(words, at + 1, fraction, false)
  const lower = wordAt(words, at).lower
  if (!cardinals.has(lower) && !tens.has(lower)) return null
  return spell(words, at, null)
}

/** How many words a spelled-out number may have; "nine hundred and ninety-nine thousand nine hundred and ninety-nine" has 14 with hyphens. */
const longestSpelled = 16

/** The value of spelled-out words; `current` is 1 when an article stood before: "a hundred". */
function spell(words: readonly Word[], at: number, current: number | null): NumberReading | null {
  let total = 0
  let magnitude = 1
  let end = at
  let index = at
  while (index < words.length && index < at + longestSpelled) {
    const lower = words[index]!.lower
    const unit = cardinals.get(lower)
    const ten = tens.get(lower)
    const size = magnitudes.get(lower)
    if (size !== undefined && current !== null) {
      magnitude = size
      if (size === 100) current *= 100
      else {
        total += current * size
        current = null
      }
    } else if (ten !== undefined && (current === null || (current >= 100 && current % 100 === 0))) {
      current = (current ?? 0) + ten
    } else if (unit !== undefined && fits(current, unit)) {
      current = (current ?? 0) + unit
    } else break
    index += 1
    end = index
    index = afterJoint(words, index, current, total)
  }
  if (end === at) return null
  const value = total + (current ?? 0)
  const half = readAndHalf(words, end)
  if (half === null) return { end, value: tidy(value), magnitude, digits: false }
  // "two and a half million"
  return multiply(words, half, value + 0.5, false)
}

/** "twenty" + "five", "three hundred" + "five", but not "five" + "six" */
const fits = (current: number | null, unit: number): boolean =>
  current === null ||
  (current >= 100 && current % 100 === 0) ||
  (current % 10 === 0 && current % 100 >= 20 && unit > 0 && unit < 10)

/** Steps over the hyphen of "twenty-five" and the "and" of "three hundred and fifty" when a number word follows. */
function afterJoint(words: readonly Word[], index: number, current: number | null, total: number): number {
  const joint = wordAt(words, index).lower
  const next = wordAt(words, index + 1).lower
  const small = cardinals.has(next) || tens.has(next)
  if (joint === '-' && (small || magnitudes.has(next))) return index + 1
  const afterHundred = (current !== null && current >= 100 && current % 100 === 0) || (current === null && total > 0)
  return joint === 'and' && small && afterHundred ? index + 1 : index
}

/** Index after "and a half" or "-and-a-half", else null. */
export function readAndHalf(words: readonly Word[], at: number): number | null {
  const and = skipHyphen(words, at)
  if (wordAt(words, and).lower !== 'and') return null
  const article = skipHyphen(words, and + 1)
  if (wordAt(words, article).lower !== 'a') return null
  const half = skipHyphen(words, article + 1)
  return wordAt(words, half).lower === 'half' ? half + 1 : null
}

/** A fraction as a share of one: "a third", "two-thirds", "half", "three quarters". Null for ordinals: "the third". */
export function readFraction(words: readonly Word[], at: number): NumberReading | null {
  const first = wordAt(words, at).lower
  if (first === 'half') return { end: at + 1, value: 0.5, magnitude: 1, digits: false }
  const count = /^an?$/.test(first) ? 1 : cardinals.get(first)
  if (count === undefined || count === 0) return null
  const next = skipHyphen(words, at + 1)
  const lower = wordAt(words, next).lower
  const denominator = denominators.get(lower)
  if (denominator === undefined || count > 1 !== /s$/.test(lower) || count >= denominator) return null
  return { end: next + 1, value: count / denominator, magnitude: 1, digits: false }
}
