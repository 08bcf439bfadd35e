import { childrenOf, type Draft } from './draft.ts'

/** "the Heron Cup, Gull Cup, Tern Cup and Swan Cup": a name between the first and others of its list is no apposition of the first; a place behind a place may be. */
export function mendNameLists(draft: Draft): void {
  const { tokens, heads, relations, names } = draft
  const isPlace = (node: number) =>
    names.some(({ type, start, end }) => type === 'place' && start <= tokens[node]!.start && tokens[node]!.end <= end)
  relations.forEach((relation, node) => {
    const first = heads[node]!
    if (relation !== 'appos' || first < 0 || first > node) return
    if (tokens[node]!.upos !== 'PROPN' || tokens[first]!.upos !== 'PROPN' || isPlace(node)) return
    const later = childrenOf(draft, first).filter(child => relations[child] === 'conj' && child > node)
    const [next] = later
    if (next === undefined || tokens[next]!.upos !== 'PROPN') return
    const opener = later.length > 1 ? next : undefined
    // Three or more, the last of them behind "and": of two "Olsen, the Heron, and Hall" would be unclear.
    if (opener === undefined) return
    const children = childrenOf(draft, node)
    const begin = children.find(child => relations[child] !== 'punct') ?? node
    if (tokens[Math.min(begin, node) - 1]?.form !== ',' || children.some(child => relations[child] === 'det')) return
    relations[node] = 'conj'
  })
}
