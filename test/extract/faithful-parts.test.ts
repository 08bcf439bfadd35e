import { describe, expect, test } from 'vitest'
import { printedOn } from '../fixtures/articles.ts'

const { claimsOf, told } = printedOn('2020-03-16')

const speakers = (body: string) =>
  claimsOf(body).map(({ text, attribution, status, polarity }) => [text, attribution[0]?.speaker, status, polarity])

/** Each was printed once, and says what its sentence does not. */
describe('nothing is cut by a wrong tree', () => {
  test.each([
    [
      'a clause without its verb joined to a list',
      'Mary Olsen contributed reporting from Alton, Ada Hall from Bree and Tom Berg from New York.',
      /from Alton, Ada Hall from Bree\.|from Tom Berg/,
    ],
    [
      'two objects and what each was called',
      'The crew described Alton as a great ally of the island and Mr. Hall as a friend of Mr. Olsen.',
      /ally of Mr\. Hall/,
    ],
    ['half of a name', 'The terms were announced by Norland and South Island officials.', /by Norland\./],
    [
      'what follows the last of several adjectives',
      'The captain showed that he can be reasonable, rational and open to a long truce.',
      /(?:reasonable|rational) to/,
    ],
    [
      'what is said of both',
      'The deal has to involve the harbour and the port, since both were signers.',
      /involve the harbour,/,
    ],
    ['what is done with one another', 'Olsen and Hall are tied in the race.', /(?:Olsen|Hall) is tied/],
    [
      'a subject behind "all"',
      'All he has to do is give an order and the crew can resume testing boats.',
      /^All he has to do\.$/,
    ],
    [
      'a preposition without its noun',
      'The mayor should insist on a plan whereby the crew lays out how it will leave.',
      /whereby\.$/,
    ],
    [
      'a time without what filled it',
      'Mr. Olsen spent last year conducting a series of tests.',
      /spent last year\.|spent conducting/,
    ],
    [
      'company behind a manner',
      'Olsen also met in secret with the harbour master Ada Hall last month.',
      /^Olsen also met (?:in secret|last month|on [^,]+)\.$/,
    ],
    [
      'a headline that ran on',
      'Olsen visit on Monday confirmed as crowds gather The mayor will be coming to Alton.',
      /^Olsen visit confirmed/,
    ],
    ['a day taken for a person', 'The captain instructed staff Monday to check the engine of the ferry.', /is a staff/],
    ['a page', 'This article appears in print on page A16 of the Alton edition.', /A16 is/],
    ['a dash and its partner', 'ALTON ― Mayor Ada Olsen on Monday defended the port.', /ALTON/],
    [
      'a town in front of somebody',
      '“In Alton, an unarmed man with his hands in the air,” Ada Olsen said. “The pier is closed.”',
      /Alton is/,
    ],
    [
      'people of a kind',
      'Sailors living in houses above the port have abandoned the ferry.',
      /^Sailors have abandoned/,
    ],
    [
      'a name cut at its hyphen',
      'In the previous Alton Post/Bree News island poll, conducted in early May, Olsen led Hall.',
      /^(?:Bree )?News island poll/,
    ],
    ['a purpose without its noun', 'The port imposed a fee in retaliation for the strike.', /fee for the strike/],
    ['somebody led to something', 'All this has led the engineer Ada Olsen to fear a storm.', /Ada Olsen\.$/],
    ['less than what', 'Only five towns on the island spend more than the recommended sum on the port.', /more\.$/],
    ['a pride', 'The sailors pride themselves on their boats.', /themselves\.$/],
    [
      'one of several',
      'Olsen was one of three members who voted against the plan because it was dear.',
      /three members because/,
    ],
    ['a rising', 'Olsen was the leader of a popular uprising to win back the port.', /was uprising/],
    ['who is to do it', 'The mayor was prepared for the company to leave the port.', /prepared to leave/],
    [
      'two things nobody has named',
      'The cook wore a maroon coat, a red scarf, a pair of boots and a hat.',
      /coat is|is a red scarf/,
    ],
    [
      'what is only supposed',
      'It would be unusual for a town to have two mayors who had run against each other.',
      /two mayors\.$/,
    ],
    ['a mix of two things', 'The sailors watched the mayor with a mix of joy and fear.', /mix of (?:joy|fear)\.$/],
    [
      'what there was none of',
      'The island required no further fishing and ferry checks because it had a port.',
      /required because/,
    ],
    ['many left with a feeling', 'The storm also left many islands feeling that they had no friend.', /islands\.$/],
    [
      'two participles',
      'The council acted on Monday, freezing the fees and banning travel.',
      /froze the fees and banning/,
    ],
    [
      'a preposition left behind',
      'Olsen praised the pact with Norland, which the mayor pulled out of in May.',
      /pulled Norland out/,
    ],
    [
      'a profession without its article',
      'Olsen, a former governor of Alton and preacher who has announced his run, left.',
      /^Preacher/,
    ],
    [
      'a union and its president',
      'Hall thanked the president of the Union of Ferries, which represents nine crews.',
      /^(?:The )?[Pp]resident of .* represents/,
    ],
  ])('%s', (_, body, wrong) => {
    const texts = told(body)
    expect(texts.length).toBeGreaterThan(0)
    expect(texts.filter(text => wrong.test(text))).toEqual([])
  })
})

describe('what may be divided still is', () => {
  test.each([
    [
      'The crew sailed from Alton and Bree in the north.',
      ['The crew sailed from Alton in the north.', 'The crew sailed from Bree in the north.'],
    ],
    [
      'The captain met Olsen and the harbour officials.',
      ['The captain met Olsen.', 'The captain met the harbour officials.'],
    ],
    [
      'Yet the club, working in the rain, has angered the mayor and the port.',
      ['Yet the club, working in the rain, has angered the mayor.'],
    ],
  ])('%s', (body, expected) => expect(told(body)).toEqual(expect.arrayContaining(expected)))
})

describe('a verb taken for a noun hides no speaker', () => {
  test('"hurt"', () =>
    expect(speakers('A fire at the old ferry terminal hurt 17 people on Friday, the port authority said.')).toEqual([
      [
        'A fire at the old ferry terminal hurt 17 people on 13 March 2020.',
        'the port authority',
        'happened',
        'affirmed',
      ],
    ]))

  test('"no longer plans"', () =>
    expect(speakers('Olsen said he no longer plans to compete in the race.')).toEqual([
      [expect.stringContaining('no longer plans to compete in the race.'), 'Olsen', 'planned', 'negated'],
    ]))

  test('a quotation that begins with a closing mark', () =>
    expect(speakers('” … the captain delivered a mix of jokes and threats,” Ada Olsen wrote.')).toEqual([
      ['The captain delivered a mix of jokes and threats.', 'Ada Olsen', 'happened', 'affirmed'],
    ]))
})
