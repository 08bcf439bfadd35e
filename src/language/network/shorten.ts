import { leak, round } from './activations.ts'
import { defineKernel, type Kernel } from './assemble.ts'
import { constant } from './constants.ts'
import { advance, type Code, f32x4, i16x8, i32, repeat, v128 } from './instructions.ts'

/**
 * Adds two rows of floats, applies the activation and makes 16-bit numbers of the sum, scaled so that the row's largest becomes 32767.
 * `first` and `second` are lists of the rows' addresses, `steps` eighths of their length.
 */
export const shorten: Kernel = defineKernel(
  'shorten',
  ['first', 'second', 'count', 'steps', 'slope', 'outputs', 'outputStep', 'scales'],
  (given, locals) => {
    const [one, other, output, stepsLeft] = Array.from({ length: 4 }, locals.number)
    const [value, largest] = Array.from({ length: 2 }, locals.vector)
    const sum = (half: number): Code => {
      const added = f32x4.add(v128.load(one!.get, 16 * half), v128.load(other!.get, 16 * half))
      return leak(added, v128.load32Splat(given.slope.get), value!)
    }
    const keepLargest = (candidate: Code): Code => largest!.set(f32x4.pmax(largest!.get, candidate))
    const overRow = (body: Code): Code => [
      one!.set(i32.load(given.first.get)),
      other!.set(i32.load(given.second.get)),
      stepsLeft!.set(given.steps.get),
      repeat(stepsLeft!, [body, advance(one!, i32.const(32)), advance(other!, i32.const(32))]),
    ]
    return repeat(given.count, [
      largest!.set(constant('least')),
      overRow([0, 1].map(half => keepLargest(f32x4.abs(sum(half))))),
      keepLargest(f32x4.shuffle(largest!.get, largest!.get, [2, 3, 0, 1])),
      keepLargest(f32x4.shuffle(largest!.get, largest!.get, [1, 0, 3, 2])),
      v128.store32(given.scales.get, f32x4.mul(largest!.get, constant('wholeInverse'))),
      largest!.set(f32x4.div(constant('whole'), largest!.get)),
      output!.set(given.outputs.get),
      overRow([
        v128.store(
          output!.get,
          i16x8.narrow(...([0, 1].map(half => round(f32x4.mul(sum(half), largest!.get))) as [Code, Code])),
        ),
        advance(output!, i32.const(16)),
      ]),
      advance(given.outputs, given.outputStep.get),
      advance(given.scales, i32.const(4)),
      advance(given.first, i32.const(4)),
      advance(given.second, i32.const(4)),
    ])
  },
)
