import { eachWith } from '../../lexicon/each-with.ts'
import { readBoundBefore } from './bounds.ts'
import { measured, type QuantityReading } from './quantity-reading.ts'
import { readNumber } from './read-number.ts'
import { skipHyphen, type Word, wordAt } from './words.ts'

/** Verbs that say by how much something grew or shrank. */
const verbs: ReadonlyMap<string, number> = new Map(
  (
    [
      [2, 'double doubles doubled doubling'],
      [3, 'triple triples tripled tripling treble trebles trebled trebling'],
      [4, 'quadruple quadruples quadrupled quadrupling'],
      [5, 'quintuple quintuples quintupled quintupling'],
      [0.5, 'halve halves halved halving'],
    ] as const
  ).flatMap(([factor, forms]) => eachWith(forms, factor)),
)

const folds: ReadonlyMap<string, number> = new Map(
  'twofold threefold fourfold fivefold sixfold sevenfold eightfold ninefold tenfold'
    .split(' ')
    .map((word, index) => [word, index + 2] as const),
)

/** Words that begin a multiple, apart from numbers. */
export const multiples: ReadonlySet<string> = new Set([...verbs.keys(), ...folds.keys(), 'twice'])

/** "sales doubled", "twice as many boats", "three times the size", "a threefold rise", "a 10-fold rise": in the unit `times`. */
export function multiple(words: readonly Word[], at: number): QuantityReading | null {
  const bound = readBoundBefore(words, at)
  const from = bound?.end ?? at
  const found = readVerb(words, from) ?? readFold(words, from) ?? readTimes(words, from)
  if (found === null) return null
  return {
    end: found.end,
    ...measured({ low: found.factor, high: found.factor, bound: bound?.value ?? null }),
    unit: 'times',
    kind: 'measure',
    counts: found.counts ? 'directly' : 'never',
  }
}

interface Factor {
  readonly end: number
  readonly factor: number
  /** Whether what is counted follows: "twice as many boats". */
  readonly counts: boolean
}

/** "Sales have tripled", "more than doubled", but "a double room", "doubled fares", "doubled down on it" */
function readVerb(words: readonly Word[], at: number): Factor | null {
  const factor = verbs.get(wordAt(words, at).lower)
  const word = wordAt(words, at)
  const verb = /^VB/.test(word.xpos) || (word.lower.endsWith('ed') && !/^NN/.test(wordAt(words, at + 1).xpos))
  return factor !== undefined && verb && !/^(?:down|over|back|up|as)$/.test(wordAt(words, at + 1).lower)
    ? { end: at + 1, factor, counts: false }
    : null
}

/** "tenfold", "five-fold", "a 2.5-fold rise" */
function readFold(words: readonly Word[], at: number): Factor | null {
  const spelled = folds.get(wordAt(words, at).lower)
  if (spelled !== undefined) return { end: at + 1, factor: spelled, counts: false }
  const number = readNumber(words, at)
  const hyphen = number?.end ?? at
  return number !== null && wordAt(words, hyphen).lower === '-' && wordAt(words, hyphen + 1).lower === 'fold'
    ? { end: hyphen + 2, factor: number.value, counts: false }
    : null
}

/** "twice as many", "half as much", "three times the size", "four times higher"; "won three times" counts occasions. */
function readTimes(words: readonly Word[], at: number): Factor | null {
  const word = wordAt(words, at).lower
  const number = word === 'twice' || word === 'half' ? null : readNumber(words, at)
  const factor = word === 'twice' ? 2 : word === 'half' ? 0.5 : number?.value
  if (factor === undefined) return null
  if (number !== null && wordAt(words, skipHyphen(words, number.end)).lower !== 'times') return null
  const end = number === null ? at + 1 : skipHyphen(words, number.end) + 1
  const after = wordAt(words, end).lower
  const next = wordAt(words, end + 1)
  if (after === 'as' && /^(?:JJ|RB)/.test(next.xpos))
    return { end: end + 2, factor, counts: /^(?:many|much)$/.test(next.lower) }
  const measure =
    after === 'the' &&
    /^(?:size|number|rate|amount|price|level|length|weight|average|value|cost|speed|population|height|area|distance|limit)$/.test(
      next.lower,
    )
  if (measure && word !== 'half') return { end, factor, counts: false }
  return number !== null && /^(?:JJR|RBR)$/.test(wordAt(words, end).xpos) ? { end, factor, counts: false } : null
}
