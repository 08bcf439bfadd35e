import { describe, expect, test } from 'vitest'
import type { Decision, DecisionAction, Fact } from '../../src/model.ts'
import { applyDecisions, replayDecisions } from '../../src/review/apply-decisions.ts'

function fact(id: string, ...claims: string[]): Fact {
  return {
    id,
    status: 'single-source',
    contradiction: false,
    text: id,
    claims,
    sources: ['coast-daily'],
    independentSources: 1,
    relations: [],
    decision: null,
  }
}

let minute = 0
function decision(action: DecisionAction, id: string, claims: string[] = [], rest: Partial<Decision> = {}): Decision {
  minute += 1
  const at = new Date(Date.UTC(2024, 4, 3, 10, minute)).toISOString()
  return { action, fact: id, claims, at, by: 'Dana', note: null, ...rest }
}

const facts = [fact('fire', 'a', 'b'), fact('ferry', 'c', 'd', 'e'), fact('mayor', 'f')]

function verdicts(...decisions: Decision[]) {
  return applyDecisions(facts, decisions).map(({ decision }) => decision?.action ?? null)
}

test('without decisions the facts stay as they are', () => {
  expect(applyDecisions(facts, [])).toEqual(facts)
})

test('the latest accept or reject stands', () => {
  expect(verdicts(decision('accept', 'fire'), decision('reject', 'fire'), decision('accept', 'mayor'))).toEqual([
    'reject',
    null,
    'accept',
  ])
})

test('the latest is by instant, so that a merge of two logs gives the same in either order', () => {
  const hers = decision('accept', 'fire')
  const his = decision('reject', 'fire', [], { at: '2024-05-03T23:00:00+02:00', by: 'Noam' })
  expect(verdicts(hers, his)).toEqual(verdicts(his, hers))
  expect(verdicts(his, hers)[0]).toBe('reject')
})

describe('undo', () => {
  test('takes back the decision before it on the same fact', () => {
    expect(verdicts(decision('accept', 'fire'), decision('reject', 'fire'), decision('undo', 'fire'))[0]).toBe('accept')
  })

  test('twice takes back two', () => {
    const both = [decision('accept', 'fire'), decision('reject', 'fire')]
    expect(verdicts(...both, decision('undo', 'fire'), decision('undo', 'fire'))[0]).toBeNull()
  })

  test('does not touch another fact', () => {
    expect(verdicts(decision('accept', 'fire'), decision('undo', 'ferry'))[0]).toBe('accept')
  })

  test('takes back a note', () => {
    const { notes } = replayDecisions(facts, [
      decision('note', 'fire', [], { note: 'Call them.' }),
      decision('undo', 'fire'),
    ])
    expect(notes.size).toBe(0)
  })

  test('with nothing to take back does nothing', () => {
    expect(verdicts(decision('undo', 'fire'), decision('accept', 'fire'))[0]).toBe('accept')
  })

  test('stays with what it undid when two logs are merged', () => {
    const hers = [decision('accept', 'fire'), decision('undo', 'fire')]
    const his = [decision('reject', 'fire')]
    expect(verdicts(...hers, ...his)[0]).toBe('reject')
    expect(verdicts(...his, ...hers)[0]).toBe('reject')
  })
})

test('all notes are kept, oldest first, beside the verdict', () => {
  const { facts: replayed, notes } = replayDecisions(facts, [
    decision('note', 'fire', [], { note: 'Call the brigade.' }),
    decision('accept', 'fire'),
    decision('note', 'fire', [], { note: 'They confirm.' }),
  ])
  expect(notes.get('fire')?.map(({ note }) => note)).toEqual(['Call the brigade.', 'They confirm.'])
  expect(replayed[0]?.decision?.action).toBe('accept')
})

test('a fact with notes only carries the latest of them', () => {
  expect(applyDecisions(facts, [decision('note', 'mayor', [], { note: 'Ask.' })])[2]?.decision?.note).toBe('Ask.')
})

describe('a fact whose id is gone', () => {
  test('is found by the claims, when it holds at least half of them', () => {
    expect(verdicts(decision('accept', 'old', ['c', 'd', 'x', 'y']))).toEqual([null, 'accept', null])
  })

  test('is the one with the largest overlap', () => {
    expect(verdicts(decision('accept', 'old', ['a', 'c', 'd']))).toEqual([null, 'accept', null])
  })

  test('leaves an orphan when it holds fewer, which is returned and not dropped', () => {
    const orphan = decision('reject', 'old', ['c', 'x', 'y'])
    const nameless = decision('accept', 'older')
    expect(replayDecisions(facts, [orphan, nameless]).orphans).toEqual([orphan, nameless])
  })

  test('is undone through its claims as well', () => {
    expect(verdicts(decision('accept', 'old', ['a', 'b']), decision('undo', 'fire', ['a', 'b']))[0]).toBeNull()
  })
})

test('ids that are names of object properties are ids like others', () => {
  const odd = [fact('__proto__', 'constructor')]
  expect(applyDecisions(odd, [decision('accept', 'toString', ['constructor'])])[0]?.decision?.action).toBe('accept')
})
