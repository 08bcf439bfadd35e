import type { Kind } from '../model.ts'
import { monthNames, months } from './calendar.ts'

/** True when two lower-case lemmas name two of one sort of which only one fits in one place: "son" and "nephew", "senate" and "house", "north" and "south". */
export function areRivals(left: string, right: string): boolean {
  const [one, other] = [sortOf.get(left), sortOf.get(right)]
  return one !== undefined && other !== undefined && one.sort === other.sort && one.place !== other.place
}

/** True when a lower-case lemma has rivals at all. */
export function hasRivals(word: string): boolean {
  return sortOf.has(word) || things.has(word)
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

/** True when two lower-case words name things, callings or deeds of one sort that are not taken for each other: "murder" and "fraud", "hospital" and "prison". */
export const areOfOneSort = (left: string, right: string): boolean => standApart(things, left, right)

/**
 * True when two lower-case words exclude each other where two outlets print one text word for word: "the first death", "the second death". Elsewhere both may be told of one matter,
 * whose first day is followed by a second.
 */
export const excludeInOneText = (left: string, right: string): boolean =>
  standApart(things, left, right) || standApart(orders, left, right)

/** Of each word the rows it stands in, and where: most words stand in none. */
type Rows = ReadonlyMap<string, readonly { readonly row: number; readonly place: number }[]>

function standApart(rows: Rows, left: string, right: string): boolean {
  const others = rows.get(right)
  if (others === undefined) return false
  const own = rows.get(left) ?? []
  return own.some(({ row, place }) => others.some(other => other.row === row && other.place !== place))
}

function readRows(text: string): Rows {
  const rows = new Map<string, { row: number; place: number }[]>()
  text.split(';').forEach((words, row) => {
    words
      .trim()
      .split(/\s+/)
      .forEach((same, place) => {
        for (const word of same.split('=')) rows.set(word, [...(rows.get(word) ?? []), { row, place }])
      })
  })
  return rows
}

// Written by hand; words that mean the same, or may both be said of one, stand joined by "=".
const orders = readRows(`
first=1st second=2nd third=3rd fourth=4th fifth=5th sixth=6th seventh=7th eighth=8th ninth=9th tenth=10th last=final;before=until=till=prior after=following=since;more fewer=less;most fewest=least;
federal state city county;foreign domestic;public private;former=ex current=incumbent;increase=rise decrease=decline=drop;
${monthNames.join(' ').toLowerCase()};morning afternoon evening=night;weekly daily monthly yearly=annual hourly quarterly;winter spring summer autumn=fall`)

const things = readRows(`
civil criminal;judge=justice prosecutor lawyer=counsel juror witness=bystander defendant=suspect;senator governor mayor congressman=congresswoman=representative ambassador sheriff;
murder=homicide=killing fraud=embezzlement robbery rape arson bribery perjury kidnapping=abduction burglary treason tax;gun=pistol=rifle=handgun=weapon knife bomb=explosive axe;
car=sedan truck=lorry=van bus train plane=jet=aircraft boat=ship=ferry helicopter motorcycle=motorbike bicycle=bike;hospital=clinic prison=jail school=university=college church=cathedral hotel airport museum library;
letter=email=e-mail interview speech=address book=memoir;cancer stroke pneumonia diabetes malaria;earthquake=quake flood hurricane=storm tornado fire=blaze avalanche=landslide;
gold silver copper oil=crude wheat corn coffee sugar;dog cat horse cow sheep pig=hog elephant lion;christian muslim=moslem jewish hindu buddhist;father mother uncle aunt`)

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
