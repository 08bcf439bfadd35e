import { countryOf } from '../../lexicon/places.ts'
import { states } from '../../lexicon/places-states.ts'
import { titleModifiers } from '../../lexicon/titles.ts'

/**
 * True when the words before one office say nothing that the words before the other exclude: "the minority leader", "the Republican leader"; "an unlikely mayor",
 * "a surprising mayor". False for "finance minister" and "foreign minister". Lemmas in lower case.
 */
export function inOtherSlots(one: readonly string[], other: readonly string[]): boolean {
  const left = new Set(one.map(slotOf).filter(slot => slot !== null))
  return !other.some(word => left.has(slotOf(word) ?? ''))
}

/** What a word before an office tells: of two words in one slot only one can hold. Null for praise and whatever else nobody can hold against another word. */
function slotOf(word: string): string | null {
  if (parties.has(word)) return 'party'
  if (standings.has(word)) return 'standing'
  if (chambers.has(word)) return 'chamber'
  if (ranks.has(word)) return 'rank'
  if (countryOf(word) !== null || states.has(word)) return 'place'
  return titleModifiers.has(word) ? 'field' : null
}

// Written by hand.
const parties: ReadonlySet<string> = new Set(
  'republican democratic labour labor conservative liberal tory green socialist communist christian independent'.split(
    ' ',
  ),
)
const standings: ReadonlySet<string> = new Set(['majority', 'minority', 'opposition', 'government'])
const chambers: ReadonlySet<string> = new Set('house senate commons lords parliament parliamentary assembly'.split(' '))
const ranks: ReadonlySet<string> = new Set(
  'deputy vice assistant associate chief senior junior acting top under first former late lead leading longtime new then retired ex'.split(
    ' ',
  ),
)
