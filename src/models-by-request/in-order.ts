/** Requests under way at once: polite to a server of one's own, and enough for a story in a minute. */
export const atOnce = 4

/**
 * Works on up to `limit` items at once and gives the results in the order of the items, whichever comes first. Reads no further ahead than
 * that, so it runs over any length. The first failure, in order, ends it.
 */
export async function* inOrder<Item, Result>(
  items: Iterable<Item> | AsyncIterable<Item>,
  limit: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const running: Promise<Result>[] = []
  for await (const item of items) {
    const result = work(item)
    // It is awaited in its turn; until then a failure is nobody's.
    result.catch(() => {})
    running.push(result)
    if (running.length >= limit) yield await running.shift()!
  }
  while (running.length > 0) yield await running.shift()!
}
