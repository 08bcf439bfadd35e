import { isKindOf } from '../../lexicon/kinds.ts'
import { mayNameTheSame } from '../../lexicon/near-words.ts'
import { isStopword } from '../../lexicon/stopwords.ts'
import type { Tree } from '../../model.ts'
import type { Term } from '../../statement/terms.ts'
import { partner, type Side } from '../sides.ts'
import { bounds, type LoneClaim, subjectOf } from './lone-claim.ts'

/** What of a short claim the text beside it does not tell. */
export interface Untold {
  /** 0..1 of what the claim says. A word that the text only comes near to counts in part, one that it ties to something else a little. */
  readonly share: number
  /** Indices of the terms of which nothing stands in the text, without the subject. */
  readonly terms: readonly number[]
}

/** `compared` are tokens of the claim that other rules have dealt with. */
export function untold(lone: LoneClaim, compared: ReadonlySet<number>): Untold {
  const { claim } = lone
  const subject = new Set(subjectOf(claim))
  const missing: number[] = []
  let all = 0
  let lost = 0
  claim.terms.forEach((term, index) => {
    if (bounds.has(term.lemma) || isStopword(term.lemma)) return
    const weight = weightOf(term) * (subject.has(index) ? ofSubject : 1)
    all += weight
    if (compared.has(term.token)) return
    if (isMet(lone, index)) {
      if (isElsewhere(lone, index)) lost += weight * elsewhere
      return
    }
    lost += weight * (1 - claim.matches[index]!.strength / nearest)
    if (!subject.has(index)) missing.push(index)
  })
  return { share: all === 0 ? 0 : lost / all, terms: missing }
}

/*
 * The numbers were chosen together on half of the rows of VitaminC, RTE-3 and FEVER and looked at on the other half, on ANLI, PropSegmEnt and FNC-1; each
 * of them can be moved by a third without losing more than half a point.
 */

/** Verbs and adverbs are exchanged freely between a claim and its source, adjectives sometimes, names never. */
function weightOf({ type, upos }: Term): number {
  if (type === 'name' || type === 'place') return 1.4
  return upos === 'VERB' || upos === 'ADV' ? 0.3 : upos === 'ADJ' ? 0.7 : 1
}

/** A text often begins with a pronoun or a description instead of the claim's subject. */
const ofSubject = 0.15

/** The share that a word loses whose partner hangs on another part of the text than the partner of the word it belongs to. */
const elsewhere = 0.2

/** The strength of a match of two words whose vectors are all but the same. */
const nearest = 0.56

/** True when the text has the word, a synonym, a more special or more general one, the verb to its doer, or the name with more words. */
function isMet({ claim, text }: LoneClaim, index: number): boolean {
  if (claim.matches[index]!.strength >= partner) return true
  const term = claim.terms[index]!
  const word = term.lemma.toLowerCase()
  const isTold = text.terms.some(({ lemma, upos }) => {
    const other = lemma.toLowerCase()
    return mayNameTheSame(word, other) || isKindOf(word, other) || (upos === 'VERB' && isDoer(word, other))
  })
  if (isTold) return true
  // "Africa" in "North Africa", a name that the text spells with more words
  const words = claim.statement.claim.text
    .slice(firstOf(claim, index), claim.statement.tokens[term.token]!.end)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
  const told = new Set(text.statement.tokens.map(({ form }) => form.toLowerCase()))
  return words.every(one => told.has(one))
}

/** "founder" of "who founded", "owner", "driver", "planner", "creator": the ending of one who does it. */
function isDoer(noun: string, verb: string): boolean {
  const stem = /^(.{3,})[eo]r$/.exec(noun)?.[1]
  if (stem === undefined) return false
  return stem === verb || `${stem}e` === verb || (stem.at(-1) === stem.at(-2) && stem.slice(0, -1) === verb)
}

/** Where a term's words begin: those of a person's name stand in its last token's mention. */
function firstOf({ statement: { tokens, mentions }, terms }: Side, index: number): number {
  const { start } = tokens[terms[index]!.token]!
  const mention = mentions.find(one => one.type === 'person' && one.start <= start && start < one.end)
  return mention?.start ?? start
}

/** "The ferry sank" beside "The ferry left the harbour where a trawler sank": both words are there, but not as one thing. */
function isElsewhere({ claim, text }: LoneClaim, index: number): boolean {
  const above = claim.matches[termAbove(claim, index)]
  const own = claim.matches[index]!
  if (!above || own.strength < partner || above.strength < partner || own.index === above.index) return false
  return !areNear(text.statement.tree, text.terms[own.index]!.token, text.terms[above.index]!.token)
}

/** Index of the next term on the way to the root; -1 when there is none within a few steps. */
function termAbove({ statement: { tree }, terms }: Side, index: number): number {
  let at = tree.heads[terms[index]!.token] ?? -1
  for (let steps = 0; at >= 0 && steps < few; steps++, at = tree.heads[at] ?? -1) {
    const above = terms.findIndex(({ token }) => token === at)
    if (above >= 0) return above
  }
  return -1
}

/** True when a way of at most five arcs leads from one word to the other. */
function areNear({ heads }: Tree, one: number, other: number): boolean {
  const steps = new Map<number, number>()
  for (let at = one, count = 0; at >= 0 && count <= few; at = heads[at] ?? -1, count++) steps.set(at, count)
  for (let at = other, count = 0; at >= 0 && count <= few; at = heads[at] ?? -1, count++)
    if ((steps.get(at) ?? few + 1) + count <= few) return true
  return false
}

const few = 5
