import { months, weekdays } from '../lexicon/calendar.ts'
import { isPersonNoun } from '../lexicon/person-nouns.ts'
import {
  findingVerbs,
  type PositionVerb,
  positionNouns,
  positionVerbs,
  voiceNouns,
  voicingVerbs,
} from '../lexicon/positions.ts'
import { conditions, documentNouns, speakerNouns } from '../lexicon/reporting.ts'
import type { Certainty, Saying } from '../model.ts'
import { range } from '../text/range.ts'
import type { Article } from './article.ts'
import type { Piece } from './attribution/index.ts'
import { speakerName } from './attribution-of.ts'
import { type ClauseView, childrenWith, childWith, lemmaOf, mainRelation, negationsOf, subtree } from './clause.ts'
import type { Proposition } from './propositions.ts'
import { bodies, isCrowd, isHuman } from './reference/nouns.ts'

/**
 * Whose sayings, views and wishes a claim tells of: "The mayor vowed to close the port" is asserted by the outlet, but that the port is to
 * close is the mayor's word. One entry for each speaker, in the order of the words.
 */
export function sayingsOf(view: ClauseView, proposition: Proposition, piece: Piece, article: Article): Saying[] {
  const found: Saying[] = []
  for (const word of proposition.own) {
    const saying = sayingAt(view, word)
    if (!saying || !isVoice(view, saying.holder)) continue
    const speaker = nameOf(view, saying.holder, piece, article)
    if (found.some(each => each.speaker === speaker)) continue
    const { start, end } = view.tokens[word]!
    const span = { start, end: Math.max(end, view.tokens[contentEnd(view, word, proposition.own)]!.end) }
    found.push({ speaker, cue: article.source.body.slice(start, end), certainty: saying.certainty, span })
  }
  return found
}

/** Last word of what is said, as far as the claim tells it; the cue itself when it stands after that. */
function contentEnd(view: ClauseView, word: number, own: readonly number[]): number {
  const told = new Set(
    view.children[word]!.filter(child =>
      /^(?:obj|ccomp|xcomp|parataxis|acl|nmod)$/.test(mainRelation(view, child)),
    ).flatMap(child => subtree(view, child)),
  )
  return own.filter(index => told.has(index) && view.tokens[index]!.upos !== 'PUNCT').at(-1) ?? word
}

interface Told {
  readonly holder: number
  readonly certainty: Certainty
}

function sayingAt(view: ClauseView, word: number): Told | null {
  const lemma = lemmaOf(view, word)
  const { upos } = view.tokens[word]!
  const noun = upos === 'NOUN' ? positionNouns.get(lemma) : undefined
  const holder = noun ? ownerOf(view, word) : upos === 'VERB' ? sayerOf(view, word) : -1
  return holder < 0 ? null : { holder, certainty: noun ?? certaintyOf(view, word) }
}

function certaintyOf(view: ClauseView, verb: number): Certainty {
  const lemma = lemmaOf(view, verb)
  // "asked whether it was safe", but "asked the crew to stay"
  if (lemma === 'ask' && childWith(view, verb, 'xcomp') === undefined) return 'asked'
  // "called the sale a mistake", but "called for a sale"
  if (lemma === 'call' && childWith(view, verb, 'obj') !== undefined) return 'asserted'
  return positionVerbs.get(lemma)?.certainty ?? 'asserted'
}

function sayerOf(view: ClauseView, verb: number): number {
  const lemma = lemmaOf(view, verb)
  const takes = positionVerbs.get(lemma)?.takes
  const finds = findingVerbs.has(lemma)
  if ((takes === undefined && !finds) || !isReal(view, verb) || !isComplete(view, verb, takes ?? 'anything')) return -1
  const holder = holderOf(view, verb)
  // "The ferry showed signs of wear"
  return holder >= 0 && takes === undefined && !documentNouns.has(lemmaOf(view, holder)) ? -1 : holder
}

