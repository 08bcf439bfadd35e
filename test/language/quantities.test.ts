import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findQuantities } from '../../src/language/quantities/index.ts'
import { findTimes } from '../../src/language/times/index.ts'
import type { QuantityMention, Sentence } from '../../src/model.ts'
import { loadLanguage } from '../../src/store/models.ts'

const context = { published: '2021-03-16' }
const sentencesOf = (text: string): readonly Sentence[] => loadLanguage().analyse(text, context).sentences

function quantitiesOf(text: string): QuantityMention[] {
  const sentences = sentencesOf(text)
  return findQuantities(sentences, text, findTimes(sentences, text, context))
}

const only = (text: string): QuantityMention => {
  const found = quantitiesOf(text)
  expect(found.map(({ text: exact }) => exact)).toHaveLength(1)
  return found[0]!
}

describe('what is no number of its own', () => {
  test.each([
    ['9to5Boats reports that the ferry sank.', 0],
    ['A ticket may save the ferry one day.', 0],
    ['The crossing may take one day.', 1],
    ['The crossing took one day.', 1],
  ])('%s', (text, count) => {
    expect(quantitiesOf(text)).toHaveLength(count)
  })

  test('several magnitudes after a vague word', () => {
    expect(only('It had a few hundred thousand sailors.')).toMatchObject({ value: 200000, counted: 'sailor' })
    expect(only('It had a few hundred sailors.')).toMatchObject({ value: 200 })
  })

  test('"thanks to" is not counted', () => {
    expect(only('It was the best of all three thanks to its engine.').counted).toBeNull()
    expect(only('The mayor sent three thanks.').counted).toMatch(/^thanks?$/)
  })
})

describe('values', () => {
  test.each([
    ['They met two soldiers.', 2, null],
    ['They met 1,234 people.', 1234, null],
    ['They met twenty-five people.', 25, null],
    ['They met three hundred and fifty people.', 350, null],
    ['They met eleven hundred people.', 1100, null],
    ['They met a dozen people.', 12, null],
    ['They met about half a million people.', 500000, null],
    ['It has 2.5 million users.', 2500000, null],
    ['It has 13bn users.', 13000000000, null],
    ['It cost $1.2 billion.', 1200000000, 'USD'],
    ['It cost US$1.2bn.', 1200000000, 'USD'],
    ['It cost £3.5m.', 3500000, 'GBP'],
    ['It cost 1.5 trillion rupees.', 1500000000000, 'INR'],
    ['It cost a million dollars.', 1000000, 'USD'],
    ['It cost 50 cents.', 0.5, 'USD'],
    ['It rose by 3½ percent.', 3.5, '%'],
    ['It rose by 12 per cent.', 12, '%'],
    ['It rose by two percentage points.', 2, 'percentage point'],
    ['It lies 5km away.', 5000, 'm'],
    ['The 6.2-magnitude quake shook it.', 6.2, 'magnitude'],
    ['It fell to −4 degrees.', -4, 'degree'],
    ['It rose to 104 degrees Fahrenheit.', 40, '°C'],
    ['He won the 100m sprint.', 100, 'm'],
    ['The trip took two days.', 2, 'day'],
    ['The trip took 36 hours.', 1.5, 'day'],
    ['The search took 18 months.', 1.5, 'year'],
    ['A 16-year-old was hurt.', 16, 'year'],
    ['They met twice.', 2, null],
    ['They met a quarter of a million people.', 250000, null],
    ['The wall is 6 feet 6 inches high.', 1.9812, 'm'],
    ['A 60-mile-per-hour wind blew.', 96.56064, 'km/h'],
    ['They voted for a 25-basis-point cut.', 0.25, 'percentage point'],
    ['They paid a $5 fee.', 5, 'USD'],
    ['They paid A$5m.', 5000000, 'AUD'],
    ['They paid 300 baht.', 300, 'THB'],
    ['There is a one-in-five chance.', 20, '%'],
    ['It was the 1,000th crossing.', 1000, null],
    ['She finished third.', 3, null],
    ['It was 20C on the pier.', 20, '°C'],
    ['It was 68F on the pier.', 20, '°C'],
    ['It was 20 on the pier.', 20, null],
    ['The quake had a magnitude of 6.1.', 6.1, 'magnitude'],
    ['The fine is 200 pounds.', 200, 'GBP'],
    ['The anchor weighs 200 pounds.', 90.718474, 'kg'],
    ['They paid for 10 pounds of flour.', 4.5359237, 'kg'],
    ['Children under 12 sail free.', 12, 'year'],
    ['People over 65 pay half.', 65, 'year'],
    ['Men over 80 kilos sank.', 80, 'kg'],
    ['People over 12 islands fled.', 12, null],
    ['A couple of people came.', 2, null],
  ])('%s', (text, value, unit) => {
    expect(only(text)).toMatchObject({ value, unit })
  })
})

