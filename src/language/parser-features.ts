import type { Token } from '../model.ts'
import type { Clusters } from './clusters.ts'
import { hashText } from './hash.ts'
import type { ParserState } from './parser-state.ts'
import { type FeatureKind, kinds, names, places, templates, views } from './parser-templates.ts'
import { hashTag } from './tag-hash.ts'
import { createHashes, fillKeys } from './templates.ts'
import { describeWords } from './words.ts'

/** The words of a sentence as the parser sees them; the root and "no word" follow the last word. */
export interface ParserWords {
  readonly columns: readonly Int32Array[]
  /** Number of verbs, punctuation, conjunctions and other punctuation before each word. */
  readonly verbs: Int32Array
  readonly punctuation: Int32Array
  readonly conjunctions: Int32Array
}

export function describeParserWords(
  tokens: readonly Pick<Token, 'form' | 'upos' | 'xpos'>[],
  clusters: Clusters,
): ParserWords {
  const count = tokens.length
  const words = describeWords(
    tokens.map(token => token.form),
    clusters,
  )
  const width = count + 2
  const cells = new Int32Array(9 * width)
  const column = (index: number) => cells.subarray(index * width, (index + 1) * width)
  // In the order of `attributes`, but the label.
  const columns = Array.from({ length: 6 }, (_, index) => column(index))
  // biome-ignore format: a table is read by rows.
  const [word, tags, parts, fine, coarse, suffix] = columns as [
    Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array,
  ]
  const verbs = column(6)
  const punctuation = column(7)
  const conjunctions = column(8)
  for (let at = 0; at < count; at++) {
    const token = tokens[at]!
    const { upos } = token
    tags[at] = hashTag(token)
    parts[at] = hashText(upos)
    verbs[at + 1] = verbs[at]! + (upos === 'VERB' || upos === 'AUX' ? 1 : 0)
    punctuation[at + 1] = punctuation[at]! + (upos === 'PUNCT' ? 1 : 0)
    conjunctions[at + 1] = conjunctions[at]! + (upos === 'CCONJ' || upos === 'SCONJ' ? 1 : 0)
  }
  for (const sums of [verbs, punctuation, conjunctions]) sums[count + 1] = sums[count]!
  word.set(words.word)
  fine.set(words.fine)
  coarse.set(words.coarse)
  suffix.set(words.suffix3)
  for (const values of columns) {
    values[count] = -2
    values[count + 1] = -1
  }
  return { columns, verbs, punctuation, conjunctions }
}

export interface ParserFeatures {
  readonly keys: Int32Array
  readonly count: number
  readonly kinds: readonly FeatureKind[]
  /** What the kinds of templates see: numbers of words and looks, in the order of `views`, then 0. */
  readonly parts: Int32Array
  /** Fills `keys` with those of all templates for a state. */
  fill(state: ParserState, words: ParserWords): void
  /** Fills `parts` for a state. */
  look(state: ParserState): void
  /** Makes ready for `fillKind`. */
  read(state: ParserState, words: ParserWords): void
  /** Fills `keys` from `start` on with those of one kind of templates for the state that was read, and gives where they end. */
  fillKind(kind: FeatureKind, start: number): number
}

