import type { Kind } from '../model.ts'
import { months } from './calendar.ts'

/** True when two lower-case lemmas name two of one sort of which only one fits in one place: "son" and "nephew", "senate" and "house", "north" and "south". */
export function areRivals(left: string, right: string): boolean {
  const [one, other] = [sortOf.get(left), sortOf.get(right)]
  return one !== undefined && other !== undefined && one.sort === other.sort && one.place !== other.place
}

/** True when a lower-case lemma has rivals at all. */
export function hasRivals(word: string): boolean {
  return sortOf.has(word)
}

// Written by hand; words that mean the same stand joined by "=". Parents and children are two sorts: "her father was a grocer", "the daughter of a grocer". Who is a senator may have been governor, but not in one place of one wording.
const sorts = `
son daughter nephew niece brother sister cousin wife husband grandson granddaughter stepson stepdaughter;
mother=mom=mum father=dad uncle aunt grandfather grandmother;senate house;republican=republicans=gop democrat=democratic=democrats;man=men woman=women;boy girl;male female;army navy;
north south east west;northern southern eastern western;morning evening;weekday weekend;
president governor senator mayor ambassador congressman=congresswoman=representative judge sheriff;
chairman=chairwoman=chair treasurer spokesman=spokeswoman director;doctor lawyer=attorney pastor professor editor;red blue green yellow white black`

const sortOf: ReadonlyMap<string, { readonly sort: number; readonly place: number }> = new Map(
  sorts.split(';').flatMap((words, sort) =>
    words
      .trim()
      .split(/\s+/)
      .flatMap((same, place) => same.split('=').map(word => [word, { sort, place }] as const)),
  ),
)

/** What two words of one row make different, since what is the one is not the other: "daily", "monthly"; null for words of no row. Lemmas in any case. */
export function rowOf(left: string, right: string): Kind | null {
  const [one, other] = [left.toLowerCase(), right.toLowerCase()]
  if (one === other) return null
  return rows.find(({ words }) => words.has(one) && words.has(other))?.kind ?? null
}

// Written by hand. Of these a difference may be told, not a contradiction: "the second day" of one may be "the third" of another.
const rows: readonly { readonly kind: Kind; readonly words: ReadonlySet<string> }[] = [
  { kind: 'time', words: new Set(months.keys()) },
  ...(
    [
      ['time', 'first second third fourth fifth sixth seventh eighth ninth tenth'],
      ['time', 'hour day week month quarter year decade century'],
      ['time', 'hourly daily weekly monthly quarterly yearly'],
      ['time', 'morning afternoon night'],
      ['detail', 'red blue green yellow black white orange purple pink brown grey gray'],
    ] as const
  ).map(([kind, words]) => ({ kind, words: new Set(words.split(' ')) })),
]
