import type { Statement, Token } from '../model.ts'
import { rememberByStatement } from '../statement/by-statement.ts'
import { remember } from '../text/remember.ts'

/** In lower case, without marks; "won't" is "will not", "&" is "and", "F.B.I." is "FBI", an apostrophe is straight. */
export const wordsOf: (sentence: Statement) => Words = rememberByStatement(readWords)

/** The same, all within quotation marks. */
export const quotedWordsOf: (sentence: Statement) => Words = rememberByStatement((sentence: Statement) =>
  wordsOf(sentence).map(word => ({ ...word, isQuoted: true })),
)

/** Every so many words in a row that stand between quotation marks. */
export function quotedRuns(sentence: Statement, length: number): string[] {
  const words = wordsOf(sentence)
  return words.slice(length - 1).flatMap((_, at) => {
    const run = words.slice(at, at + length)
    return run.every(({ isQuoted }) => isQuoted) ? [run.map(({ form }) => form).join(' ')] : []
  })
}

export type Words = readonly Word[]

export interface Word {
  readonly form: string
  /** Words whose codes differ are two: most are told apart by a number. */
  readonly code: number
  readonly token: number
  readonly isQuoted: boolean
  /** A sentence or a quotation begins with it. */
  readonly isFirst: boolean
  readonly isLast: boolean
}

/** Tokens looked at of a sentence. */
const longest = 160

function readWords(sentence: Statement): Word[] {
  const tokens = sentence.tokens.length > longest ? sentence.tokens.slice(0, longest) : sentence.tokens
  // "will last," she said: of what is only closed here, the opening mark stands in a sentence before.
  const first = tokens.findIndex(isMark)
  let isQuoted =
    first >= 0 && (tokens[first]!.form === '”' || (tokens[first]!.form !== '“' && isClosing(tokens, first)))
  let isFirst = true
  const words: Word[] = []
  const printed = tokens.map(token => printedWord(token.form))
  tokens.forEach((token, at) => {
    if (isMark(token)) {
      isQuoted = token.form === '“' || (token.form !== '”' && !isQuoted)
      isFirst = true
      return
    }
    const { form, code } = printed[at]!
    if (form === '') return
    words.push({ form, code, token: at, isQuoted, isFirst, isLast: isLastWord(tokens, printed, at) })
    isFirst = false
  })
  return words
}

/** Of the next three tokens the first that is a word or a mark is a mark, or the text is at its end. */
function isLastWord(tokens: readonly Token[], printed: readonly Printed[], at: number): boolean {
  for (let next = at + 1; next < at + 4; next++) {
    const token = tokens[next]
    if (token === undefined || isMark(token)) return true
    if (printed[next]!.form !== '') return false
  }
  return at + 4 >= tokens.length
}

type Printed = Pick<Word, 'form' | 'code'>

/** How a printed form is read; empty for what is no word. A story repeats its words. */
const printedWord = remember(
  (printed: string): Printed => {
    if (!/[\p{L}\p{N}$%&]/u.test(printed)) return { form: '', code: 0 }
    const plain = /^[A-Za-z]+$/.test(printed) ? printed.toLowerCase() : withoutMarks(printed)
    const form = contracted.get(plain) ?? plain
    return { form, code: codeOf(form) }
  },
  printed => printed,
  20_000,
)

const withoutMarks = (printed: string): string =>
  printed
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/(?<=\p{L})\./gu, '')

const codeOf = (form: string): number =>
  (form.length << 24) | (form.charCodeAt(0) << 12) | form.charCodeAt(form.length - 1)

export const isMark = ({ form }: Token): boolean => form.length < 3 && /^(?:["“”]|''|``)$/.test(form)

/** A mark right after a word or a comma closes. */
const isClosing = (tokens: Statement['tokens'], at: number): boolean => tokens[at - 1]?.end === tokens[at]!.start

const contracted: ReadonlyMap<string, string> = new Map([
  ["n't", 'not'],
  ['wo', 'will'],
  ['ca', 'can'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ['&', 'and'],
])
