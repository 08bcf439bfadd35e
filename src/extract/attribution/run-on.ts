import { bareAttribution } from './bare-attribution.ts'
import type { Frame } from './frame.ts'
import { isMark, type Line, wordOf } from './line.ts'
import type { Quotation } from './quotations.ts'

/** The frame that attributes a quotation, and the sentence it stands in. */
export interface Owner {
  readonly line: Line
  readonly frame: Frame
}

/**
 * Who says each quotation, by quotation; null when nobody is named. A quotation belongs to the first attribution that claims words of it, in
 * any of its sentences; one that has none belongs to who was quoted right before it in the same paragraph (“…,” Smith said. “…”) or in the
 * paragraph that it continues.
 */
export function ownQuotations(
  lines: readonly Line[],
  framesOf: readonly (readonly Frame[])[],
  quotations: readonly Quotation[],
  paragraphOf: (line: Line) => number,
): (Owner | null)[] {
  const owners: (Owner | null)[] = quotations.map(() => null)
  // The attributed quotation that ended the sentences read so far, while nothing but quotations followed it.
  let recent: { readonly owner: Owner; readonly paragraph: number } | null = null
  const bare = lines.map(bareAttribution)
  lines.forEach((line, at) => {
    const frame = bare[at]
    const before = lines[at - 1]
    const after = lines[at + 1]
    if (!frame) return
    // “Is it over?” Marsh asked.
    const closed = before && paragraphOf(before) === paragraphOf(line) ? (before.closes.at(-1) ?? -1) : -1
    if (closed >= 0 && wordOf(line, line.tokens.length - 1) !== ':') owners[closed] ??= { line, frame }
    // The mayor told reporters: “…”
    const opened = wordOf(line, line.tokens.length - 1) === ':' ? (after?.opens[0] ?? -1) : -1
    if (opened >= 0) owners[opened] ??= { line, frame }
  })
  for (const line of lines) {
    const frames = framesOf[line.index]!
    const bareFrame = bare[line.index]
    if (bareFrame && recent && recent.paragraph === paragraphOf(line)) {
      recent = { owner: { line, frame: bareFrame }, paragraph: paragraphOf(line) }
      continue
    }
    const claimed = claim(line, frames, owners)
    const last = [...new Set(line.quotation.filter(id => id >= 0))]
    if (!claimed) {
      const whole = wholeQuotation(line)
      for (const id of whole < 0 ? [] : last) {
        const before = quotations[id]!.continues
        if (owners[id]) continue
        if (before >= 0 && owners[before]) owners[id] = owners[before]
        else if (recent && recent.paragraph === paragraphOf(line)) owners[id] = recent.owner
      }
      const owner = whole < 0 ? null : owners[whole]
      recent = owner ? { owner, paragraph: paragraphOf(line) } : null
    } else recent = { owner: claimed, paragraph: paragraphOf(line) }
  }
  continueBackwards(quotations, owners)
  return owners
}

/** Gives the quotations inside outermost contents to their frames; returns the last owner. */
function claim(line: Line, frames: readonly Frame[], owners: (Owner | null)[]): Owner | null {
  let claimed: Owner | null = null
  for (const frame of frames) {
    if (frame.parent >= 0) continue
    for (const range of frame.content) {
      for (let at = range.from; at < range.to; at += 1) {
        const id = line.quotation[at]!
        // “He told me that …”: a verb inside the quotation does not attribute it.
        if (id < 0 || line.quotation[frame.cue.from] === id) continue
        owners[id] ??= { line, frame }
        claimed = { line, frame }
      }
    }
  }
  return claimed
}

/** A quotation that goes on in the next paragraph may be attributed only there. */
function continueBackwards(quotations: readonly Quotation[], owners: (Owner | null)[]): void {
  for (let id = quotations.length - 1; id >= 0; id -= 1) {
    const before = quotations[id]!.continues
    if (before < 0) continue
    owners[before] ??= owners[id]!
  }
}

/** The last quotation of a sentence that is quoted from its first word to its last; -1 for any other. */
export function wholeQuotation(line: Line): number {
  let last = -1
  for (let at = 0; at < line.tokens.length; at += 1) {
    if (isMark(line, at) || !/[\p{L}\p{N}]/u.test(wordOf(line, at))) continue
    if (line.quotation[at] === -1) return -1
    last = line.quotation[at]!
  }
  return last
}
