import type { Bound } from '../../lexicon/numbers.ts'
import { currencySigns } from '../../lexicon/units.ts'
import { readBoundBefore } from './bounds.ts'
import { type NumberReading, readNumber, tidy } from './read-number.ts'
import { longestPhrase, phrasesOf, type Word, wordAt } from './words.ts'

const signs = phrasesOf(currencySigns)

/** A number or range of numbers with what bounds it and the currency sign before it. */
export interface Amount {
  readonly end: number
  /** Index of its first digit or number word. */
  readonly numberAt: number
  readonly low: number
  /** Equal to `low` unless it is a range. */
  readonly high: number
  readonly bound: Bound | null
  /** ISO 4217, of a sign before the number. */
  readonly currency: string | null
  readonly magnitude: number
}

/** "at least 12", "$1.2bn", "10-15", "between 10 and 15", "2.5 to 3 million", "two or three", "nearly 70,000". */
export function readAmount(words: readonly Word[], at: number): Amount | null {
  const between = wordAt(words, at).lower === 'between'
  const bound = between ? null : readBoundBefore(words, at)
  const from = bound?.end ?? (between ? at + 1 : at)
  const first = readSigned(words, from)
  if (first === null) return null
  const range = readRange(words, from, first, between)
  if (between && range === null) return null
  const currency = first.currency ?? range?.currency ?? null
  return {
    end: range?.end ?? first.end,
    numberAt: first.numberAt,
    low: range?.low ?? first.value,
    high: range?.high ?? first.value,
    bound: bound?.value ?? null,
    currency,
    magnitude: range?.magnitude ?? first.magnitude,
  }
}

interface Signed extends NumberReading {
  readonly numberAt: number
  readonly currency: string | null
}

/** A number after a currency sign or a minus: "$5", "US$ 5", "-4". */
function readSigned(words: readonly Word[], at: number): Signed | null {
  const sign = readSign(words, at)
  const minus = isMinus(words, sign?.end ?? at)
  const from = (sign?.end ?? at) + (minus ? 1 : 0)
  const number = readNumber(words, from)
  if (number === null) return null
  return { ...number, value: minus ? -number.value : number.value, numberAt: from, currency: sign?.value ?? null }
}

/** "$", "US$", "A$" of the signs; in "a $5 fee" the letter is an article. */
function readSign(words: readonly Word[], at: number): { readonly end: number; readonly value: string } | null {
  const sign = longestPhrase(words, at, signs)
  return sign !== null && sign.end === at + 2 && !wordAt(words, at + 1).glued ? null : sign
}

/** A minus stands apart from the word before and on the number: "−4 degrees", "minus four". */
function isMinus(words: readonly Word[], at: number): boolean {
  const word = wordAt(words, at)
  if (word.lower === 'minus') return true
  return word.lower === '-' && !word.glued && wordAt(words, at + 1).glued && /^\d/.test(wordAt(words, at + 1).lower)
}

interface Range {
  readonly end: number
  readonly low: number
  readonly high: number
  readonly currency: string | null
  readonly magnitude: number
}

/** What follows two numbers that are no range: "a 2-3 defeat" */
const results = new Set('win loss victory defeat draw tie vote ruling decision majority lead split'.split(' '))

/** "lost 1-3", "lost to Lund 1-3", "was defeated 46 to 54": a result, not a range. */
function isResult(words: readonly Word[], at: number): boolean {
  for (let back = 1; back <= 5; back += 1) {
    const word = wordAt(words, at - back)
    if (/^(?:lost|lose|loses|beaten|defeated|voted|drew|trailed|trailing|losing)$/.test(word.lower)) return true
    if (!/^(?:NNP|IN|TO|DT|RB)/.test(word.xpos)) return false
  }
  return false
}

function readRange(words: readonly Word[], at: number, first: Signed, between: boolean): Range | null {
  // "10 percent to 15 percent"
  const percent = /^(?:%|percent)$/.test(wordAt(words, first.end).lower) ? first.end + 1 : first.end
  // "two- to three-day strikes"
  const hanging = wordAt(words, percent).lower === '-' && /^(?:to|or)$/.test(wordAt(words, percent + 1).lower)
  const joint = wordAt(words, hanging ? percent + 1 : percent)
  const hyphen = joint.lower === '-' && joint.glued && wordAt(words, percent + 1).glued
  const joins = between
    ? joint.lower === 'and'
    : hyphen || joint.lower === 'or' || (joint.lower === 'to' && !risesFrom(words, at))
  if (!joins) return null
  if (isResult(words, at) && (hyphen || joint.lower === 'to')) return null
  const second = readSigned(words, hanging ? percent + 2 : percent + 1)
  // "rose $2 to $60", "fell 5% to 12%": by how much and to what; "rose 5 to 7 percent" is a range
  const whole = percent > first.end || (second !== null && first.currency !== null && second.currency !== null)
  if (joint.lower === 'to' && whole && changes.test(wordAt(words, at - 1).lower)) return null
  // "five percent or 12 people" is two things
  if (second === null || (percent > first.end && !/^(?:%|percent)$/.test(wordAt(words, second.end).lower))) return null
  if (first.currency !== second.currency && second.currency !== null) return null
  const scale =
    first.magnitude === 1 && second.magnitude > 1 && first.value * second.magnitude < second.value
      ? second.magnitude
      : 1
  const low = tidy(first.value * scale)
  if (!(low < second.value) || results.has(wordAt(words, second.end).lower)) return null
  // "1-800-555-0199", "761-9056": no range is so wide
  if (hyphen && (isChain(words, second.end) || isTelephone(words, at) || second.value > low * 20)) return null
  // "two or 300": nobody doubts so much
  if (joint.lower === 'or' && second.value > low * 2 + 1) return null
  return { end: second.end, low, high: second.value, currency: first.currency, magnitude: second.magnitude }
}

/** What stands before the amount of a change. */
const changes =
  /^(?:rose|rises?|rising|fell|falls?|falling|gain(?:s|ed|ing)?|drop(?:s|ped|ping)?|climb(?:s|ed|ing)?|slip(?:s|ped|ping)?|add(?:s|ed|ing)?|jump(?:s|ed|ing)?|los(?:t|es|ing)|soar(?:s|ed|ing)?|sank|slid|advanced?|declin(?:ed|es|ing)|surged?|increased?|decreased?|grew|shrank|up|down|by)$/

/** Three digits, a hyphen, four digits. */
const isTelephone = (words: readonly Word[], at: number): boolean =>
  /^\d{3}$/.test(wordAt(words, at).lower) && /^\d{4}$/.test(wordAt(words, at + 2).lower)

/** Another hyphen and number after: a code. */
export const isChain = (words: readonly Word[], at: number): boolean =>
  wordAt(words, at).lower === '-' && wordAt(words, at).glued && /^\d/.test(wordAt(words, at + 1).lower)

/** "rose from 10 to 15" tells two numbers, not a range. */
const risesFrom = (words: readonly Word[], at: number): boolean => wordAt(words, at - 1).lower === 'from'
