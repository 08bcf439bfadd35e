import { areOpposites } from '../lexicon/antonyms.ts'
import { areEnds } from '../lexicon/synonyms-converse.ts'
import type { Claim } from '../model.ts'
import type { Term } from '../statement/terms.ts'
import { haveOtherDates } from './comparisons/times.ts'
import { numberOf } from './number-of.ts'
import type { Prepared } from './pair.ts'

/**
 * Finds claims of one pattern that tell two matters: "Anna Berg sold 14 boats" and "Carl Dahl sold 31 lamps". Both name somebody or some place and none the same, and
 * both give numbers and none the same. One of the two alone is no sign: outlets call one man by name and by his city, and they differ on numbers.
 * None of 131 pairs that a reader found to tell one fact (ten stories of BASIL) is so. Nor do "Anna Berg joined the board in 2019" and "Anna Berg left the board in 2022": opposite
 * deeds, each at its own time. Nor are "Nobody else was hurt" and "A diver was hurt", who is the one that the first leaves out. By the places of the two in `prepared`.
 */
export function clashFinder(prepared: readonly Prepared[]): (left: number, right: number) => boolean {
  // Keys by number, all in one list: every candidate pair is looked at.
  const codes = new Map<string, number>()
  const names = keysOf(prepared, codes, ({ type, isTitle }) => (type === 'name' || type === 'place') && !isTitle)
  const numbers = keysOf(prepared, codes, ({ type }) => type === 'number')
  const deeds = prepared.map(({ terms }) => terms.find(({ role }) => role === 'predicate')?.lemma ?? '')
  const areTurned = (left: number, right: number): boolean =>
    haveOtherKeys(prepared[left]!.dates, prepared[right]!.dates) &&
    (areOpposites(deeds[left]!, deeds[right]!) || areEnds(deeds[left]!, deeds[right]!)) &&
    haveOtherDates(prepared[left]!, prepared[right]!)
  const others = prepared.map(({ statement: { claim } }) => ofOthers(claim))
  return (left, right) =>
    (areApart(numbers, left, right) && areApart(names, left, right)) ||
    areTurned(left, right) ||
    (others[left] === 'none' && others[right] === 'untold') ||
    (others[left] === 'untold' && others[right] === 'none')
}

/** What a claim says of others than those it was about: that none did so, nothing, or something else. */
function ofOthers({ text, polarity }: Pick<Claim, 'text' | 'polarity'>): 'none' | 'untold' | 'some' {
  const words = text.toLowerCase()
  // Nearly all claims have neither word, which shows without an expression.
  const mayBe = words.includes('else') || words.includes('other')
  if (!mayBe || !/\b(?:else|others?)\b/.test(words)) return polarity === 'affirmed' ? 'untold' : 'some'
  return /\b(?:nobody|no[ -]one) else\b/.test(words) ? 'none' : 'some'
}

/** Of each statement a stretch of one list. */
interface Keys {
  /** Where its stretch begins; with one more, where the last one ends. */
  readonly starts: Int32Array
  readonly all: Int32Array
}

function keysOf(prepared: readonly Prepared[], codes: Map<string, number>, isWanted: (term: Term) => boolean): Keys {
  const starts = new Int32Array(prepared.length + 1)
  const all: number[] = []
  prepared.forEach(({ terms }, index) => {
    for (const term of terms) {
      if (!isWanted(term) || all.length - starts[index]! === most) continue
      all.push(numberOf(codes, term.key))
    }
    starts[index + 1] = all.length
  })
  return { starts, all: new Int32Array(all) }
}

/** A claim names a handful; a list of a hundred names is laid beside another in bounded time. */
const most = 40

/** Both have keys, and none of one is one of the other. */
function areApart({ starts, all }: Keys, left: number, right: number): boolean {
  const [from, to] = [starts[left]!, starts[left + 1]!]
  const [start, end] = [starts[right]!, starts[right + 1]!]
  if (from === to || start === end) return false
  for (let one = from; one < to; one++) {
    for (let other = start; other < end; other++) if (all[one] === all[other]) return false
  }
  return true
}

const haveOtherKeys = (left: readonly string[], right: readonly string[]): boolean =>
  left.length > 0 && right.length > 0 && !left.some(key => right.includes(key))
