import { isName } from '../../extract/article.ts'
import { isStopword } from '../../lexicon/stopwords.ts'
import { plainWords } from '../../text/plain-words.ts'
import { holds } from '../../text/span.ts'
import { type Candidate, type ClaimCheck, wordsOfVoice } from '../candidate.ts'

/**
 * Every name of the claim stands in the quote or is said around it by the same voice, is a fuller form of one that does, or is whom a pronoun
 * or description there stands for by concord's own reading: where that is open, a guess is refused. "We will reopen it" may name its speaker,
 * "He will" may not.
 */
export const names: ClaimCheck = candidate => {
  const { offered, quote, toldAnalysis } = candidate
  const isFirstPerson = plainWords(quote.exact).some(word => /^(?:i|me|my|myself|we|us|our|ours|ourselves)$/.test(word))
  const speakers = isFirstPerson ? offered.attribution.flatMap(({ speaker }) => plainWords(speaker)) : []
  const allowed = new Set([...wordsOfVoice(candidate), ...speakers])
  const found = toldAnalysis.mentions.filter(isName)
  const times = toldAnalysis.mentions.filter(({ type }) => type === 'time')
  for (const { tokens } of toldAnalysis.sentences) {
    const added = tokens.find((token, index) => {
      const isCapital = /^\p{Lu}/u.test(token.form)
      // The first word has a capital whatever it is; "March" belongs to its day.
      const isNamed = token.upos === 'PROPN' || (isCapital && (index > 0 || found.some(name => holds(name, token))))
      return (
        isNamed && !times.some(time => holds(time, token)) && plainWords(token.form).some(word => !allowed.has(word))
      )
    })
    if (added) return `the name “${added.form}” does not stand in what the quote is taken from`
  }
  return lost(candidate)
}

/** A name of the quote that the claim leaves out was exchanged, or the quote says more than the claim. */
function lost({ sentences, article, offered, quote }: Candidate): string | null {
  const told = new Set(plainWords(offered.text))
  const name = sentences
    .flatMap(index => article.namesIn(index, quote))
    .filter(each => holds(quote, each))
    .find(
      ({ text, value }) =>
        ![...plainWords(text), ...plainWords(value)].some(word => !isStopword(word) && told.has(word)),
    )
  return name ? `the name “${name.text}” of the quote was lost` : null
}
