import { type Code, f32x4 } from './instructions.ts'

/** Numbers in the code of kernels. */
const constants = {
  half: 0.5,
  /** 1 as a 16-bit number. */
  whole: 32767,
  wholeInverse: 1 / 32767,
  /** Added to a number below 2^22, leaves it rounded to the nearest whole number in the low bits. */
  rounder: 1.5 * 2 ** 23,
  /** Rows of zeroes are scaled by this, not by 0. */
  least: 1e-30,
  // tanh x for -7.9..7.9 as x·P(x²) / Q(x²) with rising powers; coefficients of the float version in Eigen (MathFunctionsImpl.h).
  bound: 7.905311107635498,
  boundBelow: -7.905311107635498,
  over0: 4.89352455891786e-3,
  over1: 6.37261928875436e-4,
  over2: 1.48572235717979e-5,
  over3: 5.12229709037114e-8,
  over4: -8.60467152213735e-11,
  over5: 2.00018790482477e-13,
  over6: -2.76076847742355e-16,
  under0: 4.89352518554385e-3,
  under1: 2.268434632439e-3,
  under2: 1.18534705686654e-4,
  under3: 1.19825839466702e-6,
}

export type Constant = keyof typeof constants

/** A vector of four times the constant. */
export function constant(name: Constant): Code {
  return f32x4.constant(constants[name])
}

/** Numbers in the memory, as kernels are told by address what differs from call to call: slopes below zero of activations. */
const slopes = { straight: 1, leak: 0.1 }

export type Slope = keyof typeof slopes

const slopeNames = Object.keys(slopes) as Slope[]

/** To be written at address 0. */
export const slopeNumbers: Float32Array = Float32Array.from(slopeNames, name => slopes[name])

/** In bytes. */
export function addressOfSlope(name: Slope): number {
  return 4 * slopeNames.indexOf(name)
}
