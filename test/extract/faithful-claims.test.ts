import { describe, expect, test } from 'vitest'
import { printedOn } from '../fixtures/articles.ts'

const { claimsOf, told } = printedOn('2016-09-30')

const voices = (body: string) =>
  claimsOf(body).map(({ text, attribution }) => [
    text,
    ...attribution.filter(each => !('told' in each && each.told)).map(each => each.speaker),
  ])

/** The first says what its sentence does not, the second is a near miss and stays. */
describe('no half of an expression is printed', () => {
  test.each([
    [
      'two owners of one thing',
      'The Foreign Ministry views the timing of Lavrov and Raad’s meeting as coincidental, and not an intentional slight.',
      /timing (?:Raad|of Lavrov meeting)/,
      'The council praised Olsen and Berg.',
      'The council praised Berg.',
    ],
    [
      'how many times the size',
      "The new pier is about three times the size of the town's next pier.",
      /is the size/,
      'The song was played three times in Hull.',
      'The song was played three times.',
    ],
    [
      'how old somebody is',
      'Forty-two year old Igor Olsen was recently fishing in Hull when he was bitten.',
      /^Old Igor/,
      'Old Igor Olsen was bitten in Hull on Monday.',
      'Old Igor Olsen was bitten in Hull.',
    ],
    [
      'a title without its words',
      'The Herald published an article on Monday titled, “In Hull, sailors rest.”',
      /titled\.$/,
      'The Herald published an article on Monday.',
      'The Herald published an article.',
    ],
    [
      'a term in prison',
      'Berg is facing five years in prison because she stole a boat.',
      /five years(?! in prison)/,
      'Berg was sent to Orrin for five years in May.',
      'Berg was sent to Orrin for five years.',
    ],
    [
      'back in a month',
      'The council vowed to protest back in June when the mayor left.',
      /back(?! in June)/,
      'The crew went back on foot.',
      'The crew went back on foot.',
    ],
    [
      'a name behind what was taken for a particle',
      'The ferry sank off Hull in May.',
      /off(?! Hull)/,
      'The ferry sank off Hull in May.',
      'The ferry sank off Hull in May 2016.',
    ],
    [
      'as soon as',
      'The crew left the port as soon as Olsen heard of the fire.',
      /soon\.$/,
      'The crew left the port last week after Olsen heard of the fire.',
      'The crew left the port last week.',
    ],
    [
      'a day after',
      'The report came one day after the ports installed a signal.',
      /one day\.$/,
      'The crew slept for three days after the storm.',
      'The crew slept for three days.',
    ],
    [
      'marks without words',
      'He asked the crew to join him “for a private talk” on Monday.',
      /“ ?”/,
      'The mayor called the port “a wonder” on Monday.',
      'The mayor called the port “a wonder”.',
    ],
    [
      'a form that the first verb has not',
      'Olsen went online overnight to accuse the port of theft and encourage sailors to look at the film.',
      /overnight and encourage/,
      'Olsen went online overnight to accuse the port of theft.',
      'Olsen went online overnight to accuse the port of theft.',
    ],
    [
      'who, with nobody before it',
      'The song was written after the drowning death of Orrin immigrant Amadou Berg, who was pulled from the river.',
      /death of .* was pulled/,
      'The crew thanked the team, who had found the anchor.',
      'The team had found the anchor.',
    ],
    [
      'a verb without its preposition',
      'The review, which the port relied on in May, was long.',
      /port relied the review/,
      'The review, which the port published in May, was long.',
      'The port published the review.',
    ],
    [
      'what somebody no longer is',
      'Club chairman Rein Hall, recently resigned club director Ann Lowe and former mayor Ruth Osei joined the crew.',
      /Lowe is/,
      'The former mayor Ruth Osei joined the crew.',
      'Ruth Osei is a former mayor.',
    ],
    [
      'whose somebody is',
      'Ruth Lammy, a politician from the opposition Labour Party, left on Monday.',
      /is an opposition/,
      'The harbour engineer Ada Olsen left on Monday.',
      'Ada Olsen is a harbour engineer.',
    ],
    [
      'what is only aimed at',
      'The process was focused on giving the crew the facts.',
      /process gave/,
      'On seeing the storm, the crew left the port.',
      'The crew saw the storm.',
    ],
    [
      'what is only wished for',
      'Officials raised the stakes in their efforts to get a deal passed by the council.',
      /deal was passed/,
      'Officials signed a deal passed by the council.',
      'A deal was passed by the council.',
    ],
    [
      'what somebody was called',
      'Lowe has called the storm a hoax perpetrated by Orrin to hurt the port.',
      /^A hoax/,
      'Officials signed a deal passed by the council.',
      'A deal was passed by the council.',
    ],
    [
      'what was done together',
      'A South Orrin crew and a North Orrin crew discussed the weather.',
      /^A (?:South|North) Orrin crew discussed/,
      'A South Orrin crew and a North Orrin crew saw the storm.',
      'A South Orrin crew saw the storm.',
    ],
    [
      'names behind a counted noun',
      'Standing nearby were his children from two marriages, Karl, Eric and Ada.',
      /children from (?:Karl|Eric|Ada)/,
      'The crew met Karl, Eric and Ada.',
      'The crew met Eric.',
    ],
    [
      'among which of two',
      'The crew will advance the rights of sailors, including pilots and cooks.',
      /advance (?:pilots|cooks)/,
      'The storm closed three ports, including Alton.',
      'The storm closed Alton.',
    ],
    [
      'a phrase far from its "and"',
      'The port must act on this plan, and on new ideas such as dry docks devoted to training crews, much like hospitals train nurses.',
      /^The port (?:on|such)/,
      'The mayor opened the pier, and in May thanked the crew.',
      'The mayor thanked the crew.',
    ],
    [
      'a clause behind "and as"',
      'Osei will address the plan on Tuesday, and as lawmakers from both parties describe the plan as one of the few hopes before the end of the year.',
      /^As lawmakers/,
      'Osei will address the plan on Tuesday, and the lawmakers described it as a hope.',
      'The lawmakers described it as a hope.',
    ],
  ])('%s', (_, body, wrong, near, right) => {
    expect(told(body).filter(text => wrong.test(text))).toEqual([])
    expect(told(near)).toContain(right)
  })

  test('a tree in which a verb lost its subject, or a noun has an object, is not taken apart', () => {
    expect(
      told('The captain is putting pressure on the crew to leave before Mr. Hall agrees to give up his boats.'),
    ).toHaveLength(1)
    expect(told('He expected Mr. Abe to petition Mr. Lowe to grant Orrin an exemption.')).toHaveLength(1)
  })

  test('a list between commas keeps both, and a month its own preposition once', () => {
    expect(told('Lowe, in tweets and interviews, has often attacked the port.')).toContain(
      'Lowe, in tweets, has often attacked the port.',
    )
    expect(told('The port closed in May and June.')).toContain('The port closed in June 2016.')
  })

  test('what follows a name is said of the last of a list', () => {
    expect(told('Hall sat beside Martin Osei and Ann Lowe, the former mayor.')).toContain(
      'Hall sat beside Martin Osei.',
    )
  })

  test('one of several senators is a senator', () => {
    const printed = told('Sens. Dick Lowe (Ill.) and Sheldon Hall (R.I.) trashed the idea.')
    expect(printed.some(text => /^Sens\. \S+ \S+ trashed/.test(text))).toBe(false)
  })
})

