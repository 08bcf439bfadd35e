import { type Constant, constant } from './constants.ts'
import { type Code, f32x4, i32x4, type Local } from './instructions.ts'

/** Replaces each of the numbers by its hyperbolic tangent, wrong by less than 1e-6. Several vectors at once, since each step of one waits for the last. */
export function tanh(values: readonly Local[], { squares, overs, unders, coefficient }: Scratch): Code {
  const polynomial = (sums: readonly Local[], coefficients: readonly Constant[]): Code[] =>
    coefficients.toReversed().map((name, step) => [
      coefficient.set(constant(name)),
      values.map((_, at) => {
        const sum = sums[at]!
        if (step === 0) return sum.set(coefficient.get)
        return sum.set(f32x4.add(f32x4.mul(sum.get, squares[at]!.get), coefficient.get))
      }),
    ])
  return [
    values.map(value => value.set(f32x4.pmax(constant('boundBelow'), f32x4.pmin(constant('bound'), value.get)))),
    values.map((value, at) => squares[at]!.set(f32x4.mul(value.get, value.get))),
    polynomial(overs, ['over0', 'over1', 'over2', 'over3', 'over4', 'over5', 'over6']),
    values.map((value, at) => value.set(f32x4.mul(value.get, overs[at]!.get))),
    polynomial(unders, ['under0', 'under1', 'under2', 'under3']),
    values.map((value, at) => value.set(f32x4.div(value.get, unders[at]!.get))),
  ]
}

/** Variables that `tanh` uses up, as many of each as it gets vectors. */
export interface Scratch {
  readonly squares: readonly Local[]
  readonly overs: readonly Local[]
  readonly unders: readonly Local[]
  readonly coefficient: Local
}

/** 1 / (1 + exp(-x)) is (1 + tanh(x / 2)) / 2. */
export function halve(value: Code): Code {
  return f32x4.mul(constant('half'), value)
}

/** `halve` before the tangent, this behind it. */
export function fromHalf(value: Code): Code {
  return f32x4.add(constant('half'), halve(value))
}

/** What is below zero, times `slope`; 0 < slope <= 1. `value` is evaluated once and kept in `copy`. */
export function leak(value: Code, slope: Code, copy: Local): Code {
  return [copy.set(value), f32x4.pmax(copy.get, f32x4.mul(copy.get, slope))]
}

/** The nearest whole number, halves to the even one, for numbers below 2^22. */
export function round(value: Code): Code {
  return i32x4.sub(f32x4.add(value, constant('rounder')), constant('rounder'))
}
