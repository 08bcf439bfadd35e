import type { Term } from '../statement/terms.ts'
import type { Pair, Prepared } from './pair.ts'

/**
 * True when both give one figure or length of time that neither article gives anywhere else, of the same thing: "allocated 45 million crowns for the pier", "a fund of 45m crowns". Ages and years are
 * said of many things, small and round numbers turn up by chance. Of 13 judged pairs left apart that share such a figure and score .25 or more 11 tell one fact.
 */
export function sharesFigure({ left, right, leftMatches }: Pair): boolean {
  return left.terms.some((term, at) => {
    const { index, strength } = leftMatches[at]!
    if (strength < 1 || !(isUncommon(term) || isSpan(term))) return false
    if (!left.places().isSole[at] || !right.places().isSole[index]) return false
    if (isSpan(term) || measured.test(term.key)) return true
    const counted = countedBy(left, at)
    return counted !== undefined && counted === countedBy(right, index)
  })
}

/** Its unit is in its key: "9.2%", "45m euros". */
const measured = /^#(?:\d+\.\d+%|[\d.]+[A-Z]{3})$/

/** "@P3Y" is three years, "@PXD" some days; "@P1D" is mostly every day. */
const isSpan = ({ type, key }: Term): boolean => type === 'time' && /^@PT?\d/.test(key) && key !== '@P1D'

/** Two digits that are no zeros at its end, and no year. */
function isUncommon({ type, key }: Term): boolean {
  if (type !== 'number') return false
  const digits = /^#(\d+(?:\.\d+)?)(?!.*year)/.exec(key)?.[1]
  if (digits === undefined || /^(?:19|20)\d\d$/.test(digits)) return false
  return digits.replace('.', '').replace(/^0+|0+$/g, '').length > 1
}

/** What a number counts: the next word, or the one after an adjective. */
function countedBy({ terms }: Prepared, at: number): string | undefined {
  const { token } = terms[at]!
  return terms.slice(at + 1, at + 3).find(({ upos, token: next }) => upos === 'NOUN' && next <= token + 3)?.key
}
