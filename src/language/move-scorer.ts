import { type MoveTable, scoreMoves } from './move-table.ts'
import { createParserFeatures, type ParserWords } from './parser-features.ts'
import type { ParserState } from './parser-state.ts'
import { createRecall } from './recall.ts'

/** Scores the moves of parses of one sentence after the other. */
export interface MoveScorer {
  /** Begins another sentence: what is remembered is of the words at a place. */
  begin(): void
  /** Writes the score of each move into `scores`. */
  score(state: ParserState, words: ParserWords, scores: Float64Array): void
}

/** 2,048 places, which stay in the cache; a sentence of 40 words needs some 1,000. */
const bits = 11

/**
 * The parses of a beam, and each parse after a move, differ in little of what features see. So the sum of the weights is remembered for each kind
 * of features, by what that kind sees: three of five features are never looked up. The sums are exact, as weights have 24 bits and a
 * range of 14 more, so that their order does not matter.
 */
export function createMoveScorer(table: MoveTable): MoveScorer {
  const features = createParserFeatures()
  const { kinds, parts, keys } = features
  const recall = createRecall(bits)
  const sums = new Float64Array(3 * 2 ** bits)
  // The kinds whose sums are not known: where these go, and where their keys end.
  const missing = new Int32Array(kinds.length)
  const ends = new Int32Array(kinds.length)
  const fresh = new Float64Array(3 * kinds.length)
  return {
    begin() {
      recall.forget()
    },
    score(state, words, scores) {
      features.look(state)
      let first = 0
      let second = 0
      let third = 0
      let count = 0
      let end = 0
      for (let index = 0; index < kinds.length; index++) {
        const kind = kinds[index]!
        const { sees } = kind
        const place = recall.find(index, parts[sees[0]]!, parts[sees[1]]!, parts[sees[2]]!)
        if (place >= 0) {
          first += sums[3 * place]!
          second += sums[3 * place + 1]!
          third += sums[3 * place + 2]!
        } else {
          if (count === 0) features.read(state, words)
          end = features.fillKind(kind, end)
          ends[count] = end
          missing[count++] = -1 - place
        }
      }
      scoreMoves(table, keys, ends, count, fresh)
      for (let index = 0; index < count; index++) {
        const at = 3 * missing[index]!
        first += sums[at] = fresh[3 * index]!
        second += sums[at + 1] = fresh[3 * index + 1]!
        third += sums[at + 2] = fresh[3 * index + 2]!
      }
      scores[0] = first
      scores[1] = second
      scores[2] = third
    },
  }
}
