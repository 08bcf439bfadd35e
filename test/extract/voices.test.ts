import { describe, expect, test } from 'vitest'
import { claimsOf } from '../fixtures/articles.ts'

/** One line for each claim: its voices with their cues, outermost first, and its text. */
const claims = (body: string): string[] =>
  claimsOf(body).map(({ attribution, text }) =>
    [...attribution.map(({ speaker, cue }) => `${speaker} (${cue})`), text].join(' > '),
  )

describe('a label before a colon', () => {
  test.each([
    ['a role', 'Mayor: ferry is safe', ['Mayor (:) > Ferry is safe.']],
    ['a name', 'Ellen Marsh: the ferry is safe', ['Ellen Marsh (:) > The ferry is safe.']],
    ['a paper', 'Poll: most residents want a pier', ['Poll (:) > Most residents want a pier.']],
    ['with a quotation', 'Ellen Marsh: ‘The ferry is safe’', ['Ellen Marsh (:) > The ferry is safe.']],
  ])('speaks: %s', (_, body, expected) => {
    expect(claims(body)).toEqual(expected)
  })

  test.each([
    ['a place', 'Hull: the ferry is late'],
    ['a thing', 'The problem: nobody looked at the pumps.'],
    ['a name that is only the subject', 'Ellen Marsh: what we know about the mayor'],
  ])('does not speak: %s', (_, body) => {
    expect(claims(body).filter(line => line.includes('(:)'))).toEqual([])
  })

  test('in a transcript it speaks to the end of the paragraph', () => {
    expect(
      claims('Ellen Marsh came to Hull.\n\nMARSH: Nobody told me about it. I was at home.\n\nThe ferry is late.'),
    ).toEqual([
      'Ellen Marsh came to Hull.',
      'Ellen Marsh (:) > Nobody told Ellen Marsh about it.',
      'Ellen Marsh (:) > Ellen Marsh was at home.',
      'The ferry is late.',
    ])
  })

  test('it may stand in quotation marks with its label', () => {
    expect(claims('“MARSH: I think the mayor was told. The pier is shut.”')).toContain('MARSH (:) > The pier is shut.')
  })

  test('a list entry about somebody ends with its sentence', () => {
    expect(claims('Ellen Marsh: she wants a pier. The council has no money.').at(-1)).toBe('The council has no money.')
  })
})

describe('a chain of voices', () => {
  test.each([
    [
      'Ellen Marsh said that the mayor told her that the pier was closed.',
      ['Ellen Marsh (said) > the mayor (told her) > The pier was closed.'],
    ],
    [
      'Ellen Marsh, quoted by the harbour radio, said the ferry was safe.',
      ['the harbour radio (quoted by) > Ellen Marsh (said) > The ferry was safe.'],
    ],
    [
      'Ellen Marsh was quoted by the Herald as saying that the ferry was safe.',
      ['the Herald (quoted by) > Ellen Marsh (was quoted by the Herald as saying) > The ferry was safe.'],
    ],
  ])('%s', (body, expected) => {
    expect(claims(body)).toEqual(expected)
  })

  test('who only stands beside the speaker is no voice', () => {
    expect(claims('Ellen Marsh, accompanied by the mayor, said the ferry was safe.').at(-1)).toBe(
      'Ellen Marsh (said) > The ferry was safe.',
    )
  })
})

describe('an attribution inside or behind what it reports', () => {
  test.each([
    [
      'Many of the ferries, the mayor said, have left the port.',
      'the mayor (said) > Many of the ferries have left the port.',
    ],
    [
      'Painting the ferry, Ellen Marsh said, helped him to rest.',
      'Ellen Marsh (said) > Painting the ferry helped him to rest.',
    ],
    [
      'The pier was late, Ellen Marsh said on Monday on the radio’s “Morning Tide.”',
      'Ellen Marsh (said) > The pier was late.',
    ],
  ])('%s', (body, expected) => {
    expect(claims(body)).toEqual([expected])
  })

  test('may part a subject from a quotation that begins with its verb', () => {
    expect(claims('The new fees, Ellen Marsh said, “do not touch a single fare.”')).toEqual([
      'Ellen Marsh (said) > The new fees “do not touch a single fare.”',
    ])
    expect(claims('Asked about the ferry, Ellen Marsh said, “is late.”').join()).not.toContain('ferry “is late”')
  })

  test('its speaker may say more in a clause of the name', () => {
    expect(claims('“The port is shut,” said Ellen Marsh, who added that “the mayor has left.”')).toEqual([
      'Ellen Marsh (said) > The port is shut.',
      'Ellen Marsh (added) > The mayor has left.',
    ])
    expect(claims('“The port is shut,” said Ellen Marsh, who called the mayor “a liar” in May.')[1]).toContain(
      '“a liar”',
    )
    expect(claims('“The port is shut,” said Ellen Marsh, who wrote two books.')[1]).toBe('Ellen Marsh wrote two books.')
  })

  test('a participle of time is no subject', () => {
    expect(claims('Speaking in Hull, Ellen Marsh said the ferry was late.')).toEqual([
      'Ellen Marsh (said) > The ferry was late.',
    ])
  })
})

describe('a comment clause that opens the sentence', () => {
  test.each([
    ['As the Herald reported on Monday, the ferry was late.', ['the Herald (reported) > The ferry was late.']],
    ['According to the report: “The ferry was overloaded.”', ['the report (According to) > The ferry was overloaded.']],
  ])('%s', (body, expected) => {
    expect(claims(body)).toEqual(expected)
  })

  test('“as” of time is none', () => {
    expect(claims('As the mayor said a prayer, the ferry sank.')).toEqual([
      'As the mayor said a prayer, the ferry sank.',
    ])
  })
})

