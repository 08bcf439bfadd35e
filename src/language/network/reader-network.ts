import type { ReaderModel } from '../reader-model.ts'
import { type ArcScores, readArcNodes, scoreArcs } from './arcs.ts'
import { encode } from './encode.ts'
import { createInputShares, type WriteForms } from './input-shares.ts'
import { findRelations, readRelationNodes } from './relations.ts'
import { createStates, type States } from './states.ts'
import { findTags } from './tags.ts'
import { createWork, type Work } from './work.ts'

/** What is to be read: the tree alone, or tags and states with it. */
type Wanted = 'all' | 'tree'

/** What the network says of one sentence; valid until the next one is read. */
export interface ReadSentence extends ArcScores {
  /** Index of the best tag of each word; none when only the tree is wanted. */
  readonly tags: readonly number[]
  /** Those of the last sentence of which all was wanted. */
  readonly states: States
  /** Index of the best relation of each word to its head; heads are words, -1 the root. */
  findRelations(heads: readonly number[]): number[]
}

/**
 * A network of long short-term memories in both directions with biaffine scores of arcs (Dozat and Manning 2017), trained elsewhere.
 * It reads one to `longestInput` words. Weights have eight bits, what they are multiplied with 16; these sums are exact.
 */
export function createNetwork(
  model: ReaderModel,
  writeForms: WriteForms,
): (forms: readonly string[], wanted?: Wanted) => ReadSentence {
  const work = createWork(model)
  const findShares = createInputShares(work, writeForms)
  readRoot(work, model)
  const outputs = createStates(work, model.hidden)
  return (forms, wanted = 'all') => {
    let tags: number[] = []
    const states = encode(work, forms.length, findShares(forms), first => {
      if (wanted === 'tree') return
      tags = findTags(work, first, forms.length, model.tags.length)
      outputs.keep(0, first, forms.length)
    })
    if (wanted === 'all') outputs.keep(1, states, forms.length)
    readArcNodes(work, states, 1, forms.length)
    readRelationNodes(work, states, 1, forms.length)
    return {
      tags,
      states: outputs,
      ...scoreArcs(work, forms.length),
      findRelations: heads => findRelations(work, heads, model.relations.length),
    }
  }
}

/** Reads the learned row that stands for the root's outputs of the last layer. The matrices expect whole numbers, 32767 for 1. */
function readRoot(work: Work, { vectors, hidden }: ReaderModel): void {
  const { units } = work.sizes
  const root = vectors.get('root')!
  const largest = root.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-30)
  work.shorts.fill(0, 0, 4 * units)
  root.forEach((value, at) => {
    work.shorts[at < hidden ? at : units + at - hidden] = Math.round((32767 * value) / largest)
  })
  work.scales.fill(largest, 0, 2)
  const rows = { address: work.at.shorts, step: 4 * units }
  readArcNodes(work, rows, 0, 1)
  readRelationNodes(work, rows, 0, 1)
}
