import { defineKernel, type Kernel } from './assemble.ts'
import { advance, type Code, f64x2, i32, repeat, v128 } from './instructions.ts'
import { type Layout, layOut } from './layout.ts'

const tables = [
  'leftWhole',
  'leftWholeTurned',
  'rightWhole',
  'rightWholeTurned',
  'leftOpen',
  'rightOpenTurned',
] as const

/** One of the tables of doubles over all spans of a sentence. */
type Table = (typeof tables)[number]

/**
 * Where the tables are, in bytes, and the scores of the sentence's arcs, as floats. Of the words from `first` to `last` a table has one
 * number, in row `first` and column `last`; one that is turned has it in row `last` and column `first`, so that sums run along memory.
 */
export interface SpanTables extends Layout<Table | 'scores'> {
  /** Doubles from one row to the next: more than words, since `fillSpans` reads them in pairs. */
  readonly step: number
}

/** Room for sentences of `longest` words, whose scores have at most `scoreStep` numbers a row. */
export function layOutSpans(longest: number, scoreStep: number): SpanTables {
  const step = longest + 2
  const sizes = Object.fromEntries(tables.map(table => [table, 8 * step * longest])) as Record<Table, number>
  return { ...layOut({ ...sizes, scores: 4 * scoreStep * longest }), step }
}

/**
 * The highest sums of scores that trees over each span of a sentence can have, shorter spans first (Eisner 1996). A left span has its head
 * at its left end, a right one at its right end; a whole one has all words below the head on this side, an open one ends with the arc that
 * joins its ends. `count`: words, two at least; `scoreStep`: bytes from one word's scores to the next one's.
 * Diagonals must be zero, and what is right of the diagonal of `leftWholeTurned` negative infinity.
 */
export const defineFillSpans = ({ addresses, step }: SpanTables): Kernel =>
  defineKernel('fillSpans', ['count', 'scoreStep'], ({ count, scoreStep }, locals) => {
    const [width, widthsLeft, spansLeft, pairsLeft, one, other] = Array.from({ length: 6 }, locals.number)
    // In tables: the first word's row at its own column and at the last one's, the last word's row at the first one's column.
    const [row, corner, turned, cornerBegin, turnedBegin] = Array.from({ length: 5 }, locals.number)
    // The arcs that join the ends, with the first and with the last word as dependant.
    const [ofFirst, ofLast, ofFirstBegin, ofLastBegin] = Array.from({ length: 4 }, locals.number)
    const best = locals.vector()
    const [column, rowSize, score] = [8, 8 * step, 4]
    const nothing = f64x2.constant(Number.NEGATIVE_INFINITY)

    /** The best sum of a span of `left` and one of `right`. Of an odd count the pair of the last must be negative infinity. */
    const findBest = (left: number, right: number): Code => [
      best.set(nothing),
      one!.set(row!.get),
      other!.set(turned!.get),
      pairsLeft!.set(i32.half(i32.add(width!.get, i32.const(1)))),
      repeat(pairsLeft!, [
        best.set(f64x2.pmax(best.get, f64x2.add(v128.load(one!.get, left), v128.load(other!.get, right)))),
        advance(one!, i32.const(2 * column)),
        advance(other!, i32.const(2 * column)),
      ]),
      best.set(f64x2.pmax(best.get, f64x2.swap(best.get))),
    ]
    const withScore = (arc: Code): Code => f64x2.add(best.get, f64x2.promote(v128.load32Splat(arc, addresses.scores)))
    const fillSpan: Code = [
      v128.store64(corner!.get, nothing, addresses.leftWhole),
      findBest(addresses.leftWhole, addresses.rightWholeTurned + column),
      v128.store64(turned!.get, withScore(ofFirst!.get), addresses.rightOpenTurned),
      v128.store64(corner!.get, withScore(ofLast!.get), addresses.leftOpen),

      v128.store64(corner!.get, nothing, addresses.rightWhole),
      findBest(addresses.rightWhole, addresses.rightOpenTurned),
      v128.store64(corner!.get, best.get, addresses.rightWhole),
      v128.store64(turned!.get, best.get, addresses.rightWholeTurned),

      findBest(addresses.leftOpen + column, addresses.leftWholeTurned + column),
      v128.store64(corner!.get, best.get, addresses.leftWhole),
      v128.store64(turned!.get, best.get, addresses.leftWholeTurned),
    ]
    return [
      widthsLeft!.set(i32.sub(count.get, i32.const(1))),
      repeat(widthsLeft!, [
        advance(width!, i32.const(1)),
        advance(cornerBegin!, i32.const(column)),
        advance(turnedBegin!, i32.const(rowSize)),
        advance(ofFirstBegin!, i32.const(score)),
        advance(ofLastBegin!, scoreStep.get),
        row!.set(i32.const(0)),
        corner!.set(cornerBegin!.get),
        turned!.set(turnedBegin!.get),
        // Column 0 is the root's.
        ofFirst!.set(i32.add(ofFirstBegin!.get, i32.const(score))),
        ofLast!.set(i32.add(ofLastBegin!.get, i32.const(score))),
        spansLeft!.set(i32.sub(count.get, width!.get)),
        repeat(spansLeft!, [
          fillSpan,
          [row!, corner!, turned!].map(place => advance(place, i32.const(rowSize + column))),
          [ofFirst!, ofLast!].map(place => advance(place, i32.add(scoreStep.get, i32.const(score)))),
        ]),
      ]),
    ]
  })
