import { splitSentences } from '../../src/language/sentences.ts'
import { tokenise } from '../../src/language/tokens.ts'
import type { Sentence, Token } from '../../src/model.ts'

/** Penn tags of the words of the test sentences, so that the rules are tested apart from the trained tagger. All other words are nouns. */
const tags = new Map(
  Object.entries({
    DT: 'the a an some this nobody',
    IN: 'that in on of by with from for at after before if when while because as though whether into about since without',
    TO: 'to',
    CC: 'and but or',
    PRP: 'he she it they we i him them us',
    PRP$: 'his her their our its',
    MD: 'will would could may must',
    RB: 'not also later repeatedly afterwards meanwhile however already',
    WP: 'who',
    WDT: 'which',
    JJ: 'safe old new foreign diplomatic former sound free late unsafe next last full early loud better bad',
    CD: 'two ten 2015',
    NNS: 'officials reporters analysts pumps sailors ferries investigators sources voters',
    NNP: 'Marsh Ellen Hull Monday Tuesday Leith Herald Doe Ministry Reed Coast Radio',
    VB: 'sail close sink resign leave say',
    VBN: 'sunk overloaded failed reported quoted inspected',
    VBG: 'saying adding warning noting leaving',
    'VBD say': 'said',
    'VBD tell': 'told',
    'VBZ say': 'says',
    'VBP say': 'say',
    'VBD estimate': 'estimated',
    'VBD report': 'reported!',
    'VBZ believe': 'believes',
    'VBD deny': 'denied',
    'VBD announce': 'announced',
    'VBD propose': 'proposed',
    'VBD emphasise': 'emphasised',
    'VBD accuse': 'accused',
    'VBD ask': 'asked',
    'VBD tweet': 'tweeted',
    'VBD warn': 'warned',
    'VBD show': 'showed',
    'VBD continue': 'continued',
    'VBD be': 'was were',
    'VBZ be': 'is',
    'VBP be': 'are am',
    'VBD have': 'had',
    'VBZ have': 'has',
    'VBP have': 'have',
    'VBD do': 'did',
    'VBD sink': 'sank',
    'VBD leave': 'left',
    'VBD begin': 'began',
    'VBD laugh': 'laughed',
    'VBD own': 'owned',
    'VBZ own': 'owns',
    'VBD oppose': 'opposed',
    'VBD issue': 'issued',
    'VBD close': 'closed',
    'VBD work': 'worked',
    'VBD call': 'called',
  }).flatMap(([key, words]) => {
    const [tag, lemma] = key.split(' ') as [string, string?]
    return words.split(' ').map(word => [word.replace('!', ''), { tag, lemma }] as const)
  }),
)
const lemmas = new Map(
  Object.entries({
    quoted: 'quote',
    reported: 'report',
    saying: 'say',
    adding: 'add',
    warning: 'warn',
    officials: 'official',
  }),
)

/** Sentences with tags from the vocabulary above. */
export function analyseWithVocabulary(text: string): Sentence[] {
  return splitSentences(text).map(({ start, end, paragraph }) => ({
    start,
    end,
    paragraph,
    tokens: tokenise(text, start, end).map(({ form, ...span }): Token => {
      const lower = form.toLowerCase()
      const found = tags.get(form) ?? tags.get(lower)
      const xpos = found?.tag ?? (/^[\p{L}\p{N}]/u.test(form) ? 'NN' : form)
      const lemma = found?.lemma ?? lemmas.get(lower) ?? lower
      const subordinates = /^(?:that|if|when|while|because|though|whether)$/.test(lower)
      const upos =
        xpos === 'MD' || /^(?:be|have|do)$/.test(lemma) ? 'AUX' : subordinates ? 'SCONJ' : xpos === 'IN' ? 'ADP' : xpos
      return { form, lemma, upos, xpos, ...span }
    }),
  }))
}
