import type { Frame } from './frame.ts'
import { type Line, type Range, wordOf } from './line.ts'
import { phraseFrom } from './phrase-after.ts'
import { isSpeaker } from './speaker-head.ts'

/** The most tokens between a speaker and what is said. From reading news. */
const longestAside = 30

/**
 * Who relays the words: "Marsh, quoted by the harbour radio, said …", "Marsh was quoted by the Herald as saying …"; null when nobody does.
 * "Marsh, accompanied by the mayor, said" has one voice.
 */
export function quoter(line: Line, frame: Pick<Frame, 'speaker' | 'content'>): { speaker: Range; cue: Range } | null {
  const limit = Math.min(frame.content[0]?.from ?? 0, frame.speaker.to + longestAside)
  for (let at = frame.speaker.to; at + 2 < limit; at += 1) {
    if (!/^(?:quoted|cited)$/.test(wordOf(line, at)) || wordOf(line, at + 1) !== 'by') continue
    const phrase = phraseFrom(line, at + 2, limit)
    return phrase && isSpeaker(line, phrase.from, phrase.to) ? { speaker: phrase, cue: { from: at, to: at + 2 } } : null
  }
  return null
}
