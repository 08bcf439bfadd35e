/**
 * Remembers by keys of four numbers where something was put that is dear to compute. Each key has one place, which the last of those that
 * fall on it has to itself: memory stays as it is, and what was forgotten is computed anew.
 */
export interface Recall {
  /**
   * The place of a key since `forget`: as it is when the key was put there last, as `-1 - place` when it was not and has been put there now.
   * The first number is below 32.
   */
  find(kind: number, b: number, c: number, d: number): number
  /** Forgets all keys. */
  forget(): void
}

/** How often keys can be forgotten by counting before they must be wiped out. */
const mostRounds = 2 ** 25

/** A memory of 2 ** `bits` places for keys of whole numbers. */
export function createRecall(bits: number): Recall {
  const keys = new Int32Array(4 * 2 ** bits)
  const shift = 32 - bits
  let round = 1
  return {
    find(kind, b, c, d) {
      const a = (round << 5) | kind
      // Odd constants, so that small numbers fall far apart: those of xxHash.
      const sum =
        Math.imul(a, 0x9e3779b1) + Math.imul(b, 0x85ebca77) + Math.imul(c, 0xc2b2ae3d) + Math.imul(d, 0x27d4eb2f)
      const place = Math.imul(sum ^ (sum >>> 15), 0x165667b1) >>> shift
      const at = place << 2
      if (keys[at] === a && keys[at + 1] === b && keys[at + 2] === c && keys[at + 3] === d) return place
      keys[at] = a
      keys[at + 1] = b
      keys[at + 2] = c
      keys[at + 3] = d
      return -1 - place
    },
    forget() {
      round++
      if (round < mostRounds) return
      keys.fill(0)
      round = 1
    },
  }
}
