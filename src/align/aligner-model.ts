import model from '../../models/aligner.json' with { type: 'json' }
import type { ComparisonName } from './comparisons.ts'

/** The trained part of the aligner, as models/aligner.json holds it. */
export interface AlignerModel {
  /** Logistic model: log-odds are `bias` plus each comparison times its weight. */
  readonly bias: number
  readonly weights: Readonly<Record<ComparisonName, number>>
  /** From here on two statements without a story around them are called aligned. */
  readonly threshold: number
  readonly frequencies: Frequencies
}

/** In how many sentences of a news corpus each key stands. Keys seen less than `least` times are not kept. */
export interface Frequencies {
  readonly sentences: number
  readonly counts: ReadonlyMap<string, number>
}

/** The model that comes with the package. */
export const aligner: AlignerModel = {
  bias: model.bias,
  weights: model.weights,
  threshold: model.threshold,
  frequencies: { sentences: model.sentences, counts: readCounts(model.counts) },
}

/** Each entry is `count key key …`: most counts are small and shared by many keys. */
export function readCounts(lines: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const line of lines) {
    const [count, ...keys] = line.split(' ')
    for (const key of keys) counts.set(key, Number(count))
  }
  return counts
}
