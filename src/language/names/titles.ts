import { isDemonym } from '../../lexicon/demonyms.ts'
import { isGivenName } from '../../lexicon/given-names.ts'
import { isPlaceName } from '../../lexicon/places.ts'
import { courtesyTitles, offices, shortTitles, titleModifiers } from '../../lexicon/titles.ts'
import type { Token } from '../../model.ts'

/** A name begins with at most this many words of title: "Russian First Deputy Permanent Representative to …" is longer in no sample. */
const maximumTitle = 8

/** "Secretary of State", "Minister of Health": offices that go on with "of". */
const ofOffices = new Set(
  'secretary minister director chief chairman chairwoman speaker commissioner leader head governor mayor'.split(' '),
)

/**
 * Where the title that begins at `first` ends: "Foreign Minister Gabi …" → the index of "Gabi". Equal to `first` when none
 * begins there. `end` bounds the run; a title may fill it ("the Foreign Minister").
 */
export function titleEnd(tokens: readonly Token[], first: number, end: number): number {
  let stop = first
  let at = first
  const limit = Math.min(end, first + maximumTitle)
  while (at < limit) {
    const form = tokens[at]!.form
    const word = form.toLowerCase().replace(/\.$/, '')
    if (isTitleWord(form, word) && !isFirstOfName(tokens, at, end, word)) {
      at++
      // "Secretary of State Ruth Amari"
      if (ofOffices.has(word) && tokens[at]?.form === 'of' && at + 1 < end) {
        at += tokens[at + 1]!.form === 'the' ? 3 : 2
        // "Director of National Intelligence Ruth Amari"
        while (at < limit && titleModifiers.has(tokens[at]!.form.toLowerCase())) at++
      }
      stop = Math.min(at, end)
    } else if (titleModifiers.has(word) || isDemonym(form) || isPlaceName(form) || form === '-' || form === '&') {
      at++
    } else break
  }
  return stop
}

/** The last word of the title, lower case and without full stop, for its gender: "Mrs." → "mrs". */
export function titleHead(tokens: readonly Token[], end: number): string {
  return tokens[end - 1]!.form.toLowerCase().replace(/\.$/, '')
}

function isTitleWord(form: string, word: string): boolean {
  return (
    courtesyTitles.has(word) ||
    offices.has(word) ||
    (shortTitles.has(word) && (form.endsWith('.') || form.length > 3)) ||
    isPlural(form, word)
  )
}

/** "Major Smith" is a title, "Judge Judith" too; "Guy King" and "Prince" alone are not, nor is "Chief" in "Chief Justice". */
function isFirstOfName(tokens: readonly Token[], at: number, end: number, word: string): boolean {
  return (
    (word === 'king' || word === 'prince' || word === 'major' || word === 'pope') &&
    at + 1 >= end &&
    isGivenName(tokens[at - 1]?.form ?? '')
  )
}

/** "Senators Ruth Amari and Omar Lindt", "Sens. Amari and Lindt"; only with a capital: "the lawyers Monday". */
function isPlural(form: string, word: string): boolean {
  if (!word.endsWith('s') || form.charCodeAt(0) > 90) return false
  const single = word.slice(0, -1)
  return offices.has(single) || (shortTitles.has(single) && form.endsWith('.'))
}
