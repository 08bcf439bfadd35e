import type { QuantityMention } from '../../model.ts'
import { plainWords } from '../../text/plain-words.ts'
import { holds } from '../../text/span.ts'
import type { ClaimCheck } from '../candidate.ts'

/**
 * The numbers of the quote and of the claim are the same, with their bounds and units: "at least 12 sailors" is not "12 sailors". Number
 * words count by their value ("fourteen", "14"). A digit that belongs to no number or time must stand in the quote ("Route 66").
 */
export const numbers: ClaimCheck = ({ quote, sentences, article, offered, toldAnalysis }) => {
  const inQuote = sentences
    .flatMap(index => article.quantitiesIn(index, quote))
    .filter(quantity => holds(quote, quantity))
  const told = toldAnalysis.mentions.filter(mention => mention.type === 'quantity')
  const added = told.find(quantity => isNumber(quantity) && !inQuote.some(other => isSame(quantity, other)))
  if (added) return `the number “${added.text}” does not stand in the quote`
  const lost = inQuote.find(quantity => isNumber(quantity) && !told.some(other => isSame(quantity, other)))
  if (lost) return `the number “${lost.text}” of the quote was lost`
  const words = new Set(plainWords(quote.exact))
  const read = toldAnalysis.mentions.filter(({ type }) => type === 'quantity' || type === 'time')
  const loose = toldAnalysis.sentences
    .flatMap(sentence => sentence.tokens)
    .filter(token => /\p{N}/u.test(token.form) && !read.some(mention => holds(mention, token)))
    .find(token => !plainWords(token.form).every(word => words.has(word)))
  return loose ? `the number “${offered.text.slice(loose.start, loose.end)}” does not stand in the quote` : null
}

/** "many" has no value to compare. */
const isNumber = ({ value }: QuantityMention): boolean => value !== null

const isSame = (left: QuantityMention, right: QuantityMention): boolean =>
  left.value === right.value && left.low === right.low && left.high === right.high && left.unit === right.unit
