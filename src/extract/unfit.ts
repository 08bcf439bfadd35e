import { reportingVerbs } from '../lexicon/reporting.ts'
import type { Token } from '../model.ts'
import { isFiniteWord } from '../statement/is-finite-word.ts'
import type { Piece } from './attribution/index.ts'
import {
  type ClauseView,
  childrenWith,
  childWith,
  isPredicate,
  lemmaOf,
  mainRelation,
  says,
  subjectOf,
  subtree,
} from './clause.ts'
import type { Proposition } from './propositions.ts'
import { isHuman } from './reference/nouns.ts'

/** Somebody's own words whose speaker was not found: as a claim of the outlet they would be wrong. */
export const isNobodys = (view: ClauseView, piece: Piece): boolean =>
  piece.voices.length === 0 &&
  (piece.direct || (says(view, ['i', 'me', 'my', 'myself']) && speaksOfItself(view.tokens)))

/** Whether the first person stands between quotation marks only and a tensed verb outside them: what the outlet tells of somebody's words. */
export function quotesOthers(view: ClauseView, piece: Piece): boolean {
  if (piece.direct) return false
  let isInside = false
  let tells = false
  for (const token of view.tokens) {
    if (token.form === '"') isInside = !isInside
    else if (isInside) continue
    else if (/^(?:I|me|my|myself)$/i.test(token.form)) return false
    else if (isFiniteWord(token)) tells = true
  }
  return tells && !isInside
}

/** "I left", not "held a sign that reads 'I left'" and not "the island of Peter I", a king's number. */
function speaksOfItself(tokens: readonly Token[]): boolean {
  let end = -1
  return tokens.some(({ form, upos, xpos }, at) => {
    if (xpos === '``' && at > end) end = closeOf(tokens, at)
    if (at < end || upos !== 'PRON' || !/^(?:I|me|my|myself)$/.test(form)) return false
    return form !== 'I' || tokens[at - 1]?.upos !== 'PROPN'
  })
}

/** Where the marks close that open at `at`, when what stands between them is part of the clause around it and not what somebody says: `saying, “I left”`; else -1. */
function closeOf(tokens: readonly Token[], at: number): number {
  const before = tokens[at - 1]
  // "a sign that reads 'I left'"
  const isWritten = before !== undefined && /^(?:read|say)$/.test(before.lemma) && tokens[at - 2]?.xpos === 'WDT'
  if (before === undefined || before.upos === 'PUNCT' || (reportingVerbs.has(before.lemma) && !isWritten)) return -1
  const close = tokens.findIndex(({ xpos }, index) => index > at && xpos === "''")
  // "― Ada Olsen “I left.”": a sentence of its own
  return isWritten || !/^[.!?,]/.test(tokens[close - 1]?.form ?? '') ? close : -1
}

/** "he tweeted", "in the letter she added", left over from a quotation: a speaker and a reporting verb tell nothing themselves. */
export function saysNothing(view: ClauseView, { head, own }: Proposition): boolean {
  const words = own.filter(index => view.tokens[index]!.upos !== 'PUNCT')
  // "The mayor said, her voice rising", "the captain asked at a meeting": what was said is told elsewhere.
  if (
    /^(?:say|ask|add|note|remark|quip)$/.test(lemmaOf(view, head)) &&
    // "My brother often said so" tells that he did.
    !own.some(word => /^(?:so|otherwise)$/.test(view.lower[word]!)) &&
    view.children[head]!.every(
      child =>
        /^(?:nsubj|punct|advcl|advmod|obl|cc|mark)$/.test(mainRelation(view, child)) ||
        (mainRelation(view, child) === 'ccomp' &&
          view.tokens[child]!.xpos === 'VBG' &&
          childrenWith(view, child, 'aux').length === 0),
    ) &&
    !childrenWith(view, head, 'obl').some(child =>
      childrenWith(view, child, 'case').some(word => /^(?:about|for|of|to)$/.test(lemmaOf(view, word))),
    )
  )
    return true
  if (saysInVain(view, words.at(-1) ?? head) && words.at(-1) === head) return true
  // "She went on to say:"
  const added = childWith(view, head, 'xcomp')
  if (view.tokens.at(-1)!.form === ':' && lemmaOf(view, head) === 'go' && added !== undefined)
    return reportingVerbs.has(lemmaOf(view, added)) && view.children[added]!.every(child => child < added)
  // "Ada Olsen of the harbour board told the Herald:", with what she told in a paragraph of its own
  if (
    view.tokens.at(-1)!.form === ':' &&
    /^(?:say|tell|write|add|tweet|post|report|read|comment|explain)$/.test(lemmaOf(view, head)) &&
    view.children[head]!.every(child => /^(?:nsubj|obj|iobj|punct|advmod|aux|obl|cc)$/.test(mainRelation(view, child)))
  )
    return true
  // "Writing on her page she said:", "Its history page claims:"
  if (
    view.tokens.at(-1)!.form === ':' &&
    /^(?:speech|statement|address)$/.test(reportingVerbs.get(lemmaOf(view, head))?.use ?? '') &&
    childWith(view, head, 'aux:pass') === undefined &&
    !view.tokens.some(({ form }) => form === '"') &&
    view.children[head]!.every(child => /^(?:nsubj|punct|advmod|advcl|aux|obl|cc)$/.test(mainRelation(view, child)))
  )
    return true
  return (
    words.length <= 3 &&
    reportingVerbs.has(view.tokens[head]!.lemma) &&
    // "Nothing was found"
    !words.some(index => /^(?:nobody|nothing|none)$/i.test(view.tokens[index]!.form)) &&
    !isOfSomething(view, head) &&
    !isCharge(view, head) &&
    words.every(index => index === head || !/^(?:VERB|ADJ)$/.test(view.tokens[index]!.upos))
  )
}

