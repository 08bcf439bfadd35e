import { thoughts } from '../lexicon/thoughts.ts'
import type { Statement } from '../model.ts'
import type { Match } from '../statement/match-terms.ts'
import { termSimilarity, type Vectors } from '../statement/term-similarity.ts'
import { termsOf } from '../statement/terms.ts'
import { type AlignerModel, aligner } from './aligner-model.ts'
import { candidatesOf } from './block.ts'
import { clashFinder } from './clash.ts'
import { cluster, type Link, type Linkage } from './cluster.ts'
import { haveOtherDates } from './comparisons/times.ts'
import { isAligned } from './decide.ts'
import { firstLook, mostToCome } from './first-look.ts'
import { kinFinder } from './kinship.ts'
import { type Nearest, nearestClaims } from './nearest.ts'
import { haveOtherDoers } from './other-doers.ts'
import { glance, type Pair, type Prepared, pairUp, prepare } from './pair.ts'
import { prepareStory } from './prepare-story.ts'
import { sharesFigure } from './same-figure.ts'
import { type Features, featuresOf, scoreOf } from './score.ts'
import { sensesOf } from './senses.ts'
import { isSpecific } from './specific.ts'
import { storyScore } from './story-model.ts'
import { isTelling } from './telling.ts'
import { backgroundWeight } from './term-weight.ts'

/** Which claims of different sources speak of the same fact. */
export interface Alignment {
  /** How many pairs were looked at. */
  readonly compared: number
  /** The pairs that are alike enough to have a say, by the ids of their claims. */
  readonly pairs: readonly ScoredPair[]
  /** Ids of claims; every claim in exactly one fact. Facts and members ascend by id. */
  readonly facts: readonly (readonly string[])[]
  /** The claim of another fact that this one could have joined as well, and how alike they are; null when its fact is the only one near. */
  rivalOf(id: string): { readonly claim: string; readonly score: number } | null
  /** Score of any two claims of the story, also of those that were no candidates. 0 for unknown ids. */
  scoreOf(a: string, b: string): number
  /** Of each source with no claim in this one's fact the claim that is most like it, and what is missing; empty for unknown ids. Reads the whole story each time. */
  nearestOf(id: string): readonly Nearest[]
  /** What `scoreOf` rests on; null for unknown ids. */
  featuresOf(a: string, b: string): Features | null
}

export interface ScoredPair {
  /** The lower id. */
  readonly a: string
  readonly b: string
  /** 0..1, four decimals. */
  readonly score: number
}

/**
 * Chosen on 1,640 judged pairs of 238 stories (training/story-pairs.tsv) and the sample story. Each judged pair counts for as many as its like are (the score before, joined or not, closest or
 * not). On either half of the stories more is right and more is found than with the former weights and thresholds: of what is joined .82 and .77 tell one fact (before .79 and .73), and .54 and .56 of the
 * true pairs are joined (before .48 and .49). `sure` .65 would give .80 and .53 over all, where .6 gives .80 and .55; `again` .3 as much, in facts of up to 13 claims; whether a
 * pair is the closest of its sources says nothing beside its score. `repeated` .89 would join "left the ferry in March" to "steered the ferry past the pier".
 * Later `shared`, what an outlet tells in one breath (src/align/cluster.ts) and what keeps a rare word in passing from joining (src/align/telling.ts) raised the precision of the halves from .842 and
 * .789 to .848 and .831; of the true pairs .540 (.541 before) and .560 (.553) are joined. `shared` .6 and .7 find less.
 * `several`, and that claims which name nobody in common are never telling, were tried on the linkage before: of 522 joined pairs, 403 of them right, 504 were left, 402 of them right.
 */
const storyLinkage: Linkage = {
  sure: 0.6,
  telling: 0.15,
  sibling: 0.2,
  mean: 0.3,
  several: 0.25,
  again: 0.4,
  shared: 0.5,
  repeated: 0.95,
}

/** Below it an equal figure is said of two: "23 points" of two players. */
const someScore = 0.25

/** No pair below joins anything. */
const lowest = Math.min(storyLinkage.sure, storyLinkage.telling, storyLinkage.sibling)

