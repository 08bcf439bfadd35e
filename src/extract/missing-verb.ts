import type { Token } from '../model.ts'

/**
 * The words of a sentence that was given no verb at all, with the tag of the one that must be it: "Norland borders Sudland" and "Several ports
 * place limits on ships" hold a noun where no noun can stand. Words with a verb, or without full stop, stay as they are.
 */
export function withVerb(tokens: readonly Token[]): readonly Token[] {
  if (tokens.at(-1)?.form !== '.' || tokens.some(({ xpos }) => /^(?:VB[DZP]|MD)$/.test(xpos))) return tokens
  const found = tokens.findIndex((_, at) => isHiddenVerb(tokens, at))
  if (found < 0) return tokens
  const verb = tokens[found]!
  const isPlural = verb.xpos === 'NN'
  return tokens.map((token, at) => (at === found ? { ...token, upos: 'VERB', xpos: isPlural ? 'VBP' : 'VBZ' } : token))
}

function isHiddenVerb(tokens: readonly Token[], at: number): boolean {
  const { xpos, form } = tokens[at]!
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  if (before === undefined || after === undefined || /^\p{Lu}/u.test(form)) return false
  // "Norland borders Sudland", "the crew fears the storm": after a plural no article and no name can follow.
  if (xpos === 'NNS') return /^(?:NN|NNP)$/.test(before.xpos) && /^(?:DT|PRP|PRP\$|NNP)$/.test(after.xpos)
  // "Several ports place limits on ships"
  return xpos === 'NN' && before.xpos === 'NNS' && /^(?:NNS|DT|PRP|PRP\$|TO|JJ)$/.test(after.xpos)
}
