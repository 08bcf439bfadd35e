import { describe, expect, test } from 'vitest'
import { excludeEachOther, isKindOf } from '../../src/lexicon/kinds.ts'
import { relate } from '../../src/relate/index.ts'
import { answersEachOther } from '../../src/relate/overlap.ts'
import { loadLanguage } from '../../src/store/models.ts'
import { statement } from '../fixtures/statements.ts'

const lone = (text: string) => statement(text, { source: '' })

describe('kinds', () => {
  test('a film is no party, an actress may be a producer, a series may be one of films', () => {
    expect(excludeEachOther('film', 'party')).toBe(true)
    expect(excludeEachOther('actress', 'producer')).toBe(false)
    expect(excludeEachOther('series', 'film')).toBe(false)
    expect(excludeEachOther('series', 'party')).toBe(true)
  })

  test('words of no list exclude nothing', () => {
    expect(excludeEachOther('ferry', 'whatsit')).toBe(false)
    expect(excludeEachOther('constructor', '__proto__')).toBe(false)
  })

  test('every singer is a musician and a person, and not the other way round', () => {
    expect(isKindOf('musician', 'singer')).toBe(true)
    expect(isKindOf('person', 'singer')).toBe(true)
    expect(isKindOf('singer', 'musician')).toBe(false)
    expect(isKindOf('constructor', 'singer')).toBe(false)
  })
})

describe('two lone texts', () => {
  const answers = (a: string, b: string, isNear: boolean) =>
    answersEachOther(lone(a), lone(b), relate(lone(a), lone(b), 0.5, loadLanguage()), isNear, loadLanguage())

  test('a claim of a few words is answered by what is told of the same one', () => {
    expect(
      answers('Anna Berg, born in 1975 in Westport, is a Norwegian captain.', 'Anna Berg is a singer.', false),
    ).toBe(true)
  })

  test('not by what names nobody of it', () => {
    expect(answers('The council debated the price of the new ferry.', 'Anna Berg is a singer.', false)).toBe(false)
  })

  test('two long sentences of one story need more than its names', () => {
    const one =
      'Anna Berg of Westport sold the old ferry with its engine, two cranes and a lighthouse to a rich company in Oslo.'
    const other =
      'Anna Berg, who grew up in Westport with four sisters, has written three books about the storms of her childhood.'
    expect(answers(one, other, true)).toBe(false)
  })

  test('a claim that a sentence tells nearly whole is answered by it, however much else that says', () => {
    const text =
      'Even while praising the new pier, Westport harbour master Carl Dahl warned the council that storms of the last two winters had cost the ferry line half of its income.'
    expect(answers(text, 'Carl Dahl is the harbour master of Westport.', false)).toBe(true)
    expect(answers(text, 'Carl Dahl bought an old lighthouse in Norway for his three sisters.', false)).toBe(false)
  })

  test('a number that a claim bounds is compared with a count that names no place', () => {
    const text = 'As of Monday, there have been 1,360 confirmed cases, 8 recoveries and 22 deaths.'
    const found = (claim: string) => relate(lone(text), lone(claim), 0.3, loadLanguage()).relation
    expect(found('There were less than 23 deaths in Westport due to the fever.')).toBe('refines')
    expect(found('Westport has had more than 25 deaths due to the fever.')).toBe('contradicts')
    expect(answers(text, 'Westport has had more than 25 deaths due to the fever.', false)).toBe(true)
  })

  test('neither side of a pair changes what is found', () => {
    const [text, claim] = ['Anna Berg (born 24 May 1995) is a singer from Westport.', 'Anna Berg was born in 1994.']
    const one = relate(lone(text), lone(claim), 0.9, loadLanguage())
    const other = relate(lone(claim), lone(text), 0.9, loadLanguage())
    expect(one.relation).toBe('contradicts')
    expect(other.relation).toBe('contradicts')
    expect(one.because[0]).toMatchObject({ kind: 'time', a: '24 May 1995', b: '1994' })
    expect(other.because[0]).toMatchObject({ kind: 'time', a: '1994', b: '24 May 1995' })
  })
})
