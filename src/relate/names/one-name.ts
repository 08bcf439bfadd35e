import { compareTwoStrings } from 'string-similarity'
import { remember } from '../../text/remember.ts'
import { sameName } from '../../text/same-name.ts'

/** True when two names as printed may be one person's or place's: "Anna Berg" and "A. Berg", "Manto-Lund" and "Manto Lund", "Hossein" and "Husayn", a slip of the pen. */
export function mayBeOneName(left: string, right: string): boolean {
  if (left === right) return true
  let others = known.get(left)
  if (others === undefined) {
    others = new Map()
    if (known.size >= mostNames) known.clear()
    known.set(left, others)
  }
  let isOne = others.get(right)
  if (isOne === undefined) {
    isOne = areAlike(left, right)
    if (others.size >= mostBeside) others.clear()
    others.set(right, isOne)
  }
  return isOne
}

function areAlike(left: string, right: string): boolean {
  const [one, other] = [wordsOf(left), wordsOf(right)]
  const [fewer, more] = one.length <= other.length ? [one, other] : [other, one]
  // "the Bergs" may be Anna Berg and her husband.
  const isMet = (word: string, full: string) => full === word || `${full}s` === word || `${word}s` === full
  const isInitial = (word: string, full: string) => word.length === 1 && full.startsWith(word)
  const isSame = (word: string, full: string) => isMet(word, full) || isInitial(word, full) || isInitial(full, word)
  if (fewer.every(word => more.some(full => isSame(word, full)))) return true
  if (sameName(left, right) !== 'different') return true
  const [x, y] = [one.join(''), other.join('')]
  return (
    compareTwoStrings(x, y) >= nearlyEqual ||
    (x[0] === y[0] && (sorted(x) === sorted(y) || consonants(x) === consonants(y)))
  )
}

/** Two letter pairs of ten may differ: "Sergei" and "Sergey" have .8. */
const nearlyEqual = 0.8

/** The letters of a name in the order of the alphabet: "Marthe" and "Marteh" differ by two letters exchanged. */
const sorted = (name: string): string => [...name].sort().join('')

/** Other alphabets are written down with other vowels: "Muhammad", "Mohamed". */
const consonants = (name: string): string => name.replace(/[aeiouy]/g, '').replace(/(.)\1+/g, '$1')

const mostNames = 2048
/** Names that are laid beside one. */
const mostBeside = 16

const wordsOf = remember(
  (name: string): readonly string[] =>
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(word => word !== '' && word !== 'jr' && word !== 'sr'),
  name => name,
  mostNames,
)

/** What was found of a name and those it was laid beside: several rules ask the same of the names of a pair. By name, as two joined to one key cost more than the answer. */
const known = new Map<string, Map<string, boolean>>()
