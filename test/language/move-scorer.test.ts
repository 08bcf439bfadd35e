import { describe, expect, test } from 'vitest'
import { createLooks } from '../../src/language/looks.ts'
import { createMoveScorer } from '../../src/language/move-scorer.ts'
import { readMoveTable, scoreMoves } from '../../src/language/move-table.ts'
import { createParserFeatures, type ParserWords } from '../../src/language/parser-features.ts'
import { isAllowed, isFinished, leftMove, type Move, makeMove, startParse } from '../../src/language/parser-state.ts'
import { createMoveLearner } from '../../training/move-learner.ts'

const count = 7

/** Words without meaning, all told apart. */
const words: ParserWords = {
  columns: Array.from({ length: 6 }, (_, column) =>
    Int32Array.from({ length: count + 2 }, (_, at) => (at < count ? 31 * column + at : at - count - 2)),
  ),
  verbs: new Int32Array(count + 2),
  punctuation: new Int32Array(count + 2),
  conjunctions: new Int32Array(count + 2),
}

/** Parses of the same words that choose differently, one after the other, each with the looks that `parser.ts` gives it. */
function walk(
  seed: number,
  looks: ReturnType<typeof createLooks>,
  visit: (state: ReturnType<typeof startParse>) => void,
) {
  const state = startParse(count)
  let random = seed
  while (!isFinished(state)) {
    visit(state)
    random = (random * 1_103_515_245 + 12_345) % 2_147_483_648
    const open = ([0, 1, 2] as const).filter(move => isAllowed(state, move))
    const move: Move = open[(random >> 16) % open.length]!
    const dependant = state.stack[state.depth - 1]!
    const head = move === leftMove ? state.next : state.stack[state.depth - 2]!
    const label = (random >> 8) % 5
    makeMove(state, move, label)
    if (move !== 0)
      state.looks[head] = looks.withDependant(state.looks[head]!, dependant, 2 * label + (move === leftMove ? 1 : 0))
  }
}

describe('the scores of moves', () => {
  test('are the same from memory as looked up one by one', () => {
    const features = createParserFeatures()
    const learner = createMoveLearner(1)
    const looks = createLooks()
    looks.begin(count + 2)
    for (let seed = 1; seed < 40; seed++) {
      walk(seed, looks, state => {
        features.fill(state, words)
        learner.tick()
        learner.add(features.keys, features.count, (seed % 3) as Move, 1)
        learner.add(features.keys, features.count, ((seed + 1) % 3) as Move, -1)
      })
    }
    const packed = learner.pack(0)
    const table = readMoveTable(packed.sections, packed.largest)
    const scorer = createMoveScorer(table)
    scorer.begin()
    looks.begin(count + 2)
    const [expected, found] = [new Float64Array(3), new Float64Array(3)]
    for (let seed = 20; seed < 80; seed++) {
      walk(seed, looks, state => {
        features.fill(state, words)
        scoreMoves(table, features.keys, Int32Array.of(features.count), 1, expected)
        scorer.score(state, words, found)
        expect([...found]).toEqual([...expected])
      })
    }
  })
})
