import type { Clusters } from '../src/language/clusters.ts'
import { best, type Perceptron, readPerceptron } from '../src/language/perceptron.ts'
import { createTagFeatures, createTagger, type Direction } from '../src/language/tagger.ts'
import { describeWords } from '../src/language/words.ts'
import { type AveragedWeights, createLearner, joinWeights, packPerceptron } from './perceptron.ts'
import { createRandom, shuffle } from './random.ts'
import type { GoldSentence, GoldWord } from './treebank.ts'

/** Tags seen less often are typing errors of the treebank. */
const leastCount = 3

/** A form is sure of its tag when it has another one in at most one of two hundred places. */
const sureShare = 0.995

export interface TrainedClassifier {
  readonly classes: readonly string[]
  readonly weights: AveragedWeights
}

/** The file of a tagger that reads in both directions, and knows the forms that have one tag and occur at least `sureCount` times. */
export function makeTagger(
  sentences: readonly GoldSentence[],
  clusters: Clusters,
  epochs: number,
  leastUpdates: number,
  threshold: number,
  sureCount: number,
): Uint8Array {
  const forward = trainTagger(sentences, clusters, epochs, leastUpdates, 1)
  const backward = trainTagger(sentences, clusters, epochs, leastUpdates, -1)
  const weights = joinWeights(forward.weights, backward.weights)
  return packPerceptron(forward.classes, weights, threshold, {
    sure: findSureForms(sentences, forward.classes, sureCount),
  })
}

function findSureForms(
  sentences: readonly GoldSentence[],
  classes: readonly string[],
  sureCount: number,
): [string, number][] {
  const counts = new Map<string, Map<string, number>>()
  for (const word of sentences.flatMap(sentence => sentence.words)) {
    const tags = counts.get(word.form) ?? new Map<string, number>()
    counts.set(word.form, tags.set(goldTag(word), (tags.get(goldTag(word)) ?? 0) + 1))
  }
  return [...counts].flatMap(([form, tags]): [string, number][] => {
    const all = [...tags.values()].reduce((sum, count) => sum + count, 0)
    const [tag, most] = [...tags].reduce((first, other) => (other[1] > first[1] ? other : first))
    const isSure = all >= sureCount && most >= sureShare * all && classes.includes(tag)
    return isSure ? [[form, classes.indexOf(tag)]] : []
  })
}

function trainTagger(
  sentences: readonly GoldSentence[],
  clusters: Clusters,
  epochs: number,
  leastUpdates: number,
  direction: Direction,
): TrainedClassifier {
  const classes = frequent(
    sentences.flatMap(sentence => sentence.words.map(goldTag)),
    leastCount,
  )
  const indices = new Map(classes.map((name, index) => [name, index]))
  const learner = createLearner(classes.length, leastUpdates)
  const features = createTagFeatures(direction)
  const scores = new Float64Array(classes.length)
  const random = createRandom(1)
  let examples = sentences.map(({ words }) => ({
    words: describeWords(
      words.map(word => word.form),
      clusters,
    ),
    gold: words.map(word => indices.get(goldTag(word)) ?? -1),
  }))
  for (let epoch = 0; epoch < epochs; epoch++) {
    examples = shuffle(examples, random)
    for (const { words, gold } of examples) {
      let previous = -1
      let beforePrevious = -2
      for (let step = 0; step < words.count; step++) {
        const at = direction === 1 ? step : words.count - 1 - step
        features.fill(words, at, previous, beforePrevious)
        learner.score(features.keys, features.count, scores)
        const guess = best(scores)
        learner.tick()
        if (gold[at]! >= 0 && guess !== gold[at]) learner.update(features.keys, features.count, gold[at]!, guess)
        beforePrevious = previous
        previous = guess
      }
    }
  }
  return { classes, weights: learner.average() }
}

/**
 * Tags each part of the sentences with a tagger trained on the other parts, so that the parser learns from tags
 * with the errors it will meet.
 */
export function jackknifeTags(
  sentences: readonly GoldSentence[],
  clusters: Clusters,
  parts: number,
  epochs: number,
  leastUpdates: number,
  sureCount: number,
): string[][] {
  // Blocks of twenty keep most documents together.
  const partOf = (index: number) => Math.floor(index / 20) % parts
  const tags: string[][] = sentences.map(() => [])
  for (let part = 0; part < parts; part++) {
    const rest = sentences.filter((_, index) => partOf(index) !== part)
    const tag = createTagger(readPerceptron(makeTagger(rest, clusters, epochs, leastUpdates, 0, sureCount)), clusters)
    sentences.forEach((sentence, index) => {
      if (partOf(index) === part) tags[index] = tag(sentence.words.map(word => word.form))
    })
  }
  return tags
}

/** Made once for each model. */
const taggers = new WeakMap<Perceptron, ReturnType<typeof createTagger>>()

/** Words as the other models take them, with predicted tags. */
export function tagForms(model: Perceptron, clusters: Clusters, forms: readonly string[]) {
  const tag = taggers.get(model) ?? createTagger(model, clusters)
  taggers.set(model, tag)
  return tag(forms).map((name, at) => ({ form: forms[at]!, ...splitTag(name) }))
}

export function splitTag(name: string): { upos: string; xpos: string } {
  const [upos, xpos] = name.split('|') as [string, string]
  return { upos, xpos }
}

export function goldTag(word: GoldWord): string {
  return `${word.upos}|${word.xpos}`
}

/** The distinct names that occur at least `least` times, sorted. */
export function frequent(names: readonly string[], least: number): string[] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => count >= least)
    .map(([name]) => name)
    .sort()
}
