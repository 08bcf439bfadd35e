import type { NameMention, Token, Tree } from '../../model.ts'
import { mendAppositionTails } from './apposition-tails.ts'
import { mendAppositions } from './appositions.ts'
import { mendCoordination } from './coordination.ts'
import type { Draft } from './draft.ts'
import { mendExamples } from './examples.ts'
import { mendFronted } from './fronted.ts'
import { mendGerunds } from './gerunds.ts'
import { mendInterrupted } from './interrupted.ts'
import { mendInterruptedSubjects } from './interrupted-subjects.ts'
import { mendLists } from './lists.ts'
import { mendNamedRoles } from './named-roles.ts'
import { mendParticiples } from './participles.ts'
import { mendPastTenses } from './past-tenses.ts'
import { mendQuestions } from './questions.ts'
import { mendRelatives } from './relatives.ts'
import { mendSetOffNouns } from './set-off-nouns.ts'
import { mendTemporals } from './temporals.ts'

/** In this order: later mends rely on the relative clauses that earlier ones found. */
const mends: readonly ((draft: Draft) => void)[] = [
  mendCoordination,
  mendPastTenses,
  mendParticiples,
  mendGerunds,
  mendFronted,
  mendInterruptedSubjects,
  mendQuestions,
  mendRelatives,
  mendInterrupted,
  mendTemporals,
  mendNamedRoles,
  mendSetOffNouns,
  mendExamples,
  mendLists,
  mendAppositions,
  mendAppositionTails,
]

/** Mends what a greedy parser most often gets wrong and surface order settles. The result is a tree again. */
export function repairTree(tokens: readonly Token[], tree: Tree, names: readonly NameMention[]): Tree {
  const draft = { tokens, heads: [...tree.heads], relations: [...tree.relations], names }
  for (const mend of mends) mend(draft)
  return isTree(draft.heads) ? { heads: draft.heads, relations: draft.relations } : tree
}

/** One root, and every word hangs below it. */
function isTree(heads: readonly number[]): boolean {
  if (heads.filter(head => head < 0).length > 1) return false
  return heads.every((_, node) => {
    let at = node
    for (let steps = 0; at >= 0; steps += 1, at = heads[at]!) if (steps > heads.length) return false
    return true
  })
}
