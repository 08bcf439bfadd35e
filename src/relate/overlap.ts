import type { Relation, Statement } from '../model.ts'
import { termSimilarity } from '../statement/term-similarity.ts'
import { loneClaim, sharesSubject } from './lone/lone-claim.ts'
import { untold } from './lone/untold.ts'
import { shorterCoverage } from './proof.ts'
import { laySideBySide, type Sides, type Vectors } from './sides.ts'

/**
 * Whether of two lone texts one answers the other, though they share too little to be called one matter by their words. A claim of a few words says one
 * thing of whoever it names, and the text beside it was put there to answer it: "Anna Berg is a singer" and "Anna Berg, born in 1975 in Westport, is a
 * Norwegian ferry captain". Two headlines answer each other when nearly a third of the shorter stands in the other, or `relation` names what they
 * differ in. Two long sentences have names in common whenever they come from one story, and must share more. `isNear` is true when their score
 * reaches the aligner's threshold.
 */
export function answersEachOther(
  a: Statement,
  b: Statement,
  { relation, kinds }: Pick<Relation, 'relation' | 'kinds'>,
  isNear: boolean,
  language: Vectors,
): boolean {
  const sides = laySideBySide(a, b, termSimilarity(language))
  const lone = loneClaim(sides)
  if (lone && isShort(sides) && (isNear || sharesSubject(lone.claim))) return true
  if (lone && lone.text.statement.tokens.length <= paragraph && untold(lone, none).share < aFifth) return true
  if (relation === 'contradicts' && (isNear || lone)) return true
  if (lone && kinds.includes('quantity')) return true
  if (!isNear) return false
  if (!areHeadlines(sides)) return false
  return (relation === 'differs' && kinds.some(kind => !general.has(kind))) || shorterCoverage(sides) >= third
}

const none: ReadonlySet<number> = new Set()

/** "Carl Dahl is the harbour master of Westport", of which "Westport harbour master Carl Dahl said …" leaves nothing out; as in `claimUnmet`. */
const aFifth = 0.2

/** In tokens: in a longer text each word stands somewhere. */
const paragraph = 120

/** What two texts on different matters have as well. */
const general: ReadonlySet<string> = new Set(['event', 'detail', 'attribution', 'status'])

/** Chosen on the headlines of Emergent. */
const third = 0.3

function isShort({ a, b }: Sides): boolean {
  return Math.min(a.terms.length, b.terms.length) <= few
}

/** In terms: no sentence of NAnCo, whose pairs only come from one story, is so short; most claims of FEVER and many of VitaminC are. */
const few = 4

function areHeadlines({ a, b }: Sides): boolean {
  return Math.max(a.terms.length, b.terms.length) <= longestHeadline
}

/** In terms; most headlines of Emergent are no longer, and hardly a sentence of NAnCo. */
const longestHeadline = 10
