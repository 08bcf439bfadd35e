import type { Kind, Reason, Relation, RelationType, Statement } from '../model.ts'
import { kinds } from '../model.ts'
import { termSimilarity } from '../statement/term-similarity.ts'
import { actor } from './actor.ts'
import { age } from './age.ts'
import { agreement } from './agreement.ts'
import { attribution } from './attribution.ts'
import { clauseActor } from './clause-actor.ts'
import { clausePolarity } from './clause-polarity.ts'
import { clauseTime } from './clause-time.ts'
import { clauseValue } from './clause-value.ts'
import { debunk } from './debunk.ts'
import { detail } from './detail.ts'
import { direction } from './direction.ts'
import { distance } from './distance.ts'
import { event } from './event.ts'
import { holder } from './holder.ts'
import { claimDate } from './lone/claim-date.ts'
import { claimDenial } from './lone/claim-denial.ts'
import { claimKind } from './lone/claim-kind.ts'
import { claimNumber } from './lone/claim-number.ts'
import { claimOpposite } from './lone/claim-opposite.ts'
import { claimOrdinal } from './lone/claim-ordinal.ts'
import { claimUnmet } from './lone/claim-unmet.ts'
import { narrowing } from './narrowing.ts'
import { negatedPart } from './negated-part.ts'
import { opposite } from './opposite.ts'
import { ordinal } from './ordinal.ts'
import { otherFrame, otherSlot } from './other-slot.ts'
import { otherTerm } from './other-term.ts'
import { otherWord } from './other-word.ts'
import { phrase } from './phrase.ts'
import { place } from './place.ts'
import { polarity } from './polarity.ts'
import { shorterCoverage } from './proof.ts'
import { quantifier } from './quantifier.ts'
import { quantity } from './quantity.ts'
import { role } from './role.ts'
import type { Finding, Outcome, RelationRule } from './rule.ts'
import { saidWhen } from './said-when.ts'
import { samePassage } from './same-passage.ts'
import { sameWords } from './same-words.ts'
import { laySideBySide, type Sides, type Vectors } from './sides.ts'
import { speaker } from './speaker.ts'
import { stance } from './stance.ts'
import { status } from './status.ts'
import { time } from './time.ts'
import { title } from './title.ts'

/** The rules, the most specific first: of two that find the same relation the first gives its reason first. */
export const relationRules = {
  status,
  quantity,
  age,
  ordinal,
  quantifier,
  phrase,
  time,
  polarity,
  opposite,
  direction,
  place,
  actor,
  role,
  negatedPart,
  stance,
  attribution,
  distance,
  debunk,
  narrowing,
  otherWord,
  clauseTime,
  clauseValue,
  clausePolarity,
  clauseActor,
  holder,
  title,
  speaker,
  sameWords,
  samePassage,
  otherSlot,
  otherTerm,
  otherFrame,
  saidWhen,
  claimDenial,
  claimNumber,
  claimDate,
  claimOpposite,
  claimOrdinal,
  claimKind,
  claimUnmet,
  event,
  detail,
} satisfies Record<string, RelationRule>

export type RelationRuleName = keyof typeof relationRules

const ruleNames = Object.keys(relationRules) as RelationRuleName[]

/** What one rule made of a pair. */
export interface Trace {
  readonly rule: RelationRuleName
  readonly outcome: Outcome
}

/**
 * How `b` stands to `a`, two statements that `align` has put together; `score` is passed through. Never `unrelated`, and `contradicts`
 * only with a proof: same subject, event, time and scope, asserted at the same level.
 */
export function relate(a: Statement, b: Statement, score: number, language: Vectors): Relation {
  const sides = laySideBySide(a, b, termSimilarity(language), language.relatedness)
  const findings = outcomesOf(sides).flatMap(({ outcome }) => (outcome && 'relation' in outcome ? [outcome] : []))
  const relation = strongest(findings)
  const because = findings.length > 0 ? reasons(findings, relation) : [agreement(sides)]
  const found = new Set<Kind>(findings.map(finding => finding.kind))
  return { a: a.claim.id, b: b.claim.id, relation, kinds: kinds.filter(kind => found.has(kind)), because, score }
}

/** The rules that need no alignment. */
export const proofs: readonly RelationRuleName[] = ruleNames.filter(
  name => (relationRules[name] as RelationRule).isProof,
)

/** Of these, the rules that look at whole sentences: for claims that have nothing but words of their sentences in common. */
export const wordProofs: readonly RelationRuleName[] = ['samePassage', 'otherSlot', 'otherTerm']

/** True when a rule that needs no alignment finds that the two contradict each other. */
export function provesConflict(
  a: Statement,
  b: Statement,
  language: Vectors,
  rules: readonly RelationRuleName[] = proofs,
): boolean {
  const sides = laySideBySide(a, b, termSimilarity(language), language.relatedness)
  return rules.some(rule => {
    const outcome: Outcome = relationRules[rule].match(sides)
    if (outcome === null || !('relation' in outcome) || outcome.relation !== 'contradicts') return false
    // Who is quoted twice may have said one thing on one day and its opposite on another, but not in the same words.
    return outcome.kind !== 'polarity' || a.claim.attribution.length === 0 || shorterCoverage(sides) >= sameWording
  })
}

/** Share of the shorter side: what one outlet quotes whole and the other in part. */
const sameWording = 0.75

/** What every rule made of the pair, in the order of the rules; for `explain`. */
export function traceRelation(a: Statement, b: Statement, language: Vectors): readonly Trace[] {
  return outcomesOf(laySideBySide(a, b, termSimilarity(language), language.relatedness))
}

/** Runs the rules in order; each knows what those before it have accounted for. */
function outcomesOf(sides: Sides): Trace[] {
  const explained = { a: new Set<number>(), b: new Set<number>() }
  const given = { ...sides, explained }
  return ruleNames.map(rule => {
    const outcome = relationRules[rule].match(given)
    for (const token of outcome?.explains?.a ?? []) explained.a.add(token)
    for (const token of outcome?.explains?.b ?? []) explained.b.add(token)
    return { rule, outcome }
  })
}

/**
 * Of several findings the one that says most about the pair. An update comes before a difference: what was planned and what then
 * happened may well differ in a number or a day, and both outlets were right when they printed it.
 */
const precedence: readonly RelationType[] = ['contradicts', 'updates', 'differs', 'refines']

function strongest(findings: readonly Finding[]): RelationType {
  return precedence.find(relation => findings.some(finding => finding.relation === relation)) ?? 'agrees'
}

/** The reasons of the relation itself first, each kind once. */
function reasons(findings: readonly Finding[], relation: RelationType): Reason[] {
  const ordered = [
    ...findings.filter(finding => finding.relation === relation),
    ...findings.filter(finding => finding.relation !== relation),
  ]
  return ordered
    .filter((finding, index) => ordered.findIndex(other => other.kind === finding.kind) === index)
    .map(finding => finding.reason)
}
