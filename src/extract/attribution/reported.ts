import { speechActVerbs } from '../../lexicon/reporting.ts'
import { addresseeEnd } from './addressee.ts'
import { skipCircumstances } from './circumstances.ts'
import { opensComplement, startsClause } from './clause-start.ts'
import { keepsBack, withholdingVerb } from './keeps-back.ts'
import {
  isAdverb,
  isComma,
  isFinalStop,
  isFiniteVerb,
  isMark,
  isNominal,
  type Line,
  lemmaOf,
  reach,
  tagOf,
  wordOf,
} from './line.ts'
import { speakerBefore } from './speaker.ts'
import { headOf } from './speaker-head.ts'
import { type VerbGroup, verbGroupAt } from './verb-group.ts'

/** What follows a reporting verb. */
export interface Reported {
  /** Where the reported words begin, after "that" and opening marks' commas. */
  readonly from: number
  /** End of the quotation; of other words, the end of the span that was looked at. */
  readonly to: number
  /** True for `: “…”` and `, “…”`: the quotation and nothing else. */
  readonly quoted: boolean
  /** End of the cue: after the addressee of "told reporters". */
  readonly cueTo: number
}

/** The words a verb group reports after it, up to `to` at most; null when no clause follows. */
export function reportedAfter(line: Line, group: VerbGroup, to: number): Reported | null {
  let cueTo = group.to
  if (group.use === 'address') {
    cueTo = addresseeEnd(line, group.to, to)
    if (cueTo <= group.to) return null
    const after = afterAside(line, cueTo, to)
    if (after > 0) return { from: after, to, quoted: false, cueTo }
  } else if (/^(?:warn|caution|advise|ask|promise|assure|email|text|write|show)$/.test(group.lemma)) {
    // "warned sailors that", "wrote him that": only with "that" or a quotation after it
    const end = addresseeEnd(line, group.to, to)
    const next = skipCircumstances(line, end, to)
    if (end > group.to && (opensComplement(line, next, to) || opensQuotation(line, next))) cueTo = end
  }
  const at = skipCircumstances(line, cueTo, to)
  const quotation = quotedFrom(line, at, to)
  if (quotation) return { ...quotation, cueTo }
  if (group.use === 'quotation') return null
  // "The governor added: The port must answer."
  if (wordOf(line, at) === ':' && startsClause(line, at + 1, to, false))
    return { from: at + 1, to, quoted: false, cueTo }
  const complement = complementAt(line, cueTo, at, to)
  if (complement > 0 && isMandative(line, group, complement, to)) return null
  if (complement > 0) return { from: complement, to, quoted: false, cueTo }
  // "told him the ferry sank" is sure, "told Hull Smith left" is not: without "that" an addressee must be one word or end in a noun before an article.
  const strict = group.lemma !== 'say' && group.use !== 'address'
  // "warned sailors to leave after the ferry sank"
  if (/^(?:warn|caution)$/.test(group.lemma) && cueTo === group.to) return null
  const bare = at > cueTo && !startsClause(line, at, to, strict) ? cueTo : at
  // "said the same thing, which …"
  if (wordOf(line, bare) === 'the' && wordOf(line, bare + 1) === 'same') return null
  // "said of the ferry", "said so", "said no", "said what the port would do"; but "said about ten left", "said no decision was made"
  if (/^(?:of|to|for|on|with|as|at|into|so|yes|how|what|why|who|whether)$/.test(wordOf(line, bare))) return null
  if (/^(?:about|no)$/.test(wordOf(line, bare)) && !/^(?:CD|JJ|NN|NNS)$/.test(tagOf(line, bare + 1))) return null
  // "the captain we all thought she was": what she was stands before.
  if (
    tagOf(line, bare) === 'PRP' &&
    lemmaOf(line, bare + 1) === 'be' &&
    (bare + 2 >= to || isFinalStop(line, bare + 2))
  )
    return null
  // "recalled being asked by a crew that left"
  if (/^(?:being|having)$/.test(wordOf(line, bare))) return null
  if (isComma(line, bare) || isFiniteVerb(line, bare) || !startsClause(line, bare, to, strict)) return null
  if (isMandative(line, group, bare, to) || isObjectWithInfinitive(line, group, bare, to)) return null
  return { from: bare, to, quoted: false, cueTo }
}

