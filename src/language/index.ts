import type {
  Analysis,
  Language,
  Mention,
  NameMention,
  RivalArc,
  Sentence,
  TextContext,
  Token,
  Tree,
} from '../model.ts'
import type { KnownWords } from './known-words.ts'
import { createLemmatiser, type Lemmas, morphologicalFeatures } from './lemma.ts'
import { mendTags } from './mend/mend-tags.ts'
import { settleComplements } from './mend/settle-complements.ts'
import { settleDoubled } from './mend/settle-doubled.ts'
import { settleHeads } from './mend/settle-heads.ts'
import { settleNames } from './mend/settle-names.ts'
import { settleOpeners } from './mend/settle-openers.ts'
import { settleUpAndDown } from './mend/settle-up-and-down.ts'
import type { NameModel } from './name-model.ts'
import { findNames } from './name-tagger.ts'
import { unifyNames } from './names/index.ts'
import { findQuantities } from './quantities/index.ts'
import { createReader, type Reading } from './reader.ts'
import type { ReaderModel } from './reader-model.ts'
import { rememberReadings } from './remember-readings.ts'
import { splitSentences } from './sentences.ts'
import { findTimes } from './times/index.ts'
import { type RawToken, straighten, tokenise } from './tokens.ts'
import { relateWords, type Vectors, vectorOf } from './vectors.ts'

/** The weights that the language layer works with. */
export interface LanguageModels {
  readonly reader: ReaderModel
  readonly names: NameModel
  readonly words: KnownWords
  readonly lemmas: Lemmas
  readonly vectors: Vectors
}

/** The rivals of the arcs that were not mended. */
const rivalsLeft = ({ heads, rivals = [] }: Tree, mended: readonly number[]): readonly RivalArc[] =>
  heads === mended ? rivals : rivals.filter(({ word }) => heads[word] === mended[word])

/** A language layer that also takes text which others have split. */
export interface TrainedLanguage extends Language {
  /** Tags and lemmatises one sentence given as words. Spans count as if the words were joined by single blanks. */
  tag(forms: readonly string[]): Token[]
  /** Morphological features in UD's notation, as far as form and tag settle them: `Number=Plur`; `_` for none. */
  features(token: Token): string
}

/** Remembers what it has read of a sentence; otherwise nothing of one text is seen in the next. */
export function createLanguage(models: LanguageModels): TrainedLanguage {
  const { reader, names, words: knownWords, lemmas, vectors } = models
  const { read, parse: parseForms } = rememberReadings(createReader(reader, names, vectors))
  const settled = [settleHeads, settleComplements, settleDoubled, settleUpAndDown, settleNames]
  const parse = (tokens: readonly Token[]): Tree => {
    const tree = parseForms(tokens.map(({ form }) => form))
    const { heads, relations } = settled.reduce((each, settle) => settle(tokens, each), tree)
    return { heads, relations, rivals: rivalsLeft(tree, heads) }
  }
  const partsOfTag = new Map(reader.tags.map(name => [name, name.split('|') as [string, string]]))
  const lemmaOf = createLemmatiser(lemmas, knownWords)
  const readWords = (words: readonly RawToken[]): Reading => read(words.map(word => word.form))
  const describe = (words: readonly RawToken[], { tags } = readWords(words)): Token[] =>
    words.map(({ form, start, end }, at): Token => {
      const [upos, xpos] = partsOfTag.get(tags[at]!)!
      return { form, lemma: lemmaOf(form, upos, xpos, at === 0), upos, xpos, start, end }
    })
  const mend = (tokens: readonly Token[]): Token[] => {
    const mended = mendTags(tokens)
    return tokens.map((token, at) => {
      const xpos = mended[at]!
      if (xpos === token.xpos) return token
      const upos = xpos === 'TO' ? 'PART' : token.upos === 'AUX' ? 'AUX' : 'VERB'
      // Written out, not copied, here and wherever tokens are made: objects of one shape are quicker to read.
      const { form, start, end } = token
      return { form, lemma: lemmaOf(form, upos, xpos, at === 0), upos, xpos, start, end }
    })
  }
  return {
    analyse(text, context): Analysis {
      const spans = splitSentences(text)
      const words = spans.map(({ start, end }) => tokenise(text, start, end))
      // All sentences are read before any is looked at: the network's weights push what other work needs out of the processor's cache.
      const readings = words.map(readWords)
      const tagged = settleOpeners(words.map((sentence, index) => describe(sentence, readings[index])))
      const sentences: Sentence[] = spans.map(({ start, end, paragraph }, index) => ({
        start,
        end,
        paragraph,
        tokens: mend(tagged[index]!),
      }))
      const found = sentences.flatMap(({ tokens }, index) => findNames(tokens, readings[index]!.names))
      const mentions: NameMention[] = found.map(({ type, start, end }) => {
        const exact = text.slice(start, end)
        return { type, start, end, text: exact, value: exact }
      })
      return withValues({ text, sentences, mentions: unifyNames(mentions, sentences, text) }, context)
    },
    date(analysis, context) {
      const names = analysis.mentions.filter(({ type }) => type !== 'time' && type !== 'quantity')
      return withValues({ ...analysis, mentions: names }, context)
    },
    tokens: text => splitSentences(text).flatMap(({ start, end }) => mend(describe(tokenise(text, start, end)))),
    parse,
    relatedness: (left, right) => relateWords(vectors, left, right),
    vector: word => vectorOf(vectors, word),
    tag(forms) {
      let end = -1
      const tokens = describe(
        forms.map(form => {
          const start = end + 1
          end = start + form.length
          return { form: straighten(form), start, end }
        }),
      )
      return mend(tokens)
    },
    features: ({ form, upos, xpos }) => morphologicalFeatures(lemmas, form, upos, xpos),
  }
}

/** Adds times and quantities to the names. */
function withValues({ text, sentences, mentions }: Analysis, context: TextContext): Analysis {
  const times = findTimes(sentences, text, context)
  const quantities = findQuantities(sentences, text, times)
  return { text, sentences, mentions: sortMentions([...mentions, ...times, ...quantities]) }
}

function sortMentions(mentions: readonly Mention[]): Mention[] {
  return [...mentions].sort((left, right) => left.start - right.start || left.end - right.end)
}
