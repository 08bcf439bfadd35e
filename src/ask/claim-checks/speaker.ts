import { reportingVerbs } from '../../lexicon/reporting.ts'
import { plainWords } from '../../text/plain-words.ts'
import { range } from '../../text/range.ts'
import { type Candidate, type ClaimCheck, wordsAround } from '../candidate.ts'
import { isOneSpeaker, type Voice, voiceOf } from '../voice-of.ts'

/**
 * Whoever is named as speaker stands near the quote, with the reporting word; what somebody said is not told as the outlet's own; and a
 * speaker whom concord finds itself is not exchanged for another.
 */
export const speaker: ClaimCheck = candidate => {
  const voice = voiceOf(candidate)
  return candidate.offered.attribution.length === 0 ? dropped(candidate, voice) : invented(candidate, voice)
}

function invented({ offered, sentences, article }: Candidate, voice: Voice): string | null {
  // Whom a quotation belongs to may be said a sentence before or after it; any other words belong to a speaker of their own sentence.
  const near = wordsAround(article, voice === 'outlet' ? sentences : around(sentences))
  for (const { speaker, cue } of offered.attribution) {
    // A speaker as printed may be "he".
    const words = plainWords(speaker).filter(word => !/^(?:an?|the)$/.test(word))
    if (words.length === 0) return 'a speaker has no name or description'
    if (!words.every(word => near.has(word))) return `the speaker “${speaker}” does not stand near the quote`
    if (!plainWords(cue).every(word => near.has(word)))
      return `the reporting word “${cue}” does not stand near the quote`
  }
  if (typeof voice === 'string') return null
  const isKept = voice.some(({ speaker }) => offered.attribution.some(each => isOneSpeaker(each.speaker, speaker)))
  return isKept ? null : `the speaker is ${voice[0]?.speaker ?? 'another'}`
}

function dropped(candidate: Candidate, voice: Voice): string | null {
  if (voice === 'nobody') return 'somebody says it, and no speaker is given'
  const told = new Set(plainWords(candidate.offered.text))
  // "The mayor said that the port would close", the saying being what is claimed
  const cues = typeof voice === 'string' ? sayingBeside(candidate) : voice.map(({ cue }) => cue)
  const lost = cues.find(cue => !plainWords(cue).every(word => told.has(word)))
  return lost === undefined ? null : `“${lost}” stands beside the quote, and no speaker is given`
}

/** How far from the quote a reporting word is taken for its own, in tokens: "said that …"; "…, a spokesman for the port authority said". */
const before = 3
const after = 8

/** "said", "told", "according" in the quote or beside it: somebody's speaking, also where concord finds no speaker. */
function sayingBeside({ article, sentences, quote }: Candidate): string[] {
  return sentences.flatMap(index => {
    const { tokens } = article.sentences[index]!
    const first = tokens.findIndex(token => token.end > quote.start)
    const last = tokens.findLastIndex(token => token.start < quote.end)
    return tokens
      .slice(Math.max(0, first - before), last + 1 + after)
      .filter(({ lemma, form, upos }) => {
        const use = upos === 'VERB' ? reportingVerbs.get(lemma)?.use : undefined
        return use === 'speech' || use === 'address' || /^according$/i.test(form)
      })
      .map(({ form }) => form)
  })
}

/** In sentences before and after the quote. From reading news text: a quotation and its speaker are rarely further apart. */
const reach = 2

function around(sentences: readonly number[]): readonly number[] {
  const first = (sentences[0] ?? 0) - reach
  const last = (sentences.at(-1) ?? 0) + reach
  return range(Math.max(0, first), last + 1)
}
