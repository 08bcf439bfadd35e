import type { ClauseRule } from '../rule.ts'
import { accompaniment } from './accompaniment.ts'
import { adverbial } from './adverbial.ts'
import { apposition } from './apposition.ts'
import { coordination } from './coordination.ts'
import { juxtaposition } from './juxtaposition.ts'
import { participle } from './participle.ts'
import { relative } from './relative.ts'

/** Every way in which a sentence is split into propositions. For each word the first rule that answers decides. */
export const clauseRules: readonly ClauseRule[] = [
  coordination,
  relative,
  apposition,
  participle,
  adverbial,
  accompaniment,
  juxtaposition,
]