describe('what stands alone', () => {
  test('a part does not lose who it is about, and one whose claim points back is marked', () => {
    expect(told('The film has faced ridicule online since it was shown in May.')).not.toContain('It was shown.')
    const [claim] = claimsOf('My brother often said so. He sailed to Alton in May.').slice(1)
    expect(claim?.context).toBe('needs sentence before')
  })

  test('"it" of a passive is something, unless what follows is what was announced', () => {
    expect(claimsOf('Ann Lowe met the crew in May. It has been sold by the port.').at(-1)?.context).toBe(
      'needs sentence before',
    )
    expect(claimsOf('It was announced in May.').at(-1)?.context).toBe('needs sentence before')
    expect(claimsOf('It was announced in May that the port had sold the ferry.').at(-1)?.context).toBeUndefined()
    expect(claimsOf('It was agreed to sell the ferry.').at(-1)?.context).toBeUndefined()
  })

  test('a clause goes on from the one person named before it', () => {
    expect(told('Shinzo Olsen also has personal worries; he and his government are under suspicion.')).toContain(
      'Shinzo Olsen and his government are under suspicion.',
    )
    expect(told('Martin Osei thanked Tom Lowe, and he left.')).toContain('He left.')
  })

  test('who spoke is asked for more', () => {
    const before = 'Martin Lowe expects Tom Abe to ask for help at the summit, said Larry Kudlow, director of the club.'
    expect(told(`${before} He would not predict whether Lowe would help.`)).toContain(
      'Larry Kudlow would not predict whether Lowe would help.',
    )
    expect(told(`${before} He would not help Lowe.`).join()).not.toContain('Kudlow would not help')
  })

  test('"I mean" is not told', () => {
    expect(told('“I mean, we have one house,” Lowe said.')).toEqual(['We have one house.'])
  })
})

