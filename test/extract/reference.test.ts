import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attribute } from '../../src/extract/attribution/index.ts'
import { findReferences } from '../../src/extract/reference/index.ts'
import { repairTree } from '../../src/extract/repair/index.ts'
import type { NameMention, Sentence, Token, Tree } from '../../src/model.ts'
import { loadLanguage } from '../../src/store/models.ts'

const language = loadLanguage()
const mended = (tokens: readonly Token[]) => repairTree(tokens, language.parse(tokens), [])

/** "his = Martin Osei's", by position; paragraphs are parted by a blank line. */
function references(...paragraphs: string[]): string[] {
  const text = paragraphs.join('\n\n')
  const { sentences, mentions } = language.analyse(text, { published: null })
  const names = mentions.filter(
    (mention): mention is NameMention =>
      mention.type === 'person' || mention.type === 'organisation' || mention.type === 'place',
  )
  const pieces = attribute(sentences, text, names)
  return findReferences(sentences, names, text, mended, pieces).map(reference => {
    const { tokens } = sentences[reference.sentence]!
    expect(reference.text).toBe(text.slice(tokens[reference.from]!.start, tokens[reference.to - 1]!.end))
    return `${reference.text} = ${reference.replacement}${reference.possessive ? "'s" : ''}`
  })
}

describe('he and she', () => {
  it('is the subject of the sentence', () => {
    expect(references('Martin Osei said he would resign on Friday.')).toEqual(['he = Martin Osei'])
  })

  it('is the subject of the sentence before', () => {
    expect(references('Martin Osei thanked the crew of the ferry.', 'He will return on Friday.')).toEqual([
      'He = Martin Osei',
    ])
  })

  it('is not who arrested the one that has not been seen since', () => {
    const before = 'Martin Osei took over and locked up Carlos Hall, the president. He wants three years.'
    expect(references(before, 'Hall has not been seen in public since his arrest.')).not.toContain(
      "his = Martin Osei's",
    )
    expect(references(before, 'Hall called for his arrest.')).not.toContain("his = Carlos Hall's")
  })

  it('owns what is hers', () => {
    expect(references('Clara Osei won the vote.', 'Hers was a campaign of two years.')).toEqual(["Hers = Clara Osei's"])
  })

  it('stays open between two of one gender', () => {
    expect(references('Martin Osei told Peter Hall that he had lost.')).toEqual([])
  })

  it('is settled by gender between two', () => {
    expect(references('Ruth Lowe told Peter Hall that she had lost.')).toEqual(['she = Ruth Lowe'])
  })

  it('is never the subject of its own clause', () => {
    expect(references('Martin Osei met Peter Hall.', 'Mr. Osei praised him.')).not.toContain('him = Martin Osei')
  })

  it('looks forward from a phrase in front', () => {
    expect(references('In his meeting with Ruth Lowe, Martin Osei presented a plan for the harbour.')).toEqual([
      "his = Martin Osei's",
    ])
  })

  it('does not take the resignation one calls for for one’s own', () => {
    expect(references('Martin Osei called for his resignation.')).toEqual([])
    expect(references('Martin Osei announced his resignation.')).toEqual(["his = Martin Osei's"])
  })

  it('is left alone inside a quotation of somebody unknown', () => {
    expect(references('Martin Osei left the harbour.', '"He was tired," she said.')).toEqual([])
  })

  it('is the one who spoke beside a quotation', () => {
    expect(references('Martin Osei left the harbour.', '"The ferry was late," he said.')).toEqual(['he = Martin Osei'])
  })

  it('is a person without a name when that is the subject', () => {
    expect(references('A police spokeswoman said she could not confirm the number.')).toEqual([
      'she = the police spokeswoman',
    ])
  })
})

describe('they', () => {
  it('is the group that is the subject', () => {
    expect(references('Senior officials have said that they view the pier as safe.')).toEqual([
      'they = senior officials',
    ])
  })

  it('stays open after two groups', () => {
    expect(references('Harbour officials told fishermen that they had lost.')).toEqual([])
  })

  it('does not stand for one person', () => {
    expect(references('Martin Osei said they would resign.')).toEqual([])
  })
})

