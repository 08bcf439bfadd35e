import { childrenOf, type Draft, lastBelow } from './draft.ts'

/** "Mr. Olsen, then a pilot and later the captain, had left": a second subject between commas says what the first one is. */
export function mendDoubleSubjects(draft: Draft): void {
  const { tokens, heads, relations } = draft
  relations.forEach((relation, node) => {
    const verb = heads[node]!
    if (!relation.startsWith('nsubj') || relation.endsWith(':outer') || verb < node) return
    const first = childrenOf(draft, verb).find(child => child < node && /^nsubj/.test(relations[child]!))
    if (
      first === undefined ||
      relations[first]!.endsWith(':outer') ||
      tokens[lastBelow(draft, first) + 1]?.form !== ','
    )
      return
    if (tokens[lastBelow(draft, node)]?.form !== ',' && tokens[lastBelow(draft, node) + 1]?.form !== ',') return
    heads[node] = first
    relations[node] = 'appos'
  })
}
