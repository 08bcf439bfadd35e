import { describesPerson } from '../../../lexicon/person-nouns.ts'
import {
  type ClauseView,
  childrenWith,
  childWith,
  lemmaOf,
  mainRelation,
  negationsOf,
  subjectOf,
  subtree,
} from '../../clause.ts'
import { isPlural, nounPhrase } from '../../noun-phrase.ts'
import type { Proposition } from '../../propositions.ts'
import type { Part } from '../../rule.ts'
import { finiteForm, type Tense, tenseBeside } from '../../tense.ts'
import { printedSet, saying } from '../excerpt.ts'
import type { TakingRule } from '../rule.ts'

/** Joiners of a clause without subject that took place like the main one: "after seeing him", "despite being jailed". */
const factive = /^(?:after|despite|by|while|when|upon|on|since|following|besides)$/

/** Participles that tell of the noun before them what it is called or where it is; from general knowledge. */
const naming = /^(?:know|call|name|dub|nickname|title|entitle|label|locate|situate|base)$/

/** "his answers", "Olsen's breakdown"; not "Norland's navy". */
const isOwned = (view: ClauseView, noun: number): boolean =>
  childrenWith(view, noun, 'nmod:poss').some(
    owner =>
      !bodies.test(lemmaOf(view, noun)) &&
      (/^(?:my|his|her|our|your|their)$/.test(view.lower[owner]!) || view.names[owner]?.type === 'person'),
  )

/** What somebody may own or lead and yet acts itself; from general knowledge. */
const bodies =
  /^(?:crew|team|company|firm|party|government|administration|campaign|office|club|council|union|family|group|staff|army|navy|police|force)$/

interface Holder {
  readonly parts: readonly Part[]
  readonly plural: boolean
}

/** "Scheduled for May, the launch was put off": what a clause without subject says, told of the subject. */
export const circumstances: TakingRule = {
  name: 'circumstance',
  relations: ['advcl'],
  take(view, proposition) {
    const { head } = proposition
    const tense = tenseBeside(view, head)
    const subject = subjectOf(view, head)
    const printed = printedSet(proposition)
    if (tense === null || subject === undefined || !printed.has(subject) || mainRelation(view, subject) !== 'nsubj')
      return []
    const holder = { parts: nounPhrase(view, subject), plural: isPlural(view, subject) }
    if (/^(?:there|it)$/i.test(view.tokens[subject]!.form) || holder.parts.length === 0) return []
    // "Her breakdown after leaving him led to it", "Asked about it, his answers were short": who left or was asked is the owner.
    if (isOwned(view, subject) && !describesPerson(lemmaOf(view, subject))) return []
    return childrenWith(view, head, 'advcl').flatMap(node => {
      const words = subtree(view, node)
      const bare = words.filter(word => view.tokens[word]!.upos !== 'PUNCT')
      // "kept the additional week, known as the Golden Week": what follows a noun calls that.
      const isName = node > head && naming.test(lemmaOf(view, node)) && view.tokens[node]!.xpos === 'VBN'
      const isPlain = !isName && subjectOf(view, node) === undefined && negationsOf(view, node).length === 0
      const said = isPlain && bare.every(word => printed.has(word)) ? told(view, node, bare, holder, tense) : null
      return said === null ? [] : [{ said, words, isSpare: false }]
    })
  },
  examples: [
    {
      text: 'Built for the cup, the boat was sold.',
      parts: ['The boat was sold.', 'Built for the cup, the boat was sold.', 'The boat was built for the cup.'],
    },
    {
      text: 'After leaving the port, the crew has shut the hatch.',
      parts: [
        'The crew has shut the hatch.',
        'After leaving the port, the crew has shut the hatch.',
        'The crew left the port.',
      ],
    },
    {
      text: "Norland's navy drew anger after sinking a trawler.",
      parts: [
        "Norland's navy drew anger.",
        "Norland's navy drew anger after sinking a trawler.",
        "Norland's navy sank a trawler.",
      ],
    },
    {
      text: 'His answers came after seeing the storm.',
      parts: [],
    },
    {
      text: 'The crew left the port without paying the fee.',
      parts: ['The crew left the port.', 'The crew left the port without paying the fee.'],
    },
  ],
}

function told(
  view: ClauseView,
  node: number,
  words: readonly number[],
  { parts, plural }: Holder,
  mainTense: Tense,
): Proposition | null {
  const { xpos } = view.tokens[node]!
  const joiners = [
    ...childrenWith(view, node, 'mark', 'case'),
    ...childrenWith(view, node, 'advmod').filter(child => view.tokens[child]!.xpos === 'WRB'),
  ]
  if (joiners.some(joiner => !factive.test(lemmaOf(view, joiner))) || childWith(view, node, 'cc') !== undefined)
    return null
  // "After leaving the port the crew has slept": it left before.
  const isBefore = joiners.some(joiner => /^(?:after|since|following)$/.test(lemmaOf(view, joiner)))
  const tense = isBefore ? 'past' : mainTense
  // "By closing the pier, the port is saving money": it is closing, has closed or closes it.
  if (tense === 'present' && joiners.some(joiner => lemmaOf(view, joiner) === 'by')) return null
  const helper = childWith(view, node, 'aux')
  const be = tense === 'past' ? (plural ? 'were' : 'was') : plural ? 'are' : 'is'
  const own = words.filter(word => !joiners.includes(word))
  const tokens = own.map(token => ({ token }))
  const first = own[0]
  if (first === undefined || own.length < 2) return null
  // "Loosely inspired by the tale, the film is a comedy"
  const isOpening = first === node || (view.tokens[first]!.upos === 'ADV' && first === node - 1)
  // "had a good month, compared with last year": as good as a preposition.
  const isPrepositional = /^(?:compare|give|base|provide)$/.test(lemmaOf(view, node))
  // "As word | set off a debate, Olsen spoke": a past tense taken for a participle
  const isCutOff = first > 0 && /^(?:NOUN|PROPN|PRON)$/.test(view.tokens[first - 1]!.upos)
  // "widened the pier, built in May": after a noun it is told of that; "he closed it, | opened the pier": a past tense taken for a participle.
  const isOfNoun = node > view.heads[node]! || childWith(view, node, 'obj') !== undefined
  if (
    xpos === 'VBN' &&
    helper === undefined &&
    joiners.length === 0 &&
    isOpening &&
    !isPrepositional &&
    !isCutOff &&
    !isOfNoun
  )
    return saying('circumstance', [...parts, { words: be }], tokens, node)
  if (joiners.length === 0) return null
  // "after leaving the port and seeing the storm": the second verb would keep its form.
  if (xpos === 'VBG' && childrenWith(view, node, 'conj').some(each => view.tokens[each]!.xpos === 'VBG')) return null
  // "On seeing the storm, the crew left", but "was focused on seeing": after the verb it completes it.
  if (joiners.some(joiner => /^(?:up)?on$/.test(lemmaOf(view, joiner)) && joiner > view.heads[node]!)) return null
  // "despite being jailed"
  if (xpos === 'VBN' && helper === first && /^being$/i.test(view.tokens[helper]!.form))
    return saying('circumstance', parts, tokens, node, new Map([[helper, be]]))
  if (xpos === 'VBG' && helper === undefined && (first === node || view.tokens[first]!.upos === 'ADV'))
    return saying('circumstance', parts, tokens, node, new Map([[node, finiteForm(view, node, tense, plural)]]))
  return null
}