describe('who says it', () => {
  test('a list of sources is cut with the first', () => {
    expect(
      voices(
        'Safety drills are useful, according to Craig Hall, head of the Centre for Ferry Studies, and other experts.',
      ),
    ).toEqual([['Safety drills are useful.', 'Craig Hall']])
    expect(voices('The ferry is safe, according to Craig Hall, and the port is open.')).toEqual([
      ['The ferry is safe.', 'Craig Hall'],
      ['The port is open.'],
    ])
  })

  test('what the speaker did meanwhile is not what was reported', () => {
    expect(
      voices('The captain hinted that talks had begun with the dockers, while hosting Mayor Lowe at his house.'),
    ).toEqual([['Talks had begun with the dockers.', 'The captain']])
    expect(voices('Lowe denied the theft, while adding that the ferry was safe.').at(-1)).toEqual([
      'The ferry was safe.',
      'Lowe',
    ])
  })

  test('what a speaker keeps back the outlet tells', () => {
    const texts = voices('The airline said the plane was safe, and it did not name the pilot.')
    expect(texts).toEqual([['The plane was safe.', 'The airline'], ['The airline did not name the pilot.']])
    expect(voices('The airline said the plane was safe, and it would fly in May.').at(-1)).toContain('The airline')
  })

  test('words given out before they are said have a speaker', () => {
    expect(voices('“The harbour is calm,” Ann Lowe is expected to say.')).toEqual([
      ['The harbour is calm.', 'Ann Lowe'],
    ])
    expect(voices('The mayor will say little.')).toEqual([['The mayor will say little.']])
  })

  test('a thing is no "who"', () => {
    const speakers = voices('Ann Lowe took calls from listeners to her radio programme who said they were afraid.')
    expect(speakers.flat().some(each => /^her radio/.test(each))).toBe(false)
    expect(voices('It was built by a man who says it is safe.').at(-1)).toContain('a man')
  })
})

test.each([
  ['Osei called on Lowe to stop attacking Amari and apologise.', /attacking apologise/],
  [
    'We can confirm that the Lowe for Governor re-election campaign and the New Orrin Sailing Committee received letters.',
    /Lowe for the New Orrin/,
  ],
])('nothing is torn: %s', (body, wrong) => {
  expect(told(body).some(text => wrong.test(text))).toBe(false)
})

