import { describe, expect, test } from 'vitest'
import { claimsOf } from '../fixtures/articles.ts'

const first = (body: string) => claimsOf(body)[0]

// Every rule: what it catches, then its near miss.
describe('status', () => {
  test.each([
    // Plans
    ['The mayor is set to open the pier.', 'planned'],
    ['The mayor is about to open the pier.', 'planned'],
    ['The book is about the pier.', 'ongoing'],
    ['The ferry is due in Hull on Monday.', 'planned'],
    ['The crew was due to stay in Hull until Monday.', 'planned'],
    ['The crew stayed in Hull due to the storm.', 'happened'],
    ['The hearing is scheduled for 3 June.', 'planned'],
    ['The council is supposed to meet on Monday.', 'planned'],
    ['The mayor is planning a visit to Hull.', 'planned'],
    ['The mayor has no plans to open the pier.', 'planned'],
    ['The mayor has the plans of the pier.', 'ongoing'],
    ['The mayor planned to open the pier.', 'planned'],
    ['The mayor vowed to open the pier.', 'happened'],
    ['The mayor meets the captain on Wednesday.', 'planned'],
    ['Ellen Marsh is leaving for Hull tomorrow.', 'planned'],
    ['The mayor is confident about the vote on Wednesday.', 'ongoing'],
    // Attempts
    ['The mayor sought to open the pier.', 'possible'],
    ['The mayor tried to open the pier.', 'possible'],
    ['The mayor was trying to open the pier.', 'possible'],
    ['The mayor tried the soup.', 'happened'],
    ['The mayor managed to open the pier.', 'happened'],
    // Possibilities
    ['The ferry is likely to sink.', 'possible'],
    ['It is possible that the ferry sank.', 'possible'],
    ['There is a chance that the ferry sank.', 'possible'],
    ['It would appear that the ferry sank.', 'possible'],
    ['The mayor would appear before the council on Monday.', 'planned'],
    ['There is a chance to win a ferry.', 'ongoing'],
    ['The ferry is said to have sunk.', 'possible'],
    ['The ferry is known to have sunk.', 'happened'],
    ['The ferry must have sunk.', 'possible'],
    ['The ferry could sink.', 'possible'],
    ['The crew could not save the ferry.', 'happened'],
    ['The crew could hear the storm.', 'happened'],
    // Conditions
    ['Unless the storm passes, the pier will stay closed.', 'conditional'],
    ['Had the storm passed, the mayor would have opened the pier.', 'conditional'],
    ['Should the storm pass, the mayor will open the pier.', 'conditional'],
    ['Had a storm passed, nobody knew it.', 'happened'],
    ['Provided that the storm passes, the pier will open.', 'conditional'],
    ['As long as the storm lasts, the pier will stay closed.', 'conditional'],
    ['The mayor opened the pier even if few came.', 'happened'],
    ['The mayor spoke as if nothing had happened.', 'happened'],
    ['The ferry should have sailed.', 'conditional'],
    // A participle takes the tense of its clause, not its plan.
    ['The mayor will open the pier.', 'planned'],
  ])('"%s" is %s', (text, status) => expect(first(text)?.status).toBe(status))
})

describe('polarity', () => {
  test.each([
    ['Six of the crew were hurt, none on board.', 'affirmed'],
    ['The ferry is no longer in service.', 'negated'],
    ['The ferry stayed no longer than a day.', 'affirmed'],
    ['Neither the mayor nor the captain was hurt.', 'negated'],
    ['The mayor neither resigned nor apologised.', 'negated'],
    ['Both the mayor and the captain were hurt.', 'affirmed'],
    ['At no point did the crew leave the ship.', 'negated'],
    ['The crew left at no cost to the port.', 'affirmed'],
    ['Few passengers survived.', 'negated'],
    ['Fewer than one in ten of the grants had been paid.', 'affirmed'],
    ['A few passengers survived.', 'affirmed'],
    ['Luckily no-one was hurt.', 'negated'],
    ['The sale did little to help the port.', 'negated'],
    ['Hardly any passengers survived.', 'negated'],
    ['The crew rarely slept.', 'negated'],
    ['The ferry almost sank.', 'negated'],
    ['Almost all passengers survived.', 'affirmed'],
    ['The mayor did not resign until Monday.', 'affirmed'],
    ['The mayor will not resign until Monday.', 'negated'],
    ['The mayor not only resigned, but also apologised.', 'affirmed'],
    ['The mayor left without saying a word or taking questions.', 'affirmed'],
    ['The mayor forgot to open the pier.', 'negated'],
    ['The mayor forgot the keys.', 'affirmed'],
    ['The captain avoided hitting the pier.', 'negated'],
    ['The captain avoided the pier.', 'affirmed'],
    ['The crew did not fail to notice the leak.', 'affirmed'],
    ['The crew was unable to save the ferry.', 'negated'],
    ['It is not impossible that the ferry sank.', 'affirmed'],
    ['The ferry is unlikely to sink.', 'negated'],
    ['The mayor denied that he sold the ferry.', 'negated'],
    ['The mayor denied selling the ferry.', 'negated'],
    ['The mayor did not deny that he sold the ferry.', 'affirmed'],
    ['The mayor denied the sale.', 'affirmed'],
    ['There was no doubt that the ferry sank.', 'affirmed'],
    ['The mayor took no questions.', 'negated'],
    ['The crew wasted no time.', 'affirmed'],
    ['The crew had no time.', 'negated'],
  ])('"%s" is %s', (text, polarity) => expect(first(text)?.polarity).toBe(polarity))
})