describe('a quotation without words of its own about who speaks', () => {
  test('belongs to the one speaker of the sentence before', () => {
    expect(claims('Tom Reed said the sale was off. “It costs too much.”')).toEqual([
      'Tom Reed (said) > The sale was off.',
      'Tom Reed (said) > It costs too much.',
    ])
  })

  test('belongs to whose view the sentence before tells', () => {
    expect(claims('Tom Reed rejected the plan. “It costs too much.”')).toEqual([
      'Tom Reed rejected the plan.',
      'Tom Reed (rejected) > It costs too much.',
    ])
  })

  test('after a question it may be anybody’s', () => {
    expect(claims('Tom Reed asked the captain about the pumps. “They failed on Monday.”')).toEqual([
      'Tom Reed asked the captain about the pumps.',
    ])
  })

  test('goes on over paragraphs that each begin with a mark', () => {
    expect(claims('Ellen Marsh said: “The ferry is safe.\n\n“The pier is shut.\n\n“Nobody was hurt.”')).toEqual([
      'Ellen Marsh (said) > The ferry is safe.',
      'Ellen Marsh (said) > The pier is shut.',
      'Ellen Marsh (said) > Nobody was hurt.',
    ])
  })

  test('goes on in the next paragraph that is nothing but a quotation, unless that answers a question', () => {
    expect(claims('“The ferry is safe,” Ellen Marsh said.\n\n“Nobody was hurt.”').at(-1)).toBe(
      'Ellen Marsh (said) > Nobody was hurt.',
    )
    expect(claims('“Is the ferry safe?” Ellen Marsh asked.\n\n“Nobody was hurt.”').join()).not.toContain('Nobody')
  })

  test('its marks may be of any style', () => {
    for (const [open, close] of [
      ['“', '”'],
      ['‘‘', '’’'],
      ["''", "''"],
      ['``', "''"],
      ['"', '”'],
      ['“', '"'],
      ['’’', '’’'],
    ])
      expect(claims(`${open}The ferry is safe,${close} Ellen Marsh said.`)).toEqual([
        'Ellen Marsh (said) > The ferry is safe.',
      ])
  })
})

describe('we, our and us in a quotation', () => {
  test.each([
    [
      '“We regret the delay, and our crews are at work,” a spokesman for the port authority said.',
      [
        'a spokesman for the port authority (said) > The port authority regrets the delay.',
        "a spokesman for the port authority (said) > The port authority's crews are at work.",
      ],
    ],
    ['“We are sorry,” the port authority said.', ['the port authority (said) > The port authority is sorry.']],
  ])('are a body that speaks: %s', (body, expected) => {
    expect(claims(body)).toEqual(expected)
  })

  test.each([
    ['of a person, who may mean anybody', '“We are sorry,” Ellen Marsh said.', 'Ellen Marsh (said) > We are sorry.'],
    [
      'that mean more than the body',
      '“We all know the sea,” the port authority said.',
      'the port authority (said) > We all know the sea.',
    ],
    ['of a paper, which prints others', '“We are sorry,” the newspaper said.', 'the newspaper (said) > We are sorry.'],
    [
      'of somebody who speaks for a person',
      '“We are sorry,” a spokesman for Ellen Marsh said.',
      'a spokesman for Ellen Marsh (said) > We are sorry.',
    ],
  ])('stay %s', (_, body, expected) => {
    expect(claims(body)).toEqual([expected])
  })
})

describe('a speaker with an age and a place between commas', () => {
  test('is the name before what dashes part from the verb', () => {
    expect(
      claims('Ellen Marsh, the owner of Harbour Lines -- a ferry company -- said the ferry was safe.').at(-1),
    ).toBe('Ellen Marsh (said) > The ferry was safe.')
  })

  test('is the name, not the last part', () => {
    expect(claims('“The ferry is safe,” Ellen Marsh, 67, a pilot from Leith, said.').at(-1)).toMatch(/^Ellen Marsh/)
  })
})

describe('what a speaker keeps back the outlet tells', () => {
  test.each([
    [
      'Ada Olsen said the company was growing but made no mention of the fire.',
      'Ada Olsen made no mention of the fire.',
    ],
    [
      'Ada Olsen said the company was growing and gave no details of the plan.',
      'Ada Olsen gave no details of the plan.',
    ],
  ])('%s', (body, kept) => {
    expect(claims(body)).toContain(kept)
  })

  test('but what the company does not give is part of what she said', () => {
    expect(claims('Ada Olsen said the company lost money and gave no bonus.')).toEqual([
      'Ada Olsen (said) > The company lost money.',
      'Ada Olsen (said) > The company gave no bonus.',
    ])
  })
})

describe('an outlet that ends the sentence', () => {
  test('reports', () => {
    expect(claims('The ferry sank off Hull in May 2019, the Harwick Post reports.')).toEqual([
      'Harwick Post (reports) > The ferry sank off Hull in May 2019.',
    ])
  })

  test('is not the end of a list', () => {
    expect(claims('They read letters, diaries, Navy reports.')).toEqual(['They read letters, diaries, Navy reports.'])
  })
})

test('what somebody is alleged to have is not what they allege', () => {
  expect(claims("Lowe's alleged interest in the port grew after the fire.")).toEqual([
    "Lowe's alleged interest in the port grew after the fire.",
  ])
})

test('who spoke, without the words, is no claim', () => {
  expect(claims('In the letter she added.')).toEqual([])
  expect(claims('The mayor of Hull often spoke.')).toEqual(['The mayor of Hull often spoke.'])
})
