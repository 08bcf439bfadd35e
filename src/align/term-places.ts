import type { Statement } from '../model.ts'
import type { Term } from '../statement/terms.ts'

/** Where the terms stand that comparisons ask every pair about, by their indices among the terms. */
export interface TermPlaces {
  /** The first that carries the event; -1 without one. */
  readonly predicate: number
  /** Who does it, titles and owners left out; ascending. */
  readonly subjects: readonly number[]
  /** Of each term whether it is one of the subjects. */
  readonly isSubject: readonly boolean[]
  /** To whom or what it is done, titles left out; ascending. */
  readonly objects: readonly number[]
  /** Of each term whether its source tells it nowhere else; never of a title. */
  readonly isSole: readonly boolean[]
}

/** `repeated` holds the keys that the source tells in other places as well. */
export function placesOf(statement: Statement, terms: readonly Term[], repeated: ReadonlySet<string>): TermPlaces {
  const subjects: number[] = []
  const objects: number[] = []
  const isSubject: boolean[] = []
  const isSole: boolean[] = []
  let predicate = -1
  for (let index = 0; index < terms.length; index++) {
    const term = terms[index]!
    if (predicate < 0 && term.role === 'predicate') predicate = index
    const isDoing = isDoer(statement, term)
    isSubject.push(isDoing)
    if (isDoing) subjects.push(index)
    if (term.role === 'object' && !term.isTitle) objects.push(index)
    isSole.push(!term.isTitle && !repeated.has(term.key))
  }
  return { predicate, subjects, isSubject, objects, isSole }
}

/** "Anna Berg's deputy Carl Dahl": neither "deputy" nor "Berg". */
function isDoer({ tree }: Statement, { role, isTitle, token }: Term): boolean {
  if (role !== 'subject' || isTitle) return false
  const isPartOfName = /^(?:flat|compound)/.test(tree.relations[token] ?? '')
  return tree.relations[isPartOfName ? tree.heads[token]! : token] !== 'nmod:poss'
}
