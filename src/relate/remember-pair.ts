import type { Side, Sides } from './sides.ts'

/** The same function, which notes what it found for the pair it was asked about last: several rules ask the same, one after the other. */
export function rememberPair<Result>(work: (sides: Sides) => Result): (sides: Sides) => Result {
  // A side is made anew for every pair.
  let last: { readonly side: Side; readonly result: Result } | undefined
  return sides => {
    if (last === undefined || last.side !== sides.a) last = { side: sides.a, result: work(sides) }
    return last.result
  }
}
