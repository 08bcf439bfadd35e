import { createRecall } from './recall.ts'

/**
 * Numbers for words with their dependants, so that parses of one sentence can be compared: two words of the same number have been given the
 * same dependants by the same relations in the same order.
 */
export interface Looks {
  /** Begins a sentence whose words, root and "no word" have the numbers below `width`. */
  begin(width: number): void
  /** The number of a word of the number `look` that gets one more dependant; `arc` tells the side and the relation. */
  withDependant(look: number, dependant: number, arc: number): number
}

/** 1,024 places: a sentence of 40 words needs some 60. What is forgotten gets a number of its own. */
const bits = 10

export function createLooks(): Looks {
  const recall = createRecall(bits)
  const numbers = new Int32Array(2 ** bits)
  let following = 0
  return {
    begin(width) {
      recall.forget()
      following = width
    },
    withDependant(look, dependant, arc) {
      const place = recall.find(0, look, dependant, arc)
      if (place >= 0) return numbers[place]!
      numbers[-1 - place] = following
      return following++
    },
  }
}
