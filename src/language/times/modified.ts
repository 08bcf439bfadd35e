import { months, weekdays } from '../../lexicon/calendar.ts'
import { readBoundBefore } from '../quantities/bounds.ts'
import { skipHyphen, type Word, wordAt } from '../quantities/words.ts'
import type { TimeRule } from './reading.ts'

/** "early next year", "late Tuesday", "mid-March", "the beginning of February", "the end of 2021", "around Nov. 9", "the week of March 9". */
export const modified =
  (read: TimeRule): TimeRule =>
  (words, at) => {
    const inner = modifierEnd(words, at)
    if (inner === null) return null
    const reading = read(words, inner)
    return reading !== null && reading.kind !== 'set' && (reading.kind !== 'duration' || isBound(words, at))
      ? reading
      : null
  }

function modifierEnd(words: readonly Word[], at: number): number | null {
  const first = wordAt(words, at).lower
  const second = wordAt(words, at + 1).lower
  if (/^(?:early|late|earlier|later|mid|pre|post)$/.test(first)) {
    const next = skipHyphen(words, at + 1)
    // "Earlier Friday": the day; "won her post Wednesday": a noun
    if (/^(?:earlier|later)$/.test(first) && weekdays.has(wordAt(words, next).lower)) return null
    if (first === 'post' && next === at + 1 && weekdays.has(wordAt(words, next).lower)) return null
    // "earlier in March": "in" belongs to it
    return /^(?:earlier|later)$/.test(first) && /^(?:in|on)$/.test(wordAt(words, next).lower) ? next + 1 : next
  }
  const part = first === 'the' ? at + 1 : at
  const lower = wordAt(words, part).lower
  if (
    /^(?:beginning|start|end|middle|close|rest|remainder|turn)$/.test(lower) &&
    wordAt(words, part + 1).lower === 'of'
  )
    return part + 2
  if (first === 'the' && /^(?:early|late|mid)$/.test(second)) return skipHyphen(words, at + 2)
  // "around Nov. 9", but "get around Wednesday's ruling"
  if (
    /^(?:around|about|circa)$/.test(first) &&
    (months.has(second) ||
      /^(?:1|2)\d{3}$/.test(second) ||
      /^[ap]m$/.test(wordAt(words, at + 2).lower) ||
      /^\d+:\d\d$/.test(second))
  )
    return at + 1
  return null
}

const isBound = (words: readonly Word[], at: number): boolean => readBoundBefore(words, at) !== null
