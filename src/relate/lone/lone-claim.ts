import { isStopword } from '../../lexicon/stopwords.ts'
import type { Tree } from '../../model.ts'
import { isBelow } from '../../statement/is-below.ts'
import { areLone, partner, type Side, type Sides } from '../sides.ts'

/** A short claim laid beside a text that was given as an answer to it. */
export interface LoneClaim {
  readonly claim: Side
  readonly text: Side
  /** True when the claim is the first of the two. */
  readonly isFirst: boolean
}

/** Null when neither of two texts is a sentence of few words, as bare phrases are none, or when they come from outlets. */
export function loneClaim(sides: Sides): LoneClaim | null {
  if (!areLone(sides)) return null
  const isFirst = sides.a.terms.length < sides.b.terms.length
  const [claim, text] = isFirst ? [sides.a, sides.b] : [sides.b, sides.a]
  return claim.terms.length <= most && subjectOf(claim).length > 0 ? { claim, text, isFirst } : null
}

/** In terms: with more it is a sentence that tells several things. */
const most = 12

/** Words or tokens of the claim and of the text in the order of the sides. */
export const inOrder = <Value>(
  { isFirst }: LoneClaim,
  claim: Value,
  text: Value,
): { readonly a: Value; readonly b: Value } => (isFirst ? { a: claim, b: text } : { a: text, b: claim })

/**
 * Whether the text is about what the claim is about: a word of the claim's subject stands in it, or it begins with a pronoun or a description that may
 * stand for it: "She was born in 1975", "The film was shot in Oslo".
 */
export function mayShareSubject({ claim, text }: LoneClaim): boolean {
  if (sharesSubject(claim) || subjectOf(claim).length === 0) return true
  const { tokens, tree } = text.statement
  const subject = rootSubject(tree)
  if (subject < 0) return false
  // "There were 4,250 cases", "635 cases were confirmed": a count that says of nobody.
  const isCounted = tree.heads.some((head, index) => head === subject && tree.relations[index] === 'nummod')
  if (isCounted) return true
  if (tokens[subject]!.upos === 'PRON') return true
  return (
    tokens[subject]!.upos === 'NOUN' &&
    tree.heads.some((head, index) => head === subject && /^(?:the|this|its|his|her|their)$/i.test(tokens[index]!.form))
  )
}

/** True when a word of a side's subject stands on the other side. */
export function sharesSubject(side: Side): boolean {
  return subjectOf(side).some(index => side.matches[index]!.strength >= partner)
}

/** Indices of the terms of the grammatical subject, also that of a passive: "The film was released". */
export function subjectOf({ statement: { tree }, terms }: Side): readonly number[] {
  const top = rootSubject(tree)
  return top < 0 ? [] : terms.flatMap(({ token }, index) => (isBelow(tree.heads, token, top) ? [index] : []))
}

function rootSubject(tree: Tree): number {
  const root = tree.heads.indexOf(-1)
  return tree.heads.findIndex((head, index) => head === root && /^[nc]subj/.test(tree.relations[index] ?? ''))
}

/** Share of the claim's words, without its subject, its numbers and those in question, that stand in the text; 1 when there are none. */
export function restMet({ claim }: LoneClaim, disputed: ReadonlySet<number>): number {
  let all = 0
  let found = 0
  const subject = new Set(subjectOf(claim))
  claim.terms.forEach((term, index) => {
    // Of several numbers each is compared by itself.
    if (
      term.type === 'number' ||
      subject.has(index) ||
      disputed.has(term.token) ||
      bounds.has(term.lemma) ||
      isStopword(term.lemma)
    )
      return
    const weight = /^(?:VERB|ADV|ADJ)$/.test(term.upos) ? light : 1
    all += weight
    if (claim.matches[index]!.strength >= partner) found += weight
  })
  return all === 0 ? 1 : found / all
}

/** Verbs, adjectives and adverbs are exchanged more freely than nouns and names: "earned", "grossed". */
const light = 0.5

/** Words that bound a number or a date, and those of "due to", "take place" and "be part of"; they tell nothing themselves. */
export const bounds: ReadonlySet<string> = new Set(
  'less more least most fewer under over than almost nearly about around approximately exactly total due place part'.split(
    ' ',
  ),
)
