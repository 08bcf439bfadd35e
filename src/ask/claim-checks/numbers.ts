import type { QuantityMention, Span } from '../../model.ts'
import { type ClaimCheck, wordsOf } from '../candidate.ts'

/**
 * The numbers of the quote and of the claim are the same, with their bounds and units: "at least 12 sailors" is not "12 sailors". Number
 * words count by their value ("fourteen", "14"). A digit that belongs to no number or time must stand in the quote ("Route 66").
 */
export const numbers: ClaimCheck = ({ quote, sentences, article, offered, toldAnalysis }) => {
  const inQuote = sentences
    .flatMap(index => article.quantitiesIn(index, quote))
    .filter(quantity => quote.start <= quantity.start && quantity.end <= quote.end)
  const told = toldAnalysis.mentions.filter(mention => mention.type === 'quantity')
  const added = told.find(quantity => isNumber(quantity) && !inQuote.some(other => isSame(quantity, other)))
  if (added) return `the number “${added.text}” does not stand in the quote`
  const lost = inQuote.find(quantity => isNumber(quantity) && !told.some(other => isSame(quantity, other)))
  if (lost) return `the number “${lost.text}” of the quote was lost`
  const words = new Set(wordsOf(quote.exact))
  const read = toldAnalysis.mentions.filter(({ type }) => type === 'quantity' || type === 'time')
  const loose = toldAnalysis.sentences
    .flatMap(sentence => sentence.tokens)
    .filter(token => /\p{N}/u.test(token.form) && !read.some(mention => holds(mention, token)))
    .find(token => !wordsOf(token.form).every(word => words.has(word)))
  return loose ? `the number “${offered.text.slice(loose.start, loose.end)}” does not stand in the quote` : null
}

/** "many" has no value to compare. */
const isNumber = ({ value }: QuantityMention): boolean => value !== null

const isSame = (left: QuantityMention, right: QuantityMention): boolean =>
  left.value === right.value && left.low === right.low && left.high === right.high && left.unit === right.unit

const holds = (mention: Span, token: Span): boolean => mention.start <= token.start && token.end <= mention.end
