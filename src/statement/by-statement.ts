import type { Statement } from '../model.ts'

/** What a function is asked about: a statement, or something made of one alone. */
type About = Statement | { readonly statement: Statement }

/**
 * The same function, which notes its result with the statement: one is laid beside many. All functions write into one notebook a statement, so that one
 * look-up finds what is known of it.
 */
export function rememberByStatement<Given extends About, Result extends NonNullable<unknown> | null>(
  work: (given: Given) => Result,
): (given: Given) => Result {
  const place = places++
  return given => {
    const notes = notesOn('statement' in given ? given.statement : given)
    const known = notes[place] as Result | undefined
    if (known !== undefined) return known
    const result = work(given)
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

// A pair is asked about by its two claims and the two sentences they were taken from: the last four are answered without a look-up.
const open = 4
const openStatements: (Statement | undefined)[] = new Array(open).fill(undefined)
const openNotes: Notebook[] = new Array(open).fill([])
let next = 0

function notesOn(statement: Statement): Notebook {
  for (let at = 0; at < open; at++) if (openStatements[at] === statement) return openNotes[at]!
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
  openStatements[next] = statement
  openNotes[next] = notes
  next = (next + 1) % open
  return notes
}
