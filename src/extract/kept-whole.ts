import { isFiniteWord } from '../statement/is-finite-word.ts'
import { type ClauseView, childrenWith, subjectOf } from './clause.ts'
import { isInRelative, lacksContent } from './fragment.ts'
import { type Proposition, unsplit } from './propositions.ts'
import { holdsContent, saysNothing } from './unfit.ts'

/** Fewer words are a heading or a remark: "Off limits, it was." */
const fewest = 6

/** How a piece stands in its sentence. */
interface Stand {
  /** It begins where its sentence or a quotation does. */
  readonly isOpening: boolean
  /** "that" stands before it, so that a clause must follow. */
  readonly isReported: boolean
  /** Words follow that no mark parts from them. */
  readonly isTorn: boolean
}

/**
 * All words of a piece as one claim, for when its tree yields no sentence although the words are one: in "the report that the pier was unsafe
 * only hurts the port" the last verb may be taken for a noun. Null when they may be a fragment.
 */
export function keptWhole(view: ClauseView, { isOpening, isReported, isTorn }: Stand): Proposition | null {
  const words = view.tokens.flatMap(({ upos }, at) => (upos === 'PUNCT' ? [] : [at]))
  const whole = unsplit(view)
  if (whole === null || isTorn || words.length < fewest || isUnfinished(view, words.at(-1)!)) return null
  // "Mrs Olsen said, her voice rising"
  if (lacksContent(view, whole) || (saysNothing(view, whole) && !holdsContent(view, whole))) return null
  if (isReported) return whole
  return isOpening && !isHanging(view, words) && !isNounOnly(view, whole.head) ? whole : null
}

/** "could not say whether the", "said that she had not" */
const isUnfinished = (view: ClauseView, last: number): boolean =>
  /^(?:CC|DT|IN|PRP\$|TO|WDT|WP|WRB|MD)$/.test(view.tokens[last]!.xpos) ||
  /^(?:AUX|PART)$/.test(view.tokens[last]!.upos)

/** "If the ferry has to sail again", "By the time she saw it", "Including the mayor": what these hang on is not said, unless it follows a comma. "Could be a long time" has no subject. */
function isHanging(view: ClauseView, words: readonly number[]): boolean {
  // "So when the ferry left"
  const opener = view.tokens[words.find(word => !/^(?:so|and|but|or)$/.test(view.lower[word]!)) ?? words[0]!]!
  // "Which brings us to the pier", "All of which would help"
  if (words.slice(0, 3).some(word => /^(?:WDT|WP\$?)$/.test(view.tokens[word]!.xpos))) return true
  // "Could be a long time", "Not when so many boats wait", "Please share if you agree"
  if (isFiniteWord(opener) || /^(?:not|please)$/i.test(opener.form)) return true
  if (!/^(?:IN|TO|WRB|VBG|VBN)$/.test(opener.xpos)) return false
  return !view.tokens.some(({ form }, at) => form === ',' && opensClause(view, at + 1))
}

/** Whether a subject begins there: "As it stands, | the port takes a third". */
function opensClause(view: ClauseView, at: number): boolean {
  const subject = view.relations.findIndex((relation, word) => word >= at && /^(?:nsubj|expl)/.test(relation))
  if (subject < 0) return false
  const between = view.tokens.slice(at, subject)
  // "the 27-year-old mate"
  return between.every(({ upos, form }) => form === '-' || /^(?:DET|ADJ|NOUN|PROPN|NUM|PART|PRON|ADV)$/.test(upos))
}

/** "Three women who said they had left", "Less than a decade after Hall won": a noun or a measure with what is told of it. */
const isNounOnly = (view: ClauseView, head: number): boolean =>
  (!/^(?:VERB|AUX)$/.test(view.tokens[view.root]!.upos) &&
    childrenWith(view, head, 'mark').some(word => /^(?:after|before|since|until)$/.test(view.lower[word]!))) ||
  isInRelative(view, head) ||
  (/^(?:NOUN|PROPN)$/.test(view.tokens[view.root]!.upos) && subjectOf(view, head) === undefined)
