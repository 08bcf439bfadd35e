import { predicatesMatch, shorterCoverage } from './proof.ts'
import { areLone, type Sides } from './sides.ts'

/**
 * Whether two claims of a story are near enough for "one reports it, the other asserts it" or "one is more exact" to be true of them: one event word, or half of the shorter
 * in common. Of forty such reasons that were read without this condition nineteen spoke of two things.
 */
export const tellOneThing = (sides: Sides): boolean =>
  areLone(sides) || predicatesMatch(sides) || shorterCoverage(sides) >= half

const half = 0.5
