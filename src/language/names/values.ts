import { isDemonym } from '../../lexicon/demonyms.ts'
import { companySuffixes, organisationHeads } from '../../lexicon/organisations.ts'
import { knownOrganisations } from '../../lexicon/organisations-known.ts'
import { countryNamed, isPlaceName } from '../../lexicon/places.ts'
import type { NameType } from '../../model.ts'
import { type AcronymPair, allInitials, initials, isAcronym, letters } from './acronyms.ts'
import { type Addressed, longest, personForms, type Usage } from './person-values.ts'
import { masthead } from './settle.ts'

/** The value of each settled name. */
export interface Values {
  /** By the name as settled; a name that is missing is its own value. */
  readonly of: ReadonlyMap<string, string>
  /** For a surname of a man and a woman, by gender and name: `female Amari`. */
  readonly addressed: ReadonlyMap<string, string>
}

/**
 * The fullest form the article gives the holder of each settled name: "Lavrov" → "Sergey Lavrov", "ICC" → "International
 * Criminal Court", "U.S." → "United States". A short form that fits two holders keeps its own form.
 */
export function fullestForms(
  settled: ReadonlyMap<string, NameType>,
  pairs: readonly AcronymPair[],
  usage: ReadonlyMap<string, Usage>,
  addressed: Addressed,
): Values {
  const names: Record<NameType, string[]> = { person: [], organisation: [], place: [] }
  for (const [name, type] of settled) names[type].push(name)
  const persons = personForms(names.person, usage, addressed)
  const of = new Map(persons.values)
  for (const forms of [organisationForms(names.organisation, pairs), placeForms(names.place)]) {
    for (const [name, full] of forms) of.set(name, full)
  }
  return { of, addressed: persons.addressed }
}

function organisationForms(names: readonly string[], pairs: readonly AcronymPair[]): ReadonlyMap<string, string> {
  const fullest = new Map<string, string>()
  const byInitials = new Map<string, string[]>()
  const hasAcronyms = names.some(isAcronym)
  const byShort = new Map<string, string[]>()
  const known = new Set(names)
  for (const name of names) {
    const plain = withoutSuffix(name)
    // "Ferris Shipping" of "Ferris Shipping Inc."
    if (plain !== name && known.has(plain) && !fullest.has(plain)) fullest.set(plain, name)
    if (!name.includes(' ')) continue
    if (hasAcronyms) for (const letters of new Set([initials(name), allInitials(name)])) push(byInitials, letters, name)
    push(byShort, masthead(name) ?? name.slice(0, name.indexOf(' ')), name)
  }
  for (const name of names) {
    if (isAcronym(name)) {
      const expansion = knownOrganisations.get(name)
      const candidates = byInitials.get(letters(name)) ?? []
      if (expansion !== undefined && expansion !== '' && known.has(expansion)) fullest.set(name, expansion)
      // Two letters fit by chance.
      else if (candidates.length === 1 && letters(name).length > 2) fullest.set(name, candidates[0]!)
    } else {
      // "Ferris" of "Ferris Shipping Inc"; "Foreign Ministry" of "Russian Foreign Ministry" may be another country's.
      const longer = (byShort.get(name) ?? []).filter(other => other !== name && !fullest.has(other))
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

/** "Ferris Shipping" of "Ferris Shipping, Inc." */
function withoutSuffix(name: string): string {
  const cut = name.lastIndexOf(' ')
  return cut > 0 && companySuffixes.has(name.slice(cut + 1).replace(/\.$/, ''))
    ? name.slice(0, cut).replace(/,$/, '')
    : name
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
