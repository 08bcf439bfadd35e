import model from '../../models/aligner.json' with { type: 'json' }
import type { ComparisonName } from './comparisons/index.ts'

/** The trained part of the aligner, as models/aligner.json holds it. */
export interface AlignerModel {
  /** Logistic model: log-odds are `bias` plus each comparison times its weight. */
  readonly bias: number
  readonly weights: Readonly<Record<ComparisonName, number>>
  /** Below it two statements without a story around them are not called aligned; see decide.ts. */
  readonly threshold: number
  readonly frequencies: Frequencies
  /** The direction the topics of all statements share among the word vectors, of length 1. */
  readonly common: readonly number[]
  /** The mean of the vectors of all words, and the direction in which they differ most, of length 1; see senses.ts. */
  readonly mean: readonly number[]
  readonly axis: readonly number[]
}

/** In how many sentences of a news corpus each key stands. Keys seen less than `least` times are not kept. */
export interface Frequencies {
  readonly sentences: number
  readonly counts: ReadonlyMap<string, number>
}

/** The model that comes with the package. */
export const aligner: AlignerModel = readAligner(model)

/** What a file like models/aligner.json says. */
export function readAligner(file: typeof model): AlignerModel {
  const { bias, weights, threshold, sentences, counts, common, mean, axis } = file
  return {
    bias,
    weights,
    threshold,
    frequencies: { sentences, counts: readCounts(counts) },
    common: readThousandths(common),
    mean: readThousandths(mean),
    axis: readThousandths(axis),
  }
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

/** Whole thousandths, with spaces between them. */
export function readThousandths(line: string): readonly number[] {
  return line.split(' ').map(part => Number(part) / 1000)
}
