import { documentNouns, documentVerbs } from '../../lexicon/reporting.ts'
import { emptyRange, type Frame, size } from './frame.ts'
import { type Line, lemmaOf, type Range, wordOf } from './line.ts'
import type { Speaker } from './phrase-before.ts'
import { type Reported, reportedEnd } from './reported.ts'
import { headOf } from './speaker-head.ts'
import type { VerbGroup } from './verb-group.ts'

export type Found = Omit<Frame, 'parent'>

/** A report as a frame: what is reported ends where the outlet speaks on, and the words that only report are cut from `cutFrom` on. */
export function found(
  line: Line,
  group: VerbGroup,
  speaker: Range,
  aside: Range,
  reported: Reported,
  cutFrom: number,
  to: number,
): Found {
  const ownAside = size(aside) > 0
  const end = reported.quoted ? reported.to : reportedEnd(line, reported.from, to, group)
  return {
    speaker,
    aside,
    cue: { from: group.cueFrom, to: reported.cueTo },
    certainty: group.certainty,
    cut: ownAside
      ? [
          { from: speaker.from, to: speaker.to },
          { from: aside.to - 1, to: reported.from },
        ]
      : [{ from: cutFrom, to: reported.from }],
    content: [{ from: reported.from, to: end }],
    quoted: reported.quoted,
    splits: true,
    keeps: false,
    shared: emptyRange,
  }
}

/** Only papers and polls show, find and indicate; the rest is evidence, not a voice. */
export function fitsVerb(line: Line, group: VerbGroup, speaker: Range | Speaker): boolean {
  const head = headOf(line, speaker.from, speaker.to)
  if (documentVerbs.has(group.lemma)) return documentNouns.has(lemmaOf(line, head)) || group.lemma === 'reveal'
  // "It says the ferry is safe", but not "It shows", "It suggests", "It is believed".
  if (wordOf(line, head) === 'it')
    return (
      group.use === 'speech' ||
      group.use === 'address' ||
      /^(?:report|announce|note|confirm|warn|add|acknowledge|write)$/.test(group.lemma)
    )
  return true
}
