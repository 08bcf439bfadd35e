import { printedWords, range } from './excerpt.ts'
import type { Taken, TakingRule } from './rule.ts'

/** "the Union of Dockers (UD)", "the film Heron (2002)": what stands in brackets burdens no part. */
export const asides: TakingRule = {
  name: 'aside',
  take(view, proposition) {
    const found: Taken[] = []
    let open = -1
    for (const word of printedWords(proposition)) {
      const { form } = view.tokens[word]!
      if (form === '(') open = word
      if (form !== ')' || open < 0) continue
      if (word > open) found.push({ said: null, words: range(open, word + 1), isSpare: true })
      open = -1
    }
    return found
  },
  examples: [
    {
      text: 'The storm hit the port (built in 1921) and the depot.',
      parts: ['The storm hit the port.', 'The storm hit the depot.'],
    },
    { text: 'The storm hit the port (built in 1921).', parts: [] },
  ],
}
