import type { KnownWords } from '../src/language/known-words.ts'
import { type Lemmas, lemmatise, morphologicalFeatures } from '../src/language/lemma.ts'
import type { Reader } from '../src/language/reader.ts'
import { tagForms } from './tag-forms.ts'
import type { GoldSentence } from './treebank.ts'

/** That of a reader. */
type Read = Reader['read']

/**
 * Shares of words with the right tags (UPOS, XPOS), head (UAS), head and main relation (LAS), head and relation with subtype, all as the reader
 * finds them.
 */
export function scoreReader(read: Read, sentences: readonly GoldSentence[]) {
  return share(sentences, ({ words }) => {
    const forms = words.map(word => word.form)
    const tags = tagForms(read, forms)
    const { tree } = read(forms)
    return words.map(({ upos, xpos, head, relation }, at) => {
      const hasHead = tree.heads[at] === head
      const guess = tree.relations[at]!
      return {
        UPOS: tags[at]!.upos === upos,
        XPOS: tags[at]!.xpos === xpos,
        UAS: hasHead,
        LAS: hasHead && guess.split(':')[0] === relation.split(':')[0],
        'LAS with subtypes': hasHead && guess === relation,
      }
    })
  })
}

/** Share of words with the right lemma, on gold and on predicted tags, and with the right FEATS on predicted tags. */
export function scoreLemmas(lemmas: Lemmas, read: Read, knownWords: KnownWords, sentences: readonly GoldSentence[]) {
  return share(sentences, ({ words }) => {
    const tags = tagForms(
      read,
      words.map(word => word.form),
    )
    return words.map(({ form, upos, xpos, lemma, feats }, at) => ({
      lemmaOnGoldTags: lemmatise(lemmas, knownWords, { form, upos, xpos, isFirst: at === 0 }) === lemma,
      lemma: lemmatise(lemmas, knownWords, { ...tags[at]!, isFirst: at === 0 }) === lemma,
      feats: morphologicalFeatures(lemmas, form, tags[at]!.upos, tags[at]!.xpos) === feats,
    }))
  })
}

/** Precision, recall and F1 of whole names, F1 of each type, and F1 without regard to type. */
export function scoreNames(
  sentences: readonly { readonly guessed: readonly string[]; readonly expected: readonly string[] }[],
) {
  const guessed = sentences.flatMap((sentence, at) => spans(sentence.guessed, at))
  const expected = sentences.flatMap((sentence, at) => spans(sentence.expected, at))
  const measure = (key: (span: string) => string, keep = (_span: string) => true) => {
    const gold = new Set(expected.filter(keep).map(key))
    const found = guessed.filter(keep).map(key)
    const right = found.filter(span => gold.has(span)).length
    return { precision: right / found.length, recall: right / gold.size, F1: (2 * right) / (found.length + gold.size) }
  }
  const ofType = (type: string) =>
    measure(
      span => span,
      span => span.endsWith(type),
    ).F1
  return {
    ...measure(span => span),
    people: ofType('PER'),
    organisations: ofType('ORG'),
    places: ofType('LOC'),
    spans: measure(span => span.slice(0, span.indexOf(' '))).F1,
  }
}

/** `7:3-5 PER` for words 3 and 4 of sentence 7. */
function spans(labels: readonly string[], sentence: number): string[] {
  return labels.flatMap((label, first) => {
    if (!label.startsWith('B-')) return []
    let last = first + 1
    while (labels[last]?.startsWith('I-')) last++
    return [`${sentence}:${first}-${last} ${label.slice(2)}`]
  })
}

/** Share of the words for which each mark is true. */
function share<Mark extends string>(
  sentences: readonly GoldSentence[],
  judge: (sentence: GoldSentence) => Record<Mark, boolean>[],
): Record<Mark, number> {
  const sums = new Map<string, number>()
  let count = 0
  for (const sentence of sentences) {
    for (const marks of judge(sentence)) {
      count++
      for (const [mark, isRight] of Object.entries<boolean>(marks))
        sums.set(mark, (sums.get(mark) ?? 0) + (isRight ? 1 : 0))
    }
  }
  return Object.fromEntries([...sums].map(([mark, sum]) => [mark, sum / count])) as Record<Mark, number>
}
