import { type ClauseView, childrenWith, childWith, lemmaOf } from '../clause.ts'

/** "plans to meet", "intends to ask", "seeks to reach": what follows has not happened. */
const planning =
  /^(?:plan|intend|seek|aim|hope|want|wish|propose|promise|pledge|vow|threaten|prepare|agree|expect|schedule|set|slate|due|poise|bind|tip|mean|consider|offer|ask|urge|demand|decide|like|destine|order|instruct|recommend|request|call|suppose)$/
/** Of these what is only in somebody's mind: "planned to open" tells of a plan, "vowed to open" of a vow. */
const intending = /^(?:plan|intend|aim|hope|want|wish|expect|mean)$/
const attempting = /^(?:try|attempt|seek|strive|endeavour|endeavor)$/

/** "to" stands after the word, with adverbs between at most; read off the surface, where the tree may err. */
export function infinitiveFollows(view: ClauseView, head: number): boolean {
  let at = head + 1
  while (at < view.tokens.length && /^(?:ADV|PART)$/.test(view.tokens[at]!.upos) && view.tokens[at]!.xpos !== 'TO')
    at += 1
  return view.tokens[at]?.xpos === 'TO' && view.tokens[at + 1] !== undefined
}

/** "was asked to reflect", "has urged the crew to leave": the request has taken place. */
const isRequested = (view: ClauseView, head: number): boolean =>
  view.tokens[head]!.xpos === 'VBN' &&
  /^(?:ask|urge|instruct|request|call|order|demand|recommend)$/.test(lemmaOf(view, head))

/** "tried to open the pier", "sought to stop the sale": whether it came about is not said. */
export const isAttempt = (view: ClauseView, head: number): boolean =>
  attempting.test(lemmaOf(view, head)) && view.tokens[head]!.upos === 'VERB' && infinitiveFollows(view, head)

/** "plans to meet", "is expected to lay", "is going to", "is to open", "has proposed that …", "is due in Hull". */
export function isPlan(view: ClauseView, head: number, auxiliaries: readonly number[]): boolean {
  const lemma = lemmaOf(view, head)
  const { xpos } = view.tokens[head]!
  const complement = childWith(view, head, 'xcomp')
  const hasInfinitive =
    infinitiveFollows(view, head) ||
    (complement !== undefined &&
      (childrenWith(view, complement, 'mark', 'aux').some(index => view.tokens[index]!.xpos === 'TO') ||
        // "wants them destroyed", "is considering selling"
        lemma === 'want' ||
        (lemma === 'consider' && view.tokens[complement]!.xpos === 'VBG')))
  // "is going to open the pier"
  if (hasInfinitive && lemma === 'go' && xpos === 'VBG') return true
  // "plans to open it", "has vowed to", but "vowed to" has taken place, and "supposes it to be open" is a view
  if (hasInfinitive && planning.test(lemma) && (xpos !== 'VBD' || intending.test(lemma)) && !isRequested(view, head))
    return lemma !== 'suppose' || xpos === 'VBN'
  const isNow = auxiliaries.some(index => /^VB[ZP]$/.test(view.tokens[index]!.xpos))
  // "is about to open", but "is about the pier"
  if (lemma === 'about') return infinitiveFollows(view, head) && childWith(view, head, 'cop') !== undefined
  // "is certain to fail"; of "was certain to fail" nobody knows
  if (/^(?:certain|sure|bound|set|ready)$/.test(lemma) && isNow) return infinitiveFollows(view, head)
  // "is due in Hull", "is scheduled for June"; the tree sometimes takes "due" for a preposition.
  const fixed = childrenWith(view, head, 'case').find(child => view.tokens[child]!.form === 'due') ?? head
  // "was due to sail", as "was scheduled to sail"; the tree takes "due to" for one word before the verb.
  if (xpos === 'VB' && view.tokens[head - 1]?.form === 'to' && view.tokens[head - 2]?.form === 'due') return true
  if (/^(?:due|scheduled|slated|planned|pencilled)$/.test(view.tokens[fixed]!.form.toLowerCase()) && isNow)
    return (
      /^(?:in|on|at|for|by|next|later|this|back|before|tomorrow)$/i.test(view.tokens[fixed + 1]?.form ?? '') ||
      (fixed === head && view.tokens[fixed + 1]?.form === 'to')
    )
  // "is planning a visit"
  if (lemma === 'plan' && xpos === 'VBG' && isNow) return childWith(view, head, 'obj') !== undefined
  // "has no plans to sell"
  if (lemma === 'have' && xpos !== 'VBD') {
    const object = childWith(view, head, 'obj')
    return (
      object !== undefined &&
      /^(?:plan|intention)$/.test(lemmaOf(view, object)) &&
      view.tokens[object + 1]?.xpos === 'TO'
    )
  }
  // "is to open a pier on Monday": a form of "be" and an infinitive.
  return (
    xpos === 'VB' &&
    auxiliaries.some(index => lemmaOf(view, index) === 'be') &&
    childrenWith(view, head, 'mark', 'aux').some(index => view.tokens[index]!.xpos === 'TO')
  )
}
