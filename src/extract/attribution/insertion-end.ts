import { speechActVerbs } from '../../lexicon/reporting.ts'
import { isLightTail, skipCircumstances } from './circumstances.ts'
import { startsClause } from './clause-start.ts'
import { size } from './frame.ts'
import type { Insertion } from './insertion.ts'
import {
  hasFinite,
  isBreak,
  isComma,
  isDash,
  isFinalStop,
  isFiniteVerb,
  isMark,
  type Line,
  lemmaOf,
  type Range,
  reach,
  tagOf,
  wordOf,
} from './line.ts'
import type { VerbGroup } from './verb-group.ts'

/** An attribution whose speaker and cue are known and whose reported words are not. */
export interface Candidate {
  readonly speaker: Range
  readonly aside: Range
  readonly group: VerbGroup
  readonly cueTo: number
  /** The comma or mark before it. */
  readonly before: number
  /** The quotation that closes there, or -1. */
  readonly closes: number
  /** The span in which it reports. */
  readonly from: number
  readonly to: number
}

/** Decides whether the words around the attribution are what it reports, and where it ends. */
export function completeInsertion(line: Line, candidate: Candidate): Insertion | null {
  const { speaker, aside, group, cueTo, before, closes, from, to } = candidate
  if (cueTo < 0) return null
  const frameTo = Math.max(cueTo, speaker.to, size(aside) > 0 && aside.from >= cueTo ? aside.to : 0)
  const light = skipCircumstances(line, frameTo, to)
  const result = {
    speaker,
    aside,
    cue: { from: group.cueFrom, to: cueTo },
    certainty: group.certainty,
    from: before,
    closes,
  }
  if (closes >= 0) {
    const next = nextQuotation(line, light, to)
    if (next > 0) return { ...result, to: next, continues: true }
    return { ...result, to: light, continues: false }
  }
  let end = light
  while (end < to && !isComma(line, end) && !isBreak(line, end) && !isFinalStop(line, end) && !isMark(line, end))
    end += 1
  if (end < to && isMark(line, end)) {
    const title = titleEnd(line, end, to)
    if (title < 0) return null
    end = title
  }
  const left = { from, to: before }
  // "Asked about the ferry, he said, “We are safe.”" reports what follows
  const opens = end + 1 < to && (line.opens[end + 1] ?? -1) >= 0
  if (opens && !isPredicateOf(line, left, end + 2)) return null
  if (!isLightTail(line, frameTo, end)) return null
  if (opens) return { ...result, to: end + 1, continues: true }
  const ends = end >= to || isFinalStop(line, end)
  if (ends) return isStatement(line, left) ? { ...result, to: end, continues: false } : null
  if (!isComma(line, end) && !isDash(line, end)) return null
  const participle =
    isSpeaking(line, end + 1) ||
    /^(?:who|which|while|as|after|when|before|although|though|citing)$/.test(wordOf(line, end + 1))
  // "The ferry, the mayor said, will not sail."
  if (!hasFinite(line, left.from, left.to)) {
    // "Painting the ferry, Marsh said, helped him to rest."
    const isGerund = tagOf(line, left.from) === 'VBG' && /^VB[DZ]$/.test(tagOf(line, end + 1))
    const goesOn =
      startsWithSubject(line, left) || isGerund
        ? verbFollows(line, end + 1, to)
        : startsClause(line, end + 1, to, false)
    return goesOn ? { ...result, to: end + 1, continues: true } : null
  }
  if (!isStatement(line, left))
    return /^(?:if|when|once|while|as|because|although|unless|after|before|since)$/.test(firstWord(line, left)) &&
      startsClause(line, end + 1, to, false)
      ? { ...result, to: end + 1, continues: true }
      : null
  return { ...result, to: participle ? end : end + 1, continues: !participle }
}

/** "The new fees, she said, “do not touch a single fare.”": a subject without its verb, and a quotation that begins with one. */
const isPredicateOf = (line: Line, left: Range, verb: number): boolean =>
  size(left) <= longestSubject &&
  !hasFinite(line, left.from, left.to) &&
  /^(?:DT|PRP|PRP\$|NNS?|NNPS?|CD|JJ)$/.test(tagOf(line, left.from)) &&
  /^(?:NNS?|NNPS?|PRP|CD|DT)$/.test(tagOf(line, left.to - 1)) &&
  (isFiniteVerb(line, verb) || /^(?:do|have)$/.test(wordOf(line, verb)))

