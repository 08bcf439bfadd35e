import type { Span } from '../model.ts'

/** Asks for the mentions of a sentence; with a span, at least all those that overlap it, and few others. */
export type MentionsIn<T> = (sentence: number, around?: Span) => readonly T[]

/** Shorter lists are handed out whole; the longest of prose have about a dozen. */
const short = 16

/**
 * Mentions by sentence, each list ascending by start. A megabyte without a full stop is one sentence with thousands of mentions and of pieces; to
 * walk all mentions for each piece took 230 of 246 s.
 */
export function mentionsIn<T extends Span>(lists: readonly (readonly T[])[]): MentionsIn<T> {
  const reaches = new Map<number, readonly number[]>()
  return (sentence, around) => {
    const list = lists[sentence]!
    if (around === undefined || list.length <= short) return list
    const reach = reaches.get(sentence) ?? furthestEnds(list)
    reaches.set(sentence, reach)
    const from = firstAbove(reach, around.start)
    let to = from
    while (to < list.length && list[to]!.start < around.end) to += 1
    return list.slice(from, to)
  }
}

/** Of each mention the furthest end of it and all before it; ascends even when mentions lie inside each other. */
function furthestEnds(list: readonly Span[]): number[] {
  let furthest = 0
  return list.map(({ end }) => {
    furthest = Math.max(furthest, end)
    return furthest
  })
}

/** Index of the first value above `least`; the length when there is none. Values ascend. */
function firstAbove(values: readonly number[], least: number): number {
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (values[middle]! <= least) low = middle + 1
    else high = middle
  }
  return low
}
