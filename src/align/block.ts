import type { Prepared } from './pair.ts'

/** Two indices into the list of statements, the lower first. */
export type Candidate = readonly [number, number]

/** Candidates per statement; twenty keep .98 of the true pairs and more in every collection measured. */
const perStatement = 24

/** Posting entries read per statement before the common terms are left unread: work grows with the text, not with its square. */
const budget = 6000

/**
 * Chooses the pairs of statements of different sources that are worth comparing: for each statement those that share the most
 * telling terms, found through an inverted index. Never looks at all pairs. The result does not depend on the order of
 * the statements as long as they are sorted by id.
 */
export function candidatePairs(prepared: readonly Prepared[]): Candidate[] {
  const sources = sourceNumbers(prepared)
  const postings = new Map<string, number[]>()
  prepared.forEach(({ keys }, index) => {
    for (const key of keys.keys()) {
      const list = postings.get(key)
      if (list) list.push(index)
      else postings.set(key, [index])
    }
  })
  const evidence = new Float64Array(prepared.length)
  const chosen = new Set<number>()
  prepared.forEach((one, index) => {
    const source = sources[index]!
    const touched: number[] = []
    let read = 0
    for (const [key, weight] of rarestFirst(one)) {
      const list = postings.get(key)!
      if (read > 0 && read + list.length > budget) break
      read += list.length
      for (const other of list) {
        if (sources[other] === source) continue
        if (evidence[other] === 0) touched.push(other)
        evidence[other]! += weight
      }
    }
    touched.sort((a, b) => evidence[b]! - evidence[a]! || a - b)
    for (const other of touched.slice(0, perStatement)) {
      chosen.add(Math.min(index, other) * prepared.length + Math.max(index, other))
    }
    for (const other of touched) evidence[other] = 0
  })
  return [...chosen].sort((a, b) => a - b).map(code => [Math.floor(code / prepared.length), code % prepared.length])
}

/** The source of each statement as a number: the innermost loop reads it for every posting, and through three objects that took 10 of 35 s a megabyte. */
function sourceNumbers(prepared: readonly Prepared[]): Int32Array {
  const numbers = new Map<string, number>()
  return Int32Array.from(prepared, ({ statement }) => {
    const { source } = statement.claim
    const number = numbers.get(source) ?? numbers.size
    numbers.set(source, number)
    return number
  })
}

function rarestFirst({ keys }: Prepared): [string, number][] {
  return [...keys].sort(([leftKey, left], [rightKey, right]) => right - left || (leftKey < rightKey ? -1 : 1))
}
