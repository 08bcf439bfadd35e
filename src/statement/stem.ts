/**
 * The stem of a lower-case English word by Porter's algorithm (M. F. Porter, "An algorithm for suffix stripping", 1980), so that
 * "announce", "announcement" and "announcing" are one key. A stem is a key, not a word: never show it.
 */
export function stem(word: string): string {
  if (word.length < 4 || word.length > 40 || !/^[a-z]+$/.test(word)) return word
  return trim(
    fromTable(fromTable(fromTable(ending(plural(word)), doubleSuffixes, 0), singleSuffixes, 0), lastSuffixes, 1),
  )
}

function plural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2)
  if (word.endsWith('ies')) return word.slice(0, -2)
  if (word.endsWith('ss') || !word.endsWith('s')) return word
  return word.slice(0, -1)
}

function ending(word: string): string {
  if (word.endsWith('eed')) return withY(measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word)
  const suffix = ['ed', 'ing'].find(tail => word.endsWith(tail) && hasVowel(word.slice(0, -tail.length)))
  if (!suffix) return withY(word)
  const base = word.slice(0, -suffix.length)
  if (/(?:at|bl|iz)$/.test(base)) return withY(`${base}e`)
  if (/([^aeiou])\1$/.test(base) && !/[lsz]$/.test(base)) return withY(base.slice(0, -1))
  return withY(measure(base) === 1 && endsShort(base) ? `${base}e` : base)
}

function withY(word: string): string {
  return word.endsWith('y') && hasVowel(word.slice(0, -1)) ? `${word.slice(0, -1)}i` : word
}

function fromTable(word: string, table: Suffixes, least: number): string {
  const entry = table.get(word.at(-1) ?? '')?.find(([suffix]) => word.endsWith(suffix))
  if (!entry) return word
  const base = word.slice(0, -entry[0].length)
  if (measure(base) <= least || (entry[0] === 'ion' && !/[st]$/.test(base))) return word
  return base + entry[1]
}

function trim(word: string): string {
  let result = word
  if (result.endsWith('e')) {
    const base = result.slice(0, -1)
    if (measure(base) > 1 || (measure(base) === 1 && !endsShort(base))) result = base
  }
  return measure(result) > 1 && result.endsWith('ll') ? result.slice(0, -1) : result
}

/** Number of vowel-consonant sequences: "tree" 0, "trouble" 1, "private" 2. */
function measure(word: string): number {
  let count = 0
  let wasVowel = false
  for (let index = 0; index < word.length; index++) {
    const vowel = isVowel(word, index)
    if (wasVowel && !vowel) count++
    wasVowel = vowel
  }
  return count
}

function hasVowel(word: string): boolean {
  for (let index = 0; index < word.length; index++) if (isVowel(word, index)) return true
  return false
}

/** A y is a vowel after a consonant: "happy", not "toy". */
function isVowel(word: string, index: number): boolean {
  const letter = word[index]!
  if ('aeiou'.includes(letter)) return true
  return letter === 'y' && index > 0 && !'aeiou'.includes(word[index - 1]!)
}

/** Consonant, vowel, consonant at the end, the last none of w, x, y: "hop". */
function endsShort(word: string): boolean {
  const end = word.length - 1
  if (end < 2 || 'wxy'.includes(word[end]!)) return false
  return !isVowel(word, end) && isVowel(word, end - 1) && !isVowel(word, end - 2)
}

/** What stands for each suffix, by the last letter of these: no word is laid beside them all. */
type Suffixes = ReadonlyMap<string, readonly (readonly [string, string])[]>

function pairs(text: string): Suffixes {
  const table = new Map<string, (readonly [string, string])[]>()
  for (const entry of text.split(' ')) {
    const [suffix, replacement] = entry.split('>') as [string, string]
    const last = suffix.at(-1)!
    table.set(last, [...(table.get(last) ?? []), [suffix, replacement]])
  }
  return table
}

const doubleSuffixes = pairs(
  'ational>ate tional>tion enci>ence anci>ance izer>ize abli>able alli>al entli>ent eli>e ousli>ous ization>ize ation>ate ' +
    'ator>ate alism>al iveness>ive fulness>ful ousness>ous aliti>al iviti>ive biliti>ble',
)
const singleSuffixes = pairs('icate>ic ative> alize>al iciti>ic ical>ic ful> ness>')
const lastSuffixes = pairs(
  'al> ance> ence> er> ic> able> ible> ant> ement> ment> ent> ion> ou> ism> ate> iti> ous> ive> ize>',
)
