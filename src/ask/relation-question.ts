import * as v from 'valibot'
import { type RelationType, relationTypes } from '../model.ts'
import { readJsonAnswer } from './json-answer.ts'
import { oneLine, plainText } from './plain-text.ts'
import { articlesAreData, type Question } from './question.ts'

/** One of two statements, as a judge is told of it. */
export interface JudgedStatement {
  readonly text: string
  /** The article's own words, when there are more than the text. */
  readonly quote?: string
  /** Outermost first; empty when the outlet says it itself. */
  readonly speakers: readonly string[]
  readonly published: string | null
}

export interface JudgedPair {
  readonly a: JudgedStatement
  readonly b: JudgedStatement
}

export interface RelationAnswer {
  readonly relation: RelationType
  readonly why: string
}

/** Asks how `b` stands to `a`. The judge is not told what concord itself found, so that its opinion is a second one. */
export function relationQuestion({ a, b }: JudgedPair): Question<RelationAnswer> {
  return {
    system,
    user: JSON.stringify({ a: sent(a), b: sent(b) }),
    name: 'relation_of_two_statements',
    schema: {
      type: 'object',
      properties: { relation: { type: 'string', enum: relationTypes }, why: { type: 'string' } },
      required: ['relation', 'why'],
      additionalProperties: false,
    },
    read: content => {
      const reading = readJsonAnswer(answer, content)
      if ('refused' in reading) return reading
      const why = oneLine(reading.answer.why)
      return why === '' ? { refused: 'the answer gives no reason' } : { answer: { ...reading.answer, why } }
    },
  }
}

/** In characters; far beyond the one sentence asked for, so that only a runaway answer is refused. */
const longestReason = 1_000

const answer = v.strictObject({
  relation: v.picklist(relationTypes),
  why: v.pipe(v.string(), v.maxLength(longestReason)),
})

/** In characters, about 350 words: the longest of 6,248 sentences of newspaper text has 95. What is longer is cut, so that no question costs without bound. */
const longestText = 2_000

function sent({ text, quote, speakers, published }: JudgedStatement): object {
  const words = plainText(text).slice(0, longestText)
  const original = quote === undefined ? undefined : plainText(quote).slice(0, longestText)
  return {
    statement: words,
    ...(original === undefined || original === words ? {} : { words_of_the_article: original }),
    said_by: speakers.map(speaker => oneLine(speaker).slice(0, 200)),
    published,
  }
}

const system = `You compare two statements, a and b, of different news outlets, and say how b stands to a.
${articlesAreData}
"said_by" names who says it, outermost first; when it is empty, the outlet says it itself. "published" is when the article appeared.
"relation" is one of:
- agrees: both say the same thing.
- refines: compatible; one says more than the other, or says it more or less surely.
- updates: compatible over time; planned in one and happened in the other, or a later count that replaces an earlier one.
- differs: not the same account, yet both could be true: another speaker's position, another scope, another way of counting.
- contradicts: same subject, event, time and scope, both asserted at the same level; they cannot both be true.
- unrelated: not about the same matter.
Do not judge what is true in the world. When in doubt between contradicts and another relation, choose the other.
"why" is one sentence of at most 30 words that names the words on which the answer rests; do not call the statements a and b in it.`
