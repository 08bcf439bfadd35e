import { isFiniteWord } from '../../statement/is-finite-word.ts'
import { type ClauseView, childWith, subtree } from '../clause.ts'
import type { Proposition } from '../propositions.ts'
import type { Part } from '../rule.ts'
import type { Taken } from './rule.ts'

/** Each of a dozen rules asks for them, and parts with the same words share the list. Forgotten with it. */
const printedOf = new WeakMap<readonly Part[], readonly number[]>()

/** The words of the clause that the proposition prints, in its order. */
export function printedWords({ parts }: Proposition): readonly number[] {
  const known = printedOf.get(parts)
  if (known !== undefined) return known
  const printed: number[] = []
  for (const part of parts) if ('token' in part) printed.push(part.token)
  printedOf.set(parts, printed)
  return printed
}

const insideOf = new WeakMap<readonly number[], ReadonlySet<number>>()

/** The same, to ask whether a word is among them. */
export function printedSet(proposition: Proposition): ReadonlySet<number> {
  const words = printedWords(proposition)
  const known = insideOf.get(words)
  if (known !== undefined) return known
  const inside = new Set(words)
  insideOf.set(words, inside)
  return inside
}

/** Whether of these words none but marks was left out. */
export const areAllPrinted = (view: ClauseView, words: readonly number[], printed: ReadonlySet<number>): boolean =>
  words.every(word => printed.has(word) || view.tokens[word]!.upos === 'PUNCT')

/** The proposition with only those of its words; null when nothing of its own is left. Words that are not in the clause stay. */
export function keep(proposition: Proposition, isKept: (word: number) => boolean): Proposition | null {
  const own = proposition.own.filter(isKept)
  if (own.length === 0) return null
  const parts = proposition.parts.filter(part => !('token' in part) || isKept(part.token))
  const claimed = proposition.claimed.filter(word => isKept(word) || !proposition.own.includes(word))
  const { head, replace, rule } = proposition
  // Written out, in this order, wherever one is made: objects of one shape are quicker to read.
  return { parts, head, own, quoted: [own[0]!, own.at(-1)!], claimed, replace, rule }
}

/** The proposition without these words and without the commas that set them off; null when nothing of its own is left. */
export function without(view: ClauseView, proposition: Proposition, removed: ReadonlySet<number>): Proposition | null {
  const printed = printedWords(proposition)
  const isMark = (word: number | undefined) => word !== undefined && /^(?:[,–—―-]|--)$/.test(view.tokens[word]!.form)
  /** Whether the gap that ends before this place began after a mark or at the beginning. */
  const isOpened = (place: number): boolean => {
    let first = place - 1
    while (first >= 0 && removed.has(printed[first]!)) first -= 1
    // The mark may be the first of what is gone; a dash inside it ("(1997–2002)") opens nothing.
    return first < 0 || isMark(printed[first]) || isMark(printed[first + 1])
  }
  /** Whether the gap that begins after this place ends at a mark or at the end. */
  const isClosed = (place: number): boolean => {
    let next = place + 1
    while (next < printed.length && removed.has(printed[next]!)) next += 1
    return next === printed.length || view.tokens[printed[next]!]!.upos === 'PUNCT'
  }
  /** "These storms, along with fog, | closed the port": whether the gap ends at the verb of what stands before this, the first mark. */
  const isBeforeVerb = (place: number): boolean => {
    const next = printed.find((word, at) => at > place && !removed.has(word))
    return (
      next !== undefined && isFiniteWord(view.tokens[next]!) && printed.slice(0, place).every(word => !isMark(word))
    )
  }
  const subject = childWith(view, proposition.head, 'nsubj')
  const opensSubject = (word: number): boolean =>
    subject !== undefined &&
    subtree(view, subject)[0] === word &&
    printed.some(each => each < word && /^VB[GN]$/.test(view.tokens[each]!.xpos) && !removed.has(each))
  const gone = new Set(removed)
  printed.forEach((word, place) => {
    // "was met with cries of “Ahoy!” at the port": what ended the cries goes with them.
    if (/^[!?]$/.test(view.tokens[word]!.form) && removed.has(printed[place - 1] ?? -1) && place + 1 < printed.length)
      gone.add(word)
    if (!isMark(word) || removed.has(word)) return
    const after = printed[place + 1]
    const before = printed[place - 1]
    // "met, on Monday, the mayor" loses both commas; "On Monday, the mayor met" and "met the mayor, on Monday" the one beside the gap.
    // "In Alton, the mayor Olsen met" keeps the comma when "the mayor" goes: the gap must be closed by a mark or the end.
    if (after === undefined || (removed.has(after) && (isClosed(place) || isBeforeVerb(place)))) gone.add(word)
    else if (before === undefined || removed.has(before)) {
      // "Sailing from Alton here, in the south, the mayor sang": before its subject a clause that came first ends with a comma.
      if (opensSubject(after) && place > 1) return
      // "voted along party lines, to sell": before an infinitive or a preposition it closed what is gone.
      if (isOpened(place) || /^(?:TO|IN)$/.test(view.tokens[after]!.xpos)) gone.add(word)
    }
  })
  return keep(proposition, word => !gone.has(word))
}

/** The proposition without what was taken out of it and can be spared. */
export function withoutSpare(view: ClauseView, proposition: Proposition, taken: readonly Taken[]): Proposition {
  const spare = new Set(taken.flatMap(({ isSpare, words }) => (isSpare ? words : [])))
  return spare.size === 0 ? proposition : (without(view, proposition, spare) ?? proposition)
}

/** A sentence made of a phrase and some words that say something of it; the quote reaches over both. */
export function saying(
  rule: string,
  subject: readonly Part[],
  predicate: readonly Part[],
  head: number,
  replace: ReadonlyMap<number, string> = new Map(),
): Proposition {
  const words = (parts: readonly Part[]) => parts.flatMap(part => ('token' in part ? [part.token] : []))
  const own = words(predicate).sort((left, right) => left - right)
  const all = [...words(subject), ...own].sort((left, right) => left - right)
  return {
    parts: [...subject, ...predicate],
    head,
    own,
    quoted: [all[0]!, all.at(-1)!],
    claimed: own,
    replace,
    rule,
  }
}

/** The words of a subtree without the marks at its edges. */
export function trimmed(view: ClauseView, words: readonly number[]): number[] {
  const isMark = (word: number | undefined) => word !== undefined && view.tokens[word]!.upos === 'PUNCT'
  const list = [...words]
  while (isMark(list.at(-1))) list.pop()
  while (isMark(list[0])) list.shift()
  return list
}
