import { abbreviations } from '../lexicon/abbreviations.ts'
import type { Span } from '../model.ts'

/** A word or sign before tagging. */
export interface RawToken extends Span {
  /** Curly and doubled single quotes made straight; otherwise as printed. */
  readonly form: string
}

/** Prefixes that stay with the word after the hyphen, as in the UD treebanks: "anti-ICC", "co-founder". Counted in UD English EWT and GUM. */
const joinedPrefixes = new Set(
  'anti co counter cross de e ex extra inter intra mega micro mid mini multi neo non over pan post pre pro pseudo psycho re semi socio sub super trans ultra un under'.split(
    ' ',
  ),
)

/** What makes a compound and no name out of a short capitalised word: "Iran-led", "Gaza-bound", not "Jong-un", "Wai-ching". */
const compoundEnds = new Set(
  'led held run wide born made bound free based style like era old only ready type owned ruled built sized level side bred born to and the of in by on'.split(
    ' ',
  ),
)

const patterns = {
  // "https://example.org/a?b=c", "www.example.org"
  address: /(?:https?:\/\/|www\.)[^\s<>"“”]{1,2000}/uy,
  // "desk@example.org"
  mail: /[\p{L}\p{N}._+-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/uy,
  // "@mayor", "#harbour"
  handle: /[@#][\p{L}_][\p{L}\p{N}_]*/uy,
  // ‘’We remember…’’ and ``so-called''
  doubledQuote: /[‘’'`]{2}/y,
  // "U.S.", "a.m.", "Ph.D."
  dotted: /\p{L}{1,2}\.(?:\p{L}{1,2}\.)+/uy,
  // "9/11", "17:30", "1,234.5", "1990s", "17th"
  number: /\p{Nd}+(?:[.,:/]\p{Nd}+)*(?:st\b|nd\b|rd\b|th\b|s\b)?/uy,
  // "R&D", "AT&T"
  ampersand: /\p{Lu}{1,3}&\p{Lu}{1,3}(?![\p{L}\p{N}])/uy,
  // the end of "HarbourNews.com", "ferries.co.uk"; the endings are those of which none is also a word that begins a sentence
  domain: /(?:\.co)?\.(?:com|org|net|gov|edu|info|biz|tv|uk|eu)(?![\p{L}\p{N}_])/uy,
  // "O’Reilly", "Ba'athist", "MH370"
  word: /[\p{L}\p{M}_][\p{L}\p{M}\p{N}_]*(?:['’][\p{L}\p{M}]+)*/uy,
  // "...", "!!", "--"
  run: /([.!?*=_~-])\1+/y,
}

/**
 * Splits `text[start, end)` into words and signs the way the UD English treebanks do: clitics ("does" + "n't", "Israel" + "'s") and
 * hyphens apart. Offsets are those of `text`; white space belongs to no token. Linear in the length.
 */
export function tokenise(text: string, start: number, end: number): RawToken[] {
  const tokens: RawToken[] = []
  const push = (from: number, to: number) => {
    if (to > from) tokens.push({ form: straighten(text.slice(from, to)), start: from, end: to })
  }
  let at = start
  while (at < end) {
    if (/\s/.test(text[at]!)) {
      at += 1
      continue
    }
    const plain = plainWordEnd(text, at, end)
    const stop = plain > 0 ? plain : Math.min(tokenEnd(text, at, end), end)
    const clitic = cliticStart(text, at, stop)
    push(at, clitic)
    push(clitic, stop)
    at = stop
  }
  return tokens
}

/**
 * End of a word of the letters a to z with a blank or a comma after it, which no pattern takes for more than that; -1 when another token
 * begins at `at`. Three tokens in four are such.
 */
function plainWordEnd(text: string, at: number, end: number): number {
  let stop = at
  while (stop < end && isPlainLetter(text.charCodeAt(stop))) stop += 1
  const next = text.charCodeAt(stop)
  return stop > at && (next === 0x20 || next === 0x2c || next === 0x0a) ? stop : -1
}

const isPlainLetter = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)

/** End of the token that begins at `at`; greater than `at`. */
function tokenEnd(text: string, at: number, end: number): number {
  const match = (pattern: RegExp): number => {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    return found && at + found[0].length <= end ? at + found[0].length : -1
  }
  const character = text[at]!
  if (/[hw]/i.test(character)) {
    const address = match(patterns.address)
    // "see www.example.org." The full stop ends the sentence.
    if (address > 0) return address - (/[.,;:!?)\]'’]{1,8}$/.exec(text.slice(address - 8, address))?.[0].length ?? 0)
  }
  const simple = /[\p{L}\p{N}_]/u.test(text.slice(at, at + 2))
    ? firstOf(match, /[\p{L}\p{N}._+-]/u.test(character) && looksLikeMail(text, at, end) ? [patterns.mail] : [])
    : firstOf(match, [patterns.doubledQuote, patterns.run, patterns.handle])
  if (simple > 0) return simple
  const handle = character === '@' || character === '#' ? match(patterns.handle) : -1
  if (handle > 0) return handle
  const dotted = match(patterns.dotted)
  if (dotted > 0) return dotted
  const number = match(patterns.number)
  if (number > 0) return number
  const ampersand = match(patterns.ampersand)
  if (ampersand > 0) return ampersand
  const word = match(patterns.word)
  if (word > 0) return wordEnd(text, at, word, end)
  return at + (text.codePointAt(at)! > 0xffff ? 2 : 1)
}

const firstOf = (match: (pattern: RegExp) => number, list: readonly RegExp[]): number => {
  for (const pattern of list) {
    const found = match(pattern)
    if (found > 0) return found
  }
  return -1
}

/** A mail address is only tried where an @ stands within the next 65 characters, so that the scan stays linear. */
const looksLikeMail = (text: string, at: number, end: number): boolean => {
  for (let i = at; i < Math.min(end, at + 65); i += 1) {
    if (text[i] === '@') return true
    if (!/[\p{L}\p{N}._+-]/u.test(text[i]!)) return false
  }
  return false
}

/** Extends a word over an abbreviation's full stop ("Mr."), a joined prefix ("anti-ICC", "no-one") or a name's second half ("Wai-ching"). */
function wordEnd(text: string, at: number, word: number, end: number): number {
  const form = text.slice(at, word)
  if (text[word] === '-' && word + 1 < end) {
    patterns.word.lastIndex = word + 1
    const next = patterns.word.exec(text)
    const second = next ? word + 1 + next[0].length : -1
    const isName =
      form.length <= 4 &&
      /^\p{Lu}\p{Ll}+$/u.test(form) &&
      next &&
      /^\p{Ll}{2,5}$/u.test(next[0]) &&
      !compoundEnds.has(next[0])
    const joined = joinedPrefixes.has(form.toLowerCase()) || isName || (/^no$/i.test(form) && next?.[0] === 'one')
    if (joined && second > 0 && second <= end) return second
  }
  if (text[word] === '.' && word < end) {
    patterns.domain.lastIndex = word
    const domain = patterns.domain.exec(text)
    if (domain && word + domain[0].length <= end) return word + domain[0].length
    const last =
      text.slice(word + 1, end).length === 0 || /^["'”’)\]]*\s*$/.test(text.slice(word + 1, Math.min(end, word + 8)))
    // "Gen. Smith", "J. Smith"; at the very end the full stop is the sentence's own, except after "Inc." and the like.
    if (!last && (abbreviations.has(form.toLowerCase()) || /^\p{Lu}$/u.test(form))) return word + 1
    if (last && abbreviations.get(form.toLowerCase()) === 'final') return word + 1
  }
  return word
}

/** Where "n't", "'s", "'ll" begin, or "not" in "cannot"; `stop` when there is no clitic. */
function cliticStart(text: string, at: number, stop: number): number {
  const form = text.slice(at, stop)
  if (/^cannot$/i.test(form)) return at + 3
  const clitic = /(?:n['’]t|['’](?:s|m|re|ve|ll|d))$/i.exec(form)
  return clitic && clitic.index > 0 ? at + clitic.index : stop
}

/** "’" → "'", "“" → '"', "‘’" → '"'. */
export function straighten(form: string): string {
  if (/^(?:[‘’'`]{2}|[“”„«»])$/.test(form)) return '"'
  return form.replace(/[‘’‛`´]/g, "'")
}