describe('by how much and to what', () => {
  test.each([
    ['Oil rose $1.20 to $60 a barrel.', [1.2, 60]],
    ['Fares fell 5% to 12%.', [5, 12]],
  ])('%s', (text, found) => {
    expect(quantitiesOf(text).map(({ value }) => value)).toEqual(found)
  })

  test.each(['The 5G network failed.', 'A 3D film was shown.', 'The trip took an hour and a half.'])(
    'no number: %s',
    text => {
      expect(quantitiesOf(text)).toEqual([])
    },
  )
})

describe('bounds', () => {
  test.each([
    ['At least 12 boats sank.', 12, null],
    ['More than 50 boats sank.', 50, null],
    ['Up to 50 boats sank.', null, 50],
    ['Fewer than 50 boats sank.', null, 50],
    ['About 50 boats sank.', 45, 55],
    ['Nearly 70,000 boats sank.', 63000, 70000],
    ['Between 10 and 15 boats sank.', 10, 15],
    ['Some 10-15 boats sank.', 9, 16.5],
    ['It leaked 2.5 to 3 million litres.', 2500000, 3000000],
    ['It was the fourth or fifth time.', 4, 5],
    ['Dozens of boats sank.', 12, null],
    ['A couple of hundred boats sank.', 100, null],
    // Change and level are two numbers, a range of changes is one.
    ['It cost $20 to $60.', 20, 60],
    ['Fares rose 5 to 7 percent.', 5, 7],
    ['Tens of thousands of boats sank.', 10000, null],
    ['Seventeen boats or more sank.', 17, 17],
    ['17 or more boats sank.', 17, null],
    ['A woman in her 60s drowned.', 60, 69],
    ['Twenty-odd boats sank.', 20, 22],
    ['Just under 50 boats sank.', 45, 50],
    ['A handful of boats sank.', 2, null],
    ['He came fourth or fifth in the race.', 4, 5],
  ])('%s', (text, low, high) => {
    const found = only(text)
    expect([found.low, found.high]).toEqual([low, high])
  })

  test('only plain numbers are exact', () => {
    expect(only('Exactly 50 boats sank.').exact).toBe(true)
    expect(only('About 50 boats sank.').exact).toBe(false)
    expect(only('Dozens of boats sank.').exact).toBe(false)
  })

  test('"from … to …" with a verb of change is two numbers', () => {
    expect(quantitiesOf('Turnout rose from 10 to 15 percent.').map(({ value, unit }) => [value, unit])).toEqual([
      [10, '%'],
      [15, '%'],
    ])
  })

  test('shares become percentages', () => {
    expect(only('A third of voters stayed at home.')).toMatchObject({
      low: 30,
      unit: '%',
      counted: 'voter',
      exact: false,
    })
    expect(only('One in five residents fled.')).toMatchObject({ value: 20, unit: '%', counted: 'resident' })
    expect(only('More than half the seats were empty.')).toMatchObject({ low: 50, high: null, counted: 'seat' })
  })
})

describe('ages', () => {
  test.each([
    ['Eva Chapin, 34, ran.', 34, 34],
    ['The boy, 6, ran.', 6, 6],
    ['A captain aged 34 ran.', 34, 34],
    ['She is 34.', 34, 34],
    ['The captain turned 80 in May.', 80, 80],
    ['A girl aged six months was saved.', 0.5, 0.5],
    ['Sailors between the ages of 18 and 24 drowned.', 18, 24],
    ['Only 18- to 24-year-olds sailed.', 18, 24],
    ['A man in his twenties ran.', 20, 29],
  ])('%s', (text, low, high) => {
    expect(quantitiesOf(text).at(0)).toMatchObject({ low, high, unit: 'year', kind: 'age' })
    expect(quantitiesOf(text)).toHaveLength(1)
  })

  test.each(['The rate is 34.', 'The ferry, 34 metres long, sank.', 'She is 34 miles away.'])('no age: %s', text => {
    expect(quantitiesOf(text).map(({ kind }) => kind)).not.toContain('age')
  })
})

describe('multiples', () => {
  test.each([
    ['Sales doubled.', 2, 2, null],
    ['Fares more than doubled.', 2, null, null],
    ['Profit has nearly tripled.', 2.7, 3, null],
    ['There was a threefold rise.', 3, 3, null],
    ['There was a 10-fold rise.', 10, 10, null],
    ['Twice as many boats came.', 2, 2, 'boat'],
    ['Half as many boats came.', 0.5, 0.5, 'boat'],
    ['The new pier is three times the size.', 3, 3, null],
    ['Fares are four times higher.', 4, 4, null],
  ])('%s', (text, low, high, counted) => {
    expect(only(text)).toMatchObject({ low, high, counted, unit: 'times' })
  })

  test.each(['She booked a double room.', 'The mayor doubled down.', 'They won three times.', 'Half the crew left.'])(
    'none: %s',
    text => {
      expect(quantitiesOf(text).map(({ unit }) => unit)).not.toContain('times')
    },
  )
})

