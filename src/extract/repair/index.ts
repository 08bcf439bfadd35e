import type { NameMention, Token, Tree } from '../../model.ts'
import { mendAppositions } from './appositions.ts'
import { mendBareRoles } from './bare-roles.ts'
import {
  mendCoordination,
  mendCountedLists,
  mendFieldsOfOffices,
  mendGerundLists,
  mendJoinedParticiples,
  mendSplitLists,
} from './coordination.ts'
import { mendDoubleSubjects } from './double-subjects.ts'
import type { Draft } from './draft.ts'
import { mendExamples } from './examples.ts'
import { mendFinalThat } from './final-that.ts'
import { mendFronted, mendOpeningClauses } from './fronted.ts'
import { mendInfinitives } from './infinitives.ts'
import { mendLostPredicates } from './lost-predicates.ts'
import { mendNamedRoles } from './named-roles.ts'
import { mendParticiples, mendSpeakingParticiples } from './participles.ts'
import { mendPlacedRoles } from './placed-roles.ts'
import { mendPluralPredicates } from './plural-predicates.ts'
import { mendQuestions } from './questions.ts'
import { mendRelatives } from './relatives.ts'
import { mendSingledOut } from './singled-out.ts'
import { mendTemporals } from './temporals.ts'
import { mendThatClauses } from './that-clauses.ts'
import { mendTimeSubjects } from './time-subjects.ts'

/** In this order: later mends rely on the relative clauses that earlier ones found. */
const mends: readonly ((draft: Draft) => void)[] = [
  mendLostPredicates,
  mendBareRoles,
  mendPlacedRoles,
  mendCoordination,
  mendGerundLists,
  mendJoinedParticiples,
  mendSplitLists,
  mendCountedLists,
  mendFieldsOfOffices,
  mendDoubleSubjects,
  mendParticiples,
  mendSpeakingParticiples,
  mendFinalThat,
  mendThatClauses,
  mendFronted,
  mendOpeningClauses,
  mendQuestions,
  mendRelatives,
  mendTemporals,
  mendNamedRoles,
  mendExamples,
  mendAppositions,
  mendInfinitives,
  mendTimeSubjects,
  mendPluralPredicates,
  mendSingledOut,
]

/** Mends what the reader most often gets wrong and surface order settles. The result is a tree again. */
export function repairTree(tokens: readonly Token[], tree: Tree, names: readonly NameMention[]): Tree {
  const draft = { tokens, heads: [...tree.heads], relations: [...tree.relations], names }
  for (const mend of mends) mend(draft)
  if (!isTree(draft.heads)) return tree
  const { heads, relations } = draft
  return { heads, relations, rivals: (tree.rivals ?? []).filter(({ word }) => heads[word] === tree.heads[word]) }
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
