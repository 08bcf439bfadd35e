import { describe, expect, test } from 'vitest'
import { printedOn } from '../fixtures/articles.ts'

const { told } = printedOn('2021-03-16')

/** The first says what its sentence does not; the second is a near miss, of which the part is told. */
describe('what a verb or noun is nothing without stays with it', () => {
  test.each([
    [
      'a name',
      'Olsen called the storm an especially sad day for the port in May.',
      /called the storm\.$/,
      'Olsen called the mayor in May.',
      /called the mayor\.$/,
    ],
    [
      'what is asked',
      'The bill would require the piers that are part of the port to be open seven days a week.',
      /require the piers(?: that are part of the port)?\.$/,
      'The bill would close the piers that are part of the port in May.',
      /close the piers/,
    ],
    [
      'what is seen',
      'The club is seeing many sailors succeed without boats in May.',
      /many sailors\.$/,
      'The club is seeing many sailors in May.',
      /many sailors\.$/,
    ],
    [
      'what two were doing',
      'Text messages showed Olsen and Hall discussing the plan.',
      /showed (?:Olsen|Hall)\.$/,
      'Text messages showed the pier and the ferry.',
      /showed the pier\.$/,
    ],
    [
      'what is assured',
      'The council ended its work without assurances the port has paid.',
      /without assurances\.$/,
      'The council ended its work without assurances in May.',
      /ended its work without assurances|ended its work\.$/,
    ],
    [
      'to what somebody is driven',
      'The speech drove grown men to tears in May.',
      /grown men(?: in May 2020)?\.$/,
      'The speech moved in May.',
      /./,
    ],
    [
      'whom a tax meets',
      'Mr. Lowe has proposed a lower tax applied only to ships above 50 feet in Alton.',
      /a lower tax\.$/,
      'Mr. Lowe has proposed a lower tax in Alton.',
      /a lower tax/,
    ],
    [
      'a late object',
      'Olsen announced on March 13 his decision to close the pier and sell the ferry.',
      /announced(?: on 13 March 2021)?\.$/,
      'The plan was announced on March 13.',
      /announced on 13 March 2021/,
    ],
    [
      'what it is, behind a pronoun',
      'It will be a decision that will help many people.',
      /be a decision\.$/,
      'The Heron is a boat that won a race.',
      /is a boat\.$/,
    ],
    [
      'a condition in other words',
      'In the event she is hurt, the crew will stop at the port.',
      /^The crew will stop/,
      'In the event of 1999, the crew stopped at the port in May.',
      /stopped at the port/,
    ],
    [
      'who else did it',
      'Karl Berg used a private pier in his time as mayor, as did Jeb Olsen when he served in Alton.',
      /pier when he served|pier Jeb/,
      'Karl Berg used a private pier when he served in Alton.',
      /pier when he served/,
    ],
    [
      'what is made harder',
      'That could make it harder for other crews to sail in May.',
      /for other crews\.$/,
      'The crew sailed for the owners in May.',
      /sailed for the owners\.$|sailed/,
    ],
    [
      'what was voted for',
      'The port fought a vote by its workers to strike in May.',
      /by its workers\.$/,
      'The port was closed by its workers in May.',
      /closed by its workers\.$/,
    ],
    [
      'half of the odds',
      'A survey in March found Olsen with a lead of 48 percent to 41 percent over Hall.',
      /of 48 percent\.$/,
      'A survey in March found Olsen with a lead of 48 percent.',
      /48 percent/,
    ],
    [
      'for what somebody is responsible',
      'Ada Olsen was responsible for mending the pier in May.',
      /was responsible\.$/,
      'Ada Olsen was sick for a week in May.',
      /was sick/,
    ],
    [
      'a manner',
      'The captain has spoken about the port in a manner that is unusual for a mayor.',
      /in a manner\.$|^A manner/,
      'The captain has spoken about the port in a letter that is unusual.',
      /in a letter/,
    ],
    [
      'a title',
      'Rep. Duncan Hall, D-Alton, and his wife, Margaret, were charged with fraud.',
      /^Rep\. Margaret/,
      'Rep. Duncan Hall was charged with fraud.',
      /Duncan Hall was charged/,
    ],
    [
      'how long after',
      'The captain drowned himself in prison in Norland hours after being arrested.',
      /hours\.$/,
      'The captain drowned in prison after being arrested.',
      /drowned/,
    ],
    [
      'how many on end',
      'Alton has won three in a row and five of six.',
      /won three\.$/,
      'Alton has won three prizes in May.',
      /three prizes\.$/,
    ],
    [
      'on what somebody reported',
      "The Herald reported in 2017 on Hall's remarks.",
      /in 2017\.$/,
      'The Herald closed in 2017.',
      /in 2017\.$/,
    ],
    [
      'one number',
      'Five hundred and eighty-four days after the storm, Olsen took the oath of office.',
      /^(?:Days|Eighty-four days|Five hundred days)/,
      'Olsen sold ships and boats.',
      /sold ships\.$/,
    ],
    [
      'a belief',
      'On Monday Olsen laid out her belief that the pier should be closed.',
      /her belief\.$/,
      'On Monday Olsen laid out her plan for the pier.',
      /her plan/,
    ],
    [
      'what is not meant',
      'The ferry may sail by day, but not in a storm.',
      /by day,?\.$/,
      'The ferry may sail by day.',
      /by day\.$/,
    ],
    [
      'what is in place',
      'The port has boats in place for the storm.',
      /has boats\.$/,
      'The port has boats in May.',
      /has boats\.$/,
    ],
  ])('%s', (_, sentence, wrong, nearMiss, right) => {
    for (const text of told(sentence)) expect(text).not.toMatch(wrong)
    expect(told(nearMiss)).toContainEqual(expect.stringMatching(right))
  })
})
