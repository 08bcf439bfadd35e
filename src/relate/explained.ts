/** Tokens of either side that an outcome accounts for; a later rule does not tell them as further detail. */
export interface Explained {
  readonly a: ReadonlySet<number>
  readonly b: ReadonlySet<number>
}
