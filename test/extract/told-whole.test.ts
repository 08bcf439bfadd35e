import { describe, expect, test } from 'vitest'
import { printedOn } from '../fixtures/articles.ts'

const { claimsOf, told } = printedOn('2021-05-05')

/** The first may not be printed of its sentence; of the near miss the last is. */
describe('what says something else with fewer words stays whole', () => {
  test.each([
    [
      'a number that counts all of a list',
      'Olsen attended at least a dozen openings and rallies.',
      /dozen openings\.$/,
      'Olsen attended two openings and a rally.',
      'Olsen attended two openings.',
    ],
    [
      'a group of several kinds',
      'A group of sailors and pilots met the mayor.',
      /group of sailors met/,
      'The captain thanked the mayor and the pilot.',
      'The captain thanked the pilot.',
    ],
    [
      'what ended a cry that is gone',
      'The mayor was greeted with chants of “Ada!” at a meeting in Alton.',
      /greeted!/,
      'The mayor was greeted with songs at a meeting in Alton.',
      'The mayor was greeted at a meeting in Alton.',
    ],
    [
      'who are partners elsewhere',
      'Both sailors are partners at a firm in Alton.',
      /partners\.$/,
      'Olsen is a Danish director.',
      'Olsen is a director.',
    ],
    [
      'what somebody is urged to do',
      'Ada Olsen established a policy urging employees to report gross violations.',
      /employees\.$/,
      'Ada Olsen hired a crew to report gross violations.',
      'Ada Olsen hired a crew.',
    ],
    [
      'what sort of mayor somebody was',
      'Olsen repeated her view of Hall as a mayor so fond of the port that he forgot the town.',
      /mayor\.$/,
      'Olsen saw a mayor so fond of the port that he forgot the town.',
      'Olsen saw a mayor so fond of the port that he forgot the town.',
    ],
  ])('%s', (_, sentence, wrong, nearMiss, right) => {
    expect(told(sentence).filter(text => wrong.test(text))).toEqual([])
    expect(told(nearMiss)).toContain(right)
  })

  test('what reports say is theirs, not that of who takes them up', () => {
    const speakers = (body: string) =>
      claimsOf(body).flatMap(({ attribution }) => attribution.map(each => each.speaker))
    expect(speakers('The port dismissed reports saying that the ferry was lost.')).toEqual(['reports'])
    expect(speakers('The port issued a statement saying that the ferry was lost.')).toEqual(['The port'])
  })
})
