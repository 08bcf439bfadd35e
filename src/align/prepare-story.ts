import type { Statement } from '../model.ts'
import { termsOf } from '../statement/terms.ts'
import type { AlignerModel } from './aligner-model.ts'
import { type Prepared, prepare } from './pair.ts'
import { noSenses } from './senses.ts'
import { repeatedTerms } from './sole-terms.ts'
import { backgroundWeight, storyWeight } from './term-weight.ts'

/** The statements of one story by id, each weighed by what is rare in the story. */
export function prepareStory(
  statements: readonly Statement[],
  model: Pick<AlignerModel, 'frequencies'>,
): readonly Prepared[] {
  const sorted = [...statements].sort((a, b) => (a.claim.id < b.claim.id ? -1 : a.claim.id > b.claim.id ? 1 : 0))
  const terms = sorted.map(termsOf)
  // How many statements have a key, and the last of them: what stands twice in one counts once.
  const counts = new Map<string, { count: number; last: number }>()
  terms.forEach((list, index) => {
    for (const { key } of list) {
      const known = counts.get(key)
      if (known === undefined) counts.set(key, { count: 1, last: index })
      else if (known.last !== index) {
        known.count++
        known.last = index
      }
    }
  })
  const weightOf = storyWeight(backgroundWeight(model.frequencies), sorted.length, key => counts.get(key)?.count ?? 0)
  const repeated = repeatedTerms(sorted, terms)
  return sorted.map((statement, index) =>
    prepare(statement, weightOf, terms[index], noSenses, repeated.get(statement.claim.source)),
  )
}
