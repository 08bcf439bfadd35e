import { months, weekdays } from '../../../lexicon/calendar.ts'
import { type ClauseView, childrenWith, childWith, isTensed, lemmaOf, mainRelation, says } from '../../clause.ts'
import { isTime } from '../../is-time.ts'
import type { Proposition } from '../../propositions.ts'
import { printedSet, printedWords } from '../excerpt.ts'
import { isBereft } from './bereft.ts'
import { besideCuts, breaksBond, startsMidway } from './bonds.ts'
import { isCutShort } from './cut-short.ts'
import { endsMidway } from './ends-midway.ts'
import { addsHalf } from './half-addition.ts'
import { isLeftBehind } from './left-behind.ts'
import { losesComplement } from './loses-complement.ts'
import { losesPoint } from './loses-point.ts'
import { hasOrphanVerb } from './orphans.ts'

/** Relations of words that say nothing without the word they hang on: "the", "of", "and", "were". */
const dependent = /^(?:case|mark|det|amod|nummod|compound|flat|fixed|cc|aux|cop|nmod|goeswith|acl|expl)$/

/** Longest list that is looked through. */
const longestList = 12

/** A part with what is printed of it. */
interface Shown {
  readonly view: ClauseView
  readonly part: Proposition
  readonly printed: readonly number[]
  readonly inside: ReadonlySet<number>
  /** The printed words beside cuts. */
  readonly beside: readonly number[]
}

/** Whether a part is still a sentence by the tree: no word of it lost what it hangs on, no name or hyphenated word was cut, a noun is left. */
export function isSound(view: ClauseView, part: Proposition): boolean {
  const [printed, inside] = [printedWords(part), printedSet(part)]
  const beside = besideCuts(view, printed, inside)
  const shown = { view, part, printed, inside, beside }
  if (hasLostWord(shown) || isTornApart(shown)) return false
  const [leading] = part.parts
  const hasLead = leading !== undefined && !('token' in leading)
  if (breaksBond(view, beside, inside) || startsMidway(view, part.head, printed, hasLead)) return false
  if (hasOrphanVerb(view, part.head, inside, hasLead)) return false
  if (isLeftBehind(view, printed, inside) || isBereft(view, part.head, beside, inside)) return false
  if (isCutShort(view, printed, beside, inside) || losesComplement(view, beside, inside)) return false
  if (losesPoint(view, printed, beside, inside) || addsHalf(view, printed, inside)) return false
  return !endsMidway(view, part.head, printed, inside) && !isSpliced(shown) && isStatement(shown)
}

/** Some word lost what it hangs on. */
function hasLostWord({ view, part, inside }: Shown): boolean {
  let stands: ReadonlySet<number> | undefined
  const isReplaced = (head: number) => {
    stands ??= standIns(view, inside)
    return stands.has(head)
  }
  const isLost = (word: number) => {
    const head = view.heads[word]!
    return (
      head >= 0 &&
      !inside.has(head) &&
      inside.has(word) &&
      word !== part.head &&
      dependent.test(mainRelation(view, word)) &&
      !isReplaced(head) &&
      // "the history | and results | of the race": said of each.
      !(mainRelation(view, word) === 'nmod' && mainRelation(view, head) === 'conj' && inside.has(view.heads[head]!))
    )
  }
  return part.own.some(
    word =>
      isLost(word) ||
      isRunOn(view, word) ||
      isLooseJoint(view, word, inside) ||
      isHalved(view, word, inside) ||
      isBareTitle(view, word, inside),
  )
}

/** A name or a word with a hyphen was cut in two; the number of "34-year-old" stands alone in a sentence of its own. */
const isTornApart = ({ view, part, inside, beside }: Shown): boolean =>
  part.rule !== 'age' &&
  beside.some(word => isTorn(view, word, word + 1, inside) || isTorn(view, word, word - 1, inside))

