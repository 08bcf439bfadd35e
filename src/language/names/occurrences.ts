import { isDemonym } from '../../lexicon/demonyms.ts'
import type { NameType, Sentence, Token } from '../../model.ts'
import { isMonthSurname, monthSurnames } from './month-surnames.ts'
import { isCapitalised, recased, surface } from './spots.ts'

/** A settled name at one place of the text: tokens `[first, last)` of a sentence. */
export interface Occurrence {
  readonly sentence: number
  readonly first: number
  readonly last: number
  readonly type: NameType
  /** The name as it was settled; in a headline the words may be in capitals. */
  readonly name: string
}

/** One step of the index of names: what may come next, and the name that ends here. */
interface Step {
  readonly next: Map<string, Step>
  name: string | null
}

/** Every place where a settled name stands, also those nothing marked. Where two overlap, the longer one, then the earlier one. */
export function findOccurrences(
  sentences: readonly Sentence[],
  settled: ReadonlyMap<string, NameType>,
  words: readonly (readonly string[])[],
): Occurrence[] {
  const root: Step = { next: new Map(), name: null }
  for (const forms of words) add(root, forms)
  const lowered = lowerCaseWords(sentences, words)
  const found: Occurrence[] = []
  for (const [sentence, { tokens }] of sentences.entries()) {
    for (let at = 0; at < tokens.length; ) {
      const last = longest(root, tokens, at)
      if (last === at) {
        at++
        continue
      }
      const name = surface(tokens, at, last)
      const type = settled.get(name) ?? settled.get(recased(name))
      if (
        type === undefined ||
        (last - at === 1 && (isOrdinary(tokens, at, lowered) || isMonth(tokens, at))) ||
        isInsideOther(tokens, at, last)
      )
        at++
      else {
        found.push({ sentence, first: at, last, type, name: settled.has(name) ? name : recased(name) })
        at = last
      }
    }
  }
  return found
}

function add(root: Step, forms: readonly string[]): void {
  let step = root
  for (const form of forms) {
    let next = step.next.get(form)
    if (next === undefined) {
      next = { next: new Map(), name: null }
      step.next.set(form, next)
    }
    step = next
  }
  step.name = forms.join(' ')
}

function longest(root: Step, tokens: readonly Token[], first: number): number {
  if (!isCapitalised(tokens[first]!.form) && !root.next.has(tokens[first]!.form)) return first
  let step: Step | undefined = root
  let last = first
  for (let at = first; at < tokens.length; at++) {
    const form: string = tokens[at]!.form
    step = step.next.get(form) ?? step.next.get(recased(form))
    if (step === undefined) break
    if (step.name !== null) last = at + 1
  }
  return last
}

/** Words of the article in small letters that could open a sentence as one of these names does, in lower case themselves. */
function lowerCaseWords(sentences: readonly Sentence[], names: readonly (readonly string[])[]): ReadonlySet<string> {
  const wanted = new Set(names.flatMap(forms => (forms.length === 1 ? [forms[0]!.toLowerCase()] : [])))
  const words = new Set<string>()
  for (const { tokens } of sentences) for (const { form } of tokens) if (wanted.has(form)) words.add(form)
  return words
}

/** "in May" in an article on Theresa May. */
function isMonth(tokens: readonly Token[], at: number): boolean {
  return monthSurnames.has(tokens[at]!.form) && !isMonthSurname(tokens, at)
}

/** "Mark my words" at the head of a sentence in an article about Mark, where "mark" is also a word of the article. */
function isOrdinary(tokens: readonly Token[], at: number, lowered: ReadonlySet<string>): boolean {
  return (
    tokens[at]!.upos !== 'PROPN' &&
    (at === 0 || /^["'(]$/.test(tokens[at - 1]!.form)) &&
    lowered.has(tokens[at]!.form.toLowerCase())
  )
}

/** "Kim Jong" in "Kim Jong-un", where the second half of the given name has no capital; "South" in "South Korean". */
function isInsideOther(tokens: readonly Token[], first: number, last: number): boolean {
  const next = tokens[last]
  if (next !== undefined && isDemonym(surface(tokens, first, last + 1))) return true
  return (
    next?.form === '-' &&
    next.start === tokens[last - 1]!.end &&
    tokens[last + 1]?.start === next.end &&
    tokens[last + 1]!.upos === 'PROPN' &&
    !isCapitalised(tokens[last + 1]!.form)
  )
}
