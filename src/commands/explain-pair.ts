import type { AlignerModel } from '../align/aligner-model.ts'
import { comparisonNames, comparisons } from '../align/comparisons/index.ts'
import type { Features } from '../align/score.ts'
import type { Language, Statement } from '../model.ts'
import { traceRelation } from '../relate/index.ts'
import { relationRules } from '../relate/rules/index.ts'
import type { PairExplanation } from '../view/pair-explanation.ts'

/** What the score of two statements and their relation rest on. `model` is the one that `features` were weighed with. */
export function explainPair(
  a: Statement,
  b: Statement,
  features: Features,
  { bias, weights }: Pick<AlignerModel, 'bias' | 'weights'>,
  language: Language,
): PairExplanation {
  return {
    bias,
    features: comparisonNames.map(name => ({
      name,
      title: comparisons[name].title,
      value: features[name],
      weight: weights[name],
    })),
    rules: traceRelation(a, b, language).flatMap(({ rule, outcome }) => {
      if (outcome === null) return []
      const { explains: _, ...told } = outcome
      return [{ rule, title: relationRules[rule].title, outcome: told }]
    }),
  }
}
