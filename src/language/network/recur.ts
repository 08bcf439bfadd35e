import { fromHalf, halve, round, tanh } from './activations.ts'
import { defineKernel, type Kernel } from './assemble.ts'
import { constant } from './constants.ts'
import { advance, type Code, f32x4, i16x8, i32, i32x4, repeat, v128 } from './instructions.ts'

/** Rows of the recurrent matrix that `recur` takes at a time: input gate, forget gate, candidate and output gate of four units. */
export const recurrentRows = 16

/** Which of the four gates is the candidate, whose numbers may be negative. */
const candidate = 2

/**
 * One direction of a layer of long short-term memory (Hochreiter and Schmidhuber 1997, with a forget gate), over `count` words.
 * What comes in from below is the sum of two rows of floats a word, in the order of the matrix's rows; `first` and `second` are the
 * addresses where those of the first word are listed, `listStep` 4 or -4. `before` is a row of zeroes, `cells` begin as zeroes; `sums` is
 * room for a row of gates. `steps`: quarters of the columns; `blocks`: quarters of the units, an even number. Outputs are 16-bit numbers,
 * 32767 for 1.
 */
export const recur: Kernel = defineKernel(
  'recur',
  [
    'first',
    'second',
    'listStep',
    'count',
    'matrix',
    'steps',
    'blocks',
    'before',
    'outputs',
    'outputStep',
    'cells',
    'sums',
  ],
  (given, locals) => {
    const numbers = (length: number) => Array.from({ length }, locals.number)
    const vectors = (length: number) => Array.from({ length }, locals.vector)
    const [input, weight, one, other, gate, cell, output, blocksLeft, stepsLeft] = numbers(9)
    const value = locals.vector()
    const [sums, gates, opened, cells] = [vectors(4), vectors(4), vectors(2), vectors(2)]
    const scratch = { squares: vectors(4), overs: vectors(4), unders: vectors(4), coefficient: value }

    const add = (step: number): Code[] => [
      value.set(v128.load32Splat(input!.get, 4 * step)),
      ...sums.map((sum, at): Code => {
        const weights = v128.load(weight!.get, 16 * (4 * step + at))
        return sum.set(i32x4.add(sum.get, i32x4.dotI16x8(value.get, weights)))
      }),
    ]
    const write = (sum: Code, at: number): Code => {
      const scaled = f32x4.mul(f32x4.convertI32x4(sum), v128.load(weight!.get, 16 * at))
      const biased = f32x4.add(scaled, v128.load(weight!.get, 16 * (4 + at)))
      const below = f32x4.add(v128.load(one!.get, 16 * at), v128.load(other!.get, 16 * at))
      return v128.store(gate!.get, f32x4.add(biased, below), 16 * at)
    }
    const addUp: Code = [
      one!.set(i32.load(given.first.get)),
      other!.set(i32.load(given.second.get)),
      weight!.set(given.matrix.get),
      gate!.set(given.sums.get),
      blocksLeft!.set(given.blocks.get),
      repeat(blocksLeft!, [
        sums.map(sum => sum.set(v128.xor(sum.get, sum.get))),
        input!.set(given.before.get),
        stepsLeft!.set(given.steps.get),
        // Two pairs of columns: V8 loads all at the top of a loop, and eight weights with four sums just fit into 15 registers.
        repeat(stepsLeft!, [
          [0, 1].map(add),
          advance(input!, i32.const(8)),
          advance(weight!, i32.const(2 * 4 * recurrentRows)),
        ]),
        sums.map((sum, at) => write(sum.get, at)),
        advance(weight!, i32.const(8 * recurrentRows)),
        [one!, other!, gate!].map(address => advance(address, i32.const(4 * recurrentRows))),
      ]),
    ]

    /** New cells of four units, and `opened[half]` as their outputs' gate. */
    const renew = (half: number): Code => {
      const [i, f, g, o] = gates.map(local => local.get) as [Code, Code, Code, Code]
      const load = (kind: number) => v128.load(gate!.get, 16 * (4 * half + kind))
      return [
        gates.map((local, kind) => local.set(kind === candidate ? load(kind) : halve(load(kind)))),
        tanh(gates, scratch),
        opened[half]!.set(fromHalf(o)),
        cells[half]!.set(f32x4.add(f32x4.mul(fromHalf(f), v128.load(cell!.get, 16 * half)), f32x4.mul(fromHalf(i), g))),
        v128.store(cell!.get, cells[half]!.get, 16 * half),
      ]
    }
    const outputOf = (half: number): Code =>
      round(f32x4.mul(f32x4.mul(opened[half]!.get, cells[half]!.get), constant('whole')))
    const remember: Code = [
      gate!.set(given.sums.get),
      cell!.set(given.cells.get),
      output!.set(given.outputs.get),
      blocksLeft!.set(given.blocks.get),
      repeat(blocksLeft!, [
        [0, 1].map(renew),
        tanh(cells, scratch),
        v128.store(output!.get, i16x8.narrow(outputOf(0), outputOf(1))),
        advance(gate!, i32.const(2 * 4 * recurrentRows)),
        advance(cell!, i32.const(32)),
        advance(output!, i32.const(16)),
        // Two blocks at a time.
        blocksLeft!.set(i32.sub(blocksLeft!.get, i32.const(1))),
      ]),
    ]
    return repeat(given.count, [
      addUp,
      remember,
      given.before.set(given.outputs.get),
      advance(given.outputs, given.outputStep.get),
      advance(given.first, given.listStep.get),
      advance(given.second, given.listStep.get),
    ])
  },
)
