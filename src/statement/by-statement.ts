import type { Statement } from '../model.ts'

/** Statements kept. A fact has fewer members, and its pairs are looked at one after the other. */
const most = 4096

/** What a function is asked about: a statement, or something made of one alone. */
type About = Statement | { readonly statement: Statement }

/**
 * The same function, which remembers its results by statement: one is laid beside many. It keeps some thousand, so that a desk's year stays within bounded memory.
 * `keep` is for what is small and asked for again after a whole story has been gone through.
 */
export function rememberByStatement<Given extends About, Result>(
  work: (given: Given) => Result,
  keep = most,
): (given: Given) => Result {
  let known = new WeakMap<Statement, { readonly result: Result }>()
  let count = 0
  // Pairs come one after the other and share a side: the last two statements are answered without a look-up.
  let last: Statement | undefined
  let lastResult: Result
  let before: Statement | undefined
  let beforeResult: Result
  return given => {
    const statement: Statement = 'statement' in given ? given.statement : given
    if (statement === last) return lastResult
    if (statement === before) return beforeResult
    let held = known.get(statement)
    if (held === undefined) {
      held = { result: work(given) }
      if (++count > keep) {
        known = new WeakMap()
        count = 1
      }
      known.set(statement, held)
    }
    before = last
    beforeResult = lastResult
    last = statement
    lastResult = held.result
    return held.result
  }
}
