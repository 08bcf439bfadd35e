import { describe, expect, test } from 'vitest'
import { extractSource } from '../../src/pipeline.ts'
import { loadLanguage } from '../../src/store/models.ts'

const language = loadLanguage()

const claimsOf = (body: string) =>
  extractSource(
    {
      id: 'herald',
      path: 'herald.md',
      outlet: 'Herald',
      title: null,
      author: null,
      published: '2021-05-05',
      url: null,
      language: 'en',
      body,
    },
    language,
  ).claims

/** What is printed of a text: the parts of each claim, or the claim itself. */
const told = (body: string): string[] =>
  claimsOf(body).flatMap(claim => (claim.parts.length > 0 ? claim.parts : [claim]).map(each => each.text))

/** The first may not be printed of its sentence; of the near miss the last is. */
describe('no part loses what a word before the cut asks for', () => {
  test.each([
    [
      'in what state something is left',
      'The delay would effectively leave the fees in place.',
      /the fees\.$/,
      'The delay would hurt the port in May.',
      'The delay would hurt the port.',
    ],
    [
      'where somebody spent the years',
      'Olsen spent eight years at the yard in Alton.',
      /eight years\.$/,
      'Olsen led the yard for eight years in Alton.',
      'Olsen led the yard.',
    ],
    [
      'since when it is the first',
      "The trip will be the captain's first visit to Norland since 2016.",
      /Norland\.$/,
      "The trip was the captain's first visit to Norland.",
      "The trip was the captain's first visit to Norland.",
    ],
    [
      'both halves of a score',
      'Olsen would beat Hall 46 to 40 percent in a vote.',
      /46\.$/,
      'Olsen would beat Hall in a vote.',
      'Olsen would beat Hall.',
    ],
    [
      'how far too far',
      "For other sailors, though, it's a step too far in favour of the port.",
      /a step\.$/,
      'The crew took a step at the port in 2019.',
      'The crew took a step in 2019.',
    ],
    [
      'what the zeal is for',
      'The mate shared his zeal for mending old nets.',
      /zeal\.$/,
      'The mate thanked the cook for mending old nets.',
      'The mate thanked the cook.',
    ],
    [
      'on what it depends',
      'Any of the four crews have a clear shot depending on which way the wind turns.',
      /clear shot\.$/,
      'The crews have a clear shot in Alton.',
      'The crews have a clear shot in Alton.',
    ],
    [
      'what a joint joins',
      'Mr. Olsen commanded ferries in Norland and in the 2003 race of Bree before becoming the head of the port.',
      /ferries and in/,
      'Mr. Olsen commanded ferries in Norland before becoming the head of the port.',
      'Mr. Olsen commanded ferries.',
    ],
  ])('%s', (_, text, wrong, nearMiss, right) => {
    expect(told(text).filter(each => wrong.test(each))).toEqual([])
    expect(told(nearMiss)).toContain(right)
  })
})

describe('a member of a list is told alone only where it holds alone', () => {
  test.each([
    [
      'how much less of it there is',
      'Claims based on custom have much less support and weight.',
      /have weight\.$/,
      'Claims based on custom have much less support and weight.',
      'Claims based on custom have much less weight.',
    ],
    [
      'what is only at war with somebody',
      'Norland and Sudland have officially remained at war since 1953.',
      /^(?:Norland|Sudland) has/,
      'Norland and Sudland have officially remained in the union since 1953.',
      'Norland has officially remained in the union since 1953.',
    ],
    [
      '"all" behind the list',
      'Alton, Bree and Corby have all eased the fees.',
      /^(?:Alton|Bree|Corby) ha/,
      'Alton, Bree and Corby have eased the fees.',
      'Bree has eased the fees.',
    ],
    [
      '"and" under a "not" above',
      'The people that elected Olsen didn’t elect her to come up here and do nothing.',
      /come up here\.$/,
      'The people that elected Olsen asked her to paint the pier and mend the lamp.',
      'The people that elected Olsen asked her to mend the lamp.',
    ],
    [
      'what is said of those in the list',
      'The mayor would talk to Norland and Sudland when the leaders of those countries meet in May.',
      /to (?:Norland|Sudland) when/,
      'The mayor talked to Norland and Sudland in May.',
      'The mayor talked to Sudland in May 2021.',
    ],
    [
      'half of what lines are of',
      'The crew is divided along harbour and social lines.',
      /along harbour\.$/,
      'The crew is proud of the harbour and the town.',
      'The crew is proud of the harbour.',
    ],
  ])('%s', (_, text, wrong, nearMiss, right) => {
    expect(told(text).filter(each => wrong.test(each))).toEqual([])
    expect(told(nearMiss)).toContain(right)
  })

  test('his office and his agency are both his', () => {
    expect(told('Olsen has sought to undermine his Trade Ministry and FBI.')).toContain(
      'Olsen has sought to undermine his FBI.',
    )
  })

  test('a verb below the main one agrees with who is left', () => {
    expect(told('Olsen allegedly was aware of what he and his wife were doing.')).toContain(
      'Olsen allegedly was aware of what his wife was doing.',
    )
  })
})

