import type { Claim, Decision, Fact, Relation, RelationType } from '../model.ts'
import { markDifferences } from './mark-differences.ts'
import { markReasons } from './mark-reasons.ts'
import { oneLine } from './one-line.ts'
import { type Row, run } from './row.ts'
import { type StoryIndex, sourceName } from './story-index.ts'
import { circumstances, counted, decisionText, type Gist, gistOf, relationOrder } from './words.ts'

/** One fact with everything a fact-checker reads before deciding. All text is safe to print. */
export interface FactDetail {
  readonly fact: Fact
  readonly gist: Gist
  readonly heading: string
  /** `3 sources`; `3 sources, 2 independent` when one prints another's words, `3 sources, one witness` when all words are one origin's. */
  readonly witnesses: string
  /** One for each source, in the order of the report. */
  readonly outlets: readonly OutletPassages[]
  readonly reasons: readonly ReasonLine[]
  /** `accepted by Dana, 2024-05-04 09:12 UTC`; null when nobody has decided. */
  readonly decision: string | null
  /** Oldest first. */
  readonly notes: readonly string[]
}

export interface OutletPassages {
  readonly source: string
  readonly name: string
  readonly passages: readonly Passage[]
}

export interface Passage {
  readonly claim: Claim
  /** The quote, with the words that differ from the other side marked. */
  readonly quote: Row
  /** Whose words it is, status, speaker and times where the quote alone does not show them; may be empty. */
  readonly circumstances: string
}

export interface ReasonLine {
  readonly relation: RelationType
  /** In words: `14 ≠ 17 people injured`. */
  readonly text: string
  /** `Harbour Post / Coast Daily`; null when the fact has two sources only. */
  readonly between: string | null
}

/** A fact of twenty sources has 190 pairs. Differences and updates are all told; of the pairs that agree or refine each other, this many of either. */
const pairsTold = 3

export function factDetail(index: StoryIndex, fact: Fact, notes: readonly Decision[] = []): FactDetail {
  const claims = fact.claims.flatMap(id => index.claims.get(id) ?? [])
  const sources = index.report.sources.filter(({ id }) => fact.sources.includes(id)).map(({ id }) => id)
  const { decision } = fact
  return {
    fact,
    gist: gistOf(fact),
    heading: oneLine(fact.text),
    witnesses: witnesses(fact),
    outlets: sources.map(source => ({
      source,
      name: sourceName(index, source),
      passages: claims
        .filter(claim => claim.source === source)
        .map(claim => ({
          claim,
          quote: markedQuote(index, fact, claim),
          circumstances: circumstancesOf(index, fact, claim),
        })),
    })),
    reasons: reasonLines(index, fact),
    decision: decision === null || decision.action === 'note' ? null : decisionText(decision),
    notes: notes.map(decisionText),
  }
}

function witnesses({ sources, independentSources }: Fact): string {
  const count = counted(sources.length, 'source')
  if (independentSources === sources.length) return count
  return independentSources === 1 ? `${count}, one witness` : `${count}, ${independentSources} independent`
}

/** What the quote alone does not show of a claim, with whose words it is when they are not its outlet's. */
function circumstancesOf(index: StoryIndex, { copies = [] }: Fact, claim: Claim): string {
  const copy = copies.find(each => each.claim === claim.id)
  const told = circumstances(claim)
  if (copy === undefined) return told
  return [`from ${sourceName(index, copy.origin)}`, ...(told === '' ? [] : [told])].join('; ')
}

/** Marks the words of a claim that differ from the claim it stands in the gravest relation to. */
function markedQuote(index: StoryIndex, fact: Fact, claim: Claim): Row {
  const quote = oneLine(claim.quote.exact)
  const relation = gravest(fact.relations.filter(({ a, b }) => a === claim.id || b === claim.id))
  if (relation === undefined) return [run(quote)]
  const other = index.claims.get(relation.a === claim.id ? relation.b : relation.a)
  if (other === undefined) return [run(quote)]
  const { a: segments } = markDifferences(quote, oneLine(other.quote.exact))
  const marked = segments.map(({ text, different }) => run(text, different ? 'different' : 'plain'))
  if (relation.relation === 'agrees') return marked
  return markReasons(
    marked,
    relation.because.map(reason => oneLine(relation.a === claim.id ? reason.a : reason.b)),
  )
}

function gravest(relations: readonly Relation[]): Relation | undefined {
  const [first] = [...relations].sort(
    (left, right) => rank(left.relation) - rank(right.relation) || right.score - left.score,
  )
  return first
}

function rank(relation: RelationType): number {
  return relationOrder.indexOf(relation)
}

function reasonLines(index: StoryIndex, fact: Fact): ReasonLine[] {
  const many = fact.sources.length > 2
  const lines = new Map<string, { readonly line: ReasonLine; readonly isPlain: boolean }>()
  for (const pair of fact.relations) {
    const between = many ? pairName(index, pair) : null
    // That each says more goes without saying where something sharper is said.
    const sharper = pair.because.filter(({ kind }) => kind !== 'detail')
    const told = (sharper.length > 0 ? sharper : pair.because)
      .map(({ text }) => oneLine(text))
      .filter(text => text !== '')
    const text = (pair.relation === 'agrees' ? told.slice(0, 2) : told).join('; ') || pair.kinds.join(', ')
    const key = JSON.stringify([pair.relation, text, between])
    // Another place or word says more than another speaker or a further detail.
    const isPlain = pair.because.every(({ kind }) => kind === 'detail' || kind === 'attribution')
    if (!lines.has(key)) lines.set(key, { line: { relation: pair.relation, text, between }, isPlain })
  }
  const sorted = [...lines.values()].sort(
    (left, right) =>
      rank(left.line.relation) - rank(right.line.relation) || Number(left.isPlain) - Number(right.isPlain),
  )
  return relationOrder.flatMap(relation => {
    const own = sorted.flatMap(({ line }) => (line.relation === relation ? [line] : []))
    const rest = own.length - pairsTold
    return rest <= 0 || !/^(?:agrees|refines)$/.test(relation)
      ? own
      : [...own.slice(0, pairsTold), { relation, text: counted(rest, 'more pair'), between: null }]
  })
}

function pairName(index: StoryIndex, { a, b }: Relation): string {
  return [a, b].map(claim => sourceName(index, index.claims.get(claim)?.source ?? claim)).join(' / ')
}
