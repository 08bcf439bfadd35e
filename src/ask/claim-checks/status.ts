import { isReal } from '../../statement/is-real.ts'
import { plainWords } from '../../text/plain-words.ts'
import type { ClaimCheck } from '../candidate.ts'

/** What may come about is not told as done: neither by the status nor by words that leave out a "may", "plans to" or "if" of the quote. */
export const status: ClaimCheck = ({ offered, quote, told, quoted }) => {
  if (cautions(offered.text) < cautions(quote.exact)) return 'a word such as “may” or “plans” of the quote was lost'
  if (isReal(offered.status) && !isReal(told.status))
    return `it is called ${offered.status}, its words are ${told.status}`
  if (isReal(told.status) && !isReal(quoted.status))
    return `the quote is ${quoted.status}, its words are ${told.status}`
  return null
}

const cautions = (text: string): number =>
  plainWords(text.replace(/['’](?:ll|d)\b/gi, ' would')).filter(word => cautious.has(word)).length

// Modal verbs, conditions, and the verbs and adverbs of plans and doubt; the closed classes whole, the open ones from general knowledge.
const cautious: ReadonlySet<string> = new Set(
  `may might could would should will shall must if unless whether
  plan plans planned planning intend intends intended want wants wanted hope hopes hoped expect expects expected try tries tried trying
  seem seems seemed appear appears appeared likely unlikely possible possibly probably perhaps reportedly allegedly alleged`.split(
    /\s+/,
  ),
)
