import type { Comparison } from './comparison.ts'
import { rarestPartners } from './deed.ts'

/** As `deed`, but nouns serve as well: an earthquake or a ruling is told in a noun. */
export const happening: Comparison = {
  title: 'a telling verb or noun in both',
  compare: pair => rarestPartners(pair, () => true),
}
