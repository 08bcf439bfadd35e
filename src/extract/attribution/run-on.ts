import { positionVerbs } from '../../lexicon/positions.ts'
import { bareAttribution } from './bare-attribution.ts'
import { type Frame, makeFrame, size } from './frame.ts'
import { isFiniteVerb, isMark, type Line, lemmaOf, tagOf, wordOf } from './line.ts'
import type { Quotation } from './quotations.ts'
import { speakerBefore } from './speaker.ts'

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
  const bare = lines.map(bareAttribution)
  lines.forEach((line, at) => {
    const frame = bare[at]
    const id = frame ? besideBare(lines, at, paragraphOf) : -1
    if (frame && id >= 0) owners[id] ??= { line, frame }
  })
  // Before any quotation is given to who spoke last: The union urged haste. “We can wait. The fish cannot,” said Ada Olsen.
  const claims = lines.map(line => claim(line, framesOf[line.index]!, owners))
  // The attributed quotation that ended the sentences read so far, while nothing but quotations followed it.
  let recent: Recent | null = null
  for (const [at, line] of lines.entries()) {
    const frames = framesOf[line.index]!
    const bareFrame = bare[line.index]
    if (bareFrame && recent && recent.paragraph === paragraphOf(line)) {
      recent = { owner: { line, frame: bareFrame }, paragraph: paragraphOf(line) }
      continue
    }
    const claimed = claims[at]!
    const last = [...new Set(line.quotation.filter(id => id >= 0))]
    if (!claimed) {
      const whole = wholeQuotation(line)
      for (const id of whole < 0 ? [] : last) {
        const before = quotations[id]!.continues
        if (owners[id]) continue
        if (before >= 0 && owners[before]) owners[id] = owners[before]
        else if (recent && recent.paragraph === paragraphOf(line)) owners[id] = recent.owner
        else if (recent && goesOn(recent, line, lines[line.index - 1], paragraphOf)) owners[id] = recent.owner
      }
      const owner = whole < 0 ? lastSpeaker(line, frames) : owners[whole]
      recent = owner ? { owner, paragraph: paragraphOf(line) } : null
    } else recent = { owner: claimed, paragraph: paragraphOf(line) }
  }
  continueBackwards(quotations, owners)
  return owners
}

/** The quotation that a sentence which only attributes belongs to; -1 for none. */
function besideBare(lines: readonly Line[], at: number, paragraphOf: (line: Line) => number): number {
  const line = lines[at]!
  const before = lines[at - 1]
  const after = lines[at + 1]
  // “Is it over?” Marsh asked.
  if (wordOf(line, line.tokens.length - 1) !== ':')
    return before && paragraphOf(before) === paragraphOf(line) ? (before.closes.at(-1) ?? -1) : -1
  // The mayor told reporters: “…”
  const next = after?.opens[0] ?? -1
  // Or in a paragraph of its own without marks.
  return next >= 0 ? next : (after?.quotation[0] ?? -1)
}

interface Recent {
  readonly owner: Owner
  readonly paragraph: number
}

/**
 * “We are safe,” Smith said. ¶ “Nobody was hurt.” A paragraph that begins with a quotation goes on with who was quoted at the end of the one before,
 * unless that was a question, which another answers.
 */
function goesOn(recent: Recent, line: Line, before: Line | undefined, paragraphOf: (line: Line) => number): boolean {
  if (!before || recent.paragraph !== paragraphOf(before) || paragraphOf(line) !== recent.paragraph + 1) return false
  return !before.lower.includes('?') && before.quotation.some(id => id >= 0)
}

/** Who speaks in the sentence when only one does: “The port said it would close. “Nobody is safe here.”” */
function lastSpeaker(line: Line, frames: readonly Frame[]): Owner | null {
  const outer = frames.filter(frame => frame.parent < 0 && size(frame.shared) === 0)
  const frame = outer[0]
  // "Marsh asked him whether it was safe. “Of course.”": another answers.
  if (outer.length === 1 && frame && frames.length === 1)
    return /^(?:believed|asked)$/.test(frame.certainty) || asksSomething(line) ? null : { line, frame }
  return frames.length === 0 ? actorOf(line) : null
}

/** After "asked", "questioned", "challenged" and "interviewed" somebody else speaks. */
const asksSomething = (line: Line): boolean =>
  line.tokens.some(token =>
    /^(?:ask|question|challenge|press|interview|invite|quiz|grill)$/.test(token.lemma.toLowerCase()),
  )

/** "The mayor rejected the plan. “It costs too much.”": whose view the sentence tells, as far as the words before its first verb show. */
function actorOf(line: Line): Owner | null {
  let verb = 0
  while (verb < line.tokens.length && !isFiniteVerb(line, verb)) verb += 1
  const auxiliary = /^(?:have|be)$/.test(lemmaOf(line, verb)) && /^VB[NG]$/.test(tagOf(line, verb + 1))
  const head = auxiliary ? verb + 1 : verb
  if (lemmaOf(line, verb) === 'be' && tagOf(line, head) === 'VBN') return null
  const certainty = positionVerbs.get(lemmaOf(line, head))?.certainty
  if (!certainty || !/^(?:denied|judged|wanted|intended|alleged)$/.test(certainty) || asksSomething(line)) return null
  const speaker = speakerBefore(line, verb, 0)
  if (!speaker || speaker.from > 1 || /^(?:it|that|this)$/.test(wordOf(line, speaker.from))) return null
  return {
    line,
    frame: {
      ...makeFrame({ speaker, cue: { from: head, to: head + 1 }, certainty, cut: [], content: [], splits: false }),
      parent: -1,
    },
  }
}

/** Gives the quotations inside outermost contents to their frames; returns the last owner. */
function claim(line: Line, frames: readonly Frame[], owners: (Owner | null)[]): Owner | null {
  let claimed: Owner | null = null
  // More reports in one sentence than this are a list or hostile; bounds the work.
  const inner = frames.filter(({ quoted, parent }) => quoted && parent >= 0).slice(0, 8)
  for (const frame of frames) {
    if (frame.parent >= 0) continue
    for (const range of frame.content) {
      for (let at = range.from; at < range.to; at += 1) {
        const id = line.quotation[at]!
        // “He told me that …”: a verb inside the quotation does not attribute it.
        if (id < 0 || line.quotation[frame.cue.from] === id) continue
        const owner = { line, frame: quoting(line, inner, at, id) ?? frame }
        owners[id] ??= owner
        claimed = owner
      }
    }
  }
  return claimed
}

/** "As crews stated they would stay, Osei tweeted: “…”", read as one report in another: the words belong to the verb that quotes them. */
const quoting = (line: Line, inner: readonly Frame[], at: number, id: number): Frame | undefined =>
  inner.find(
    ({ cue, content }) => line.quotation[cue.from] !== id && content.some(({ from, to }) => from <= at && at < to),
  )

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
