import { describe, expect, test } from 'vitest'
import { printedOn } from '../fixtures/articles.ts'

const { told } = printedOn('2021-05-05')

/** The first may not be printed of its sentence; of the near miss the last is. */
describe('expressions that mean something whole stay whole', () => {
  test.each([
    [
      'a rate',
      'Mandatory overtime can total 20 hours a week.',
      /20 hours\.$|total a week/,
      'The crew worked 20 hours in May.',
      'The crew worked 20 hours.',
    ],
    [
      'more than whom',
      'Hall passed more rules by roll call vote than any other member of the council.',
      /more rules\.$/,
      'Hall passed more rules by roll call vote.',
      'Hall passed more rules.',
    ],
    [
      'what a poll shows somebody with',
      'A poll released last week actually showed Olsen with zero percent support among dockers.',
      /showed Olsen\.$/,
      'The crew thanked Olsen with a song.',
      'The crew thanked Olsen.',
    ],
    [
      'what somebody is kept from',
      'The mayor exempted Norland in May from the fees.',
      /Norland(?: in May)?\.$/,
      'The mayor thanked Norland in May.',
      'The mayor thanked Norland.',
    ],
    [
      '"so far" behind its superlative',
      'The storm met the new sea wall in one of the hardest tests of the year so far.',
      /wall,? so far\.$/,
      'The storm met the new sea wall in May.',
      'The storm met the new sea wall.',
    ],
    [
      'a committee named after several fields',
      'She was once the chair of the House subcommittee on the Constitution, Civil Rights and Civil Liberties.',
      /the Constitution\.$|on Civil/,
      'She was the author of books on Norland and Bree.',
      'She was the author of books on Bree.',
    ],
    [
      'departments named with an "and"',
      'The port council, and Departments of Health and Human Services and Harbour Security, also extended benefits.',
      /^Of |^Harbour Security|Departments (?:also )?extended/,
      'The port council and the harbour board also extended benefits.',
      'The harbour board extended benefits.',
    ],
    [
      'what several do as one',
      'Osei and Hall are speaking to the crew with one voice.',
      /^(?:Osei|Hall) is speaking/,
      'Osei and Hall are speaking to the crew.',
      'Hall is speaking to the crew.',
    ],
    [
      'two nouns for one person',
      'He exchanged angry messages with colleague and lover Ada Olsen.',
      /colleague and Ada/,
      'He exchanged angry messages with the engineer Ada Olsen.',
      'Ada Olsen is an engineer.',
    ],
    [
      'what a dash says of the first',
      'He will rise or fall as himself - rash, loud and true to his own instincts.',
      /as true|as loud|himself - rash\./,
      'He was praised for being rash and loud.',
      'He was praised for being loud.',
    ],
    [
      'a participle that shares "is"',
      'Her love of the pier is seemingly genuine and deeply felt.',
      /pier deeply felt/,
      'The captain is proud and left the port in May.',
      'The captain left the port.',
    ],
    [
      'a topic with "when it comes to"',
      'When it comes to ferries, the town is proud of them in May.',
      /^The town is proud/,
      'When the storm hit in May, the crew left the port.',
      'The crew left the port.',
    ],
    [
      'a better tomorrow',
      'The sailors still hope for a brighter tomorrow.',
      /brighter\.$|6 May/,
      'The sailors meet tomorrow.',
      'The sailors meet on 6 May 2021.',
    ],
    [
      'a year before "that"',
      'The captain had pushed through a rule in 2010 that would have turned mates into guards.',
      /^In 2010 would|^2010 would/,
      'The captain made a rule that turned mates into guards.',
      'A rule turned mates into guards.',
    ],
    [
      'the mayor somebody worked for',
      'The mate used the words of the mayor Olsen worked for on a speech.',
      /Olsen is/,
      'The crew met the mayor Ada Olsen.',
      'Ada Olsen is a mayor.',
    ],
    [
      'who is named behind "particularly"',
      'The mayor offered help to all those affected by the storm, particularly the crews and their families.',
      /affected by (?:particularly )?the crews/,
      'The mayor offered help to the crews and their families.',
      'The mayor offered help to the crews.',
    ],
    [
      'a measure that goes with the first verb phrase',
      'He served six months on Alton Island and six years in the port.',
      /on six years/,
      'He served on Alton Island and on the ferry.',
      'He served on the ferry.',
    ],
    [
      'a past form taken for an adjective',
      'The sale triggered harsh criticism from Osei and some dockers and roiled financial markets.',
      /from roiled/,
      'The sale triggered criticism from Osei and some dockers.',
      'The sale triggered criticism from some dockers.',
    ],
    [
      'what sums two adjectives up',
      'He called it cruel and barbaric, “the worst of all shows.”',
      /cruel the worst|it barbaric/,
      'He called it cruel and barbaric.',
      'He called it barbaric.',
    ],
    [
      'a deadline',
      'The council has until the end of Monday to decide on the sale.',
      /has to decide/,
      'The council decided on the sale on Monday.',
      'The council decided on the sale.',
    ],
    [
      'what is due upon something',
      'Upon conviction he must pay 20 dollars.',
      /^He must pay/,
      'In May the mayor paid 20 dollars.',
      'The mayor paid 20 dollars.',
    ],
    [
      '"down from"',
      'Only 32 percent opposed the tax, down from 47 percent.',
      /down\.$/,
      'The crew opposed the tax from the beginning.',
      'The crew opposed the tax.',
    ],
    [
      'what each of a list is spared',
      'He was considering whether to exempt Norland, Bree and Corby from steel fees that it imposed.',
      /exempt (?:Norland|Bree|Corby)?\.$|exempt from/,
      'He exempted Norland and Bree from the fees.',
      'He exempted Norland from the fees.',
    ],
    [
      'one of several',
      'The court heard one of her lawyers, Karl Berg.',
      /Berg is her lawyers/,
      'The court heard her lawyer, Karl Berg.',
      'Karl Berg is her lawyer.',
    ],
    [
      'a speaker with his office inside the sentence',
      'The new fees, said Karl Berg, the port spokesman, are consistent with the plan.',
      /said Karl/,
      'The new fees, said the mayor, were fair.',
      'The new fees were fair.',
    ],
    [
      '"alone" behind its month',
      'More than 40 percent of that money arrived in May alone.',
      /arrived alone/,
      'More than 40 percent of that money arrived in May.',
      'More than 40 percent of that money arrived in May 2020.',
    ],
    [
      'what is played down',
      'A harbour official later played down the report.',
      /down\.$/,
      'A harbour official saved the report on Monday.',
      'A harbour official saved the report.',
    ],
    [
      'what the noun before it is called',
      'The state kept the additional week, known as the Golden Week because the days overlapped with the fair.',
      /^The state (?:is|was) known/,
      'Known as a hard worker, the mate was kept on.',
      'The mate was known as a hard worker.',
    ],
    [
      'as whom somebody is remembered',
      'You will be remembered as a man who stood by change.',
      /as a man\.$/,
      'The crew built a boat which won the race.',
      'The crew built a boat.',
    ],
    [
      'how something is rated',
      'Most captains assess its impact on the port as modest.',
      /on the port\.$/,
      'Most captains left the port in May.',
      'Most captains left the port.',
    ],
    [
      'an office of two fields',
      'Tom Hall stepped aside as secretary of health and human services last fall.',
      /as human|secretary of health(?! and)|of human/,
      'Tom Hall wrote books about health and trade.',
      'Tom Hall wrote books about trade.',
    ],
    [
      'a singular before "or"',
      'The port might not need to build many more pilot or ferry boats to reach the island.',
      /many more pilot to/,
      'The port did not build a boat or a pier.',
      'The port did not build a pier.',
    ],
    [
      'a noun with what is told of it',
      'The paper found three other women who said they had been pursued by Hall.',
      /^Three other women who said/,
      'Three other women said the mate had left.',
      'The mate had left.',
    ],
  ])('%s', (_, sentence, wrong, nearMiss, right) => {
    for (const text of told(sentence)) expect(text).not.toMatch(wrong)
    expect(told(nearMiss)).toContain(right)
  })
})

test('that somebody spoke is no claim', () => {
  expect(told('Mrs. Hall said, her voice rising.')).toEqual([])
  expect(told('The mayor asked at a meeting of captains.')).toEqual([])
  expect(told('The mayor asked for help at a meeting of captains.')).not.toEqual([])
})