/**
 * "The mayor announced | the port had closed", "When Olsen said | …": a verb of saying in the active, after which its words break off where more follow.
 * "as the mayor said", "what he knew" and "did as the crew asked" are whole.
 */
export function saysInVain(view: ClauseView, verb: number): boolean {
  const { xpos, upos } = view.tokens[verb]!
  const next = view.tokens[verb + 1]
  if (upos !== 'VERB' || !/^VB[DZP]$/.test(xpos) || next === undefined || /^(?:so|otherwise)$/.test(next.form))
    return false
  if (!/^(?:speech|statement)$/.test(reportingVerbs.get(lemmaOf(view, verb))?.use ?? '')) return false
  const follows = next.upos !== 'PUNCT' || /^(?::|["“]|``)$/.test(next.form)
  const isOfBefore = view.lower.slice(0, verb).some(word => /^(?:as|what|whatever|than|how|whom)$/.test(word))
  // "a rule which critics said | could sink it": what "which" stands for does the rest.
  const isHeld = (child: number) =>
    child > verb || (/^W/.test(view.tokens[child]!.xpos) && (isFiniteWord(next) || next.xpos === 'MD'))
  return follows && !isOfBefore && childrenWith(view, verb, 'obj', 'aux', 'mark').every(isHeld)
}

/** "said at the council's hearing | that she had sailed", "asked the mayor on Monday | to appear": what was said, hung on another word by the parser. */
export const holdsContent = (view: ClauseView, { head, own }: Proposition): boolean =>
  own.some(
    word =>
      word > head &&
      ((view.lower[word] === 'that' && view.tokens[word]!.upos === 'SCONJ') ||
        (lemmaOf(view, head) === 'ask' && view.tokens[word]!.xpos === 'TO' && view.tokens[word + 1]?.xpos === 'VB')),
  )

/** "was arrested and | charged with theft": what for is told. */
const isCharge = (view: ClauseView, verb: number): boolean =>
  lemmaOf(view, verb) === 'charge' && childrenWith(view, verb, 'obl').length > 0

/** "promised a ferry", "announced the sale", not "told reporters", "said it". */
const isOfSomething = (view: ClauseView, verb: number): boolean =>
  reportingVerbs.get(lemmaOf(view, verb))!.use !== 'address' &&
  childrenWith(view, verb, 'obj').some(
    object => view.tokens[object]!.upos === 'NOUN' && !isHuman(lemmaOf(view, object)) && object > verb,
  )

/** "The effort has been underway for weeks", not "still declined to say whether she agreed". */
export function hasSubject(view: ClauseView, { head, own, rule }: Proposition): boolean {
  const subject = subjectOf(view, head)
  // "On the floor before the meeting began"
  const isVerbal =
    isPredicate(view, head) &&
    (/^(?:VERB|AUX)$/.test(view.tokens[head]!.upos) || childrenWith(view, head, 'cop').length > 0)
  if (subject === undefined || rule === 'main') return subject !== undefined && isVerbal
  return subtree(view, subject)[0] === own[0] && !/^W/.test(view.tokens[own[0]!]!.xpos)
}
