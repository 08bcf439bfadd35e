import { findWord, type KnownWords } from './known-words.ts'
import { readPackedFile } from './packed-file.ts'

/** What lemmas and morphological features are made from, learned from a treebank. */
export interface Lemmas {
  /** `<class> <form in lower case>` → lemma. */
  readonly exceptions: ReadonlyMap<string, string>
  /** `<class> <ending>` → edit; the longest ending decides. */
  readonly rules: ReadonlyMap<string, string>
  /** `<class>` → all its edits that are common, the commonest first. */
  readonly edits: ReadonlyMap<string, readonly string[]>
  /** `UPOS|XPOS <form in lower case>`, or `UPOS|XPOS ` for all other forms → FEATS. */
  readonly features: ReadonlyMap<string, string>
}

/** Endings are at most this long; `^` marks the beginning of the word and counts. */
export const longestEnding = 6

/** Opens a lemma file. Throws when it is damaged. */
export function readLemmas(bytes: Uint8Array): Lemmas {
  const { header } = readPackedFile(bytes)
  const map = <Value>(name: string) => new Map(header[name] as [string, Value][])
  return { exceptions: map('exceptions'), rules: map('rules'), edits: map('edits'), features: map('features') }
}

/** Lemmas kept; more than a story has. */
const mostLemmas = 20_000

/** `lemmatise` with a memory: the words of an article come back in its pieces and claims. */
export function createLemmatiser(
  lemmas: Lemmas,
  words: KnownWords,
): (form: string, upos: string, xpos: string, isFirst: boolean) => string {
  // By UPOS, then XPOS, then form: putting one key together for each word would take longer than three look-ups.
  type Known = Map<string, Map<string, Map<string, string>>>
  const [first, inner]: [Known, Known] = [new Map(), new Map()]
  let size = 0
  return (form, upos, xpos, isFirst) => {
    const known = isFirst ? first : inner
    const before = known.get(upos)?.get(xpos)?.get(form)
    if (before !== undefined) return before
    const lemma = lemmatise(lemmas, words, { form, upos, xpos, isFirst })
    if (size++ >= mostLemmas) {
      first.clear()
      inner.clear()
      size = 1
    }
    const ofTag = known.get(upos) ?? new Map<string, Map<string, string>>()
    known.set(upos, ofTag.set(xpos, (ofTag.get(xpos) ?? new Map<string, string>()).set(form, lemma)))
    return lemma
  }
}

/** A word with its tags. */
interface TaggedForm {
  readonly form: string
  readonly upos: string
  readonly xpos: string
  /** Whether it begins its sentence. */
  readonly isFirst: boolean
}

/**
 * The dictionary form of a word, as the UD English treebanks have it: "were" → "be", "Americans" (NNPS) → "American",
 * "Foreign" in a name stays "Foreign". Never empty.
 */
export function lemmatise(
  { exceptions, rules, edits }: Lemmas,
  words: KnownWords,
  { form, upos, xpos, isFirst }: TaggedForm,
): string {
  // "14,500" → "14500"
  if (upos === 'NUM' && /^\d[\d,.]*$/.test(form)) return form.replaceAll(',', '')
  const lower = form.toLowerCase()
  const kind = lemmaClass(form, upos, xpos, isFirst)
  const exception = exceptions.get(`${kind} ${lower}`)
  if (exception !== undefined) return exception
  // "provoked" → "provoke" and not "provok", which is no word. Names need not be words.
  const isWord = (lemma: string) => upos === 'PROPN' || findWord(words, lemma.toLowerCase()) >= 0
  let first: string | undefined
  for (const list of [editsByEnding(rules, kind, lower), edits.get(kind) ?? []])
    for (const edit of list) {
      const candidate = applyEdit(form, edit)
      if (candidate === '') continue
      if (isWord(candidate)) return candidate
      first ??= candidate
    }
  return first ?? (upos === 'PROPN' ? form : lower)
}

/** What the rules say of a word, the longest ending first. */
function editsByEnding(rules: ReadonlyMap<string, string>, kind: string, lower: string): string[] {
  const marked = `^${lower}`
  const found: string[] = []
  for (let length = Math.min(longestEnding, marked.length); length >= 0; length--) {
    const edit = rules.get(`${kind} ${marked.slice(marked.length - length)}`)
    if (edit !== undefined) found.push(edit)
  }
  return found
}

/** FEATS of a word as far as its form and tag settle them; `_` for none. */
export function morphologicalFeatures({ features }: Lemmas, form: string, upos: string, xpos: string): string {
  const tag = `${upos}|${xpos}`
  return features.get(`${tag} ${form.toLowerCase()}`) ?? features.get(`${tag} `) ?? '_'
}

/**
 * Tags and how the word is written: "Officials" at the start of a sentence says less about its lemma than "Israelis" within one.
 * Verbs and function words are written small whatever the form.
 */
export function lemmaClass(form: string, upos: string, xpos: string, isFirst: boolean): string {
  const isNominal = upos === 'NOUN' || upos === 'ADJ' || upos === 'PROPN' || upos === 'X' || xpos.startsWith('NNP')
  return isNominal ? `${upos}|${xpos}|${describeCase(form, isFirst)}` : `${upos}|${xpos}`
}

function describeCase(form: string, isFirst: boolean): 'small' | 'capitals' | 'first' | 'inner' {
  if (!/\p{Lu}/u.test(form)) return 'small'
  if (/\p{Lu}\P{L}*\p{Lu}/u.test(form) && form === form.toUpperCase()) return 'capitals'
  return isFirst ? 'first' : 'inner'
}

/** Carries out an edit such as `l3y`: lower case, three letters off, "y" on. `k` keeps the case, `c` is one capital. */
export function applyEdit(form: string, edit: string): string {
  const base = changeCase(form, edit[0]!)
  const strip = Number(edit[1])
  return strip > base.length ? '' : base.slice(0, base.length - strip) + edit.slice(2)
}

export function changeCase(form: string, change: string): string {
  if (change === 'k') return form
  const lower = form.toLowerCase()
  return change === 'c' ? lower.slice(0, 1).toUpperCase() + lower.slice(1) : lower
}
