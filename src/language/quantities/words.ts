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

export function readWords(sentence: Sentence): Word[] {
  return sentence.tokens.flatMap((token, index) => splitPrefix(asWord(token, sentence.tokens[index - 1])))
}

/** Tokens keep a prefix on their word: "mid-November" becomes "mid", "-", "November". */
function splitPrefix(word: Word): Word[] {
  const prefix = /^(?:mid|pre|post)(?=-.)/.exec(word.lower)?.[0].length
  if (prefix === undefined || word.form.length !== word.end - word.start) return [word]
  const part = (from: number, to: number): Word => ({
    ...word,
    form: word.form.slice(from, to),
    lower: word.lower.slice(from, to),
    start: word.start + from,
    end: word.start + to,
    glued: from > 0 || word.glued,
  })
  return [part(0, prefix), part(prefix, prefix + 1), part(prefix + 1, word.form.length)]
}

function asWord(token: Token, previous: Token | undefined): Word {
  const form = token.form.toLowerCase()
  const lower = /^[‐-―−]+$/.test(form) ? '-' : /\p{L}/u.test(form) ? form.replaceAll('.', '') : form
  return {
    lower,
    form: token.form,
    xpos: token.xpos,
    lemma: token.lemma,
    glued: previous !== undefined && previous.end === token.start,
    start: token.start,
    end: token.end,
  }
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
