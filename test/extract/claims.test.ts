import { describe, expect, test } from 'vitest'
import { extract } from '../fixtures/articles.ts'

/** One line for each claim: its voices, its text, and what is not plainly said to have happened or to be so. */
function claims(body: string): string[] {
  return extract(body).claims.map(claim => {
    const voices = claim.attribution.map(each => `${each.speaker}: `).join('')
    return `${voices}${claim.text}${claim.polarity === 'negated' ? ' (not)' : ''}`
  })
}

const reasons = (body: string) => extract(body).leftOut.map(each => each.reason)
const statuses = (body: string) => extract(body).claims.map(each => each.status)

describe('a wish told as a clause is no report of a fact', () => {
  test.each([
    [
      'The council has been insisting that the port authority agree to a sale.',
      ['The council has been insisting that the port authority agree to a sale.'],
    ],
    ['Marsh suggested that sailors focus on the pumps.', ['Marsh suggested that sailors focus on the pumps.']],
    ['Officials expect Marsh to announce she is leaving.', ['Officials expect Marsh to announce she is leaving.']],
  ])('%s', (text, expected) => expect(claims(text)).toEqual(expected))

  test.each([
    ['The council insisted that the ferry was safe.', ['The council: The ferry was safe.']],
    ['Officials expect that Marsh will resign.', ['Officials: Marsh will resign.']],
  ])('%s', (text, expected) => expect(claims(text)).toEqual(expected))
})

describe('a condition in front of the reported words stays with them', () => {
  test('"said if elected, she would"', () => {
    expect(claims('Ellen Marsh said if elected, she would repair the pier.')).toEqual([
      'Ellen Marsh: If elected, Ellen Marsh would repair the pier.',
    ])
    expect(statuses('Ellen Marsh said if elected, she would repair the pier.')).toEqual(['conditional'])
  })
  test('near miss: the place of the saying does not', () => {
    expect(claims('The pier, Ellen Marsh said in Hull, will be repaired.')).toEqual([
      'Ellen Marsh: The pier will be repaired.',
    ])
  })
})

describe('what an attribution leaves of a sentence', () => {
  test('keeps the report where it cannot stand without it', () => {
    expect(claims('The sale came days after the mayor said the ferry was unsafe.')).toEqual([
      'The sale came days after the mayor said the ferry was unsafe.',
      'the mayor: The ferry was unsafe.',
    ])
    expect(claims('Marsh is part of a group of sailors who say the ferry is unsafe.')[0]).toBe(
      'Marsh is part of a group of sailors who say the ferry is unsafe.',
    )
  })
  test('near miss: behind a comma it stands alone', () => {
    expect(claims('The sale was stopped on Friday, when the mayor said the ferry was unsafe.')).toEqual([
      'The sale was stopped on 12 March 2021.',
      'the mayor: The ferry was unsafe.',
    ])
  })
  test('is no claim when it is no clause', () => {
    expect(claims('In remarks prepared for the council, Ellen Marsh said the ferry was unsafe.')).toEqual([
      'Ellen Marsh: The ferry was unsafe.',
    ])
  })
})

describe('a quotation over several sentences', () => {
  test('has one speaker, also when the mark closes in a later paragraph', () => {
    expect(claims('“The ferry was old.\n\nThe pumps had failed,” Ellen Marsh said.')).toEqual([
      'Ellen Marsh: The ferry was old.',
      'Ellen Marsh: The pumps had failed.',
    ])
  })
  test("is nobody's claim without a speaker", () => {
    expect(claims('The harbour was quiet.\n\n“The ferry was old.\n\nThe pumps had failed.”')).toEqual([
      'The harbour was quiet.',
    ])
    expect(reasons('“The ferry was old.\n\nThe pumps had failed.”')).toEqual(['no-speaker', 'no-speaker'])
  })
  test('a forgotten mark does not swallow the next paragraphs', () => {
    expect(
      claims('“The ferry was old, Ellen Marsh said.\n\nThe harbour was quiet.\n\n“Nobody slept,” Marsh said.'),
    ).toContain('The harbour was quiet.')
  })
  test('a quotation with straight marks inside straight marks is one', () => {
    expect(claims('"The so-called "safe" ferry leaked," Ellen Marsh said.')).toEqual([
      'Ellen Marsh: The so-called safe ferry leaked.',
    ])
  })
})

