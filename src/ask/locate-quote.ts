import type { Quote } from '../model.ts'

/** A text made comparable, each of its characters with its place in the original; one more place for the end. */
interface Folded {
  readonly text: string
  readonly places: readonly number[]
}

/** Some pages print a sentence in the deck, in the text and below a picture. */
const mostPlaces = 4

/**
 * Finds words of an article as a model copied them: the same characters but for white space, the form of quotation marks and dashes, and
 * what `plainText` leaves out. What is returned is the article's own text, at the first places where the words stand whole; empty when they
 * stand nowhere.
 */
export function quoteLocator(body: string): (words: string) => readonly Quote[] {
  const { text, places } = fold(body)
  return words => {
    const sought = fold(words).text.trim()
    const found: Quote[] = []
    if (sought === '') return found
    for (
      let at = text.indexOf(sought);
      at >= 0 && found.length < mostPlaces;
      at = text.indexOf(sought, at + sought.length)
    ) {
      const after = at + sought.length
      if (isInWord(text, at) || isInWord(text, after)) continue
      const start = places[at]!
      const end = places[after - 1]! + 1
      found.push({ exact: body.slice(start, end), start, end })
    }
    return found
  }
}

function fold(text: string): Folded {
  const characters: string[] = []
  const places: number[] = []
  for (let at = 0; at < text.length; at++) {
    // A tag character: two code units that nobody sees.
    if (/^\udb40[\udc00-\udc7f]$/.test(text.slice(at, at + 2))) {
      at += 1
      continue
    }
    const folded = foldCharacter(text[at]!)
    if (folded === '' || (folded === ' ' && (characters.length === 0 || characters.at(-1) === ' '))) continue
    characters.push(folded)
    places.push(at)
  }
  return { text: characters.join(''), places: [...places, text.length] }
}

/** One code unit; the empty string for what no reader sees. */
function foldCharacter(character: string): string {
  if (/\s/.test(character)) return ' '
  if (/[\u0000-\u001f\u007f-\u009f\u200b\u2060\u202a-\u202e\u2066-\u2069\ufeff]/.test(character)) return ''
  if (/[\u2018\u2019\u02bc]/.test(character)) return "'"
  if (/[\u201c\u201d]/.test(character)) return '"'
  return /[\u2010-\u2015]/.test(character) ? '-' : character
}

/** Whether a cut here would fall inside a word or number: "port" in "report", "1" in "17". */
const isInWord = (text: string, at: number): boolean =>
  /[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[at] ?? '')
