/**
 * How many tokens the longest of these names has that begins with a token: 0 for none. Most words begin no name, and one
 * look-up says so. Hyphens and the parts around apostrophes count as tokens, so the number may be too high, never too low.
 */
export function createBeginnings(names: Iterable<string>): ReadonlyMap<string, number> {
  const longest = new Map<string, number>()
  for (const name of names) {
    // Loops over characters: this runs at every start, over thousands of names.
    let length = 1
    let word = name.length
    let blank = name.length
    for (let at = name.length - 1; at > 0; at--) {
      const sign = name[at]!
      if (sign === ' ') length++
      else if (sign === '-' || sign === "'" || sign === '&') length += 2
      else if (sign !== '.') continue
      word = at
      if (sign === ' ' || sign === '-') blank = at
    }
    // "Moody" and "Moody's", "U" and "U.N.": whichever the tokeniser makes of it.
    for (const end of word === blank ? [word] : [word, blank]) {
      const first = name.slice(0, end)
      if ((longest.get(first) ?? 0) < length) longest.set(first, length)
    }
  }
  return longest
}
