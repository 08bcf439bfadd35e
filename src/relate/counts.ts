import { areSynonyms } from '../lexicon/synonyms.ts'
import type { QuantityMention, Statement } from '../model.ts'
import { wordKey } from '../statement/terms.ts'
import { wordsBetween } from './sides.ts'

/** A number of a statement with what it counts. */
export interface Count {
  readonly value: number
  /** Closed interval the words allow; null on an open side. */
  readonly low: number | null
  readonly high: number | null
  readonly unit: string | null
  readonly counted: string | null
  /** Lemma of the verb or noun the number hangs on: "rose 3 %" and "fell 3 %" measure different things. */
  readonly head: string
  /** As printed, with what is counted. */
  readonly words: string
  readonly tokens: ReadonlySet<number>
  readonly exact: boolean
}

/** The numbers that can be compared; ordinals, ages in names and vague words ("many") are none. At most sixteen. */
export function countsOf(statement: Statement): Count[] {
  return statement.mentions
    .filter((mention): mention is QuantityMention => mention.type === 'quantity' && mention.kind !== 'ordinal')
    .slice(0, 16)
    .flatMap(mention => {
      const { value, low, high, unit, exact } = mention
      if (value === null || (low === null && high === null)) return []
      const at = statement.tokens.flatMap((token, index) =>
        token.start >= mention.start && token.end <= mention.end ? [index] : [],
      )
      if (at.length === 0) return []
      const noun = countedNoun(statement, mention, at)
      const last = noun < 0 ? at.at(-1)! : Math.max(noun, at.at(-1)!)
      const counted =
        mention.counted?.toLowerCase() ?? (noun < 0 ? null : (statement.tokens[noun]?.lemma.toLowerCase() ?? null))
      const top = noun < 0 ? at.at(-1)! : noun
      const head = statement.tokens[statement.tree.heads[top] ?? -1]?.lemma.toLowerCase() ?? ''
      return [
        {
          value,
          low,
          high,
          unit,
          counted: unit === null ? counted : null,
          head,
          words: wordsBetween(statement, at[0]!, last),
          tokens: new Set(at),
          exact,
        },
      ]
    })
}

/** The noun right after the number that the number hangs on: "14 [young] people". -1 when there is none within four words. */
function countedNoun({ tokens, tree }: Statement, { end }: QuantityMention, at: readonly number[]): number {
  const inside = new Set(at)
  for (const index of at) {
    const head = tree.heads[index] ?? -1
    if (
      head >= 0 &&
      !inside.has(head) &&
      head > index &&
      head - index <= 4 &&
      /^(?:NOUN|PROPN)$/.test(tokens[head]?.upos ?? '')
    )
      return head
  }
  const last = at.at(-1)!
  return tokens[last]?.upos === 'NOUN' && tokens[last]!.end === end ? last : -1
}

/** Same unit, or the same thing counted; a bare number needs the same word above it. */
export function sameCounted(left: Count, right: Count): boolean {
  if (left.unit !== right.unit) return false
  if (left.unit !== null) return sameHead(left, right)
  if (left.counted !== null && right.counted !== null) return areAlike(left.counted, right.counted)
  return sameHead(left, right) && left.counted === right.counted
}

/** True when both numbers hang on the same word: "14 people were killed", "killed 17 people". */
export function sameHead(left: Count, right: Count): boolean {
  return left.head !== '' && areAlike(left.head, right.head)
}

function areAlike(left: string, right: string): boolean {
  return wordKey(left) === wordKey(right) || areSynonyms(left, right)
}

/** "69,842" and "70,000": one is the other rounded to the places it shows. */
export function isApproximately(left: Count, right: Count): boolean {
  return Math.abs(left.value - right.value) <= Math.max(slack(left), slack(right))
}

/** Half a unit of the last place that is not zero; nothing for numbers below 100, which outlets give as they are. */
function slack({ value, exact }: Count): number {
  if (value === 0 || !Number.isFinite(value)) return 0
  let place = 1
  while (place < Math.abs(value) && Number.isInteger(value / (place * 10))) place *= 10
  // "nearly 70", "some 40": vague by its own words.
  if (!exact) return Math.max(place / 2, Math.abs(value) * 0.1)
  return place >= 10 && Math.abs(value) >= 100 ? place / 2 : 0
}
