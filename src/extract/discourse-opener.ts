import type { Token } from '../model.ts'
import { isFiniteWord } from '../statement/is-finite-word.ts'

/** Words with which a speaker asks to be heard, and which say nothing themselves. Written by hand. */
const opener = new RegExp(
  `^(?:${[
    '(?:well|now|oh|okay|ok|yes|yeah|look|listen|remember|see|honestly|frankly|and|but|so) ,',
    '(?:(?:and|but|now|so) )?(?:believe|trust) me ,',
    '(?:(?:and|but|now|so) )?(?:i mean|you know|you see) ,',
    '(?:(?:and|but|now|so) )?(?:rest assured|mind you|make no mistake|make no mistake about it) [,:—–-]',
    '(?:(?:and|but|now|so) )?let me be (?:very |perfectly |absolutely )?clear(?: about this)? [,:—–-]',
    // "Except that nobody came", where the sentence before tells from what
    '(?:and |but )?except that',
    '(?:(?:and|but|now|so) )?(?:keep|bear) in mind ,',
  ].join('|')}) ?`,
)

/**
 * Number of tokens at the beginning with which the speaker only calls for attention: 2 in “Look, the ferry leaked”, 5 in “Let me be clear: we
 * sold it”. 0 when nothing is told after them: “Look, please.” Looks at the first twenty tokens.
 */
export function openerLength(tokens: readonly Token[]): number {
  let length = 0
  // “Well, look, the ferry leaked”
  for (let round = 0; round < 3; round += 1) {
    const words = tokens.slice(length, length + 12).map(token => token.form.toLowerCase())
    const found = opener.exec(`${words.join(' ')} `)
    if (!found) break
    length += found[0].trim().split(' ').length
  }
  if (length === 0 && goesOn(tokens)) length = 1
  return length > 0 && tokens.slice(length).some(isFiniteWord) ? length : 0
}

/** "So the mayor left", not "So far", "So many left", "So that she could leave", "So did Olsen" */
function goesOn([so, next]: readonly Token[]): boolean {
  if (so === undefined || next === undefined || so.form !== 'So') return false
  return (
    next.upos === 'PROPN' ||
    /^(?:the|an?|this|these|those|my|our|his|her|its|their|we|i|he|she|it|they)$/i.test(next.form)
  )
}