/** "told the Herald, a daily paper, she was asleep": where the clause begins after what the medium is; 0 when none does. */
function afterAside(line: Line, cueTo: number, to: number): number {
  if (!isComma(line, cueTo) || !/^(?:DT|PRP\$)$/.test(tagOf(line, cueTo + 1))) return 0
  for (let at = cueTo + 1; at < Math.min(to, cueTo + 15) && !isFiniteVerb(line, at); at += 1) {
    if (!isComma(line, at)) continue
    return /^(?:PRP|DT)$/.test(tagOf(line, at + 1)) && startsClause(line, at + 1, to, true) ? at + 1 : 0
  }
  return 0
}

/**
 * "insisted that the port agree to a sale", "suggested sailors stay ashore": a wish, told with the plain form of the verb. It is known by a
 * singular subject, or by a report in the past, after which what is the case would stand in the past too.
 */
function isMandative(line: Line, group: VerbGroup, from: number, to: number): boolean {
  if (!/^(?:insist|suggest|agree|advise|ask|urge|propose|recommend|demand)$/.test(group.lemma)) return false
  for (let at = from + 1; at < Math.min(to, from + reach); at += 1) {
    const tag = tagOf(line, at)
    if (tag === 'TO' || /^(?:WP|WDT|WRB)$/.test(tag)) return false
    if (!/^(?:VB|VBP|VBD|VBZ|MD)$/.test(tag)) continue
    if (wordOf(line, at) === 'be') return true
    if (!/^VBP?$/.test(tag) || wordOf(line, at) !== lemmaOf(line, at)) return false
    const subject = headOf(line, from, at)
    const single = /^NNP?$/.test(tagOf(line, subject)) || /^(?:he|she|it)$/.test(wordOf(line, subject))
    return single || /^VB[DN]$/.test(tagOf(line, group.to - 1))
  }
  return false
}

/** "expect the mayor to resign": no clause, however many stand inside it. */
function isObjectWithInfinitive(line: Line, group: VerbGroup, from: number, to: number): boolean {
  if (group.use !== 'belief') return false
  for (let at = from + 1; at < Math.min(to, from + reach) && !isFiniteVerb(line, at); at += 1)
    if (tagOf(line, at) === 'TO' && /^VB$/.test(tagOf(line, at + 1)) && isNominal(line, at - 1)) return true
  return false
}

const opensQuotation = (line: Line, at: number): boolean =>
  (line.opens[at] ?? -1) >= 0 || (/^[,:]$/.test(wordOf(line, at)) && (line.opens[at + 1] ?? -1) >= 0)

/** `: “…”` and `, “…”`, also when more words of circumstance stand before: "said while boarding the ferry: “…”". */
function quotedFrom(line: Line, at: number, to: number): Pick<Reported, 'from' | 'to' | 'quoted'> | null {
  let mark = -1
  // "declared “We are safe.”", "chanted “What fire?”": a whole sentence between the marks, though no comma stands before
  if (isFullQuotation(line, at, to)) mark = at
  for (let index = at; mark < 0 && index < Math.min(to, at + 20); index += 1) {
    if (/^[,:]$/.test(wordOf(line, index)) && (line.opens[index + 1] ?? -1) >= 0 && index + 1 < to) {
      mark = index + 1
      break
    }
    if (
      wordOf(line, index) === 'that' ||
      isFiniteVerb(line, index) ||
      isMark(line, index) ||
      (tagOf(line, index) === 'VBG' && speechActVerbs.has(lemmaOf(line, index)))
    )
      return null
  }
  if (mark < 0) return null
  const id = line.opens[mark]!
  let end = mark + 1
  while (end < to && line.closes[end] !== id) end += 1
  return { from: mark, to: Math.min(to, end + 1), quoted: true }
}

