import { type ClauseView, childrenWith, mainRelation, subjectOf } from '../clause.ts'

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
    return childrenWith(view, node, 'aux', 'cop').some(helper => /^(?:VB[DZP]|MD)$/.test(view.tokens[helper]!.xpos))
  })
