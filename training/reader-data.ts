import { writeFileSync } from 'node:fs'
import { findWord } from '../src/language/known-words.ts'
import { listsOf } from '../src/language/names/word-lists.ts'
import { splitSentences } from '../src/language/sentences.ts'
import { straighten, tokenise } from '../src/language/tokens.ts'
import type { Vectors } from '../src/language/vectors.ts'
import { describeWords } from '../src/language/words.ts'
import { readRows } from './labelled-pairs.ts'
import { createRandom, shuffle } from './random.ts'
import type { GoldSentence } from './treebank.ts'

/** Sets whose texts the teacher labels: none of those on which trees or claims are measured. */
const articles = ['polnear/train', 'tempeval3/train', 'fnc1/docs', 'news_html/dev', 'aeb/dev', 'summedits/docs']
const pairs = ['claimdiff/train', 'mrpc/train', 'sts_headlines/train', 'summedits/train', 'ists_headlines/train']

/** Sentences of other lengths teach little or cost much. */
const shortest = 2
const longest = 100

/** One line of what the reader's training reads. */
export function describeSentence(forms: readonly string[], vectors: Vectors): Record<string, unknown> {
  const words = describeWords(forms)
  return {
    forms,
    hashes: forms.map((form, at) => [
      words.word[at],
      words.prefix3[at],
      words.suffix3[at],
      words.shape[at],
      listsOf(form),
    ]),
    vectors: forms.map(form => findWord(vectors.keys, form.toLowerCase())),
  }
}

/** The same of a tree of a treebank; its tags are "UPOS|XPOS". */
export function describeTree({ words }: GoldSentence, vectors: Vectors): Record<string, unknown> {
  return {
    ...describeSentence(
      words.map(word => straighten(word.form)),
      vectors,
    ),
    tags: words.map(({ upos, xpos }) => `${upos}|${xpos}`),
    heads: words.map(word => word.head),
    relations: words.map(word => word.relation),
  }
}

export function writeLines(file: string, rows: readonly unknown[]): void {
  writeFileSync(file, rows.map(row => `${JSON.stringify(row)}\n`).join(''))
}

/** The words of sentences of news, each once, in random order from a fixed seed. None of `heldOut` (words joined by blanks) is among them. */
export function readSentences(data: string, heldOut: ReadonlySet<string>): string[][] {
  const seen = new Set(heldOut)
  const sentences = textsOf(data).flatMap(text =>
    splitSentences(text).flatMap(({ start, end }) => {
      const forms = tokenise(text, start, end).map(token => token.form)
      const key = forms.join(' ')
      if (forms.length < shortest || forms.length > longest || seen.has(key)) return []
      seen.add(key)
      return [forms]
    }),
  )
  return shuffle(sentences, createRandom(1))
}

function textsOf(data: string): string[] {
  const rows = (name: string) => [...readRows(`${data}/${name}.jsonl`)]
  const paragraphs = (row: Record<string, unknown>) => (row['sentences'] as string[]).join('\n\n')
  return [
    ...rows('basil/docs').flatMap(row => [String(row['title'] ?? ''), paragraphs(row)]),
    ...articles.flatMap(name => rows(name).flatMap(row => [String(row['title'] ?? ''), String(row['text'] ?? '')])),
    ...rows('ecbplus/docs')
      .filter(row => row['split'] === 'train')
      .map(paragraphs),
    ...pairs.flatMap(name => rows(name).flatMap(row => [String(row['a']), String(row['b'])])),
    ...rows('checkworthy/claimbuster.train').map(row => String(row['sentence'])),
  ].filter(text => text !== '')
}

/** The rows of the vector file as they are, for the training to read. */
export function writeVectors(file: string, { rows }: Vectors): void {
  writeFileSync(file, new Uint8Array(rows.buffer, rows.byteOffset, rows.length))
}
