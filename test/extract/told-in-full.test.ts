import { describe, expect, test } from 'vitest'
import { extractSource } from '../../src/pipeline.ts'
import { loadLanguage } from '../../src/store/models.ts'

const language = loadLanguage()

/** What is printed of a text: the parts of each claim, or the claim itself. */
const told = (body: string): string[] =>
  extractSource(
    {
      id: 'blog',
      path: 'blog.md',
      outlet: 'Blog',
      title: null,
      author: null,
      published: '2016-09-30',
      url: null,
      language: 'en',
      body,
    },
    language,
  ).claims.flatMap(claim => (claim.parts.length > 0 ? claim.parts : [claim]).map(each => each.text))

interface Case {
  readonly name: string
  readonly sentence: string
  readonly wrong: RegExp
  readonly nearMiss: string
  readonly right: RegExp
}

const holds = ({ sentence, wrong, nearMiss, right }: Case) => {
  expect(told(sentence).filter(text => wrong.test(text))).toEqual([])
  expect(told(nearMiss).some(text => right.test(text))).toBe(true)
}

describe('what is told is told in full', () => {
  test.each<Case>([
    {
      name: 'the second half of a time',
      sentence: 'The ferry started crossing the bay on its own earlier this week.',
      wrong: /earlier\.$/,
      nearMiss: 'The ferry sank in the bay this week.',
      right: /sank in the bay\.$/,
    },
    {
      name: 'what somebody is booked on',
      sentence: 'The captain was booked on a flight to Lisbon on Monday.',
      wrong: /booked(?: on 26.*)?\.$/,
      nearMiss: 'The captain was arrested on a ferry to Lisbon on Monday.',
      right: /arrested on 26/,
    },
    {
      name: 'the doer of what says nothing without one',
      sentence: 'The record for the longest crossing is held by the Heron, having crossed the bay in 1993.',
      wrong: /is held(?:\.|,)/,
      nearMiss: 'The ferry was repaired by the crew, having sunk in 1993.',
      right: /was repaired\.$/,
    },
    {
      name: 'what somebody is announced as',
      sentence: 'The harbour board today announced Ada Olsen as the captain of the year.',
      wrong: /announced Ada Olsen\.$/,
      nearMiss: 'The harbour board rescued Ada Olsen as the storm began.',
      right: /rescued Ada Olsen\.$/,
    },
    {
      name: 'a term in prison',
      sentence: 'Both charges carry up to life in prison.',
      wrong: /life\.$/,
      nearMiss: 'The crew enjoyed life in Lisbon.',
      right: /enjoyed life in Lisbon/,
    },
    {
      name: 'a title without its name',
      sentence: 'They were identified as Capt. Ada Olsen, Capt. Karl Berg and Capt. Ruth Hall.',
      wrong: /Capt\.$|as Capt\. (?:Ada Olsen|Karl Berg|Ruth Hall)\.$/,
      nearMiss: 'The mayor praised Ada Olsen, Karl Berg and Ruth Hall.',
      right: /praised Karl Berg\.$/,
    },
    {
      name: 'a price for two things',
      sentence: 'The port bought Heron Ferries and Alton Boats for $3 billion.',
      wrong: /bought (?:Heron Ferries|Alton Boats) for/,
      nearMiss: 'The port bought Heron Ferries and Alton Boats.',
      right: /bought Alton Boats\.$/,
    },
    {
      name: 'a share that several have together',
      sentence: 'Among them, Heron, Alton and Bree control most of the market.',
      wrong: /(?:Heron|Alton|Bree) controls/,
      nearMiss: 'Heron, Alton and Bree left the market.',
      right: /^Bree left the market\.$/,
    },
    {
      name: 'a number that counts both',
      sentence: 'The town agreed to hire 300 maintenance and cleaning workers.',
      wrong: /hire (?:300 maintenance\.|workers)/,
      nearMiss: 'The town agreed to hire 300 cooks and sailors.',
      right: /hire .*sailors/,
    },
    {
      name: 'what a whole deed is',
      sentence: 'The captain was seen wearing orange clothing, a scene that reminded many of the storm.',
      wrong: /clothing is a scene/i,
      nearMiss: 'The crew wore orange clothing, a cloth that the town makes.',
      right: /^Orange clothing is a cloth/,
    },
    {
      name: 'what something only acts as',
      sentence: 'A metal plate acts as a small gatekeeper blocking the door.',
      wrong: /gatekeeper is blocking/,
      nearMiss: 'The crew met a small gatekeeper blocking the door.',
      right: /gatekeeper (?:is|was) blocking the door/,
    },
    {
      name: 'a condition that nothing hangs on',
      sentence: 'The mayor sighed. If the ferry has to sail again...',
      wrong: /^If the ferry/,
      nearMiss: 'If the ferry has to sail again, it will sink.',
      right: /^If the ferry/,
    },
    {
      name: 'who was not willing',
      sentence: 'The rain stopped. He asked about the storm. It wouldn’t identify the buyers.',
      wrong: /would not be identified|wouldn’t be identified/,
      nearMiss: 'The storm hit the town. It could identify the buyers.',
      right: /identif/,
    },
    {
      name: 'the second of two reasons',
      sentence:
        'The trips were made by sailors, because it was easier for them to leave, and because the ferries gave the crews a way to work.',
      wrong: /sailors,? and because/,
      nearMiss: 'The ferry sank because it was old.',
      right: /because it was old/,
    },
    {
      name: 'what stands behind a dash',
      sentence: 'The sailors walked through the stores with their hands raised – something that has become a symbol.',
      wrong: /walked –/,
      nearMiss: 'The sailors walked through the stores on Monday.',
      right: /walked through the stores\.$/,
    },
  ])('$name', holds)
})
