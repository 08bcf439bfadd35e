import { readFileSync } from 'node:fs'

export interface LabelledPair {
  readonly a: string
  readonly b: string
  readonly aligned: boolean
  /** True when both come from articles on one event. */
  readonly inStory: boolean
}

/** The pairs of a file; those of marked events as the clauses around them. */
export function readPairs(path: string): LabelledPair[] {
  return readRows(path).map(row => {
    const meta = row['meta'] as Record<string, string | boolean> | undefined
    const [a, b] = [String(row['a']), String(row['b'])]
    const mentions = meta?.['mention_a'] !== undefined
    return {
      a: mentions ? clauseAround(a, String(meta['mention_a'])) : a,
      b: mentions ? clauseAround(b, String(meta['mention_b'])) : b,
      aligned: row['aligned'] === true,
      inStory: meta?.['same_story'] === true,
    }
  })
}

/** One JSON object a line. */
export function readRows(path: string): Record<string, unknown>[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as Record<string, unknown>)
}

/** The clause a marked word stands in, cut at punctuation and connectives: what stands for the statement in event mentions. */
function clauseAround(sentence: string, mention: string): string {
  const parts = sentence.split(
    /(?<=[,;:.!?]) | [-–—] | (?=(?:and|but|or|after|before|while|when|who|which|that|because|as|where|with) )/i,
  )
  const part = parts.find(text => text.includes(mention))
  return part !== undefined && part.split(' ').length >= 3 ? part.trim() : sentence
}

/** At most `limit` of them, evenly spread. */
export function spread<Item>(items: readonly Item[], limit: number): Item[] {
  if (items.length <= limit) return [...items]
  return Array.from({ length: limit }, (_, index) => items[Math.floor((index * items.length) / limit)]!)
}
