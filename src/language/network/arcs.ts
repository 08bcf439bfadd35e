import { longestInput } from './sizes.ts'
import type { Rows, Work } from './work.ts'

/** Scores of word d hanging on node h at `d * step + h`; node 0 is the root, word h is node h + 1. */
export interface ArcScores {
  readonly scores: Float32Array
  readonly step: number
}

/** What `count` nodes from `first` on are as dependants and as heads; node 0 is the root. Keeps them for `scoreArcs`. */
export function readArcNodes({ project, sizes, at }: Work, states: Rows, first: number, count: number): void {
  const step = 8 * sizes.arc
  const matrix = { address: at.arcMatrix, columns: 2 * sizes.units, rows: 2 * sizes.arc }
  project(count, states, matrix, { address: at.arcs + first * step, step }, 'leak')
}

/** Scores of all arcs of a sentence whose nodes were read. */
export function scoreArcs(work: Work, count: number): ArcScores {
  const { kernels, lists, project, shorten, sizes, at } = work
  const { arc } = sizes
  const step = 8 * arc
  for (let word = 0; word < count; word++) {
    lists[0]!.rows[word] = at.arcs + (word + 1) * step
    lists[1]!.rows[word] = at.zeroes
  }
  const pairs = { address: at.pairs, step: 4 * arc }
  project(count, shorten(count, arc), { address: at.pairMatrix, columns: arc, rows: arc }, pairs)
  const nodeGroups = Math.ceil((count + 1) / 4)
  kernels.compare(
    pairs.address,
    pairs.step,
    count,
    at.arcs + 4 * arc,
    step,
    nodeGroups,
    arc / 4,
    at.scores,
    4 * scoreStep,
  )
  return { scores: new Float32Array(kernels.memory, at.scores, count * scoreStep), step: scoreStep }
}

/** Numbers from the scores of one word to those of the next; nodes in groups of four. */
export const scoreStep = Math.ceil((longestInput + 2) / 4) * 4
