import { hashText } from '../src/language/hash.ts'
import { isDemonym } from '../src/lexicon/demonyms.ts'
import { isGivenName } from '../src/lexicon/given-names.ts'
import { companySuffixes, organisationHeads, placeHeads } from '../src/lexicon/organisations.ts'
import { knownOrganisations } from '../src/lexicon/organisations-known.ts'
import { otherNames } from '../src/lexicon/other-names.ts'
import { isPlaceName } from '../src/lexicon/places.ts'
import { courtesyTitles, offices, shortTitles, titleModifiers } from '../src/lexicon/titles.ts'

/**
 * Types of names that are frequent in the sentences without labels: P, O and L, N for what is capitalised and no name of these, X for what may be
 * several. One reader gave them; `training/name-types.tsv` has hashes of the names, not the names.
 */
export type NameTypes = ReadonlyMap<number, string>

export function readNameTypes(text: string): NameTypes {
  return new Map(
    text
      .trim()
      .split('\n')
      .slice(1)
      .map(line => {
        const [hash, type] = line.split('\t') as [string, string]
        return [Number.parseInt(hash, 16) | 0, type]
      }),
  )
}

/** Part of a run of capitalised words. */
interface Piece {
  readonly first: number
  /** Exclusive. */
  readonly last: number
  readonly type: string
  readonly from: 'list' | 'other' | 'title' | 'rule'
}

/** Longest name of the list, in words. */
const longestName = 8

/** Headlines in capitals say nothing of names. */
const mostCapitals = 0.6

/** Sentences are left out in which more of the capitalised words are of unknown type. */
const mostUnknown = 0.34

const labelOf: Readonly<Record<string, string>> = { P: 'PER', O: 'ORG', L: 'LOC' }

/**
 * Labels of a sentence's words from the list and a few sure forms of names ("Ruth Amari", "Ferris Shipping Inc", "Alder County"); null for words
 * that may or may not be part of a name, which teach nothing. Null for the sentence when it teaches little. `tags` as `NOUN|NN`.
 */
