import type { Statement } from '../model.ts'

/**
 * The same function, which notes its result with the statement: one is laid beside many. All functions write into one notebook a statement, so that one
 * look-up finds what is known of it.
 */
export function rememberByStatement<Result extends NonNullable<unknown> | null>(
  work: (statement: Statement) => Result,
): (statement: Statement) => Result {
  const place = places++
  return statement => {
    const notes = notesOn(statement)
    const known = notes[place] as Result | undefined
    if (known !== undefined) return known
    const result = work(statement)
    notes[place] = result
    return result
  }
}

/** The same for what is asked about something made of one statement alone. Not one function for both: to tell them apart costs more than the look-up. */
export function rememberBySide<
  Side extends { readonly statement: Statement },
  Result extends NonNullable<unknown> | null,
>(work: (side: Side) => Result): (side: Side) => Result {
  const place = places++
  return side => {
    const notes = notesOn(side.statement)
    const known = notes[place] as Result | undefined
    if (known !== undefined) return known
    const result = work(side)
    notes[place] = result
    return result
  }
}

/** Every function has a place of its own in the notebooks. */
let places = 0

type Notebook = unknown[]

/** Notebooks kept: those of a long story, while a desk's year stays within bounded memory. The older half goes first. */
const most = 16_384

let recent = new WeakMap<Statement, Notebook>()
let older = new WeakMap<Statement, Notebook>()
let count = 0

// Pairs come one after the other and share a side: the last two statements are answered without a look-up.
let last: Statement | undefined
let lastNotes: Notebook = []
let before: Statement | undefined
let beforeNotes: Notebook = []

function notesOn(statement: Statement): Notebook {
  if (statement === last) return lastNotes
  if (statement === before) return beforeNotes
  let notes = recent.get(statement)
  if (notes === undefined) {
    notes = older.get(statement) ?? new Array<unknown>(places)
    if (++count > most / 2) {
      older = recent
      recent = new WeakMap()
      count = 1
    }
    recent.set(statement, notes)
  }
  before = last
  beforeNotes = lastNotes
  last = statement
  lastNotes = notes
  return notes
}
