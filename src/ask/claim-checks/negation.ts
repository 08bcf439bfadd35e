import { plainWords } from '../../text/plain-words.ts'
import type { ClaimCheck } from '../candidate.ts'

/**
 * The claim denies as much as its quote: "The pier will not reopen" cannot become "The pier will reopen", nor the other way round; and its
 * polarity is the one its own words have.
 */
export const negation: ClaimCheck = ({ offered, quote, told }) => {
  if (negations(quote.exact) !== negations(offered.text)) return 'a negation of the quote was lost, or one was added'
  return told.polarity === offered.polarity ? null : `it is called ${offered.polarity}, its words are ${told.polarity}`
}

const negations = (text: string): number =>
  // "don't" is "don" and "t" once the mark is gone.
  plainWords(text.replace(/n['’]t\b/gi, ' not').replace(/\bcannot\b/gi, 'can not')).filter(word => negators.has(word))
    .length

// The negative words of English with their near forms, closed classes, and the verbs and nouns that deny; from general knowledge.
const negators: ReadonlySet<string> = new Set(
  `not no never none nobody nothing nowhere neither nor without hardly scarcely barely rarely seldom
  fail fails failed failing failure refuse refuses refused refusing refusal deny denies denied denying denial
  decline declines declined declining reject rejects rejected rejecting lack lacks lacked lacking unable`.split(/\s+/),
)
