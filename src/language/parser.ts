import type { Token, Tree } from '../model.ts'
import type { Clusters } from './clusters.ts'
import { cutSentence } from './cut-sentence.ts'
import { createFormRows } from './form-rows.ts'
import { createNetwork } from './network/parser-network.ts'
import { longestInput } from './network/sizes.ts'
import type { ParserModel } from './parser-model.ts'
import { createDecoder } from './projective-tree.ts'
import type { Vectors } from './vectors.ts'

type ParserToken = Pick<Token, 'form' | 'upos' | 'xpos'>

/**
 * Makes the function that finds the dependency tree of a sentence: of all trees without crossing arcs the one with the highest score.
 * It is always a tree with one root, whatever the words; not always the right one (see models/README.md). A sentence of more than
 * `longestInput` words is taken piece by piece, and later pieces hang on the first, so that time grows with the length only.
 */
export function createParser(
  model: ParserModel,
  clusters: Clusters,
  vectors: Vectors,
): (tokens: readonly ParserToken[]) => Tree {
  const read = createNetwork(model, createFormRows(model, clusters, vectors))
  const decode = createDecoder(longestInput)
  const parsePiece = (tokens: readonly ParserToken[]): Tree => {
    const { scores, step, findRelations } = read(
      tokens.map(({ form }) => form),
      tokens.map(({ upos, xpos }) => `${upos}|${xpos}`),
    )
    const heads = decode(scores, step, tokens.length)
    const relations = findRelations(heads).map(relation => model.relations[relation]!)
    return { heads: [...heads], relations: relations.map((relation, at) => (heads[at] === -1 ? 'root' : relation)) }
  }
  return tokens => {
    if (tokens.length === 0) return { heads: [], relations: [] }
    if (tokens.length <= longestInput) return parsePiece(tokens)
    const starts = cutSentence(tokens, longestInput)
    return join(
      starts,
      starts.map((start, at) => parsePiece(tokens.slice(start, starts[at + 1]))),
    )
  }
}

/** Hangs the roots of all pieces but the first on the first one's. */
function join(starts: readonly number[], pieces: readonly Tree[]): Tree {
  const root = pieces[0]!.heads.indexOf(-1)
  const isFirst = (at: number) => at === 0
  return {
    heads: pieces.flatMap(({ heads }, at) =>
      heads.map(head => (head >= 0 ? head + starts[at]! : isFirst(at) ? -1 : root)),
    ),
    relations: pieces.flatMap(({ heads, relations }, at) =>
      relations.map((relation, word) => (heads[word] === -1 && !isFirst(at) ? 'parataxis' : relation)),
    ),
  }
}
