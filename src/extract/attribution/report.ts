import { accordingTo, statementAfter } from './according-to.ts'
import { skipCircumstances } from './circumstances.ts'
import { startsClause } from './clause-start.ts'
import { fitsVerb } from './fits-verb.ts'
import { type FoundFrame, makeFrame } from './frame.ts'
import { hasFinite, isAdverb, isComma, isFiniteVerb, type Line, type Range, reach, tagOf, wordOf } from './line.ts'
import { isProgressive, participle } from './participle.ts'
import { phraseFrom } from './phrase-after.ts'
import { relative, relativeBefore } from './relative.ts'
import { reportFrame } from './report-frame.ts'
import { reportedAfter } from './reported.ts'
import { reportedEnd } from './reported-end.ts'
import type { Search } from './search.ts'
import { clauseSubject, conjunctionBefore, sharedAct } from './shared-subject.ts'
import { speakerBefore } from './speaker.ts'
import { isSpeaker } from './speaker-head.ts'
import { type VerbGroup, verbGroupAt } from './verb-group.ts'

/** The attribution whose verb stands at `at`, with its own subject, a subject before "and", "who" or a participle's. */
export function report(line: Line, at: number, search: Search): FoundFrame | null {
  const { from, to, before } = search
  if (tagOf(line, at) === 'VBG' && !isProgressive(line, at, from)) return participle(line, at, search)
  const group = verbGroupAt(line, at, from)
  if (!group) return sharedAct(line, at, search)
  // “The port thinks it is safe,” Marsh said: a belief is a voice only in the outlet's own sentence.
  if (search.isQuoted && group.use === 'belief') return null
  const reported = reportedAfter(line, group, to)
  if (!reported) return sharedAct(line, at, search)
  const pronoun = relativeBefore(line, group.from, from)
  if (pronoun >= 0) return relative(line, pronoun, { group, reported }, search)
  const conjunction = conjunctionBefore(line, group.from, from)
  const speaker = speakerBefore(line, group.from, from)
  if (!speaker) {
    const shared = conjunction >= 0 ? (before?.speaker ?? clauseSubject(line, from, conjunction)) : null
    // "They say it is too early and noted that …": "it" is nobody
    if (!shared || wordOf(line, shared.from) === 'it' || !fitsVerb(line, group, shared)) return null
    return reportFrame(line, { group, speaker: shared, reported, cutFrom: conjunction, to })
  }
  // "as the mayor said it would", "more than the mayor said it was"
  if (/^(?:as|than)$/.test(wordOf(line, speaker.from - 1)) && speaker.from > from) return null
  if (isConditional(line, speaker.from) || !fitsVerb(line, group, speaker)) return null
  const alone = group.quoted
    ? reportFrame(line, { group, speaker: group.quoted, reported, cutFrom: speaker.from, to })
    : reportFrame(line, { group, speaker, aside: speaker.aside, reported, cutFrom: speaker.from, to })
  const kept =
    !reported.quoted && dependsOn(line, speaker.from, from) ? { ...alone, keeps: true, splits: false } : alone
  const frame = opensCondition(line, from, speaker.from) ? withCondition(kept, from, speaker.from) : kept
  return opensSubordinate(line, speaker.from, from) && !reported.quoted ? upToMainClause(line, frame) : frame
}

