import type { AlignerModel } from './aligner-model.ts'
import { type ComparisonName, comparisonNames, comparisons } from './comparisons/index.ts'
import type { Pair } from './pair.ts'

export type Features = Readonly<Record<ComparisonName, number>>

/** What every comparison says of the pair, by name. */
export function featuresOf(pair: Pair): Features {
  return Object.fromEntries(comparisonNames.map(name => [name, comparisons[name].compare(pair)])) as Record<
    ComparisonName,
    number
  >
}

/** How surely both speak of the same fact: a probability at even odds, 0..1, four decimals. */
export function scoreOf(features: Features, { bias, weights }: Pick<AlignerModel, 'bias' | 'weights'>): number {
  let logOdds = bias
  for (const name of comparisonNames) logOdds += weights[name] * features[name]
  return Math.round(1e4 / (1 + Math.exp(-logOdds))) / 1e4
}
