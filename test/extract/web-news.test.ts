import { describe, expect, test } from 'vitest'
import { printedOn } from '../fixtures/articles.ts'

const { claimsOf, extract, told } = printedOn('2016-09-30')

describe('names of sites and marks of quotation', () => {
  test('the name of a site is one word', () => {
    expect(told('The site HarbourNews.com, which has since expired, printed the story.')).toContain(
      'HarbourNews.com has since expired.',
    )
    expect(told('The crew waited.Nobody came.')).toEqual(['The crew waited.', 'Nobody came.'])
  })

  test('a straight mark that opens keeps its blank, one that closes has none', () => {
    expect(told("The sailors were not 'handed over' to anyone.")).toContain(
      "The sailors were not 'handed over' to anyone.",
    )
    expect(told("The sailors' boat sank.")).toContain("The sailors' boat sank.")
  })

  test('an apostrophe inside a word opens no quotation, so that nothing is cut out of the word', () => {
    expect(told("The crew didn't sail, ' Ann Lowe said.").join(' ')).not.toMatch(/did sail/)
    expect(told("'The crew didn't sail,' Ann Lowe said.")).toEqual(["The crew didn't sail."])
  })
})

/** The first says what its sentence does not; the second is a near miss, of which the part is told. */
describe('phrases of which nothing is left behind', () => {
  test.each([
    [
      'a relative clause whose noun is gone',
      'The town does have some freedom from Norland which took over the port in 1997.',
      /freedom which/,
      'The town has a pier which was built in 1997.',
      'A pier was built in 1997.',
    ],
    [
      'where something is held',
      'The crew told the sailors to raise their hands with palms forward.',
      /hands forward/,
      'The crew raised their hands in the storm.',
      'The crew raised their hands.',
    ],
    [
      'one word behind a dash',
      'Prices start at $349 — presumably for the small ferry.',
      /presumably\.$/,
      'The crew left at noon, apparently for the small ferry.',
      'The crew left at noon.',
    ],
    [
      'at which price',
      'The ferry was announced at a $350 for a year.',
      /announced\.$/,
      'The ferry was announced at a meeting.',
      'The ferry was announced.',
    ],
    [
      'what somebody is led to',
      'Sea lore led a boy to a suspension after he brought a ring to school.',
      /led a boy(?: after|\.)/,
      'The crew carried a boy to a pier after the storm.',
      'The crew carried a boy to a pier.',
    ],
    [
      'what is left to be done',
      'The idea was to leave the robot to do its work.',
      /leave the robot\.$/,
      'The crew closed the hatch to do its work.',
      'The crew closed the hatch.',
    ],
    [
      'by how much to how much',
      'Rest could reduce the risk of loss by 4% to 8%.',
      /loss to/,
      'The port cut the fees by 4% in May.',
      'The port cut the fees by 4%.',
    ],
    [
      'how something is done',
      'The port wants a pier and does this by selling the ferry.',
      /does this\.$/,
      'The port earns money by selling the ferry.',
      'The port earns money.',
    ],
    [
      'how far something holds',
      'The new pier by the old town is a bit ugly.',
      /is ugly/,
      'The new pier is ugly at night.',
      'The new pier is ugly.',
    ],
  ])('%s', (_, body, wrong, other, expected) => {
    expect(told(body).filter(text => wrong.test(text))).toEqual([])
    expect(told(other)).toContain(expected)
  })

  test.each([
    [
      'an error surrounding something',
      'The port made an error surrounding privacy in 2012.',
      /error surrounded/,
      'The storm damaged a wall surrounding the port.',
      /wall surrounded the port/,
    ],
    [
      '"they" are all of them',
      'Olsen and the owners know they can sell the pier.',
      /^Olsen knows/,
      'Olsen and the owners know the pier.',
      /^Olsen knows the pier/,
    ],
    [
      'two objects of one verb',
      'The cost is 500 dollars, which a friend is helping the family raise.',
      /helping 500 dollars/,
      'The cost is 500 dollars, which a friend raised.',
      /friend raised 500 dollars/,
    ],
    [
      'a singular in the plural form',
      'The picture shows a species found in the bay.',
      /species were/,
      'The picture shows the boats found in the bay.',
      /boats (?:were|are) found/,
    ],
  ])('%s', (_, body, wrong, other, right) => {
    expect(told(body).filter(text => wrong.test(text))).toEqual([])
    expect(told(other).some(text => right.test(text))).toBe(true)
  })

  test.each([
    [
      'what would have been',
      'Under the plan, ports in the west would have been free and continued to be under Norland control.',
      /^Ports in the west continued/,
      'Ports in the west were free and continued to be under Norland control.',
      /continued/,
    ],
    [
      'a day that is no place',
      'The woman spoke to the Herald last night, where she briefly sang.',
      /in last night/,
      'The ferry docked in Alton, where the crew briefly sang.',
      /sang/,
    ],
    [
      'an apposition of which only the article is left',
      'Hull held talks to merge with Heron Corp., a deal that would have created a giant.',
      /, a deal\.$|is a deal/,
      'Hull held talks to merge with Heron Corp., a shipyard in Alton.',
      /Heron Corp\. is a shipyard/,
    ],
    [
      'a relationship of two',
      'Hull and Alton appear to be forming a closer relationship in the north.',
      /^Hull appears/,
      'Hull and Alton appear to be forming a new council in the north.',
      /^Hull appears/,
    ],
    [
      'what each costs',
      'The port offers 18 dollars per share, which is more than before.',
      /^Share is/,
      'The port offers a share, which is more than before.',
      /share is more/,
    ],
    [
      'of what something reminds',
      'My boat at sea served as a reminder that the sea is near.',
      /reminder\.$/,
      'My boat at sea served as a school in May.',
      /school\.$/,
    ],
    [
      'what ways are for',
      'The port is working on ways to allow sailors to land.',
      /on ways\.$/,
      'The port is working on boats to allow sailors to land.',
      /on boats\.$/,
    ],
    [
      'what somebody tells whom',
      'Now, officers have told the President Norland boasts as many as 40 sailors who swear by the captain.',
      /^As many as 40 sailors swear/,
      'Norland boasts as many as 40 sailors who swore by the captain.',
      /sailors/,
    ],
    [
      'what something is withdrawn from',
      'Olsen will withdraw the town from the harbour agreement.',
      /the town\.$/,
      'Olsen will buy the boat from the harbour.',
      /the boat\.$/,
    ],
    [
      'a "not" before a participle',
      'The line complies with rules, providing an area on most ships and not employing cooks.',
      /not employs/,
      'The line complies with rules, providing an area and employing cooks.',
      /provides an area/,
    ],
    [
      'in what somebody gets',
      'The boy got in trouble for bringing a book to school.',
      /got for/,
      'The boy got a boat in May for his sister.',
      /got a boat for/,
    ],
    [
      'from where somebody is',
      'The site connected the woman to a Hull, Norland massage therapist named Ada Olsen.',
      /to a Hull\.$|A Hull is/,
      'The site connected the woman to Hull, a town in Norland.',
      /to Hull/,
    ],
    [
      'a noun and a participle that are one word',
      'The men were held at a border crossing near Alton.',
      /border was crossing|at a border\.$/,
      'The men were held at a harbour belonging to Alton.',
      /harbour belonged to Alton/,
    ],
    [
      'a participle behind a bare noun',
      'Our team is composed of award winning sailors and retired agents.',
      /of award\./,
      'The team has a boat winning races.',
      /boat/,
    ],
    [
      'two words that are one',
      'The video then turns black and white before it ends.',
      /turns (?:black|white)(?: before|\.)/,
      'The crew sold boats and nets.',
      /sold nets/,
    ],
    [
      'a name with its place',
      'The Islamic Union in Norland and Sudland (IUNS) has released a film.',
      /in Norland has|in Sudland has|Union is in/,
      'Heron Stadium in Lisbon was closed in the storm.',
      /Stadium is in Lisbon/,
    ],
    [
      'where something is kept',
      'The ferry will be kept in safes within stores.',
      /kept\.$/,
      'The ferry will be sold in May within the port.',
      /sold\.$/,
    ],
    [
      'whom somebody takes it upon',
      'Her doctor took it upon himself to perform the operation.',
      /took it to/,
      'Her doctor took a boat on Monday to see the island.',
      /took a boat to see/,
    ],
    [
      'how something is',
      'That bell would be a very odd sound for a bear.',
      /be a sound/,
      'The Heron is a Danish ship.',
      /is a ship/,
    ],
  ])('%s', (_, body, wrong, other, right) => {
    expect(told(body).filter(text => wrong.test(text))).toEqual([])
    expect(told(other).some(text => right.test(text))).toBe(true)
  })

  test('a verb that agreed with both agrees with one', () => {
    const parts = told('A bride and groom attend a mass wedding ceremony in Alton.')
    expect(parts).toContain('A groom attends a mass wedding ceremony.')
    expect(parts.some(text => /groom attend /.test(text))).toBe(false)
  })
})

