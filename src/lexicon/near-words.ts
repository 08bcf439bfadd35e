import { wordnetNearWords } from './near-words-wordnet.ts'

/**
 * True when two lower-case nouns or adjectives may name one thing in one sentence: synonyms of any sense, or one the more general word of the
 * other. Much wider than `areSynonyms`: no evidence that two sentences agree, only a reason not to call them different.
 */
export function mayNameTheSame(left: string, right: string): boolean {
  if (left === right) return true
  known ??= build()
  return (known.get(left)?.has(right) ?? false) || (known.get(right)?.has(left) ?? false)
}

/** Built when first asked for: most runs never are. */
let known: ReadonlyMap<string, ReadonlySet<string>> | undefined

function build(): ReadonlyMap<string, ReadonlySet<string>> {
  const map = new Map<string, ReadonlySet<string>>()
  for (const entry of wordnetNearWords.split(/[;\n]/)) {
    const [word, ...near] = entry.trim().split(' ')
    if (word) map.set(word, new Set(near))
  }
  return map
}
