import type { Link, Linkage } from './cluster.ts'
import type { Pair, Prepared } from './pair.ts'

/** The claim of another source that is most like one, and why the two do not stand in one fact. */
export interface Nearest {
  readonly source: string
  readonly claim: string
  /** 0..1, four decimals; of two that score alike the one with the lower id is named. */
  readonly score: number
  /** The condition for joining that failed, in words. */
  readonly missing: string
  /** Words of the claim that the other has too, those it lacks, and what only the other has; each as printed, at most eight. */
  readonly shared: readonly string[]
  readonly onlyHere: readonly string[]
  readonly onlyThere: readonly string[]
}

/** What the alignment of a story knows, by places in its list of claims. */
export interface AlignedStory {
  readonly prepared: readonly Prepared[]
  /** Pairs that were alike enough to have a say. */
  readonly links: readonly Link[]
  readonly linkage: Linkage
  pairOf(left: number, right: number): Pair
  scoreOf(left: number, right: number): number
  doClash(left: number, right: number): boolean
  sharesSubstance(pair: Pair): boolean
  groupOf(index: number): readonly number[]
}

/** From here on two words count as one: synonyms are at .9, converse verbs at .8. */
const met = 0.75

const mostWords = 8

/** For each source that has no claim in the fact of this one, its claim that is most like it; by score. Looks at every claim of the story once. */
export function nearestClaims(index: number, story: AlignedStory): Nearest[] {
  const sourceOf = (at: number): string => story.prepared[at]!.statement.claim.source
  const told = new Set(story.groupOf(index).map(sourceOf))
  const best = new Map<string, { readonly other: number; readonly score: number }>()
  story.prepared.forEach((_, other) => {
    const source = sourceOf(other)
    if (told.has(source)) return
    const score = story.scoreOf(Math.min(index, other), Math.max(index, other))
    if (score > (best.get(source)?.score ?? -1)) best.set(source, { other, score })
  })
  return [...best]
    .sort(([one, left], [other, right]) => right.score - left.score || (one < other ? -1 : 1))
    .map(([source, { other, score }]) => ({
      source,
      claim: story.prepared[other]!.statement.claim.id,
      score,
      missing: whyApart(index, other, score, story),
      ...wordsOf(index, other, story),
    }))
}

/** The first condition for joining that fails. */
function whyApart(index: number, other: number, score: number, story: AlignedStory): string {
  const [left, right] = [Math.min(index, other), Math.max(index, other)]
  const { links, linkage, doClash, sharesSubstance, pairOf } = story
  if (doClash(left, right))
    return 'each names others and gives other numbers, they tell opposite deeds of two days, or one speaks of nobody else'
  if (!sharesSubstance(pairOf(left, right)))
    return 'they share no word that tells a matter, no number and no time, at most names'
  const least = Math.min(linkage.sure, linkage.telling, linkage.sibling)
  if (score < least) return `${shown(score)} is less than ${shown(least)}, below which nothing joins`
  const link = links.find(one => one.left === left && one.right === right)
  if (link === undefined) return 'never laid side by side: others share more that is rare'
  const rival = rivalOf(index, other, score, story) ?? rivalOf(other, index, score, story)
  if (rival !== null && score < linkage.sure)
    return `${shown(score)} is less than ${shown(linkage.sure)}, as ${rival} is closer`
  if (score < linkage.sure && !link.isTelling)
    return `${shown(score)} is less than ${shown(linkage.sure)}, and they share nothing rare and no two names, or their articles too little`
  const source = story.prepared[index]!.statement.claim.source
  const beside = story.groupOf(other).find(at => story.prepared[at]!.statement.claim.source === source)
  if (beside !== undefined) return `its fact has ${story.prepared[beside]!.statement.claim.id} of this source already`
  const isAlone = story.groupOf(other).length === 1 && story.groupOf(index).length === 1
  return isAlone
    ? 'other claims of their sentences are closer'
    : 'with the other claims of its fact it shares too little'
}

/** The claim of the other's source that is closer to this one; null when there is none. */
function rivalOf(index: number, other: number, score: number, { links, prepared }: AlignedStory): string | null {
  const source = prepared[other]!.statement.claim.source
  let closest: { readonly id: string; readonly score: number } | null = null
  for (const { left, right, score: near } of links) {
    if (left !== index && right !== index) continue
    const { claim } = prepared[left === index ? right : left]!.statement
    if (claim.source === source && near > score && near > (closest?.score ?? 0)) closest = { id: claim.id, score: near }
  }
  return closest?.id ?? null
}

function wordsOf(index: number, other: number, { pairOf }: AlignedStory) {
  const isFirst = index < other
  const { left, right, leftMatches, rightMatches } = isFirst ? pairOf(index, other) : pairOf(other, index)
  const [own, matches] = isFirst ? [left, leftMatches] : [right, rightMatches]
  const [theirs, theirMatches] = isFirst ? [right, rightMatches] : [left, leftMatches]
  const pick = ({ terms, statement }: Prepared, isWanted: (place: number) => boolean): string[] =>
    terms.flatMap(({ token }, place) => (isWanted(place) ? [statement.tokens[token]!.form] : [])).slice(0, mostWords)
  return {
    shared: pick(own, place => matches[place]!.strength >= met),
    onlyHere: pick(own, place => matches[place]!.strength < met),
    onlyThere: pick(theirs, place => theirMatches[place]!.strength < met),
  }
}

/** As scores are printed elsewhere, so that .6457 does not seem to reach .65. */
const shown = (score: number): string => score.toFixed(4)
