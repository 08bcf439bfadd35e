import {
  type Attribution,
  type Claim,
  type Decision,
  type Fact,
  type FactStatus,
  factStatuses,
  type Kind,
  kinds,
  type RelationType,
} from '../model.ts'
import { oneLine } from './one-line.ts'
import type { Mark } from './row.ts'

/** A status, or the group of facts that nobody could check: of one source each, shown after all others. */
export type FactGroup = FactStatus | 'uncheckable'

/** In the order in which reports show them. */
export const factGroups: readonly FactGroup[] = [...factStatuses, 'uncheckable']

export const groupOf = (fact: Fact): FactGroup => (fact.uncheckable === undefined ? fact.status : 'uncheckable')

/** Headings of the groups of facts. */
export const groupTitles: Readonly<Record<FactGroup, string>> = {
  difference: 'DIFFERENCES',
  agreement: 'AGREEMENTS',
  'single-source': 'IN ONE SOURCE ONLY',
  uncheckable: 'NOT CHECKABLE',
}

/** `2 differences`, `1 agreement`, `4 in one source only`, `3 not checkable`. */
export function countGroup(group: FactGroup, count: number): string {
  if (group === 'uncheckable') return `${count} not checkable`
  return group === 'single-source' ? `${count} in one source only` : counted(count, group)
}

/** How many facts each group has; what nobody could check only where there is some. */
export function groupSizes(facts: readonly Fact[]): { readonly group: FactGroup; readonly count: number }[] {
  const sizes = new Map<FactGroup, number>()
  for (const fact of facts) sizes.set(groupOf(fact), (sizes.get(groupOf(fact)) ?? 0) + 1)
  return factGroups
    .map(group => ({ group, count: sizes.get(group) ?? 0 }))
    .filter(({ group, count }) => count > 0 || group !== 'uncheckable')
}

/** `1 claim`, `2 claims`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** Gravest first: which relation speaks for a fact, or for a claim that has several. */
export const relationOrder: readonly RelationType[] = [
  'contradicts',
  'differs',
  'updates',
  'refines',
  'agrees',
  'unrelated',
]

const glyphs: Readonly<Record<RelationType, string>> = {
  contradicts: '!',
  differs: '≠',
  updates: '→',
  refines: '+',
  agrees: '=',
  unrelated: '·',
}

const marks: Readonly<Record<RelationType, Mark>> = {
  contradicts: 'contradicts',
  differs: 'differs',
  updates: 'agrees',
  refines: 'agrees',
  agrees: 'agrees',
  unrelated: 'single',
}

/** What a fact comes to: its gravest relation, in a glyph, a word and a mark, and what it is about. */
export interface Gist {
  readonly relation: RelationType
  readonly glyph: string
  readonly mark: Mark
  readonly kinds: readonly Kind[]
}

/** `unrelated` for a fact without relations. */
export function gistOf(fact: Fact): Gist {
  const relation = relationOrder.find(type => fact.relations.some(({ relation }) => relation === type)) ?? 'unrelated'
  const found = new Set(fact.relations.filter(pair => pair.relation === relation).flatMap(pair => pair.kinds))
  return { relation, glyph: glyphs[relation], mark: marks[relation], kinds: kinds.filter(kind => found.has(kind)) }
}

export function relationMark(relation: RelationType): Mark {
  return marks[relation]
}

const decisionWords: Readonly<Record<Decision['action'], { glyph: string; word: string; mark: Mark }>> = {
  accept: { glyph: '✓', word: 'accepted', mark: 'accepted' },
  reject: { glyph: '✗', word: 'rejected', mark: 'rejected' },
  note: { glyph: '»', word: 'noted', mark: 'noted' },
  undo: { glyph: '↶', word: 'undone', mark: 'faint' },
}

export function decisionWord(decision: Decision): { glyph: string; word: string; mark: Mark } {
  return decisionWords[decision.action]
}

/** How many claims of a fact its reviewer has not seen: they came with another source, or are read otherwise since. */
export function claimsSince({ claims, decision }: Fact): number {
  const seen = decision?.claims ?? []
  return seen.length === 0 ? 0 : claims.filter(claim => !seen.includes(claim)).length
}

/** How many claims its reviewer decided on that are no longer in the fact: an article was corrected or taken away, or is read otherwise since. */
export function claimsGone({ claims, decision }: Fact): number {
  return decision?.claims.filter(claim => !claims.includes(claim)).length ?? 0
}

/** True while nobody has accepted or rejected the fact as it is now: a note decides nothing, and claims may have come since. */
export function isUndecided(fact: Fact): boolean {
  return fact.decision === null || fact.decision.action === 'note' || claimsSince(fact) > 0
}

/** `accepted by Dana, 2024-05-04 09:12`, with the note after a colon. */
export function decisionText(decision: Decision): string {
  const { word } = decisionWord(decision)
  const by = decision.by === null ? '' : ` by ${oneLine(decision.by)}`
  const note = decision.note === null ? '' : `: ${oneLine(decision.note)}`
  return `${word}${by}, ${dateText(decision.at)}${note}`
}

/** An ISO day as it is; an instant as day, time and offset: `2024-05-03 18:20 +02:00`. */
export function dateText(iso: string): string {
  const instant = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/.exec(iso)
  if (instant === null) return oneLine(iso)
  const [, day, time, offset] = instant
  return `${day} ${time}${offset === undefined ? '' : offset === 'Z' ? ' UTC' : ` ${offset}`}`
}

/** Outermost first: `TASS (reported) > the minister (said)`. */
export function speakerText(attribution: readonly Attribution[]): string {
  return attribution.map(({ speaker, cue }) => `${oneLine(speaker)} (${oneLine(cue)})`).join(' > ')
}

/** What a reader of the quote alone would miss: how it is said to be, who says it, when it is. Empty when nothing. */
export function circumstances(claim: Claim): string {
  const parts: string[] = []
  if (claim.uncheckable !== undefined) parts.push(`not checkable: ${claim.uncheckable}`)
  if (claim.context !== undefined) parts.push(claim.context)
  if (claim.polarity === 'negated') parts.push('negated')
  if (claim.status !== 'happened') parts.push(claim.status)
  if (claim.attribution.length > 0) parts.push(`speaker: ${speakerText(claim.attribution)}`)
  const times = new Set<string>()
  for (const time of claim.times) {
    // A length of time ("two days", P2D) and "now" (PRESENT_REF) say no more than the words of the quote.
    if (time.value === null || !/^\d/.test(time.value) || time.value === time.text) continue
    times.add(`${oneLine(time.text)} = ${oneLine(time.value)}${time.inferred ? ' (inferred)' : ''}`)
  }
  parts.push(...times)
  return parts.join('; ')
}
