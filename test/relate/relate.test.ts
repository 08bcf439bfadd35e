import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { relate } from '../../src/relate/index.ts'
import { loadLanguage } from '../../src/store/models.ts'
import { type Given, relation, statement } from '../fixtures/statements.ts'

describe('a contradiction needs a proof', () => {
  const [fourteen, seventeen] = ['The harbour fire killed 14 people.', 'The harbour fire killed 17 people.']

  test('same event, another number, both asserted', () => {
    expect(relation(fourteen, seventeen)).toMatchObject({
      relation: 'contradicts',
      kinds: ['quantity'],
      because: [{ kind: 'quantity', a: '14 people', b: '17 people', text: '14 people ≠ 17 people' }],
    })
  })

  test.each<[string, Given, Given]>([
    ['one only reports it', { attribution: [{ speaker: 'the fire chief', cue: 'said' }] }, {}],
    [
      'two speakers say it',
      { attribution: [{ speaker: 'the chief', cue: 'said' }] },
      { attribution: [{ speaker: 'the mayor', cue: 'said' }] },
    ],
    ['one is planned', { status: 'planned' }, {}],
    ['both are only possible', { status: 'possible' }, { status: 'possible' }],
    ['one is conditional', {}, { status: 'conditional' }],
  ])('not when %s', (_, left, right) => {
    expect(relation(fourteen, seventeen, left, right).relation).not.toBe('contradicts')
  })

  test('not between two fires', () => {
    expect(
      relation('The harbour fire on 3 May 2024 killed 14 people.', 'The harbour fire on 9 June 2024 killed 17 people.')
        .relation,
    ).not.toBe('contradicts')
  })

  test('the same speaker cannot have said both', () => {
    const said = { attribution: [{ speaker: 'the fire chief', cue: 'said' }] }
    expect(relation(fourteen, seventeen, said, said).relation).toBe('contradicts')
  })

  test('a toll that grows from one day to the next is an update', () => {
    const early = { published: '2024-05-03T08:00:00+02:00' }
    const late = { published: '2024-05-04T08:00:00+02:00' }
    expect(relation(fourteen, seventeen, early, late)).toMatchObject({ relation: 'updates', kinds: ['quantity'] })
    expect(relation(fourteen, seventeen, late, early).relation).toBe('contradicts')
  })
})

describe('what is no contradiction has a name', () => {
  test('planned, then done: an update, whatever else differs', () => {
    const { relation: name, kinds } = relation(
      'The mayor is expected to lay a wreath at the harbour on 17 May 2024.',
      'The mayor laid a wreath at the harbour on 18 May 2024.',
      { status: 'planned' },
    )
    expect(name).toBe('updates')
    expect(kinds).toContain('status')
  })

  test('the same in other words agrees, has no kinds, and says in which words', () => {
    const {
      relation: name,
      kinds,
      because,
    } = relation('The council rejected the plan.', 'The council refused the plan.')
    expect({ name, kinds }).toEqual({ name: 'agrees', kinds: [] })
    expect(because).toEqual([
      expect.objectContaining({ a: expect.stringContaining('rejected'), b: expect.stringContaining('refused') }),
    ])
  })

  test('"did not accept" and "rejected" do not contradict each other', () => {
    expect(
      relation('The council did not accept the plan.', 'The council rejected the plan.', { polarity: 'negated' })
        .relation,
    ).toBe('agrees')
  })

  test('a report of the claim refines the plain claim', () => {
    expect(
      relation(
        'The ferry hit a rock.',
        'The ferry hit a rock.',
        {},
        { attribution: [{ speaker: 'a sailor', cue: 'said' }] },
      ),
    ).toMatchObject({
      relation: 'refines',
      kinds: ['attribution'],
    })
  })

  test('two ends of one journey do not contradict each other', () => {
    expect(relation('The minister left for Oslo on Monday.', 'The minister arrived in Oslo on Monday.').relation).toBe(
      'differs',
    )
  })
})

