import { months, weekdays } from '../../lexicon/calendar.ts'
import { type ClauseView, childrenWith, childWith, isTensed, lemmaOf, mainRelation, says } from '../clause.ts'
import type { Proposition } from '../propositions.ts'
import { isBereft } from './bereft.ts'
import { besideCuts, breaksBond, isFragment } from './bonds.ts'
import { isTime } from './completions.ts'
import { printedSet, printedWords } from './excerpt.ts'
import { isLeftBehind } from './left-behind.ts'
import { hasOrphanVerb } from './orphans.ts'

/** Relations of words that say nothing without the word they hang on: "the", "of", "and", "were". */
const dependent = /^(?:case|mark|det|amod|nummod|compound|flat|fixed|cc|aux|cop|nmod|goeswith|acl|expl)$/

/** Longest list that is looked through. */
const longestList = 12

/** Whether a part is still a sentence by the tree: no word of it lost what it hangs on, no name or hyphenated word was cut, a noun is left. */
export function isSound(view: ClauseView, part: Proposition): boolean {
  const printed = printedWords(part)
  const inside = printedSet(part)
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
  if (
    part.own.some(
      word => isLost(word) || isRunOn(view, word) || isLooseJoint(view, word, inside) || isHalved(view, word, inside),
    )
  )
    return false
  const beside = besideCuts(view, printed, inside)
  // The number of "34-year-old" stands alone in a sentence of its own.
  if (
    part.rule !== 'age' &&
    beside.some(word => isTorn(view, word, word + 1, inside) || isTorn(view, word, word - 1, inside))
  )
    return false
  const [leading] = part.parts
  const hasLead = leading !== undefined && !('token' in leading)
  if (breaksBond(view, beside, inside) || isFragment(view, part.head, printed, hasLead)) return false
  if (hasOrphanVerb(view, part.head, inside, hasLead)) return false
  if (isLeftBehind(view, printed, inside) || isBereft(view, part.head, beside, inside)) return false
  const last = view.tokens[printed.at(-1)!]!
  // "an article was titled | In Hull"
  const spoken = printed.findLast(word => view.tokens[word]!.upos !== 'PUNCT')
  if (spoken !== undefined && /^(?:titled|entitled|headlined|dubbed|nicknamed)$/i.test(view.tokens[spoken]!.form))
    return false
  // "was shocked | by how dark it | was"
  if (last.lemma === 'be' && printed.length > 2) return false
  // "could make them feel | like guests", "has seemed | about to sink"
  if (/^(?:feel|seem|become|appear|sound|resemble)$/.test(last.lemma) && isGone(view, printed.at(-1)! + 1, inside))
    return false
  // "32 percent opposed it, down | from 47"
  if (/^(?:down|up)$/.test(last.lemma) && view.lower[printed.at(-1)! + 1] === 'from') return false
  // "hoped for a brighter | tomorrow"
  if (/^JJR?$/.test(last.xpos) && /^an?$/.test(view.lower[printed.at(-2) ?? 0]!)) return false
  // "a plan whereby"
  if (/^(?:where|when|why|how|which|who|whom|whose)(?:by|in|of|as|upon)?$/i.test(last.form)) return false
  if (/^(?:CCONJ|DET|SCONJ)$/.test(last.upos) || /^(?:MD|PRP\$|WDT)$/.test(last.xpos)) return false
  // "spend more | than the club", "agreed to quotas designed | to protect them"
  const end = printed.at(-1)!
  if (/^(?:JJR|RBR)$/.test(last.xpos) && view.tokens[end + 1]?.lemma === 'than') return false
  if (
    last.xpos === 'VBN' &&
    view.relations[end] === 'acl' &&
    end !== part.head &&
    view.children[end]!.some(child => child > end)
  )
    return false
  // "the very | moderate Governor | Olsen"
  if (
    printed.some(
      word =>
        /^(?:very|so|too|quite|rather|extremely|highly|fairly)$/.test(view.lower[word]!) &&
        isCutFromNext(view, word, inside),
    )
  )
    return false
  // "Ada Olsen | for | was saved": a preposition at a cut, with nothing behind it
  if (printed.some((word, at) => isLeftOver(view, word, printed[at - 1], printed[at + 1]))) return false
  // "sank off | Hull": taken for a particle, but it stands before a name that is gone.
  if (printed.some(word => isBeforeName(view, word, inside))) return false
  // "fix | the tariff and | close the gap": two verbs where there was an object between
  if (printed.some((word, at) => word + 1 < printed[at + 1]! && [word, printed[at + 1]!].every(isBare(view))))
    return false
  if (splitsDashes(view, printed, inside)) return false
  // "the crews that | coal from abroad": a relative pronoun lost its verb.
  if (printed.some(word => /^(?:WDT|WP)$/.test(view.tokens[word]!.xpos) && isCutFrom(view, word, inside))) return false
  // "News content of the Herald (its page has long ceased to open)": with the bracket the verb went.
  if (part.rule === 'unsplit' && !hasLead && !printed.some(word => /^(?:VERB|AUX)$/.test(view.tokens[word]!.upos)))
    return false
  return printed.some(word => /^(?:NOUN|PROPN|PRON|NUM)$/.test(view.tokens[word]!.upos))
}

/** "saw it as a paper | chase": of two nouns side by side only the first is left. */
const isHalved = (view: ClauseView, word: number, inside: ReadonlySet<number>): boolean => {
  const [own, next] = [view.tokens[word]!, view.tokens[word + 1]]
  return (
    own.xpos === 'NN' &&
    next?.upos === 'NOUN' &&
    /^NNS?$/.test(next.xpos) &&
    !inside.has(word + 1) &&
    !isTime(view, word) &&
    !isTime(view, word + 1)
  )
}

/** Whether words of the sentence follow that are not printed. */
const isGone = (view: ClauseView, word: number, inside: ReadonlySet<number>): boolean =>
  view.tokens[word] !== undefined && view.tokens[word]!.upos !== 'PUNCT' && !inside.has(word)

const isBare =
  (view: ClauseView) =>
  (word: number): boolean =>
    view.tokens[word]!.xpos === 'VB' && !/^(?:help|let|make|go|come|do|have|be)$/.test(lemmaOf(view, word))

/** Whether an adverb of degree stands before an adjective that is gone. */
const isCutFromNext = (view: ClauseView, word: number, inside: ReadonlySet<number>): boolean =>
  !inside.has(word + 1) && /^(?:ADJ|ADV)$/.test(view.tokens[word + 1]?.upos ?? '')

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

/** "laid out her belief | — and little else — should be …": of two dashes one is left with what stood between them. */
function splitsDashes(view: ClauseView, printed: readonly number[], inside: ReadonlySet<number>): boolean {
  if (!says(view, dashes)) return false
  const isDash = (word: number) => dashes.includes(view.tokens[word]!.form)
  const kept = printed.filter(isDash).length
  if (kept === 0) return false
  const first = printed[0]!
  const last = printed.at(-1)!
  const whole = view.tokens.slice(first, last + 1).filter((_, at) => isDash(first + at)).length
  // Words beside a dash that is kept are gone: what it parted stands together.
  return whole > 1 && printed.some(word => isDash(word) && !inside.has(word - 1))
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
