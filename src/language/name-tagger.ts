import type { NameType, Span, Token } from '../model.ts'
import type { Clusters } from './clusters.ts'
import { listsOf } from './names/word-lists.ts'
import { type Perceptron, score } from './perceptron.ts'
import { hashTag } from './tag-hash.ts'
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
  // A sentence in small letters, or of one sign.
  if (tokens.every(isQuiet)) return tokens.map(() => 'O')
  const features = createNameFeatures(tokens, clusters)
  const scores = new Float64Array(classes.length)
  const labels: string[] = []
  const isInside = classes.map(name => name.startsWith('I-'))
  const kinds = classes.map(name => name.slice(2))
  let previous = -1
  let beforePrevious = -2
  for (let at = 0; at < tokens.length; at++) {
    if (previous <= outside && isQuiet(tokens[at]!)) {
      beforePrevious = previous
      previous = outside
      labels.push('O')
      continue
    }
    features.fill(at, previous, beforePrevious)
    score(model, features.keys, features.count, scores)
    let winner = -1
    for (let index = 0; index < classes.length; index++) {
      // A name begins before it goes on.
      if (isInside[index] && kinds[index] !== kinds[previous]) continue
      if (winner < 0 || scores[index]! > scores[winner]!) winner = index
    }
    beforePrevious = previous
    previous = winner
    labels.push(classes[winner]!)
  }
  return labels
}

/** The class of words outside names. */
const outside = 0

/**
 * No name begins with a word in small letters unless it is tagged as one. Four words in five are such, and their features need
 * not be computed, in training neither. (Leaving out "It" and "But" too costs a point of F1.)
 */
export function isQuiet({ form, upos }: Pick<Token, 'form' | 'upos'>): boolean {
  return upos !== 'PROPN' && upos !== 'X' && !/\p{Lu}/u.test(form)
}

/** The tag, then what a word is by itself, in the order of a dictionary's row. */
const attributes = ['tag', 'word', 'form', 'shape', 'prefix3', 'suffix3', 'fine', 'coarse', 'list']
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
  'list', 'list-1', 'list+1', 'list shape', 'list-1 list', 'list list+1', 'list-1 list list+1', 'label-1 list', 'label-1 list list+1', 'list+1 list+2',
  'label-1 list-1 list', 'list word+1', 'list tag+1', 'word-1 list',
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
  const dictionary = dictionaryOf(clusters)
  const { rows } = dictionary
  let generation = dictionary.generation()
  const count = tokens.length
  // Most words are far from any name and never looked up. A row begins at the number - 1; 0 when it was not asked for.
  const found = new Int32Array(count)
  const tags = new Int32Array(count)
  const values = new Int32Array(names.length)
  const keys = new Int32Array(templates.count)
  const hashes = createHashes(templates.value.length)
  return {
    keys,
    count: templates.count,
    fill(at, previous, beforePrevious) {
      let index = 0
      for (let near = at - 2; near <= at + 2; near++) {
        if (near < 0 || near >= count) {
          for (let column = 0; column < attributes.length; column++) values[index++] = -1
          continue
        }
        if (generation !== dictionary.generation()) {
          found.fill(0)
          generation = dictionary.generation()
        }
        if (found[near] === 0) {
          found[near] = dictionary.rowOf(tokens[near]!.form) + 1
          tags[near] = hashTag(tokens[near]!)
        }
        let cell = found[near]! - 1
        values[index++] = tags[near]!
        for (let column = 1; column < attributes.length; column++) values[index++] = rows[cell++]!
      }
      values[index++] = previous
      values[index++] = beforePrevious
      values[index++] = at === 0 ? 1 : 0
      fillKeys(templates, values, hashes, keys)
    },
  }
}

/** What the tagger sees of forms that were met before. */
interface Dictionary {
  /** Where the form's row begins: the attributes of a word but its tag. Valid until the next generation. */
  rowOf(form: string): number
  /** Counts how often all rows were given up for new ones. */
  generation(): number
  readonly rows: Int32Array
}

const dictionaries = new WeakMap<Clusters, Dictionary>()

/** Forms kept; more than a story has near its names. 512 kB. */
const mostForms = 16_384

function dictionaryOf(clusters: Clusters): Dictionary {
  let dictionary = dictionaries.get(clusters)
  if (dictionary === undefined) {
    dictionary = createDictionary(clusters)
    dictionaries.set(clusters, dictionary)
  }
  return dictionary
}

function createDictionary(clusters: Clusters): Dictionary {
  const width = attributes.length - 1
  const places = new Map<string, number>()
  let generation = 0
  const rows = new Int32Array(width * mostForms)
  return {
    rows,
    generation: () => generation,
    rowOf(form) {
      const known = places.get(form)
      if (known !== undefined) return known
      if (places.size === mostForms) {
        places.clear()
        generation++
      }
      const row = width * places.size
      places.set(form, row)
      const words: Words = describeWords([form], clusters)
      const columns = [words.word, words.form, words.shape, words.prefix3, words.suffix3, words.fine, words.coarse]
      columns.forEach((column, at) => {
        rows[row + at] = column[0]!
      })
      rows[row + width - 1] = listsOf(form)
      return row
    },
  }
}
