import { sharedCodes } from '../letter-runs.ts'
import type { Comparison } from './comparison.ts'
import { rememberLast } from './remember-last.ts'

/** A statement of fewer neighbours is measured as if it had these: "in the house" found in "in the house" proves little. */
const fewest = 3

/**
 * Outlets that report one speech, ruling or poll keep whole phrases of it, however they turn the sentence; two sentences on one topic
 * share single words. By itself among the strongest signs on the labelled stories (story-model.ts).
 */
export const phrases: Comparison = {
  title: 'same words side by side',
  compare: rememberLast(({ left, right }) => {
    const [one, other] = [left.wording().phrases, right.wording().phrases]
    return sharedCodes(one, other) / Math.max(fewest, Math.min(one.length, other.length))
  }),
}
