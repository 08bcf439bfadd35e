import { isFiniteWord } from '../../../statement/is-finite-word.ts'
import { range } from '../../../text/range.ts'
import { printedWords } from '../excerpt.ts'
import type { Taken, TakingRule } from '../rule.ts'

/** "the Union of Dockers (UD)", "the film Heron (2002)": what stands in brackets burdens no part. */
export const asides: TakingRule = {
  name: 'aside',
  words: [')'],
  take(view, proposition) {
    const found: Taken[] = []
    let open = -1
    let depth = 0
    for (const word of printedWords(proposition)) {
      const { form } = view.tokens[word]!
      if (form === '(') {
        if (depth === 0) open = word
        depth += 1
      }
      if (form !== ')' || depth === 0) continue
      depth -= 1
      // "Norland (in Danish Norland (old) or Norlund)"
      if (depth > 0) continue
      // "Olsen (a sailor), is": nothing parts subject and verb.
      const isBeforeVerb = view.tokens[word + 1]?.form === ',' && isFiniteWord(view.tokens[word + 2])
      if (word > open) found.push({ said: null, words: range(open, word + (isBeforeVerb ? 2 : 1)), isSpare: true })
      open = -1
    }
    return found
  },
  examples: [
    {
      text: 'The storm hit the port (built in 1921) and the depot.',
      parts: ['The storm hit the port.', 'The storm hit the depot.'],
    },
    {
      text: 'The storm hit the port (built in 1921).',
      parts: ['The storm hit the port.', 'The storm hit the port (built in 1921).'],
    },
  ],
}
