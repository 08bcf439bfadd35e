import type { Analysis } from '../model.ts'

/** Sentences shorter than this say nothing about copying: "He did not elaborate." In characters, without marks and spaces. */
const tellingLength = 40
/** Share of a source's telling sentences that must stand word for word in another one to count as its copy. A wire story cut to half its length keeps about all of its sentences. */
const copiedShare = 0.5

/**
 * Whose words each source prints: its own id, or the id of the source it copies. Two outlets that print the same agency text are one witness.
 * `ids` ascending and in the order of `analyses`. Every telling sentence is looked up once: linear in the length of all texts.
 */
export function findOrigins(analyses: readonly Analysis[], ids: readonly string[]): ReadonlyMap<string, string> {
  const firstWith = new Map<string, string>()
  const origins = new Map<string, string>()
  analyses.forEach((analysis, index) => {
    const id = ids[index]!
    const keys = tellingSentences(analysis)
    const shared = new Map<string, number>()
    for (const key of keys) {
      const holder = firstWith.get(key)
      if (holder !== undefined) shared.set(holder, (shared.get(holder) ?? 0) + 1)
    }
    const best = [...shared].sort((left, right) => right[1] - left[1] || (left[0] < right[0] ? -1 : 1))[0]
    const origin = best && best[1] >= 2 && best[1] >= keys.length * copiedShare ? best[0] : id
    origins.set(id, origin)
    for (const key of keys) if (!firstWith.has(key)) firstWith.set(key, origin)
  })
  return origins
}

function tellingSentences(analysis: Analysis): string[] {
  const keys = analysis.sentences.map(sentence =>
    analysis.text
      .slice(sentence.start, sentence.end)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ''),
  )
  return [...new Set(keys.filter(key => key.length >= tellingLength))]
}