export function createParserFeatures(): ParserFeatures {
  const values = new Int32Array(names.length)
  const keys = new Int32Array(templates.length)
  const hashes = createHashes(Math.max(...kinds.map(kind => kind.templates.value.length)))
  const nodes = new Int32Array(places.length)
  const parts = new Int32Array(views.length + 1)
  const features: ParserFeatures = {
    keys,
    count: templates.length,
    kinds,
    parts,
    fill(state, words) {
      features.read(state, words)
      let end = 0
      for (const kind of kinds) end = features.fillKind(kind, end)
    },
    look({ stack, depth, next, none, looks }) {
      const s0 = depth > 0 ? stack[depth - 1]! : none
      const s1 = depth > 1 ? stack[depth - 2]! : none
      parts[0] = s0
      parts[1] = s1
      parts[2] = depth > 2 ? stack[depth - 3]! : none
      parts[3] = next
      parts[4] = looks[s0]!
      parts[5] = looks[s1]!
      parts[6] = looks[next]!
    },
    read(state, words) {
      findPlaces(state, nodes)
      // biome-ignore format: a table is read by rows.
      const [word, tag, upos, fine, coarse, suffix] = words.columns as [
        Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array,
      ]
      const { labels } = state
      let at = 0
      for (let place = 0; place < nodes.length; place++) {
        const node = nodes[place]!
        values[at++] = word[node]!
        values[at++] = tag[node]!
        values[at++] = upos[node]!
        values[at++] = fine[node]!
        values[at++] = coarse[node]!
        values[at++] = suffix[node]!
        values[at++] = labels[node]!
      }
      fillOthers(state, words, nodes, values, at)
    },
    fillKind: (kind, start) => fillKeys(kind.templates, values, hashes, keys, start),
  }
  return features
}

/** In the order of `places`. */
function findPlaces(state: ParserState, nodes: Int32Array): void {
  const { stack, depth, next, count, none } = state
  const s0 = depth > 0 ? stack[depth - 1]! : none
  const s1 = depth > 1 ? stack[depth - 2]! : none
  nodes[0] = s0
  nodes[1] = s1
  nodes[2] = depth > 2 ? stack[depth - 3]! : none
  nodes[3] = next
  nodes[4] = next + 1 < count ? next + 1 : none
  nodes[5] = next + 2 < count ? next + 2 : none
  nodes[6] = next + 3 < count ? next + 3 : none
  nodes[7] = state.firstLeft[s0]!
  nodes[8] = state.secondLeft[s0]!
  nodes[9] = state.lastRight[s0]!
  nodes[10] = state.secondLastRight[s0]!
  nodes[11] = state.firstLeft[s1]!
  nodes[12] = state.lastRight[s1]!
  nodes[13] = state.secondLastRight[s1]!
  nodes[14] = state.firstLeft[next]!
  nodes[15] = state.secondLeft[next]!
  nodes[16] = s0 < count && s0 > 0 ? s0 - 1 : none
  nodes[17] = s0 + 1 < count ? s0 + 1 : none
  nodes[18] = s1 + 1 < count ? s1 + 1 : none
  nodes[19] = next > 0 ? next - 1 : none
}

/** In the order of `others`. */
function fillOthers(
  state: ParserState,
  words: ParserWords,
  nodes: Int32Array,
  values: Int32Array,
  start: number,
): void {
  const s0 = nodes[0]!
  const s1 = nodes[1]!
  const b0 = nodes[3]!
  const none = state.none
  let at = start
  values[at++] = s0 === none ? 0 : Math.min(b0 - s0, 8)
  values[at++] = s1 === none ? 0 : Math.min(s0 - s1, 8)
  values[at++] = Math.min(state.leftCount[s0]!, 4)
  values[at++] = Math.min(state.rightCount[s0]!, 4)
  values[at++] = Math.min(state.rightCount[s1]!, 4)
  values[at++] = Math.min(state.leftCount[b0]!, 4)
  values[at++] = state.leftLabels[s0]!
  values[at++] = state.rightLabels[s0]!
  values[at++] = state.leftLabels[s1]!
  values[at++] = state.rightLabels[s1]!
  values[at++] = state.leftLabels[b0]!
  values[at++] = s0 === none ? -1 : describeBetween(words, s0, b0)
  values[at++] = s1 === none ? -1 : describeBetween(words, s1, s0)
}

/** How many verbs, conjunctions and signs of punctuation (up to two each) stand between two words. */
export function describeBetween(
  { verbs, punctuation, conjunctions }: ParserWords,
  left: number,
  right: number,
): number {
  const from = left + 1
  return (
    Math.min(verbs[right]! - verbs[from]!, 2) +
    3 * Math.min(punctuation[right]! - punctuation[from]!, 2) +
    9 * Math.min(conjunctions[right]! - conjunctions[from]!, 2)
  )
}
