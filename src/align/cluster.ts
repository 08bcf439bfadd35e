import type { Claim } from '../model.ts'

/** A scored candidate pair: indices into the list of claims, the lower first. */
export interface Link {
  readonly left: number
  readonly right: number
  readonly score: number
  /** True when more speaks for it than its score: both tell something that their sources tell nowhere else, or name the same two. */
  readonly isTelling?: boolean
  /** True when what is done or told makes them alike, not only who and when. */
  readonly isSpecific?: boolean
}

export interface Linkage {
  /** From here on a pair joins. */
  readonly sure: number
  /** From here on a pair for which more speaks than its score joins, when each is the other's closest in its source. */
  readonly telling: number
  /** From here on a second claim of the same sentence joins the fact of the first, when that fact is its closest. */
  readonly sibling: number
  /** Mean score over all pairs of different sources that a fact must keep. */
  readonly mean: number
  /** As `mean`, for a fact of three claims or more that a telling pair joins: two may be told in other words, but not all of them. */
  readonly several: number
  /** Mean score from which on a further claim of a source joins, when the pair that brings it in is specific: an article tells its news in the lead and once more below. */
  readonly again: number
  /** The same for two facts that the same outlets tell: what they print in two places may well be two things. */
  readonly shared: number
  /** The same when the pair is not specific, or the source has two claims in the fact already. */
  readonly repeated: number
}

type Placed = Pick<Claim, 'source' | 'quote'>

/**
 * Groups claims into facts by average linkage, the surest pair first: two groups join only when the mean over all their pairs
 * of different sources stays high, so that no chain of single links merges two matters. Every index is in exactly one group;
 * groups and members ascend. `scoreOf` is asked for pairs that were no candidates. `areApart` says of two claims of one source that they tell two matters, however
 * alike they are: what struck the pier on Friday and what struck it on Monday.
 */
