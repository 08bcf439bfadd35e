import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findTimes, inferPublished, resolveAnchored } from '../../src/language/times/index.ts'
import type { Sentence, TextContext, TimeMention } from '../../src/model.ts'
import { loadLanguage } from '../../src/store/models.ts'

/** A Tuesday. */
const tuesday: TextContext = { published: '2021-03-16T15:33:00+02:00' }

const sentencesOf = (text: string): readonly Sentence[] => loadLanguage().analyse(text, tuesday).sentences
const timesOf = (text: string, context: TextContext = tuesday): TimeMention[] =>
  findTimes(sentencesOf(text), text, context)
const values = (text: string, context: TextContext = tuesday) =>
  timesOf(text, context).map(({ text: exact, value }) => [exact, value])

describe('what is no time', () => {
  test.each([
    ['Nobody from HR came.', []],
    ['The crossing took 3 hrs.', [['3 hrs', 'PT3H']]],
    ['She wrote in The Week about it.', []],
    ['She wrote in the week about it.', [['the week', '2021-W11']]],
    ['It may save the ferry one day.', []],
    ['The storm lasted for one day.', [['one day', 'P1D']]],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual(expected)
  })
})

describe('weekdays', () => {
  test.each([
    ['The ferry left on Monday.', 'Monday', '2021-03-15'],
    ['The ferry left on Tuesday.', 'Tuesday', '2021-03-16'],
    ['The ferry left on Wednesday.', 'Wednesday', '2021-03-10'],
    ['The mayor plans to meet the crew on Wednesday.', 'Wednesday', '2021-03-17'],
    ['The harbour will open on Monday.', 'Monday', '2021-03-22'],
    ['She is expected to speak on Friday.', 'Friday', '2021-03-19'],
    ['The vote is set for Thursday.', 'Thursday', '2021-03-18'],
    ['On Wednesday, the council will vote.', 'Wednesday', '2021-03-17'],
    ['The mayor, who met the crew on Monday, will resign.', 'Monday', '2021-03-15'],
    ['The mayor will resign, her office said Monday.', 'Monday', '2021-03-15'],
    ['Divers found the wreck last Tuesday.', 'last Tuesday', '2021-03-09'],
    ['The harbour opens next Monday.', 'next Monday', '2021-03-22'],
    ['The trial was postponed until Thursday.', 'Thursday', '2021-03-18'],
    ['The decision announced Friday angered the crew.', 'Friday', '2021-03-12'],
    ['The captain could not be reached on Sunday.', 'Sunday', '2021-03-14'],
    ['The boat sank on Thursday last week.', 'Thursday last week', '2021-03-11'],
    ['Until Thursday, the crew had not called.', 'Thursday', '2021-03-11'],
    ['The crew has until Thursday to call.', 'Thursday', '2021-03-18'],
    ['Left parties want her to explain herself on Wednesday.', 'Wednesday', '2021-03-17'],
    ['Those present at a meeting Wednesday did not want to sail.', 'Wednesday', '2021-03-10'],
    ['On Wednesday, the crew was to sail.', 'Wednesday', '2021-03-17'],
    ['The mayor plans on Wednesday to open the pier.', 'Wednesday', '2021-03-17'],
    ['The mayor announced plans on Wednesday to open the pier.', 'Wednesday', '2021-03-10'],
    ['“I look forward to talking to you Thursday,” he wrote.', 'Thursday', '2021-03-18'],
    ['“Today, we sail,” he wrote.', 'Today', '2021-03-16'],
    ['Fares fell from the previous Friday.', 'the previous Friday', '2021-03-05'],
  ])('%s', (text, exact, value) => {
    expect(values(text)).toEqual([[exact, value]])
  })
})

