import { peopleOf } from '../people.ts'
import type { Comparison } from './comparison.ts'
import { deed } from './deed.ts'

/**
 * The same deed told of other people is another event: "Berg resigned over the ferry" and "Dahl resigned over the port". How far both share a telling verb counts, since two sentences of one
 * matter that share none name whom they like. 1 where either names nobody, or both name somebody in common.
 */
export const otherPeople: Comparison = {
  title: 'not the same deed of other people',
  compare: pair => {
    const { one, other, isAnyMet } = peopleOf(pair)
    return one === 0 || other === 0 || isAnyMet ? 1 : 1 - deed.compare(pair)
  },
}