export function cluster(
  claims: readonly Placed[],
  candidates: readonly Link[],
  linkage: Linkage,
  scoreOf: (left: number, right: number) => number,
  areApart: (left: number, right: number) => boolean = () => false,
): number[][] {
  const links = ownLinks(claims, candidates)
  const group = claims.map((_, index) => index)
  const members: (number[] | null)[] = claims.map((_, index) => [index])
  const closest = closestPartners(claims, links)
  const join = ({ left, right }: Link, isAllowed: (one: number[], other: number[]) => boolean) => {
    const [one, other] = [group[left]!, group[right]!]
    if (one === other || !isAllowed(members[one]!, members[other]!)) return
    // The smaller moves into the larger, so that no claim moves more often than the groups can double.
    const [from, to] = members[one]!.length < members[other]!.length ? [one, other] : [other, one]
    for (const index of members[from]!) {
      group[index] = to
      members[to]!.push(index)
    }
    members[from] = null
  }
  const sorted = [...links].sort((a, b) => b.score - a.score || a.left - b.left || a.right - b.right)
  for (const link of sorted) {
    const needed = link.isTelling && isMutual(link) ? linkage.telling : linkage.sure
    if (link.score >= needed) join(link, (one, other) => keepsTogether(one, other, leastMean(one, other, needed), link))
  }
  for (const link of sorted) if (link.score >= linkage.sibling && isOneSided(link)) join(link, isSibling)
  const groups = members.filter(list => list !== null).map(list => list.sort((a, b) => a - b))
  return groups.sort((a, b) => a[0]! - b[0]!)

  function leastMean(one: readonly number[], other: readonly number[], needed: number): number {
    const least = Math.min(needed, linkage.mean)
    return one.length + other.length > 2 ? Math.max(least, linkage.several) : least
  }

  function isMutual({ left, right, score }: Link): boolean {
    return closest(left, claims[right]!.source) === score && closest(right, claims[left]!.source) === score
  }

  function isOneSided({ left, right, score }: Link): boolean {
    return closest(left, claims[right]!.source) === score || closest(right, claims[left]!.source) === score
  }

  function keepsTogether(one: readonly number[], other: readonly number[], least: number, link: Link): boolean {
    const repetition = repetitionIn(one, other)
    if (repetition === 'apart') return false
    if (repetition === 'none') return hasMean(one, other, least)
    // Each is what the other's article has nearest: that an article tells its news twice does not part them.
    if (isMutual(link) && mostOfOne(one, other) <= mostTold) return hasMean(one, other, least)
    if (!link.isSpecific || mostOfOne(one, other) > 2) return hasMean(one, other, linkage.repeated)
    if (repetition === 'one breath') return hasMean(one, other, least)
    const isShared = doesHoldOutlets(one, other) || doesHoldOutlets(other, one)
    return hasMean(one, other, isShared ? linkage.shared : linkage.again)
  }

  /** Each is told by several outlets, and all that tell the second tell the first. */
  function doesHoldOutlets(one: readonly number[], other: readonly number[]): boolean {
    const sources = new Set(spread(one).map(index => claims[index]!.source))
    const others = new Set(spread(other).map(index => claims[index]!.source))
    return others.size > 1 && sources.size >= others.size && [...others].every(source => sources.has(source))
  }

  /** How many claims one source would have. */
  function mostOfOne(one: readonly number[], other: readonly number[]): number {
    const counts = new Map<string, number>()
    for (const index of [...one, ...other]) {
      const { source } = claims[index]!
      counts.set(source, (counts.get(source) ?? 0) + 1)
    }
    return Math.max(...counts.values())
  }

  /** "They must take a test but need no quarantine" in one outlet, "without test or quarantine" in the other: two claims meet one. */
  function isSibling(one: readonly number[], other: readonly number[]): boolean {
    if (one.length > 1 && other.length > 1) return false
    const [single, rest] = one.length === 1 ? [one[0]!, other] : [other[0]!, one]
    const beside = rest.filter(index => claims[index]!.source === claims[single]!.source)
    return (
      beside.length === 1 &&
      areNeighbours(claims[single]!, claims[beside[0]!]!) &&
      repetitionIn(one, other) !== 'apart' &&
      hasMean(one, other, linkage.sibling)
    )
  }

  function repetitionIn(one: readonly number[], other: readonly number[]): Repetition {
    let repetition: Repetition = 'none'
    for (const left of spread(one)) {
      for (const right of spread(other)) {
        if (claims[left]!.source !== claims[right]!.source) continue
        if (areApart(left, right)) return 'apart'
        if (!standTogether(claims[left]!, claims[right]!)) repetition = 'far'
        else if (repetition === 'none') repetition = 'one breath'
      }
    }
    return repetition
  }

  /** Whether the mean score of the pairs of different sources is as high. Scores are at most 1: where the pairs left cannot make up for those before, they are not scored. */
  function hasMean(one: readonly number[], other: readonly number[], least: number): boolean {
    const pairs: (readonly [number, number])[] = []
    for (const left of spread(one))
      for (const right of spread(other)) if (claims[left]!.source !== claims[right]!.source) pairs.push([left, right])
    let sum = 0
    for (let at = 0; at < pairs.length; at++) {
      if (sum + pairs.length - at + rounding < least * pairs.length) return false
      const [left, right] = pairs[at]!
      sum += scoreOf(Math.min(left, right), Math.max(left, right))
    }
    return (pairs.length === 0 ? 0 : sum / pairs.length) >= least
  }
}

/** In the lead, below, and once more in a quotation: facts that grow on swallow all that is told of one matter. Without a bound the judged pairs come out the same. */
const mostTold = 3

/** More than sums of a few hundred scores are off by. */
const rounding = 1e-6

/** Where a source has claims in both of two groups: nowhere, side by side, in two places, or of two matters. */
type Repetition = 'none' | 'one breath' | 'far' | 'apart'

/** More members than these tell no more of a group's mean; without a bound a thousand copies of one sentence would cost a thousand times a thousand comparisons. */
const mostMeasured = 16

