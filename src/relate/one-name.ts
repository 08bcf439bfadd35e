import { compareTwoStrings } from 'string-similarity'

/** True when two names as printed may be one person's or place's: "Anna Berg" and "A. Berg", "Manto-Lund" and "Manto Lund", a slip of the pen. */
export function mayBeOneName(left: string, right: string): boolean {
  const [one, other] = [wordsOf(left), wordsOf(right)]
  const [fewer, more] = one.length <= other.length ? [one, other] : [other, one]
  if (fewer.every(word => more.some(full => full === word || (word.length === 1 && full.startsWith(word))))) return true
  return compareTwoStrings(one.join(''), other.join('')) >= nearlyEqual
}

/** Two letter pairs of ten may differ: "Sergei" and "Sergey" have .8. */
const nearlyEqual = 0.8

const wordsOf = (name: string): string[] =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '' && word !== 'jr' && word !== 'sr')
