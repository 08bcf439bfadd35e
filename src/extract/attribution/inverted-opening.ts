import { skipCircumstances } from './circumstances.ts'
import { type FoundFrame, makeFrame } from './frame.ts'
import { type Line, tagOf, wordOf } from './line.ts'
import { phraseFrom } from './phrase-after.ts'
import { isSpeaker } from './speaker-head.ts'
import { verbGroupAt } from './verb-group.ts'

/** "Said Ellis: “The pier is safe.”", "Added Mr Hall, “Nobody was hurt.”": the verb before its subject at the beginning, and a quotation right after; null for any other sentence. */
export function invertedOpening(line: Line): FoundFrame | null {
  const group = /^VB[DN]$/.test(tagOf(line, 0)) ? verbGroupAt(line, 0, 0) : null
  if (!group || !/^(?:speech|statement|quotation)$/.test(group.use)) return null
  const speaker = phraseFrom(line, group.to, line.tokens.length)
  if (!speaker || !isSpeaker(line, speaker.from, speaker.to)) return null
  // "Said Hall on Monday: “…”"
  const end = skipCircumstances(line, speaker.to, line.tokens.length)
  const mark = end + 1
  if (!/^[,:]$/.test(wordOf(line, end)) || (line.opens[mark] ?? -1) < 0) return null
  return makeFrame({
    speaker,
    cue: { from: group.cueFrom, to: group.to },
    certainty: group.certainty,
    cut: [{ from: 0, to: mark }],
    content: [{ from: mark, to: line.tokens.length }],
    quoted: true,
  })
}
