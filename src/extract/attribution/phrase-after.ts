import {
  beginsNounPhrase,
  isBreak,
  isNominal,
  isNoun,
  isTimeWord,
  type Line,
  type Range,
  reach,
  tagOf,
  wordOf,
} from './line.ts'
import { insidePhrase } from './phrase-before.ts'

/**
 * The noun phrase that begins at `start`: ", said a spokesman for the port on Monday". Names and nouns with "of", "for", "from", "at";
 * null when none begins there.
 */
export function phraseFrom(line: Line, start: number, to: number): Range | null {
  const limit = Math.min(to, start + reach)
  let at = start
  let nominal = false
  for (; at < limit; at += 1) {
    const tag = tagOf(line, at)
    const word = wordOf(line, at)
    if (at > start && nominal && isTimeWord(line, at) && (line.name[at] === -1 || line.name[at] !== line.name[at - 1]))
      break
    if (at > start && beginsNounPhrase(line, at) && nominal && tagOf(line, at) !== 'PRP$') break
    if (/^(?:last|this|next|late|early|earlier)$/.test(word) && isTimeWord(line, at + 1)) break
    if (insidePhrase.test(tag) && !isBreak(line, at)) {
      if (isNominal(line, at) || /^(?:some|others?|many|most|several|one)$/.test(word)) nominal = true
      if (tag === 'PRP' && nominal) return { from: start, to: at + 1 }
      continue
    }
    if (/^(?:VBN|VBG|VB)$/.test(tag) && !nominal && (tag !== 'VB' || isNoun(line, at + 1))) continue
    if (!nominal) break
    // "a source close to the mayor", "people familiar with the plan"
    const isNear = /^(?:to|with)$/.test(word) && /^(?:close|familiar|near|privy)$/.test(wordOf(line, at - 1))
    if (
      (isNear || /^(?:of|for|from|at|with)$/.test(word)) &&
      at + 1 < limit &&
      insidePhrase.test(tagOf(line, at + 1)) &&
      !startsTime(line, at + 1)
    ) {
      // "for the port": the phrase after the preposition belongs to it, article and all.
      if (beginsNounPhrase(line, at + 1)) at += 1
      continue
    }
    if (/^[-–/&.'’]$/.test(word) && at + 1 < limit && insidePhrase.test(tagOf(line, at + 1))) continue
    if (tag === 'CC' && at + 1 < limit && /^(?:NNP|DT)/.test(tagOf(line, at + 1)) && /^NN/.test(tagOf(line, at - 1))) {
      at += 1
      continue
    }
    if (word === '(') {
      const close = line.lower.slice(at, Math.min(limit, at + 12)).indexOf(')') + at
      if (close <= at) break
      at = close
      continue
    }
    break
  }
  if (!nominal) return null
  return { from: start, to: at }
}

const startsTime = (line: Line, index: number): boolean => isTimeWord(line, index) || isTimeWord(line, index + 1)
