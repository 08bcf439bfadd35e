import { isFiniteWord } from '../../statement/is-finite-word.ts'
import { type ClauseView, childrenWith, isTensed, mainRelation, subjectOf } from '../clause.ts'
import type { Proposition } from '../propositions.ts'
import { printedWords } from './excerpt.ts'

/** "Ferry visit confirmed as crowds gather The mayor will come": a headline ran into the next sentence, which no mark parts from it. */
export const isRunTogether = ({ tokens }: ClauseView): boolean =>
  tokens.some(({ form, xpos }, at) => {
    const before = tokens[at - 1]
    if (before === undefined || !/^(?:The|This|That|These|Those|He|She|It|They|We|An|In|On|But|And)$/.test(form))
      return false
    // "the film The Heron", "the weekly The Pier": a name begins with its article.
    const next = tokens[at + 1]
    const isName = /^(?:DT|IN|CC)$/.test(xpos) && (next === undefined || /^\p{Lu}/u.test(next.form))
    return /^\p{Ll}/u.test(before.form) && /^(?:NOUN|VERB|ADJ|ADV)$/.test(before.upos) && !isName
  })

/** "All she has to do | is give an order": a tensed "is" on a clause below that has neither subject nor joiner of its own. */
export const hasLooseHelper = (view: ClauseView): boolean =>
  view.tokens.some(({ xpos }, node) => {
    if (!/^(?:advcl|acl|xcomp)$/.test(mainRelation(view, node)) || !/^VB/.test(xpos)) return false
    if (subjectOf(view, node) !== undefined) return false
    if (
      view.children[node]!.some(
        child => /^(?:mark|obj|obl|advmod|case)$/.test(mainRelation(view, child)) && child < node,
      )
    )
      return false
    return childrenWith(view, node, 'aux', 'cop').some(helper => isFiniteWord(view.tokens[helper]!))
  })

/** "before the captain | agrees to leave", with the captain lost to the "before": a tensed verb below another that has neither subject nor joiner. */
export const hasLooseVerb = (view: ClauseView): boolean =>
  view.tokens.some(({ xpos, upos }, node) => {
    if (!/^VB[DZP]$/.test(xpos) || upos !== 'VERB' || view.relations[node] !== 'advcl') return false
    const isJoined = view.children[node]!.some(
      child =>
        /^(?:nsubj|csubj|expl|mark|cc|case)$/.test(mainRelation(view, child)) ||
        (child < node && /^W/.test(view.tokens[child]!.xpos)),
    )
    const first = view.children[node]!.reduce((least, child) => Math.min(least, child), node)
    return !isJoined && first > 0
  })

/** "sold a million tickets in April and | May alone": a word that is no verb got a subject. */
export const hasVerblessClause = (view: ClauseView): boolean =>
  view.tokens.some(
    ({ upos }, node) =>
      /^(?:ADV|ADP|PART|DET)$/.test(upos) &&
      mainRelation(view, node) === 'conj' &&
      childrenWith(view, node, 'nsubj').length > 0 &&
      childrenWith(view, node, 'cop').length === 0,
  )

/** "crews that | coal arrived late were left", with both "that" and "coal" for subjects of one verb: the tree lost the verb between them. */
export const hasTwoSubjects = (view: ClauseView): boolean =>
  view.tokens.some((_, node) => {
    const subjects = view.children[node]!.filter(child => /^nsubj(?::pass)?$/.test(view.relations[child]!))
    return subjects.length > 1 && subjects.some(child => /^(?:WDT|WP)$/.test(view.tokens[child]!.xpos))
  })

/** "expected the mayor to petition the port", with the verb taken for a noun: nouns have no object. */
export const hasVerbalNoun = (view: ClauseView): boolean =>
  view.tokens.some(
    ({ upos }, node) => upos === 'NOUN' && childrenWith(view, node, 'obj', 'iobj').some(child => child > node),
  )

/** "Keeping the crew, in the face of the storm, could hurt the port": a tensed main verb whose subject the tree takes for something else. */
export const hasLostSubject = (view: ClauseView, proposition: Proposition): boolean =>
  isTensed(view, proposition.head) &&
  subjectOf(view, proposition.head) === undefined &&
  printedWords(proposition).every(word => proposition.own.includes(word)) &&
  view.tokens[proposition.own[0]!]!.xpos === 'VBG'
