import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unifyNames } from '../../src/language/names/index.ts'
import type { NameMention, NameType } from '../../src/model.ts'
import { article } from './tagged-article.ts'

function tagged(text: string, type: NameType, exact: string): NameMention {
  const start = text.indexOf(exact)
  return { type, start, end: start + exact.length, text: exact, value: exact }
}

/** "person Ruth Amari", with " = value" where it differs from the words. */
function names(lines: string[], found: readonly [NameType, string][] = []): string[] {
  const { text, sentences } = article(...lines)
  const mentions = unifyNames(
    found.map(([type, exact]) => tagged(text, type, exact)),
    sentences,
    text,
  )
  for (const mention of mentions) expect(mention.text).toBe(text.slice(mention.start, mention.end))
  return mentions.map(({ type, text: exact, value }) => `${type} ${exact}${value === exact ? '' : ` = ${value}`}`)
}

describe('boundaries', () => {
  it('cuts the title off a person', () => {
    expect(
      names(
        ["Israeli/ADJ Foreign/PROPN Minister/PROPN Gabi/PROPN Ashkenazi/PROPN 's/PART visit/NOUN began/VERB ./PUNCT"],
        [['person', "Israeli Foreign Minister Gabi Ashkenazi's"]],
      ),
    ).toEqual(['person Gabi Ashkenazi'])
  })

  it('takes the body and the person out of a long title', () => {
    expect(
      names(['White/PROPN House/PROPN Press/PROPN Secretary/PROPN Ann/PROPN Lowe/PROPN left/VERB ./PUNCT']),
    ).toEqual(['organisation White House', 'person Ann Lowe'])
  })

  it('keeps the country in front of a title', () => {
    expect(names(['U.S./PROPN President/PROPN Ann/PROPN Lowe/PROPN left/VERB ./PUNCT'])).toEqual([
      'place U.S.',
      'person Ann Lowe',
    ])
  })

  it('cuts the title of several people off', () => {
    expect(
      names(['We/PRON met/VERB Senators/PROPN Ruth/PROPN Amari/PROPN and/CCONJ Omar/PROPN Lindt/PROPN ./PUNCT']),
    ).toEqual(['person Ruth Amari', 'person Omar Lindt'])
  })

  it('finds the body in a title', () => {
    expect(names(['Senate/PROPN Majority/PROPN Leader/PROPN Ann/PROPN Lowe/PROPN left/VERB ./PUNCT'])).toEqual([
      'organisation Senate',
      'person Ann Lowe',
    ])
  })

  it('begins a name with its particle', () => {
    expect(
      names(
        [
          'He/PRON accused/VERB al/PROPN -/PUNCT Qaeda/PROPN and/CCONJ cleric/NOUN al/PROPN -/PUNCT Tahir/PROPN ./PUNCT',
        ],
        [['person', 'al-Tahir']],
      ),
    ).toEqual(['organisation al-Qaeda', 'person al-Tahir'])
  })

  it('ends a name before the day', () => {
    expect(names(['They/PRON left/VERB Orrin/PROPN Friday/PROPN ./PUNCT'], [['place', 'Orrin Friday']])).toEqual([
      'place Orrin',
    ])
  })

  it('has no name in a title alone', () => {
    expect(names(['The/DET Foreign/PROPN Minister/PROPN left/VERB ./PUNCT'], [['person', 'Foreign Minister']])).toEqual(
      [],
    )
  })

  it('cuts the full stop off', () => {
    expect(names(['They/PRON sought/VERB spy/NOUN Eli/PROPN Cohen/PROPN ./PUNCT'], [['person', 'Eli Cohen.']])).toEqual(
      ['person Eli Cohen'],
    )
  })

  it('parts two names at a hyphen, not one name', () => {
    expect(names(['The/DET Israel/PROPN -/PUNCT Russia/PROPN talks/NOUN began/VERB ./PUNCT'])).toEqual([
      'place Israel',
      'place Russia',
    ])
    expect(
      names(['We/PRON met/VERB Jean/PROPN -/PUNCT Claude/PROPN Roux/PROPN ./PUNCT'], [['person', 'Jean-Claude Roux']]),
    ).toEqual(['person Jean-Claude Roux'])
  })
})