describe('weekdays: before or after publication', () => {
  // Printed on Tuesday, 16 March 2021: the Friday before is the 12th, the one after the 19th.
  test.each([
    // The day of a deed that is arranged, and of what goes on now.
    ['The mayor is visiting the pier on Friday.', '2021-03-19'],
    ['Police are investigating a fire on Friday.', '2021-03-12'],
    ['Islanders are starving, according to a report Friday from the port.', '2021-03-12'],
    // What must be, and what had to be.
    ['The mayor has to leave on Friday.', '2021-03-19'],
    ['The boat had to be towed on Friday.', '2021-03-12'],
    ['The crew seemed to be happy on Friday.', '2021-03-12'],
    ['A meeting is to be held on Friday.', '2021-03-19'],
    // Under way on that day, or planned for it.
    ['On Friday, as the council was preparing to vote, the mayor was back on the pier.', '2021-03-12'],
    ['The vote is Friday.', '2021-03-19'],
    ['The vote was Friday.', '2021-03-12'],
    ['Friday is the deadline for the new fares.', '2021-03-19'],
    ['Divers said Friday was calm.', '2021-03-12'],
    ['The pier empties when the ferry leaves on Friday.', '2021-03-19'],
    ['The judge set a hearing for Friday.', '2021-03-19'],
    ['A new record was set on Friday.', '2021-03-12'],
    ['Rain is forecast for Friday.', '2021-03-19'],
    ['Starting Friday, fares rise.', '2021-03-19'],
    ["People who know the planning for Friday's meeting say so.", '2021-03-19'],
    ["Here is the latest in the run-up to Friday's vote.", '2021-03-19'],
    // Nobody speaks of a ruling or an attack before it is there.
    ["Agents will examine the site of Friday's bombing.", '2021-03-12'],
    ['The blast on Friday will not stop the talks.', '2021-03-12'],
    ['The trial, which started Friday, will be long.', '2021-03-12'],
    ['The trial, which starts Friday, will be long.', '2021-03-19'],
    ['The pier will have been shut since Friday.', '2021-03-12'],
    ['The mayor would not comment Friday.', '2021-03-12'],
    ['The mayor would not sail Friday.', '2021-03-19'],
    ['Passengers could hear the blast Friday.', '2021-03-12'],
    // A list keeps what stands before it.
    ["She wrote ahead of the island's debate and Friday's poll.", '2021-03-19'],
    ["She wrote of the island's debate and Friday's poll.", '2021-03-12'],
    // Taggers take a past tense for a participle.
    ['On Friday the office quietly watered down the plan, saying it would rise.', '2021-03-12'],
    ['On Friday the road closed by the mayor will be opened.', '2021-03-19'],
    ["The start of Friday's race could not have been worse.", '2021-03-12'],
  ])('%s', (text, value) => {
    expect(values(text).map(([, found]) => found)).toEqual([value])
  })

  test.each([
    // Neither the crew nor the reader knows which of the two from these words.
    ['The captain cancelled a scheduled interview Friday.', null],
    ['She asked the members to join her on Friday.', null],
    ['Islanders prepared for a march on Friday.', null],
    ['A rally set for Friday was cancelled.', null],
    ["The mayor will skip Friday's vote.", null],
    ["Doubts grew in the months leading up to Friday's vote.", null],
    ['The crew would have sailed on Friday.', null],
    // The same words of a Tuesday are of this day either way.
    ['She asked the members to join her on Tuesday.', '2021-03-16'],
    // Near misses: the verb says which.
    ['The captain will attend a scheduled interview Friday.', '2021-03-19'],
    ['On Friday she asked the members to join her.', '2021-03-12'],
    ['A rally set for Friday will be large.', '2021-03-19'],
  ])('open unless the words settle it: %s', (text, value) => {
    expect(values(text).at(-1)?.[1]).toBe(value)
  })

  test.each([
    ['It happened on Super Tuesday.', []],
    ['She told “Harbour News Sunday” so.', []],
    ['She spoke on Monday Morning Politics.', []],
    ['She spoke Monday morning on the pier.', ['2021-03-15TMO']],
    ['She told “60 Boats” Sunday that all was well.', ['2021-03-14']],
    // Some Friday, of any year.
    ['One Friday, she went down to the pier.', [null]],
    ['It sank on a Friday.', [null]],
    ['He sank the boat during a Friday meeting.', ['2021-03-12']],
    ['He spoke at a Friday night rally in town.', ['2021-03-12TNI']],
  ])('names and any day: %s', (text, found) => {
    expect(values(text).map(([, value]) => value)).toEqual(found)
  })
})

