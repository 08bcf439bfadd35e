/** Every two letters side by side as one number, ascending, each as often as it stands there. */
export function letterPairs(text: string): Int32Array {
  const pairs = new Int32Array(Math.max(0, text.length - 1))
  for (let at = 0; at < pairs.length; at++) pairs[at] = (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)
  return pairs.sort()
}

/**
 * The distinct runs of four letters or digits as numbers, ascending; what stands between two words counts as one space. Four letters fold into 32 bits: one pair of runs in billions is
 * taken for one.
 */
export function letterFours(text: string): Int32Array {
  if (text.length > scratch.length) scratch = new Int32Array(text.length)
  const runs = scratch
  let [first, second, third] = [0, 0, 0]
  let seen = 0
  let isBetween = false
  // By hand: blanking all else out with an expression takes longer than the rest together.
  for (let at = 0; at < text.length; at++) {
    const isPart = isLetterOrDigit(text, at)
    if (!isPart && isBetween) continue
    isBetween = !isPart
    const last = isPart ? text.charCodeAt(at) : blank
    if (seen >= 3) runs[seen - 3] = Math.imul(Math.imul(Math.imul(first, prime) ^ second, prime) ^ third, prime) ^ last
    first = second
    second = third
    third = last
    seen++
  }
  return distinctRuns(runs.subarray(0, Math.max(0, seen - 3)).sort()).slice()
}

/** Written over by every text: memory outside the heap is dear to ask for. */
let scratch = new Int32Array(2000)

const prime = 0x01000193
const blank = 32

/** Either half of a letter beyond the first 65,536 counts as what both make. */
function isLetterOrDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit < 128) return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90)
  const isLow = unit >= 0xdc00 && unit <= 0xdfff && at > 0 && isHigh(text.charCodeAt(at - 1))
  const code = text.codePointAt(isLow ? at - 1 : at)!
  let isPart = known.get(code)
  if (isPart === undefined) {
    isPart = /[\p{L}\p{N}]/u.test(String.fromCodePoint(code))
    if (known.size >= mostKnown) known.clear()
    known.set(code, isPart)
  }
  return isPart
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff

/** News has few marks and accents. */
const known = new Map<number, boolean>()
const mostKnown = 5000

/** An ascending list without repetitions, in its own place. */
export function distinctRuns(runs: Int32Array): Int32Array {
  // By hand: `filter` of a typed array takes several times as long.
  let count = 0
  for (let at = 0; at < runs.length; at++) if (count === 0 || runs[at] !== runs[count - 1]) runs[count++] = runs[at]!
  return count === runs.length ? runs : runs.subarray(0, count)
}

/** How many entries two ascending lists have in common; what stands twice in both counts twice. */
export function sharedCodes(left: Int32Array, right: Int32Array): number {
  let [shared, at, other] = [0, 0, 0]
  // Nobody can foresee which list is behind: without branches this takes two thirds of the time.
  while (at < left.length && other < right.length) {
    const [one, two] = [left[at]!, right[other]!]
    shared += Number(one === two)
    at += Number(one <= two)
    other += Number(one >= two)
  }
  return shared
}

/** Dice over letter pairs, spaces left out (Dice, 1945, as string-similarity computes it), from ascending letter pairs of both texts. */
export function diceOf(left: Int32Array, right: Int32Array): number {
  const all = left.length + right.length
  return all === 0 ? 0 : (2 * sharedCodes(left, right)) / all
}
