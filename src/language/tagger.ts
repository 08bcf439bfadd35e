import type { Clusters } from './clusters.ts'
import { best, type Perceptron, score } from './perceptron.ts'
import { compileTemplates, createHashes, fillKeys } from './templates.ts'
import { describeWords, type Words } from './words.ts'

/** 1: from left to right, -1: from right to left. */
export type Direction = 1 | -1

/**
 * Makes the function that tags the words of a sentence. Each tag is UPOS and XPOS in one: `VERB|VBD`.
 *
 * The words are read twice, from left to right and from right to left, so that the tags on either side are seen, and the scores of both
 * readings added up. A form that has one tag only (`sure`, three in ten words of a text) takes part as a neighbour and is not scored.
 */
export function createTagger(model: Perceptron, clusters: Clusters): (forms: readonly string[]) => string[] {
  const { classes } = model
  const scores = new Float64Array(classes.length)
  const readings = ([1, -1] as const).map(direction => ({ direction, features: createTagFeatures(direction) }))
  const sure = new Map(model.notes['sure'] as [string, number][] | undefined)
  return forms => {
    const words = describeWords(forms, clusters)
    const settled = Int32Array.from(forms, form => sure.get(form) ?? -1)
    const sums = new Float64Array(forms.length * classes.length)
    for (const { direction, features } of readings) {
      let previous = -1
      let beforePrevious = -2
      for (let step = 0; step < forms.length; step++) {
        const at = direction === 1 ? step : forms.length - 1 - step
        let winner = settled[at]!
        if (winner < 0) {
          features.fill(words, at, previous, beforePrevious)
          score(model, features.keys, features.count, scores)
          winner = best(scores)
          const row = at * classes.length
          for (let index = 0; index < scores.length; index++) sums[row + index]! += scores[index]!
        }
        beforePrevious = previous
        previous = winner
      }
    }
    return forms.map((_, at) => {
      const winner = settled[at]!
      return classes[winner >= 0 ? winner : best(sums.subarray(at * classes.length, (at + 1) * classes.length))]!
    })
  }
}

/** Values of the word itself, of its neighbours (`+1` is the next word) and the two tags before it. */
// biome-ignore format: a table is read by rows.
const names = [
  'word', 'form', 'prefix3', 'suffix2', 'suffix3', 'suffix4', 'shape', 'fine', 'coarse', 'first',
  'word-1', 'word-2', 'word+1', 'word+2',
  'suffix3-1', 'suffix3+1', 'suffix2+1', 'shape-1', 'shape+1',
  'fine-1', 'fine+1', 'fine+2', 'coarse-1', 'coarse+1',
  'tag-1', 'tag-2',
] as const

// biome-ignore format: a table is read by rows.
const templates = compileTemplates(names, [
  'word', 'form', 'prefix3', 'suffix2', 'suffix3', 'suffix4', 'shape', 'fine', 'coarse',
  'shape first', 'shape suffix3', 'suffix2 prefix3',
  'tag-1', 'tag-1 tag-2', 'tag-1 word', 'tag-1 tag-2 word', 'tag-1 suffix3', 'tag-1 fine', 'tag-1 shape',
  'word-1', 'word-2', 'word+1', 'word+2', 'suffix3-1', 'suffix3+1', 'fine-1', 'fine+1', 'coarse-1', 'coarse+1',
  'word word+1', 'word word-1', 'word+1 word+2', 'fine fine+1', 'fine+1 fine+2', 'fine-1 fine', 'shape shape+1', 'shape-1 shape',
  'tag-1 suffix2 suffix2+1', 'tag-1 word word+1', 'tag-1 fine+1', 'tag-1 word+1', 'tag-1 tag-2 suffix3', 'tag-1 tag-2 fine',
  'word-1 word+1', 'coarse-1 coarse coarse+1', 'suffix3 suffix3+1', 'tag-1 suffix3 suffix3+1', 'fine word+1', 'fine word-1', 'form first', 'tag-1 shape shape+1',
  'word-2 word-1',
])

export interface TagFeatures {
  readonly keys: Int32Array
  readonly count: number
  /** Fills `keys` for the word at `at`; the tags read before it are class indices, negative at the end where the reading begins. */
  fill(words: Words, at: number, previous: number, beforePrevious: number): void
}

/** `-1` in a template's names is the neighbour that was read before, whatever the direction. */
export function createTagFeatures(direction: Direction): TagFeatures {
  const values = new Int32Array(names.length)
  const keys = new Int32Array(templates.count)
  const hashes = createHashes(templates.value.length, direction === 1 ? 0x51ed27 : 0x2545f491)
  return {
    keys,
    count: templates.count,
    fill(words, at, previous, beforePrevious) {
      const { word, form, prefix3, suffix2, suffix3, suffix4, shape, fine, coarse } = words
      const before = at - direction
      const after = at + direction
      values[0] = word[at]!
      values[1] = form[at]!
      values[2] = prefix3[at]!
      values[3] = suffix2[at]!
      values[4] = suffix3[at]!
      values[5] = suffix4[at]!
      values[6] = shape[at]!
      values[7] = fine[at]!
      values[8] = coarse[at]!
      values[9] = at === 0 ? 1 : 0
      values[10] = word[before] ?? -1
      values[11] = word[before - direction] ?? -1
      values[12] = word[after] ?? -1
      values[13] = word[after + direction] ?? -1
      values[14] = suffix3[before] ?? -1
      values[15] = suffix3[after] ?? -1
      values[16] = suffix2[after] ?? -1
      values[17] = shape[before] ?? -1
      values[18] = shape[after] ?? -1
      values[19] = fine[before] ?? -1
      values[20] = fine[after] ?? -1
      values[21] = fine[after + direction] ?? -1
      values[22] = coarse[before] ?? -1
      values[23] = coarse[after] ?? -1
      values[24] = previous
      values[25] = beforePrevious
      fillKeys(templates, values, hashes, keys)
    },
  }
}
