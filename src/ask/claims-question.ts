import * as v from 'valibot'
import { type Source, statuses } from '../model.ts'
import { readJsonAnswer } from './json-answer.ts'
import { oneLine, plainText } from './plain-text.ts'
import { articlesAreData, type Question } from './question.ts'

/** A claim as a model gives it, before anything in it was checked. */
export type OfferedClaim = v.InferOutput<typeof offered>

/** In characters; about 10,000 words, far beyond a news article, and within the context of every present model. */
export const longestArticle = 60_000

/** Asks for the claims of an article. Only its body, title, outlet and day are in it. */
export function claimsQuestion({ title, outlet, published, body }: Source): Question<readonly OfferedClaim[]> {
  const text = { type: 'string' }
  return {
    system,
    user: JSON.stringify({
      outlet: oneLine(outlet),
      title: title === null ? null : oneLine(title),
      published,
      body: plainText(body),
    }),
    name: 'claims_of_an_article',
    schema: object({
      claims: {
        type: 'array',
        items: object({
          text,
          quote: text,
          attribution: { type: 'array', items: object({ speaker: text, cue: text }) },
          polarity: { type: 'string', enum: ['affirmed', 'negated'] },
          status: { type: 'string', enum: statuses },
        }),
      },
    }),
    read: content => {
      const reading = readJsonAnswer(answer, content)
      return 'refused' in reading ? reading : { answer: reading.answer.claims }
    },
  }
}

const object = (properties: Readonly<Record<string, object>>): object => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
})

/** In characters; the longest of 6,248 sentences of newspaper text has 95 words, about 600. */
const words = v.pipe(v.string(), v.maxLength(1_000))

const offered = v.strictObject({
  text: words,
  quote: words,
  attribution: v.pipe(v.array(v.strictObject({ speaker: words, cue: words })), v.maxLength(8)),
  polarity: v.picklist(['affirmed', 'negated']),
  status: v.picklist(statuses),
})

/** More claims than `longestArticle` has sentences come from a runaway model. */
const answer = v.strictObject({ claims: v.pipe(v.array(offered), v.maxLength(2_000)) })

const system = `You split a news article into atomic claims. Every claim is checked against the article by a program, and is thrown away when a check fails.
${articlesAreData}
For each proposition that the body states, in the order of the body:
- "text": one sentence that stands alone and says one thing. Use the words of the article. Name the subject in place of a pronoun when the article makes clear who it is.
- "quote": the words of the body that carry the claim, copied character by character, within one sentence, without what the claim does not say.
- Every number of the quote stands in the text, and no other. Every name in the text stands in the sentence of the quote or is who its pronoun means.
- Keep every negation, and every "may", "could", "plans to", "if": a plan is not told as done.
- "attribution": who says it, outermost first, with the reporting word as printed: [{"speaker": "the mayor", "cue": "said"}]. Leave the reporting words out of the text. Empty when the outlet says it itself.
- "polarity": negated when the text denies its main verb, else affirmed.
- "status": happened, ongoing, planned, possible or conditional.
Leave out questions, demands, and opinions of the outlet. Add nothing from your own knowledge.`
