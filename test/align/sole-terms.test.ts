import { expect, test } from 'vitest'
import { aligner } from '../../src/align/aligner-model.ts'
import { pairUp, prepare } from '../../src/align/pair.ts'
import { soleOverlap } from '../../src/align/sole-terms.ts'
import { backgroundWeight } from '../../src/align/term-weight.ts'
import { termSimilarity } from '../../src/statement/term-similarity.ts'
import { loadLanguage } from '../../src/store/models.ts'
import { statement } from '../fixtures/statements.ts'

const similarity = termSimilarity(loadLanguage())
const weightOf = backgroundWeight(aligner.frequencies)
const overlapOf = (left: string, right: string) => {
  const [one, other] = [left, right].map(text => prepare(statement(text), weightOf))
  return soleOverlap(pairUp(one!, other!, similarity))
}

test('each rare word that both tell once counts, a name of several words counts as one', () => {
  const words = overlapOf('The anchor of the lantern sank.', 'A lantern lit the anchor.')
  expect(words).toBeGreaterThan(1)
  const name = overlapOf('The Lantern and Anchor Trust owns a ferry.', 'Its seat is with the Lantern and Anchor Trust.')
  expect(name).toBeLessThanOrEqual(1)
  expect(name).toBeGreaterThan(0.5)
})
