import type { Fact, Kind, RelationType } from '../model.ts'
import { oneLine } from './one-line.ts'
import { type PairExplanation, ruleLines, scoreLines, sideLines } from './pair-explanation.ts'
import { counted, relationOrder } from './words.ts'

/** Where a fact comes from: its claims, what came near without joining, and what each relation rests on. */
export interface FactExplanation extends Pick<Fact, 'id' | 'status' | 'contradiction' | 'text'> {
  readonly claims: readonly ClaimExplanation[]
  readonly relations: readonly RelationExplanation[]
}

export interface ClaimExplanation {
  readonly id: string
  readonly source: string
  readonly rule: string
  /** Status, polarity, who says it, in words. */
  readonly standing: string
  readonly text: string
  /** Relative to the project. */
  readonly path: string
  /** Of the stored file, from 1: where its quote begins. */
  readonly line: number
  readonly quote: string
  /** Whose sayings and views it tells of, with the words for it. */
  readonly tellsOf: readonly { readonly speaker: string; readonly cue: string }[]
  /** Another fact that it would have fitted; null when there is none. */
  readonly fitsToo: OtherFact | null
  /** Whose words it is in, when they are another's. */
  readonly origins: readonly string[]
  readonly parts: readonly { readonly id: string; readonly rule: string; readonly text: string }[]
  /** Of each source that has no claim in this fact the claim that is most like it. */
  readonly nearest: readonly NearClaim[]
}

export interface OtherFact {
  /** Null when a later step took it apart. */
  readonly fact: string | null
  readonly score: number
  /** The best score within its own fact. */
  readonly ownScore: number
  readonly claim: string
  readonly text: string
}

export interface NearClaim {
  readonly source: string
  readonly claim: string
  readonly text: string
  readonly fact: string | null
  /** 0..1, four decimals. */
  readonly score: number
  /** The condition for one fact that failed, in words. */
  readonly missing: string
  readonly shared: readonly string[]
  readonly onlyHere: readonly string[]
  readonly onlyThere: readonly string[]
  /** Passages of that source that yielded no claim: it may say it there. */
  readonly leftOut: number
}

export interface RelationExplanation {
  readonly a: string
  readonly b: string
  readonly relation: RelationType
  readonly kinds: readonly Kind[]
  readonly score: number
  /** False when the two are in one fact only through its other claims. */
  readonly isLinked: boolean
  readonly agreement: readonly { readonly text: string; readonly a: string; readonly b: string }[]
  /** Null when one of the claims was read anew and is gone. */
  readonly explanation: PairExplanation | null
}

/** The explanation of a fact for people: its claims, how they stand to each other, gravest first, and last what came near. */
export function factExplanationText({ id, status, contradiction, text, claims, relations }: FactExplanation): string {
  const sources = new Map(claims.map(claim => [claim.id, claim.source]))
  const byGravity = relationOrder.flatMap(type => relations.filter(({ relation }) => relation === type))
  const parts = [
    `fact ${id}   ${status}${contradiction ? ', contradiction' : ''}\n${text}`,
    ...claims.map(claimText),
    ...byGravity.map(relation => relationText(relation, sources)),
    ...claims.map(nearText).filter(near => near !== ''),
  ]
  return `${parts.join('\n\n')}\n`
}

function claimText(claim: ClaimExplanation): string {
  return lines([
    `claim ${claim.id}   rule ${claim.rule}   ${claim.standing}`,
    `  ${claim.text}`,
    `  ${claim.path}:${claim.line}`,
    `  "${claim.quote.replace(/\s+/g, ' ')}"`,
    ...claim.tellsOf.map(({ speaker, cue }) => `  tells of ${speaker}: ${cue}`),
    ...otherFactLines(claim.fitsToo),
    ...claim.origins.map(origin => `  in the words of ${origin}`),
    ...claim.parts.map(part => `  part ${part.id}   rule ${part.rule}   ${part.text}`),
  ])
}

function otherFactLines(other: OtherFact | null): string[] {
  if (other === null) return []
  const { fact, score, ownScore, claim, text } = other
  return [
    `  fits fact ${fact ?? 'another'} too, by ${score.toFixed(4)} (this one: ${ownScore.toFixed(4)}), because of ${claim}`,
    `    ${text}`,
  ]
}

/** Of fifty sources that are silent a reader looks at the likeliest. */
const mostNear = 5

function nearText({ id, nearest }: ClaimExplanation): string {
  if (nearest.length === 0) return ''
  const further = nearest.length - mostNear
  return lines([
    `${id}: nearest in the other sources, and why they are other facts:`,
    ...nearest
      .slice(0, mostNear)
      .flatMap(({ source, claim, text, score, missing, shared, onlyHere, onlyThere, leftOut }) => [
        `    ${oneLine(source)} ${claim}   score ${score.toFixed(4)}: ${missing}`,
        `      ${oneLine(text)}`,
        `      both: ${listed(shared)}; only this one: ${listed(onlyHere)}; only that one: ${listed(onlyThere)}`,
        ...(leftOut > 0 ? [`      ${counted(leftOut, 'passage')} of ${oneLine(source)} without a claim`] : []),
      ]),
    ...(further > 0 ? [`    and less like it in ${counted(further, 'more source')}: --format json`] : []),
  ])
}

const listed = (words: readonly string[]): string => (words.length === 0 ? '–' : oneLine(words.join(', ')))

function relationText(told: RelationExplanation, sources: ReadonlyMap<string, string>): string {
  const { a, b, relation, kinds, score, isLinked, agreement, explanation } = told
  const [left, right] = [a, b].map(id => `${id} (${oneLine(sources.get(id) ?? '')})`)
  const head = `${left} – ${right}   ${relation}${kinds.length > 0 ? ` (${kinds.join(', ')})` : ''}`
  if (explanation === null) return head
  const why = agreement.flatMap(reason => [
    `no rule found a difference: ${reason.text}`,
    ...sideLines({ kind: '', ...reason }).map(line => `  ${line}`),
  ])
  return lines([
    head,
    `  why one fact: score ${score.toFixed(4)}${isLinked ? '' : ', too low to link these two: they are in one fact through its other claims'}`,
    ...indented(scoreLines(explanation)),
    '  why this relation:',
    ...indented([...ruleLines(explanation), ...why]),
  ])
}

const indented = (list: readonly string[]): string[] => list.map(line => `    ${line}`)

const lines = (list: readonly string[]): string => list.join('\n')
