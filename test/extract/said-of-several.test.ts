import { describe, expect, test } from 'vitest'
import { claimsOf } from '../fixtures/articles.ts'

/** All that is printed of one sentence: claims and their parts. */
const told = (body: string): string[] =>
  claimsOf(body).flatMap(({ text, parts }) => [text, ...parts.map(part => part.text)])

describe('what is said of several', () => {
  test('a place before the subjects is none of them', () => {
    const texts = told('In Bree, Norland, Mr. Olsen and Mr. Hall signed the pact.')
    expect(texts.filter(text => /in Mr\./i.test(text))).toEqual([])
    expect(told('The crew sang in Bree and Alton.')).toContain('The crew sang in Bree.')
  })

  test('what "the two" did is not told of one', () => {
    expect(
      told('Olsen and Hall told how the two met the crew.').filter(text => /^(?:Olsen|Hall) told/.test(text)),
    ).toEqual([])
    expect(told('Olsen and Hall thanked the crew.')).toContain('Olsen thanked the crew.')
  })

  test('that these are questions says nothing', () => {
    expect(told('These are important questions.')).not.toContain('These are questions.')
    expect(told('Olsen is a Danish director.')).toContain('Olsen is a director.')
  })

  test('examples do not stand for what follows "because of"', () => {
    const texts = told('The ferry sailed late because of the delays, including a long stop at Alton.')
    expect(texts.filter(text => /because a/.test(text))).toEqual([])
  })

  test('a year goes with the description it stands in', () => {
    expect(told('The council met her 2016 election rival Ada Olsen.').filter(text => /2016 Ada/.test(text))).toEqual([])
  })

  test('"this time" is no subject of what will happen', () => {
    expect(
      told('He lost twice but this time will face a weaker rival.').filter(text => /^This time/.test(text)),
    ).toEqual([])
    expect(told('Last year saw a sale.')).toEqual(['Last year saw a sale.'])
  })

  test('a time before a title is no part of it', () => {
    expect(told('For once, today Mayor Olsen praised the crew.').filter(text => /today Mayor\.$/.test(text))).toEqual(
      [],
    )
  })

  test('no waste processes plants', () => {
    expect(told('The court kept the firm from leaving its oil waste processing plants to the town.')).not.toContain(
      'The court kept the firm from leaving its oil waste to the town.',
    )
  })

  test('what says nothing of nobody is no claim', () => {
    expect(told("It's not - at least, not yet.")).toEqual([])
    expect(told('The ferry is here.')).toEqual(['The ferry is here.'])
  })

  test('what one is involved in goes with it', () => {
    expect(told('Norland has been involved in quarrels with Alton.')).not.toContain('Norland has been involved.')
    expect(told('The ferry has been closed in Alton.')).toContain('The ferry has been closed.')
  })
})

describe('a verb fits the one it is told of', () => {
  test.each([
    ['Berg and Lee stopped at the pier and were arrested.', 'Berg was arrested.'],
    ['She and Lee were seen at the pier.', 'She was seen at the pier.'],
    ['Berg and Lee have sailed and were seen in Hull.', 'Lee has sailed and was seen in Hull.'],
  ])('%s', (body, part) => {
    expect(told(body)).toContain(part)
  })

  test('what is said of those in a list stays with them', () => {
    const body = 'The sport is popular, with stars including Ada Olsen and Kit Berg claiming to be fans.'
    expect(told(body).join(' ')).not.toMatch(/with (?:Ada Olsen|Kit Berg)\./)
  })
})