export function labelSilver(
  forms: readonly string[],
  tags: readonly string[],
  types: NameTypes,
): { readonly labels: (string | null)[]; readonly names: string[] } | null {
  const words = forms.filter(form => /\p{L}/u.test(form))
  if (words.length < 4 || words.filter(isCapital).length > mostCapitals * words.length) return null
  const begins = (at: number) => at === 0 || /^["'(:`]$/.test(forms[at - 1]!)
  const isLoud = (at: number) => isCapital(forms[at]!) || /^(?:PROPN|X)\|/.test(tags[at]!)
  const isPart = (at: number) =>
    at < forms.length && isCapital(forms[at]!) && (!begins(at) || tags[at]!.startsWith('PROPN'))
  const labels = forms.map((_, at): string | null =>
    isLoud(at) && !(begins(at) && !/^(?:PROPN|ADJ|NOUN|X)\|/.test(tags[at]!)) ? null : 'O',
  )
  const names: string[] = []
  for (let first = 0; first < forms.length; first++) {
    if (!isPart(first)) continue
    const last = endOfRun(forms, first, isPart)
    const pieces = cutRun(forms, first, last, isPart, types)
    const isWhole = !isTorn(forms, first, last)
    if (pieces === null || !isWhole) labels.fill(null, first, isWhole ? last : Math.min(forms.length, last + 2))
    else
      for (const { first: from, last: to, type } of pieces) {
        const label = labelOf[type]
        for (let at = from; at < to; at++)
          labels[at] = label === undefined ? 'O' : `${at === from ? 'B' : 'I'}-${label}`
        if (label !== undefined) names.push(forms.slice(from, to).join(' '))
      }
    first = last - 1
  }
  const loud = forms.filter((_, at) => isLoud(at)).length
  if (names.length === 0 || labels.filter(label => label === null).length > mostUnknown * loud) return null
  return { labels, names }
}

/** Capitalised words with what joins them: "Ministry of Health", "Ash - Ferry". */
function endOfRun(forms: readonly string[], first: number, isPart: (at: number) => boolean): number {
  let last = first + 1
  for (;;) {
    if (isPart(last)) last++
    else if (/^(?:-|&|of|for)$/.test(forms[last] ?? '') && isPart(last + 1)) last += 2
    else if (forms[last] === 'of' && forms[last + 1] === 'the' && isPart(last + 2)) last += 3
    else return last
  }
}

/** "Han Yong - su", "Mar - a - Lago": the name goes on in small letters. "Fisheries and Harbour Board": it may have begun before. */
function isTorn(forms: readonly string[], first: number, last: number): boolean {
  return (
    (forms[last] === '-' && /^\p{Ll}/u.test(forms[last + 1] ?? '')) ||
    (forms[first - 1] === '-' && /^\p{Ll}/u.test(forms[first - 2] ?? '')) ||
    (forms[first - 1] === 'and' && isCapital(forms[first - 2] ?? '') && organisationHeads.has(forms[last - 1]!))
  )
}

/** The run taken apart into pieces of known type; null when any is unknown, or when two names stand side by side. */
function cutRun(
  forms: readonly string[],
  first: number,
  last: number,
  isPart: (at: number) => boolean,
  types: NameTypes,
): Piece[] | null {
  const pieces: Piece[] = []
  for (let at = first; at < last; ) {
    const listed = findListed(forms, at, last, types)
    const formed = findFormed(forms, at, last, isPart, types, pieces.length === 0)
    const piece = formed !== null && (listed === null || formed.last > listed.last) ? formed : listed
    const before = pieces.at(-1)
    if (piece !== null) {
      if (piece.type === 'X' || (before && before.type !== 'N' && !(piece.type === 'N' && piece.from === 'other')))
        return null
      // "Foreign" of "Foreign Affairs" alone says nothing.
      if (piece.type !== 'N' && piece.type !== 'P' && before?.from === 'title' && !isBoundary(forms[at - 1]!))
        return null
      pieces.push(piece)
      at = piece.last
      continue
    }
    if (!isBeforeName(forms, at, last) && !(before?.from === 'title' && /^(?:of|the|for|-|&)$/.test(forms[at]!)))
      return null
    if (before && before.type !== 'N' && before.type !== 'P') return null
    pieces.push({ first: at, last: at + 1, type: 'N', from: 'title' })
    at++
  }
  return pieces
}

function isBoundary(form: string): boolean {
  return isOffice(form) || isDemonym(form) || form === 'of' || form === 'the'
}

/** The longest name from `at` on that a list has. */
function findListed(forms: readonly string[], at: number, end: number, types: NameTypes): Piece | null {
  for (let last = Math.min(end, at + longestName); last > at; last--) {
    const name = forms.slice(at, last).join(' ')
    const type = types.get(hashText(name))
    if (type !== undefined) return { first: at, last, type, from: 'list' }
    if (otherNames.has(name)) return { first: at, last, type: 'N', from: 'other' }
    if (knownOrganisations.has(name) && name.length > 2) return { first: at, last, type: 'O', from: 'list' }
    if (isPlaceName(name) && (last > at + 1 || !isCapital(forms[last] ?? '')))
      return { first: at, last, type: 'L', from: 'list' }
  }
  return null
}

/** Last words of programmes, laws and the like, which also begin with names. */
const lastOfOthers = new Set('Convention Show Hook News Program Awards Award Act Plan'.split(' '))

/** A name of several words whose form tells its type, up to where the capitals end. */
function findFormed(
  forms: readonly string[],
  first: number,
  end: number,
  isPart: (at: number) => boolean,
  types: NameTypes,
  isStart: boolean,
): Piece | null {
  let last = first
  while (last < end && (isPart(last) || forms[last] === '-')) last++
  const words = forms.slice(first, last)
  const opener = words[0]!
  const head = words.at(-1)!
  const piece = (type: string, to = last): Piece => ({ first, last: to, type, from: 'rule' })
  if (words.length > 1 && lastOfOthers.has(head)) return null
  // "Department of Justice"
  if (isStart && organisationHeads.has(opener) && forms[first + 1] === 'of' && !isOffice(opener)) return piece('O', end)
  if (words.length < 2 || words.length > 5 || words.some(isOffice)) return null
  if (isSuffix(head) || organisationHeads.has(head)) return piece('O')
  if (words.length > 4) return null
  if (placeHeads.has(head)) return piece('L')
  const isSurname = (word: string) =>
    isCapital(word) &&
    !organisationHeads.has(word) &&
    !placeHeads.has(word) &&
    !isSuffix(word) &&
    !isDemonym(word) &&
    !otherNames.has(word) &&
    (word.length < 3 || !/^[OLN]$/.test(types.get(hashText(word)) ?? ''))
  const isPerson =
    isGivenName(opener) && !isDemonym(opener) && !isPlaceName(words.join(' ')) && words.slice(1).every(isSurname)
  return isPerson ? piece('P') : null
}

function isSuffix(word: string): boolean {
  return companySuffixes.has(word.replace(/\.$/, ''))
}

/** Words of a title: "Mr.", "President", "Norwegian", and "Foreign" where an office follows. */
function isBeforeName(forms: readonly string[], at: number, end: number): boolean {
  const form = forms[at]!
  if (isOffice(form) || isDemonym(form)) return true
  return titleModifiers.has(form.toLowerCase()) && forms.slice(at + 1, end).some(isOffice)
}

function isOffice(form: string): boolean {
  const word = form.toLowerCase().replace(/\.$/, '')
  return courtesyTitles.has(word) || shortTitles.has(word) || offices.has(word) || offices.has(word.replace(/s$/, ''))
}

function isCapital(form: string): boolean {
  return /^\p{Lu}/u.test(form)
}
