/**
 * An arc-hybrid parse under way (Kuhlmann, Gómez-Rodríguez and Satta 2011).
 *
 * Words are 0..count-1. The root stands after the last word, at `count`, as the last item of the buffer.
 * `count + 1` means "no word".
 */
export interface ParserState {
  readonly count: number
  readonly none: number
  /** All columns below, one after the other. */
  readonly cells: Int32Array
  readonly stack: Int32Array
  depth: number
  /** First word of the buffer. */
  next: number
  readonly heads: Int32Array
  /** Index of each word's relation + 1; 0 while it has no head. */
  readonly labels: Int32Array
  readonly firstLeft: Int32Array
  readonly secondLeft: Int32Array
  readonly lastRight: Int32Array
  readonly secondLastRight: Int32Array
  readonly leftCount: Int32Array
  readonly rightCount: Int32Array
  /** Relations among the left and the right dependants, one bit for each of 32 residues. */
  readonly leftLabels: Int32Array
  readonly rightLabels: Int32Array
  /** What each word looks like with its dependants, as `Looks` counts it; the word's own number while it has none. */
  readonly looks: Int32Array
}

export const shiftMove = 0
export const leftMove = 1
export const rightMove = 2
export type Move = typeof shiftMove | typeof leftMove | typeof rightMove

export function startParse(count: number): ParserState {
  const width = count + 2
  const none = count + 1
  const cells = new Int32Array(12 * width)
  const column = (index: number, value: number) => {
    const cellsOfColumn = cells.subarray(index * width, (index + 1) * width)
    return value === 0 ? cellsOfColumn : cellsOfColumn.fill(value)
  }
  const looks = column(11, 0)
  for (let word = 0; word < width; word++) looks[word] = word
  return {
    count,
    none,
    cells,
    stack: column(0, none),
    depth: 0,
    next: 0,
    heads: column(1, -1),
    labels: column(2, 0),
    firstLeft: column(3, none),
    secondLeft: column(4, none),
    lastRight: column(5, none),
    secondLastRight: column(6, none),
    leftCount: column(7, 0),
    rightCount: column(8, 0),
    leftLabels: column(9, 0),
    rightLabels: column(10, 0),
    looks,
  }
}

/** Makes `to`, a parse of the same sentence, equal to `from`. */
export function copyParse(from: ParserState, to: ParserState): void {
  to.cells.set(from.cells)
  to.depth = from.depth
  to.next = from.next
}

export function isFinished(state: ParserState): boolean {
  return state.next === state.count && state.depth === 0
}

/** Whether a move is open. The last word on the stack, and only that, may be attached to the root: trees have one root. */
export function isAllowed(state: ParserState, move: Move): boolean {
  if (move === shiftMove) return state.next < state.count
  if (move === leftMove) return state.depth >= 1 && (state.next < state.count || state.depth === 1)
  return state.depth >= 2
}

/** Shift moves a word onto the stack; left attaches the stack's top to the next word; right to the word below it. */
export function makeMove(state: ParserState, move: Move, label: number): void {
  if (move === shiftMove) {
    state.stack[state.depth++] = state.next++
    return
  }
  const dependant = state.stack[--state.depth]!
  if (move === leftMove) attachLeft(state, state.next, dependant, label)
  else attachRight(state, state.stack[state.depth - 1]!, dependant, label)
}

function attachLeft(state: ParserState, head: number, dependant: number, label: number): void {
  state.heads[dependant] = head
  state.labels[dependant] = label + 1
  state.secondLeft[head] = state.firstLeft[head]!
  state.firstLeft[head] = dependant
  state.leftCount[head]! += 1
  state.leftLabels[head]! |= 1 << (label & 31)
}

function attachRight(state: ParserState, head: number, dependant: number, label: number): void {
  state.heads[dependant] = head
  state.labels[dependant] = label + 1
  state.secondLastRight[head] = state.lastRight[head]!
  state.lastRight[head] = dependant
  state.rightCount[head]! += 1
  state.rightLabels[head]! |= 1 << (label & 31)
}
