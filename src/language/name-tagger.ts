import type { NameType, Span, Token } from '../model.ts'
import type { Clusters } from './clusters.ts'
import { hashText } from './hash.ts'
import { type Perceptron, score } from './perceptron.ts'
import { compileTemplates, createHashes, fillKeys } from './templates.ts'
import { describeWords, type Words } from './words.ts'

/** A name as the tagger finds it, before the names of one holder are brought together. */
export interface FoundName extends Span {
  readonly type: NameType
  /** Indices of its words in the sentence, `[first, last)`. */
  readonly first: number
  readonly last: number
}

const types: Readonly<Record<string, NameType>> = { PER: 'person', ORG: 'organisation', LOC: 'place' }

/** Finds the names of people, organisations and places in one sentence. */
export function findNames(model: Perceptron, clusters: Clusters, tokens: readonly Token[]): FoundName[] {
  const names: FoundName[] = []
  const labels = labelNames(model, clusters, tokens)
  for (let first = 0; first < labels.length; first++) {
    if (!labels[first]!.startsWith('B-')) continue
    let last = first + 1
    while (labels[last]?.startsWith('I-')) last++
    const type = types[labels[first]!.slice(2)]!
    names.push({ type, first, last, start: tokens[first]!.start, end: tokens[last - 1]!.end })
  }
  return names
}

/** `B-PER` for the first word of a name, `I-PER` for the others, `O` for words outside; ORG and LOC alike. */
export function labelNames(
  model: Perceptron,
  clusters: Clusters,
  tokens: readonly Pick<Token, 'form' | 'upos' | 'xpos'>[],
): string[] {
  const { classes } = model
  const features = createNameFeatures(tokens, clusters)
  const scores = new Float64Array(classes.length)
  const labels: string[] = []
  let previous = -1
  let beforePrevious = -2
  for (let at = 0; at < tokens.length; at++) {
    features.fill(at, previous, beforePrevious)
    score(model, features.keys, features.count, scores)
    const inside = labels.at(-1)?.slice(2) ?? ''
    let winner = -1
    for (let index = 0; index < classes.length; index++) {
      // A name begins before it goes on.
      if (classes[index]!.startsWith('I-') && classes[index]!.slice(2) !== inside) continue
      if (winner < 0 || scores[index]! > scores[winner]!) winner = index
    }
    beforePrevious = previous
    previous = winner
    labels.push(classes[winner]!)
  }
  return labels
}

const attributes = ['word', 'form', 'tag', 'shape', 'prefix3', 'suffix3', 'fine', 'coarse']
const offsets = [-2, -1, 0, 1, 2]
const names = [
  ...offsets.flatMap(offset =>
    attributes.map(attribute => `${attribute}${offset === 0 ? '' : offset > 0 ? `+${offset}` : offset}`),
  ),
  'label-1',
  'label-2',
  'first',
]

// biome-ignore format: a table is read by rows.
const templates = compileTemplates(names, [
  'word', 'form', 'tag', 'shape', 'prefix3', 'suffix3', 'fine', 'coarse', 'shape first', 'tag shape',
  'word-1', 'word+1', 'word-2', 'word+2', 'tag-1', 'tag+1', 'tag-2', 'tag+2', 'shape-1', 'shape+1', 'fine-1', 'fine+1', 'fine-2', 'fine+2',
  'coarse-1', 'coarse+1', 'suffix3-1', 'suffix3+1',
  'word-1 word', 'word word+1', 'tag-1 tag', 'tag tag+1', 'tag-1 tag tag+1', 'shape-1 shape', 'shape shape+1', 'shape-1 shape shape+1',
  'fine-1 fine', 'fine fine+1', 'coarse-1 coarse coarse+1', 'word-1 shape', 'word+1 shape', 'word-1 fine', 'word+1 fine', 'word-2 word-1',
  'word+1 word+2', 'tag-2 tag-1 tag', 'tag tag+1 tag+2', 'shape+1 shape+2',
  'label-1', 'label-1 label-2', 'label-1 word', 'label-1 tag', 'label-1 shape', 'label-1 fine', 'label-1 word-1', 'label-1 tag word+1',
  'label-1 tag tag+1', 'label-1 coarse', 'label-1 suffix3', 'label-1 fine+1', 'label-1 word+1',
])

export interface NameFeatures {
  readonly keys: Int32Array
  readonly count: number
  /** Fills `keys` for the word at `at`; labels are class indices, negative before the sentence. */
  fill(at: number, previous: number, beforePrevious: number): void
}

export function createNameFeatures(
  tokens: readonly Pick<Token, 'form' | 'upos' | 'xpos'>[],
  clusters: Clusters,
): NameFeatures {
  const words: Words = describeWords(
    tokens.map(token => token.form),
    clusters,
  )
  const tags = Int32Array.from(tokens, token => hashText(`${token.upos}|${token.xpos}`))
  const columns = [words.word, words.form, tags, words.shape, words.prefix3, words.suffix3, words.fine, words.coarse]
  const values = new Int32Array(names.length)
  const keys = new Int32Array(templates.count)
  const hashes = createHashes(templates)
  return {
    keys,
    count: templates.count,
    fill(at, previous, beforePrevious) {
      let index = 0
      for (const offset of offsets) for (const column of columns) values[index++] = column[at + offset] ?? -1
      values[index++] = previous
      values[index++] = beforePrevious
      values[index++] = at === 0 ? 1 : 0
      fillKeys(templates, values, hashes, keys)
    },
  }
}
