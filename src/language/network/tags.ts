import type { Rows, Work } from './work.ts'

/** Index of the best tag of each word, of `known` tags, from the outputs of the first layer. */
export function findTags({ project, kernels, sizes, at }: Work, states: Rows, count: number, known: number): number[] {
  const { tags, units } = sizes
  project(
    count,
    states,
    { address: at.tagMatrix, columns: 2 * units, rows: tags },
    { address: at.tags, step: 4 * tags },
  )
  return findBest(new Float32Array(kernels.memory, at.tags, count * tags), count, tags, known)
}

/** Place of the highest of the first `known` numbers of each of `count` rows; the first of equals. */
export function findBest(scores: Float32Array, count: number, step: number, known: number): number[] {
  const places: number[] = []
  for (let row = 0; row < count; row++) {
    const start = row * step
    let best = start
    for (let at = start + 1; at < start + known; at++) if (scores[at]! > scores[best]!) best = at
    places.push(best - start)
  }
  return places
}