describe('scores', () => {
  test.each([
    ['The yard won 3-1.', 3, 1],
    ['The yard lost 1-3.', 1, 3],
    ['The yard lost to Lund 1-3.', 1, 3],
    ['She was defeated 46 to 54.', 46, 54],
    ['She won 54-46.', 54, 46],
  ])('%s', (text, first, second) => {
    expect(quantitiesOf(text).map(({ low, high }) => [low, high])).toEqual([
      [first, first],
      [second, second],
    ])
  })

  test('a range is none', () => {
    expect(only('They saw 46 to 54 boats.')).toMatchObject({ low: 46, high: 54 })
  })
})

describe('what is counted', () => {
  test.each([
    ['Two Harbour Guard divers drowned.', 'diver'],
    ['Tens of thousands of badly needed doses arrived.', 'dose'],
    ['They saved 14 of the 20.', null],
    ['Police found 12 dead.', 'dead'],
    ['About $3 million in aid arrived.', 'aid'],
    ['It lost 40,000 tonnes of wheat.', 'wheat'],
    ['It was the third attack.', 'attack'],
  ])('%s', (text, counted) => {
    expect(quantitiesOf(text)[0]?.counted).toBe(counted)
  })

  test('a date behind the noun is not counted', () => {
    expect(only('It killed 12 people Monday night.').counted).toBe('people')
  })
})

describe('what is no quantity', () => {
  test.each([
    'COVID-19 closed the G7 harbour.',
    'Flight MH370 vanished after World War II.',
    'A Boeing 737 crashed in World War Two.',
    'One of the officials left.',
    'No one was hurt, and the one who fled was found.',
    'The pact was signed on March 17, 2019, and in 1982.',
    'Call 555-0134 or 1-800-555-0199.',
    'She lives at 10 Harbour Street.',
    'He first said it at first.',
    'He came first to the pier.',
  ])('%s', text => {
    expect(quantitiesOf(text).map(({ text: exact }) => exact)).toEqual([])
  })

  test('durations and offsets are quantities, dates are not', () => {
    expect(
      quantitiesOf('The mayor left on March 17, two days after the three-day fair, 30 years ago.').map(
        ({ text, kind }) => [text, kind],
      ),
    ).toEqual([
      ['two days', 'duration'],
      ['three-day', 'duration'],
    ])
  })
})

describe('any input', () => {
  const check = (sentences: readonly Sentence[], text: string) => {
    let end = 0
    for (const mention of findQuantities(sentences, text, findTimes(sentences, text, context))) {
      expect(mention.start).toBeGreaterThanOrEqual(end)
      expect(mention.end).toBeGreaterThan(mention.start)
      expect(mention.text).toBe(text.slice(mention.start, mention.end))
      for (const number of [mention.value, mention.low, mention.high])
        expect(number === null || Number.isFinite(number)).toBe(true)
      if (mention.low !== null && mention.high !== null) expect(mention.low).toBeLessThanOrEqual(mention.high)
      end = mention.end
    }
  }

  test('any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => check(sentencesOf(text), text)),
      { numRuns: 200 },
    )
  })

  test('any tokens and tags', () => {
    const form = fc.oneof(
      fc.constantFrom(
        ...'at least about two 3 1,234 2.5 million bn - – to and between or half a third of in five % percent $ US € dollars year old days , 99999999999999999999 ½ 1/2 twenty hundred dozen No. 21st thousands __proto__ constructor 60s his'.split(
          ' ',
        ),
      ),
      fc.string({ minLength: 1, maxLength: 6 }),
    )
    const token = fc.tuple(form, fc.constantFrom('NN', 'NNS', 'NNP', 'VBD', 'IN', 'CD', 'JJ', ''), fc.boolean())
    fc.assert(
      fc.property(fc.array(token, { maxLength: 40 }), list => {
        let text = ''
        const tokens = list.map(([word, xpos, glued]) => {
          if (text !== '' && !glued) text += ' '
          const start = text.length
          text += word
          return { form: word, lemma: word, upos: 'X', xpos, start, end: text.length }
        })
        check(tokens.length === 0 ? [] : [{ start: 0, end: text.length, paragraph: 0, tokens }], text)
      }),
      { numRuns: 300 },
    )
  })
})
