import { occasionNouns, speechActVerbs } from '../../lexicon/reporting.ts'
import type { FoundFrame } from './frame.ts'
import { isAdverb, isComma, isTimeWord, type Line, lemmaOf, type Range, tagOf, wordOf } from './line.ts'
import { phraseEndingAt } from './phrase-before.ts'
import { reportFrame } from './report-frame.ts'
import { reportedAfter } from './reported.ts'
import type { Search } from './search.ts'
import { clauseSubject } from './shared-subject.ts'
import { verbGroupAt } from './verb-group.ts'

/** "The ferry left on time, the port adding that …" is left alone; "Smith denied it, adding that the ferry was safe" is not. */
export function participle(line: Line, at: number, { from, to, before }: Search): FoundFrame | null {
  // "issued a statement late on Monday saying"
  let noun = at - 1
  while (
    noun > from &&
    at - noun < 6 &&
    (isTimeWord(line, noun) || /^(?:on|late|early|in|this|last)$/.test(wordOf(line, noun)))
  )
    noun -= 1
  const issued = at > from && occasionNouns.has(lemmaOf(line, noun))
  const setOff = isComma(line, at - 1) || (isComma(line, at - 2) && (line.closes[at - 1] ?? -1) >= 0)
  // "denied it, while adding that the ferry was safe"
  const isMeanwhile = wordOf(line, at - 1) === 'while' && isComma(line, at - 2)
  const absolute = !issued && !setOff && !isMeanwhile && at > from ? phraseAfterWith(line, at, from) : null
  if (!setOff && !isMeanwhile && !(at === from && before) && !issued && !absolute) return null
  const lemma = lemmaOf(line, at)
  if (!speechActVerbs.has(lemma)) return null
  const group = verbGroupAt(line, at, from, 'participle')
  if (!group || group.use === 'quotation' || group.use === 'belief' || group.use === 'document') return null
  const reported = reportedAfter(line, group, to)
  if (!reported) return null
  // "The port issued a statement saying the ferry was safe."
  const speaker =
    absolute ?? (issued ? issuer(line, from, at, noun) : (before?.speaker ?? clauseSubject(line, from, at - 1)))
  if (!speaker) return null
  // "footage of the mayor saying: “…”", but not "the share of voters saying they agree"
  if (absolute && !reported.quoted && wordOf(line, absolute.from - 1) === 'of') return null
  const cutFrom = absolute ? absolute.from - 1 : issued ? at : Math.max(from, isMeanwhile ? at - 2 : at - 1)
  const frame = reportFrame(line, { group, speaker, reported, cutFrom, to })
  // "left, saying she is fit and vowing to sail": the second participle tells of an act; after the comma it reads on, "left, vowing to sail".
  const end = frame.content[0]!.to
  const and = isComma(line, end) ? end + 1 : end
  const trails = wordOf(line, and) === 'and' && tagOf(line, and + 1) === 'VBG'
  if (!trails) return { ...frame, splits: false }
  const readsOn = isComma(line, at - 1) && !isMeanwhile && !absolute && !issued
  const [first, ...others] = frame.cut
  return readsOn && first !== undefined
    ? { ...frame, splits: false, cut: [{ ...first, from: at }, ...others, { from: end, to: and + 1 }] }
    : { ...frame, splits: false, cut: [...frame.cut, { from: end, to }] }
}

/** Verbs of whoever takes up what another said; from general knowledge. */
const takingUp =
  /^(?:note|cite|mention|read|see|receive|get|dismiss|reject|deny|quote|discuss|find|criticise|criticize|ignore|recall|answer|dispute|review|study|retweet|describe|call|condemn|denounce|obtain)$/

/** "The port issued a statement saying …": the port; "The port dismissed reports alleging …": the reports. */
function issuer(line: Line, from: number, at: number, noun: number): Range | null {
  const isTakenUp = line.tokens.slice(from, at).some(({ lemma, upos }) => upos === 'VERB' && takingUp.test(lemma))
  return isTakenUp ? phraseEndingAt(line, noun + 1, from, 'antecedent') : clauseSubject(line, from, at)
}

/** "with the mayor saying that …", "footage of the mayor saying: “…”" */
function phraseAfterWith(line: Line, verb: number, from: number): Range | null {
  const phrase = phraseEndingAt(line, verb, from, 'antecedent')
  return phrase && /^(?:with|of)$/.test(wordOf(line, phrase.from - 1)) && phrase.from > from ? phrase : null
}

/** "is warning that": a participle with a form of "be". */
export function isProgressive(line: Line, at: number, from: number): boolean {
  let before = at - 1
  while (before >= from && isAdverb(line, before)) before -= 1
  return before >= from && lemmaOf(line, before) === 'be'
}