describe('quoted words count from the day they were spoken', () => {
  test.each([
    ['“We sail tomorrow,” the captain said on Sunday.', 'tomorrow', '2021-03-15'],
    ['“It sank yesterday,” the captain told reporters Sunday.', 'yesterday', '2021-03-13'],
    ['On Sunday the captain said: “We sail tomorrow.”', 'tomorrow', '2021-03-15'],
    // The paper's own words count from its day; so do those that nobody dates.
    ['The captain said on Sunday that the ferry would sail tomorrow.', 'tomorrow', '2021-03-17'],
    ['“We sail tomorrow,” said the captain, who sank a boat on Sunday.', 'tomorrow', '2021-03-17'],
    ['On Sunday the captain sank a boat and said: “We sail tomorrow.”', 'tomorrow', '2021-03-17'],
  ])('%s', (text, exact, value) => {
    expect(values(text)).toContainEqual([exact, value])
  })
})

describe('calendar dates', () => {
  test.each([
    // Printed on 16 March 2021: the nearer past day, not one nine and more months ahead.
    ['The film of the January 20 party can be seen here.', 'January 20', '2021-01-20'],
    ['The pact was signed on March 17, 2019, in the town hall.', 'March 17, 2019', '2019-03-17'],
    ['The pact was signed on 17 March 2019.', '17 March 2019', '2019-03-17'],
    ['The pact was signed on Wednesday, Nov. 4, 2020.', 'Wednesday, Nov. 4, 2020', '2020-11-04'],
    ['The pact was signed on the 4th of November 2020.', 'the 4th of November 2020', '2020-11-04'],
    ['Updated 2021-03-15.', '2021-03-15', '2021-03-15'],
    ['Updated 3/15/2021.', '3/15/2021', '2021-03-15'],
    ['The mayor met March 17 with her rival.', 'March 17', '2021-03-17'],
    ['The storm hit on Dec. 20.', 'Dec. 20', '2020-12-20'],
    ['The election will be held on May 6.', 'May 6', '2021-05-06'],
    ['It sank in November.', 'November', '2020-11'],
    ['It sank in April 1912.', 'April 1912', '1912-04'],
    ['It sank in October last year.', 'October last year', '2020-10'],
    ['The work began in early January.', 'early January', '2021-01'],
    ['The campaign began at the beginning of February.', 'the beginning of February', '2021-02'],
    ['They were found on Thanksgiving Day.', 'Thanksgiving Day', '2020-11-26'],
    ['The talks run the week of March 22.', 'the week of March 22', '2021-W12'],
  ])('%s', (text, exact, value) => {
    expect(values(text)).toEqual([[exact, value]])
  })

  test.each([
    // The verb of the past stands right before the date: no appointment.
    ['The harbour closed on April 20.', 'April 20', '2020-04-20'],
    ['The crew agreed to meet on April 20.', 'April 20', '2021-04-20'],
    // Named after its day: known, whatever the crew is going to do.
    ['The crew will work under a November agreement.', 'November', '2020-11'],
    ['The mayor said the crew needs to think of the May election.', 'May', '2021-05'],
    // Years of elections: the present after "if" is that of what is to come.
    ['He would, if he wins in September, be mayor.', 'September', '2021-09'],
    ['He would, if he won in September, be mayor.', 'September', '2020-09'],
    ['The crew is rushing to mend the pier for a race in May.', 'May', '2021-05'],
    ['The new fares are effective September 1.', 'September 1', '2021-09-01'],
    ['The yard will hire 40 by year-end.', 'year-end', '2021-12-31'],
    ['Fares have risen since year-end.', 'year-end', '2020-12-31'],
    ['It is the second day of the strike.', 'the second day', '2021-03-16'],
  ])('%s', (text, exact, value) => {
    expect(values(text).at(0)).toEqual([exact, value])
  })

  test('the second day of what is over counts from elsewhere', () => {
    expect(values('It was the second day of the strike.')).toEqual([])
  })

  test('two days of one month', () => {
    expect(values('The fair was held on March 4 and 5.')).toEqual([
      ['March 4', '2021-03-04'],
      ['5', '2021-03-05'],
    ])
  })
})

