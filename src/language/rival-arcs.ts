import type { RivalArc } from '../model.ts'

/** What is farther behind is no rival: scores are calibrated, and of two heads the one that is 1 behind is right in one of four. */
const farthest = 1

/** The arcs of a sentence that are nearly as likely as those of its tree. `scores` of word d with head h are at `d * step + h + 1`. */
export function findRivals(scores: Float32Array, step: number, heads: readonly number[]): RivalArc[] {
  const rivals: RivalArc[] = []
  for (let word = 0; word < heads.length; word++) {
    const row = word * step + 1
    const chosen = scores[row + heads[word]!]!
    for (let head = 0; head < heads.length; head++) {
      const behind = chosen - scores[row + head]!
      if (behind < farthest && head !== heads[word] && head !== word) rivals.push({ word, head, behind })
    }
  }
  return rivals
}
