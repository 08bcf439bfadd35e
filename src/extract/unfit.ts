import { reportingVerbs } from '../lexicon/reporting.ts'
import type { Token } from '../model.ts'
import type { Piece } from './attribution/index.ts'
import {
  type ClauseView,
  childrenWith,
  isPredicate,
  lemmaOf,
  mainRelation,
  says,
  subjectOf,
  subtree,
} from './clause.ts'
import type { Proposition } from './propositions.ts'

/** Somebody's own words whose speaker was not found: as a claim of the outlet they would be wrong. */
export const isNobodys = (view: ClauseView, piece: Piece): boolean =>
  piece.voices.length === 0 &&
  (piece.direct || (says(view, ['i', 'me', 'my', 'myself']) && speaksOfItself(view.tokens)))

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

/** What cannot stand as a sentence: "Including the mayor", "According to the text", "While he praised the plan", "came hours after". */
export function isFragment(
  view: ClauseView,
  { head, own, rule, replace }: Proposition,
  { isCut, isTorn }: { readonly isCut: boolean; readonly isTorn: boolean },
): boolean {
  const first = view.tokens[own[0]!]!
  const last = own.at(-1)!
  // "It is not, at least not yet": nothing is said of nobody.
  if (own.every(word => isEmpty(view.tokens[word]!))) return true
  // not "Such gains follow a bad year"
  const isExample = !/^such$/i.test(first.form) || view.lower[own[0]! + 1] === 'as'
  if (
    isExample &&
    /^(?:including|according|such)$/i.test(first.form) &&
    /^(?:VERB|ADJ|ADP)$/.test(first.upos) &&
    rule !== 'coordination'
  )
    return true
  // "wrote in a letter | that the pier was safe", cut off from who wrote it
  if (/^that$/i.test(first.form) && /^(?:IN|WDT)$/.test(first.xpos) && isCut && /^(?:main|unsplit)$/.test(rule))
    return true
  // "where the ferry might head", "before embarking on a voyage", cut off from what they belong to
  if (
    isCut &&
    /^(?:where|how|whether)$/i.test(first.form) &&
    replace.size === 0 &&
    !view.tokens.some(({ form }) => form === '?')
  ) {
    if (rule === 'coordination') return true
  }
  if (
    isCut &&
    /^(?:main|unsplit)$/.test(rule) &&
    /^(?:before|after|while|when)$/i.test(first.form) &&
    view.tokens[own[1] ?? -1]?.xpos === 'VBG' &&
    own.every(word => !/^[,]$/.test(view.tokens[word]!.form))
  )
    return true
  // "How cheap stocks make millionaires": a heading
  if (
    /^(?:how|why)$/i.test(first.form) &&
    view.heads[own[0]!] === head &&
    // not "How it sank is not clear"
    own.filter(word => /^(?:VB[DZP]|MD)$/.test(view.tokens[word]!.xpos)).length === 1 &&
    /^(?:main|unsplit)$/.test(rule) &&
    !view.tokens.some(({ form }) => /^[?!]/.test(form))
  )
    return true
  // "Now that the mayor has left"
  if (/^now$/i.test(first.form) && view.tokens[own[1] ?? -1]?.form === 'that' && /^(?:main|unsplit)$/.test(rule)) {
    const subject = subjectOf(view, head)
    if (subject === undefined || own.every(word => view.tokens[word]!.form !== ',' || word < head)) return true
  }
  // "came hours after", "should listen to", cut off from what follows
  const next = view.tokens[last + 1]
  const { xpos, form } = view.tokens[last]!
  if (/^(?:CC|PRP\$|WDT|WP|TO)$/.test(xpos) || /^(?:an?|the|every)$/i.test(form)) return true
  if (xpos === 'IN' && (next ? next.upos !== 'PUNCT' : isTorn)) return true
  // "holding what looks like the worn | and dirty flag"
  const joint = view.tokens[last + 1]
  if (/^(?:VBN|JJ)$/.test(xpos) && /^(?:an?|the)$/i.test(view.tokens[last - 1]?.form ?? '') && joint?.upos === 'CCONJ')
    return true
  // "are embracing a plan", the subject being somebody else's words
  if (/^(?:main|unsplit)$/.test(rule) && /^(?:VB[DZP]|MD)$/.test(first.xpos) && isCut) return true
  // "Three women who said they had left": a noun with what is told of it.
  if (rule === 'unsplit' && view.tokens[view.root]!.upos === 'NOUN' && isInRelative(view, head)) return true
  // "Ending the fees as we know them."
  if (rule === 'unsplit' && first.xpos === 'VBG' && own[0] === view.root) return true
  if (hasLooseTail(view, head, own) || isRunOn(view, own)) return true
  // "recalled | being mocked for the coat she wore"
  if (rule === 'unsplit' && isCut && first.xpos === 'VBG' && own.every(index => view.tokens[index]!.form !== ','))
    return true
  // "At the harbour, which can be found here": the clause has no subject but the relative one.
  const subject = subjectOf(view, head)
  if (
    /^(?:main|unsplit)$/.test(rule) &&
    subject !== undefined &&
    /^(?:which|who|whom)$/i.test(view.tokens[subject]!.form)
  )
    return true
  if (!isCut || replace.has(head) || !/^(?:main|unsplit)$/.test(rule)) return false
  // "While he praised the plan", the clause it hangs on being somebody else's words
  return childrenWith(view, head, 'mark', 'advmod').some(
    child =>
      child < head &&
      own.includes(child) &&
      /^(?:while|although|though|because|whereas|until|when|once|where|before|after|since|as|if|unless)$/.test(
        lemmaOf(view, child),
      ) &&
      /^(?:IN|WRB)$/.test(view.tokens[child]!.xpos),
  )
}