describe('holidays', () => {
  test.each([
    ['The office closed on Labor Day.', 'Labor Day', '2020-09-07'],
    ['The office will close on Memorial Day.', 'Memorial Day', '2021-05-31'],
    ['It was shut on Martin Luther King Jr. Day.', 'Martin Luther King Jr. Day', '2021-01-18'],
    ['It was shut on Presidents’ Day.', 'Presidents’ Day', '2021-02-15'],
    ['The sale began on Black Friday.', 'Black Friday', '2020-11-27'],
    ['The vote was held on Election Day 2016.', 'Election Day 2016', '2016-11-08'],
    ['They met on the Fourth of July last year.', 'the Fourth of July last year', '2020-07-04'],
    // Easter Sunday was on 4 April 2021 and 12 April 2020.
    ['The port will close on Good Friday.', 'Good Friday', '2021-04-02'],
    ['The port closed on Good Friday.', 'Good Friday', '2020-04-10'],
    ['The mayor told the crew to make no plans for Good Friday.', 'Good Friday', '2021-04-02'],
    ['They sang on Easter Monday 2019.', 'Easter Monday 2019', '2019-04-22'],
    ['They fasted from Ash Wednesday 2018.', 'Ash Wednesday 2018', '2018-02-14'],
    ['They sang on Pentecost 2020.', 'Pentecost 2020', '2020-05-31'],
    ['They sailed on Christmas night.', 'Christmas night', '2020-12-25TNI'],
  ])('%s', (text, exact, value) => {
    expect(values(text)).toEqual([[exact, value]])
  })

  test.each([
    'They sailed to Christmas Island.',
    'The Easter Rising failed.',
    'They sold Christmas trees.',
    // Other countries, other days.
    'They sang on Independence Day.',
  ])('%s', text => {
    expect(values(text)).toEqual([])
  })
})

describe('ranges', () => {
  test.each([
    ['The harbour was shut from Monday to Wednesday.', '2021-03-08', '2021-03-10'],
    ['The harbour will be shut from Monday to Wednesday.', '2021-03-22', '2021-03-24'],
    ['The harbour was shut from Thursday to Saturday.', '2021-03-11', '2021-03-13'],
    ['The fair was held from March 3 to March 5, 2019.', '2019-03-03', '2019-03-05'],
    ['The fair was held between 3 and 5 March 2019.', '2019-03-03', '2019-03-05'],
    ['The fair was held March 3-5.', '2021-03-03', '2021-03-05'],
    ['Fares fell from November to January 2020.', '2019-11', '2020-01'],
    ['Fares fell in March and April 2019.', '2019-03', '2019-04'],
    ['She was mayor from 2010 to 2015.', '2010', '2015'],
    ['She was mayor in the 2010-15 term.', '2010', '2015'],
  ])('%s', (text, from, to) => {
    expect(values(text).map(([, value]) => value)).toEqual([from, to])
  })

  test('two dates that are joined otherwise keep to themselves', () => {
    const found = values('She met the crew on Monday and the mayor on Wednesday, May 5, 2010.')
    expect(found.map(([, value]) => value)).toEqual(['2021-03-15', '2010-05-05'])
    expect(values('It was built in 2010-11-12.').map(([, value]) => value)).toEqual(['2010-11-12'])
  })
})

