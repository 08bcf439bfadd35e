import type { Token } from '../model.ts'
import { hashText } from './hash.ts'

const known = new Map<string, Map<string, number>>()
/** There are 200 tags; more come only from callers' own, and are not kept. */
const mostTags = 1000

/** The hash of `NOUN|NN` without putting it together for every word. */
export function hashTag({ upos, xpos }: Pick<Token, 'upos' | 'xpos'>): number {
  let hashes = known.get(upos)
  if (hashes === undefined) {
    hashes = new Map()
    if (known.size < mostTags) known.set(upos, hashes)
  }
  let hash = hashes.get(xpos)
  if (hash === undefined) {
    hash = hashText(`${upos}|${xpos}`)
    if (hashes.size < mostTags) hashes.set(xpos, hash)
  }
  return hash
}