/** Two words stand side by side that were parted, and do not fit. */
function isSpliced({ view, printed, inside }: Shown): boolean {
  // "the very | moderate Governor | Olsen"
  if (printed.some(word => losesGraded(view, word, inside))) return true
  // "Ada Olsen | for | was saved": a preposition at a cut, with nothing after it
  if (printed.some((word, at) => isLeftOver(view, word, printed[at - 1], printed[at + 1]))) return true
  // "sank off | Hull": taken for a particle, but it stands before a name that is gone.
  if (printed.some(word => isBeforeName(view, word, inside))) return true
  // "fix | the tariff and | close the gap": two verbs where there was an object between
  if (printed.some((word, at) => word + 1 < printed[at + 1]! && [word, printed[at + 1]!].every(isBare(view))))
    return true
  if (splitsDashes(view, printed, inside)) return true
  // "the crews that | coal from abroad": a relative pronoun lost its verb.
  return printed.some(word => /^(?:WDT|WP)$/.test(view.tokens[word]!.xpos) && isCutFrom(view, word, inside))
}

function isStatement({ view, part, printed }: Shown): boolean {
  const has = (tags: RegExp) => printed.some(word => tags.test(view.tokens[word]!.upos))
  // "News content of the Herald (its page has long ceased to open)": with the bracket the verb went.
  return (part.rule !== 'unsplit' || has(/^(?:VERB|AUX)$/)) && has(/^(?:NOUN|PROPN|PRON|NUM)$/)
}

/** "Rep. | Ada Olsen, D-Alton, and | her husband": a title without its name. */
const isBareTitle = (view: ClauseView, word: number, inside: ReadonlySet<number>): boolean =>
  /^(?:Rep|Sen|Gov|Mr|Mrs|Ms|Dr|Gen|Col|Sgt|Lt|Capt|Prof|Rev)\.$/.test(view.tokens[word]!.form) && !inside.has(word + 1)

/** "saw it as a paper | chase": of two nouns side by side only the first is left. */
const isHalved = (view: ClauseView, word: number, inside: ReadonlySet<number>): boolean => {
  const [own, next] = [view.tokens[word]!, view.tokens[word + 1]]
  return own.xpos === 'NN' && next?.upos === 'NOUN' && !inside.has(word + 1) && !isTime(view, word)
}

const isBare =
  (view: ClauseView) =>
  (word: number): boolean =>
    view.tokens[word]!.xpos === 'VB' && !/^(?:help|let|make|go|come|do|have|be)$/.test(lemmaOf(view, word))

/** An adverb of degree without the adjective after it. */
const losesGraded = (view: ClauseView, word: number, inside: ReadonlySet<number>): boolean =>
  /^(?:very|so|too|quite|rather|extremely|highly|fairly)$/.test(view.lower[word]!) &&
  !inside.has(word + 1) &&
  /^(?:ADJ|ADV)$/.test(view.tokens[word + 1]?.upos ?? '')

const isLeftOver = (view: ClauseView, word: number, before: number | undefined, after: number | undefined): boolean =>
  view.tokens[word]!.xpos === 'IN' &&
  before !== undefined &&
  before !== word - 1 &&
  after !== undefined &&
  /^(?:VB[DZP]|MD)$/.test(view.tokens[after]!.xpos)

const isBeforeName = (view: ClauseView, word: number, inside: ReadonlySet<number>): boolean => {
  const next = view.tokens[word + 1]
  if (view.relations[word] !== 'compound:prt' || next?.upos !== 'PROPN' || inside.has(word + 1)) return false
  // "shares went down | Monday"
  const form = next.form.toLowerCase()
  return !weekdays.has(form) && !months.has(form)
}

const isCutFrom = (view: ClauseView, word: number, inside: ReadonlySet<number>): boolean =>
  /^(?:nsubj|obj)$/.test(mainRelation(view, word)) && view.heads[word]! >= 0 && !inside.has(view.heads[word]!)

const dashes = ['–', '—', '―', '--']

/**
 * "laid out her belief | — and little else — should be …", "had | robbery — according to the Herald": of two dashes one is left, with words on both sides of
 * what they enclosed. "plans to meet — perhaps in June" ends with it.
 */
