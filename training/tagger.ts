import type { Clusters } from '../src/language/clusters.ts'
import { best, type Perceptron, readPerceptron } from '../src/language/perceptron.ts'
import { createTagFeatures, createTagger } from '../src/language/tagger.ts'
import { describeWords } from '../src/language/words.ts'
import { type AveragedWeights, createLearner, packPerceptron } from './perceptron.ts'
import { createRandom, shuffle } from './random.ts'
import type { GoldSentence, GoldWord } from './treebank.ts'

/** Tags seen less often are typing errors of the treebank. */
const leastCount = 3

export interface TrainedClassifier {
  readonly classes: readonly string[]
  readonly weights: AveragedWeights
}

export function trainTagger(
  sentences: readonly GoldSentence[],
  clusters: Clusters,
  epochs: number,
  leastUpdates: number,
): TrainedClassifier {
  const classes = frequent(
    sentences.flatMap(sentence => sentence.words.map(goldTag)),
    leastCount,
  )
  const indices = new Map(classes.map((name, index) => [name, index]))
  const learner = createLearner(classes.length, leastUpdates)
  const features = createTagFeatures()
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
      for (let at = 0; at < words.count; at++) {
        features.read(words, at, previous, beforePrevious)
        features.combine()
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
): string[][] {
  // Blocks of twenty keep most documents together.
  const partOf = (index: number) => Math.floor(index / 20) % parts
  const tags: string[][] = sentences.map(() => [])
  for (let part = 0; part < parts; part++) {
    const rest = sentences.filter((_, index) => partOf(index) !== part)
    const { classes, weights } = trainTagger(rest, clusters, epochs, leastUpdates)
    const tag = createTagger(readPerceptron(packPerceptron(classes, weights, 0)), clusters)
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
