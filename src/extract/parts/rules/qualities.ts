import { range } from '../../../text/range.ts'
import { type ClauseView, childrenWith, childWith, subtree } from '../../clause.ts'
import { printedSet, without } from '../excerpt.ts'
import { qualifies } from '../lists/distribution.ts'
import type { DividingRule } from '../rule.ts'
import { articled } from './kinds.ts'

/** "a slow, leaking boat" is a slow boat and a leaking boat: adjectives that only a comma joins hold each by itself. */
export const qualities: DividingRule = {
  name: 'quality',
  relations: ['amod'],
  words: [','],
  divide(view, proposition) {
    const printed = printedSet(proposition)
    for (const noun of printed) {
      const stacked = stackedOn(view, noun, printed)
      if (stacked.length < 2) continue
      const marks = range(stacked[0]!, noun).filter(word => view.tokens[word]!.form === ',')
      const versions = stacked.flatMap(kept => {
        const gone = stacked.filter(other => other !== kept).flatMap(other => [...subtree(view, other)])
        const part = without(view, proposition, new Set([...gone, ...marks]))
        return part === null ? [] : [{ ...part, rule: 'quality', replace: articled(view, part, noun) }]
      })
      if (versions.length === stacked.length) return versions.flatMap(each => qualities.divide(view, each))
    }
    return [proposition]
  },
  examples: [
    {
      text: 'The island has a slow, leaking ferry.',
      parts: ['The island has a slow ferry.', 'The island has a leaking ferry.'],
    },
    { text: 'The island has a large slow ferry.', parts: [] },
    { text: 'The island has a red, white and blue flag.', parts: [] },
  ],
}

/** The adjectives before the noun, when commas and nothing else part them. */
function stackedOn(view: ClauseView, noun: number, printed: ReadonlySet<number>): number[] {
  if (!/^NNS?$/.test(view.tokens[noun]!.xpos)) return []
  const adjectives = childrenWith(view, noun, 'amod').filter(word => word < noun && printed.has(word))
  if (adjectives.length < 2 || !adjectives.every(word => qualifies(view, word))) return []
  if (adjectives.some(word => childWith(view, word, 'conj', 'cc') !== undefined)) return []
  const isParted = adjectives.slice(1).every(word => view.tokens[subtree(view, word)[0]! - 1]?.form === ',')
  return isParted ? adjectives : []
}
