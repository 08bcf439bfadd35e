import type { Token } from '../../model.ts'

/** "he'll" with a name for "he" is "Olsen will". "He's sunk" stays, as it may be "has" or "is". */
export function longForm(tokens: readonly Token[], at: number): string | undefined {
  const short = tokens[at]!.form.toLowerCase().replace('’', "'")
  const next = tokens[at + 1]
  if (short === "'ll") return 'will'
  if (short === "'d") return next?.xpos === 'VBN' || next?.xpos === 'VBD' ? 'had' : 'would'
  if (short === "'ve") return 'have'
  if (short === "'s" && tokens[at]!.xpos === 'VBZ') return isOrHas(tokens, at + 1)
  return short === "'re" ? 'are' : undefined
}

function isOrHas(tokens: readonly Token[], next: number): string | undefined {
  while (/^(?:ADV|PART)$/.test(tokens[next]?.upos ?? '')) next += 1
  const verb = tokens[next]
  if (verb === undefined || !/^VB[ND]$/.test(verb.xpos)) return 'is'
  // "he's sold the ferry": what is done to somebody has no object.
  const hasObject = /^(?:DT|PRP\$?|NNS?|NNP)$/.test(tokens[next + 1]?.xpos ?? '')
  return hasObject || /^(?:been|had|got|gone|become)$/i.test(verb.form) ? 'has' : undefined
}