describe('it', () => {
  it('is the body that speaks', () => {
    expect(references('The White House said it would publish the report.')).toEqual(['it = the White House'])
  })

  it.each([
    'Russia said it was the fourth time.',
    'Russia said it rained all day.',
    'Russia said it seemed clear that the talks had failed.',
    'Russia said it took two days to reach the port.',
    'Russia said it was reported that the ship had sunk.',
  ])('is nobody in: %s', sentence => expect(references(sentence)).toEqual([]))
})

describe('descriptions', () => {
  it('finds the fuller form of a source', () => {
    expect(
      references('An Israeli diplomatic source praised the plan.', 'The talks will go on, the diplomatic source said.'),
    ).toEqual(['the diplomatic source = the Israeli diplomatic source'])
  })

  it('leaves a source alone when two were introduced', () => {
    expect(
      references(
        'An Israeli diplomatic source praised the plan.',
        'A Russian diplomatic source rejected the plan.',
        'The talks will go on, the diplomatic source said.',
      ),
    ).toEqual([])
  })

  it('finds the holder of an office', () => {
    expect(
      references(
        'Israeli Foreign Minister Gabi Ashkenazi left for Vienna.',
        'The trip lasted two days, the foreign minister said.',
      ),
    ).toEqual(['the foreign minister = Gabi Ashkenazi'])
  })

  it('leaves the office alone when two hold it', () => {
    expect(
      references(
        'Israeli Foreign Minister Gabi Ashkenazi met Austrian Foreign Minister Ruth Lowe.',
        'The trip lasted two days, the foreign minister said.',
      ),
    ).toEqual([])
  })

  it('does not take the vice president for the president', () => {
    expect(
      references('Vice President Martin Osei left for Vienna.', 'The trip lasted two days, the president said.'),
    ).toEqual([])
  })

  it('does not take the president of a trust for the president', () => {
    expect(
      references(
        'Ruth Lowe, the president of the Harbour Trust, left for Vienna.',
        'The trip lasted two days, the president said.',
      ),
    ).toEqual([])
  })

  it('does not describe somebody named in the same sentence', () => {
    expect(references('President Martin Osei left for Vienna.', 'Osei will meet the president on Friday.')).toEqual([])
  })

  it('finds both holders of one office', () => {
    expect(
      references(
        'Israeli Foreign Minister Gabi Ashkenazi met Russian Foreign Minister Sergey Lavrov.',
        'The foreign ministers discussed the harbour.',
      ),
    ).toEqual(['The foreign ministers = Gabi Ashkenazi and Sergey Lavrov'])
  })

  it('gives a counterpart the office of the other', () => {
    expect(
      references(
        'Foreign Minister Gabi Ashkenazi met his Russian counterpart Sergey Lavrov.',
        'The foreign ministers discussed the harbour.',
      ),
    ).toEqual(["his = Gabi Ashkenazi's", 'The foreign ministers = Gabi Ashkenazi and Sergey Lavrov'])
  })

  it('finds the only court of the article', () => {
    expect(
      references('The International Criminal Court opened a case.', 'It began when the court ruled on the matter.'),
    ).toEqual(['the court = the International Criminal Court'])
  })

  it('leaves the court alone after another one', () => {
    expect(
      references(
        'The International Criminal Court opened a case.',
        'A local court objected.',
        'Later the court ruled on the matter.',
      ),
    ).toEqual([])
  })
})

it('says where the words it rests on stand', () => {
  const text = 'Martin Osei said he would resign.'
  const { sentences, mentions } = language.analyse(text, { published: null })
  const [reference] = findReferences(
    sentences,
    mentions.filter((mention): mention is NameMention => mention.type === 'person'),
    text,
    mended,
  )
  expect(reference?.antecedent).toEqual({ sentence: 0, from: 0, to: 2 })
})

