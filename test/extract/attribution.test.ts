import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { attribute } from '../../src/extract/attribution/index.ts'
import { loadLanguage } from '../../src/store/models.ts'
import { analyseWithVocabulary } from './attribution-vocabulary.ts'

const language = loadLanguage()

/** One line for each piece: voices with their cues, a mark for direct speech, and the words. */
function read(text: string): string[] {
  const sentences = analyseWithVocabulary(text)
  return attribute(sentences, text, []).map(piece => {
    const voices = piece.voices.map(voice => `${voice.speaker} (${voice.cue})`).join(' > ')
    const words = piece.tokens.map(at => sentences[piece.sentence]!.tokens[at]!.form).join(' ')
    return `${voices}${piece.direct ? ' "' : ' |'} ${words}`.trim()
  })
}

describe('an attribution before what it reports', () => {
  test.each([
    ['The mayor said that the ferry sank.', ['The mayor (said) | the ferry sank .']],
    ['The mayor said the ferry sank.', ['The mayor (said) | the ferry sank .']],
    [
      'A foreign diplomatic source told reporters in Hull on Monday that the ferry had sunk.',
      ['A foreign diplomatic source (told reporters) | the ferry had sunk .'],
    ],
    [
      'Officials have repeatedly said in a statement that the ferry was old.',
      ['Officials (said) | the ferry was old .'],
    ],
    ['The captain of the ferry said it was safe.', ['The captain of the ferry (said) | it was safe .']],
    [
      'The minister was quoted as saying that the port would close.',
      ['The minister (was quoted as saying) | the port would close .'],
    ],
    ['The mayor is warning that the ferry is unsafe.', ['The mayor (warning) | the ferry is unsafe .']],
    ['The survey showed that voters opposed the port.', ['The survey (showed) | voters opposed the port .']],
    ['Marsh believes that the ferry is safe.', ['Marsh (believes) | the ferry is safe .']],
  ])('%s', (text, pieces) => {
    expect(read(text)).toEqual(pieces)
  })

  test('a nested speaker comes after the outer one', () => {
    expect(read('The source said the captain told investigators that the pumps had failed.')).toEqual([
      'The source (said) > the captain (told investigators) | the pumps had failed .',
    ])
  })

  test('a proposal inside reported words is no voice', () => {
    expect(read('The source said the port had proposed that the ferry sail.')).toEqual([
      'The source (said) | the port had proposed that the ferry sail .',
    ])
  })

  test('the name between commas after a role belongs to the speaker, a description does not', () => {
    expect(read('A captain from Leith, Ellen Marsh, said the ferry was safe.')).toEqual([
      'A captain from Leith, Ellen Marsh (said) | the ferry was safe .',
    ])
    expect(read('Marsh, who owns two ferries, said the port was safe.')).toEqual([
      '| Marsh , who owns two ferries',
      'Marsh (said) | the port was safe .',
    ])
  })
})

describe('what reports nothing is left whole', () => {
  test.each([
    'If the mayor says that the ferry is safe, nobody will sail.',
    'The mayor denied that the ferry was unsafe.',
    'The mayor did not say that the ferry was safe.',
    'The mayor would say the ferry was safe.',
    'The captain asked whether the port was safe.',
    'The mayor announced the sale of a ferry that sank.',
    'The ferry which the mayor said was safe sank.',
    'The ferry sank as the mayor said it would.',
    'The mayor called the port “a disaster” and left.',
    'The “Green Passports” were old.',
    'The mayor proposed that the port close.',
    'After the ferry sank, the mayor said nothing.',
  ])('%s', text => {
    const pieces = attribute(analyseWithVocabulary(text), text, [])
    expect(pieces).toMatchObject([{ voices: [], direct: false }])
    expect(pieces[0]!.tokens.length).toBe(analyseWithVocabulary(text)[0]!.tokens.length)
  })
})

describe('an attribution after or inside what it reports', () => {
  test.each([
    ['The ferry sank, the mayor said.', ['the mayor (said) | The ferry sank']],
    ['The ferry sank, said the mayor.', ['the mayor (said) | The ferry sank']],
    [
      'The mayor left Hull on Monday, and closed the port, Coast Radio reported last week.',
      ['Coast Radio (reported) | The mayor left Hull on Monday , and closed the port'],
    ],
    ['The port, officials said, will close.', ['officials (said) | The port will close .']],
    [
      'According to the foreign news agency Coast Radio, the ferry sank.',
      ['the foreign news agency Coast Radio (According to) | the ferry sank .'],
    ],
    ['The ferry sank, according to the port.', ['the port (according to) | The ferry sank']],
    [
      'The ferry sank, the mayor told the Herald, adding that the pumps had failed.',
      ['the mayor (told the Herald) | The ferry sank', 'the mayor (adding) | the pumps had failed .'],
    ],
  ])('%s', (text, pieces) => expect(read(text)).toEqual(pieces))
})

