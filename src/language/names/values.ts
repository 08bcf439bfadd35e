import { isDemonym } from '../../lexicon/demonyms.ts'
import { genderOfGivenName, isGivenName } from '../../lexicon/given-names.ts'
import { companySuffixes, knownOrganisations, organisationHeads } from '../../lexicon/organisations.ts'
import { countryNamed, isPlaceName } from '../../lexicon/places.ts'
import type { Gender } from '../../lexicon/titles.ts'
import type { NameType } from '../../model.ts'
import { sameName } from '../../text/same-name.ts'
import { type AcronymPair, initials, isAcronym, letters } from './acronyms.ts'
import { masthead, surname } from './settle.ts'

/**
 * The fullest form the article gives the holder of each settled name: "Lavrov" → "Sergey Lavrov", "ICC" → "International
 * Criminal Court", "U.S." → "United States". A short form that fits two holders keeps its own form.
 * `addressed`: the gender that "Mr." or "Ms." before a name tells.
 */
export function fullestForms(
  settled: ReadonlyMap<string, NameType>,
  pairs: readonly AcronymPair[],
  addressed: ReadonlyMap<string, Gender>,
): ReadonlyMap<string, string> {
  const of = (type: NameType) => [...settled].filter(entry => entry[1] === type).map(entry => entry[0])
  const fullest = new Map<string, string>()
  for (const forms of [
    personForms(of('person'), addressed),
    organisationForms(of('organisation'), pairs),
    placeForms(of('place')),
  ]) {
    for (const [name, full] of forms) fullest.set(name, full)
  }
  return fullest
}

function personForms(names: readonly string[], addressed: ReadonlyMap<string, Gender>): ReadonlyMap<string, string> {
  const byWord = new Map<string, string[]>()
  for (const name of names) {
    const last = surname(name)
    if (last === null) continue
    const first = name.slice(0, name.indexOf(' '))
    for (const word of new Set([last, ...(isGivenName(first) ? [first] : []), ...afterParticle(name)])) {
      const list = byWord.get(word) ?? []
      // More bearers than this and the word settles nothing; bounds the work on hostile text.
      if (list.length < 12) list.push(name)
      byWord.set(word, list)
    }
  }
  const fullest = new Map<string, string>()
  for (const name of names) {
    const bearers = byWord.get(surname(name) ?? name) ?? []
    const longer = bearers.filter(
      bearer => bearer.length > name.length && extendsName(name, bearer) && !isOtherGender(addressed.get(name), bearer),
    )
    const holder = longest(longer)
    if (holder !== null && longer.every(other => isOneHolder(other, holder))) fullest.set(name, holder)
  }
  return fullest
}

/** "Mr. Amari" is not Ruth Amari. */
function isOtherGender(gender: Gender | undefined, bearer: string): boolean {
  const given = genderOfGivenName(bearer.slice(0, bearer.indexOf(' ')))
  return gender !== undefined && given !== null && given !== gender
}

/** "bin Rashid" and "Rashid" of "Omar bin Rashid", "al-Tahir" of "Nadia al-Tahir". */
function afterParticle(name: string): string[] {
  const found = / ((?:bin|ibn|al|el|van|von|de|der|den|da|di|du|la|le|dos|del)[ -].*)$/.exec(name)
  return found === null ? [] : [found[1]!]
}

/** All words of the short name stand in the long one in that order: "R. Amari" does not extend, "Ruth Amari" ⊂ "Ruth Lea Amari". */
function extendsName(short: string, long: string): boolean {
  const words = long.split(' ')
  let at = 0
  for (const word of short.split(' ')) {
    const found = words.indexOf(word, at)
    if (found < 0) return long.endsWith(` ${short}`)
    at = found + 1
  }
  return true
}

function isOneHolder(left: string, right: string): boolean {
  return extendsName(left, right) || sameName(left, right) !== 'different'
}

function organisationForms(names: readonly string[], pairs: readonly AcronymPair[]): ReadonlyMap<string, string> {
  const fullest = new Map<string, string>()
  const byInitials = new Map<string, string[]>()
  const byShort = new Map<string, string[]>()
  for (const name of names) {
    if (!name.includes(' ')) continue
    push(byInitials, initials(name), name)
    push(byShort, masthead(name) ?? name.slice(0, name.indexOf(' ')), name)
  }
  for (const name of names) {
    if (isAcronym(name)) {
      const known = knownOrganisations.get(name)
      const candidates = byInitials.get(letters(name)) ?? []
      if (known !== undefined && known !== '' && names.includes(known)) fullest.set(name, known)
      // Two letters fit by chance.
      else if (candidates.length === 1 && letters(name).length > 2) fullest.set(name, candidates[0]!)
    } else {
      // "Ferris" of "Ferris Shipping Inc"; "Foreign Ministry" of "Russian Foreign Ministry" may be another country's.
      const longer = (byShort.get(name) ?? []).filter(other => other !== name)
      if (
        longer.length === 1 &&
        isBodyName(longer[0]!) &&
        !isPlaceName(name) &&
        !isDemonym(name) &&
        !knownOrganisations.has(name)
      )
        fullest.set(name, longer[0]!)
    }
  }
  for (const { short, full } of pairs) fullest.set(short, full)
  return fullest
}

/** Ends in a kind of body: "Ferris Stores", not "Ferris Way". */
function isBodyName(name: string): boolean {
  const last = name.slice(name.lastIndexOf(' ') + 1)
  return organisationHeads.has(last) || companySuffixes.has(last.replace(/\.$/, ''))
}

function placeForms(names: readonly string[]): ReadonlyMap<string, string> {
  const byCountry = new Map<string, string[]>()
  for (const name of names) {
    const country = countryNamed(name)
    if (country !== null) push(byCountry, country, name)
  }
  const fullest = new Map<string, string>()
  for (const [country, forms] of byCountry) {
    // "America" is as long as it is vague.
    const full = forms.includes(country) ? country : longest(forms.filter(form => form !== 'America'))
    for (const form of forms) if (full !== null) fullest.set(form, full)
  }
  return fullest
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}

/** The longest, the first in the order of characters among equals. */
function longest(names: readonly string[]): string | null {
  let best: string | null = null
  for (const name of names) {
    if (best === null || name.length > best.length || (name.length === best.length && name < best)) best = name
  }
  return best
}