/** Whether a quotation opens at `at` with a capital and ends with a stop, or runs on. */
function isFullQuotation(line: Line, at: number, to: number): boolean {
  const id = line.opens[at] ?? -1
  if (id < 0 || !/^\p{Lu}/u.test(line.tokens[at + 1]?.form ?? '')) return false
  for (let end = at + 2; end < Math.min(to, at + reach); end += 1)
    if (line.closes[end] === id)
      return (
        end > at + 3 &&
        (isFinalStop(line, end - 1) || (isComma(line, end - 1) && startsClause(line, at + 1, end, false)))
      )
  return true
}

/** Index after "that", looked for after the circumstances and, between commas, after an aside: "said, without naming anyone, that"; 0 when there is none. */
function complementAt(line: Line, cueTo: number, at: number, to: number): number {
  if (opensComplement(line, at, to)) return at + 1
  // "agreed to drop its demand that": what was demanded, not what was agreed
  if (tagOf(line, at) === 'TO' && tagOf(line, at + 1) === 'VB') return 0
  const limit = Math.min(to, cueTo + 25)
  const first = wordOf(line, cueTo)
  // "replied the way that sailors do": an object stands before "that"
  if (!isComma(line, at) && !/^(?:IN|TO|RB)$/.test(tagOf(line, at))) return 0
  if (/^(?:of|about)$/.test(first)) return 0
  let commas = 0
  for (let index = cueTo; index < limit; index += 1) {
    if (
      (isFiniteVerb(line, index) && wordOf(line, index - 1) !== 'that') ||
      /^[;:]$/.test(wordOf(line, index)) ||
      isMark(line, index)
    )
      return 0
    if (isComma(line, index)) commas += 1
    if (wordOf(line, index) !== 'that' || commas % 2 !== 0) continue
    if (opensComplement(line, index, to)) return index + 1
    // "said in a report that was published on Monday that …"
    if (!isFiniteVerb(line, index + 1)) return 0
  }
  return 0
}

/** Where the reported words end: at the sentence's end, or where the outlet or the same speaker begins anew. */
export function reportedEnd(line: Line, from: number, to: number, group: VerbGroup | null): number {
  const tense = group ? tagOf(line, group.to - 1) : ''
  for (let at = from + 1; at < to; at += 1) {
    const word = wordOf(line, at)
    // "has three aims: safe ships; cheap fares" goes on over its semicolons
    if (word === ';' && line.quotation[at] === -1 && startsClause(line, at + 1, to, false)) return at
    // "said that he first thought it was a rock, but that he is sure now": goes on with what holds the thought
    if (
      /^(?:and|but)$/.test(word) &&
      line.quotation[at] === -1 &&
      wordOf(line, from - 1) !== 'that' &&
      opensComplement(line, at + 1, to) &&
      isHeld(line, group?.from ?? from)
    )
      return isComma(line, at - 1) ? at - 1 : at
    if (/^(?:and|but|or)$/.test(word) && line.quotation[at] === -1 && resumes(line, at, to, tense))
      return isComma(line, at - 1) ? at - 1 : at
    if (!isComma(line, at) || line.quotation[at] !== -1) continue
    // "said the ferry was late, while the port blamed the weather", "said it was safe, although nobody had looked"
    if (/^(?:while|whereas|although|though)$/.test(wordOf(line, at + 1)) && startsClause(line, at + 2, to, false))
      return at
    // "hinted that talks had begun, while hosting the mayor": the speaker's doing, not that of the talks.
    if (/^while$/.test(wordOf(line, at + 1)) && tagOf(line, at + 2) === 'VBG') return at
    // "said the ferry was safe, adding that …"
    if (tagOf(line, at + 1) === 'VBG' && speechActVerbs.has(lemmaOf(line, at + 1))) return at
    // "said there would be no exemptions, sparking an outcry": what others made of it the outlet tells.
    if (tagOf(line, at + 1) === 'VBG' && isReaction(line, at + 1, to)) return at
  }
  return to
}