function splitsDashes(view: ClauseView, printed: readonly number[], inside: ReadonlySet<number>): boolean {
  if (!says(view, dashes)) return false
  const all = view.tokens.flatMap(({ form }, at) => (dashes.includes(form) ? [at] : []))
  const kept = all.filter(at => inside.has(at))
  const [dash] = kept
  if (dash === undefined) return false
  // Words beside a dash that is kept are gone: what it parted stands together.
  const isWithin = (at: number) => at >= printed[0]! && at <= printed.at(-1)!
  if (all.filter(isWithin).length > 1 && kept.some(at => !inside.has(at - 1))) return true
  if (kept.length !== 1 || all.length !== 2) return false
  const [open, close] = all as [number, number]
  return dash === open ? printed.some(word => word > close) : printed.some(word => word < open)
}

/** "discussed it | and again in 2005": what the "and" joined on is gone. */
function isLooseJoint(view: ClauseView, word: number, inside: ReadonlySet<number>): boolean {
  const member = view.heads[word]!
  if (mainRelation(view, word) !== 'cc' || !inside.has(word) || member < 0) return false
  if (mainRelation(view, member) !== 'conj') return false
  const partner = view.heads[member]!
  if (!inside.has(partner)) return true
  // "went online | and | accuse the port", "issued a statement | but saying": a form that the first verb has not.
  const { xpos } = view.tokens[member]!
  // "showed her skill | as a cook | and as a sailor": the first "as" is gone.
  const own = childWith(view, member, 'case')
  const hasLike = childrenWith(view, partner, 'case').some(
    each => own !== undefined && lemmaOf(view, each) === lemmaOf(view, own),
  )
  if (own === word + 1 && !hasLike && !inside.has(word - 1) && view.tokens[member]!.upos === 'NOUN') return true
  const isHeld = childWith(view, member, 'aux', 'nsubj', 'mark') !== undefined
  return /^VB[G]?$/.test(xpos) && !isHeld && view.tokens[partner]!.xpos !== xpos && !inside.has(word - 1)
}

/** "who left the port are known": a second verb that nothing joins. */
function isRunOn(view: ClauseView, word: number): boolean {
  if (mainRelation(view, word) !== 'conj' || !isTensed(view, word) || childWith(view, word, 'cc') !== undefined)
    return false
  const first = view.children[word]!.reduce((least, child) => Math.min(least, child), word)
  return view.tokens[first - 1] !== undefined && view.tokens[first - 1]!.upos !== 'PUNCT'
}

/** Words that a printed member of their list or a printed name replaces. */
function standIns(view: ClauseView, inside: ReadonlySet<number>): Set<number> {
  const found = new Set<number>()
  for (const word of inside) {
    let at = word
    for (let steps = 0; steps < longestList; steps += 1) {
      const relation = mainRelation(view, at)
      const isIncluded = relation === 'nmod' && !inside.has(childWith(view, at, 'case') ?? at)
      if (!(isIncluded || /^(?:conj|appos|flat|compound)$/.test(relation)) || view.heads[at]! < 0) break
      at = view.heads[at]!
      found.add(at)
    }
  }
  return found
}

/** "Wal-|Mart", "New| Alton" */
function isTorn(view: ClauseView, word: number, other: number, inside: ReadonlySet<number>): boolean {
  const neighbour = view.tokens[other]
  if (neighbour === undefined || inside.has(other)) return false
  const name = view.names[word]
  const areProper = neighbour.upos === 'PROPN' && view.tokens[word]!.upos === 'PROPN'
  if (name !== undefined && view.names[other] === name && areProper) return true
  const [left, right] = word < other ? [view.tokens[word]!, neighbour] : [neighbour, view.tokens[word]!]
  const isJoint = (form: string) => /^[-–/]$/.test(form)
  return (
    left.end === right.start &&
    (isJoint(left.form) || isJoint(right.form) || (left.upos !== 'PUNCT' && right.upos !== 'PUNCT'))
  )
}
