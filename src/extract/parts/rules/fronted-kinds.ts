import { range } from '../../../text/range.ts'
import { type ClauseView, childrenWith, childWith, lemmaOf, mainRelation, subtree } from '../../clause.ts'
import { isPlural, nounPhrase } from '../../noun-phrase.ts'
import { plainTense } from '../../tense.ts'
import { printedWords, saying } from '../excerpt.ts'
import type { TakingRule } from '../rule.ts'

/** "A banker by trade, Olsen bought the ferry": what stands in front of the subject, with "a", is said of it. */
export const frontedKinds: TakingRule = {
  name: 'fronted',
  take(view, proposition) {
    const { head } = proposition
    const printed = printedWords(proposition)
    const [first] = printed
    if (first === undefined || !/^an?$/.test(lemmaOf(view, first))) return []
    const noun = view.heads[first]!
    const comma = printed.find(word => view.tokens[word]!.form === ',')
    if (noun < 0 || comma === undefined || noun > comma || !/^(?:NOUN|ADJ|PROPN)$/.test(view.tokens[noun]!.upos))
      return []
    const words = range(first, comma)
    if (words.some(word => /^(?:CCONJ|VERB|AUX|PUNCT|SCONJ)$/.test(view.tokens[word]!.upos))) return []
    if (words.filter(word => view.tokens[word]!.upos === 'DET').length > 1) return []
    const subject = subjectBehind(view, head, noun, comma)
    const tense = plainTense(view, head)
    if (subject === undefined || tense === null || isPlural(view, subject)) return []
    const parts = nounPhrase(view, subject)
    if (parts.length === 0) return []
    const be = tense === 'past' ? 'was' : 'is'
    const tokens = words.map(token => ({ token }))
    return [{ said: saying('fronted', [...parts, { words: be }], tokens, noun), words, isSpare: true }]
  },
  examples: [
    {
      text: 'A banker by trade, Ada Olsen bought the ferry.',
      parts: ['Ada Olsen bought the ferry.', 'Ada Olsen was a banker by trade.'],
    },
    {
      text: 'A week later, Ada Olsen bought the ferry.',
      parts: ['Ada Olsen bought the ferry.', 'A week later, Ada Olsen bought the ferry.'],
    },
  ],
}

/** The subject when it begins right after the comma and the noun before it hangs on the same verb, on the subject, or on nothing else. */
function subjectBehind(view: ClauseView, head: number, noun: number, comma: number): number | undefined {
  const subject = childrenWith(view, head, 'nsubj').find(
    word => word > comma && subtree(view, word).find(each => each > comma) === comma + 1,
  )
  if (subject === undefined || view.tokens[subject]!.upos !== 'PROPN') return undefined
  if (childWith(view, noun, 'case', 'nummod', 'mark') !== undefined || measures.test(lemmaOf(view, noun)))
    return undefined
  const isLoose = view.heads[noun] === head || view.heads[noun] === subject
  return isLoose && /^(?:nsubj|dislocated|advcl|appos|parataxis|vocative|obl|nmod)$/.test(mainRelation(view, noun))
    ? subject
    : undefined
}

/** "A week later, Olsen left": a time is nobody. */
const measures =
  /^(?:second|minute|hour|day|week|weekend|month|year|decade|century|moment|while|time|morning|afternoon|evening|night|mile|metre|meter|result|bit|lot|few|couple|number|matter|step|way)$/
