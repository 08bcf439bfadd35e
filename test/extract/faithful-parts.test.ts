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

describe('what a verb or noun asks for stays with it', () => {
  test.each([
    [
      'whom somebody calls on, and for what',
      'The mayor joined a chorus of sailors calling for Rep. Tom Olsen (R-Alton) to leave the race.',
      /Tom Olsen\.$/,
    ],
    [
      'whose turn it is, and for what',
      'Now it will be up to Ms. Marsh to put the plan before the council.',
      /Marsh\.$/,
    ],
    [
      'under what pressure',
      'The port had been trying to pressure Hull, Alton and other towns to renew the terms.',
      /(?:Hull|Alton|towns)\.$/,
    ],
    ['support for whom', 'The club found enormous support for Ms. Marsh among the sailors.', /support(?: among.*)?\.$/],
    [
      '"later" and its month',
      'Ada Olsen will leave the port later this month, after most sailors left.',
      /later(?:\.| after)/,
    ],
    ['half of a date', 'In January this year, Ada Olsen closed the pier.', /^This year/],
    [
      'when the fire was',
      'The sailors have been fighting for new rules after the fire at the yard in Hull in December 2012.',
      /rules in December/,
    ],
    ['ports that are ports', 'Some of the members are ports that burn coal.', /are ports\.$/],
    [
      'what each had',
      'Marsh and Olsen have been part of the crew since 2003 and 2007.',
      /(?:Marsh|Olsen) has .* since/,
    ],
    [
      'who "they" are',
      'The crew asked what would happen if Norland were to raise the fees of Alton and Bree and they were to reply.',
      /of (?:Alton|Bree) and they/,
    ],
    [
      'a group that needs no noun',
      'Hall offended women, the disabled and former sailors.',
      /the disabled sailors|the former sailors/,
    ],
    [
      'what belongs to the main clause',
      "When the time came, under pressure from the sailors and the union's friends, Norland backed out.",
      /^The time came, under/,
    ],
    ['a second participle', 'Many are sad after losing the race and making small gains.', /^Many loses/],
    ['in what order', 'Hull is the largest port, followed by Alton, Bree and Corby.', /by (?:Bree|Corby)\.$/],
    ['sources of what', 'The rule asks captains to disclose their goods and sources of income.', /goods of income/],
    ['how much more', 'The storm made life a lot more difficult for the crew.', /made life difficult/],
    ['as what it strikes her', 'The plan strikes Ada Olsen as biased.', /strikes Ada Olsen\.$/],
    ['in what she was dressed', 'Ada Olsen was dressed in a sweater.', /dressed\.$/],
    ['from when to when', 'Ada Olsen served as mayor of Alton from 2009 to 2013.', /(?<!2009) to 2013/],
    [
      'a past tense taken for a participle',
      "As word of the club's plan set off a debate in Alton on Friday, its chief, Tom Berg, issued a statement.",
      /was set off/,
    ],
    ['deeds of two times', 'Her deeds both past and present are wrong.', /deeds (?:past|present)/],
    ['agreements in principle', 'The port reached agreements in principle with Hull in May.', /agreements(?:\.| with)/],
    ['very what', 'The very moderate Governor Olsen was praised by the Herald.', /[Vv]ery Olsen/],
    [
      'a day and other days',
      'Ada Olsen was in Alton the day before the fire and in the days that followed.',
      /the day in the days/,
    ],
    [
      'what was shown',
      'By selling the boat, Olsen would show the sailors he is serious about finding help.',
      /the sailors\.$/,
    ],
    ['what a fellow is', 'Ann Lowe beat fellow mayor Ruth Hall.', /is a fellow/],
  ])('%s', (_, body, wrong) => {
    const texts = told(body)
    expect(texts.length).toBeGreaterThan(0)
    expect(texts.filter(text => wrong.test(text))).toEqual([])
  })

  test.each([
    ['Ada Olsen left the port in May, after most sailors left.', ['Ada Olsen left the port in May 2019.']],
    ['The club found a boat for Ms. Marsh among the wrecks.', ['The club found a boat.']],
    ['The crew left after the storm on Monday.', ['The crew left after the storm.']],
    ['Marsh and Olsen left the crew in 2003.', ['Marsh left the crew in 2003.', 'Olsen left the crew in 2003.']],
    ['The ferry sails in May and in June.', ['The ferry sails in May 2020.']],
    ['Ada Olsen served in Alton in 2009.', ['Ada Olsen served in Alton.']],
    ['The ferry sank five years later in Alton.', ['The ferry sank in Alton.']],
    ['Alton is a port that burns coal.', ['Alton is a port.']],
  ])('but is not kept where it is asked for by nobody: %s', (body, expected) =>
    expect(told(body)).toEqual(expect.arrayContaining(expected)),
  )
})
