import type { Claim, Opinion, Relation, Report } from '../model.ts'
import type { JudgedPair, JudgedStatement } from './relation-question.ts'

/** The relations of a report that `isAsked` picks, in its order, each with its two claims as a judge is told of them. */
export function judgedPairs(report: Report, isAsked: (relation: Relation) => boolean): readonly AskedRelation[] {
  const claims = new Map(report.claims.map(claim => [claim.id, claim]))
  const published = new Map(report.sources.map(source => [source.id, source.published]))
  const stated = (claim: Claim): JudgedStatement => ({
    text: claim.text,
    quote: claim.quote.exact,
    speakers: claim.attribution.map(each => each.speaker),
    published: published.get(claim.source) ?? null,
  })
  return report.facts.flatMap(fact =>
    fact.relations.filter(isAsked).flatMap(relation => {
      const [a, b] = [claims.get(relation.a), claims.get(relation.b)]
      return a && b ? [{ relation, pair: { a: stated(a), b: stated(b) } }] : []
    }),
  )
}

export interface AskedRelation {
  readonly relation: Relation
  readonly pair: JudgedPair
}

/** The same report with the opinions beside its relations; nothing else moves. */
export function withOpinions(report: Report, opinions: ReadonlyMap<Relation, Opinion>): Report {
  return {
    ...report,
    facts: report.facts.map(fact => ({
      ...fact,
      relations: fact.relations.map(relation => {
        const judge = opinions.get(relation)
        return judge === undefined ? relation : { ...relation, judge }
      }),
    })),
  }
}