/** Whether the word stands in a relative clause of the root, and the root is no predicate. */
function isInRelative(view: ClauseView, word: number): boolean {
  if (isPredicate(view, view.root)) return false
  let at = word
  while (view.heads[at]! >= 0 && view.heads[at] !== view.root) at = view.heads[at]!
  return view.relations[at] === 'acl:relcl'
}

/** "You cannot lie | you cannot hide": what parted the two clauses is told apart. */
const isRunOn = (view: ClauseView, own: readonly number[]): boolean =>
  own.some((word, at) => {
    const before = own[at - 1]
    if (before === undefined || before === word - 1 || view.tokens[before]!.upos === 'PUNCT') return false
    if (!/^(?:nsubj|expl)/.test(view.relations[word]!)) return false
    const verb = view.heads[word]!
    return (
      verb >= 0 &&
      /^(?:conj|parataxis)$/.test(view.mainRelations[verb]!) &&
      subtree(view, verb).every(each => each >= word || view.tokens[each]!.upos === 'PUNCT')
    )
  })

/** "has led the port since 2003 | is the problem": a verb without subject, when what stood before it is told apart. */
function hasLooseTail(view: ClauseView, head: number, own: readonly number[]): boolean {
  const printed = new Set(own)
  return own.some(word => {
    if (!/^(?:VB[DZP]|MD)$/.test(view.tokens[word]!.xpos) || word === own[0]) return false
    const verb = /^(?:aux|cop)/.test(view.relations[word]!) ? view.heads[word]! : word
    if (verb < 0 || verb === head || subjectOf(view, verb) !== undefined) return false
    let before = word - 1
    while (before >= 0 && /^(?:PUNCT|ADV|PART|AUX)$/.test(view.tokens[before]!.upos)) before -= 1
    return before >= 0 && !printed.has(before)
  })
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
  // "Ada Olsen of the harbour board told the Herald:", with what she told in a paragraph of its own
  if (
    view.tokens.at(-1)!.form === ':' &&
    /^(?:say|tell|write|add|tweet|post|report|read|comment|explain)$/.test(lemmaOf(view, head)) &&
    view.children[head]!.every(child => /^(?:nsubj|obj|iobj|punct|advmod|aux|obl|cc)$/.test(mainRelation(view, child)))
  )
    return true
  return (
    words.length <= 3 &&
    reportingVerbs.has(view.tokens[head]!.lemma) &&
    // "Nothing was found"
    !words.some(index => /^(?:nobody|nothing|none)$/i.test(view.tokens[index]!.form)) &&
    words.every(index => index === head || !/^(?:VERB|ADJ)$/.test(view.tokens[index]!.upos))
  )
}

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

const isEmpty = ({ upos, lemma }: Token): boolean =>
  /^(?:PRON|AUX|PART|ADV|PUNCT|ADP|CCONJ)$/.test(upos) || lemma === 'least'
