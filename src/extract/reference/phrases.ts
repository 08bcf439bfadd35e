import { isDemonym } from '../../lexicon/demonyms.ts'
import type { Token } from '../../model.ts'
import type { Parsed } from './grammar.ts'

/** The core of a noun phrase: determiner, modifiers and head, tokens `[from, to)`; the head is the last of them. */
export interface Phrase {
  readonly from: number
  readonly to: number
  readonly head: number
  /** "a", "the", "his"; empty for none. Lower case. */
  readonly determiner: string
  /** Words between determiner and head, as printed. */
  readonly modifiers: readonly string[]
}

/** More words before a noun than this are no noun phrase the rules could use. */
const maximumWords = 8

/** The phrase whose head is the noun at `head`: "An Israeli diplomatic source". Null when what precedes is not read as one. */
export function phraseOf({ tokens, tree }: Parsed, head: number): Phrase {
  let from = head
  for (let at = head - 1; at >= 0 && head - at <= maximumWords; at--) {
    const { form, upos } = tokens[at]!
    const relation = tree.relations[at]!
    const isDeterminer = upos === 'DET' || relation === 'det' || isPossessivePronoun(tokens[at]!)
    const isModifier =
      /^(?:ADJ|NOUN|PROPN|NUM)$/.test(upos) ||
      (upos === 'VERB' && /^(?:amod|compound)$/.test(relation)) ||
      (form === '-' && tokens[at]!.end === tokens[at + 1]!.start)
    if (isDeterminer) {
      from = at
      break
    }
    // "at the end of this month two million people": the number begins a phrase of its own.
    if (!isModifier || (tokens[at + 1]!.upos === 'NUM' && upos !== 'NUM' && upos !== 'ADJ')) break
    from = at
  }
  const opening = tokens[from]!
  const hasDeterminer = from < head && (opening.upos === 'DET' || isPossessivePronoun(opening))
  return {
    from,
    to: head + 1,
    head,
    determiner: hasDeterminer ? opening.form.toLowerCase() : '',
    modifiers: tokens.slice(hasDeterminer ? from + 1 : from, head).map(token => token.form),
  }
}

export function isPossessivePronoun({ form, xpos }: Token): boolean {
  return xpos === 'PRP$' || (form.length < 7 && /^(?:his|hers|its|theirs?|my|our|your)$/i.test(form))
}

/** "An Israeli diplomatic source" → "the Israeli diplomatic source"; "Russian officials" stay. `text` is the body. */
export function definite(phrase: Phrase, tokens: readonly Token[], text: string, plural: boolean): string {
  const first = phrase.determiner === '' ? phrase.from : phrase.from + 1
  const core = text.slice(tokens[first]!.start, tokens[phrase.to - 1]!.end).replace(/\s+/g, ' ')
  const numbered = tokens[first]!.upos === 'NUM'
  if (
    plural &&
    !numbered &&
    phrase.determiner !== 'the' &&
    phrase.determiner !== 'these' &&
    phrase.determiner !== 'those'
  )
    return isOwnCapital(tokens, first) ? core : uncapitalised(core, tokens[first]!)
  return `the ${isOwnCapital(tokens, first) ? core : uncapitalised(core, tokens[first]!)}`
}

/** "the Clean Harbour Plan": a capital inside a sentence is the word's own. */
const isOwnCapital = (tokens: readonly Token[], at: number): boolean =>
  at > 0 && /^\p{L}/u.test(tokens[at - 1]!.form) && /^\p{Lu}/u.test(tokens[at]!.form)

function uncapitalised(core: string, first: Token): string {
  // "Russian officials" and "IDF soldiers" keep the capital; "Senior officials" has it from its place.
  const keeps = first.upos === 'PROPN' || isDemonym(first.form) || /^\p{Lu}.*\p{Lu}/u.test(first.form)
  return keeps ? core : core[0]!.toLowerCase() + core.slice(1)
}

/**
 * " of a treaty" for "the idea of a treaty", " with the port" for "the talks with the port have …": what belongs to a noun beyond doubt,
 * an "of" after it, or all that stands between a subject and its verb. Empty for none.
 */
export function complementText({ tokens, tree, children, quoted }: Parsed, at: number, text: string): string {
  const first = at + 1
  const child = children[at]!.find(each => tree.relations[each] === 'nmod' && children[each]!.includes(first))
  if (child === undefined || child > at + 7) return ''
  const verb = tree.heads[at]!
  const untilVerb =
    /^nsubj/.test(tree.relations[at]!) && /^(?:VERB|AUX)$/.test(tokens[child + 1]?.upos ?? '') && verb > child
  if (!/^of$/i.test(tokens[first]!.form) && !untilVerb) return ''
  const words = tokens.slice(first, child + 1)
  if (
    words.some(
      (token, index) =>
        (/^(?:PRON|VERB|AUX|PUNCT|SCONJ)$/.test(token.upos) && tree.relations[first + index] !== 'amod') ||
        quoted[first + index] !== quoted[at],
    )
  )
    return ''
  // "the mayor of Orrin Harbour": the name may be longer than its head.
  if (/^(?:flat|compound)/.test(tree.relations[child + 1] ?? '') && tree.heads[child + 1] === child) return ''
  return ` ${text.slice(words[0]!.start, words.at(-1)!.end).replace(/\s+/g, ' ')}`
}
