/** The runs of `length` letters of a text as numbers, ascending, each as often as it stands there. */
export function letterRuns(text: string, length: number): Int32Array {
  const runs = new Int32Array(Math.max(0, text.length - length + 1))
  for (let at = 0; at < runs.length; at++) {
    let code = 0
    // 16 bits apart two letters are told apart exactly; longer runs fold into 32 bits, and one pair of runs in billions is taken for one.
    for (let next = at; next < at + length; next++)
      code = length === 2 ? (code << 16) | text.charCodeAt(next) : Math.imul(code, 0x01000193) ^ text.charCodeAt(next)
    runs[at] = code
  }
  return runs.sort()
}

/** An ascending list without repetitions, in its own place. */
export function distinctRuns(runs: Int32Array): Int32Array {
  // By hand: `filter` of a typed array takes several times as long.
  let count = 0
  for (let at = 0; at < runs.length; at++) if (count === 0 || runs[at] !== runs[count - 1]) runs[count++] = runs[at]!
  return count === runs.length ? runs : runs.slice(0, count)
}

/** How many entries two ascending lists have in common; what stands twice in both counts twice. */
export function sharedCodes(left: Int32Array, right: Int32Array): number {
  let shared = 0
  for (let at = 0, other = 0; at < left.length && other < right.length; ) {
    const difference = left[at]! - right[other]!
    if (difference === 0) shared++
    if (difference <= 0) at++
    if (difference >= 0) other++
  }
  return shared
}

/** Dice over letter pairs, spaces left out (Dice, 1945, as string-similarity computes it), from ascending letter pairs of both texts. */
export function diceOf(left: Int32Array, right: Int32Array): number {
  const all = left.length + right.length
  return all === 0 ? 0 : (2 * sharedCodes(left, right)) / all
}
