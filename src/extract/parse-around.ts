import type { Token, Tree } from '../model.ts'

/** In tokens; what is longer is no aside, or its closing bracket belongs elsewhere. */
const longestAside = 60

/** In tokens with the brackets. The parser reads over shorter ones; any number from 4 to 12 serves about as well on the claims of people. */
const shortestAside = 10

/**
 * The tree of a clause, found without what stands in brackets: "Olsen (Danish: Olsen, born in Aarhus in 1954) is a director" misleads a
 * parser. An aside hangs on the word before it (`dep`), its words on its first one.
 */
export function parseAround(tokens: readonly Token[], parse: (tokens: readonly Token[]) => Tree): Tree {
  const asides = findAsides(tokens)
  if (asides.length === 0) return parse(tokens)
  const isAside = (at: number) => asides.some(({ from, to }) => at >= from && at < to)
  const kept = tokens.flatMap((_, at) => (isAside(at) ? [] : [at]))
  const tree = parse(kept.map(at => tokens[at]!))
  const heads = tokens.map(() => -1)
  const relations = tokens.map(() => 'dep')
  kept.forEach((at, place) => {
    const head = tree.heads[place]!
    heads[at] = head < 0 ? -1 : kept[head]!
    relations[at] = tree.relations[place]!
  })
  for (const { from, to } of asides)
    for (let at = from; at < to; at += 1) {
      heads[at] = at === from ? from - 1 : from
      relations[at] = tokens[at]!.upos === 'PUNCT' ? 'punct' : 'dep'
    }
  return { heads, relations }
}

/** Bracketed stretches behind a first word, `[from, to)` with their brackets; not the short ones. */
function findAsides(tokens: readonly Token[]): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = []
  let from = -1
  let depth = 0
  tokens.forEach(({ form }, at) => {
    if (form === '(') {
      if (depth === 0) from = at
      depth += 1
    }
    if (form !== ')' || depth === 0) return
    depth -= 1
    if (depth > 0 || from < 1) return
    const length = at + 1 - from
    if (length >= shortestAside && length <= longestAside) found.push({ from, to: at + 1 })
  })
  return found
}
