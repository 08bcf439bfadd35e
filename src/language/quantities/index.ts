import type { QuantityMention, Sentence, Span, TimeMention } from '../../model.ts'
import { overlap } from '../../text/span.ts'
import { findCounted } from './counted.ts'
import { ageDecade, counting, magnitude } from './counting.ts'
import { multiple } from './multiple.ts'
import { mayOpenQuantity } from './openers.ts'
import { ordinal } from './ordinal.ts'
import type { QuantityReading, QuantityRule } from './quantity-reading.ts'
import { fraction, ratio } from './shares.ts'
import { vagueCount, vaguePlural } from './vague.ts'
import { readWords, type Word, wordAt } from './words.ts'

/** The longest reading wins, of equally long ones the first. To add a rule, write it and name it here. */
const rules: readonly QuantityRule[] = [
  ratio,
  multiple,
  fraction,
  counting,
  magnitude,
  ageDecade,
  ordinal,
  vaguePlural,
  vagueCount,
]

/**
 * Every number of a text with its unit and what it counts, in order, not overlapping. What `times` takes as a date, clock time or
 * repetition is left out; durations ("two days") and offsets ("two days after") are quantities as well. Linear in the length.
 */
export function findQuantities(
  sentences: readonly Sentence[],
  text: string,
  times: readonly TimeMention[],
): QuantityMention[] {
  const dates = times.filter(({ kind, anchor }) => kind !== 'duration' && anchor === undefined)
  let passed = 0
  return sentences.flatMap(sentence => {
    const words = readWords(sentence)
    while (passed < dates.length && dates[passed]!.end <= sentence.start) passed += 1
    const taken = takenWords(words, dates, passed)
    return readSentence(words, taken, text)
  })
}

/** For each word whether a date covers it. Both lists ascend. */
function takenWords(words: readonly Word[], dates: readonly Span[], first: number): boolean[] {
  let next = first
  return words.map(word => {
    while (next < dates.length && dates[next]!.end <= word.start) next += 1
    const date = dates[next]
    return date !== undefined && overlap(date, word)
  })
}

function readSentence(words: readonly Word[], taken: readonly boolean[], text: string): QuantityMention[] {
  const mentions: QuantityMention[] = []
  const isTaken = (index: number): boolean => taken[index] === true
  for (let at = 0; at < words.length; ) {
    const reading = isTaken(at) || !mayOpenQuantity(words, at) ? null : readQuantity(words, at)
    if (reading === null || isTaken(reading.end - 1)) {
      at += 1
      continue
    }
    const { end, counts: _, ...mention } = reading
    const start = words[at]!.start
    const stop = wordAt(words, end - 1).end
    mentions.push({
      type: 'quantity',
      start,
      end: stop,
      text: text.slice(start, stop),
      ...mention,
      counted: findCounted(words, reading, isTaken),
    })
    at = end
  }
  return mentions
}

function readQuantity(words: readonly Word[], at: number): QuantityReading | null {
  let best: QuantityReading | null = null
  for (const rule of rules) {
    const reading = rule(words, at)
    if (reading !== null && (best === null || reading.end > best.end)) best = reading
  }
  return best
}
