import type { Token } from '../../model.ts'
import { range } from '../../text/range.ts'
import type { Part } from '../rule.ts'
import { finishSentence } from './finish-sentence.ts'
import { indefiniteArticle } from './indefinite-article.ts'
import { longForm } from './long-form.ts'

/** What stands in place of the words `[from, to)`. */
export interface Substitution {
  readonly from: number
  readonly to: number
  readonly words: string
  /** The full form of the name that the words stand for, when they stand for one. */
  readonly holder?: string
}

/** Where the parts of a sentence come from, and what is printed in another form. */
export interface Original {
  readonly tokens: readonly Token[]
  readonly body: string
  /** Words in another form, by token. */
  readonly replace?: ReadonlyMap<number, string>
  readonly substitutions?: readonly Substitution[]
}

const nothing: ReadonlyMap<number, string> = new Map()

/** The proposition as a sentence: words of the body as printed, substitutions in place, one capital, one full stop. */
export function renderSentence(
  parts: readonly Part[],
  { tokens, body, replace = nothing, substitutions = [] }: Original,
): string {
  const substitutionAt = new Map(substitutions.map(each => [each.from, each]))
  const covered = new Set(substitutions.flatMap(({ from, to }) => range(from + 1, to)))
  const ends = new Set(substitutions.map(each => each.to))
  const line = startLine(body)
  for (const part of parts) {
    if ('words' in part) {
      line.append(part.words, null)
      continue
    }
    const token = tokens[part.token]
    if (!token || covered.has(part.token)) continue
    const substitution = substitutionAt.get(part.token)
    if (substitution) {
      line.append(withoutSecondIn(line.text(), substitution), { ...token, end: tokens[substitution.to - 1]!.end })
      continue
    }
    const other = replace.get(part.token) ?? (ends.has(part.token) ? longForm(tokens, part.token) : undefined)
    // "I've" with its verb replaced is two words: "Olsen has".
    if (other !== undefined && /^['’]/.test(token.form)) line.setApart()
    const isMoved = part.token === 0 && line.text() !== ''
    line.append(other ?? printed(body, token, isMoved), token)
  }
  return finishSentence(line.text())
}

/** "The governor, Kim Olsen, …" gives "Kim Olsen is the governor": the first word of a sentence loses its capital further back. */
function printed(body: string, { form, upos, start, end }: Token, isMoved: boolean): string {
  const words = body.slice(start, end)
  const isCommon = /^(?:DET|ADP|SCONJ|ADV|PRON|NUM|VERB)$/.test(upos) && form !== 'I'
  return isMoved && isCommon ? words.replace(/^\p{Lu}(?=\p{Ll}|$)/u, capital => capital.toLowerCase()) : words
}

/** "in May and June" without its May: "in | in June 2016" */
function withoutSecondIn(sentence: string, { words }: Substitution): string {
  const preposition = /^(?:in|on) /.exec(words)?.[0].trimEnd()
  const before = /(?:^|\s)(in|on)$/i.exec(sentence.slice(-3))?.[1]?.toLowerCase()
  return preposition !== undefined && before === preposition ? words.slice(preposition.length + 1) : words
}

/** A sentence that grows word by word. */
interface Line {
  text(): string
  /** Adds words, with a blank before them where one belongs; `token` is what they were printed as, null for words that stand nowhere in the body. */
  append(words: string, token: Token | null): void
  /** The next word stands apart from the last one, even if the body prints them as one. */
  setApart(): void
}

function startLine(body: string): Line {
  let sentence = ''
  // Its last character; to look for it in the sentence would copy all of it for each word.
  let ending = ''
  let previous: Token | null = null
  return {
    text: () => sentence,
    setApart() {
      previous = null
    },
    append(words, token) {
      // "that remark, | calling it rude, | her latest": where something was cut out between commas, one comma stays before a phrase.
      if (
        previous !== null &&
        token !== null &&
        token.start - previous.end > 3 &&
        words.toLowerCase() === token.form.toLowerCase() &&
        needsComma(body, previous, token, sentence)
      ) {
        sentence += ','
        ending = ','
      }
      const joined = previous !== null && token !== null && previous.end === token.start
      const isOpening = token !== null && opensQuotation(body, token)
      const tight =
        joined || sentence === '' || (!isOpening && /^(?:['’]s?$|[,.;:)%!?])/.test(words)) || /[($£€“‘]/.test(ending)
      // "an | remark" of "an apparently casual remark"
      if (previous !== null && token !== null && token.start > previous.end + 1 && /^an?$/i.test(previous.form))
        sentence = withArticle(sentence, words)
      sentence += (tight ? '' : ' ') + words
      if (words !== '' || !tight) ending = words.at(-1) ?? ' '
      previous = token
    },
  }
}

/** "the 'pier'": a straight mark with a blank in front only, which opens. */
const opensQuotation = (body: string, { form, start, end }: Token): boolean =>
  form === "'" && /\s/.test(body.charAt(start - 1)) && /\S/.test(body.charAt(end))

/** "His father, Karl Berg" */
const nameOfKin = /^(?:His|Her|Their|Its)(?: \p{Ll}+){1,4},(?: \p{Lu}[\p{L}.]*)+$/u

/** The sentence so far, which ends in "a" or "an", with the form that goes with the next word. */
const withArticle = (sentence: string, next: string): string =>
  sentence.replace(/(^|\s)([Aa])n?$/, (_, before, a) => `${before}${a}${indefiniteArticle(next).slice(1)}`)

const needsComma = (body: string, previous: Token, token: Token, sentence: string): boolean => {
  if (!/^(?:NOUN|PROPN|PART|ADJ)$/.test(previous.upos)) return false
  const gap = body.slice(previous.end, token.start).trim()
  return (
    /^,.*,$/s.test(gap) &&
    // "His father, Karl Berg, | who sailed, | has left": the name stands between two.
    ((/^(?:VB[DZP]|MD)$/.test(token.xpos) && nameOfKin.test(sentence)) ||
      /^(?:VBG|WDT|WP|PRP\$|DT)$/.test(token.xpos) ||
      (token.upos === 'SCONJ' && token.form !== 'that'))
  )
}
