import { isPersonNoun } from '../../lexicon/person-nouns.ts'
import { speakerNouns } from '../../lexicon/reporting.ts'
import { fitsVerb } from './fits-verb.ts'
import type { FoundFrame, Frame } from './frame.ts'
import {
  hasFinite,
  isAdverb,
  isComma,
  isFiniteVerb,
  isTimeWord,
  type Line,
  lemmaOf,
  type Range,
  tagOf,
  wordOf,
} from './line.ts'
import { phraseEndingAt } from './phrase-before.ts'
import { reportFrame } from './report-frame.ts'
import type { Reported } from './reported.ts'
import { reportedEnd } from './reported-end.ts'
import type { Search } from './search.ts'
import { headOf } from './speaker-head.ts'
import type { VerbGroup } from './verb-group.ts'

/** "who" before the verb, or before a time: "who in 2010 said"; -1 when there is none. */
export function relativeBefore(line: Line, verb: number, from: number): number {
  for (let at = verb - 1; at > Math.max(from, verb - 5); at -= 1) {
    if (/^(?:who|which)$/.test(wordOf(line, at))) return at
    if (!isAdverb(line, at) && !/^(?:IN|CD)$/.test(tagOf(line, at)) && !isTimeWord(line, at)) return -1
  }
  return -1
}

/** A single noun that stands for nobody, as far as the lists know. */
const isThing = (line: Line, head: number): boolean =>
  tagOf(line, head) === 'NN' && !speakerNouns.has(lemmaOf(line, head)) && !isPersonNoun(lemmaOf(line, head))

/** "“…,” said Smith, who added that …" */
const speakerEndingAt = (before: Frame | null, end: number): Range | null =>
  before !== null && before.speaker.to === end ? before.speaker : null

/** "Smith, who says the ferry is safe, owns it." "…, according to Smith, who said that …" */
export function relative(
  line: Line,
  pronoun: number,
  { group, reported }: { readonly group: VerbGroup; readonly reported: Reported },
  { from, to, before }: Search,
): FoundFrame | null {
  const setOff = isComma(line, pronoun - 1)
  const nounEnd = setOff ? pronoun - 1 : pronoun
  const holder =
    phraseEndingAt(line, nounEnd, from, 'antecedent') ??
    (setOff && nounEnd === from ? speakerEndingAt(before, from) : null)
  if (!holder || !fitsVerb(line, group, holder)) return null
  // "took calls from listeners to his programme who said …": a thing is no "who"; somebody further back is.
  if (wordOf(line, pronoun) === 'who' && isThing(line, headOf(line, holder.from, holder.to))) return null
  // "The man who said the ferry was safe owns it": where such words end is not sure; "It was built by a man who says it is safe" is.
  if (!setOff && !hasFinite(line, from, holder.from)) return null
  // "voters who believe that …" are not named, "asked Marsh which ports" is a question
  if (!setOff && (wordOf(line, pronoun) === 'which' || !(group.use === 'speech' || group.use === 'address')))
    return null
  let end = reported.quoted ? reported.to : reportedEnd(line, reported.from, to, group)
  for (let at = reported.from; at < end; at += 1) {
    let next = at + 1
    while (next < to && isAdverb(line, next)) next += 1
    if (isComma(line, at) && line.quotation[at] === -1 && isFiniteVerb(line, next)) {
      end = at
      break
    }
  }
  const cut: Range[] = [{ from: nounEnd, to: reported.from }]
  if (setOff && end < to && isComma(line, end)) cut.push({ from: end, to: end + 1 })
  const base = reportFrame(line, { group, speaker: holder, reported, cutFrom: pronoun - 1, to })
  return { ...base, content: [{ from: reported.from, to: end }], cut, splits: false, keeps: !setOff }
}
