import { describe, expect, test } from 'vitest'
import { viewClause } from '../../src/extract/clause.ts'
import { propositions } from '../../src/extract/propositions.ts'
import { repairTree } from '../../src/extract/repair/index.ts'
import { withoutDummy } from '../../src/extract/wording/dummy-subjects.ts'
import { renderSentence } from '../../src/extract/wording/render.ts'
import type { NameMention } from '../../src/model.ts'
import { loadLanguage } from '../../src/store/models.ts'

const language = loadLanguage()
const olsen: NameMention = { type: 'person', text: 'Martin Olsen', value: 'Martin Olsen', start: 7, end: 19 }

function spoken(text: string): string {
  const tokens = language.tokens(text)
  const names = text.includes(olsen.text) ? [olsen] : []
  const view = viewClause(tokens, repairTree(tokens, language.parse(tokens), names), names)
  const [first] = propositions(view)
  const parts = first!.parts
  return renderSentence(withoutDummy(view, parts) ?? parts, { tokens, body: text })
}

describe('an "it" that is nobody', () => {
  test.each([
    ['It is unclear whether the ferry will sail.', 'Whether the ferry will sail is unclear.'],
    [
      'It was unclear if other ports would take similar steps.',
      'Whether other ports would take similar steps was unclear.',
    ],
    ['It is not the intent of the law to hurt anyone.', 'To hurt anyone is not the intent of the law.'],
    ["It's possible the ferry will not sail.", 'That the ferry will not sail is possible.'],
    ['It is not clear that the mayor knew.', 'That the mayor knew is not clear.'],
    ['It is too early to say whether the ferry will sail.', 'To say whether the ferry will sail is too early.'],
    ['It would be a mistake to close the pier.', 'To close the pier would be a mistake.'],
    ['But it is unusual for the port to seek help.', 'To seek help is unusual for the port.'],
    ["It's difficult to tell how much was spent on the pier.", 'To tell how much was spent on the pier is difficult.'],
    ['It has been claimed one of the ferries is unsafe.', 'One of the ferries is unsafe, it has been claimed.'],
    ['It seems the crew left early.', 'The crew left early, it seems.'],
    [
      'It was reported by the Orrin Gazette that the ferry sank.',
      'What was reported by the Orrin Gazette was that the ferry sank.',
    ],
    ['That meant the ferry had to wait.', 'The ferry had to wait.'],
    ['This is why the mayor closed the pier.', 'The mayor closed the pier.'],
    ['It was Martin Olsen who signed the letter.', 'Martin Olsen signed the letter.'],
    ['It was the mayor who signed the letter.', 'The mayor signed the letter.'],
    ['It was in March that the pier burned.', 'In March the pier burned.'],
    [
      'It was the first time in a decade that the ferry had sailed.',
      'For the first time in a decade, the ferry had sailed.',
    ],
    ['This is the second time the pier has burned.', 'For the second time, the pier has burned.'],
    ['It is time to rebuild the pier.', 'The time has come to rebuild the pier.'],
    ['It was now time for the crew to leave.', 'The time had now come for the crew to leave.'],
    ['It is not the time to rest.', 'The time has not come to rest.'],
    [
      'It was revealed last year that, in the weeks before the vote, the mayor had sold the pier.',
      'What was revealed last year was that, in the weeks before the vote, the mayor had sold the pier.',
    ],
    ['It is important to the town that the pier stays.', 'What is important to the town is that the pier stays.'],
    ['It is often the case that the ferry leaves early.', 'What is often the case is that the ferry leaves early.'],
  ])('%s', (text, said) => expect(spoken(text)).toBe(said))
})

describe('an "it" that may be somebody, or that has no other place', () => {
  test.each([
    'It is easy to open.',
    'It is ready to sail.',
    'It is likely to sail.',
    'It is possible evidence of a fire that shook the town.',
    'It was a ship that sank.',
    'It has not been claimed that the ferry left.',
    'That meant a lot to the town.',
    'That is what the mayor said.',
    'It rained in Orrin.',
    'It took two years to build the pier.',
    'It is important to the town.',
    'It was the first ship that sank.',
    'It was not the first time the pier had burned.',
    'It was a time to rest.',
    'It was the first man who sailed.',
  ])('%s', text => expect(spoken(text)).toBe(text))
})
