import { type Unit, units } from '../../lexicon/units.ts'
import { longestPhrase, phrasesOf, type Word, wordAt } from './words.ts'

const names = phrasesOf(units)

/** A unit of one word or more, in "a 60-mile-per-hour wind" and "a 25-basis-point cut" joined by hyphens. */
export function readUnit(words: readonly Word[], at: number): { readonly end: number; readonly value: Unit } | null {
  const plain = longestPhrase(words, at, names)
  const parts: { readonly word: Word; readonly index: number }[] = []
  for (let index = at; index < at + 6; index += 1) {
    const word = wordAt(words, index)
    if (word.lower !== '-') parts.push({ word, index })
    else if (!word.glued || !wordAt(words, index + 1).glued) break
  }
  const joined = longestPhrase(
    parts.map(part => part.word),
    0,
    names,
  )
  if (joined === null || joined.end < 2) return plain
  return { end: parts[joined.end - 1]!.index + 1, value: joined.value }
}