describe('lists and rules', () => {
  it('knows countries, not their adjectives', () => {
    expect(
      names([
        'The/DET Russian/ADJ delegation/NOUN left/VERB North/PROPN Korea/PROPN with/ADP North/ADJ Korean/ADJ officials/NOUN ./PUNCT',
      ]),
    ).toEqual(['place North Korea'])
  })

  it('takes a people with the article for its country', () => {
    expect(names(['It/PRON was/AUX a/DET message/NOUN to/ADP the/DET Russians/PROPN ./PUNCT'])).toEqual([
      'place Russians = Russia',
    ])
    expect(names(['Many/ADJ Russians/PROPN left/VERB ./PUNCT'])).toEqual([])
  })

  it('knows bodies by their kind', () => {
    expect(
      names([
        'The/DET Israeli/ADJ Health/PROPN Ministry/PROPN met/VERB Ferris/PROPN Shipping/PROPN Inc/PROPN and/CCONJ the/DET Ministry/PROPN of/ADP Ports/PROPN ./PUNCT',
      ]),
    ).toEqual([
      'organisation Israeli Health Ministry',
      'organisation Ferris Shipping Inc',
      'organisation Ministry of Ports',
    ])
  })

  it('keeps "and" inside a body named for two subjects', () => {
    expect(names(['The/DET Fisheries/PROPN and/CCONJ Food/PROPN Agency/PROPN met/VERB ./PUNCT'])).toEqual([
      'organisation Fisheries and Food Agency',
    ])
    expect(names(['Denmark/PROPN and/CCONJ the/DET Food/PROPN Agency/PROPN met/VERB ./PUNCT'])).toEqual([
      'place Denmark',
      'organisation Food Agency',
    ])
  })

  it('takes a centre for a subject to be a body, not one with a name', () => {
    expect(names(['The/DET Orrin/PROPN Hurricane/PROPN Center/PROPN closed/VERB ./PUNCT'])).toEqual([
      'organisation Orrin Hurricane Center',
    ])
    expect(names(['The/DET Amari/PROPN Center/PROPN closed/VERB ./PUNCT'])).toEqual([])
  })

  it('knows a newspaper by its article', () => {
    expect(names(['He/PRON told/VERB The/DET Times/PROPN so/ADV ./PUNCT'])).toEqual(['organisation Times'])
    expect(names(['The/DET Times/PROPN are/AUX hard/ADJ ./PUNCT'])).toEqual([])
  })

  it('knows official names of countries', () => {
    expect(
      names(['The/DET Republic/PROPN of/ADP Kenya/PROPN agreed/VERB ./PUNCT', 'Kenya/PROPN left/VERB ./PUNCT']),
    ).toEqual(['place Republic of Kenya = Kenya', 'place Kenya'])
  })

  it('does not take a kind alone for a name', () => {
    expect(names(['The/DET Ministry/PROPN said/VERB so/ADV ./PUNCT'], [['organisation', 'Ministry']])).toEqual([])
  })

  it('knows places by their kind', () => {
    expect(names(['It/PRON landed/VERB at/ADP Damson/PROPN International/PROPN Airport/PROPN ./PUNCT'])).toEqual([
      'place Damson International Airport',
    ])
  })

  it('takes Hill for a surname after a given name', () => {
    expect(names(['We/PRON met/VERB Anita/PROPN Hill/PROPN ./PUNCT'])).toEqual(['person Anita Hill'])
  })

  it('leaves events out', () => {
    expect(
      names(['They/PRON fought/VERB in/ADP World/PROPN War/PROPN II/PROPN ./PUNCT'], [['place', 'World War II']]),
    ).toEqual([])
  })

  it('reads a dateline in capitals', () => {
    expect(names(['WASHINGTON/PROPN -/PUNCT Talks/NOUN ended/VERB in/ADP Washington/PROPN ./PUNCT'])).toEqual([
      'place WASHINGTON = Washington',
      'place Washington',
    ])
  })
})

