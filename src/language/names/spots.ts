import type { NameType, Token } from '../../model.ts'

/** One reason to take a spot for a name of a type. */
export interface Vote {
  readonly type: NameType
  /** 1 is what the tagger's own word counts; below 1 a hint that needs company, 2 and more is as good as settled. */
  readonly weight: number
  /** Which rule says so: `title`, `gazetteer`, `tagger` … */
  readonly rule: string
}

/** Words that may be a name: tokens `[first, last)` of a sentence. */
export interface Spot {
  readonly sentence: number
  readonly first: number
  readonly last: number
  /** Its words as one key: `surface`. */
  readonly name: string
  readonly votes: readonly Vote[]
}

/** Starts with a capital letter: "Ashdod", "EU", "U.N.", "d'Hondt" does not. */
export function isCapitalised(form: string): boolean {
  const code = form.charCodeAt(0)
  // Nearly every word is ASCII, and this is asked for each several times.
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(form)
}

/** "WASHINGTON", "SANA": three capitals or more and nothing in lower case. */
export function isAllCapitals(form: string): boolean {
  return /^\p{Lu}{3,}$/u.test(form)
}

/** "WASHINGTON" → "Washington", for headlines and datelines; other words as they are. */
export function recased(form: string): string {
  return isAllCapitals(form) && form.length > 4 ? form[0] + form.slice(1).toLowerCase() : form
}

/** The words of a name as one key: "Al - Assad" and "Al-Assad" differ, white space and quotes do not matter. */
export function surface(tokens: readonly Token[], first: number, last: number): string {
  let text = ''
  for (let at = first; at < last; at++) {
    const token = tokens[at]!
    if (at > first && tokens[at - 1]!.end < token.start) text += ' '
    text += token.form
  }
  return text
}
