import { isPersonNoun } from '../../lexicon/person-nouns.ts'
import { childrenOf, type Draft, isBelow, lastBelow } from './draft.ts'

/**
 * "Mr. Olsen, then a pilot and later the captain, had left": a second subject between commas says what the first one is. "Harbour reporter Ada Olsen left": a calling
 * straight before a name says what somebody is, too.
 */
export function mendDoubleSubjects(draft: Draft): void {
  const { tokens, heads, relations } = draft
  relations.forEach((relation, node) => {
    const verb = heads[node]!
    if (!relation.startsWith('nsubj') || relation.endsWith(':outer') || verb < node) return
    const first = childrenOf(draft, verb).find(child => child < node && /^nsubj/.test(relations[child]!))
    if (first === undefined || relations[first]!.endsWith(':outer')) return
    if (isCalling(draft, first, node)) {
      heads[first] = node
      relations[first] = 'nmod:desc'
      return
    }
    if (tokens[lastBelow(draft, first) + 1]?.form !== ',') return
    if (tokens[lastBelow(draft, node)]?.form !== ',' && tokens[lastBelow(draft, node) + 1]?.form !== ',') return
    heads[node] = first
    relations[node] = 'appos'
  })
}

/** "Representative | Ada Olsen": a noun for somebody, and nothing between it and the name of a person. */
function isCalling(draft: Draft, role: number, name: number): boolean {
  const { tokens, names } = draft
  const next = tokens[role + 1]
  if (next === undefined || lastBelow(draft, role) !== role || !/^(?:NOUN|PROPN)$/.test(tokens[role]!.upos))
    return false
  return (
    isPersonNoun(tokens[role]!.lemma.toLowerCase()) &&
    isBelow(draft, role + 1, name) &&
    names.some(({ type, start }) => type === 'person' && start === next.start)
  )
}