/** All members of a small group, evenly chosen ones of a large one. */
function spread(members: readonly number[]): readonly number[] {
  if (members.length <= mostMeasured) return members
  return Array.from({ length: mostMeasured }, (_, at) => members[Math.floor((at * members.length) / mostMeasured)]!)
}

/**
 * Leaves out what a claim shares only through a part of it that is a claim of its own: "They arrived after a visit by the head of the bloc, Anna Berg"
 * is like "Anna Berg is the head of the bloc", but "Anna Berg is the head of the bloc" cut from the same words is more so. The whole is left for
 * what likens the rest of it.
 */
function ownLinks(claims: readonly Placed[], links: readonly Link[]): Link[] {
  const parts = partsOf(claims)
  const scores = new Map(links.map(({ left, right, score }) => [left * claims.length + right, score]))
  const scoreOf = (one: number, other: number) =>
    scores.get(Math.min(one, other) * claims.length + Math.max(one, other)) ?? 0
  return links.filter(
    ({ left, right, score }) =>
      !parts[left]!.some(part => scoreOf(part, right) >= score) &&
      !parts[right]!.some(part => scoreOf(left, part) >= score),
  )
}

/** For each claim those of its source whose quotes lie within its own and are shorter. */
function partsOf(claims: readonly Placed[]): readonly (readonly number[])[] {
  const parts: number[][] = claims.map(() => [])
  const order = claims
    .map((_, index) => index)
    .sort((a, b) => {
      const [one, other] = [claims[a]!, claims[b]!]
      return one.source < other.source
        ? -1
        : one.source > other.source
          ? 1
          : one.quote.start - other.quote.start || other.quote.end - one.quote.end
    })
  order.forEach((whole, place) => {
    const { source, quote } = claims[whole]!
    for (let next = place + 1; next < Math.min(order.length, place + mostParts); next++) {
      const part = claims[order[next]!]!
      if (part.source !== source || part.quote.start >= quote.end) break
      const isShorter = part.quote.end - part.quote.start < quote.end - quote.start
      if (isShorter && part.quote.end <= quote.end) parts[whole]!.push(order[next]!)
    }
  })
  return parts
}

/** A sentence yields a handful of claims; this bounds the work on a hostile one. */
const mostParts = 12

/** Quotes that overlap or have at most a connective between them come from one sentence: ", but ". In characters. */
const gap = 12

function areNeighbours(left: Placed, right: Placed): boolean {
  const [first, second] = left.quote.start <= right.quote.start ? [left.quote, right.quote] : [right.quote, left.quote]
  // A sentence that begins anew begins with a capital letter; a clause seldom does.
  return second.start < first.end || (second.start - first.end <= gap && /^\p{Ll}/u.test(second.exact))
}

/** "The ferry burned for two hours. It had burned in the harbour": one breath after the other an outlet still tells one fact once. */
function standTogether({ quote: left }: Placed, { quote: right }: Placed): boolean {
  return Math.max(left.start, right.start) - Math.min(left.end, right.end) <= oneBreath
}

/** In characters. Of judged pairs left apart because their fact had another claim of the source, nearly all are of one fact where both stand as near as this, six of ten elsewhere. */
const oneBreath = 40

/** The best score of a claim with any claim of a source. */
function closestPartners(claims: readonly Placed[], links: readonly Link[]): (index: number, source: string) => number {
  // Nine claims of ten have no partner.
  const best: (Map<string, number> | undefined)[] = claims.map(() => undefined)
  const note = (index: number, source: string, score: number) => {
    const own = best[index]
    if (own === undefined) best[index] = new Map([[source, score]])
    else if (score > (own.get(source) ?? -1)) own.set(source, score)
  }
  for (const { left, right, score } of links) {
    note(left, claims[right]!.source, score)
    note(right, claims[left]!.source, score)
  }
  return (index, source) => best[index]?.get(source) ?? -1
}
