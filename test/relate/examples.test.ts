import { describe, expect, test } from 'vitest'
import type { RelationRule } from '../../src/relate/rule.ts'
import { relationRules } from '../../src/relate/rules/index.ts'
import { laySideBySide } from '../../src/relate/sides.ts'
import { termSimilarity } from '../../src/statement/term-similarity.ts'
import { loadLanguage } from '../../src/store/models.ts'
import { statement } from '../fixtures/statements.ts'

describe.each(Object.entries<RelationRule>(relationRules))('relate/%s', (_, rule) => {
  test('has an example that holds and a near miss', () => {
    expect(rule.examples.some(example => example.finds !== null)).toBe(true)
    expect(rule.examples.some(example => example.finds === null)).toBe(true)
  })

  test.each(rule.examples)('$a | $b → $finds', ({ a, b, finds, areLone = false, claimA, claimB }) => {
    const outlet = areLone ? { source: '' } : {}
    const outcome = rule.match(
      laySideBySide(
        statement(a, { ...outlet, ...claimA }),
        statement(b, { ...outlet, ...claimB }),
        termSimilarity(loadLanguage()),
        loadLanguage().relatedness,
      ),
    )
    expect(outcome && 'relation' in outcome ? outcome.relation : null).toBe(finds)
  })
})
