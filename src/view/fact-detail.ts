import type { Claim, Decision, Fact, Relation } from '../model.ts'
import { markDifferences } from './mark-differences.ts'
import { markReasons } from './mark-reasons.ts'
import { oneLine } from './one-line.ts'
import { type ReasonLine, reasonLines } from './reason-lines.ts'
import { type Row, run } from './row.ts'
import { type StoryIndex, sourceName } from './story-index.ts'
import {
  circumstances,
  claimsGone,
  claimsSince,
  counted,
  decisionText,
  type Gist,
  gistOf,
  relationOrder,
} from './words.ts'

/** One fact with everything a fact-checker reads before deciding. All text is safe to print. */
export interface FactDetail {
  readonly fact: Fact
  readonly gist: Gist
  readonly heading: string
  /** `3 sources`; `3 sources, 2 independent` when one prints another's words, `3 sources, one witness` when all words are one origin's. */
  readonly witnesses: string
  /** One for each source: of a difference first those between which it lies, then in the order of the report. */
  readonly outlets: readonly OutletPassages[]
  /** Gravest first. */
  readonly reasons: readonly ReasonLine[]
  /** `accepted by Dana, 2024-05-04 09:12 UTC`, with how many claims have come and gone since; null when nobody has decided. */
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

/** What is shown of a fact below the list: passages by outlet, reasons, decision, notes. */
export function factDetail(index: StoryIndex, fact: Fact, notes: readonly Decision[] = []): FactDetail {
  const claims = fact.claims.flatMap(id => index.claims.get(id) ?? [])
  const sources = outletsInOrder(index, fact)
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
    decision: decision === null || decision.action === 'note' ? null : standingDecision(fact, decision),
    notes: notes.map(decisionText),
  }
}

function standingDecision(fact: Fact, decision: Decision): string {
  const since = claimsSince(fact)
  const gone = claimsGone(fact)
  return [
    decisionText(decision),
    ...(since > 0 ? [`${counted(since, 'claim')} new since then`] : []),
    ...(gone > 0 ? [`${counted(gone, 'claim')} gone since then`] : []),
  ].join('; ')
}

function outletsInOrder({ report, claims }: StoryIndex, fact: Fact): string[] {
  const sources = report.sources.map(({ id }) => id).filter(id => fact.sources.includes(id))
  if (fact.status !== 'difference') return sources
  const { relation } = gistOf(fact)
  const apart = new Set(
    fact.relations
      .filter(pair => pair.relation === relation)
      .flatMap(({ a, b }) => [a, b].map(id => claims.get(id)?.source ?? id)),
  )
  return [...sources.filter(id => apart.has(id)), ...sources.filter(id => !apart.has(id))]
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
    (left, right) =>
      relationOrder.indexOf(left.relation) - relationOrder.indexOf(right.relation) || right.score - left.score,
  )
  return first
}