test('ids, score and order of the two are kept', () => {
  const { a, b, score } = relate(
    statement('The ferry sank.', { id: 'x' }),
    statement('The ferry sank.', { id: 'y' }),
    0.1234,
    loadLanguage(),
  )
  expect({ a, b, score }).toEqual({ a: 'x', b: 'y', score: 0.1234 })
})

test('kinds come in their fixed order, each with a reason', () => {
  const { kinds, because } = relation(
    'Officials may close the old pier on 3 May 2024.',
    'The council did close the pier in May 2024 after the storm.',
    { status: 'possible', attribution: [{ speaker: 'the mayor', cue: 'said' }] },
  )
  expect(kinds).toEqual([...kinds].sort((left, right) => order.indexOf(left) - order.indexOf(right)))
  for (const kind of kinds) expect(because.some(reason => reason.kind === kind)).toBe(true)
})
const order = [
  'quantity',
  'time',
  'place',
  'actor',
  'role',
  'polarity',
  'status',
  'attribution',
  'stance',
  'cause',
  'event',
  'detail',
]

test('any two strings have a relation with a reason', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: 'binary', maxLength: 60 }), (a, b) => {
      const { relation: name, kinds, because } = relation(a, b)
      expect(name).not.toBe('unrelated')
      expect(because.length).toBeGreaterThan(0)
      if (name === 'agrees') expect(kinds).toEqual([])
    }),
    { numRuns: 60, seed: 1 },
  )
})

describe('who and whether', () => {
  const keys = 'handed the keys of the old lighthouse to the director of the museum'

  test('another name in the same deed is a contradiction, however much more one outlet tells', () => {
    expect(
      relation(`Anna Berg ${keys}.`, `After a long dispute about the rent, Carl Dahl ${keys} on Monday.`),
    ).toMatchObject({ relation: 'contradicts', kinds: expect.arrayContaining(['actor']) })
  })

  test.each<[string, Given, Given]>([
    ['only one outlet asserts it itself', { attribution: [{ speaker: 'a sailor', cue: 'said' }] }, {}],
    [
      'two speakers say it',
      { attribution: [{ speaker: 'a sailor', cue: 'said' }] },
      { attribution: [{ speaker: 'the mayor', cue: 'said' }] },
    ],
  ])('not when %s', (_, left, right) => {
    expect(relation(`Anna Berg ${keys}.`, `Carl Dahl ${keys}.`, left, right).relation).toBe('differs')
  })

  test('two people arrested for one kind of deed are two arrests', () => {
    expect(
      relation('Anna Berg was arrested on suspicion of theft.', 'Carl Dahl was arrested on suspicion of theft.')
        .relation,
    ).not.toBe('contradicts')
  })

  test('a question and hearsay refine, a debunking contradicts, a denial differs', () => {
    const plain = 'A whale swam into the harbour of Hull.'
    expect(relation(plain, 'Did a whale swim into the harbour of Hull?')).toMatchObject({
      relation: 'refines',
      kinds: expect.arrayContaining(['status']),
    })
    expect(relation(plain, 'Harbour radio: a whale swam into the harbour of Hull')).toMatchObject({
      relation: 'refines',
      kinds: expect.arrayContaining(['attribution']),
    })
    expect(relation(plain, 'The story of a whale in the harbour of Hull is a hoax.').relation).toBe('contradicts')
    expect(relation(plain, 'The mayor denied reports that a whale swam into the harbour of Hull.').relation).toBe(
      'differs',
    )
  })

  test('one word exchanged in the same sentence differs, another word for the same does not', () => {
    const sentence = (noun: string) => `The company runs a ferry from the old harbour to the ${noun} in summer.`
    expect(relation(sentence('island'), sentence('factory')).relation).toBe('differs')
    expect(relation(sentence('harbourmaster'), sentence('harbourmaster')).relation).toBe('agrees')
    expect(relation(sentence('road'), sentence('street')).relation).not.toBe('differs')
  })
})
