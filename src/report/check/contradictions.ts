import type { Claim, Fact, Reason, Relation, Report, Span } from '../../model.ts'
import type { Contradiction, Place, Side } from './result.ts'

/** Where the words of a source stand in its file. */
export interface SourceText {
  readonly path: string
  readonly outlet: string
  readonly published: string | null
  readonly body: string
  /** Line of the file on which the body begins, from 1. */
  readonly bodyLine: number
}

/**
 * Every contradiction that touches a new source, on its line. When both sides are new, the one published later is taken for the new
 * one. A contradiction in a fact that a reviewer rejected is `suppressed`, unless one of its claims came later. Both lists are sorted by place.
 */
export function findContradictions(
  report: Report,
  texts: ReadonlyMap<string, SourceText>,
  isNew: (source: string) => boolean,
): { readonly found: readonly Contradiction[]; readonly suppressed: readonly Contradiction[] } {
  const claims = new Map(report.claims.map(claim => [claim.id, claim]))
  const all = report.facts.flatMap(fact =>
    fact.relations.flatMap(relation => {
      const [a, b] = [claims.get(relation.a), claims.get(relation.b)]
      if (relation.relation !== 'contradicts' || !a || !b || !(isNew(a.source) || isNew(b.source))) return []
      const [fresh, other] = isFresher(a, b, texts, isNew) ? [a, b] : [b, a]
      return [
        {
          isRejected: isRejected(fact, a, b),
          finding: describe({ story: report.story, fact, relation }, fresh, other, texts),
        },
      ]
    }),
  )
  const pick = (isRejected: boolean) => all.filter(item => item.isRejected === isRejected).map(item => item.finding)
  return { found: pick(false).sort(byPlace), suppressed: pick(true).sort(byPlace) }
}

/** A reviewer has seen the claims that the decision names; an entry written by hand may name none. */
function isRejected({ decision }: Fact, a: Claim, b: Claim): boolean {
  if (decision?.action !== 'reject') return false
  return decision.claims.length === 0 || [a, b].every(({ id }) => decision.claims.includes(id))
}

function isFresher(
  a: Claim,
  b: Claim,
  texts: ReadonlyMap<string, SourceText>,
  isNew: (source: string) => boolean,
): boolean {
  if (isNew(a.source) !== isNew(b.source)) return isNew(a.source)
  const time = (claim: Claim) => Date.parse(texts.get(claim.source)?.published ?? '')
  return time(a) > time(b)
}

function describe(
  { story, fact, relation }: { readonly story: string; readonly fact: Fact; readonly relation: Relation },
  fresh: Claim,
  other: Claim,
  texts: ReadonlyMap<string, SourceText>,
): Contradiction {
  const { kinds, because, judge } = relation
  // Reasons name the words of a, then of b; readers see the new source first.
  const turned = fresh.id === relation.a ? because : because.map(turn)
  return {
    kind: 'contradiction',
    story,
    ...sideOf(fresh, texts),
    other: sideOf(other, texts),
    fact: fact.id,
    kinds,
    because: turned,
    ...(judge === undefined ? {} : { judge }),
  }
}

/** The same reason, read from the other side. */
function turn({ kind, a, b, text }: Reason): Reason {
  return { kind, a: b, b: a, text: text === `${a} ≠ ${b}` ? `${b} ≠ ${a}` : text }
}

function sideOf(claim: Claim, texts: ReadonlyMap<string, SourceText>): Side {
  const text = texts.get(claim.source)
  const place = text ? placeOf(text, claim.quote) : { path: claim.source, line: 1, column: 1, endLine: 1, endColumn: 1 }
  return { ...place, outlet: text?.outlet ?? claim.source, claim: claim.id, words: claim.quote.exact }
}

/** Lines end with `\n`, as git and editors count them. */
export function placeOf({ path, body, bodyLine }: Pick<SourceText, 'path' | 'body' | 'bodyLine'>, span: Span): Place {
  const [line, column] = lineAndColumn(body, span.start)
  const [endLine, endColumn] = lineAndColumn(body, span.end)
  return { path, line: bodyLine + line, column, endLine: bodyLine + endLine, endColumn }
}

/** Lines before it, and the column from 1. */
function lineAndColumn(body: string, offset: number): readonly [number, number] {
  const before = body.slice(0, offset)
  return [before.split('\n').length - 1, offset - before.lastIndexOf('\n')]
}

function byPlace(left: Contradiction, right: Contradiction): number {
  return comparePlaces(left, right) || comparePlaces(left.other, right.other)
}

function comparePlaces(left: Place, right: Place): number {
  if (left.path !== right.path) return left.path < right.path ? -1 : 1
  return left.line - right.line || left.column - right.column
}
