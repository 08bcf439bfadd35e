import { longestInput } from './sizes.ts'
import type { Rows, Work } from './work.ts'

/** What the first and the last layer put out for the words of a sentence, whole numbers, 32767 for 1. */
export interface States {
  /** Numbers of one word. */
  readonly width: number
  /** Keeps the outputs of `count` words: of the first layer (0) or the last (1). */
  keep(layer: 0 | 1, outputs: Rows, count: number): void
  /** Writes those of one word from `start` on, each divided by two to the power of `shift`. */
  copy(word: number, target: Int16Array, start: number, shift: number): void
}

/** Layers write over each other's outputs, so they are kept apart. Units that only fill rows up are left out. */
export function createStates({ kernels, sizes }: Work, hidden: number): States {
  const { units } = sizes
  const row = 2 * units
  const kept = [0, 1].map(() => new Int16Array(longestInput * row))
  return {
    width: 4 * hidden,
    keep(layer, { address, step }, count) {
      kept[layer]!.set(new Int16Array(kernels.memory, address, (count * step) / 2))
    },
    copy(word, target, start, shift) {
      let place = start
      for (const outputs of kept)
        for (let from = word * row; from < (word + 1) * row; from += units)
          for (let at = from; at < from + hidden; at++) target[place++] = outputs[at]! >> shift
    },
  }
}
