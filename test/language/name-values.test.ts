import { describe, expect, it } from 'vitest'
import { unifyNames } from '../../src/language/names/index.ts'
import { article } from './tagged-article.ts'

/** "Lavrov = Sergey Lavrov" for each person, organisation and place; the words alone where value and words are the same. */
function values(...lines: string[]): string[] {
  const { text, sentences } = article(...lines)
  return unifyNames([], sentences, text).map(({ text: exact, value }) =>
    value === exact ? exact : `${exact} = ${value}`,
  )
}

const ruth = 'Mayor/PROPN Ruth/PROPN Amari/PROPN spoke/VERB ./PUNCT'
const bare = 'Amari/PROPN left/VERB ./PUNCT'

describe('families', () => {
  it('leaves the surname with whom it meant before a relative was named', () => {
    expect(values(ruth, bare, 'Her/PRON son/NOUN Omar/PROPN Amari/PROPN stayed/VERB ./PUNCT', bare)).toEqual([
      'Ruth Amari',
      'Amari = Ruth Amari',
      'Omar Amari',
      'Amari = Ruth Amari',
    ])
  })

  it('does not choose between two who were named before it', () => {
    expect(values(ruth, 'Her/PRON son/NOUN Omar/PROPN Amari/PROPN stayed/VERB ./PUNCT', bare).at(-1)).toBe('Amari')
  })

  it('does not choose the one who is named less often than the others', () => {
    const omar = 'Mr./PROPN Omar/PROPN Amari/PROPN stayed/VERB ./PUNCT'
    expect(values(ruth, bare, omar, omar, omar).filter(value => value.includes('='))).toEqual([])
  })

  it('gives "Mr." and "Ms." each their own holder', () => {
    expect(
      values(
        'Mayor/PROPN Ruth/PROPN Amari/PROPN met/VERB Mr./PROPN Omar/PROPN Amari/PROPN ./PUNCT',
        'Ms./PROPN Amari/PROPN left/VERB ./PUNCT',
        'Mr./PROPN Amari/PROPN stayed/VERB ./PUNCT',
      ),
    ).toEqual(['Ruth Amari', 'Omar Amari', 'Amari = Ruth Amari', 'Amari = Omar Amari'])
  })

  it('keeps father and son apart', () => {
    expect(
      values(
        'Mayor/PROPN Omar/PROPN Amari/PROPN spoke/VERB ./PUNCT',
        'Omar/PROPN Amari/PROPN Jr./PROPN left/VERB ./PUNCT',
      ),
    ).toEqual(['Omar Amari', 'Omar Amari Jr.'])
  })

  it('takes the surname for the one with "Jr." where there is no other', () => {
    expect(values('Mayor/PROPN Omar/PROPN Amari/PROPN Jr./PROPN spoke/VERB ./PUNCT', bare)).toEqual([
      'Omar Amari Jr.',
      'Amari = Omar Amari Jr.',
    ])
  })
})

describe('spellings', () => {
  it('gives all spellings of one person the one used most', () => {
    const sergey = 'Mr./PROPN Sergey/PROPN Lindt/PROPN left/VERB ./PUNCT'
    expect(values('Mr./PROPN Sergei/PROPN Lindt/PROPN spoke/VERB ./PUNCT', sergey, sergey)).toEqual([
      'Sergei Lindt = Sergey Lindt',
      'Sergey Lindt',
      'Sergey Lindt',
    ])
  })

  it('does not take other given names for spellings', () => {
    expect(
      values(
        'Mr./PROPN Karl/PROPN Lindt/PROPN spoke/VERB ./PUNCT',
        'Ms./PROPN Carla/PROPN Lindt/PROPN left/VERB ./PUNCT',
      ),
    ).toEqual(['Karl Lindt', 'Carla Lindt'])
  })

  it('finds the bearer of a surname written without its particle', () => {
    expect(
      values(
        'President/PROPN Omar/PROPN al/PROPN -/PUNCT Tahir/PROPN spoke/VERB ./PUNCT',
        'Mr./PROPN Tahir/PROPN left/VERB ./PUNCT',
        'Then/ADV al/PROPN -/PUNCT Tahir/PROPN left/VERB ./PUNCT',
      ),
    ).toEqual(['Omar al-Tahir', 'Tahir = Omar al-Tahir', 'al-Tahir = Omar al-Tahir'])
  })
})

describe('months', () => {
  const theresa = 'Mayor/PROPN Theresa/PROPN May/PROPN spoke/VERB ./PUNCT'

  it('knows May for a surname once it is somebody’s', () => {
    expect(values(theresa, 'May/PROPN said/VERB so/ADV ./PUNCT').at(-1)).toBe('May = Theresa May')
  })

  it('knows it after a verb and beside another name', () => {
    expect(values(theresa, 'Omar/PROPN Lindt/PROPN and/CCONJ May/PROPN met/VERB ./PUNCT').at(-1)).toBe(
      'May = Theresa May',
    )
    expect(values(theresa, 'They/PRON accused/VERB May/PROPN of/ADP it/PRON').at(-1)).toBe('May = Theresa May')
    expect(values(theresa, 'Between/ADP April/PROPN and/CCONJ May/PROPN it/PRON rained/VERB')).toEqual(['Theresa May'])
  })

  it('leaves the month alone', () => {
    expect(
      values(theresa, 'They/PRON met/VERB in/ADP May/PROPN ./PUNCT', 'On/ADP May/PROPN 5/NUM it/PRON rained/VERB'),
    ).toEqual(['Theresa May'])
    expect(values('May/PROPN said/VERB so/ADV ./PUNCT')).toEqual([])
  })
})

describe('bodies', () => {
  it('joins an acronym whose letters count the small words', () => {
    expect(
      values(
        'The/DET Ministry/PROPN of/ADP Ports/PROPN (/PUNCT MOP/PROPN )/PUNCT met/VERB ./PUNCT',
        'The/DET MOP/PROPN left/VERB ./PUNCT',
      ).at(-1),
    ).toBe('MOP = Ministry of Ports')
  })

  it('joins a company to its name with the legal form', () => {
    expect(
      values(
        'Ferris/PROPN Shipping/PROPN Holdings/PROPN Inc./PROPN grew/VERB ./PUNCT',
        'Ferris/PROPN Shipping/PROPN Holdings/PROPN shrank/VERB ./PUNCT',
      ).at(-1),
    ).toBe('Ferris Shipping Holdings = Ferris Shipping Holdings Inc.')
  })

  it('does not give the founder the name of the company', () => {
    expect(
      values(
        'Mr./PROPN Ruth/PROPN Ferris/PROPN left/VERB ./PUNCT',
        'The/DET Ferris/PROPN Foundation/PROPN grew/VERB ./PUNCT',
        'Ms./PROPN Ferris/PROPN spoke/VERB ./PUNCT',
      ),
    ).toEqual(['Ruth Ferris', 'Ferris Foundation', 'Ferris = Ruth Ferris'])
  })
})
