import { describe, expect, test } from 'vitest'
import { viewClause } from '../../src/extract/clause.ts'
import { polarityOf } from '../../src/extract/factuality/polarity.ts'
import { statusOf } from '../../src/extract/factuality/status.ts'
import { propositions } from '../../src/extract/propositions.ts'
import { repairTree } from '../../src/extract/repair/index.ts'
import { clauseRules } from '../../src/extract/rules/index.ts'
import { renderSentence } from '../../src/extract/wording/render.ts'
import type { NameMention } from '../../src/model.ts'
import { loadLanguage } from '../../src/store/models.ts'

const language = loadLanguage()

/** What a sentence says, with status and polarity; no attribution, no references. */
function split(text: string) {
  const analysis = language.analyse(text, { published: null })
  const names = analysis.mentions.filter((mention): mention is NameMention =>
    ['person', 'organisation', 'place'].includes(mention.type),
  )
  return analysis.sentences.flatMap(sentence => {
    const view = viewClause(sentence.tokens, repairTree(sentence.tokens, language.parse(sentence.tokens), names), names)
    return propositions(view).map(each => ({
      text: renderSentence(each.parts, { tokens: view.tokens, body: text, replace: each.replace }),
      status: statusOf(view, each.head, each.own),
      polarity: polarityOf(view, each.head, each.own),
    }))
  })
}

describe.each(clauseRules.map(rule => [rule.name, rule] as const))('%s', (_, rule) => {
  test('has an example that holds and a near miss', () => expect(rule.examples.length).toBeGreaterThan(1))
  test.each(rule.examples)('$text', ({ text, claims }) => expect(split(text).map(each => each.text)).toEqual(claims))
})

test.each([
  ['The mayor opened the pier.', 'happened'],
  ['The mayor has opened the pier.', 'happened'],
  ['The mayor is opening the pier.', 'ongoing'],
  ['The mayor has been touring the harbour.', 'ongoing'],
  ['The mayor supports the crew.', 'ongoing'],
  ['The mayor will open the pier.', 'planned'],
  ['The mayor plans to open the pier.', 'planned'],
  ['The mayor is also expected to open the pier.', 'planned'],
  ['The mayor would like to open the pier.', 'planned'],
  ['The mayor may open the pier.', 'possible'],
  ['The mayor allegedly opened the pier.', 'possible'],
  ['The mayor will open the pier if the storm passes.', 'conditional'],
])('status of "%s" is %s', (text, status) => expect(split(text)[0]?.status).toBe(status))

test.each([
  ['The crew did not leave the ship.', 'negated'],
  ['The report had no effect on the ferry.', 'negated'],
  ['The ferry was never repaired.', 'negated'],
  ['The council failed to agree on a price.', 'negated'],
  ['The crew left the ship.', 'affirmed'],
  ['The council voted not to sell the ferry.', 'affirmed'],
])('polarity of "%s" is %s', (text, polarity) => expect(split(text)[0]?.polarity).toBe(polarity))

test('a fragment has no proposition', () => expect(split('My harbour, your ferry.')).toEqual([]))
