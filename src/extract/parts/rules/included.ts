import { type ClauseView, childrenWith, childWith, lemmaOf, mainRelation, subtree } from '../../clause.ts'
import { areAllPrinted, keep, printedSet } from '../excerpt.ts'
import { agreeing } from '../lists/agreeing.ts'
import type { TakingRule } from '../rule.ts'

/** "Three ports, including Alton, were closed": Alton was closed. What holds of all is said of those named. */
export const included: TakingRule = {
  name: 'included',
  words: ['include', 'including', 'such'],
  take(view, proposition) {
    const printed = printedSet(proposition)
    return [...printed].flatMap(node => {
      const noun = view.heads[node]!
      if (!/^(?:nmod|acl|advcl|obl)$/.test(mainRelation(view, node)) || noun < 0 || noun > node) return []
      if (view.tokens[node]!.upos === 'VERB') return []
      const marker = childWith(view, node, 'case', 'mark')
      if (marker === undefined || !/^(?:include|including|such)$/.test(lemmaOf(view, marker))) return []
      // "Norland, Sudland and other buyers such as Westland": the list would be torn.
      if (mainRelation(view, noun) === 'conj') return []
      if (!printed.has(noun) || !/^NNP?S$/.test(view.tokens[noun]!.xpos)) return []
      // "the rights of sailors, including pilots": which of the two they are among cannot be told.
      if (childrenWith(view, noun, 'nmod').some(other => other < marker && isOfSeveral(view, other))) return []
      const words = subtree(view, node)
      if (!areAllPrinted(view, words, printed)) return []
      const whole = measured(view, noun)
      // "because of the delays, including two at Alton"
      if (childrenWith(view, whole, 'case').some(word => view.children[word]!.length > 0)) return []
      const replaced = subtree(view, whole).filter(word => !words.includes(word) && !isOutside(view, word, whole))
      // "stars, including Berg, claiming to be fans": what comes after is lost with the stars.
      if (replaced.some(word => word > words.at(-1)! && view.tokens[word]!.upos !== 'PUNCT')) return []
      const commas = [words[0]! - 1, words.at(-1)! + 1].filter(at => view.tokens[at]?.form === ',')
      const marks = childrenWith(view, node, 'punct').filter(mark => mark === words.at(-1) || mark < marker)
      const dropped = new Set([...subtree(view, marker), ...replaced, ...commas, ...marks])
      const said = keep(proposition, word => !dropped.has(word))
      if (said === null) return []
      const isOne = childWith(view, node, 'conj') === undefined
      const replace = isOne ? agreeing(view, said, node, node) : said.replace
      return [{ said: { ...said, rule: 'included', replace }, words, isSpare: true }]
    })
  },
  examples: [
    {
      text: 'The storm closed three ports, including Alton.',
      parts: ['The storm closed three ports.', 'The storm closed Alton.'],
    },
    {
      text: 'The storm closed a number of ports, including Alton and Bree.',
      parts: ['The storm closed a number of ports.', 'The storm closed Alton.', 'The storm closed Bree.'],
    },
    { text: 'The storm did not close three ports, including Alton.', parts: [] },
  ],
}

const isOfSeveral = (view: ClauseView, noun: number): boolean =>
  /^(?:NNS|JJ)$/.test(view.tokens[noun]!.xpos) &&
  childrenWith(view, noun, 'case').some(word => lemmaOf(view, word) === 'of')

/** "a number of ports, including Alton": what Alton stands for is the number. */
function measured(view: ClauseView, noun: number): number {
  const head = view.heads[noun]!
  const preposition = childWith(view, noun, 'case')
  const isMeasure =
    head >= 0 &&
    mainRelation(view, noun) === 'nmod' &&
    preposition !== undefined &&
    lemmaOf(view, preposition) === 'of' &&
    /^(?:number|variety|range|series|list|group|host|couple|dozen|hundred|thousand|lot|handful|array|set)$/.test(
      lemmaOf(view, head),
    )
  return isMeasure ? head : noun
}

/** The preposition before the noun, and what makes it a predicate, belong to whatever stands in its place. */
const isOutside = (view: ClauseView, word: number, noun: number): boolean =>
  view.heads[word] === noun && /^(?:case|mark|cop|nsubj|aux|punct)$/.test(mainRelation(view, word))
