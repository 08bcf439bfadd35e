import { isFiniteWord } from '../../statement/is-finite-word.ts'
import { type ClauseView, childWith, lemmaOf, mainRelation, subtree } from '../clause.ts'
import { isPlural, nounPhrase } from '../noun-phrase.ts'
import { type ClauseRule, detachment } from '../rule.ts'

/** Papers that somebody puts a name to; from general knowledge. */
const papers =
  /^(?:letter|petition|statement|note|memo|memorandum|report|document|order|resolution|complaint|appeal|declaration|agreement|treaty|bill|column|article)$/
/** What is done to them, told as a participle behind the noun. */
const putting = /^(?:sign|write|draft|issue|publish|prepare|sponsor)$/

/**
 * "In a letter signed by 42 members, | the club said …": when what was said is told apart, nothing but this is left of the sentence. Where a
 * clause is left, `reducedRelatives` tells it as a part of that.
 */
export const signed: ClauseRule = {
  name: 'signed',
  detach(view, node) {
    const noun = view.heads[node]!
    if (mainRelation(view, node) !== 'acl' || view.tokens[node]!.xpos !== 'VBN' || noun !== node - 1) return null
    if (!papers.test(lemmaOf(view, noun)) || !putting.test(lemmaOf(view, node))) return null
    if (view.tokens.some(isFiniteWord)) return null
    const article = childWith(view, noun, 'det')
    const preposition = childWith(view, noun, 'case')
    if (article === undefined || !/^an?$/.test(lemmaOf(view, article)) || preposition !== 0) return null
    const doer = view.children[node]!.find(child => child > node && isDoer(view, child))
    if (doer === undefined || subtree(view, doer)[0] !== node + 1) return null
    const words = new Set(subtree(view, doer))
    const drop = new Set(subtree(view, node).filter(word => word !== node && !words.has(word)))
    const phrase = nounPhrase(view, noun).filter(part => 'token' in part && part.token < node)
    if (phrase.length === 0) return null
    return detachment(node, {
      stays: true,
      drop,
      before: [...phrase, { words: isPlural(view, noun) ? 'were' : 'was' }],
    })
  },
  examples: [
    {
      text: 'In a letter signed by nine captains, handed to the mayor',
      claims: ['A letter was signed by nine captains.'],
    },
    {
      text: 'In any letter signed by nine captains, the union asks for a new pier.',
      claims: ['In any letter signed by nine captains, the union asks for a new pier.'],
    },
  ],
}

/** "by nine captains": not "by hand", "by May". */
function isDoer(view: ClauseView, phrase: number): boolean {
  const by = childWith(view, phrase, 'case')
  if (mainRelation(view, phrase) !== 'obl' || by === undefined || lemmaOf(view, by) !== 'by') return false
  return view.tokens[phrase]!.upos === 'PROPN' || childWith(view, phrase, 'det', 'nummod', 'nmod:poss') !== undefined
}
