import type { Claim, Mention } from '../model.ts'

/**
 * The mentions of a claim as they stand in its text, with the values that the article settles. A name is found by its full form or the
 * words of the source; a time by the words of the source or as it is spelt out in the text (`spelled` gives that form). Sorted, not
 * overlapping; what does not stand in the text is left out.
 */
export function locateMentions(claim: Claim, spelled: (value: string) => string | null): Mention[] {
  const { text } = claim
  const found: Mention[] = []
  const taken = new Uint8Array(text.length)
  const place = (mention: Mention, words: string, everywhere: boolean): boolean => {
    let placed = false
    for (let start = findWord(text, words, 0); start >= 0; start = findWord(text, words, start + 1)) {
      const end = start + words.length
      if (taken.subarray(start, end).includes(1)) continue
      taken.fill(1, start, end)
      found.push({ ...mention, start, end, text: words })
      placed = true
      if (!everywhere) break
    }
    return placed
  }
  // The longer words first, so that "Olsen" does not take a part of "Kim Olsen".
  const names = claim.names.flatMap(name => [name.value, name.text].map(words => ({ name, words })))
  for (const { name, words } of names.sort((left, right) => right.words.length - left.words.length))
    place(name, words, true)
  for (const time of claim.times) {
    const spelt = time.value === null ? null : spelled(time.value)
    if (!place(time, time.text, false) && spelt !== null) place(time, spelt, false)
  }
  // A duration is a time and a quantity: both stand at the same words.
  taken.fill(0)
  for (const quantity of claim.quantities) {
    // A claim begins with a capital where its source goes on in small letters: "… , four sailors drowned" → "Four sailors drowned".
    if (!place(quantity, quantity.text, false)) place(quantity, capitalised(quantity.text), false)
  }
  return found.sort((left, right) => left.start - right.start || left.end - right.end)
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** Where the words stand as whole words at or after `from`; -1 when they do not. */
function findWord(text: string, words: string, from: number): number {
  if (words === '') return -1
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + words.length])) return at
  }
  return -1
}

const isLetter = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character)
