import type { Article } from '../article.ts'
import type { Piece } from '../attribution/index.ts'
import type { Proposition } from '../propositions.ts'
import { lastName } from './last-name.ts'
import type { Substitution } from './render.ts'

/**
 * Pronouns and descriptions whose holder the article settles, as the words to print. A name that already stands in the claim is not
 * repeated: "Ashkenazi thanked Lavrov for his help" keeps its pronoun. The subject that opens the claim is always named.
 */
export function standIns(piece: Piece, proposition: Proposition, article: Article): Substitution[] {
  const references = article.referencesIn(piece.sentence)
  if (references.length === 0) return []
  const { tokens } = article.sentences[piece.sentence]!
  const local = placesIn(piece)
  const printed = new Set<number>()
  for (const part of proposition.parts) if ('token' in part) printed.add(part.token)
  if (!references.some(({ from }) => printed.has(local.get(from) ?? -1))) return []
  const [opener = -1] = printed
  const here = new Set([...printed].map(at => tokens[piece.tokens[at]!]!.form.toLowerCase()))
  return references.flatMap(({ from, to, kind, replacement, possessive }) => {
    const first = local.get(from)
    const last = local.get(to - 1)
    if (first === undefined || last === undefined || last - first !== to - 1 - from || !printed.has(first)) return []
    const lastWord = lastName(replacement).toLowerCase()
    if (kind === 'pronoun' && here.has(lastWord) && (possessive || first !== opener)) return []
    here.add(lastWord)
    return [
      { from: first, to: last + 1, words: possessive ? withPossessive(replacement) : replacement, holder: replacement },
    ]
  })
}

/** Of each token of the sentence its place in the piece: every proposition of a piece asks. */
function placesIn({ tokens }: Piece): ReadonlyMap<number, number> {
  let places = known.get(tokens)
  if (places === undefined) {
    places = new Map(tokens.map((index, at) => [index, at]))
    known.set(tokens, places)
  }
  return places
}

const known = new WeakMap<readonly number[], ReadonlyMap<number, number>>()

/** "the ministers'", "Olsen's", "Hopkins's". */
const withPossessive = (name: string): string => (/s$/.test(name) && /^\p{Ll}/u.test(name) ? `${name}'` : `${name}'s`)
