import { peopleOf } from '../people.ts'
import type { Comparison } from './comparison.ts'
import { told } from './told.ts'

/** Sentences on one matter share some of their words, those that share more of them are alike. */
const somewhat = 0.1
const alike = 0.4

/** Alike but for the one person each names: "The wrestler Berg kept his title in the sixth round", "The wrestler Dahl kept his title in the seventh". 1 where either names nobody, or several. */
export const otherOne: Comparison = {
  title: 'not alike but for the one person in each',
  compare: pair => {
    const { one, other, isAnyMet } = peopleOf(pair)
    if (one !== 1 || other !== 1 || isAnyMet) return 1
    return 1 - Math.min(1, Math.max(0, (told.compare(pair) - somewhat) / (alike - somewhat)))
  },
}
