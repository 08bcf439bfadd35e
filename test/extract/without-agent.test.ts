import { describe, expect, test } from 'vitest'
import { viewClause } from '../../src/extract/clause.ts'
import { propositions } from '../../src/extract/propositions.ts'
import { repairTree } from '../../src/extract/repair/index.ts'
import { renderSentence } from '../../src/extract/wording/render.ts'
import { withoutAgent } from '../../src/extract/wording/without-agent.ts'
import { pastParticiple } from '../../src/lexicon/verbs.ts'
import { loadLanguage } from '../../src/store/models.ts'

const language = loadLanguage()

function told(text: string): string | null {
  const tokens = language.tokens(text)
  const view = viewClause(tokens, repairTree(tokens, language.parse(tokens), []), [])
  const [first] = propositions(view)
  const parts = withoutAgent(view, first!.parts)
  return parts && renderSentence(parts, { tokens, body: text })
}

describe('a deed whose doer is not settled is told without the doer', () => {
  test.each([
    ['It lifted the ban on ferries in May.', 'The ban on ferries was lifted in May.'],
    ['They have repaired the cranes.', 'The cranes have been repaired.'],
    ['It did not approve the plan.', 'The plan was not approved.'],
    ['That could delay the repairs.', 'The repairs could be delayed.'],
    ['They are building a new pier.', 'A new pier is being built.'],
    ['It has to repair the pier.', 'The pier has to be repaired.'],
    ['That will reduce shipments from those ports.', 'Shipments from those ports will be reduced.'],
  ])('%s', (text, said) => expect(told(text)).toBe(said))
})

describe('not where the words would say something else', () => {
  test.each([
    // Having, moving and knowing are no deeds.
    'It has a new captain.',
    'They left the harbour.',
    // Whose losses they are would be lost.
    'It cut its losses.',
    // "not … all" would become "all … not".
    'It did not approve all the plans.',
    'It did not approve a plan.',
    // Two objects.
    'It bought the town some boats.',
    // What follows tells of the doer.
    'He opened the pier smiling at the crowd.',
    'They made sense.',
    // Somebody is named.
    'The council lifted the ban.',
  ])('%s', text => expect(told(text)).toBeNull())
})

test('participles', () => {
  expect(['lift', 'withdraw', 'stop', 'build', 'deny'].map(pastParticiple)).toEqual([
    'lifted',
    'withdrawn',
    'stopped',
    'built',
    'denied',
  ])
})