describe('several attributions in one sentence', () => {
  test.each([
    [
      'The Ministry said the ferry was safe, and emphasised that it would sail.',
      ['The Ministry (said) | the ferry was safe', 'The Ministry (emphasised) | it would sail .'],
    ],
    [
      'Foreign analysts, who say the port is safe, estimated that the ferry was old.',
      ['Foreign analysts (say) | the port is safe', 'Foreign analysts (estimated) | the ferry was old .'],
    ],
    // The outlet's own words get their subject back.
    [
      'The mayor said the ferry was safe and accused the port of neglect.',
      ['| The mayor accused the port of neglect .', 'The mayor (said) | the ferry was safe'],
    ],
    [
      'When the mayor said the ferry was safe, sailors laughed.',
      ['the mayor (said) | the ferry was safe', '| sailors laughed .'],
    ],
    // A condition goes with what is said, a fact stays the outlet's.
    [
      'If the ferry is unsafe, the mayor said the port will close.',
      ['the mayor (said) | If the ferry is unsafe , the port will close .'],
    ],
    [
      'While sailors left the ferry, the mayor said it was safe.',
      ['| sailors left the ferry', 'the mayor (said) | it was safe .'],
    ],
    [
      'The mayor said the ferry was safe, but the port closed.',
      ['The mayor (said) | the ferry was safe', '| the port closed .'],
    ],
    [
      'The mayor said the ferry was safe, but it would not sail.',
      ['The mayor (said) | the ferry was safe , but it would not sail .'],
    ],
    [
      'Sailors left the ferry, saying that the pumps had failed.',
      ['| Sailors left the ferry', 'Sailors (saying) | the pumps had failed .'],
    ],
    [
      'The port issued a statement saying the ferry was safe.',
      ['| The port issued a statement', 'The port (saying) | the ferry was safe .'],
    ],
  ])('%s', (text, pieces) => expect(read(text)).toEqual(pieces))
})

describe('quotations', () => {
  test.each([
    ['“We are safe,” Marsh told the Herald on Monday.', ['Marsh (told the Herald) " We are safe']],
    ['"We are safe," said Marsh.', ['Marsh (said) " We are safe']],
    ['‘’We are safe,’’ Marsh tweeted afterwards.', ['Marsh (tweeted) " We are safe']],
    ["'We are safe,' Marsh said.", ['Marsh (said) " We are safe']],
    ['Marsh said, "We are safe.’’', ['Marsh (said) " We are safe .']],
    ['In a statement, the port said: “The ferry is safe.”', ['the port (said) " The ferry is safe .']],
    [
      '“We left the port,” Marsh said, “and the ferry sank.”',
      ['Marsh (said) " We left the port , and the ferry sank .'],
    ],
    [
      'Marsh said the port would “sink into the sea” and close.',
      ['Marsh (said) | the port would " sink into the sea " and close .'],
    ],
  ])('%s', (text, pieces) => expect(read(text)).toEqual(pieces))

  test('a quotation over several sentences keeps its speaker, wherever the attribution stands', () => {
    expect(read('Marsh said, “We are safe. The ferry is old. It sank.”')).toEqual([
      'Marsh (said) " We are safe .',
      'Marsh (said) " The ferry is old .',
      'Marsh (said) " It sank .',
    ])
    expect(read('“The ferry was old. It sank,” Marsh said.')).toEqual([
      'Marsh (said) " The ferry was old .',
      'Marsh (said) " It sank',
    ])
    expect(read('“The ferry was old,” Marsh said. “It sank.”')).toEqual([
      'Marsh (said) " The ferry was old',
      'Marsh (said) " It sank .',
    ])
  })

  test('a quotation goes on in the next paragraph when its first one is not closed', () => {
    expect(read('“The ferry was old,” Marsh said. “It was not safe.\n\n“It sank.”')).toEqual([
      'Marsh (said) " The ferry was old',
      'Marsh (said) " It was not safe .',
      'Marsh (said) " It sank .',
    ])
  })

  test('a speaker in another sentence is found by its sentence and tokens', () => {
    const text = 'Marsh said, “We are safe. It sank.”'
    const sentences = analyseWithVocabulary(text)
    const [first, second] = attribute(sentences, text, [])
    expect(first!.voices[0]).toMatchObject({
      speakerSpan: { start: 0, end: 5 },
      speakerTokens: [0],
      speakerSentence: 0,
    })
    expect(second!.voices[0]).toMatchObject({ speakerSpan: null, speakerTokens: [0], speakerSentence: 0 })
  })

  test('a quotation of nobody yields no piece, for it is not what the outlet says', () => {
    expect(read('The ferry sank.\n\n“We are not safe.”')).toEqual(['| The ferry sank .'])
  })

  test('a question and its bare attribution', () => {
    expect(read('“Is the port safe?” Marsh asked. “It is not.”')).toEqual([
      'Marsh (asked) " Is the port safe ?',
      'Marsh (asked) " It is not .',
    ])
  })

  test('words told inside a quotation have two voices and are not direct', () => {
    expect(read('“The captain said the ferry was old,” Marsh said.')).toEqual([
      'Marsh (said) > The captain (said) | the ferry was old',
    ])
  })

  test('an apostrophe opens no quotation', () => {
    expect(read('The sailors’ ferries were old, the mayor said.')).toEqual([
      "the mayor (said) | The sailors ' ferries were old",
    ])
  })
})

