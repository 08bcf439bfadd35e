import type { Tree } from '../model.ts'
import { cutSentence } from './cut-sentence.ts'
import { createFormRows } from './form-rows.ts'
import { mendNameLabels } from './mend/mend-name-labels.ts'
import { createNameLabels } from './name-labels.ts'
import type { NameModel } from './name-model.ts'
import { scoreStep } from './network/arcs.ts'
import { createNetwork, type ReadSentence } from './network/reader-network.ts'
import { longestInput } from './network/sizes.ts'
import { createDecoder } from './projective-tree.ts'
import type { ReaderModel } from './reader-model.ts'
import { findRivals } from './rival-arcs.ts'
import type { Vectors } from './vectors.ts'

/** Of a sentence's words: tags as `NOUN|NN`, the dependency tree, and labels of names (`name-labels.ts`). */
export interface Reading {
  readonly tags: readonly string[]
  readonly tree: Tree
  readonly names: readonly string[]
}

/** Reads the words of sentences. */
export interface Reader {
  readonly read: (forms: readonly string[]) => Reading
  /** The tree alone, a fifth quicker. */
  readonly parse: (forms: readonly string[]) => Tree
}

/**
 * Makes what reads the words of a sentence: their tags, names and, of all trees without crossing arcs, the one with the highest score.
 * It is always a tree with one root, whatever the words; not always the right one (see models/README.md). A sentence of more than
 * `longestInput` words is taken piece by piece, and later pieces hang on the first, so that time grows with the length only.
 */
export function createReader(model: ReaderModel, nameModel: NameModel, vectors: Vectors): Reader {
  const read = createNetwork(model, createFormRows(model, vectors))
  const labelNames = createNameLabels(nameModel, vectors)
  const decode = createDecoder(longestInput, scoreStep)
  const treeOf = ({ scores, step, findRelations }: ReadSentence, count: number): Tree => {
    const heads = decode(scores, step, count)
    const related = findRelations(heads)
    const relations = heads.map((head, at) => (head === -1 ? 'root' : model.relations[related[at]!]!))
    return { heads, relations, rivals: findRivals(scores, step, heads) }
  }
  const readPiece = (forms: readonly string[]): Reading => {
    const found = read(forms)
    const tags = found.tags.map(tag => model.tags[tag]!)
    const tree = treeOf(found, forms.length)
    return { tags, tree, names: mendNameLabels(forms, tags, labelNames(forms, tags, found.states)) }
  }
  const parsePiece = (forms: readonly string[]): Tree => treeOf(read(forms, 'tree'), forms.length)
  return {
    read(forms) {
      const { starts, pieces } = takeApart(forms, readPiece)
      return {
        tags: pieces.flatMap(({ tags }) => tags),
        tree: join(
          starts,
          pieces.map(({ tree }) => tree),
        ),
        names: pieces.flatMap(({ names }) => names),
      }
    },
    parse(forms) {
      const { starts, pieces } = takeApart(forms, parsePiece)
      return join(starts, pieces)
    },
  }
}

/** What is read of a sentence piece by piece, with where each piece starts; none of no words. */
function takeApart<Read>(forms: readonly string[], read: (forms: readonly string[]) => Read) {
  const starts = forms.length === 0 ? [] : forms.length <= longestInput ? [0] : cutSentence(forms, longestInput)
  const pieces = starts.length === 1 ? [read(forms)] : starts.map((at, next) => read(forms.slice(at, starts[next + 1])))
  return { starts, pieces }
}

/** Hangs the roots of all pieces but the first on the first one's. */
function join(starts: readonly number[], pieces: readonly Tree[]): Tree {
  const [first] = pieces
  if (first === undefined) return { heads: [], relations: [], rivals: [] }
  if (pieces.length === 1) return first
  const root = first.heads.indexOf(-1)
  const isFirst = (at: number) => at === 0
  return {
    heads: pieces.flatMap(({ heads }, at) =>
      heads.map(head => (head >= 0 ? head + starts[at]! : isFirst(at) ? -1 : root)),
    ),
    relations: pieces.flatMap(({ heads, relations }, at) =>
      relations.map((relation, word) => (heads[word] === -1 && !isFirst(at) ? 'parataxis' : relation)),
    ),
    rivals: pieces.flatMap(({ rivals = [] }, at) =>
      rivals.map(({ word, head, behind }) => ({ word: word + starts[at]!, head: head + starts[at]!, behind })),
    ),
  }
}
