import { attributionsOf } from '../extract/attribution-of.ts'
import type { Attribution } from '../model.ts'
import { sameName } from '../text/same-name.ts'
import { holds } from '../text/span.ts'
import type { Candidate } from './candidate.ts'

/** Those who say it, outermost first; the outlet itself; or nobody, for a quotation whose speaker was not found. */
export type Voice = readonly Attribution[] | 'outlet' | 'nobody'

/** Who says the quote, by concord's own reading of most of its words. */
export function voiceOf({ pieces, sentences, article, quote }: Candidate): Voice {
  const inQuote = (index: number, sentence: number) => {
    const token = article.sentences[sentence]!.tokens[index]!
    return holds(quote, token)
  }
  const sizes = pieces.map(piece => piece.tokens.filter(index => inQuote(index, piece.sentence)).length)
  const all = sentences.reduce(
    (sum, sentence) => sum + article.sentences[sentence]!.tokens.filter((_, index) => inQuote(index, sentence)).length,
    0,
  )
  const largest = sizes.indexOf(Math.max(0, ...sizes))
  const piece = pieces[largest]
  if (!piece || sizes[largest]! * 2 < all) {
    // Sentences without any piece belong to a quotation of nobody's.
    return sentences.every(sentence => pieces.every(each => each.sentence !== sentence)) ? 'nobody' : 'outlet'
  }
  if (piece.voices.length > 0) return attributionsOf(piece.voices, article)
  return piece.direct ? 'nobody' : 'outlet'
}

/** "Amsel" and "Mayor Ruth Amsel", "the fire brigade" and "The harbour's fire brigade". */
export const isOneSpeaker = (left: string, right: string): boolean => sameName(left, right) !== 'different'
