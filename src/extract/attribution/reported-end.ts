import { skipCircumstances } from './circumstances.ts'
import { opensComplement, startsClause } from './clause-start.ts'
import { keepsBack, withholdingVerb } from './keeps-back.ts'
import { isAdverb, isComma, isFiniteVerb, isSpeechAct, type Line, lemmaOf, reach, tagOf, wordOf } from './line.ts'
import { speakerBefore } from './speaker.ts'
import { type VerbGroup, verbGroupAt } from './verb-group.ts'

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
    if (tagOf(line, at + 1) === 'VBG' && isSpeechAct(line, at + 1)) return at
    // "said there would be no exemptions, sparking an outcry": what others made of it the outlet tells.
    if (tagOf(line, at + 1) === 'VBG' && isReaction(line, at + 1, to)) return at
  }
  return to
}

/** Whether somebody told before what the verb there tells; in "said it would sail and that it was safe" nobody did. */
function isHeld(line: Line, verb: number): boolean {
  for (let at = 0; at < verb; at += 1) if (/^VB/.test(tagOf(line, at)) && isSpeechAct(line, at)) return true
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
  if (tense === 'VBG' && tagOf(line, next) === 'VBG' && isSpeechAct(line, next)) return true
  // "said the ferry was safe and warned that …", "… and accused the port of neglect": the tense of the first verb, and a verb of speech
  const verb = isFiniteVerb(line, next) && lemmaOf(line, next) === 'have' ? next + 1 : next
  if (/^VB[DZPN]$/.test(tagOf(line, verb)) && isSpeechAct(line, verb)) {
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
    // "Crews said the plan was dead and the owners accused them of lying": what one side told the other the outlet tells.
    if (answering.test(lemmaOf(line, index)) && tagOf(line, index) === tense)
      return (speakerBefore(line, index, at + 1)?.from ?? to) <= next + 1
    const group = verbGroupAt(line, index, at + 1)
    if (!group || group.use === 'quotation' || group.use === 'belief') return false
    const speaker = speakerBefore(line, group.from, at + 1)
    return speaker !== null && speaker.from <= next + 1 && reportedShort(line, group, to)
  }
  return false
}

/** Verbs with which one side answers another; from general knowledge. */
const answering = /^(?:accuse|counter|retort|disagree|dispute|rebut|reply|respond)$/

/** A quick look at whether the verb has reported words after it. */
function reportedShort(line: Line, group: VerbGroup, to: number): boolean {
  const at = skipCircumstances(line, group.to, to)
  return opensComplement(line, at, to) || startsClause(line, at, Math.min(to, at + reach), true)
}
