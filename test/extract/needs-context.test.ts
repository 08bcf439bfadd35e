import { describe, expect, test } from 'vitest'
import { claimsOf, extract } from '../fixtures/articles.ts'

const contexts = (body: string) => claimsOf(body).map(claim => claim.context)

describe('what a reader cannot know from the claim', () => {
  test.each([
    'He left the harbour on Friday.',
    'They had nothing in return.',
    'It entered the harbour.',
    'The mayor thanked them.',
    'That drove the crews out.',
    'The man left the pier.',
    'The two met at the pier.',
    'Both want a new pier.',
    'His wife, Ada Olsen, who resigned from her post, is expected to sail.',
    'The plan gives Karl Berg the power to carry out this process.',
    'Such a deal would hurt the port.',
    'The visit was his first in May.',
    'The crew came to Alton with its leader, Karl Berg.',
    'It was meant as a joke.',
    'It was found to leak.',
    'It is cheaper than sailing to Alton.',
    'The port would not allow that.',
    'The crew will fight it in May.',
    '“I think he can sail,” Ann Lowe said.',
    '“I think that is possible,” Ann Lowe said.',
    'One of the boats they sold has sunk.',
  ])('%s', body => expect(contexts(body)).toContain('needs sentence before'))
})

describe('what a claim tells itself, or what points at nothing', () => {
  test.each([
    'Martin Osei left his ferry on Friday.',
    'The crew and their captain left the pier.',
    'It rained in Orrin on Friday.',
    'It is clear that the pier is closed.',
    'This week the pier was closed.',
    'The man who sold the ferry left the pier.',
    'Martin Osei thanked the crew. He left the pier.',
    'The port cut its fees in this country.',
    'Both crews want a new pier.',
    'These sailors who stayed were paid.',
    'The crew wants such a storm as that of May.',
    'The captain made his first visit in May.',
    'The union elected its leader, Karl Berg.',
    'The port made it clear that the ferry will sail.',
    'It was decided to sell the ferry.',
    'The crew sold the boat because the port wanted it.',
    'The crew left the port, and that hurt the town.',
    'The fees of Alton are higher than those of Orrin.',
  ])('%s', body => expect(contexts(body)).not.toContain('needs sentence before'))
})

const left = (body: string) => extract(body).leftOut.map(each => `${each.reason}: ${each.text}`)

describe('a label for something that only the sentence before names', () => {
  test.each([
    ['The mayor spoke of the plan for the pier. That is not true.', 'That is not true'],
    ['The crews and the owners met. It was a good thing for the port.', 'It was a good thing for the port'],
    ['The mayor spoke of the plan. They vanished.', 'They vanished'],
  ])('is left out, with the reason: %s', (body, words) => expect(left(body)).toEqual([`no-antecedent: ${words}`]))

  test.each([
    ['It is told where more stands beside it', 'The crews and the owners talked. They met for two hours in Orrin.'],
    ['what somebody did to somebody stays', 'The crews and the owners talked. They had robbed her.'],
    ['an "it" that is what follows stays', 'The mayor left. It would be better if the ferry sailed.'],
    ['nothing stands before the first sentence', 'That is not true.'],
  ])('%s', (_, body) => expect(left(body)).toEqual([]))
})