/** "the mayor's promise to close the port", "criticism by the union", "voiced concern about the port"; -1 for "the promise of spring". */
function ownerOf(view: ClauseView, noun: number): number {
  const links = view.children[noun]!
  const isTold = (child: number) =>
    /^(?:acl|ccomp)$/.test(mainRelation(view, child)) ||
    (mainRelation(view, child) === 'nmod' &&
      childrenWith(view, child, 'case').some(mark =>
        /^(?:of|for|to|about|on|against|over|with)$/.test(lemmaOf(view, mark)),
      ))
  if (!links.some(isTold)) return -1
  const owner = links.find(
    child =>
      view.relations[child] === 'nmod:poss' ||
      (mainRelation(view, child) === 'nmod' &&
        childrenWith(view, child, 'case').some(mark => /^(?:by|from)$/.test(lemmaOf(view, mark)))),
  )
  if (owner !== undefined) return owner
  const governor = view.heads[noun]!
  const isVoiced = mainRelation(view, noun) === 'obj' && voicingVerbs.has(lemmaOf(view, governor))
  return isVoiced && isReal(view, governor) ? holderOf(view, governor) : -1
}

/** "his promise", where nobody knows whose */
const subjectForms: { readonly [pronoun: string]: string | undefined } = { his: 'he', her: 'she', their: 'they' }

function nameOf(view: ClauseView, holder: number, piece: Piece, article: Article): string {
  const { tokens } = article.sentences[piece.sentence]!
  const speakerTokens = phraseAround(view, holder).map(index => piece.tokens[index]!)
  const speaker = article.source.body.slice(tokens[speakerTokens[0]!]!.start, tokens[speakerTokens.at(-1)!]!.end)
  const name = speakerName({ speaker, speakerTokens, speakerSentence: piece.sentence }, article)
  return subjectForms[name.toLowerCase()] ?? name
}

/** Verbs that only tell how an act goes on: "began to criticise the plan". */
const aspectual = /^(?:begin|start|continue|go|proceed|keep|stop)$/

/** Whether what the verb tells has taken place: not "would praise", "did not praise", "if the mayor praises", "to praise". */
function isReal(view: ClauseView, verb: number): boolean {
  const { xpos } = view.tokens[verb]!
  const relation = mainRelation(view, verb)
  if (/^(?:amod|compound|case|mark|aux)$/.test(relation)) return false
  const helpers = childrenWith(view, verb, 'aux', 'mark')
  // "criticised the mayor for refusing to answer": it was not the critic who refused
  if (xpos === 'VBG' && helpers.some(helper => lemmaOf(view, helper) === 'for')) return false
  if (helpers.some(helper => view.tokens[helper]!.xpos === 'MD' || conditions.has(lemmaOf(view, helper)))) return false
  if (
    xpos === 'VB' &&
    relation !== 'conj' &&
    !(relation === 'xcomp' && aspectual.test(lemmaOf(view, view.heads[verb]!)))
  )
    return false
  return negationsOf(view, verb).length === 0 && !isDoubted(view, verb)
}

/** "There is no evidence that the captain objected", "nobody said he objected": what the clause hangs on is denied. */
function isDoubted(view: ClauseView, verb: number): boolean {
  const governor = view.heads[verb]!
  if (governor < 0 || !/^(?:ccomp|acl|csubj)$/.test(mainRelation(view, verb))) return false
  const isNo = (index: number) => /^(?:no|nobody|none|neither|little)$/.test(lemmaOf(view, index))
  return negationsOf(view, governor).length > 0 || childrenWith(view, governor, 'det', 'amod', 'nsubj').some(isNo)
}

function isComplete(view: ClauseView, verb: number, takes: PositionVerb['takes']): boolean {
  if (childWith(view, verb, 'ccomp', 'xcomp') !== undefined) return true
  if (takes === 'clause') return childWith(view, verb, 'parataxis') !== undefined
  if (takes === 'anything')
    return childWith(view, verb, 'obj', 'nsubj:pass') !== undefined || mainRelation(view, verb) === 'acl'
  return childrenWith(view, verb, 'obl', 'advcl', 'compound:prt', 'advmod').some(
    child =>
      takes.has(lemmaOf(view, child)) ||
      childrenWith(view, child, 'case', 'mark').some(mark => takes.has(lemmaOf(view, mark))),
  )
}

