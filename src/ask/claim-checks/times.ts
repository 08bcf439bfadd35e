import type { ClaimCheck } from '../candidate.ts'

/**
 * Every time of the claim stands in the sentence of the quote, as the same day or less precisely: "on Wednesday" allows "on 17 March 2021" and
 * "in March 2021", not "on 18 March".
 */
export const times: ClaimCheck = ({ sentences, article, toldAnalysis }) => {
  const known = sentences.flatMap(index => article.timesIn(index))
  const added = toldAnalysis.mentions
    .filter(mention => mention.type === 'time')
    .find(
      ({ value, text }) =>
        !known.some(
          other =>
            other.text.toLowerCase() === text.toLowerCase() ||
            (value !== null && other.value?.startsWith(value) === true),
        ),
    )
  return added ? `the time “${added.text}” does not stand in the sentence of the quote` : null
}