describe('the speaker', () => {
  test('is the whole phrase, not the name inside it', () => {
    expect(extract('Top Marsh advisers said the ferry was safe.').claims[0]?.attribution[0]?.speaker).toBe(
      'Top Marsh advisers',
    )
  })
  test('of an ambiguous second verb is not guessed', () => {
    expect(claims('Ellen Marsh confirmed that the captain called her and told her to leave.')).toEqual([
      'Ellen Marsh: The captain called Ellen Marsh.',
    ])
  })
  test('near miss: "and said" goes on with the first one', () => {
    expect(claims('Ellen Marsh confirmed the ferry was old and said that the pumps had failed.')).toEqual([
      'Ellen Marsh: The ferry was old.',
      'Ellen Marsh: The pumps had failed.',
    ])
  })
})

describe('first person', () => {
  test.each([
    ['“The mayor and I have talked,” Ellen Marsh said.', 'Ellen Marsh: The mayor and Ellen Marsh have talked.'],
    ['“I know the port and have always liked it,” Ellen Marsh said.', 'Ellen Marsh has always liked it.'],
    [
      '“I can assure you that my sole aim was to save my harbour,” Ellen Marsh said.',
      'Ellen Marsh can assure you that her sole aim was to save her harbour.',
    ],
    ['“I mend nets and often paint my boat,” Ellen Marsh said.', 'Ellen Marsh mends nets and often paints her boat.'],
    // Somebody else whom "he" or "she" could mean.
    ['“I told the mayor that I would come,” Ellen Marsh said.', 'Ellen Marsh told the mayor that Marsh would come.'],
    ['“I gave him my keys,” Ellen Marsh said.', 'Ellen Marsh gave him her keys.'],
    ['“I sold the ferry,” the statement said.', 'the statement: I sold the ferry.'],
  ])('%s', (text, expected) => expect(claims(text).join('\n')).toContain(expected))
})

describe('nothing is split by a tree that contradicts itself', () => {
  test.each([
    [
      'Ada Olsen, the captain of the ferry, pleaded guilty on Friday to fraud.',
      ['Ada Olsen is the captain of the ferry.', 'Ada Olsen pleaded guilty on 12 March 2021 to fraud.'],
    ],
    ['The mayor should listen to and work with the crew.', ['The mayor should listen to and work with the crew.']],
    [
      'The mayor sold the ferry, which she said she had bought from the port.',
      ['The mayor sold the ferry, which she said she had bought from the port.'],
    ],
    [
      'A clerk did not respond to inquiries about the pier sale, which Marsh had announced in a message.',
      [
        'A clerk did not respond to inquiries about the pier sale. (not)',
        'Marsh had announced the pier sale in a message.',
      ],
    ],
  ])('%s', (text, expected) => expect(claims(text)).toEqual(expected))
})

test('somebody who held an office "at the time" held it', () => {
  expect(claims('The captain at the time, Ada Olsen, blamed the fog.')).toContain(
    'Ada Olsen was the captain at the time.',
  )
})

describe('status', () => {
  test.each([
    ['The ferry would have sunk.', 'conditional'],
    ['The mayor would not say who had sold the ferry.', 'happened'],
    ['The mayor would not sell the ferry.', 'planned'],
    ['The crew was asked to leave the ship.', 'happened'],
    ['The crew is expected to leave the ship.', 'planned'],
    ["The mayor knew that he'd sold the ferry.", 'happened'],
  ])('%s', (text, status) => expect(statuses(text)[0]).toBe(status))
})

describe('polarity', () => {
  test.each([
    ['Nor was the captain on board.', true],
    ['Neither was elected.', true],
    ['The ferry has yet to leave.', true],
    ['The crew hardly slept.', true],
    ['The crew slept.', false],
  ])('%s', (text, negated) => expect(extract(text).claims[0]?.polarity === 'negated').toBe(negated))
})

describe('what a participle says of whom', () => {
  test.each([
    [
      'The dispute grew last month when The Herald reported the sale, saying that boats were held back.',
      /^The Herald reported the sale, saying that boats were held back\.$/,
      /dispute said/,
    ],
    [
      'Ellen Marsh called the sale dull and then took a swipe at the council, saying that while it is late, she does not demand a vote.',
      /^Ellen Marsh said that while it is late, she does not demand a vote\.$/,
      /saying\.$|dull that/,
    ],
    [
      'Ellen Marsh took aim at the port -- saying that “too many boats are being sold” and promising that the council would not allow it.',
      /^Ellen Marsh said that “too many boats are being sold” and promised that the council would not allow it\.$/,
      /and promising/,
    ],
  ])('%s', (body, kept, never) => {
    const texts = extract(body).claims.map(each => each.text)
    expect(texts.filter(text => kept.test(text))).toHaveLength(1)
    expect(texts.filter(text => never.test(text))).toEqual([])
  })
})

