import { reportingVerbs } from '../../lexicon/reporting.ts'
import { type Word, wordAt } from '../quantities/words.ts'
import { type Day, isDay } from './day.ts'
import type { Resolved } from './settle-ranges.ts'

/**
 * Words in quotation marks count from the day they were spoken, when their sentence says which: printed on a Tuesday, "“We sail tomorrow,”
 * the captain said on Sunday" means Monday. What the paper itself says counts from the day of publication: "The captain said on
 * Sunday that the ferry would sail tomorrow".
 */
export function settleQuoted<Found extends Resolved>(words: readonly Word[], found: readonly Found[]): Found[] {
  const quotes = found.length < 2 ? [] : quotesOf(words)
  if (quotes.length === 0) return [...found]
  const isQuoted = ({ reading: { start } }: Resolved): boolean =>
    quotes.some(quote => quote.from < start && start < quote.to)
  const days = found.flatMap(each => {
    const day = isQuoted(each) ? null : dayOfSpeech(words, each)
    return day === null ? [] : [day]
  })
  const day = days[0]
  if (day === undefined || days.length > 1) return [...found]
  return found.map(each => {
    if (!isQuoted(each) || each.reading.hourOnly === true || each.value === null) return each
    return { ...each, value: each.reading.resolve({ ...each.moment, published: day }) }
  })
}

interface Quote {
  /** Word of the opening mark. */
  readonly from: number
  /** Word of the closing mark. */
  readonly to: number
}

/** Quotations that open and close in the sentence. A mark opens when it is glued to the word after it and not to the one before. */
function quotesOf(words: readonly Word[]): Quote[] {
  const quotes: Quote[] = []
  let from: number | null = null
  words.forEach(({ lower, glued }, at) => {
    if (lower !== '"') return
    if (from !== null) {
      quotes.push({ from, to: at })
      from = null
    } else if (wordAt(words, at + 1).glued && (at === 0 || !glued)) from = at
  })
  return quotes
}

/** How far after its verb the day of a speech may stand: "told reporters of the island paper on Sunday". */
const verbReach = 8

/** The day of "he said on Sunday", "she told reporters Sunday"; null when another verb stands nearer, or none. */
function dayOfSpeech(words: readonly Word[], { reading, value, moment }: Resolved): Day | null {
  const day = value?.slice(0, 10) ?? ''
  if (!isDay(day) || reading.kind === 'duration' || reading.anchor !== undefined || moment.tense !== 'past') return null
  // "On Sunday the captain said: “…”"
  if (reading.start <= 1) {
    const verb = words.slice(reading.end, reading.end + verbReach).find(({ xpos }) => /^(?:VB|MD)/.test(xpos))
    return verb !== undefined && reports(verb) ? day : null
  }
  for (let at = reading.start - 1; at >= Math.max(0, reading.start - verbReach); at -= 1) {
    const word = words[at]!
    if (/^[";:]$/.test(word.lower)) return null
    if (/^(?:VB|MD)/.test(word.xpos)) return reports(word) ? day : null
  }
  return null
}

const reports = ({ xpos, lemma }: Word): boolean => xpos === 'VBD' && reportingVerbs.has(lemma.toLowerCase())
