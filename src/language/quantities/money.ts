import { currencyNames } from '../../lexicon/units.ts'
import type { Amount } from './amount.ts'
import { readBoundAfter } from './bounds.ts'
import { measured, type QuantityReading } from './quantity-reading.ts'
import { longestPhrase, phrasesOf, skipHyphen, type Word, wordAt } from './words.ts'

const names = phrasesOf(currencyNames)

/** "$1.2 billion", "1.5 trillion rupees", "50 cents" */
export function money(words: readonly Word[], amount: Amount): QuantityReading | null {
  const name = longestPhrase(words, skipHyphen(words, amount.end), names)
  // "10 million pounds" and "a fine of 10 pounds" are money, "10 pounds of flour" and "weighs 10 pounds" a weight
  const pounds =
    (amount.magnitude >= 1e3 || isPaid(words, amount.numberAt)) &&
    wordAt(words, amount.end).lower === 'pounds' &&
    wordAt(words, amount.end + 1).lower !== 'of'
      ? { end: amount.end + 1, value: { base: 'GBP', factor: 1 } }
      : null
  // "the party with 20 won the seat"
  const verb = name !== null && wordAt(words, name.end - 1).lower === 'won' && wordAt(words, name.end - 1).xpos !== 'NN'
  const found = verb ? null : (name ?? pounds)
  if (amount.currency !== null)
    return closed(
      words,
      amount,
      found !== null && found.value.factor === 1 ? found.end : amount.end,
      amount.currency,
      1,
    )
  return found === null ? null : closed(words, amount, found.end, found.value.base, found.value.factor)
}

/** Words that money is spoken of with, as far before the number as a short clause goes. */
const isPaid = (words: readonly Word[], at: number): boolean =>
  words
    .slice(Math.max(0, at - 5), at)
    .some(({ lower }) =>
      /^(?:fine[ds]?|paid|pay|pays|paying|cost|costs|priced?|worth|fees?|fares?|salary|wages?|spent|spend|earn|earns|earned|charged?|bills?|debts?|rent|owes?|owed)$/.test(
        lower,
      ),
    )

function closed(words: readonly Word[], amount: Amount, end: number, unit: string, factor: number): QuantityReading {
  const after = amount.bound === null ? readBoundAfter(words, end) : null
  return {
    end: after?.end ?? end,
    ...measured({ ...amount, bound: amount.bound ?? after?.bound ?? null }, { factor }),
    unit,
    kind: 'money',
    counts: 'of',
  }
}
