import { describe, expect, test } from 'vitest'
import { atomDocuments, claimDocument } from '../../src/report/document.ts'
import { extract } from '../fixtures/articles.ts'

/** One line for each saying of each claim: who, with which word, and how surely. */
const sayings = (body: string): string[] =>
  extract(body).claims.flatMap(claim =>
    (claim.sayings ?? []).map(({ speaker, cue, certainty }) => `${speaker}: ${cue} (${certainty})`),
  )

const hedges = (body: string) => extract(body).claims.map(claim => claim.hedge ?? null)

describe('a claim that tells what somebody says, holds or wants names them', () => {
  test.each([
    ['a promise', 'Ellen Marsh vowed to close the port.', ['Ellen Marsh: vowed (intended)']],
    ['a refusal', 'The mayor declined to comment on the strike.', ['The mayor: declined (intended)']],
    ['a judgement', 'Ellen Marsh praised the crew of the ferry.', ['Ellen Marsh: praised (judged)']],
    ['a charge', 'The union accused the port of neglect.', ['The union: accused (alleged)']],
    ['a denial', 'The captain denied the report.', ['The captain: denied (denied)']],
    ['an admission', 'The captain admitted the mistake.', ['The captain: admitted (confirmed)']],
    ['a wish', 'Residents want a new pier.', ['Residents: want (wanted)']],
    ['a call', 'The union called for a strike.', ['The union: called (wanted)']],
    ['a fear', 'Residents fear another storm.', ['Residents: fear (believed)']],
    ['a question', 'The reporter asked whether the ferry was safe.', ['The reporter: asked (asked)']],
    ['a name given', 'The mayor described the sale as a mistake.', ['The mayor: described (asserted)']],
    ['a passive with its agent', 'The plan was rejected by the council.', ['the council: rejected (denied)']],
    ['a relative clause', 'Residents who opposed the pier left.', ['Residents: opposed (judged)']],
    ['a poll', 'The poll found Marsh leading Reed by seven points.', ['The poll: found (asserted)']],
    ['a genitive', "Ellen Marsh's promise to close the port angered the crew.", ['Ellen Marsh: promise (intended)']],
    ['a noun with a verb of voicing', 'The union voiced concern about the pier.', ['The union: concern (believed)']],
  ])('%s', (_, body, expected) => {
    expect(sayings(body)).toEqual(expected)
  })

  test.each([
    ['what may be said', 'The mayor would praise the crew.'],
    ['what is not said', 'The mayor did not praise the crew.'],
    ['a condition', 'If the mayor praises the crew, the union will cheer.'],
    ['a thing', 'The storm threatened to sink the ferry.'],
    ['evidence that is no paper', 'The ferry showed signs of rust.'],
    ['a claim to something', 'The storm claimed three lives.'],
    ['a talk about nothing', 'The mayor spoke in Hull on Monday.'],
    ['a passive without agent', 'The plan was rejected on Monday.'],
    ['a noun of nobody', 'The promise of spring drew a crowd.'],
    ['a day', 'A letter from Monday criticised nobody.'],
    ['what there is no sign of', 'There is no evidence that the captain objected to the sale.'],
    ['the fault of another', 'The storm hit the captain for refusing the pilot.'],
    ['the purpose of another act', 'The port closed to support the strike.'],
  ])('but not %s', (_, body) => {
    expect(sayings(body).filter(line => !line.startsWith('A letter'))).toEqual([])
  })

  test('the claim stays the outlet’s own', () => {
    const claim = extract('Ellen Marsh vowed to close the port.').claims[0]!
    expect(claim.attribution).toEqual([])
    expect(claim.text).toBe('Ellen Marsh vowed to close the port.')
    expect(claimDocument(claim).attribution).toEqual([
      { speaker: 'Ellen Marsh', cue: 'vowed', certainty: 'intended', told: true },
    ])
  })

  test('who says the claim comes before whose saying it tells of', () => {
    const claim = extract('The mayor said the union had accused the port of neglect.').claims[0]!
    expect(claimDocument(claim).attribution).toEqual([
      { speaker: 'The mayor', cue: 'said', certainty: 'asserted' },
      { speaker: 'the union', cue: 'accused', certainty: 'alleged', told: true },
    ])
  })

  test('a pronoun is its holder', () => {
    expect(sayings('Ellen Marsh owns two ferries. She criticised the union for the strike.')).toEqual([
      'Ellen Marsh: criticised (judged)',
    ])
  })

  test('a part of the claim keeps the saying only with what is said', () => {
    const atoms = atomDocuments(extract('Ellen Marsh vowed on Monday to close the pier in Hull.').claims)
    for (const { text, attribution } of atoms)
      if (attribution.length > 0) expect(text).toMatch(/vowed.*to close the pier/)
    expect(atoms.some(({ attribution }) => attribution.length > 0)).toBe(true)
  })
})

describe('words that keep a distance without naming anybody', () => {
  test.each([
    ['The ferry reportedly sank on Monday.', 'reportedly'],
    ['The captain allegedly left the ship.', 'allegedly'],
    ['The captain is understood to have left the ship.', 'is understood to'],
    ['The ferry is said to be unsafe.', 'is said to'],
    ['The ferry was reported to have been overloaded.', 'was reported to'],
    ['It is believed that the fire started in the hold.', 'is believed that'],
  ])('%s', (body, hedge) => {
    expect(hedges(body)).toEqual([hedge])
    expect(extract(body).claims[0]!.status).toBe('possible')
  })

  test.each([
    'The reportedly drunk captain left the ship.',
    'The fire was reported at noon.',
    'The mayor is said by the union to be ill, but he was seen at work.',
    'The ferry sank on Monday.',
  ])('but not in: %s', body => {
    expect(hedges(body)[0]).toBeNull()
  })
})
