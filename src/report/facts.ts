import type { Claim, Copy, Fact, FactStatus, Relation, Uncheckable } from '../model.ts'
import { isReal } from '../statement/is-real.ts'
import { shortHash } from '../text/hash.ts'

/** Order of facts in a report: what needs a decision first. */
const rank: Readonly<Record<FactStatus, number>> = { difference: 0, agreement: 1, 'single-source': 2 }

/**
 * Facts out of clusters of claims: their status from the relations, their heading, their order. `claims` in the order of the report;
 * `clusters` are lists of claim ids, each claim in exactly one; `relationOf` is asked for every pair from different sources, earlier claim first.
 * `originOf` says whose words a claim is: the id of its own source when nobody else's.
 */
export function buildFacts(
  claims: readonly Claim[],
  clusters: readonly (readonly string[])[],
  relationOf: (a: Claim, b: Claim) => Relation,
  originOf: (claim: Claim) => string,
): Fact[] {
  const place = new Map(claims.map((claim, index) => [claim.id, index]))
  const facts = clusters.map(cluster => {
    const members = [...cluster]
      .sort((left, right) => place.get(left)! - place.get(right)!)
      .map(id => claims[place.get(id)!]!)
    const relations = members.flatMap((a, index) =>
      members.slice(index + 1).flatMap(b => (a.source === b.source ? [] : [relationOf(a, b)])),
    )
    const sources = [...new Set(members.map(claim => claim.source))]
    return {
      id: `f${shortHash([members[0]!.id])}`,
      status: statusOf(sources, relations),
      contradiction: relations.some(relation => relation.relation === 'contradicts'),
      text: heading(members, relations),
      claims: members.map(claim => claim.id),
      sources,
      ...witnesses(members, relations, originOf),
      ...uncheckableBy(members, sources),
      relations,
      decision: null,
    } satisfies Fact
  })
  return facts.sort(
    (left, right) =>
      rank[left.status] - rank[right.status] ||
      Number(right.contradiction) - Number(left.contradiction) ||
      Number(left.uncheckable !== undefined) - Number(right.uncheckable !== undefined) ||
      // What many outlets tell in words of their own before what two tell, and that before what one printed from the other.
      right.independentSources - left.independentSources ||
      place.get(left.claims[0]!)! - place.get(right.claims[0]!)!,
  )
}

/** A source that has words of its own beside copied ones is a witness itself; one that has none stands for whom it copies. */
function witnesses(
  members: readonly Claim[],
  relations: readonly Relation[],
  originOf: (claim: Claim) => string,
): { independentSources: number; copies?: readonly Copy[] } {
  const origins = new Map(members.map(claim => [claim.id, originOf(claim)]))
  const own = new Set(members.flatMap(({ id, source }) => (origins.get(id) === source ? [id] : [])))
  // Who prints another's sentence with another number says something of his own.
  const sources = new Map(members.map(({ id, source }) => [id, source]))
  for (const { a, b, relation } of relations) {
    if (!/^(?:contradicts|differs|updates)$/.test(relation)) continue
    if (origins.get(a) === sources.get(b)) own.add(a)
    if (origins.get(b) === sources.get(a)) own.add(b)
  }
  const copies = members.flatMap(({ id }) => (own.has(id) ? [] : [{ claim: id, origin: origins.get(id)! }]))
  const speaking = new Set(members.flatMap(({ id, source }) => (own.has(id) ? [source] : [])))
  const copied = members.flatMap(({ id, source }) => (speaking.has(source) ? [] : [origins.get(id)!]))
  return {
    independentSources: new Set([...speaking, ...copied]).size,
    ...(copies.length === 0 ? {} : { copies }),
  }
}

/** What one source alone says and nobody could check; that two report the same opinion of somebody can be checked. */
function uncheckableBy(members: readonly Claim[], sources: readonly string[]): { uncheckable?: Uncheckable } {
  const [first] = members
  const isOne = sources.length === 1 && members.every(claim => claim.uncheckable !== undefined)
  return isOne && first?.uncheckable !== undefined ? { uncheckable: first.uncheckable } : {}
}

function statusOf(sources: readonly string[], relations: readonly Relation[]): FactStatus {
  if (sources.length === 1) return 'single-source'
  return relations.some(each => each.relation === 'differs' || each.relation === 'contradicts')
    ? 'difference'
    : 'agreement'
}

/**
 * Of the claims nearest to what the other outlets tell, the one that says it best: one that stands alone before one that needs the sentence before it, what happened before what
 * was planned, the outlet's own word before a reported one; then the shorter, then the first. What is denied against most of the others heads no fact: "She will hardly see the pier when she
 * comes in July" is no heading for "She comes in July". A difference is headed by one of the claims between which it lies, if possible as most tell it.
 */
function heading(members: readonly Claim[], relations: readonly Relation[]): string {
  const grave = (['contradicts', 'differs'] as const).find(type => relations.some(({ relation }) => relation === type))
  const apart = new Set(relations.flatMap(({ a, b, relation }) => (relation === grave ? [a, b] : [])))
  const supporting = relations.filter(({ relation }) => relation !== grave)
  const candidates = grave === undefined ? members : members.filter(({ id }) => apart.has(id))
  const near = new Map(candidates.map(({ id }) => [id, nearness(id, supporting)]))
  const most = Math.max(...near.values())
  const denied = members.filter(({ polarity }) => polarity === 'negated').length
  const isAgainstMost = ({ polarity }: Claim) =>
    2 * (polarity === 'negated' ? denied : members.length - denied) < members.length
  const weight = (claim: Claim) =>
    (isAgainstMost(claim) ? 8 : 0) +
    (claim.context !== undefined ? 4 : 0) +
    (isReal(claim.status) ? 0 : 2) +
    (claim.attribution.length > 0 ? 1 : 0)
  const [best] = candidates
    .filter(({ id }) => near.get(id)! >= central * most)
    .sort((left, right) => weight(left) - weight(right) || left.text.length - right.text.length)
  return best!.text
}

/** Share of the highest nearness from which on a claim may speak for its fact: a side matter that hangs on one of several has less. Read off stories of five outlets. */
const central = 0.6

/** The sum of a claim's scores with the claims of other outlets. */
const nearness = (id: string, relations: readonly Relation[]): number =>
  relations.reduce((sum, { a, b, score }) => (a === id || b === id ? sum + score : sum), 0)