/** Who says or wants it: the subject, the agent of a passive, or the subject of the verb it hangs on; -1 when that is not sure. */
function holderOf(view: ClauseView, verb: number): number {
  const hasHave = childrenWith(view, verb, 'aux').some(helper => lemmaOf(view, helper) === 'have')
  // "a group called Harbour Watch", "praised by the mayor"
  const isReduced =
    view.tokens[verb]!.xpos === 'VBN' &&
    !hasHave &&
    mainRelation(view, verb) !== 'conj' &&
    childWith(view, verb, 'nsubj') === undefined
  const isPassive = childrenWith(view, verb, 'aux:pass', 'nsubj:pass').length > 0
  // "praised by the mayor"
  if (isPassive || isReduced) {
    const agent = childrenWith(view, verb, 'obl').find(child =>
      childrenWith(view, child, 'case').some(mark => lemmaOf(view, mark) === 'by'),
    )
    return agent ?? -1
  }
  for (let at = verb; at >= 0; ) {
    const subject = childWith(view, at, 'nsubj')
    const relation = mainRelation(view, at)
    if (subject !== undefined) {
      if (view.relations[subject] === 'nsubj:pass') return -1
      // "the captain, who praised the plan"
      if (!/^(?:WDT|WP)$/.test(view.tokens[subject]!.xpos)) return subject
      return relation === 'acl' ? view.heads[at]! : -1
    }
    const governor = view.heads[at]!
    if (relation === 'acl') return view.tokens[at]!.xpos === 'VBG' ? governor : -1
    if (!/^(?:conj|xcomp|advcl)$/.test(relation) || governor < 0) return -1
    // "asked the crew to go on praising her": not the one who asked
    if (relation === 'xcomp' && childWith(view, governor, 'obj') !== undefined) return -1
    if (relation === 'advcl' && view.tokens[at]!.xpos !== 'VBG') return -1
    at = governor
  }
  return -1
}

function isVoice(view: ClauseView, node: number): boolean {
  const token = view.tokens[node]!
  // "the bloc, whose leaders say": whose they are is told elsewhere.
  if (view.children[node]!.some(child => view.tokens[child]!.xpos === 'WP$')) return false
  const lemma = lemmaOf(view, node)
  if (weekdays.has(lemma) || months.has(lemma)) return false
  if (view.names[node] !== undefined || token.upos === 'PROPN') return true
  if (!/^(?:NOUN|VERB)$/.test(token.upos))
    return /^(?:he|she|they|his|her|their|some|many|others|most|both)$/i.test(token.form)
  return (
    isHuman(lemma) ||
    bodies.has(lemma) ||
    isPersonNoun(lemma) ||
    isCrowd(token.form, lemma) ||
    speakerNouns.has(lemma) ||
    documentNouns.has(lemma) ||
    voiceNouns.has(lemma) ||
    // "the twins who praised the plan"
    view.children[node]!.some(child =>
      view.children[child]!.some(
        inner => mainRelation(view, inner) === 'nsubj' && /^who$/i.test(view.tokens[inner]!.form),
      ),
    )
  )
}

/** The noun with what stands before it and "of the port" after it, without clauses and appositions: side by side. */
function phraseAround(view: ClauseView, node: number): number[] {
  const skipped = new Set<number>()
  for (const child of view.children[node]!)
    if (/^(?:acl|appos|conj|cc|punct|parataxis|case|advcl|cop|nsubj|aux|obl|mark)/.test(view.relations[child]!))
      for (const word of subtree(view, child)) skipped.add(word)
  // "his counterpart Ellen Marsh": a name that follows without a comma belongs to the phrase
  for (const child of childrenWith(view, node, 'appos'))
    if (subtree(view, child)[0] === node + 1) for (const word of subtree(view, child)) skipped.delete(word)
  const words = new Set(subtree(view, node).filter(index => !skipped.has(index)))
  let from = node
  let to = node
  while (words.has(from - 1)) from -= 1
  while (words.has(to + 1)) to += 1
  return range(from, to + 1)
}