describe('a clause is cut off only where it says something alone', () => {
  test.each([
    ['what was measured', 'Alton charged fees, ranging from 5 to 25 crowns, on some goods.', /Alton ranged/],
    [
      '"which is why"',
      'Olsen is not known as an expert, either, which is why Marsh will advise the port.',
      /^An? .*is why/,
    ],
    [
      '"too" of the clause before',
      'The sailors seemed short on plans, too, promising to mend the nets.',
      /too,? promised/,
    ],
    [
      'a second condition',
      'Olsen will go if the crew sells the ship, which is old, and if the weather continues to be bad.',
      /and if the weather continues to be bad\.$(?<!sells.*)/,
    ],
    [
      'over which something is said',
      'The club made a statement on the report, over which the harbour lobby insists it had no influence.',
      /^The harbour lobby had no influence\.$/,
    ],
    [
      'marks that do not belong together',
      'The mayor said that “local boards are in the best position" to set their rules, "above all whether a guard is needed.”',
      /position" to/,
    ],
  ])('%s', (_, body, wrong) => {
    const texts = told(body)
    expect(texts.length).toBeGreaterThan(0)
    expect(texts.filter(text => wrong.test(text))).toEqual([])
  })

  test.each([
    ['The sailors seemed short on plans, promising to mend the nets.', 'The sailors promised to mend the nets.'],
    ['Marsh opened the pier, which is new, and the crew sang.', 'The pier is new.'],
    [
      '“We must do more,” said Ruth Hall, one of a handful of sailors to endorse the plan.',
      'Ruth Hall is one of a handful of sailors to endorse the plan.',
    ],
    [
      'Sailors worried about fires in the harbour might stop to think.',
      'Sailors worried about fires in the harbour might stop to think.',
    ],
  ])('but is where it does: %s', (body, expected) => expect(told(body)).toContain(expected))

  test.each([
    ['However valid her comments were, they were rude.', /^Valid/],
    ['Ann Lowe fell. Ms. Lowe recalled being asked by a crew for the coat she wore.', /^Being asked/],
    ['The port justified the fees — aimed primarily at coal — on safety grounds.', /^The fees were/],
    [
      'The fees, the Herald says, were raised, according to Harbourwatch, part of the probe into the port.',
      /is part of/,
    ],
    ['Oslo (AFP) – Mayor Ann Lowe has decided to wait.', /^Oslo/],
  ])('nor with half a phrase: %s', (body, wrong) => {
    const texts = told(body)
    expect(texts.length).toBeGreaterThan(0)
    expect(texts.filter(text => wrong.test(text))).toEqual([])
  })

  test.each([
    ['However, the ferry sank.', 'The ferry sank.'],
    ['Hull, England (Reuters) - The ferry sank.', 'The ferry sank.'],
    ['Olsen (the mayor) - and his crew - sank the ferry.', 'Olsen (the mayor) - and his crew - sank the ferry.'],
  ])('what only opens a sentence goes: %s', (body, expected) => expect(told(body)).toContain(expected))

  test('a form without a mark is past beside one doer', () => {
    const statuses = (body: string) => claimsOf(body).map(({ status }) => status)
    expect(statuses('Tom Hall sailed. He beat Olsen.')).toEqual(['happened', 'happened'])
    expect(statuses('The captain may cut the fees.')).toEqual(['possible'])
  })

  test('whose words follow a clause of time', () => {
    expect(
      voices('As crowds came and sailors stated they would stay, mayor Ann Lowe tweeted: “The harbour is calm.”').at(
        -1,
      ),
    ).toEqual(['The harbour is calm.', 'Ann Lowe'])
  })

  test('an adverb between a verb of saying and its "that"', () => {
    expect(
      voices('In a tweet on Monday, Ann Lowe claimed, falsely, that the port paid for a pier, thanks to a deal.').at(0),
    ).toEqual(['The port paid for a pier, thanks to a deal.', 'Ann Lowe'])
    expect(voices('The port paid for a pier, Ann Lowe claimed on Monday.').at(0)).toEqual([
      'The port paid for a pier.',
      'Ann Lowe',
    ])
  })

  test('a news agency is not what it tells of', () => {
    const texts = told('The Associated Press said the port was at rest. It plans to close a pier in the north.')
    expect(texts.some(text => /^The Associated Press plans/.test(text))).toBe(false)
    expect(told('Harbour Holdings said the port was at rest. It plans to close a pier.').at(-1)).toMatch(
      /^Harbour Holdings plans/,
    )
  })

  test('"And" before a clause holds no "they"', () => {
    const contexts = (body: string) => claimsOf(body).map(({ text, context }) => [text, context])
    expect(
      contexts(
        'And while the leaders are in no rush to do the unions any favours, they are hearing from owners.',
      ).filter(([text]) => /^They/.test(text ?? '')),
    ).toEqual([['They are hearing from owners.', 'needs sentence before']])
  })

  test('what came after something needs to be known', () => {
    const contexts = (body: string) => claimsOf(body).map(({ text, context }) => [text.split(' ')[0], context])
    expect(contexts('It came after Marsh blamed Olsen.')[0]).toEqual(['It', 'needs sentence before'])
    expect(contexts('It came as no surprise that Marsh blamed Olsen.')[0]?.[1]).toBeUndefined()
  })

  test('who believes what the speaker said he believes', () => {
    const speakers = (body: string) =>
      claimsOf(body).map(({ attribution }) => attribution.map(({ speaker }) => speaker))
    expect(
      speakers('The minister, sitting next to Mayor Tom Olsen, said he believed the port was safe.'),
    ).toContainEqual(['The minister', 'The minister'])
    expect(speakers('The report said he believed the port was safe.').flat()).not.toContain('he believed')
  })
})

/** Printed wrongly today. */
describe('known to be wrong', () => {
  test.each([
    // fixme: the tree joins the apposition's list with the name before it.
    ['Her views were posted by a reporter for The Pier, a news, opinion and culture site.', /for a news\./],
    // fixme: the tree joins the second verb to the reported clause, whose subject cannot be "them".
    [
      'The port stated that 12,000 voters were sailors and then purged them from the rolls.',
      /voters then purged them from the rolls/,
    ],
  ])('%s', (body, wrong) => {
    expect(told(body).some(text => wrong.test(text))).toBe(true)
  })
})
