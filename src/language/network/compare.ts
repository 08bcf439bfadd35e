import { defineKernel, type Kernel } from './assemble.ts'
import { advance, type Code, f32x4, i32, repeat, v128 } from './instructions.ts'

/**
 * Dot products of each left with each right row of floats: one row of outputs a left row. `steps`: quarters of the rows' length;
 * `groups`: quarters of the count of right rows, rounded up, so that three rows more than there are may be read.
 */
export const compare: Kernel = defineKernel(
  'compare',
  ['lefts', 'leftStep', 'count', 'rights', 'rightStep', 'groups', 'steps', 'outputs', 'outputStep'],
  (given, locals) => {
    const [group, left, output, groupsLeft, stepsLeft] = Array.from({ length: 5 }, locals.number)
    const rights = Array.from({ length: 4 }, locals.number)
    const value = locals.vector()
    const sums = Array.from({ length: 4 }, locals.vector)
    const [a, b, c, d] = sums.map(sum => sum.get) as [Code, Code, Code, Code]
    const addHalves = (one: Code, other: Code): Code =>
      f32x4.add(f32x4.shuffle(one, other, [0, 4, 2, 6]), f32x4.shuffle(one, other, [1, 5, 3, 7]))
    return repeat(given.count, [
      output!.set(given.outputs.get),
      group!.set(given.rights.get),
      groupsLeft!.set(given.groups.get),
      repeat(groupsLeft!, [
        sums.map(sum => sum.set(v128.xor(sum.get, sum.get))),
        left!.set(given.lefts.get),
        rights[0]!.set(group!.get),
        [1, 2, 3].map(at => rights[at]!.set(i32.add(rights[at - 1]!.get, given.rightStep.get))),
        group!.set(i32.add(rights[3]!.get, given.rightStep.get)),
        stepsLeft!.set(given.steps.get),
        repeat(stepsLeft!, [
          value.set(v128.load(left!.get)),
          sums.map((sum, at) => sum.set(f32x4.add(sum.get, f32x4.mul(value.get, v128.load(rights[at]!.get))))),
          [left!, ...rights].map(address => advance(address, i32.const(16))),
        ]),
        // Lanes a0+a1 b0+b1 a2+a3 b2+b3, the same of c and d, then both halves of each.
        sums[0]!.set(addHalves(a, b)),
        sums[2]!.set(addHalves(c, d)),
        v128.store(output!.get, f32x4.add(f32x4.shuffle(a, c, [0, 1, 4, 5]), f32x4.shuffle(a, c, [2, 3, 6, 7]))),
        advance(output!, i32.const(16)),
      ]),
      advance(given.lefts, given.leftStep.get),
      advance(given.outputs, given.outputStep.get),
    ])
  },
)
