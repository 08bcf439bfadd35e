import { documentNouns, speakerNouns } from '../../lexicon/reporting.ts'
import { type FoundFrame, makeFrame } from './frame.ts'
import { hasFinite, isFiniteVerb, isMark, type Line, lemmaOf, type Range, reach, tagOf, wordOf } from './line.ts'
import { insidePhrase } from './phrase-before.ts'

/** A label is no longer than this, in tokens: "Former harbour commissioner Ellen Marsh at the hearing:". */
const longestLabel = 12

/**
 * The attribution of a headline or a transcript: "Mayor: ferry is safe", "MARSH: Nobody told me.", "Poll: most want the pier". The label must be
 * a person, a body or a paper: "Hull: ferries stay in port" and "The problem: nobody looked" are the outlet's, "Marsh: what we know" is about her.
 */
export function labelFrame(line: Line): FoundFrame | null {
  const label = labelOf(line)
  if (!label) return null
  const { speaker, colon } = label
  return makeFrame({
    speaker,
    cue: { from: colon, to: colon + 1 },
    certainty: 'asserted',
    cut: [{ from: 0, to: colon + 1 }],
    content: [{ from: colon + 1, to: line.tokens.length }],
    quoted: line.quotation[colon + 1]! >= 0 || (line.opens[colon + 1] ?? -1) >= 0,
  })
}

/** The speaker of a label and the index of its colon; null when the sentence begins with none. */
export function labelOf(line: Line): { readonly speaker: Range; readonly colon: number } | null {
  const colon = line.lower.slice(0, longestLabel + 1).indexOf(':')
  // A transcript may stand in quotation marks as a whole: "“MARSH: Nobody told me.”"
  const from = isMark(line, 0) ? 1 : 0
  const isInside = line.quotation[colon] !== -1 && (line.opens[0] ?? -1) !== line.quotation[colon]
  if (colon <= from || colon + 3 > line.tokens.length || isInside) return null
  let to = from
  while (to < colon && insidePhrase.test(tagOf(line, to))) to += 1
  // "Marsh at the hearing: …", "Marsh on fares: …", "Marsh in 1992: …"
  if (to === from || (to < colon && !/^(?:at|on|in|to|from|after)$/.test(wordOf(line, to)))) return null
  for (let at = to; at < colon; at += 1) if (isFiniteVerb(line, at) || isMark(line, at)) return null
  const lemma = lemmaOf(line, to - 1)
  const isParty =
    line.party[to - 1]! ||
    (/^NNS?P?$/.test(tagOf(line, to - 1)) && (speakerNouns.has(lemma) || documentNouns.has(lemma)))
  return isParty && saysSomething(line, colon + 1) ? { speaker: { from, to }, colon } : null
}

/** A clause or words in quotation marks, but not "what we know" and no list of names. */
function saysSomething(line: Line, from: number): boolean {
  if (/^W/.test(tagOf(line, from))) return false
  const quotes = line.opens.slice(from, from + reach).some(id => id >= 0)
  return quotes || line.quotation[from]! >= 0 || hasFinite(line, from, line.tokens.length)
}
