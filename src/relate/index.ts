import type { Kind, Reason, Relation, RelationType, Statement } from '../model.ts'
import { kinds } from '../model.ts'
import { termSimilarity } from '../statement/term-similarity.ts'
import { agreement } from './agreement.ts'
import { whyOtherMatter } from './other-matter.ts'
import { shorterCoverage } from './proof.ts'
import type { Finding, Outcome, RelationRule, Stopped } from './rule.ts'
import { type RelationRuleName, relationRules, ruleNames, storyRuleNames } from './rules/index.ts'
import { areLone, laySideBySide, type Sides, type Vectors } from './sides.ts'

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
  const findings: Finding[] = []
  for (const { outcome } of outcomesOf(sides)) if ('relation' in outcome) findings.push(outcome)
  const relation = strongest(findings)
  const because = findings.length > 0 ? reasons(findings, relation) : [agreement(sides)]
  const found = new Set<Kind>(findings.map(finding => finding.kind))
  return { a: a.claim.id, b: b.claim.id, relation, kinds: kinds.filter(kind => found.has(kind)), because, score }
}

/** The rules that need no alignment. */
export const proofs: readonly RelationRuleName[] = ruleNames.filter(
  name => (relationRules[name] as RelationRule).isProof,
)

/** Of these, the rules that look at whole sentences or ask for the same words: for claims that have nothing but words of their sentences in common. */
export const wordProofs: readonly RelationRuleName[] = [
  'tally',
  'rank',
  'noneLeft',
  'figure',
  'clock',
  'turn',
  'samePassage',
  'otherPrint',
  'otherParty',
  'otherPost',
  'otherSeat',
  'namesake',
  'otherGivenName',
  'otherSlot',
  'otherTerm',
  'otherFrame',
  'saidWhen',
  'saidHow',
  'sameWords',
]

/** The contradiction that the first rule that needs no alignment finds between the two; null when none does. */
export function conflictProof(
  a: Statement,
  b: Statement,
  language: Vectors,
  rules: readonly RelationRuleName[] = proofs,
): Finding | null {
  const sides = laySideBySide(a, b, termSimilarity(language), language.relatedness)
  for (const rule of rules) {
    const outcome = asked(sides, relationRules[rule].match(sides))
    if (outcome === null || !('relation' in outcome) || outcome.relation !== 'contradicts') continue
    // Who is quoted twice may have said one thing on one day and its opposite on another, but not in the same words.
    if (outcome.kind !== 'polarity' || a.claim.attribution.length === 0 || outcome.isOneText) return outcome
    if (shorterCoverage(sides) >= sameWording) return outcome
  }
  return null
}

/** Share of the shorter side: what one outlet quotes whole and the other in part. */
const sameWording = 0.75

/** What every rule made of the pair, in the order of the rules; for `explain`. */
export function traceRelation(a: Statement, b: Statement, language: Vectors): readonly Trace[] {
  const told = outcomesOf(laySideBySide(a, b, termSimilarity(language), language.relatedness))
  return ruleNames.map(rule => told.find(trace => trace.rule === rule) ?? { rule, outcome: null })
}

/** Runs the rules in order; each knows what those before it have accounted for. Only those that find or stop something are told: of 42 one or two. */
function outcomesOf(sides: Sides): (Trace & { readonly outcome: Finding | Stopped })[] {
  const explained = { a: new Set<number>(), b: new Set<number>() }
  const { a, b, relatedness, whole } = sides
  const given = { a, b, explained, relatedness, whole }
  const told: (Trace & { readonly outcome: Finding | Stopped })[] = []
  for (const { rule, match } of areLone(sides) ? matches.alone : matches.inStory) {
    const outcome = asked(sides, match(given))
    if (outcome === null) continue
    for (const token of outcome.explains?.a ?? []) explained.a.add(token)
    for (const token of outcome.explains?.b ?? []) explained.b.add(token)
    told.push({ rule, outcome })
  }
  return told
}

/** What every pair is asked, at hand: to look up forty rules of many shapes by name takes as long as a dear rule. */
const matchesOf = (names: readonly RelationRuleName[]) =>
  names.map(rule => ({ rule, match: (relationRules[rule] as RelationRule).match }))
const matches = { alone: matchesOf(ruleNames), inStory: matchesOf(storyRuleNames) }

/** A difference of two things is none: what a rule has found stands only where both tell of one and the same. */
function asked(sides: Sides, outcome: Outcome): Outcome {
  if (outcome === null || !('relation' in outcome) || !differences.has(outcome.relation)) return outcome
  const why = whyOtherMatter(sides, outcome)
  return why === null ? outcome : { stopped: `${outcome.reason.text}, but ${why}` }
}

const differences: ReadonlySet<RelationType> = new Set(['contradicts', 'differs'])

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
