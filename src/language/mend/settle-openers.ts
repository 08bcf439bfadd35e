import type { Token } from '../../model.ts'

/**
 * The first word of a sentence has a capital anyway, so an unknown name there is easily taken for a verb or adjective ("Ashkenazi thanked
 * Lavrov"). A word that stands as a proper noun inside other sentences of the text, and nowhere in lower case, is one at their start too.
 * Gives the same lists where nothing changes. Linear.
 */
export function settleOpeners(sentences: readonly (readonly Token[])[]): (readonly Token[])[] {
  const names = new Set<string>()
  const words = new Set<string>()
  for (const tokens of sentences) {
    const opener = openerOf(tokens)
    tokens.forEach(({ form, upos }, at) => {
      if (/^\p{Ll}/u.test(form)) words.add(form)
      else if (at !== opener && upos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(form)) names.add(form)
    })
  }
  return sentences.map(tokens => {
    const opener = openerOf(tokens)
    const token = tokens[opener]
    if (!token || token.upos === 'PROPN' || !names.has(token.form) || words.has(token.form.toLowerCase())) return tokens
    const { form, start, end } = token
    return tokens.with(opener, { form, lemma: form, upos: 'PROPN', xpos: 'NNP', start, end })
  })
}

/** The first word after quotation marks and brackets. */
const openerOf = (tokens: readonly Token[]): number =>
  tokens.findIndex(({ upos }) => upos !== 'PUNCT' && upos !== 'SYM')
