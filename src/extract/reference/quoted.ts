import type { Sentence } from '../../model.ts'
import { findQuotations } from '../attribution/quotations.ts'

/** For each token of each sentence whether it stands between quotation marks, also where a quotation runs over sentences and paragraphs. */
export function quotedTokens(sentences: readonly Sentence[], text: string): boolean[][] {
  const quotations = findQuotations(text, sentences)
  let at = 0
  return sentences.map(sentence =>
    sentence.tokens.map(token => {
      while (at < quotations.length && quotations[at]!.close.end <= token.start) at += 1
      const quotation = quotations[at]
      return quotation !== undefined && quotation.open.start < token.end
    }),
  )
}
