import type { Sentence, Span, Token } from '../../model.ts'

/** A token as the grammars of numbers and times look at it. */
export interface Word extends Span {
  /** Lower case; an abbreviation without its full stops ("p.m." → "pm"), every dash as "-". */
  readonly lower: string
  readonly form: string
  readonly xpos: string
  readonly lemma: string
  /** True when no white space stands before it. */
  readonly glued: boolean
}

/** What stands beyond either end of a sentence; matches nothing. */
export const noWord: Word = { lower: '', form: '', xpos: '', lemma: '', glued: false, start: 0, end: 0 }

/** The grammar of times and that of numbers read the same sentences; forgotten with them. */
const wordsOf = new WeakMap<Sentence, readonly Word[]>()

export function readWords(sentence: Sentence): readonly Word[] {
  const known = wordsOf.get(sentence)
  if (known !== undefined) return known
  const words: Word[] = []
  sentence.tokens.forEach((token, index) => {
    const word = asWord(token, sentence.tokens[index - 1])
    if (hasPrefix(word)) words.push(...splitPrefix(word))
    else words.push(word)
  })
  wordsOf.set(sentence, words)
  return words
}

const prefix = /^(?:mid|pre|post)(?=-.)/

const hasPrefix = ({ lower, form, start, end }: Word): boolean =>
  lower.includes('-') && form.length === end - start && prefix.test(lower)

/** Tokens keep a prefix on their word: "mid-November" becomes "mid", "-", "November". */
function splitPrefix(word: Word): Word[] {
  const length = prefix.exec(word.lower)![0].length
  const part = (from: number, to: number): Word => ({
    ...word,
    form: word.form.slice(from, to),
    lower: word.lower.slice(from, to),
    start: word.start + from,
    end: word.start + to,
    glued: from > 0 || word.glued,
  })
  return [part(0, length), part(length, length + 1), part(length + 1, word.form.length)]
}

function lowered(printed: string): string {
  const form = printed.toLowerCase()
  // Few words need a closer look.
  if (form.charCodeAt(0) >= 0x2010 && /^[‐-―−]+$/.test(form)) return '-'
  return form.includes('.') && /\p{L}/u.test(form) ? form.replaceAll('.', '') : form
}

function asWord({ form, xpos, lemma, start, end }: Token, previous: Token | undefined): Word {
  const glued = previous !== undefined && previous.end === start
  return { lower: lowered(form), form, xpos, lemma, glued, start, end }
}

export const wordAt = (words: readonly Word[], at: number): Word => words[at] ?? noWord

/** Index after a hyphen at `at`, or `at` when there is none: "three-day" and "three day" read alike. */
export const skipHyphen = (words: readonly Word[], at: number): number =>
  wordAt(words, at).lower === '-' ? at + 1 : at

/** Phrases by their first word, the longest first, so that most words are done with after one look. */
export type Phrases<Value> = ReadonlyMap<
  string,
  readonly { readonly words: readonly string[]; readonly value: Value }[]
>

/** Sorts a table of phrases, words parted by a space, for `longestPhrase`. */
export function phrasesOf<Value>(table: ReadonlyMap<string, Value>): Phrases<Value> {
  const phrases = new Map<string, { readonly words: readonly string[]; readonly value: Value }[]>()
  for (const [phrase, value] of table) {
    const words = phrase.split(' ')
    const same = phrases.get(words[0]!) ?? []
    phrases.set(
      words[0]!,
      [...same, { words, value }].sort((left, right) => right.words.length - left.words.length),
    )
  }
  return phrases
}

/** The longest phrase that begins at `at`, with what it stands for; null when none does. `end` is the first word after it. */
export function longestPhrase<Value>(
  words: readonly Word[],
  at: number,
  phrases: Phrases<Value>,
): { readonly end: number; readonly value: Value } | null {
  const found = phrases
    .get(wordAt(words, at).lower)
    ?.find(phrase => phrase.words.every((word, offset) => offset === 0 || wordAt(words, at + offset).lower === word))
  return found === undefined ? null : { end: at + found.words.length, value: found.value }
}
