import type { Fact } from '../model.ts'
import { oneLine } from './one-line.ts'
import { fitRow, type Row, run } from './row.ts'
import { type StoryIndex, sourceName } from './story-index.ts'
import { fitText } from './width.ts'
import { claimsSince, decisionWord, type FactGroup, factGroups, gistOf, groupOf, groupTitles } from './words.ts'

/** A line of the list of facts: the heading of a group, or the fact at `position` of the list given. */
export type ListLine =
  | { readonly type: 'group'; readonly group: FactGroup; readonly count: number }
  | { readonly type: 'fact'; readonly fact: Fact; readonly position: number }

/** The facts under a heading for each group, in the order given (which already is by group). */
export function factList(facts: readonly Fact[]): ListLine[] {
  return factGroups.flatMap((group): ListLine[] => {
    const lines = facts.flatMap((fact, position): ListLine[] =>
      groupOf(fact) === group ? [{ type: 'fact', fact, position }] : [],
    )
    return lines.length === 0 ? [] : [{ type: 'group', group, count: lines.length }, ...lines]
  })
}

/** Columns of a decision: "✓ accepted", or "✓ 2 new" when claims have come since. */
const decisionWidth = 10
/** Columns of what a fact comes to: "contradicts: quantity" fits the least of them, three kinds the share of 200. */
const leastGistWidth = 22
const gistShare = 0.18
/** Below this width the list shows headings only. */
const narrow = 64

/** One line of the list, exactly `width` columns wide. */
export function listRow(index: StoryIndex, line: ListLine, width: number, isCurrent: boolean): Row {
  if (line.type === 'group') return fitRow([run(` ${groupTitles[line.group]} ${line.count}`, 'title')], width)
  const { fact } = line
  const gist = gistOf(fact)
  const decision = fact.decision === null ? null : decisionWord(fact.decision)
  const isNarrow = width < narrow
  const gistWidth = Math.max(leastGistWidth, Math.floor(width * gistShare))
  const headingWidth = Math.max(1, width - 5 - (isNarrow ? 2 : gistWidth + 1 + decisionWidth + 1))
  const head = [
    run(isCurrent ? ' > ' : '   ', isCurrent ? 'strong' : 'plain'),
    run(`${gist.glyph} `, gist.mark),
    run(fitText(oneLine(fact.text), headingWidth), isCurrent ? 'strong' : 'plain'),
  ]
  const since = claimsSince(fact)
  const word = decision === null || isNarrow ? '' : ` ${since > 0 ? `${since} new` : decision.word}`
  const sign = decision === null ? run('') : run(` ${decision.glyph}${word}`, since > 0 ? 'trouble' : decision.mark)
  return fitRow(
    isNarrow ? [...head, sign] : [...head, run(` ${fitText(gistText(index, fact), gistWidth)}`, gist.mark), sign],
    width,
  )
}

/** `contradicts: quantity`; for a single-source fact the outlet, for one that nobody could check why, and the outlet. */
export function gistText(index: StoryIndex, fact: Fact): string {
  if (fact.status === 'single-source') {
    const outlets = fact.sources.map(source => sourceName(index, source)).join(', ')
    return fact.uncheckable === undefined ? outlets : `${fact.uncheckable}, ${outlets}`
  }
  const { relation, kinds } = gistOf(fact)
  return kinds.length === 0 ? relation : `${relation}: ${kinds.join(', ')}`
}
