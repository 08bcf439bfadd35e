import { type Line, lemmaOf, wordOf } from './line.ts'

/** "did not disclose terms", "gave no details": what only one who was asked or spoke can do. */
export function keepsBack(line: Line, at: number): boolean {
  if (/^(?:gave|offered|provided|named|made)$/.test(wordOf(line, at)))
    return (
      wordOf(line, at + 1) === 'no' && [at + 2, at + 3].some(noun => keptBack.has(lemmaOf(line, noun).toLowerCase()))
    )
  return (
    wordOf(line, at) === 'did' &&
    /^(?:not|n't|n’t)$/.test(wordOf(line, at + 1)) &&
    /^(?:disclose|say|name|give|offer|provide|elaborate|comment|identify|specify|reveal|release|respond|explain|mention|detail)$/.test(
      lemmaOf(line, at + 2),
    )
  )
}

// Written by hand, from what outlets say that a speaker left out.
const keptBack: ReadonlySet<string> = new Set(
  'comment date detail estimate evidence explanation figure indication information mention name number proof reason specific specifics timeline timetable'.split(
    ' ',
  ),
)

/** "but did not give a date", "but offered no proof", "but stopped short of". */
export const withholdingVerb = /^(?:do|offer|give|provide|stop)$/