/** In words. */
const longestSubject = 12

/** "adding", "saying" */
const isSpeaking = (line: Line, at: number): boolean =>
  tagOf(line, at) === 'VBG' && speechActVerbs.has(lemmaOf(line, at))

/** End of "… on the radio's “Morning Tide”" when the title ends the sentence; -1 when words of somebody follow. */
function titleEnd(line: Line, open: number, to: number): number {
  const id = line.opens[open] ?? -1
  for (let at = open + 1; id >= 0 && at < Math.min(to, open + 8) && !isFiniteVerb(line, at); at += 1) {
    if (line.closes[at] !== id) continue
    return at + 1 >= to || isFinalStop(line, at + 1) ? at + 1 : -1
  }
  return -1
}

const firstWord = (line: Line, range: Range): string => wordOf(line, range.from)

/** Whether the words hold a main clause and not only "When he was asked about the ferry". */
function isStatement(line: Line, range: Range): boolean {
  if (!hasFinite(line, range.from, range.to)) return false
  let from = range.from
  while (from < range.to && (/^(?:and|but|or|,)$/.test(wordOf(line, from)) || isMark(line, from))) from += 1
  // "When he was asked", "Asked whether he would resign", "Speaking before the ferry left"
  const depends = /^VB[NG]$/.test(tagOf(line, from)) || subordinator.test(wordOf(line, from))
  if (!depends) return true
  for (let at = from + 1; at < Math.min(range.to, from + 4 * reach); at += 1)
    if (isComma(line, at) && hasFinite(line, at + 1, range.to)) return true
  return hasMainVerb(line, { from, to: range.to })
}

/** "Mending the pier takes a year", "Since the storm the pier has been shut", not "Speaking before the ferry left": more verbs than clauses that hang on another. */
function hasMainVerb(line: Line, { from, to }: Range): boolean {
  // "Saying the pier was safe": what was said
  if (isSpeaking(line, from) || tagOf(line, from) === 'VBN') return false
  let verbs = 0
  for (let at = from; at < to; at += 1) {
    // "has been shut" is one.
    if (isFiniteVerb(line, at)) verbs += 1
    const hangs =
      subordinator.test(wordOf(line, at)) || /^(?:WP|WDT|WRB)/.test(tagOf(line, at)) || wordOf(line, at) === 'that'
    // "before leaving" has no verb of its own to count.
    if (hangs && tagOf(line, at + 1) !== 'VBG') verbs -= 1
  }
  return verbs > 0
}

const subordinator =
  /^(?:if|when|once|while|as|because|although|though|unless|after|before|since|until|whereas|whether)$/

/** "the ferry has sunk", "they sank": not "to sink", "after sinking". */
export const startsWithSubject = (line: Line, range: Range): boolean =>
  !/^(?:IN|TO|RB|VBG|VBN|VB)$/.test(tagOf(line, range.from)) && range.to > range.from

/** Whether a finite verb stands among the next three words. */
export const verbFollows = (line: Line, at: number, to: number): boolean => {
  // "Many of the ferries, he said, have sunk": taggers take it for an infinitive.
  if (tagOf(line, at) === 'VB' && at < to) return true
  for (let index = at; index < Math.min(to, at + 3); index += 1) if (isFiniteVerb(line, index)) return true
  return false
}

/** Index of an opening mark after ", " or after the circumstances: `“…,” he said on Monday, “…”`; 0 when there is none. */
function nextQuotation(line: Line, at: number, to: number): number {
  for (let index = at; index < Math.min(to, at + 12); index += 1) {
    // “…,” he said, but “…”
    const joined = /^(?:and|but)$/.test(wordOf(line, index - 1)) && isComma(line, index - 2)
    if (joined && (line.opens[index] ?? -1) >= 0) return index
    if ((line.opens[index] ?? -1) >= 0)
      return (index === at && !/^(?:DT|NN|NNP|IN)$/.test(tagOf(line, index - 1))) ||
        /^[,:;]$/.test(wordOf(line, index - 1))
        ? index
        : 0
    // “…,” she said, adding: “…”
    if (isFiniteVerb(line, index) || isSpeaking(line, index)) return 0
  }
  return 0
}