/** "According to the port, the ferry sank." "As the Herald reported, the ferry sank." */
export function leadingSource(line: Line, at: number, { from, to }: Range): FoundFrame | null {
  if (!/^(?:according|per|as)$/.test(wordOf(line, at))) return null
  for (let before = at - 1; before >= from; before -= 1)
    if (!isAdverb(line, before) && !/^(?:and|but|,|;|")$/.test(wordOf(line, before))) return null
  if (wordOf(line, at) === 'as') return asReported(line, at, to)
  const source = accordingTo(line, at, to)
  if (!source) return null
  const start = statementAfter(line, source, to)
  if (start < 0) return null
  return makeFrame({
    speaker: source.speaker,
    cue: source.cue,
    certainty: 'asserted',
    cut: [{ from: at, to: start }],
    content: [{ from: start, to: reportedEnd(line, start, to, null) }],
  })
}

/** "As the Herald reported on Monday, the ferry sank", not "As the mayor said a prayer, the ferry sank". */
function asReported(line: Line, at: number, to: number): FoundFrame | null {
  // "As reported by the Herald, the ferry sank."
  if (tagOf(line, at + 1) === 'VBN' && wordOf(line, at + 2) === 'by') {
    const speaker = phraseFrom(line, at + 3, to)
    const group = speaker && verbGroupAt(line, at + 1, at + 1)
    if (!group || !/^(?:speech|statement|document)$/.test(group.use) || !isSpeaker(line, speaker.from, speaker.to))
      return null
    return upToComma(line, { at, speaker, group, comma: skipCircumstances(line, speaker.to, to), to })
  }
  for (let verb = at + 2; verb < Math.min(to, at + 16) && !isComma(line, verb - 1); verb += 1) {
    // Taggers take "reported" for a participle.
    const group = /^VB[DZPN]$/.test(tagOf(line, verb)) ? verbGroupAt(line, verb, at + 1) : null
    if (!group) continue
    const speaker = speakerBefore(line, group.from, at + 1)
    if (
      speaker?.from !== at + 1 ||
      !/^(?:speech|statement|document)$/.test(group.use) ||
      !fitsVerb(line, group, speaker)
    )
      return null
    return upToComma(line, { at, speaker, group, comma: skipCircumstances(line, group.to, to), to })
  }
  return null
}

/** An attribution in front of its clause: tokens `[at, comma]`, in a span that ends at `to`. */
interface Leading {
  readonly at: number
  readonly speaker: Range
  readonly group: VerbGroup
  readonly comma: number
  readonly to: number
}

/** The attribution from `at` to the comma, when a clause stands after that. */
function upToComma(line: Line, { at, speaker, group, comma, to }: Leading): FoundFrame | null {
  if (!isComma(line, comma) || !startsClause(line, comma + 1, to, false)) return null
  return makeFrame({
    speaker,
    cue: { from: group.cueFrom, to: group.to },
    certainty: group.certainty,
    cut: [{ from: at, to: comma + 1 }],
    content: [{ from: comma + 1, to: reportedEnd(line, comma + 1, to, null) }],
  })
}

/** "If the vote fails, the mayor said the port would close": the condition belongs to what is said. */
function opensCondition(line: Line, from: number, speaker: number): boolean {
  if (!isComma(line, speaker - 1) || !hasFinite(line, from, speaker)) return false
  if (/^(?:if|unless|once|until|whether)$/.test(wordOf(line, from))) return true
  // "When the ferry sails, …", but "When the ferry sailed, …" tells what happened
  if (wordOf(line, from) !== 'when') return false
  for (let at = from; at < Math.min(speaker, from + reach); at += 1)
    if (isFiniteVerb(line, at)) return tagOf(line, at) !== 'VBD'
  return false
}

const withCondition = (frame: FoundFrame, from: number, to: number): FoundFrame => ({
  ...frame,
  content: [{ from, to }, ...frame.content],
})

/** "The port closed hours after the mayor said …", "left because the captain said …": what stands before needs the report, unless a comma parts them. */
function dependsOn(line: Line, speaker: number, from: number): boolean {
  return (
    speaker - 1 > from + 1 &&
    /^(?:after|before|because|since|until|as|when|once|by|of|for|with|in|that|how|where|than)$/.test(
      wordOf(line, speaker - 1),
    ) &&
    !isComma(line, speaker - 2)
  )
}

/** "When the mayor said the ferry was safe, the crew laughed." "As the storm came and the mayor said the ferry was safe, the crew laughed." */
function opensSubordinate(line: Line, speaker: number, from: number): boolean {
  if (speaker <= from) return false
  if (wordOf(line, speaker - 1) === 'and' && (wordOf(line, from) === 'as' || subordinate.test(wordOf(line, from)))) {
    for (let at = from; at < speaker; at += 1) if (isComma(line, at)) return false
    return true
  }
  return speaker - 1 <= from + 1 && subordinate.test(wordOf(line, speaker - 1))
}

const subordinate = /^(?:when|while|after|before|since|because|although|though|once|until|whereas)$/

/** Ends the reported words at the comma before the main clause; null when there is none. */
function upToMainClause(line: Line, frame: FoundFrame): FoundFrame | null {
  const { from, to } = frame.content[0]!
  for (let at = from + 1; at < Math.min(to, from + reach); at += 1)
    if (isComma(line, at) && startsClause(line, at + 1, to, true)) return { ...frame, content: [{ from, to: at }] }
  return null
}

/** "If and when the mayor says so" */
const isConditional = (line: Line, speaker: number): boolean =>
  ['when', 'and', 'if'].every((word, back) => wordOf(line, speaker - 1 - back) === word)
