import { type Word, wordAt } from './words.ts'

/** How many words before "one day" a verb of what may be can stand: its object and a phrase fit between in most clauses. */
const reach = 8

/** "may save the ferry one day.", "One day, she hopes to sail": some day or other; but "in one day", "one day later". */
export function isSomeDay(words: readonly Word[], at: number): boolean {
  if (wordAt(words, at).lower !== 'one' || wordAt(words, at + 1).lower !== 'day') return false
  if (!/^(?:[.,;!?"”]|)$/.test(wordAt(words, at + 2).lower)) return false
  if (at === 0) return true
  const before = words.slice(Math.max(0, at - reach), at).map(({ lower }) => lower)
  return (
    !/^(?:in|for|within|of|only|just|than|about|over|after|last|lasts|take|takes|taken|spend|need|needs|require|requires|wait|stay|every|per|under|by|on|-)$/.test(
      before.at(-1)!,
    ) &&
    before.some(word =>
      /^(?:may|might|will|would|could|can|should|must|'ll|hopes?|hoped|hoping|wants?|wanted)$/.test(word),
    )
  )
}
