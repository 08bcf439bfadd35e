import {
  type ClauseView,
  childrenWith,
  childWith,
  isTensed,
  lemmaOf,
  mainRelation,
  subjectOf,
  subtree,
} from '../../clause.ts'
import type { Proposition } from '../../propositions.ts'
import { endsInAside, isTopic } from '../../rules/adverbial.ts'
import { plainTense } from '../../tense.ts'
import { areAllPrinted, printedSet, saying, trimmed } from '../excerpt.ts'
import type { TakingRule } from '../rule.ts'

/** Joiners whose clause is set beside the main one: it is told, and neither needs the other. */
const contrasting = /^(?:while|whereas|although|though)$/
/** Joiners of a clause that took place if it is told as past or present; without "when" and "as" in the present ("stops when it rains"). */
const factive = /^(?:because|after|before|since|until|when|as|once)$/

/** In words; "when the time came" tells nothing. */
const shortest = 4

/** "left because the storm came", "sold the boat although it was new": the clause as a sentence of its own. */
export const clauses: TakingRule = {
  name: 'clause',
  relations: ['advcl'],
  take(view, proposition) {
    const printed = printedSet(proposition)
    return childrenWith(view, proposition.head, 'advcl').flatMap(node => {
      const words = trimmed(view, subtree(view, node))
      const isWhole = words.at(-1)! - words[0]! === words.length - 1
      if (!isWhole || !areAllPrinted(view, words, printed)) return []
      const said = told(view, proposition, node, words)
      return said === null ? [] : [said]
    })
  },
  examples: [
    {
      text: 'The crew sold the boat because the engine was old.',
      parts: ['The crew sold the boat.', 'The crew sold the boat because the engine was old.', 'The engine was old.'],
    },
    {
      text: 'The crew will sell the boat because it may sink.',
      parts: ['The crew will sell the boat.', 'The crew will sell the boat because it may sink.'],
    },
  ],
}

function told(view: ClauseView, proposition: Proposition, node: number, words: readonly number[]) {
  const subject = subjectOf(view, node)
  if (subject === undefined || !isTensed(view, node) || mainRelation(view, subject) !== 'nsubj') return null
  if (endsInAside(view, node) || isTopic(view, node)) return null
  const joiner = words[0]!
  const isJoiner =
    view.heads[joiner] === node &&
    /^(?:mark|advmod|case)$/.test(mainRelation(view, joiner)) &&
    childWith(view, joiner, 'fixed') === undefined
  if (!isJoiner || childrenWith(view, node, 'mark', 'cc').some(child => child !== joiner)) return null
  const lemma = lemmaOf(view, joiner)
  const isBeside = contrasting.test(lemma)
  if (!isBeside && !factive.test(lemma)) return null
  const tense = plainTense(view, node)
  // "before he could leave", "because it may sink"
  if (!isBeside && (tense === null || (lemma !== 'because' && plainTense(view, proposition.head) === null))) return null
  if (!isBeside && tense === 'present' && lemma !== 'because') return null
  const own = words.slice(1)
  if (own.length < shortest || view.tokens[own[0]!]!.upos === 'PUNCT') return null
  return {
    said: saying(
      'clause',
      [],
      own.map(token => ({ token })),
      node,
    ),
    words,
    isSpare: isBeside,
  }
}
