import type { Analysis } from '../model.ts'
import { numberOf } from './number-of.ts'
import { quotedCharacters } from './quoted-words.ts'

/** A sentence whose words stand in an earlier article too. */
export interface SharedSentence {
  /** Index of the earliest article that has most of these words. */
  readonly holder: number
  /** True for the words that stand there, in the order of the sentence's tokens. */
  readonly isShared: readonly boolean[]
  /** How many of its words that are, quoted or not, 0..1. */
  readonly share: number
  /** True when so much is the same outside quotation marks that two writers would not have hit on it. */
  readonly isCopied: boolean
  /** True when some of what is shared stands outside quotation marks, a run of eight words or more. */
  readonly hasOwnWords: boolean
}

/** Words in a row that two texts hardly share by chance; eight is the usual length of shingles for near copies (Broder, 1997). */
const shingle = 8
/** A sentence with one word in six changed keeps runs of eight over most of its length. */
const leastShare = 0.6
/** In words outside quotation marks. In 90 news stories of three to five outlets what was shared and shorter were names with their titles and places. */
const enough = 12
/** A passage of this many words is a copy also inside a sentence that goes on for long. */
const ample = 20

/**
 * For each article its sentences that share runs of eight words with an earlier one, by the index of the sentence. Every run is looked up once:
 * linear in the length of all texts.
 */
export function sharedPassages(articles: readonly Analysis[]): ReadonlyMap<number, SharedSentence>[] {
  const numbers = new Map<string, number>()
  const first = new Map<number, number>()
  return articles.map(({ text, sentences }, article) => {
    const quoted = quotedCharacters(text)
    const found = new Map<number, SharedSentence>()
    const fresh: number[] = []
    sentences.forEach(({ tokens }, index) => {
      const words = tokens.flatMap(({ form }, place) => (/[\p{L}\p{N}]/u.test(form) ? [place] : []))
      const ids = words.map(place => numberOf(numbers, tokens[place]!.form.toLowerCase()))
      const runs = ids.slice(shingle - 1).map((_, start) => hashOf(ids, start))
      for (const run of runs) fresh.push(run)
      const holder = mostFrequent(runs.flatMap(run => first.get(run) ?? []))
      if (holder === null) return
      const isShared = tokens.map(() => false)
      runs.forEach((run, start) => {
        if (first.get(run) === holder) for (const place of words.slice(start, start + shingle)) isShared[place] = true
      })
      const own = words.filter(place => quoted[tokens[place]!.start] === 0)
      const same = own.filter(place => isShared[place]).length
      const isCopied = same >= ample || (same >= enough && same >= own.length * leastShare)
      const all = isShared.filter(Boolean).length / words.length
      found.set(index, { holder, isShared, share: all, isCopied, hasOwnWords: same >= shingle })
    })
    for (const run of fresh) if (!first.has(run)) first.set(run, article)
    return found
  })
}

/** 53 bits, so that two different runs of a million hardly meet. */
function hashOf(ids: readonly number[], start: number): number {
  let high = 0x9dc5
  let low = 0x811c
  for (let at = start; at < start + shingle; at++) {
    high = Math.imul(high ^ ids[at]!, 2654435761)
    high ^= high >>> 15
    low = Math.imul(low ^ ids[at]!, 1597334677)
    low ^= low >>> 13
  }
  return (high >>> 0) * 2097152 + (low >>> 11)
}

/** The number that stands most often in the list, the lowest of several; null for an empty list. */
function mostFrequent(list: readonly number[]): number | null {
  const counts = new Map<number, number>()
  for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1)
  let best: number | null = null
  for (const [one, count] of counts) {
    const most = best === null ? 0 : counts.get(best)!
    if (best === null || count > most || (count === most && one < best)) best = one
  }
  return best
}
