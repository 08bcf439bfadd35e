import { magnitudes, vagueCounts, vaguePlurals } from '../../lexicon/numbers.ts'
import { readBoundBefore } from './bounds.ts'
import type { QuantityReading } from './quantity-reading.ts'
import { tidy } from './read-number.ts'
import { type Word, wordAt } from './words.ts'

const open = (end: number, value: number | null, low: number | null): QuantityReading => ({
  end,
  value,
  low,
  high: null,
  exact: false,
  unit: null,
  kind: 'cardinal',
  counts: 'directly',
})

/** "dozens of boats", "tens of thousands", "hundreds of people": at least one such group, two by convention. */
export function vaguePlural(words: readonly Word[], at: number): QuantityReading | null {
  const from = readBoundBefore(words, at)?.end ?? at
  let product = vaguePlurals.get(wordAt(words, from).lower)
  if (product === undefined) return null
  let end = from + 1
  // "hundreds of thousands"
  if (wordAt(words, end).lower === 'of') {
    const second = vaguePlurals.get(wordAt(words, end + 1).lower)
    if (second !== undefined && second >= 100) {
      product *= second
      end += 2
    }
  }
  // "the scores of the game", "tens": only what stands before "of" or at the end of a count
  const of = wordAt(words, end).lower === 'of'
  const word = wordAt(words, end - 1).lower
  if (
    (word === 'scores' || word === 'tens') &&
    (!of || /^(?:the|his|her|their|its)$/.test(wordAt(words, from - 1).lower))
  )
    return null
  return open(end, tidy(product * 2), product)
}

/** "several hundred people", "a few dozen boats", "several boats", "many boats", "a handful of boats", "twice" */
export function vagueCount(words: readonly Word[], at: number): QuantityReading | null {
  if (wordAt(words, at).lower === 'twice') return { ...open(at + 1, 2, 2), high: 2, exact: true, counts: 'never' }
  const from = wordAt(words, at).lower === 'a' ? at + 1 : at
  const word = wordAt(words, from)
  if (from > at && word.lower === 'handful' && wordAt(words, from + 1).lower === 'of') return open(from + 1, null, 2)
  // "a couple of hundred boats"; "a couple of boats" are two
  if (from > at && word.lower === 'couple') {
    const of = wordAt(words, from + 1).lower === 'of' ? from + 2 : from + 1
    const group = sizeOf(wordAt(words, of))
    return group === undefined ? null : open(of + 1, group * 2, group)
  }
  const least = vagueCounts.get(word.lower)
  if (least === undefined || (from > at && word.lower !== 'few' && word.lower !== 'many')) return null
  const size = sizeOf(wordAt(words, from + 1))
  if (size !== undefined) {
    // "a few hundred thousand boats"
    const next = magnitudes.get(wordAt(words, from + 2).lower)
    const all = next !== undefined && next > size ? size * next : size
    const end = all === size ? from + 2 : from + 3
    return least === null ? open(end, all * 2, all) : open(end, all * Math.max(least, 2), all * 2)
  }
  // "few" without an article says how little; "a few", "several" and "many" say nothing to count with beyond two
  if (!isPluralAhead(words, from + 1) || (word.lower === 'few' && from === at)) return null
  return open(from + 1, null, least === null ? null : 2)
}

/** 100 of "hundred", 12 of "dozen". */
const sizeOf = ({ lower }: Word): number | undefined => magnitudes.get(lower) ?? (lower === 'dozen' ? 12 : undefined)

/** A plural noun within the next four words, past adjectives. */
function isPluralAhead(words: readonly Word[], at: number): boolean {
  for (let index = at; index < at + 4; index += 1) {
    const tag = wordAt(words, index).xpos
    if (/^NNP?S$/.test(tag)) return true
    if (!/^(?:JJ|NN|VBN|VBG|CD)/.test(tag)) return false
  }
  return false
}
