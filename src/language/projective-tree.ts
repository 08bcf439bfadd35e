/** Finds the heads of `count` words. */
export type DecodeTree = (scores: Float32Array, step: number, count: number) => Int32Array

/**
 * Makes the function that finds the projective tree with the highest sum of scores in which one word hangs on the root: Eisner's
 * algorithm (1996), cubic in the count of words. `scores` of word d with head h are at `d * step + h`: h is 0 for the root, h + 1 for a
 * word. The answer gives heads as indexes of words, -1 for the root; of equal trees the one found first.
 */
export function createDecoder(longest: number): DecodeTree {
  const table = () => new Float64Array(longest * longest)
  // Spans whose head is their left end or their right end. Of whole spans, each by row and by column, so that sums run along memory.
  const [leftWhole, leftWholeTurned, rightWhole, rightWholeTurned] = [table(), table(), table(), table()]
  const [leftOpen, rightOpen] = [table(), table()]
  const place = () => new Uint8Array(longest * longest)
  const [splitOpen, splitLeft, splitRight] = [place(), place(), place()]

  const fill = (scores: Float32Array, step: number, count: number): void => {
    for (let word = 0; word < count; word++) {
      const at = word * longest + word
      leftWhole[at] = leftWholeTurned[at] = rightWhole[at] = rightWholeTurned[at] = 0
    }
    for (let width = 1; width < count; width++) {
      for (let first = 0; first + width < count; first++) {
        const last = first + width
        const [row, turned] = [first * longest, last * longest]
        let best = Number.NEGATIVE_INFINITY
        let split = first
        for (let middle = first; middle < last; middle++) {
          const sum = leftWhole[row + middle]! + rightWholeTurned[turned + middle + 1]!
          if (sum > best) {
            best = sum
            split = middle
          }
        }
        splitOpen[row + last] = split
        rightOpen[turned + first] = best + scores[first * step + last + 1]!
        leftOpen[row + last] = best + scores[last * step + first + 1]!

        best = Number.NEGATIVE_INFINITY
        for (let middle = first; middle < last; middle++) {
          const sum = rightWhole[row + middle]! + rightOpen[turned + middle]!
          if (sum > best) {
            best = sum
            split = middle
          }
        }
        splitRight[row + last] = split
        rightWhole[row + last] = rightWholeTurned[turned + first] = best

        best = Number.NEGATIVE_INFINITY
        for (let middle = first + 1; middle <= last; middle++) {
          const sum = leftOpen[row + middle]! + leftWholeTurned[turned + middle]!
          if (sum > best) {
            best = sum
            split = middle
          }
        }
        splitLeft[row + last] = split
        leftWhole[row + last] = leftWholeTurned[turned + first] = best
      }
    }
  }

  const readWhole = (heads: Int32Array, first: number, last: number, headIsFirst: boolean): void => {
    if (first === last) return
    const split = (headIsFirst ? splitLeft : splitRight)[first * longest + last]!
    if (headIsFirst) {
      readOpen(heads, first, split, true)
      readWhole(heads, split, last, true)
    } else {
      readWhole(heads, first, split, false)
      readOpen(heads, split, last, false)
    }
  }
  const readOpen = (heads: Int32Array, first: number, last: number, headIsFirst: boolean): void => {
    if (headIsFirst) heads[last] = first
    else heads[first] = last
    const split = splitOpen[first * longest + last]!
    readWhole(heads, first, split, true)
    readWhole(heads, split + 1, last, false)
  }

  return (scores, step, count) => {
    const heads = new Int32Array(count)
    if (count === 0) return heads
    fill(scores, step, count)
    let root = 0
    let best = Number.NEGATIVE_INFINITY
    for (let word = 0; word < count; word++) {
      const sum = scores[word * step]! + rightWhole[word]! + leftWhole[word * longest + count - 1]!
      if (sum > best) {
        best = sum
        root = word
      }
    }
    heads[root] = -1
    readWhole(heads, 0, root, false)
    readWhole(heads, root, count - 1, true)
    return heads
  }
}
