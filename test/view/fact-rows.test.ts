import { describe, expect, test } from 'vitest'
import { factDetail } from '../../src/view/fact-detail.ts'
import { factList } from '../../src/view/fact-list.ts'
import { factRows } from '../../src/view/fact-rows.ts'
import { rowText } from '../../src/view/row.ts'
import { indexStory } from '../../src/view/story-index.ts'
import { harbourReport } from '../fixtures/harbour-fire.ts'

const index = indexStory(harbourReport)

function rows(id: string, width: number): string[] {
  const fact = harbourReport.facts.find(fact => fact.id === id)!
  return factRows(factDetail(index, fact), width).map(rowText)
}

describe('the passages of a fact', () => {
  test('stand one above the other below 120 columns', () => {
    expect(rows('f-visit', 80)).toEqual([
      'updates        Coast Daily / Harbour Post, Night Wire: planned → happened',
      'Coast Daily  | Mayor Ruth Amsel plans to visit the harbour on Saturday',
      '               planned; Saturday = 2024-05-04',
      'Harbour Post | Mayor Ruth Amsel visited the harbour on Saturday',
      '               Saturday = 2024-05-04',
      'Night Wire   | Mayor Ruth Amsel visited the harbour on Saturday',
      '               Saturday = 2024-05-04 (inferred)',
      'agrees         Harbour Post / Night Wire: the same words',
    ])
  })

  test('stand side by side from 120 columns on', () => {
    expect(rows('f-hurt', 120)).toEqual([
      'contradicts    17 ≠ 14 people hurt',
      'Coast Daily                                                 Harbour Post',
      '| A fire at the old ferry terminal hurt 17 people on        | Fourteen people were hurt on Friday when the old ferry',
      '| Friday                                                    | terminal caught fire',
      '  speaker: the port authority (said); Friday = 2024-05-03     speaker: the fire brigade (said); Friday = 2024-05-03',
    ])
  })

  test('with right-to-left words keep rows of their own at any width', () => {
    expect(rows('f-ferry', 200)[1]).toBe('Coast Daily  | The ferry “Aliza”, in Hebrew עליזה, was not damaged')
  })
})

test('the words that carry the relation are marked', () => {
  const { outlets } = factDetail(index, harbourReport.facts[0]!)
  const marked = outlets.map(({ passages }) =>
    passages[0]!.quote.filter(({ mark }) => mark === 'reason').map(({ text }) => text),
  )
  expect(marked).toEqual([['17 people'], ['Fourteen people']])
})

test('the list has a heading for each kind of fact there is', () => {
  const lines = factList(harbourReport.facts)
  expect(lines.flatMap(line => (line.type === 'group' ? [`${line.group} ${line.count}`] : []))).toEqual([
    'difference 1',
    'agreement 2',
    'single-source 4',
  ])
  expect(factList([])).toEqual([])
})

test('of many pairs that refine each other three are told, first those that tell more than another speaker, and all updates', () => {
  const visit = harbourReport.facts.find(({ id }) => id === 'f-visit')!
  const [update, ...others] = visit.relations
  const because = (kind: 'attribution' | 'place', text: string) => [{ kind, a: 'x', b: 'y', text }]
  const refining = Array.from({ length: 4 }, (_, at) => ({
    ...update!,
    relation: 'refines' as const,
    because: because('attribution', `speaker ${at}`),
  }))
  const placed = { ...update!, relation: 'refines' as const, because: because('place', 'in Oslo') }
  const { reasons } = factDetail(index, { ...visit, relations: [...refining, placed, update!, ...others] })
  expect(reasons.map(({ relation, text }) => `${relation} ${text}`)).toEqual([
    'updates planned → happened',
    'refines in Oslo',
    'refines speaker 0',
    'refines speaker 1',
    'refines 2 more pairs',
    'agrees the same words',
  ])
})
