import { describe, expect, test } from 'vitest'
import { readSources, statementsOf } from '../../src/pipeline.ts'
import { traceRelation } from '../../src/relate/index.ts'
import { loadLanguage } from '../../src/store/models.ts'
import { articleOf } from '../fixtures/articles.ts'

const language = loadLanguage()

const around = {
  herald: 'The pier was built of stone. Many visitors came to the market in spring. The bakery opened a second shop.',
  courier:
    'Anglers sat on the wall at dawn. The council voted on a new bench. A painter sold nine pictures. The mill has a red roof.',
}

/** What the rules make of the first claims of two articles. */
function outcomes(herald: string, courier: string, days: readonly [string, string] = ['2021-03-17', '2021-03-17']) {
  const articles = [
    articleOf('herald', days[0], `${herald} ${around.herald}`),
    articleOf('courier', days[1], `${courier} ${around.courier}`),
  ]
  const [b, a] = readSources(articles, language).map(reading => statementsOf(reading, language)[0]!)
  const traces = traceRelation(a!, b!, language)
  return {
    found: traces.flatMap(({ outcome }) => (outcome && 'relation' in outcome ? [outcome.relation] : [])),
    stopped: traces.flatMap(({ outcome }) => (outcome && 'stopped' in outcome ? [outcome.stopped] : [])).join('\n'),
  }
}

const isDifference = (relations: readonly string[]): boolean =>
  relations.includes('differs') || relations.includes('contradicts')

test('whose a place is is not asked of one text', () => {
  const rest = 'navy drew criticism after sinking an old fishing boat that had been taken hours earlier by pirates.'
  expect(isDifference(outcomes(`Last month, India’s ${rest}`, `Last month, Poland’s ${rest}`).found)).toBe(true)
})

describe('two claims of a story that give other values', () => {
  test('are no difference when each is done to a thing of its own', () => {
    const first = 'Mayor Anna Berg announced on 9 March 2021 a plan that'
    const other = 'Mayor Anna Berg announced on 16 March 2021 a plan that'
    const apart = outcomes(`${first} paid for the old ferry.`, `${other} will open the northern pier.`)
    expect(isDifference(apart.found)).toBe(false)
    expect(apart.stopped).toContain('a thing of its own')
    const one = outcomes(`${first} will open the northern pier.`, `${other} will open the northern pier.`)
    expect(isDifference(one.found)).toBe(true)
  })

  test('are no difference when one outlet tells of both', () => {
    const { found, stopped } = outcomes(
      'The dockyard finished the season with 716 tonnes of herring caught.',
      'At Hull, his former port, Dahl finished with 6,728 tonnes caught and nine boats. The dockyard landed 716 tonnes.',
    )
    expect(isDifference(found)).toBe(false)
    expect(stopped).toContain('716 tonnes ≠ 6,728 tonnes, but one outlet tells of both')
  })

  test('are one when they tell the same of the same', () => {
    const { found } = outcomes(
      'The dockyard finished the season with 716 tonnes of herring caught.',
      'The dockyard finished the season with 728 tonnes of herring caught.',
    )
    expect(found).toContain('contradicts')
  })

  test('are no difference when they have few rare words in common', () => {
    const { found, stopped } = outcomes(
      'The margin of the count is 40 percentage points.',
      'In the poll of the harbour union the margin is 60 percentage points among its owners.',
    )
    expect(isDifference(found)).toBe(false)
    expect(stopped).toContain('but they have too few rare words in common')
  })

  test('are no difference when both print the same word for a day', () => {
    const text = 'The old ferry terminal in Westport was closed for repairs on Monday.'
    const { found, stopped } = outcomes(text, text, ['2021-03-17', '2021-03-24'])
    expect(isDifference(found)).toBe(false)
    expect(stopped).toContain('2021-03-15 ≠ 2021-03-22, but both print the same words')
  })

  test('are one when both print a day of their own', () => {
    const { found } = outcomes(
      'The old ferry terminal in Westport was closed for repairs on 15 March 2021.',
      'The old ferry terminal in Westport was closed for repairs on 16 March 2021.',
    )
    expect(found).toContain('contradicts')
  })
})