describe('chains', () => {
  const last = (text: string) => values(text).at(-1)

  test.each([
    ['She joined the crew in 2016. On May 3 that year, she left.', 'May 3 that year', '2016-05-03'],
    ['She joined the crew in 2016. She left in March the following year.', 'March the following year', '2017-03'],
    ['She joined the crew in 2016. She left on Christmas Eve that year.', 'Christmas Eve that year', '2016-12-24'],
    // A year further up is background: a date without its year is still one of these months.
    ['She joined the crew in 2016. On February 3, she left.', 'February 3', '2021-02-03'],
    ['The crew met on March 3. It signed the following Monday.', 'the following Monday', '2021-03-08'],
    ['The crew met on March 3. It signed the next morning.', 'the next morning', '2021-03-04TMO'],
    ['The crew met on March 3. It signed that same evening.', 'that same evening', '2021-03-03TEV'],
    ['The crew met on March 3. It signed the same day.', 'the same day', '2021-03-03'],
    ['The crew met on March 3. It signed a day later.', 'a day later', '2021-03-04'],
    ['The crew met on March 3. In the afternoon it signed.', 'the afternoon', '2021-03-03TAF'],
    ['The crew met on March 3. Nothing has changed since then.', 'then', '2021-03-03'],
    ['The crew met on March 3. Two days after the meeting, the mayor left.', 'Two days after', '2021-03-05'],
    ['A fire broke out on March 3. The yard reopened a week after the fire.', 'a week after', '2021-03-10'],
    // What is told in the past counts from a day that has come.
    ['Talks resume on April 5. Earlier in the day, the captain resigned.', 'Earlier in the day', '2021-03-16'],
  ])('%s', (text, exact, value) => {
    expect(last(text)).toEqual([exact, value])
  })

  test.each([
    // The meeting is not what happened on March 3.
    ['The mayor, who met the crew, resigned on March 3. Two days after the meeting she left.', 'Two days after'],
    // Which of the two?
    ['They met on March 3 and met on March 8. Two days after the meeting she left.', 'Two days after'],
    ['She left on May 3 that year.', 'May 3 that year'],
    ['Weeks later, the ferry was found.', 'Weeks later'],
    // The hour has no day of its own.
    ['The ferry was seen at 6 a.m. ten days before the fire.', 'ten days before'],
  ])('open: %s', (text, exact) => {
    expect(last(text)).toEqual([exact, null])
  })

  test('a quarter is that of the day it ended on', () => {
    expect(values('The line lost money in the quarter ended June 30.')[0]).toEqual(['the quarter', '2020-Q2'])
  })

  test('a report on a quarter compares with that quarter', () => {
    expect(
      last('Profit rose in the third quarter of 2020. The line sold 40 boats, up from 30 a year earlier.'),
    ).toEqual(['a year earlier', '2019-Q3'])
    expect(last('Profit will rise in the second quarter. The line sold 40 boats, up from 30 a year ago.')).toEqual([
      'a year ago',
      '2020',
    ])
    expect(last('Profit rose in the third quarter. In the first nine months of 2020 it fell from a year ago.')).toEqual(
      ['a year ago', '2020'],
    )
  })
})

describe('periods', () => {
  test.each([
    ['Syrian media reported it last month.', 'last month', '2021-02'],
    ['The agency reported this week that it sank.', 'this week', '2021-W11'],
    ['Sales fell last year.', 'last year', '2020'],
    ['The harbour grew in the first quarter of 2020.', 'the first quarter of 2020', '2020-Q1'],
    ['The harbour grew in Q3.', 'Q3', '2020-Q3'],
    ['The ferry sank last summer.', 'last summer', '2020-SU'],
    ['The ferry sank in the winter of 1994.', 'the winter of 1994', '1994-WI'],
    ['The ferry sank last weekend.', 'last weekend', '2021-W10-WE'],
    ['Two divers have been missing since 1982.', '1982', '1982'],
    ['They want to return to the 2015 nuclear deal.', '2015', '2015'],
    ['The port was built in the 1990s.', 'the 1990s', '199'],
    ['The port was built in the 19th century.', 'the 19th century', '18'],
    ['The port grew in the last half of 2019.', 'the last half of 2019', '2019-H2'],
    ['Events will take place throughout the year.', 'the year', '2021'],
    ['Ferries have become safer in recent years.', 'recent years', 'PAST_REF'],
    ['The ferry is currently in Austria.', 'currently', 'PRESENT_REF'],
  ])('%s', (text, exact, value) => {
    expect(values(text)).toEqual([[exact, value]])
  })
})

