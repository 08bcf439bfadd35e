import { describeBetween, type ParserWords } from './parser-features.ts'
import { leftMove, type Move, type ParserState } from './parser-state.ts'
import { compileTemplates, createHashes, fillKeys } from './templates.ts'

/** What templates see of a word, whatever its place. */
const attributes = ['word', 'tag', 'upos', 'fine', 'coarse', 'suffix', 'label']

/**
 * Places: `h` is the head of the new arc, `d` the dependant; `<` the leftmost dependant, `<<` the second, `>` the rightmost, `>>` the second;
 * `d+1` the word after `d` in the text; `o` the other word that was to be had as a head.
 */
const places = ['h', 'd', 'h<', 'h>', 'd<', 'd<<', 'd>', 'd>>', 'd-1', 'd+1', 'h-1', 'h+1', 'o']

/** Other values: side and distance of the head, relations of the dependants, what stands between. */
const others = ['dir', 'dist', 'h<labels', 'h>labels', 'd<labels', 'd>labels', 'h_d']

const names = [...places.flatMap(place => attributes.map(attribute => `${place}.${attribute}`)), ...others]

// biome-ignore format: a table is read by rows.
const templates = compileTemplates(names, [
  'dir h.word d.word', 'dir h.tag d.word', 'dir h.word d.tag', 'dir h.tag d.tag', 'dir d.word', 'dir d.tag', 'dir h.word', 'dir h.tag',
  'dir h.upos d.word d<.word', 'dir h.word d<.word', 'dir h.word d<.label d.upos', 'dir h.tag d.tag d<.word', 'dir d.tag d<.word', 'dir d.word d<.word',
  'dir h.tag d.tag d<.label', 'dir h.tag d.tag d>.label', 'dir h.tag d.tag d<labels', 'dir h.tag d.tag d>labels', 'dir d.tag d<labels d>labels',
  'dir h.tag d.tag h<labels', 'dir h.tag d.tag h>labels', 'dir h.word h<labels d.upos', 'dir h.word h>labels d.upos', 'dir h.word h>labels d.tag', 'dir h.upos d.upos h<labels h>labels',
  'dir h.tag d.tag dist', 'dir h.upos d.upos dist h_d', 'dir h.tag d.tag d-1.tag', 'dir h.tag d.tag d+1.tag', 'dir h.tag d.tag h+1.tag', 'dir h.tag d.tag h-1.tag',
  'dir h.tag d.tag d-1.word', 'dir h.tag d.tag d+1.word', 'dir d-1.word d.word', 'dir d-1.tag d.tag d+1.tag h.upos',
  'dir h.fine d.fine', 'dir h.fine d.tag', 'dir h.tag d.fine', 'dir h.coarse d.coarse', 'dir h.word d.fine', 'dir h.fine d.word', 'dir h.fine d<.word d.coarse', 'dir h.coarse d.coarse d<.word',
  'dir h.fine d.upos h>labels', 'dir d.suffix h.upos', 'dir h.suffix d.upos', 'dir d.suffix d.upos h.suffix h.upos',
  'dir h.tag d.tag h<.label h>.label', 'dir h.tag d.tag h>.word', 'dir h.tag d.tag h<.word', 'dir h.tag d.word h>.label', 'dir h.word d.word d<.word',
  'dir h.tag d.tag d<<.word', 'dir h.tag d.tag d<<.label d<.label', 'dir h.tag d.tag d>.word', 'dir d.tag d<.tag d<<.tag h.tag', 'dir h.tag d.tag o.tag', 'dir h.upos d.upos o.word',
])

export interface LabelFeatures {
  readonly keys: Int32Array
  readonly count: number
  /** Fills `keys` for the arc that the move would make. */
  fill(state: ParserState, words: ParserWords, move: Move): void
}

export function createLabelFeatures(): LabelFeatures {
  const values = new Int32Array(names.length)
  const keys = new Int32Array(templates.count)
  const hashes = createHashes(templates.value.length)
  const nodes = new Int32Array(places.length)
  return {
    keys,
    count: templates.count,
    fill(state, words, move) {
      findPlaces(state, move, nodes)
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
      const head = nodes[0]!
      const dependant = nodes[1]!
      values[at++] = move
      values[at++] = Math.min(Math.abs(head - dependant), 8)
      values[at++] = state.leftLabels[head]!
      values[at++] = state.rightLabels[head]!
      values[at++] = state.leftLabels[dependant]!
      values[at++] = state.rightLabels[dependant]!
      values[at++] = describeBetween(words, Math.min(head, dependant), Math.max(head, dependant))
      fillKeys(templates, values, hashes, keys)
    },
  }
}

/** In the order of `places`. */
function findPlaces(state: ParserState, move: Move, nodes: Int32Array): void {
  const { stack, depth, next, count, none } = state
  const dependant = stack[depth - 1]!
  const below = depth > 1 ? stack[depth - 2]! : none
  const head = move === leftMove ? next : below
  nodes[0] = head
  nodes[1] = dependant
  nodes[2] = state.firstLeft[head]!
  nodes[3] = state.lastRight[head]!
  nodes[4] = state.firstLeft[dependant]!
  nodes[5] = state.secondLeft[dependant]!
  nodes[6] = state.lastRight[dependant]!
  nodes[7] = state.secondLastRight[dependant]!
  nodes[8] = dependant > 0 ? dependant - 1 : none
  nodes[9] = dependant + 1 < count ? dependant + 1 : none
  nodes[10] = head > 0 ? head - 1 : none
  nodes[11] = head + 1 < count ? head + 1 : none
  nodes[12] = move === leftMove ? below : next
}
