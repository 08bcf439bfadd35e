import type { Statement } from '../model.ts'

/** Statements kept. A fact has fewer members, and its pairs are looked at one after the other. */
const most = 4096

/** What a function is asked about: a statement, or something made of one alone. */
type About = Statement | { readonly statement: Statement }

/** The same function, which remembers its results by statement: one is laid beside many. It keeps some thousand, so that a desk's year stays within bounded memory. */
export function rememberByStatement<Given extends About, Result extends object>(
  work: (given: Given) => Result,
): (given: Given) => Result {
  let known = new WeakMap<Statement, Result>()
  let count = 0
  return given => {
    const statement: Statement = 'statement' in given ? given.statement : given
    let result = known.get(statement)
    if (result === undefined) {
      result = work(given)
      if (++count > most) {
        known = new WeakMap()
        count = 1
      }
      known.set(statement, result)
    }
    return result
  }
}
