import { isFiniteWord } from '../../../statement/is-finite-word.ts'
import { type ClauseView, childrenWith, isTensed, mainRelation, subjectOf } from '../../clause.ts'
import type { Proposition } from '../../propositions.ts'
import { printedWords } from '../excerpt.ts'

/** "Ferry visit confirmed as crowds gather The mayor will come": a headline ran into the next sentence, which no mark parts from it. */
export const isRunTogether = ({ tokens }: ClauseView): boolean =>
  tokens.some(({ form, xpos }, at) => {
    const before = tokens[at - 1]
    if (before === undefined || !openers.has(form)) return false
    // "the film The Heron", "the weekly The Pier": a name begins with its article.
    const next = tokens[at + 1]
    const isName = /^(?:DT|IN|CC)$/.test(xpos) && (next === undefined || /^\p{Lu}/u.test(next.form))
    return /^\p{Ll}/u.test(before.form) && /^(?:NOUN|VERB|ADJ|ADV)$/.test(before.upos) && !isName
  })

const openers: ReadonlySet<string> = new Set('The This That These Those He She It They We An In On But And'.split(' '))

/** "All she has to do | is give an order": a tensed "is" on a clause below that has neither subject nor joiner of its own. */
export const hasLooseHelper = (view: ClauseView): boolean =>
  view.tokens.some(({ xpos }, node) => {
    if (!xpos.startsWith('VB') || !/^(?:advcl|acl|xcomp)$/.test(mainRelation(view, node))) return false
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
    if (upos !== 'VERB' || view.relations[node] !== 'advcl' || !/^VB[DZP]$/.test(xpos)) return false
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
      mainRelation(view, node) === 'conj' &&
      /^(?:ADV|ADP|PART|DET)$/.test(upos) &&
      childrenWith(view, node, 'nsubj').length > 0 &&
      childrenWith(view, node, 'cop').length === 0,
  )

/** "crews that | coal arrived late were left", with both "that" and "coal" for subjects of one verb: the tree lost the verb between them. */
export const hasTwoSubjects = (view: ClauseView): boolean =>
  view.tokens.some(({ xpos }, word) => {
    const head = view.heads[word]!
    if ((xpos !== 'WDT' && xpos !== 'WP') || head < 0 || !isSubject(view, word)) return false
    return view.children[head]!.some(child => child !== word && isSubject(view, child))
  })

const isSubject = (view: ClauseView, word: number): boolean => /^nsubj(?::pass)?$/.test(view.relations[word]!)

/** "expected the mayor to petition the port", with the verb taken for a noun: nouns have no object. */
export const hasVerbalNoun = (view: ClauseView): boolean =>
  view.tokens.some(
    ({ upos }, node) =>
      upos === 'NOUN' && view.children[node]!.some(child => child > node && /^i?obj$/.test(mainRelation(view, child))),
  )

/** "Keeping the crew, in the face of the storm, could hurt the port": a tensed main verb whose subject the tree takes for something else. */
export const hasLostSubject = (view: ClauseView, proposition: Proposition): boolean =>
  isTensed(view, proposition.head) &&
  subjectOf(view, proposition.head) === undefined &&
  printedWords(proposition).every(word => proposition.own.includes(word)) &&
  view.tokens[proposition.own[0]!]!.xpos === 'VBG'