describe('the whole article', () => {
  const introduced = 'Russian/ADJ Foreign/PROPN Minister/PROPN Sergey/PROPN Lavrov/PROPN left/VERB ./PUNCT'

  it('gives a surname its full name, also where the tagger missed it', () => {
    expect(names([introduced, 'Lavrov/PROPN said/VERB so/ADV ./PUNCT'])).toEqual([
      'person Sergey Lavrov',
      'person Lavrov = Sergey Lavrov',
    ])
  })

  it('leaves a surname of two people as it is', () => {
    expect(
      names(
        ['Ruth/PROPN Amari/PROPN met/VERB Omar/PROPN Amari/PROPN ./PUNCT', 'Amari/PROPN left/VERB ./PUNCT'],
        [['person', 'Amari left'.slice(0, 5)]],
      ),
    ).toContain('person Amari')
  })

  it('does not give Mr. Amari the name of Ruth Amari', () => {
    expect(names(['Ruth/PROPN Amari/PROPN left/VERB ./PUNCT', 'Mr./PROPN Amari/PROPN stayed/VERB ./PUNCT'])).toEqual([
      'person Ruth Amari',
      'person Amari',
    ])
  })

  it('takes two spellings of one name for one holder', () => {
    expect(
      names([introduced, 'Sergei/PROPN Lavrov/PROPN spoke/VERB ./PUNCT', 'Lavrov/PROPN left/VERB ./PUNCT']).at(-1),
    ).toMatch(/^person Lavrov = Serge[iy] Lavrov$/)
  })

  it('joins an acronym in brackets to its name', () => {
    expect(
      names([
        'The/DET International/PROPN Criminal/PROPN Court/PROPN (/PUNCT ICC/PROPN )/PUNCT sat/VERB ./PUNCT',
        'The/DET ICC/PROPN ruled/VERB ./PUNCT',
      ]),
    ).toEqual([
      'organisation International Criminal Court',
      'organisation ICC = International Criminal Court',
      'organisation ICC = International Criminal Court',
    ])
  })

  it('does not join brackets whose letters do not fit', () => {
    expect(names(['The/DET Harbour/PROPN Council/PROPN (/PUNCT ICC/PROPN )/PUNCT sat/VERB ./PUNCT'])).toEqual([
      'organisation Harbour Council',
      'organisation ICC',
    ])
  })

  it('does not take one ministry for another country’s', () => {
    expect(
      names([
        'The/DET Russian/ADJ Foreign/PROPN Ministry/PROPN spoke/VERB ./PUNCT',
        'The/DET Foreign/PROPN Ministry/PROPN replied/VERB ./PUNCT',
      ]),
    ).toEqual(['organisation Russian Foreign Ministry', 'organisation Foreign Ministry'])
  })

  it('gives a country its name in the article', () => {
    expect(
      names(['The/DET United/PROPN States/PROPN agreed/VERB ./PUNCT', 'The/DET U.S./PROPN left/VERB ./PUNCT']),
    ).toEqual(['place United States', 'place U.S. = United States'])
  })

  it('settles one type for a name that was tagged as two', () => {
    const lines = ['Osei/PROPN said/VERB so/ADV ./PUNCT', 'Mayor/PROPN Osei/PROPN left/VERB ./PUNCT']
    expect(names(lines, [['place', 'Osei said'.slice(0, 4)]])).toEqual(['person Osei', 'person Osei'])
  })
})

it('gives sorted, disjoint mentions inside the text for any words and never throws', () => {
  const form = fc.oneof(
    fc.constantFrom(
      'Foreign',
      'Minister',
      'of',
      'and',
      'the',
      'The',
      '-',
      '(',
      ')',
      "'s",
      '"',
      ',',
      'Ruth',
      'Amari',
      'ICC',
      'Ministry',
      'North',
      'Korea',
      'Korean',
      'U.S.',
      'President',
      'al',
      'said',
      'Mr.',
      '__proto__',
      'Constructor',
    ),
    fc.string({ minLength: 1, maxLength: 6 }).map(text => text.replace(/\s/g, '_') || 'x'),
  )
  const word = fc
    .tuple(form, fc.constantFrom('PROPN', 'NOUN', 'VERB', 'ADJ', 'PUNCT', 'ADP'))
    .map(([text, tag]) => `${text}/${tag}`)
  const lines = fc.array(
    fc.array(word, { minLength: 1, maxLength: 25 }).map(words => words.join(' ')),
    { minLength: 1, maxLength: 6 },
  )
  fc.assert(
    fc.property(
      lines,
      fc.array(fc.tuple(fc.nat(300), fc.nat(40), fc.constantFrom<NameType>('person', 'organisation', 'place'))),
      (content, spans) => {
        const { text, sentences } = article(...content)
        const found = spans.map(([start, length, type]) => ({ type, start, end: start + length, text: '', value: '' }))
        const mentions = unifyNames(found, sentences, text)
        let end = 0
        for (const mention of mentions) {
          expect(mention.start).toBeGreaterThanOrEqual(end)
          expect(mention.end).toBeGreaterThan(mention.start)
          expect(mention.text).toBe(text.slice(mention.start, mention.end))
          end = mention.end
        }
      },
    ),
    { seed: 7, numRuns: 300 },
  )
})
