import { describe, expect, test } from 'vitest'
import { printedOn } from '../fixtures/articles.ts'

const { told } = printedOn('2021-05-05')

describe('what joined words share and what each has alone', () => {
  test.each([
    [
      'a charge is told although its words are few',
      'The captain was arrested and charged with theft.',
      ['The captain was arrested.', 'The captain was charged with theft.'],
    ],
    [
      'what follows two participles side by side is told of the second',
      'Karl Berg was tried and sentenced to ten years.',
      ['Karl Berg was tried.', 'Karl Berg was sentenced to ten years.'],
    ],
    [
      'a participle takes the verb of what somebody or something is',
      'Hall was a captain and known as a gambler.',
      ['Hall was a captain.', 'Hall was known as a gambler.'],
    ],
    [
      'participles behind a noun are told apart',
      'The bill, backed by the mayor and praised by the press, was rejected.',
      ['The bill was backed by the mayor.', 'The bill was praised by the press.', 'The bill was rejected.'],
    ],
    [
      'examples before "or" are examples each',
      'The port has ships such as ferries, trawlers or tugs.',
      ['The port has ships.', 'The port has ferries.', 'The port has trawlers.', 'The port has tugs.'],
    ],
    [
      'of other things before "or" none is told alone',
      'The storm closed the port or the depot.',
      ['The storm closed the port or the depot.'],
    ],
  ])('%s', (_, sentence, claims) => expect(told(sentence)).toEqual(claims))
})
