import { describe, expect, test } from 'vitest'
import { loadLanguage } from '../../src/store/models.ts'

const tagsOf = (sentence: string) =>
  loadLanguage()
    .tag(sentence.split(' '))
    .map(token => `${token.form}/${token.upos}/${token.xpos}`)
    .join(' ')

describe('tags', () => {
  test.each([
    ['The ferry left the harbour .', 'The/DET/DT ferry/NOUN/NN left/VERB/VBD the/DET/DT harbour/NOUN/NN ./PUNCT/.'],
    ['She will not resign .', 'She/PRON/PRP will/AUX/MD not/PART/RB resign/VERB/VB ./PUNCT/.'],
    ['Three people were killed .', 'Three/NUM/CD people/NOUN/NNS were/AUX/VBD killed/VERB/VBN ./PUNCT/.'],
    // A noun after an article, a verb after "to".
    ['The strike began .', 'The/DET/DT strike/NOUN/NN began/VERB/VBD ./PUNCT/.'],
    ['They want to strike .', 'They/PRON/PRP want/VERB/VBP to/PART/TO strike/VERB/VB ./PUNCT/.'],
    [
      'They dashed to the van - and failed to tip .',
      'They/PRON/PRP dashed/VERB/VBD to/ADP/IN the/DET/DT van/NOUN/NN -/PUNCT/, and/CCONJ/CC failed/VERB/VBD to/PART/TO tip/VERB/VB ./PUNCT/.',
    ],
    ["Norway 's mayor resigned .", "Norway/PROPN/NNP 's/PART/POS mayor/NOUN/NN resigned/VERB/VBD ./PUNCT/."],
  ])('%s', (sentence, expected) => {
    expect(tagsOf(sentence)).toBe(expected)
  })

  test('are given to any words', () => {
    expect(loadLanguage().tag(['\ud800', '', '__proto__', '🔥'])).toHaveLength(4)
    expect(loadLanguage().tag([])).toEqual([])
  })

  test('do not depend on the kind of quotes', () => {
    const curly = loadLanguage().tag(['“', 'We', 'don', '’t', 'know', '”'])
    const straight = loadLanguage().tag(['"', 'We', 'don', "'t", 'know', '"'])
    expect(curly).toEqual(straight)
  })
})
