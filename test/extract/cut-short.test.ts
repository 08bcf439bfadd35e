import { describe, expect, test } from 'vitest'
import { printedOn } from '../fixtures/articles.ts'

const { told } = printedOn('2016-09-30')

/** The first says what its sentence does not; the second is a near miss, of which the part is told. */
describe('what is cut short, or told of one of several', () => {
  test.each([
    [
      'one reason of several',
      'On Friday, Karl Berg resigned as captain of the ferry, in part because of reports about his loans.',
      /in part\.$/,
      'On Friday, Karl Berg resigned as captain of the ferry because of reports about his loans.',
      /resigned as captain of the ferry\.$/,
    ],
    [
      'one reason with an adverb',
      'The owners won control of the port in 2010 partly by arguing that the town had lost the pier.',
      /partly\.$/,
      'The owners won control of the port in 2010 by arguing that the town had lost the pier.',
      /in 2010\.$/,
    ],
    [
      'of which all it is said',
      'The storm affected all ferries to Alton in May.',
      /all ferries(?: in May)?\.$/,
      'The storm affected the ferries to Alton in May.',
      /affected the ferries/,
    ],
    [
      'all of one place',
      'Ada Olsen oversaw all crews in the north.',
      /all crews\.$/,
      'Ada Olsen oversaw the crews in the north.',
      /oversaw the crews\.$/,
    ],
    [
      'what somebody has is doing',
      'In Alton, the port had 565 boats leaking oil.',
      /565 boats\.$/,
      'In Alton, the port bought 565 boats carrying oil.',
      /565 boats\.$/,
    ],
    [
      'half of a range',
      'The flaw affects versions of Heron6 to 10 in May.',
      /Heron6(?: in May)?\.$/,
      'The captain sailed the Heron6 to Alton in May.',
      /Heron6/,
    ],
    [
      'what the rest is said of',
      'The mayor was proud when it came to ferries of the north.',
      /^It came/,
      'The mayor was proud when it came into port.',
      /proud/,
    ],
    [
      'one dash of two',
      'Last year the town had ten storms — including rain and hail — according to the Herald.',
      /(?:rain|hail) — according/,
      'The crew plans to meet the mayor in Alton — perhaps in June.',
      /in June 2017\.$/,
    ],
    [
      'one sum for all',
      'Her wife spent $5,150 on capes and coats.',
      /on (?:capes|coats)\.$/,
      'Her wife spent the night on boats and rafts.',
      /on (?:boats|rafts)\.$/,
    ],
    [
      'a count of all',
      'The money came from 62 sailors, dockers and cooks.',
      /from 62 sailors\.$/,
      'The money came from sailors, dockers and cooks.',
      /from sailors\.$/,
    ],
    [
      'the first of both',
      'It was the first time that a crew lost the pump and won the race.',
      /that a crew (?:lost the pump|won the race)\.$/,
      'The port hired a crew that lost the pump and won the race.',
      /lost the pump/,
    ],
    [
      'two of one kind',
      'The ferry serves the goals of the old port and the goals of the town.',
      /goals of the goals/,
      'The ferry serves the goals of the old port and of the town.',
      /goals of the town/,
    ],
    [
      'a car and another',
      'The driver hit a car in the lot and a car on Main Street.',
      /car in a car/,
      'The driver hit a car in the lot and on the pier.',
      /in the lot|on the pier/,
    ],
    [
      'by a total',
      'Olsen won Alton, Bree and Corby by a total of ten votes.',
      /won (?:Alton|Bree|Corby) by/,
      'Olsen won Alton, Bree and Corby by ten votes.',
      /won Alton/,
    ],
    [
      'apart from one another',
      'The rule will require sailors and passengers to sit separately on all boats.',
      /require (?:sailors|passengers) to sit/,
      'The rule will require sailors and passengers to sit still on all boats.',
      /require sailors to sit/,
    ],
    [
      'somebody without an article',
      'The captain and first officer often receive letters.',
      /^First officer/,
      'The captain and the mate often receive letters.',
      /^The mate/,
    ],
    [
      'tried to call',
      'When the Herald tried to call Olsen and Hall they were out.',
      /call (?:Olsen|Hall) they/,
      'The Herald tried to call Olsen and Hall.',
      /call Olsen\./,
    ],
    [
      'a President who may never be',
      'The towns fear a President Olsen, who supports a ban on ferries.',
      /^Olsen is/,
      'The towns fear President Olsen, who supports a ban on ferries.',
      /^Olsen is/,
    ],
    [
      'itself',
      'Karl Berg would be honoured to serve should the chance present itself.',
      /present\.$/,
      'Karl Berg would be honoured to serve in May.',
      /serve\.$/,
    ],
    [
      'one noun for all',
      'The note was posted by a reporter for a news, opinion and culture site.',
      /for a news\.$/,
      'The note was posted by a reporter for a paper and a culture site.',
      /for a paper\.$/,
    ],
    [
      'who is needed',
      'The port needs a captain who will stay in Alton for years.',
      /^A captain will/,
      'The port found a captain who will stay in Alton for years.',
      /captain will/,
    ],
  ])('%s', (_, body, wrong, other, right) => {
    expect(told(body).filter(text => wrong.test(text))).toEqual([])
    expect(told(other).some(text => right.test(text))).toBe(true)
  })

  test('a question without its answer is not told apart', () => {
    const texts = told("The Herald reports that the port will close the pier, but doesn't say when.")
    expect(texts).toEqual(['The port will close the pier.'])
  })
})
