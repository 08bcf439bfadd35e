import type { Claim } from '../model.ts'
import { plainWords } from '../text/plain-words.ts'
import { oneLine } from './one-line.ts'
import { sameWords } from './same-words.ts'

/** A claim of more parts is a list, which its passage shows better. */
const mostParts = 8

/**
 * The parts of a claim that a reader checks one by one, safe to print: without the one that is the claim itself, and without what another tells
 * in more words ("Berg left", "Berg left for Oslo"). None for a claim of many parts.
 */
export function partsToShow({ text, parts }: Claim): string[] {
  if (parts.length > mostParts) return []
  const others = parts.map(part => oneLine(part.text)).filter(part => !sameWords(part, text))
  const words = others.map(plainWords)
  return others.filter((_, at) => !words.some((more, other) => other !== at && isWithin(words[at]!, more)))
}

/** All of the words stand in the longer text too, in their order. */
function isWithin(words: readonly string[], longer: readonly string[]): boolean {
  if (words.length >= longer.length) return false
  let found = 0
  for (const word of longer) if (word === words[found]) found += 1
  return found === words.length
}
