import type { Comparison } from './comparison.ts'

/** A statement of fewer neighbours is measured as if it had these: "in the house" found in "in the house" proves little. */
const fewest = 3

/**
 * Outlets that report one speech, ruling or poll keep whole phrases of it, however they turn the sentence; two sentences on one topic
 * share single words. By itself among the strongest signs on the labelled stories (story-model.ts).
 */
export const phrases: Comparison = {
  title: 'same words side by side',
  compare: ({ left, right }) => {
    const [fewer, more] =
      left.phrases.size <= right.phrases.size ? [left.phrases, right.phrases] : [right.phrases, left.phrases]
    let shared = 0
    for (const phrase of fewer) if (more.has(phrase)) shared++
    return shared / Math.max(fewest, fewer.size)
  },
}
