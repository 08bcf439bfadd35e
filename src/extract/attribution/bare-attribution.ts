import { addresseeEnd } from './addressee.ts'
import { isLightTail, skipCircumstances } from './circumstances.ts'
import { type Frame, makeFrame } from './frame.ts'
import { isMark, type Line, wordOf } from './line.ts'
import { speakerBefore } from './speaker.ts'
import { verbGroupAt } from './verb-group.ts'

/**
 * A sentence that is nothing but an attribution: "Marsh asked." after a quotation, "The mayor told reporters:" before one. Null for any other.
 */
export function bareAttribution(line: Line): Frame | null {
  const length = line.tokens.length
  if (length > 30) return null
  for (let at = 1; at < length; at += 1) {
    const group = isMark(line, at) ? null : verbGroupAt(line, at, 0)
    if (!group) continue
    const speaker = speakerBefore(line, group.from, 0)
    if (!speaker) return null
    const cueTo = group.use === 'address' ? addresseeEnd(line, group.to, length) : group.to
    const end = /^[.:]$/.test(wordOf(line, length - 1)) ? length - 1 : length
    const isBare = speaker.from === 0 && isLightTail(line, skipCircumstances(line, cueTo, length), end)
    return isBare
      ? {
          ...makeFrame({
            speaker,
            cue: { from: group.cueFrom, to: cueTo },
            certainty: group.certainty,
            cut: [{ from: 0, to: length }],
            content: [],
          }),
          parent: -1,
        }
      : null
  }
  return null
}
