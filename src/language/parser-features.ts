import type { Token } from '../model.ts'
import type { Clusters } from './clusters.ts'
import { hashText } from './hash.ts'
import type { ParserState } from './parser-state.ts'
import { compileTemplates, createHashes, fillKeys } from './templates.ts'
import { describeWords } from './words.ts'

/** What templates see of a word, whatever its place. */
const attributes = ['word', 'tag', 'upos', 'fine', 'coarse', 'suffix', 'label']

/**
 * Places: `s0` is the top of the stack, `s1` below it; `b0` the first word of the buffer, `b1` after it.
 * `<` is the leftmost dependant, `<<` the second; `>` the rightmost, `>>` the second. `s0+1` is the word after `s0` in the text.
 */
// biome-ignore format: a table is read by rows.
const places = [
  's0', 's1', 's2', 'b0', 'b1', 'b2', 'b3',
  's0<', 's0<<', 's0>', 's0>>', 's1<', 's1>', 's1>>', 'b0<', 'b0<<',
  's0-1', 's0+1', 's1+1', 'b0-1',
]

/** Other values: distances in words up to 8, numbers and kinds of dependants, and what stands between two words. */
// biome-ignore format: a table is read by rows.
const others = [
  's0~b0', 's1~s0',
  's0<count', 's0>count', 's1>count', 'b0<count',
  's0<labels', 's0>labels', 's1<labels', 's1>labels', 'b0<labels',
  's0_b0', 's1_s0',
]

const names = [...places.flatMap(place => attributes.map(attribute => `${place}.${attribute}`)), ...others]