describe('parts of a day and clock times', () => {
  test.each([
    ['She plans to return on Wednesday evening.', 'Wednesday evening', '2021-03-17TEV'],
    ['Jets hit the harbour the night of March 14.', 'the night of March 14', '2021-03-14TNI'],
    ['The fire broke out last night.', 'last night', '2021-03-15TNI'],
    ['The fire broke out at 3:30 p.m. on Monday.', '3:30 p.m. on Monday', '2021-03-15T15:30'],
    ['The fire broke out at noon.', 'noon', '2021-03-16T12:00'],
  ])('%s', (text, exact, value) => {
    expect(values(text)).toEqual([[exact, value]])
  })

  test('"the weekend" printed on a Sunday is the one that goes on', () => {
    const anger = 'Anger grew over the weekend.'
    expect(values(anger, { published: '2021-03-14' })).toEqual([['the weekend', '2021-W10-WE']])
    expect(values(anger, { published: '2021-03-15' })).toEqual([['the weekend', '2021-W10-WE']])
    expect(values('Anger grew last weekend.', { published: '2021-03-14' })).toEqual([['last weekend', '2021-W09-WE']])
  })

  test('"earlier in the day" is the day the text speaks of', () => {
    expect(
      values('Jets hit the harbour the night of March 14 after a shipment arrived earlier in the day.').at(-1),
    ).toEqual(['earlier in the day', '2021-03-14'])
    expect(values('A shipment arrived earlier in the day.')).toEqual([['earlier in the day', '2021-03-16']])
  })
})

describe('durations and repetitions', () => {
  test.each([
    ['He left on a three-day trip.', 'three-day', 'P3D'],
    ['The visit celebrates 30 years of ties.', '30 years', 'P30Y'],
    ['Divers searched for half an hour.', 'half an hour', 'PT30M'],
    ['The search took a year and a half.', 'a year and a half', 'P1Y6M'],
    ['The crew waited for months.', 'months', 'PXM'],
    ['It was the worst storm in two decades.', 'two decades', 'P20Y'],
    ['The ferry sails every Tuesday.', 'every Tuesday', 'XXXX-WXX-2'],
    ['The fund pays dividends annually.', 'annually', 'P1Y'],
  ])('%s', (text, exact, value) => {
    expect(values(text)).toEqual([[exact, value]])
  })

  test('kinds', () => {
    expect(timesOf('Divers met at 3:30 p.m. for two days every week of March.').map(({ kind }) => kind)).toEqual([
      'time',
      'duration',
      'set',
      'date',
    ])
  })
})

describe('offsets', () => {
  test('count from publication', () => {
    expect(values('The ferry sank two days ago.')).toEqual([['two days ago', '2021-03-14']])
    expect(values('The ferry sank three months ago.')).toEqual([['three months ago', '2020-12']])
  })

  test('give the day of the other event when the sentence settles its own', () => {
    const [monday, after] = timesOf('The mayor left on Monday, just two days after her rival met the crew.')
    expect(monday).toMatchObject({ value: '2021-03-15' })
    expect(after).toMatchObject({
      text: 'two days after',
      value: '2021-03-13',
      anchor: { direction: 'after', offset: 'P2D' },
    })
  })

  test('give their own day when the other stands behind them', () => {
    expect(timesOf('Two days after the March 3 announcement, the mayor resigned.')[0]).toMatchObject({
      value: '2021-03-05',
    })
  })

  test('stay open when nothing settles them, or another clause has the day', () => {
    expect(timesOf('The mayor arrived only two days after a visit by her rival.')).toMatchObject([
      { text: 'two days after', value: null, anchor: { direction: 'after', offset: 'P2D' } },
    ])
    expect(timesOf('Police said on Monday that two days after the fire the mayor fled.')[1]).toMatchObject({
      value: null,
    })
  })

  test('resolveAnchored works from either event', () => {
    const anchor = { direction: 'after', offset: 'P2D' } as const
    expect(resolveAnchored({ anchor }, '2021-03-15')).toBe('2021-03-13')
    expect(resolveAnchored({ anchor }, '2021-03-13', 'anchor')).toBe('2021-03-15')
    expect(resolveAnchored({ anchor: { direction: 'before', offset: 'P1W' } }, '2021-03-15')).toBe('2021-03-22')
    expect(resolveAnchored({ anchor }, '2021-03')).toBeNull()
    expect(resolveAnchored({}, '2021-03-15')).toBeNull()
  })
})

describe('what is no time', () => {
  test.each([
    'The mayor may march on the harbour.',
    'Thousands joined the March on Washington.',
    'The captain sat in the sun.',
    'A second man was wounded.',
    'They counted 1912 people and paid $2015.',
    'Mr. May spoke to Jan Berg.',
    'Ms. Berg won Tokyo 2020 gold.',
    'The party daily Harbour Post said so.',
    'She is one of the mayors of tomorrow.',
    'She told the “Today” show.',
    'She said so on “Anna Berg Tonight”.',
  ])('%s', text => {
    expect(values(text)).toEqual([])
  })
})

