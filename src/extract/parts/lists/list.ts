/** A list whose members can be told apart. */
export interface List {
  readonly first: number
  readonly members: readonly number[]
  /** The words of each member, less those of members inside it and the joints between them. */
  readonly words: ReadonlyMap<number, ReadonlySet<number>>
  /** Words between members: commas, "and", "as well as". */
  readonly joints: ReadonlySet<number>
  /** Words of the first member's subtree that belong to all: "in", "to", what follows the last member. */
  readonly shared: ReadonlyMap<number, string>
}