/** Aligns the claims of one story. The order of the statements changes nothing. */
export function align(statements: readonly Statement[], language: Vectors): Alignment {
  const prepared = prepareStory(statements, aligner)
  const similarity = termSimilarity(language)
  const positions = new Map(prepared.map(({ statement }, index) => [statement.claim.id, index]))
  const pairOf = (left: number, right: number): Pair => pairUp(prepared[left]!, prepared[right]!, similarity)
  const known = new Map<number, number>()
  const score = (left: number, right: number): number => {
    const code = left * prepared.length + right
    const value = known.get(code) ?? storyScore(pairOf(left, right))
    known.set(code, value)
    return value
  }
  const doClash = clashFinder(prepared)
  const haveKinSources = kinFinder(prepared, backgroundWeight(aligner.frequencies))
  let compared = 0
  const links: Link[] = []
  const leastLook = Math.log(lowest / (1 - lowest)) - mostToCome
  for (const [left, others] of candidatesOf(prepared)) {
    compared += others.length
    const one = prepared[left]!
    for (let at = 0; at < others.length; at++) {
      const right = others[at]!
      if (doClash(left, right)) continue
      const other = prepared[right]!
      const seen = glance(one, other)
      if (firstLook(one, other, seen, leastLook) < leastLook) continue
      const pair = pairUp(one, other, similarity, seen)
      if (!sharesSubstance(pair)) continue
      const value = storyScore(pair)
      // What can join nothing is forgotten: of a long story's candidates that is nearly all.
      if (value < lowest) continue
      known.set(left * prepared.length + right, value)
      const areKin = () => haveKinSources(one.statement.claim.source, other.statement.claim.source)
      links.push({
        left,
        right,
        score: value,
        isTelling: (value >= someScore && sharesFigure(pair)) || (isTelling(pair, value) && areKin()),
        isSpecific: isSpecific(pair),
      })
    }
  }
  const groups = cluster(
    prepared.map(({ statement }) => statement.claim),
    links,
    storyLinkage,
    score,
    (left, right) => {
      const [one, other] = [prepared[left]!, prepared[right]!]
      return haveOtherDates(one, other) || haveOtherDoers(one, other)
    },
  )
  const rivals = rivalsOf(groups, links)
  const both = (a: string, b: string): [number, number] | null => {
    const left = positions.get(a)
    const right = positions.get(b)
    return left === undefined || right === undefined ? null : [Math.min(left, right), Math.max(left, right)]
  }
  return {
    compared,
    pairs: links.map(({ left, right, score }) => ({ a: idAt(prepared, left), b: idAt(prepared, right), score })),
    facts: groups.map(group => group.map(index => idAt(prepared, index))),
    rivalOf: id => {
      const rival = rivals.get(positions.get(id) ?? -1)
      return rival === undefined ? null : { claim: idAt(prepared, rival.claim), score: rival.score }
    },
    scoreOf: (a, b) => {
      const at = both(a, b)
      return at ? score(...at) : 0
    },
    nearestOf: id => {
      const index = positions.get(id)
      if (index === undefined) return []
      const scoreOf = (left: number, right: number) => storyScore(pairOf(left, right))
      const groupOf = (at: number) => groups.find(group => group.includes(at)) ?? [at]
      const story = { prepared, links, linkage: storyLinkage, pairOf, scoreOf, doClash, sharesSubstance, groupOf }
      return nearestClaims(index, story)
    },
    featuresOf: (a, b) => {
      const at = both(a, b)
      return at ? featuresOf(pairOf(...at)) : null
    },
  }
}

/** For each claim the closest of another fact, where that pair alone would have been enough to join. */
function rivalsOf(
  groups: readonly (readonly number[])[],
  links: readonly Link[],
): ReadonlyMap<number, { readonly claim: number; readonly score: number }> {
  const groupOf = new Map(groups.flatMap((group, number) => group.map(index => [index, number] as const)))
  const rivals = new Map<number, { claim: number; score: number }>()
  const note = (index: number, claim: number, score: number) => {
    const best = rivals.get(index)
    if (best === undefined || score > best.score) rivals.set(index, { claim, score })
  }
  for (const { left, right, score } of links) {
    if (score < storyLinkage.sure || groupOf.get(left) === groupOf.get(right)) continue
    note(left, right, score)
    note(right, left, score)
  }
  return rivals
}

/** Compares two statements that stand alone, without a story that says which of their words are common. */
export function pairScorer(language: Vectors, model: AlignerModel = aligner): PairScorer {
  const similarity = termSimilarity(language)
  const weightOf = backgroundWeight(model.frequencies)
  const senses = sensesOf(language, model)
  return (a, b) => {
    const ready = (statement: Statement): Prepared => prepare(statement, weightOf, termsOf(statement), senses)
    const features = featuresOf(pairUp(ready(a), ready(b), similarity))
    const score = scoreOf(features, model)
    return { score, aligned: isAligned(score, features, model.threshold), features }
  }
}

/**
 * True when both have a word, number or time in common, not only names: "The mayor opened a school in Westport" and "The mayor
 * sold a boat in Westport" may look alike letter by letter. Nor is it enough that somebody thinks or does something repeatedly: "Anna Berg thinks that the pier
 * is safe" and "Anna Berg thinks that she can win".
 */
function sharesSubstance({ left, leftMatches, rightMatches }: Pair): boolean {
  // "He has never done so": one sentence twice
  const isSame = ({ strength }: Match) => strength === 1
  if (leftMatches.every(isSame) && rightMatches.every(isSame)) return true
  return left.terms.some(({ type, isTitle, upos, role, lemma }, index) => {
    if (leftMatches[index]!.strength < substance || type === 'name' || type === 'place' || isTitle) return false
    return type !== 'word' || !(upos === 'ADV' || (role === 'predicate' && thoughts.has(lemma)))
  })
}

/** Synonyms are at .9, converse verbs at .8; the nearest of merely related words at .56. */
const substance = 0.75

export type PairScorer = (a: Statement, b: Statement) => { score: number; aligned: boolean; features: Features }

function idAt(prepared: readonly Prepared[], index: number): string {
  return prepared[index]!.statement.claim.id
}
