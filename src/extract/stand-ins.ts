import type { Article } from './article.ts'
import type { Piece } from './attribution/index.ts'
import type { Proposition } from './propositions.ts'
import type { Substitution } from './render.ts'

/**
 * Pronouns and descriptions whose holder the article settles, as the words to print. A name that already stands in the claim is not
 * repeated: "Ashkenazi thanked Lavrov for his help" keeps its pronoun. The subject that opens the claim is always named.
 */
export function standIns(piece: Piece, proposition: Proposition, article: Article): Substitution[] {
  const references = article.referencesIn(piece.sentence)
  if (references.length === 0) return []
  const { tokens } = article.sentences[piece.sentence]!
  const local = new Map(piece.tokens.map((index, at) => [index, at]))
  const printed = new Set(proposition.parts.flatMap(part => ('token' in part ? [part.token] : [])))
  const [opener = -1] = printed
  const here = new Set([...printed].map(at => tokens[piece.tokens[at]!]!.form.toLowerCase()))
  return references.flatMap(({ from, to, kind, replacement, possessive }) => {
    const first = local.get(from)
    const last = local.get(to - 1)
    if (first === undefined || last === undefined || last - first !== to - 1 - from || !printed.has(first)) return []
    // "Jr." is not what somebody is called by.
    const lastWord = replacement
      .replace(/,? (?:Jr|Sr|I{2,3}|IV)\.?$/, '')
      .split(/\s+/)
      .at(-1)!
      .toLowerCase()
    if (kind === 'pronoun' && here.has(lastWord) && (possessive || first !== opener)) return []
    here.add(lastWord)
    return [
      { from: first, to: last + 1, words: possessive ? withPossessive(replacement) : replacement, holder: replacement },
    ]
  })
}

/** "the ministers'", "Olsen's", "Hopkins's". */
const withPossessive = (name: string): string => (/s$/.test(name) && /^\p{Ll}/u.test(name) ? `${name}'` : `${name}'s`)
