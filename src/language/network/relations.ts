import { findBest } from './tags.ts'
import type { Rows, Work } from './work.ts'

/** What `count` nodes from `first` on are as dependants and as heads; node 0 is the root. Keeps them for `findRelations`. */
export function readRelationNodes({ project, sizes, at }: Work, states: Rows, first: number, count: number): void {
  const step = 8 * sizes.label
  const matrix = { address: at.labelMatrix, columns: 2 * sizes.units, rows: 2 * sizes.label }
  project(count, states, matrix, { address: at.labels + first * step, step })
}

/** Index of the best relation of each word to its head, of `known` relations; heads are words, -1 the root. */
export function findRelations(work: Work, heads: readonly number[], known: number): number[] {
  const { kernels, lists, project, shorten, sizes, at } = work
  const { label, relations } = sizes
  const step = 8 * label
  heads.forEach((head, word) => {
    lists[0]!.rows[word] = at.labels + (word + 1) * step
    lists[1]!.rows[word] = at.labels + (head + 1) * step + 4 * label
  })
  const matrix = { address: at.relationMatrix, columns: label, rows: relations }
  project(heads.length, shorten(heads.length, label, 'leak'), matrix, { address: at.relations, step: 4 * relations })
  const scores = new Float32Array(kernels.memory, at.relations, heads.length * relations)
  return findBest(scores, heads.length, relations, known)
}