describe('with the trained tagger, sentences of the sample articles', () => {
  test.each([
    [
      'An Israeli diplomatic source said the Foreign Ministry views the timing of Lavrov and Raad’s meeting as coincidental, and not an intentional slight.',
      [['An Israeli diplomatic source', 'the Foreign Ministry']],
    ],
    [
      "Lavrov met with Mohammad Raad, the head of Hezbollah's bloc in the Lebanese parliament, Russian state media TASS reported this week.",
      [['Russian state media TASS', 'Lavrov met with']],
    ],
    [
      'Russian officials have said in recent years that they view Hezbollah as legitimate, and not a terrorist group.',
      [['Russian officials', 'they view Hezbollah']],
    ],
    [
      'Ashkenazi plans to meet with Lavrov on Wednesday, and intends to ask him what was discussed in the meeting with the Hezbollah representative, the diplomatic source said.',
      [['the diplomatic source', 'Ashkenazi plans to']],
    ],
    [
      'In addition, the Russian Foreign Ministry said the ministers will discuss the Israeli-Palestinian conflict, and emphasized that Russia seeks a two-state solution.',
      [
        ['the Russian Foreign Ministry', 'the ministers will'],
        ['the Russian Foreign Ministry', 'Russia seeks a'],
      ],
    ],
    [
      'The Syrian media reported last month that Russia has been searching Syrian cemeteries for the remains of two IDF soldiers missing since 1982.',
      [['The Syrian media', 'Russia has been']],
    ],
    [
      'According to Syrian state news agency SANA, Israeli jets allegedly hit targets in Syria the night of March 16 after a shipment of arms reportedly arrived at Damascus International Airport earlier in the day.',
      [['Syrian state news agency SANA', 'Israeli jets allegedly']],
    ],
    [
      'Israeli analysts, who say Israel has been generally careful not to hit targets that could compromise the Russian presence in Syria, estimated that the timing of the reported airstrikes had no relation with the meeting with Lavrov.',
      [
        ['Israeli analysts', 'Israel has been'],
        ['Israeli analysts', 'the timing of'],
      ],
    ],
    [
      '‘’We remember the central role of the Russian army in World War II and their liberation of extermination camps throughout Europe, and we will remain eternally grateful for this,’’ Ashkenazi tweeted afterward.',
      [['Ashkenazi', 'We remember the']],
    ],
    [
      'Russia would recognize Israeli “Green Passports,” as the certificates are known.',
      [['', 'Russia would recognize']],
    ],
  ])('%s', (text, expected) => {
    const { sentences } = language.analyse(text, { published: null })
    const pieces = attribute(sentences, text, [])
    const found = pieces.map(piece => [
      piece.voices.map(voice => voice.speaker).join(' > '),
      piece.tokens
        .slice(0, 3)
        .map(at => sentences[piece.sentence]!.tokens[at]!.form)
        .join(' '),
    ])
    expect(found).toEqual(expected)
  })
})

describe('any text', () => {
  const words = fc.constantFrom(
    ...'said told reporters that the mayor Marsh , " “ ” ‘’ \' : ; . ? ( ) - — and but who which according to when if saying adding says asked sank was ferry he it on Monday in a statement \n\n'
      .split(' ')
      .concat(['\n\n']),
  )
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(words, { maxLength: 80 }).map(list => list.join(' ')),
    fc.array(words, { maxLength: 60 }).map(list => list.join('')),
  )

  test('yields pieces of valid, ascending, disjoint tokens', () => {
    fc.assert(
      fc.property(texts, text => {
        const sentences = analyseWithVocabulary(text)
        const used = new Set<string>()
        for (const piece of attribute(sentences, text, [])) {
          const tokens = sentences[piece.sentence]!.tokens
          expect(piece.tokens.length).toBeGreaterThan(0)
          piece.tokens.forEach((at, order) => {
            expect(tokens[at]).toBeDefined()
            if (order > 0) expect(at).toBeGreaterThan(piece.tokens[order - 1]!)
            expect(used.has(`${piece.sentence} ${at}`)).toBe(false)
            used.add(`${piece.sentence} ${at}`)
          })
          for (const voice of piece.voices) {
            expect(voice.speaker).not.toBe('')
            expect(voice.cue).not.toBe('')
            expect(voice.speakerTokens.every(at => sentences[voice.speakerSentence]!.tokens[at])).toBe(true)
            expect(voice.speakerSpan === null).toBe(voice.speakerSentence !== piece.sentence)
          }
        }
      }),
      { numRuns: 2000 },
    )
  })
})