describe('two claims of a story that give values of somebody', () => {
  const loss = (whose: string, sum: string) => `${whose} reported a net loss of $${sum} million for the third quarter.`

  test.each([
    ['of two by name', 'Dahl Shipping Corp.', 'Lund Ferries Corp.', ''],
    ['of one whom the other article does not know', 'Westport Ferries Inc.', 'The company', ''],
  ])('are no difference when they are %s', (_, one, other, more) => {
    const { found, stopped } = outcomes(loss(one, '35'), `${loss(other, '17')} ${more}`)
    expect(isDifference(found)).toBe(false)
    expect(stopped).toContain('they are said of two')
  })

  test.each([
    ['called by more or fewer words', 'Dahl Shipping Corp.', 'Dahl Shipping', ''],
    ['whom the other article names elsewhere', 'Westport Ferries Inc.', 'The company', 'Westport sank three boats.'],
  ])('are one when they are of one %s', (_, one, other, more) => {
    const { found } = outcomes(loss(one, '35'), `${loss(other, '17')} ${more}`)
    expect(found).toContain('contradicts')
  })

  test.each([
    [
      'other numbers differ, too',
      'earned $480 million, or $3.90 a share',
      'earned $822 million, or $5.66 a share',
      false,
    ],
    [
      'the other numbers are the same',
      'earned $480 million, or $3.90 a share',
      'earned $480 million, or $5.66 a share',
      true,
    ],
  ])('when %s', (_, one, other, isOne) => {
    const { found } = outcomes(
      `In the year before last the company ${one}.`,
      `In the year before last the company ${other}.`,
    )
    expect(isDifference(found)).toBe(isOne)
  })

  test('are one when both quote them, of whomever they are said', () => {
    const quoted = (whom: string) => `"It is great that the outcry has forced ${whom} to reconsider," Clara Lund said.`
    const { found } = outcomes(quoted('Anna Berg'), quoted('Carl Dahl'))
    expect(found).toContain('contradicts')
  })

  test('are one when both quote them, up to the marks that close the quotation', () => {
    const { found } = outcomes(
      '"We have learned a lot since the days that I served in Norway," Anna Berg said to the board.',
      'Anna Berg told the board: "We have learned a lot since the days that I served in Elmside."',
    )
    expect(found).toContain('contradicts')
  })

  test('are one when whoever does the one says the other', () => {
    const { found } = outcomes(
      'Olaf Lund should vote for Carl Dahl because he is a competent man, Anna Berg, the former Chicago judge and founder of the ferry line, said at the harbour convention on 9 March 2021.',
      'Former Boston judge Anna Berg formally endorsed Carl Dahl on 9 March 2021 at the harbour convention.',
    )
    expect(found).toContain('contradicts')
  })

  test('are one when the subject of one is the place in question', () => {
    const { found } = outcomes(
      'Captain Carl Dahl was indicted by a grand jury in San Diego on Tuesday over the theft of the old ferry.',
      'A grand jury in Detroit indicted the Dahls over the theft of the old ferry.',
    )
    expect(found).toContain('contradicts')
  })

  test('are no difference when who meets may meet twice', () => {
    const { found } = outcomes(
      'Anna Berg and Clara Dahl met for nearly an hour on 13 March 2021 in their latest attempt to save the ferry.',
      'Anna Berg and Clara Dahl met on 9 March 2021 at the lighthouse for the first time in weeks.',
    )
    expect(isDifference(found)).toBe(false)
  })

  test('are no difference when one prints an hour, of whatever day', () => {
    const shot = 'the captain was shot in the kitchen of her home in Westport.'
    const { found } = outcomes(`On the night of 23 February ${shot}`, `At 10 p.m. ${shot}`)
    expect(isDifference(found)).toBe(false)
  })

  const handed = 'handed the keys of the old lighthouse to the director of the museum.'

  test('are no difference when each article tells of its own hero', () => {
    const { found, stopped } = outcomes(
      `Anna Berg ${handed} Berg sings. Berg lives in Hull.`,
      `Clara Dahl ${handed} Dahl dances. Dahl lives in Oslo.`,
    )
    expect(isDifference(found)).toBe(false)
    expect(stopped).toContain('each article tells of its own')
  })

  test('are one when a name stands there only once', () => {
    const { found } = outcomes(`Anna Berg ${handed} Berg sings.`, `Clara Dahl ${handed} The director is glad.`)
    expect(found).toContain('contradicts')
  })
})

describe('a "not" in one of two claims of a story', () => {
  const answered = 'Anna Berg answered the letter about the ferry from the harbour council.'

  test('is no difference when it is said of another one', () => {
    const { found, stopped } = outcomes(
      answered,
      "Anna Berg's lawyer did not answer the letter about the ferry from the harbour council.",
    )
    expect(found).not.toContain('contradicts')
    expect(stopped).toContain('but they are said of two')
  })

  test('is one when it is said of the same', () => {
    const { found } = outcomes(answered, 'Berg did not answer the letter about the ferry from the harbour council.')
    expect(found).toContain('contradicts')
  })

  test('is one when the same is called by another title', () => {
    const { found } = outcomes(
      'GOP Rep. Anna Berg does not resign after the fire on the ferry.',
      'U.S. Representative Anna Berg resigned from the board on Friday after the fire on the ferry.',
    )
    expect(found).toContain('contradicts')
  })
})

describe('a "not" that denies less than the other tells', () => {
  test.each([
    [
      'Anna Berg is not the first captain of the northern ferry who swims.',
      'Anna Berg is the captain of the northern ferry.',
    ],
    ['The residents of Westport have not felt the tide before.', 'The residents of Westport felt the tide.'],
    [
      'The film does not show whether the captain has a rope in her hands.',
      'The film shows the captain with a rope in her hands.',
    ],
    ['The law does not require a pilot on the ferries.', 'The law will again require a pilot on the ferries.'],
  ])('%s | %s', (herald, courier) => {
    expect(isDifference(outcomes(herald, courier).found)).toBe(false)
  })

  test.each([
    ['Anna Berg is not the captain of the northern ferry.', 'Anna Berg is the captain of the northern ferry.'],
    ['The residents of Westport did not feel the tide.', 'The residents of Westport felt the tide.'],
  ])('but not here: %s | %s', (herald, courier) => {
    expect(isDifference(outcomes(herald, courier).found)).toBe(true)
  })
})