describe('without or with an inferred date of publication', () => {
  const unknown: TextContext = { published: null }

  test('absolute dates keep their value, relative ones have none', () => {
    expect(
      values('On March 3, 2021, the court ruled; on March 17 and on Monday it met, as it did last month.', unknown),
    ).toEqual([
      ['March 3, 2021', '2021-03-03'],
      ['March 17', null],
      ['Monday', null],
      ['last month', null],
    ])
  })

  test('marks what rests on an inferred date', () => {
    const mentions = timesOf('The mayor left on Monday; the pact was signed in 2015 and on May 3, 2019.', {
      published: '2021-03-16',
      inferred: true,
    })
    expect(mentions.map(({ text, inferred }) => [text, inferred])).toEqual([
      ['Monday', true],
      ['2015', false],
      ['May 3, 2019', false],
    ])
  })

  test('the lead betrays the date of publication', () => {
    const text = 'The ferry sank on March 14, 2021, police said.\n\nIt was built on May 3, 2005.'
    expect(inferPublished(sentencesOf(text), text)).toEqual({ value: '2021-03-14', because: 'March 14, 2021' })
    const near = 'The ferry sank on March 14, police said.\n\nThe search, begun in March 2021, goes on.'
    expect(inferPublished(sentencesOf(near), near)).toEqual({ value: '2021-03-14', because: 'March 14 … March 2021' })
  })

  test.each([
    'The mayor met March 17 with her rival. Two divers have been missing since 1982.',
    'The ferry will sail on March 14, 2021.',
    'The ferry sank on March 14, 2019. It was raised in 2020.',
    '',
  ])('nothing is inferred from %j', text => {
    expect(inferPublished(sentencesOf(text), text)).toBeNull()
  })
})

const pieces = fc.constantFrom(
  ...'March 17 , 2021 on Monday the night of last next week two days after - 3:30 p.m. 1990s half an hour and a quarter third 31 may year 99999999999999999999 every $ 5 % __proto__ ago century 0000 13/45/2021 last year \u2019 constructor'.split(
    ' ',
  ),
)

describe('any input', () => {
  const check = (sentences: readonly Sentence[], text: string) => {
    for (const context of [
      tuesday,
      { published: null },
      { published: 'never' },
      { published: '9999-12-31' },
      { published: '1000-01-01' },
    ]) {
      let end = 0
      for (const mention of findTimes(sentences, text, context)) {
        expect(mention.start).toBeGreaterThanOrEqual(end)
        expect(mention.end).toBeGreaterThan(mention.start)
        expect(mention.text).toBe(text.slice(mention.start, mention.end))
        end = mention.end
      }
    }
    inferPublished(sentences, text)
  }

  test('any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => check(sentencesOf(text), text)),
      { numRuns: 200 },
    )
  })

  test('any tokens and tags', () => {
    const token = fc.tuple(
      fc.oneof(pieces, fc.string({ minLength: 1, maxLength: 6 })),
      fc.constantFrom('NN', 'NNP', 'VBD', 'MD', 'IN', 'CD', 'JJ', ''),
    )
    fc.assert(
      fc.property(fc.array(token, { maxLength: 40 }), list => {
        let text = ''
        const tokens = list.map(([form, xpos]) => {
          const start = text.length === 0 ? 0 : text.length + 1
          text = text.length === 0 ? form : `${text} ${form}`
          return { form, lemma: form, upos: 'X', xpos, start, end: start + form.length }
        })
        check(tokens.length === 0 ? [] : [{ start: 0, end: text.length, paragraph: 0, tokens }], text)
      }),
      { numRuns: 300 },
    )
  })
})

test('times are read anew from another day as if the text were', () => {
  const language = loadLanguage()
  const text =
    'WESTPORT, Monday - The ferry left on Tuesday with 12 boats. Anna Berg said 14 boats will leave in March, two days after the storm.'
  const undated = language.analyse(text, { published: null })
  expect(language.date(undated, tuesday)).toEqual(language.analyse(text, tuesday))
  expect(language.date(undated, tuesday)).not.toEqual(undated)
})
