import { months } from '../lexicon/calendar.ts'
import type { Kind } from '../model.ts'

/** What two words of one row make different, since what is the one is not the other: "daily", "monthly"; null for words of no row. Lemmas in any case. */
export function rowOf(left: string, right: string): Kind | null {
  const [one, other] = [left.toLowerCase(), right.toLowerCase()]
  if (one === other) return null
  return rows.find(({ words }) => words.has(one) && words.has(other))?.kind ?? null
}

// Written by hand.
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