describe('what stands behind what is said', () => {
  test.each([
    // What a letter read stays with "which read".
    [
      'The port published the letter, which read, “The port will stop sales of boats.”',
      ['The port published the letter, which read, “The port will stop sales of boats.”'],
    ],
    // No comma between the name and its verb, where words between two commas are left out.
    [
      'ALTON — Ada E. Olsen, President Dahl’s national security adviser, sharply criticized Karl Berg, saying his actions had hurt the port.',
      [
        'Ada E. Olsen is President Dahl’s national security adviser.',
        'Ada E. Olsen sharply criticized Karl Berg.',
        'Ada E. Olsen said his actions had hurt the port.',
      ],
    ],
    [
      '“The ferry is safe,” Ellen Marsh said on Monday, adding: “The pier is old.”',
      ['Ellen Marsh: The ferry is safe.', 'Ellen Marsh: The pier is old.'],
    ],
    ['“The ferry,” Ellen Marsh said on Monday, “is safe.”', ['Ellen Marsh: The ferry is safe.']],
    ['The mayor closed the pier and promised a ferry.', ['The mayor closed the pier.', 'The mayor promised a ferry.']],
    ['The mayor closed the pier and told reporters.', ['The mayor closed the pier.']],
    [
      'The mayor closed the pier, saying that it was old, and asking the crews to wait.',
      ['The mayor closed the pier.', 'The mayor: It was old.', 'The mayor asked the crews to wait.'],
    ],
  ])('%s', (body, expected) => expect(claims(body)).toEqual(expected))
})

describe('dates spelt out read well', () => {
  test.each([
    ['The council met twice and last year announced a sale.', 'The council in 2020 announced a sale.'],
    [
      'Marsh took boats from Tom Hall, the fisherman, last month over a debt.',
      'Marsh took boats from Tom Hall in February 2021 over a debt.',
    ],
    ['Tomorrow the ferry leaves Hull.', 'On 17 March 2021 the ferry leaves Hull.'],
    ['The council met for a surprise Sunday afternoon vote.', 'The council met for a surprise Sunday afternoon vote.'],
    ['The mayor gave an Oct. 15 interview.', 'The mayor gave a 15 October 2020 interview.'],
  ])('%s', (text, expected) => expect(claims(text)).toContain(expected))
})

describe('words around a cut', () => {
  test("an act told beside the reported words is not put into the speaker's mouth", () => {
    expect(
      claims('The mayor praised Ellen Marsh on Friday, saying the ferry was safe and vowing to sail with the crew.'),
    ).toEqual([
      'The mayor praised Ellen Marsh on 12 March 2021.',
      'The mayor: The ferry was safe.',
      'The mayor vowed to sail with the crew.',
    ])
  })
  test('a short form behind a pronoun is written out with the name', () => {
    expect(claims('Ellen Marsh said she’ll continue to sail.')).toEqual([
      'Ellen Marsh: Ellen Marsh will continue to sail.',
    ])
  })
  test.each([
    ['Carl Dahl is late and he’s tired.', 'Carl Dahl is tired.'],
    ['Carl Dahl is late, although he’s sold the ferry before.', 'Carl Dahl has sold the ferry before.'],
    // "Has" or "is" cannot be told.
    ['Carl Dahl is late, although he’s spoken of a bridge before.', 'Carl Dahl’s spoken of a bridge before.'],
  ])('"’s" behind a pronoun: %s', (body, expected) => expect(claims(body)).toContain(expected))
  test('a title in quotation marks behind the speaker is no part of what was said', () => {
    expect(claims('“The ferry was safe,” Ellen Marsh said on the radio programme “Morning Tide.”')).toEqual([
      'Ellen Marsh: The ferry was safe.',
    ])
  })
})

test('the same words of two voices are two claims', () => {
  const { claims: both } = extract('The ferry sank, Ellen Marsh said.\n\nThe ferry sank.')
  expect(both.map(claim => [claim.text, claim.attribution.length])).toEqual([
    ['The ferry sank.', 1],
    ['The ferry sank.', 0],
  ])
  expect(new Set(both.map(claim => claim.id)).size).toBe(2)
})