describe('commas', () => {
  test('that an inserted speaker brought go with him', () => {
    expect(told('“The pilot,” said Olsen, “would like to thank the crew.”')).toEqual([
      'The pilot would like to thank the crew.',
    ])
    expect(told('“If the ferry leaks,” said Olsen, “the crew stays.”')).toEqual(['If the ferry leaks, the crew stays.'])
  })

  test('between a subject and its verb go with what they set off', () => {
    expect(told('These storms, along with extremely thick winter fogs prompted the port to order a pier.')).toContain(
      'These storms prompted the port to order a pier.',
    )
    expect(told('In Alton, the mayor Ada Olsen opened the pier.')).toContain('In Alton, Ada Olsen opened the pier.')
  })
})

describe('somebody’s calling', () => {
  test('is no second subject', () => {
    const [claim] = claimsOf('Longtime Herald reporter Ada Olsen told him to leave.')
    expect(claim?.sayings?.map(({ speaker }) => speaker)).toEqual(['Ada Olsen'])
  })

  test.each([
    ['acting', 'The mayor met with current acting Harbour Director Ada Olsen in May.', /is a/],
    ['the deal he made', 'The council will sign the deal Captain Olsen struck in Bree.', /deal Captain\./],
    ['an office of two words', 'Attorney General Ada Olsen is not leaving.', /General Ada/],
  ])('does not lose or take a word: %s', (_, text, wrong) => {
    expect(told(text).filter(each => wrong.test(each))).toEqual([])
  })

  test('is one of many where many have it, and begins small', () => {
    expect(told('The crew met Senator Ada Olsen in Alton.')).toContain('Ada Olsen is a Senator.')
    expect(told('The crew met President Ada Olsen in Alton.')).toContain('Ada Olsen is President.')
    expect(told('Longtime Herald reporter Ada Olsen told him to leave.')).toContain(
      'Ada Olsen is a longtime Herald reporter.',
    )
  })
})

describe('relative clauses', () => {
  test('with a plural verb are said of all names before them', () => {
    expect(told('The race has two hands, Karl Berg and Ada Olsen, who are also pilots.')).toContain(
      'Karl Berg and Ada Olsen are pilots.',
    )
    expect(told('The race was won by Karl Berg and Ada Olsen, who is a pilot.')).toContain('Ada Olsen is a pilot.')
  })

  test('of a place are told of no people', () => {
    const text = 'The yard lies in Alton, home to some 600 residents, where boats are built.'
    expect(told(text).filter(each => /in some 600/.test(each))).toEqual([])
  })
})

test('a list of things the tree takes for an apposition says nothing of the first', () => {
  const text =
    'An audit would best protect the cook’s privacy, the safety of the files kept and the town’s interest in clear books.'
  expect(told(text).filter(each => /privacy is/.test(each))).toEqual([])
})

test('what only a sentence before completes is no claim', () => {
  expect(told('The crew will sail to Bree. Mr. Olsen can’t.')).not.toContain('Mr. Olsen can’t.')
  expect(told('The crew will sail to Bree. Mr. Olsen can’t swim.')).toContain('Mr. Olsen can’t swim.')
})
