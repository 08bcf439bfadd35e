import model from '../../models/aligner.json' with { type: 'json' }
import type { ComparisonName } from './comparisons/index.ts'
import type { Directions } from './senses.ts'
import type { Frequencies } from './term-weight.ts'

/** The trained part of the aligner, as models/aligner.json holds it. */
export interface AlignerModel extends Directions {
  /** Logistic model: log-odds are `bias` plus each comparison times its weight. */
  readonly bias: number
  readonly weights: Readonly<Record<ComparisonName, number>>
  /** Below it two statements without a story around them are not called aligned; see decide.ts. */
  readonly threshold: number
  readonly frequencies: Frequencies
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
