import { cities } from './places-cities.ts'
import { type Country, countries } from './places-countries.ts'
import { regions } from './places-regions.ts'

/**
 * The country a word stands for: its name, another name, its capital or its people and adjective. "Moscow", "Russian",
 * "Russians" and "Russian Federation" all give "Russia"; a word as printed, case counts ("us" is no country).
 *
 * A capital stands for its government only in some sentences ("Moscow would like …", not "a fire in Moscow"): the caller
 * decides. Null when the word names none.
 */
export function countryOf(word: string): string | null {
  return (byName.get(word) ?? byCapital.get(word) ?? byPeople.get(word))?.name ?? null
}

/**
 * The country whose name, other name or official name this is: "UK" and "Britain" give "United Kingdom", "Republic of Kenya"
 * gives "Kenya". Null for capitals and demonyms.
 */
export function countryNamed(name: string): string | null {
  return byName.get(withoutArticle(name))?.name ?? null
}

/** The country whose capital this is: "Moscow" gives "Russia". */
export function countryOfCapital(name: string): string | null {
  return byCapital.get(name)?.name ?? null
}

/** The country of an adjective or of a people: "Russian", "Spaniards". */
export function countryOfPeople(word: string): string | null {
  return byPeople.get(word)?.name ?? null
}

/** The usual adjective of a country, whatever name it goes by: "Britain" gives "British". Null when there is none. */
export function demonymOf(country: string): string | null {
  return byName.get(withoutArticle(country))?.adjectives[0] ?? null
}

/** The usual capital of a country: "Russia" gives "Moscow". */
export function capitalOf(country: string): string | null {
  return byName.get(withoutArticle(country))?.capitals[0] ?? null
}

/** The country whose government a building or street stands for: "the Kremlin" gives "Russia". */
export function countryOfSeat(name: string): string | null {
  return seatsOfGovernment.get(withoutArticle(name)) ?? null
}

/** A country, capital, city or region known by this very name. "The Hague" and "Hague" are not the same key. */
export function isPlaceName(name: string): boolean {
  return byName.has(name) || byCapital.has(name) || cities.has(name) || regions.has(name)
}

/** Buildings and streets that stand for a government as a capital does. */
const seatsOfGovernment: ReadonlyMap<string, string> = new Map([
  ['Kremlin', 'Russia'],
  ['White House', 'United States'],
  ['Oval Office', 'United States'],
  ['State Department', 'United States'],
  ['Downing Street', 'United Kingdom'],
  ['Whitehall', 'United Kingdom'],
  ['Elysee', 'France'],
  ['Élysée', 'France'],
  ['Quai d’Orsay', 'France'],
  ['Blue House', 'South Korea'],
])

/** Every single place name, for building an index of them. */
export const placeNames: readonly string[] = [
  ...countries.flatMap(country => [country.name, ...country.aliases, ...country.capitals]),
  ...cities,
  ...regions,
]

const byName = index(country => [country.name, ...country.aliases].map(withoutArticle))
const byCapital = index(country => country.capitals)
const byPeople = index(country => [...country.adjectives, ...country.people])

function index(keys: (country: Country) => readonly string[]): ReadonlyMap<string, Country> {
  const found = new Map<string, Country>()
  for (const country of countries) {
    for (const key of keys(country)) if (!found.has(key)) found.set(key, country)
  }
  return found
}

function withoutArticle(name: string): string {
  return name.startsWith('the ') || name.startsWith('The ') ? name.slice(4) : name
}
