import type { QuantityReading } from './quantity-reading.ts'
import { type Word, wordAt } from './words.ts'

/** How many words after a quantity its noun may stand; longer noun phrases are rare in news. */
const reach = 10

/** Words that stand for what is counted when no noun follows: "12 dead", "five injured". */
const states = new Set(['dead', 'injured', 'wounded', 'missing', 'killed', 'others'])

/** Lemma of what a quantity counts: the head of the noun phrase after it. `isTaken` tells which words belong to a time. */
export function findCounted(
  words: readonly Word[],
  reading: QuantityReading,
  isTaken: (index: number) => boolean,
): string | null {
  if (reading.counts === 'never') return null
  const of =
    wordAt(words, reading.end).lower === 'of' || (reading.kind === 'money' && wordAt(words, reading.end).lower === 'in')
  if (reading.counts === 'of' && !of && !isDeterminer(wordAt(words, reading.end))) return null
  let at = of ? reading.end + 1 : reading.end
  // "half of all the voters"
  while (at < reading.end + 4 && (of || reading.counts === 'of') && isDeterminer(wordAt(words, at))) at += 1
  return headFrom(words, at, isTaken) ?? (states.has(wordAt(words, at).lower) ? wordAt(words, at).lower : null)
}

const isDeterminer = (word: Word): boolean =>
  /^(?:the|its|his|her|their|our|my|all|those|these|that|this|a|an|some|such)$/.test(word.lower)

/** The last noun of the first run of nouns, past adjectives, participles and hyphens. */
function headFrom(words: readonly Word[], at: number, isTaken: (index: number) => boolean): string | null {
  let head: Word | null = null
  for (let index = at; index < Math.min(words.length, at + reach); index += 1) {
    const word = words[index]!
    if (isTaken(index)) break
    // "the best of all three thanks to its engine"
    if (word.lower === 'thanks' && wordAt(words, index + 1).lower === 'to') break
    if (/^NN/.test(word.xpos)) head = word
    else if (word.xpos === 'POS' && head !== null) head = null
    else if (head === null ? !isInside(words, index) : !(word.lower === '-' && word.glued)) break
  }
  return head === null ? null : (head.lemma || head.lower).toLowerCase()
}

/** What may stand between a number and its noun: "two badly damaged, half-empty boats". */
function isInside(words: readonly Word[], index: number): boolean {
  const word = wordAt(words, index)
  if (/^(?:JJ|VBN|VBG|RB|CD|HYPH|AFX)/.test(word.xpos) || word.lower === '-' || word.lower === '"') return true
  return (
    word.lower === ',' &&
    /^JJ|^VBN/.test(wordAt(words, index - 1).xpos) &&
    /^(?:JJ|VBN|NN)/.test(wordAt(words, index + 1).xpos)
  )
}