it('keeps to the tokens of its sentence and never throws, whatever the words and trees', () => {
  const words = [
    'he',
    'She',
    'his',
    'they',
    'it',
    'its',
    'Osei',
    'Ruth',
    'the',
    'minister',
    'ministers',
    'court',
    'source',
    'said',
    ',',
    '"',
    'and',
    'who',
    'of',
    'foreign',
    "'s",
    '__proto__',
    'constructor',
    'counterpart',
  ]
  const tags = ['PRON', 'PROPN', 'NOUN', 'VERB', 'DET', 'ADJ', 'PUNCT']
  const relations = [
    'nsubj',
    'obj',
    'obl',
    'nmod:poss',
    'appos',
    'ccomp',
    'advcl',
    'acl:relcl',
    'conj',
    'case',
    'cop',
    'det',
    'flat',
    'parataxis',
    'expl',
  ]
  const word = fc.record({
    form: fc.constantFrom(...words),
    upos: fc.constantFrom(...tags),
    relation: fc.constantFrom(...relations),
    head: fc.nat(40),
  })
  fc.assert(
    fc.property(fc.array(fc.array(word, { minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 5 }), content => {
      let text = ''
      const trees: Tree[] = []
      const sentences = content.map((list, paragraph): Sentence => {
        const start = text.length
        const tokens = list.map(({ form, upos }): Token => {
          const token = {
            form,
            lemma: form.toLowerCase(),
            upos,
            xpos: upos === 'NOUN' && form.endsWith('s') ? 'NNS' : 'NN',
            start: text.length,
            end: text.length + form.length,
          }
          text += `${form} `
          return token
        })
        // Each word hangs on an earlier one, so every list of heads is a tree.
        trees.push({
          heads: list.map(({ head }, at) => (at === 0 ? -1 : head % at)),
          relations: list.map(({ relation }, at) => (at === 0 ? 'root' : relation)),
        })
        return { start, end: text.length - 1, paragraph, tokens }
      })
      const names = sentences.flatMap(sentence =>
        sentence.tokens
          .filter(token => token.upos === 'PROPN')
          .map(
            ({ start, end, form }): NameMention => ({
              type: form === 'court' ? 'organisation' : 'person',
              start,
              end,
              text: form,
              value: form,
            }),
          ),
      )
      for (const { sentence, from, to } of findReferences(
        sentences,
        names,
        text,
        tokens => trees[sentences.findIndex(one => one.tokens === tokens)]!,
      )) {
        expect(from).toBeGreaterThanOrEqual(0)
        expect(to).toBeGreaterThan(from)
        expect(to).toBeLessThanOrEqual(sentences[sentence]!.tokens.length)
      }
    }),
    { seed: 11, numRuns: 400 },
  )
})

describe('somebody who reports', () => {
  it('speaks of himself, whoever is named before the verb', () => {
    expect(references('Martin Osei, who defended Peter Hall for years, said he would resign.')).toContain(
      'he = Martin Osei',
    )
  })

  it('is not sure beside another one spoken of', () => {
    expect(references('The crew praised Peter Hall, with Trey Amari saying he had saved the ferry.')).toEqual([])
    expect(references("Martin Osei's lawyer said he would appeal.")).not.toContain('he = Martin Osei')
  })

  it('goes on reporting', () => {
    expect(references('Martin Osei said Peter Hall had offered him the job.', 'He said the port was ready.')).toContain(
      'He = Martin Osei',
    )
    expect(references('Martin Osei said Peter Hall had offered him the job.', 'He returned on Friday.')).not.toContain(
      'He = Martin Osei',
    )
  })

  it('may be a body or a group', () => {
    expect(references('The airline said it would close two routes.')).toEqual(['it = the airline'])
    expect(references('The airline said it was raining.')).toEqual([])
    expect(references('Some members of the crew said they had been warned.')).toEqual([
      'they = some members of the crew',
    ])
    expect(references('Some members of the crew said the passengers feared they would drown.')).toEqual([])
  })
})

describe('a chain', () => {
  it('goes on within the sentence', () => {
    expect(
      references('Martin Osei met the crew.', 'He told the port that the pier was safe, and later he said it again.'),
    ).toEqual(['He = Martin Osei', 'he = Martin Osei'])
  })

  it('goes on across a quotation of several sentences', () => {
    expect(
      references(
        'Martin Osei thanked the crew.',
        '“The pier is safe.',
        'The ferry is safe.',
        'The port is open,” he said.',
      ),
    ).toEqual(['he = Martin Osei'])
  })

  it('goes on in a clause joined by a semicolon', () => {
    expect(references('Martin Osei has more votes than Peter Hall; he opposes the pier.')).toEqual(['he = Martin Osei'])
  })

  it('goes on from a thing said of "also"', () => {
    expect(references('The lawsuit accuses two captains.', 'It also asks for damages.')).toEqual(['It = the lawsuit'])
    const relief = 'The delay will come as a relief to ports that were bracing for damage to their trade.'
    expect(references(relief, 'But it could fuel criticism of the mayor.')).toContain('it = the delay')
    expect(references('The council sold the ferry to a firm.', 'But it could fuel criticism.')).toEqual([])
    expect(references('The mayor filed a lawsuit against the port.', 'It also rained.')).toEqual([])
  })
})

describe('he and she inside a quotation', () => {
  it('is the one it is said of', () => {
    expect(references('“He’s cool,” Martin Osei said of Peter Hall.')).toEqual(['He = Peter Hall'])
  })

  it('is the only other one spoken of', () => {
    expect(references('Martin Osei criticised Ruth Lowe.', '“She has to go,” Martin Osei said.')).toEqual([
      'She = Ruth Lowe',
    ])
  })

  it('is never the speaker', () => {
    expect(references('Martin Osei left the harbour.', '“He has to go,” Martin Osei said.')).toEqual([])
  })

  it('stays open between two others', () => {
    expect(references('Peter Hall met David Cole.', '“He has to go,” Martin Osei said.')).toEqual([])
  })
})

it('knows a governor by the short title before his name', () => {
  expect(
    references('Gov. Martin Osei opened the pier.', 'Critics were not impressed.', 'The governor left early.'),
  ).toEqual(['The governor = Martin Osei'])
})

describe('a pronoun inside the sentence or the quotation', () => {
  it('goes on from the plural subject of the clause it is joined to', () => {
    expect(references('The officials are late, and they know it.')).toContain('they = the officials')
    expect(references('Elephants and other game are hunted, and they are rare.')).toEqual([])
  })

  it('is told what it must do', () => {
    expect(references('The council has told trading partners they must pay for the ferry.')).toContain(
      'they = trading partners',
    )
    expect(references('The council has told reporters they must pay for the ferry.')).toEqual([])
  })

  it('is the one thing of the sentence', () => {
    expect(references('Ruth Lowe praised the deal because it would ruin the rivals.')).toContain('it = the deal')
    expect(references('Ruth Lowe praised the deal and the plan because it would ruin the rivals.')).not.toContain(
      'it = the deal',
    )
  })

  it('is the subject of a clause in front when the article goes on about the same one', () => {
    expect(
      references(
        'Peter Hall praised the crews.',
        'When the visit by Martin Osei was called off Peter Hall cheered, he said.',
      ),
    ).not.toContain('he = Martin Osei')
  })

  it('goes on inside a quotation that a verb of saying leads into', () => {
    expect(
      references('A spokeswoman said: “Martin Osei will visit the pier in July. He will open the new ferry line.”'),
    ).toContain('He = Martin Osei')
  })

  it('is nobody whom its own clause names', () => {
    expect(references('Martin Osei spoke.', 'He called Osei’s plan a trick.')).not.toContain('He = Martin Osei')
  })

  it('is the one person named so far', () => {
    expect(
      references(
        'The pier burned.',
        'According to her letter, Ruth Lowe left.',
        'The fire went on.',
        'The smoke was thick.',
      ),
    ).not.toContain('her = Martin Osei')
  })

  it('is no part of a word', () => {
    expect(references('Martin Osei spoke.', '“[T]he harbour burned,” the crews said.')).toEqual([])
  })

  it('follows a name whose sentence is read wrongly', () => {
    expect(
      references('Peter Hall, who had lost a vote before becoming mayor, would be a good captain.', 'He has no ship.'),
    ).toContain('He = Peter Hall')
  })
})

it('takes nothing up in "it also emerged that", but does in "it also repaired"', () => {
  expect(references('The Harwick Council sold a boat. It also emerged that the pier was closed.')).toEqual([])
  expect(references('The Harwick Council sold a boat. It also repaired the pier.')).toEqual([
    'It = the Harwick Council',
  ])
})
