import { expect, test } from 'vitest'
import { fromHalf, halve, round, tanh } from '../../src/language/network/activations.ts'
import { defineKernel } from '../../src/language/network/assemble.ts'
import { type Code, f32x4, type Local, v128 } from '../../src/language/network/instructions.ts'
import { instantiate } from '../../src/language/network/kernels.ts'

/** What four numbers become, in a kernel of their own. */
function apply(numbers: readonly number[], write: (value: Local, vector: () => Local) => Code): number[] {
  const kernel = defineKernel('apply', ['place'], ({ place }, { vector }) => {
    const value = vector()
    return [value.set(v128.load(place.get)), write(value, vector), v128.store(place.get, value.get)]
  })
  const { memory, run } = instantiate([kernel], 16)
  return numbers.flatMap((_, at) => {
    if (at % 4 !== 0) return []
    const cells = new Float32Array(memory, 0, 4)
    cells.set(numbers.slice(at, at + 4))
    run['apply']!(0)
    return [...cells]
  })
}

const numbers = Array.from({ length: 4000 }, (_, at) => Math.fround((at - 2000) / 150))

const tangent = (value: Local, vector: () => Local): Code =>
  tanh([value], { squares: [vector()], overs: [vector()], unders: [vector()], coefficient: vector() })

const largestError = (found: readonly number[], expected: readonly number[]) =>
  Math.max(...found.map((number, at) => Math.abs(number - expected[at]!)))

test('the tangent is right to six places', () => {
  expect(largestError(apply(numbers, tangent), numbers.map(Math.tanh))).toBeLessThan(1e-6)
})

test('the sigmoid is right to six places', () => {
  const found = apply(numbers, (value, vector) => [
    value.set(halve(value.get)),
    tangent(value, vector),
    value.set(fromHalf(value.get)),
  ])
  expect(
    largestError(
      found,
      numbers.map(number => 1 / (1 + Math.exp(-number))),
    ),
  ).toBeLessThan(1e-6)
})

test('rounding gives whole numbers, halves the even one', () => {
  const rounded = (value: Local): Code => value.set(f32x4.convertI32x4(round(value.get)))
  expect(apply([1.5, 2.5, -1.5, -32767.4], rounded)).toEqual([2, 2, -2, -32767])
})
