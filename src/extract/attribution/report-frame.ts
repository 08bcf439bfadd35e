import { type FoundFrame, makeFrame, size } from './frame.ts'
import type { Line, Range } from './line.ts'
import { type Reported, reportedEnd } from './reported.ts'
import type { VerbGroup } from './verb-group.ts'

/** A verb of saying with who says what. */
export interface Report {
  readonly group: VerbGroup
  readonly speaker: Range
  /** Words between commas after the speaker; empty when left out. */
  readonly aside?: Range
  readonly reported: Reported
  /** Where the words begin that only report. */
  readonly cutFrom: number
  /** End of the span that is looked at. */
  readonly to: number
}

/** A report as a frame: what is reported ends where the outlet speaks on. */
export function reportFrame(line: Line, { group, speaker, aside, reported, cutFrom, to }: Report): FoundFrame {
  const frame = makeFrame({
    speaker,
    ...(aside && { aside }),
    cue: { from: group.cueFrom, to: reported.cueTo },
    certainty: group.certainty,
    cut: [{ from: cutFrom, to: reported.from }],
    content: [{ from: reported.from, to: reported.quoted ? reported.to : reportedEnd(line, reported.from, to, group) }],
    quoted: reported.quoted,
  })
  if (size(frame.aside) === 0) return frame
  // The aside is the outlet's own and stays: "Smith(, the mayor,) said".
  const aroundAside = [
    { from: speaker.from, to: speaker.to },
    { from: frame.aside.to - 1, to: reported.from },
  ]
  return { ...frame, cut: aroundAside }
}