const voices = (body: string) =>
  claimsOf(body).map(({ text, attribution }) => [text, ...attribution.map(({ speaker }) => speaker)])

describe('who says it', () => {
  test.each([
    [
      'the comma behind a source is left out',
      'According to the Harbour Times the port has decided to move the ferry.',
      ['The port has decided to move the ferry.', 'Harbour Times'],
    ],
    ['as reported by somebody', 'As noted by Olsen on Monday, the ferry sank.', ['The ferry sank.', 'Olsen']],
    [
      'a source close to somebody',
      'The wedding was off, according to a source close to Olsen.',
      ['The wedding was off.', 'a source close to Olsen'],
    ],
    [
      'a source stands for what is behind the colon',
      'Well, this is a surprise: the port is in talks to buy the ferry, according to several sources.',
      ['The port is in talks to buy the ferry.', 'several sources'],
    ],
  ])('%s', (_, body, expected) => {
    expect(voices(body)).toContainEqual(expected)
  })

  test('what stands before the colon is the own word of the outlet', () => {
    const found = voices(
      'Well, this is a surprise: the port is in talks to buy the ferry, according to several sources.',
    )
    expect(found.filter(each => each.length > 1)).toHaveLength(1)
  })

  test('a phrase with what is told of it may open the clause', () => {
    const body = 'In the film, which appeared in May, Olsen greets the crew, saying, “The ferry is safe.”'
    expect(voices(body)).toContainEqual(['The ferry is safe.', 'Olsen'])
    expect(voices('In May, the crew cheered, saying, “The ferry is safe.”')).toContainEqual([
      'The ferry is safe.',
      'the crew',
    ])
  })

  test('a channel with its number', () => {
    expect(voices('The ferry sank, reports FOX 13.')).toEqual([['The ferry sank.', 'FOX 13']])
    expect(voices('The ferry sank, in March 13.').flat()).not.toContain('March 13')
  })

  test('words in a paragraph of their own behind "told the Herald:"', () => {
    const body = 'Ada Olsen of the harbour board told the Herald:\n\nThe ferry leaked badly. I would not have sold it.'
    expect(voices(`${body}\n\nThe port closed.`)).toEqual([
      ['The ferry leaked badly.', 'Ada Olsen'],
      ['Ada Olsen would not have sold it.', 'Ada Olsen'],
      ['The port closed.'],
    ])
    // A list has no stops, and an announcement of something else is none of words.
    expect(voices('Olsen told the Herald:\n\nThe ferry leaked').flat()).not.toContain('Olsen')
    expect(voices('Olsen sold two boats:\n\nThe ferry leaked badly.')).toContainEqual(['The ferry leaked badly.'])
  })

  test('a site that is told something, and a friend with an owner', () => {
    expect(voices('She told Kmov.com: ‘The ferry leaked.’')).toEqual([['The ferry leaked.', 'She']])
    expect(voices('Berg’s friend Ada Olsen recalled, “The ferry leaked.”')).toEqual([
      ['The ferry leaked.', 'Ada Olsen'],
    ])
    expect(voices('Berg’s office recalled, “The ferry leaked.”').flat()).not.toContain('Berg')
  })

  test('a report between commas, and "per" a medium', () => {
    expect(voices('The shell, the report notes, is old.')).toEqual([['The shell is old.', 'the report']])
    expect(voices('The lists, the notes, the plans were old.').flat()).not.toContain('the lists')
    expect(voices('Per the Herald, the ferry sank.')).toEqual([['The ferry sank.', 'the Herald']])
    expect(voices('The ferry sank, per the Herald.')).toEqual([['The ferry sank.', 'the Herald']])
    expect(voices('Per capita, the town is rich.').flat()).not.toContain('capita')
  })

  test('what somebody was thought to be is told with its noun', () => {
    expect(voices('Star is not quite the wild captain we all thought she was.').flat().join()).toMatch(/we all thought/)
    expect(voices('We thought she was ill.')).not.toEqual([['She was ill.']])
  })

  test('what is thought at first is not what somebody says now', () => {
    expect(
      voices('Olsen said that at first he thought the image showed a rock, but that he is now convinced.').at(-1),
    ).toEqual([expect.stringMatching(/now convinced/), 'Olsen'])
  })

  test('"if and when" somebody says something', () => {
    expect(voices('If and when the crew says something, the Herald will report it.').flat()).not.toContain('the crew')
    expect(voices('Then the crew said the ferry sank.').flat()).toContain('the crew')
  })

  test('a clause behind what a medium is', () => {
    expect(voices('The mother told Tolo news, a daily paper, she was woken by shots.')).toEqual([
      ['The mother was woken by shots.', 'The mother'],
    ])
    expect(voices('The mother told Tolo news, a daily paper, and left.').flat()).not.toContain('The mother')
  })

  test('"my" of a speaker who is only somebody’s sister stays', () => {
    expect(voices('Her sister said: ‘I want it for my brother.’').flat().join()).not.toMatch(/[Ss]ister's/)
    expect(voices('Olsen said: ‘I want it for my brother.’').flat()).toContain("Olsen wants it for Olsen's brother.")
  })

  test('"as" with a place is no source', () => {
    expect(voices('As seen by the pier, the ferry sank.').flat()).not.toContain('the pier')
  })
})

describe('what yields a claim, and what yields none', () => {
  const reasons = (body: string) => extract(body).leftOut.map(({ reason, text }) => [reason, text])

  test('"I" within words that are quoted is not the writer', () => {
    expect(told("The woman made a man hold a sign that reads 'I sank it'.")).toContain(
      "The woman made a man hold a sign that reads 'I sank it'.",
    )
    expect(reasons('In the video Olsen appears beside the crew saying “I sank it”.').map(([reason]) => reason)).toEqual(
      ['no-speaker'],
    )
    expect(reasons('I made a man hold a sign.').map(([reason]) => reason)).toEqual(['no-speaker'])
  })

  test('a noun without an article before the name that does something', () => {
    expect(told('Rescue boat Heron has since sunk off the coast.')).toEqual([
      'Heron has since sunk off the coast.',
      'Heron is a rescue boat.',
    ])
    expect(told('Fact-checking website Snopes has since labelled the story false.').join()).not.toMatch(
      /Fact-checking Snopes/,
    )
    expect(told('A boat that Olsen has built.')).toEqual([])
  })

  test('"such" without "as" opens a sentence', () => {
    expect(told('Such gains follow a tough year.')).toEqual(['Such gains follow a tough year.'])
    expect(told('Such as the pier that sank.')).toEqual([])
  })

  test('a credit of a picture is a sentence of its own', () => {
    expect(voices('(AP Photo/Harbour Board) The Herald reported that the ferry sank.')).toEqual([
      ['The ferry sank.', 'The Herald'],
    ])
    expect(told('[Image via Reuters] The ferry sank.')).toEqual(['The ferry sank.'])
    expect(told('(Olsen later left.) The ferry sank.')).toEqual(['Olsen later left.', 'The ferry sank.'])
  })

  test('when and by whom a line was written is no part of it', () => {
    expect(told('6:17 pm The mayor left.')).toEqual(['The mayor left.'])
    expect(told('6:17 pm Monday is the deadline.').join()).toMatch(/6:17/)
    expect(told('(HPA) -- The ferry sank.')).toEqual(['The ferry sank.'])
  })

  test('a heading that begins with "how" tells nothing', () => {
    expect(told('How sailors make millions every day.')).toEqual([])
    expect(told('How the fire began is not clear.')).toEqual(['How the fire began is not clear.'])
    // fixme: "ferry sank" is read as a noun, and the claim is lost with its verb.
    expect(told('How the ferry sank is not clear.')).toEqual([])
  })

  test('a demand behind a phrase', () => {
    const uncheckable = (body: string) => claimsOf(body).map(claim => claim.uncheckable)
    expect(uncheckable('Instead of selling the pier, let sailors without a boat reap the gains.')).toEqual(['command'])
    expect(uncheckable('In May, crews repair boats.')).toEqual([undefined])
  })

  test('what can be viewed is the page', () => {
    const uncheckable = (body: string) => claimsOf(body).map(claim => claim.uncheckable)
    expect(uncheckable('You can view the full list of boats on Heron.com.')).toEqual(['page'])
    expect(uncheckable('You can see the island from the pier.')).toEqual([undefined])
    expect(uncheckable('© 2014 Harbour News all rights reserved.')).toEqual(['page'])
  })

  test('"those" with a bare noun points back', () => {
    const contexts = (body: string) => claimsOf(body).map(claim => claim.context)
    expect(contexts('Those forces raised the costs of care.')).toEqual(['needs sentence before'])
    expect(contexts('Those who sail raised the costs of care.')).toEqual([undefined])
  })

  test('a link to another article', () => {
    const uncheckable = (body: string) => claimsOf(body).map(claim => claim.uncheckable)
    expect(uncheckable('MORE: The ferry sank in May.')).toEqual(['page'])
    expect(uncheckable('The mayor said more: The ferry sank in May.')).not.toContain('page')
  })

  test('"the last time" is no time', () => {
    expect(told('This was the last time that the crew was heard of.').join()).not.toMatch(/For the last time/)
    expect(told('This was the first time that the crew had sailed.')).toEqual([
      'For the first time, the crew had sailed.',
    ])
  })

  test('an opener that points back is not printed', () => {
    expect(told('Except that there was no coffee on the ferry.')).toEqual(['There was no coffee on the ferry.'])
    expect(told('Except for the mayor, the crew left.').join()).toMatch(/mayor/)
  })

  test('half of a pair of single marks is not printed', () => {
    expect(told('Police said Olsen was ‘tired and overworked’.')).toContain('Olsen was overworked.')
    expect(told("The sailors' boat sank.")).toEqual(["The sailors' boat sank."])
  })

  test('what somebody usually does is not told without its manner', () => {
    expect(told('Olsen usually travels in a black boat.')).toEqual(['Olsen usually travels in a black boat.'])
    expect(told('Olsen travels in a black boat.')).toContain('Olsen travels.')
  })

  test('"only caused" names no deed', () => {
    expect(told('“That only caused the death of Olsen,” Berg said.').join()).not.toMatch(/was only caused/)
  })
})
