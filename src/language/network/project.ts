import { leak } from './activations.ts'
import { defineKernel, type Kernel } from './assemble.ts'
import { advance, type Code, f32x4, i32, i32x4, repeat, v128 } from './instructions.ts'

/** Rows of a matrix that `project` takes at a time. */
export const projectedRows = 16

/**
 * Multiplies rows of 16-bit numbers with a packed matrix: output = activation(matrix · input + bias).
 * `steps`: eighths of the columns; `blocks`: sixteenths of the matrix's rows; `pairs`: halves of the count of inputs, rounded up, so that one
 * row more than there is may be read and written. Each input row has its own scale (`scaleStep` 4), or all have one (0).
 * Two inputs with sixteen rows keep eight sums in registers. Sums of whole numbers are exact: their order does not matter.
 */
export const project: Kernel = defineKernel(
  'project',
  [
    'inputs',
    'inputStep',
    'scales',
    'scaleStep',
    'pairs',
    'matrix',
    'columnPairs',
    'blocks',
    'outputs',
    'outputStep',
    'slope',
  ],
  (given, locals) => {
    const groups = projectedRows / 4
    const [input, left, right, output, scale, weight, pairsLeft, stepsLeft] = Array.from({ length: 8 }, locals.number)
    const [one, other, weights, value] = Array.from({ length: 4 }, locals.vector)
    const sums = Array.from({ length: 2 * groups }, locals.vector)

    const add = (step: number): Code[] => [
      one!.set(v128.load32Splat(left!.get, 4 * step)),
      other!.set(v128.load32Splat(right!.get, 4 * step)),
      ...Array.from({ length: groups }, (_, group): Code => {
        const [first, second] = [sums[group]!, sums[groups + group]!]
        return [
          weights!.set(v128.load(weight!.get, 16 * (groups * step + group))),
          first.set(i32x4.add(first.get, i32x4.dotI16x8(one!.get, weights!.get))),
          second.set(i32x4.add(second.get, i32x4.dotI16x8(other!.get, weights!.get))),
        ]
      }),
    ]
    const write = (sum: Code, group: number): Code => {
      const scaled = f32x4.mul(f32x4.mul(f32x4.convertI32x4(sum), v128.load(weight!.get, 16 * group)), one!.get)
      const biased = f32x4.add(scaled, v128.load(weight!.get, 16 * (groups + group)))
      return v128.store(output!.get, leak(biased, v128.load32Splat(given.slope.get), value!), 16 * group)
    }
    const writeRow = (from: number): Code[] => [
      one!.set(v128.load32Splat(scale!.get)),
      ...Array.from({ length: groups }, (_, group) => write(sums[from + group]!.get, group)),
      advance(scale!, given.scaleStep.get),
      advance(output!, given.outputStep.get),
    ]
    return repeat(given.blocks, [
      input!.set(given.inputs.get),
      scale!.set(given.scales.get),
      output!.set(given.outputs.get),
      pairsLeft!.set(given.pairs.get),
      repeat(pairsLeft!, [
        sums.map(sum => sum.set(v128.xor(sum.get, sum.get))),
        left!.set(input!.get),
        right!.set(i32.add(input!.get, given.inputStep.get)),
        weight!.set(given.matrix.get),
        stepsLeft!.set(given.columnPairs.get),
        repeat(stepsLeft!, [
          add(0),
          advance(left!, i32.const(4)),
          advance(right!, i32.const(4)),
          advance(weight!, i32.const(4 * projectedRows)),
        ]),
        writeRow(0),
        writeRow(groups),
        input!.set(i32.add(i32.add(input!.get, given.inputStep.get), given.inputStep.get)),
      ]),
      given.matrix.set(i32.add(weight!.get, i32.const(8 * projectedRows))),
      advance(given.outputs, i32.const(4 * projectedRows)),
    ])
  },
)
