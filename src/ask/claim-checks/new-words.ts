import { isStopword } from '../../lexicon/stopwords.ts'
import { stem } from '../../statement/stem.ts'
import { plainWords } from '../../text/plain-words.ts'
import { holds } from '../../text/span.ts'
import { type ClaimCheck, wordsAround } from '../candidate.ts'

/**
 * At least half of the words that carry the claim stand in the sentence of its quote, in whatever form: a claim may say "was hurt" for
 * "suffered injuries", but one of mostly other words says something else. Half is the least that makes the sentence its main source.
 */
export const newWords: ClaimCheck = ({ sentences, article, toldAnalysis }) => {
  const known = new Set([...wordsAround(article, sentences)].map(stem))
  const times = toldAnalysis.mentions.filter(({ type }) => type === 'time')
  const carrying = toldAnalysis.sentences
    .flatMap(({ tokens }) => tokens)
    // "on 3 May 2024" for "on Friday": another check has seen to it.
    .filter(token => !times.some(time => holds(time, token)))
    .flatMap(({ form }) => plainWords(form))
    .filter(word => !isStopword(word))
  const added = carrying.filter(word => !known.has(stem(word)))
  return added.length * 2 > carrying.length ? `most of its words are new: ${added.slice(0, 5).join(', ')}` : null
}