// biome-ignore format: a table is read by rows.
const templates = compileTemplates(names, [
  // Single words.
  's0.word s0.tag', 's0.word', 's0.tag', 's1.word s1.tag', 's1.word', 's1.tag', 's2.word s2.tag',
  'b0.word b0.tag', 'b0.word', 'b0.tag', 'b1.word b1.tag', 'b1.word', 'b1.tag', 'b2.word b2.tag', 'b2.tag',
  // Top of the stack and first of the buffer.
  's0.word s0.tag b0.word b0.tag', 's0.word s0.tag b0.word', 's0.word b0.word b0.tag', 's0.word s0.tag b0.tag',
  's0.tag b0.word b0.tag', 's0.word b0.word', 's0.tag b0.tag', 'b0.tag b1.tag',
  // The two topmost words of the stack.
  's1.word s1.tag s0.word s0.tag', 's1.word s1.tag s0.tag', 's1.tag s0.word s0.tag', 's1.word s0.word', 's1.tag s0.tag',
  's1.word s0.word s0.tag',
  // Runs of tags.
  'b0.tag b1.tag b2.tag', 's0.tag b0.tag b1.tag', 's1.tag s0.tag b0.tag', 's2.tag s1.tag s0.tag',
  's1.tag s0.tag b0.tag b1.tag', 's0.tag b0.tag b1.tag b2.tag', 's1.upos s0.upos b0.upos', 's1.upos s0.upos b0.upos b1.upos',
  'b0.upos b1.upos b2.upos b3.upos',
  // Dependants: tags, labels, words.
  's0.tag s0<.tag b0.tag', 's0.tag s0>.tag b0.tag', 's0.tag b0.tag b0<.tag', 's1.tag s1>.tag s0.tag', 's1.tag s1<.tag s0.tag',
  's1.tag s0.tag s0<.tag', 's1.tag s0.tag s0>.tag', 's0.tag s0<<.tag s0<.tag', 's0.tag s0>.tag s0>>.tag',
  's1.tag s1>.tag s1>>.tag', 'b0.tag b0<.tag b0<<.tag',
  's0.tag s0<.label s0>.label', 's1.tag s1<.label s1>.label', 'b0.tag b0<.label', 's0.word s0>.label', 's1.word s1>.label',
  'b0.word b0<.label', 's0.word s0<.label', 's1.tag s0.tag s0>.tag s0>.label', 's1.tag s1>.tag s1>.label s0.tag',
  's0<.word s0.tag', 's0>.word s0.tag', 's1>.word s1.tag', 'b0<.word b0.tag', 's0.word s0>.word', 's1.word s1>.word',
  // "of the ferry": the preposition decides where the phrase goes.
  's1.word s0.tag s0<.word', 's1.tag s0.word s0<.word', 's1.tag s0<.word b0.tag', 's1.fine s0<.word',
  // Distances and numbers of dependants.
  's0.tag b0.tag s0~b0', 's0.word b0.tag s0~b0', 's0.tag b0.word s0~b0', 's1.tag s0.tag s1~s0', 's1.word s0.tag s1~s0',
  's1.tag s0.word s1~s0', 's0.word s0>count', 's0.tag s0>count', 's0.tag s0<count', 's0.word s0<count', 's1.tag s1>count',
  's1.word s1>count', 'b0.tag b0<count', 'b0.word b0<count',
  's0.tag s0<labels', 's0.tag s0>labels', 's0.word s0>labels', 's1.tag s1>labels', 's1.word s1>labels', 's1.tag s1<labels',
  'b0.tag b0<labels', 's1.tag s1>labels s0.tag', 's0.tag s0<labels b0.tag',
  // Clusters.
  's0.fine b0.fine', 's1.fine s0.fine', 's0.fine s0.upos', 's1.fine s1.upos', 'b0.fine b0.upos',
  's0.coarse b0.coarse s0~b0', 's1.coarse s0.coarse s1~s0', 's0.fine b0.tag s0.tag', 's0.tag b0.fine b0.tag',
  's1.fine s0.tag s1.tag', 's0.fine s1.tag s0.tag', 's1.coarse s0.coarse b0.coarse s0.upos', 'b1.fine b0.tag',
  // Three words.
  's0.tag b0.word b1.word', 's1.word s0.word b0.word', 's1.word s0.tag b0.word', 's0.word b0.tag b1.word',
  // Neighbours in the text, and what stands between.
  's0.tag s0+1.tag b0.tag', 's0.tag s0-1.tag b0.tag', 's0.tag b0-1.tag b0.tag', 's1.tag s1+1.tag s0-1.tag s0.tag',
  's0.tag b0.tag s0_b0', 's1.tag s0.tag s1_s0', 's0.suffix s0.upos b0.upos', 's1.upos s0.suffix s0.upos',
])

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
  const column = (value: (at: number) => number) =>
    Int32Array.from({ length: count + 2 }, (_, at) => (at < count ? value(at) : at - count - 2))
  const before = (holds: (token: Pick<Token, 'form' | 'upos'>) => boolean) => {
    const sums = new Int32Array(count + 2)
    for (let at = 0; at <= count; at++) sums[at + 1] = sums[at]! + (at < count && holds(tokens[at]!) ? 1 : 0)
    return sums
  }
  return {
    columns: [
      column(at => words.word[at]!),
      column(at => hashText(`${tokens[at]!.upos}|${tokens[at]!.xpos}`)),
      column(at => hashText(tokens[at]!.upos)),
      column(at => words.fine[at]!),
      column(at => words.coarse[at]!),
      column(at => words.suffix3[at]!),
    ],
    verbs: before(token => token.upos === 'VERB' || token.upos === 'AUX'),
    punctuation: before(token => token.upos === 'PUNCT'),
    conjunctions: before(token => token.upos === 'CCONJ' || token.upos === 'SCONJ'),
  }
}

export interface ParserFeatures {
  readonly keys: Int32Array
  readonly count: number
  /** Fills `keys` for a state. */
  fill(state: ParserState, words: ParserWords): void
}

export function createParserFeatures(): ParserFeatures {
  const values = new Int32Array(names.length)
  const keys = new Int32Array(templates.count)
  const hashes = createHashes(templates)
  const nodes = new Int32Array(places.length)
  return {
    keys,
    count: templates.count,
    fill(state, words) {
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
      fillKeys(templates, values, hashes, keys)
    },
  }
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
