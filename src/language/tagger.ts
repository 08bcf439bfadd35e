import type { Clusters } from './clusters.ts'
import { createDecisions } from './decisions.ts'
import { best, type Perceptron, score } from './perceptron.ts'
import { compileTemplates, createHashes, fillKeys } from './templates.ts'
import { describeWords, type Words } from './words.ts'

/** Makes the function that tags the words of a sentence from left to right. Each tag is UPOS and XPOS in one: `VERB|VBD`. */
export function createTagger(model: Perceptron, clusters: Clusters): (forms: readonly string[]) => string[] {
  const scores = new Float64Array(model.classes.length)
  const features = createTagFeatures()
  const decisions = createDecisions()
  return forms => {
    const words = describeWords(forms, clusters)
    const tags: string[] = []
    let previous = -1
    let beforePrevious = -2
    for (let at = 0; at < forms.length; at++) {
      features.read(words, at, previous, beforePrevious)
      let winner = decisions.recall(features.values)
      if (winner < 0) {
        features.combine()
        score(model, features.keys, features.count, scores)
        winner = best(scores)
        decisions.remember(winner)
      }
      beforePrevious = previous
      previous = winner
      tags.push(model.classes[winner]!)
    }
    return tags
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
  /** What the templates combine: all that the tagger sees of a word. */
  readonly values: Int32Array
  /** Fills `values` for the word at `at`; the tags before it are class indices, negative before the sentence. */
  read(words: Words, at: number, previous: number, beforePrevious: number): void
  /** Fills `keys` from `values`. */
  combine(): void
}

export function createTagFeatures(): TagFeatures {
  const values = new Int32Array(names.length)
  const keys = new Int32Array(templates.count)
  const hashes = createHashes(templates)
  return {
    keys,
    count: templates.count,
    values,
    read(words, at, previous, beforePrevious) {
      const { word, form, prefix3, suffix2, suffix3, suffix4, shape, fine, coarse } = words
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
      values[10] = word[at - 1] ?? -1
      values[11] = word[at - 2] ?? -1
      values[12] = word[at + 1] ?? -1
      values[13] = word[at + 2] ?? -1
      values[14] = suffix3[at - 1] ?? -1
      values[15] = suffix3[at + 1] ?? -1
      values[16] = suffix2[at + 1] ?? -1
      values[17] = shape[at - 1] ?? -1
      values[18] = shape[at + 1] ?? -1
      values[19] = fine[at - 1] ?? -1
      values[20] = fine[at + 1] ?? -1
      values[21] = fine[at + 2] ?? -1
      values[22] = coarse[at - 1] ?? -1
      values[23] = coarse[at + 1] ?? -1
      values[24] = previous
      values[25] = beforePrevious
    },
    combine: () => fillKeys(templates, values, hashes, keys),
  }
}