/** Whether somebody told before what the verb there tells; in "said it would sail and that it was safe" nobody did. */
function isHeld(line: Line, verb: number): boolean {
  for (let at = 0; at < verb; at += 1)
    if (/^VB/.test(tagOf(line, at)) && speechActVerbs.has(lemmaOf(line, at))) return true
  return false
}

/** "sparking an outcry from crews", "drawing sharp criticism"; words from general knowledge. */
function isReaction(line: Line, verb: number, to: number): boolean {
  if (!/^(?:spark|prompt|trigger|draw|provoke|stoke|earn|ignite|elicit|cause|raise|fuel)$/.test(lemmaOf(line, verb)))
    return false
  for (let at = verb + 1; at < Math.min(to, verb + 6); at += 1)
    if (
      /^(?:outcry|backlash|criticism|protest|anger|outrage|fury|applause|cheer|laughter|rebuke|condemnation|uproar|controversy|speculation|eyebrow|jeer|boo)$/.test(
        lemmaOf(line, at),
      )
    )
      return true
  return false
}

/** Whether a conjunction at `at` leads out of the reported words. */
function resumes(line: Line, at: number, to: number, tense: string): boolean {
  let next = at + 1
  while (next < to && isAdverb(line, next)) next += 1
  const word = wordOf(line, at)
  // "…, saying the ferry was safe and vowing to sail"
  if (tense === 'VBG' && tagOf(line, next) === 'VBG' && speechActVerbs.has(lemmaOf(line, next))) return true
  // "said the ferry was safe and warned that …", "… and accused the port of neglect": the tense of the first verb, and a verb of speech
  const verb = isFiniteVerb(line, next) && lemmaOf(line, next) === 'have' ? next + 1 : next
  if (/^VB[DZPN]$/.test(tagOf(line, verb)) && speechActVerbs.has(lemmaOf(line, verb))) {
    // A past tense is often taken for a participle: "confirmed the sale and said …"
    const past = tagOf(line, verb) === 'VBN' && verb === next && /ed$|^(?:said|told)$/.test(wordOf(line, verb))
    return (
      tagOf(line, next) === tense ||
      tense === '' ||
      verb !== next ||
      ((past || tagOf(line, verb) === 'VBD') && /^VB[DN]$/.test(tense))
    )
  }
  // "said the deal was done, and it did not disclose terms": what a speaker keeps back the outlet tells.
  if (isComma(line, at - 1) && /^(?:it|he|she|they)$/.test(wordOf(line, next)) && keepsBack(line, next + 1)) return true
  // "said the port was safe but made no mention of the fire"
  if (keepsBack(line, next) && tagOf(line, next) === tense) return true
  if (word === 'but' && isComma(line, at - 1)) {
    // "said the ferry was safe, but offered no proof"
    if (isFiniteVerb(line, next)) return withholdingVerb.test(lemmaOf(line, next)) && tagOf(line, next) === tense
    // "said the ferry was safe, but the port closed it" is mostly the outlet's; "…, but they will not use it" mostly the speaker's
    // (read in PolNeAR: about 3 to 2 each way).
    return !/^(?:PRP|IN|EX)$/.test(tagOf(line, next)) && startsClause(line, next, to, true)
  }
  // "said the ferry was safe and the mayor said it was not"
  for (let index = next; index < Math.min(to, at + 30); index += 1) {
    if (isComma(line, index) && index > at + 12) return false
    if (!isFiniteVerb(line, index)) continue
    const group = verbGroupAt(line, index, at + 1)
    if (!group || group.use === 'quotation' || group.use === 'belief') return false
    const speaker = speakerBefore(line, group.from, at + 1)
    return speaker !== null && speaker.from <= next + 1 && reportedShort(line, group, to)
  }
  return false
}

/** A cheap look at whether the verb has reported words after it. */
function reportedShort(line: Line, group: VerbGroup, to: number): boolean {
  const at = skipCircumstances(line, group.to, to)
  return opensComplement(line, at, to) || startsClause(line, at, Math.min(to, at + reach), true)
}
