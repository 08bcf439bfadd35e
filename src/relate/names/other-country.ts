import { countryNamed, countryOfCapital } from '../../lexicon/places.ts'
import { americanCities } from '../../lexicon/places-american.ts'
import { states } from '../../lexicon/places-states.ts'

/** "Houston" and "Vietnam", "Lisbon" and "Norway": neither holds the other, since they lie in two countries. False where the lists do not know where one lies. */
export function lieInTwoCountries(one: string, other: string): boolean {
  const [left, right] = [countryAround(one), countryAround(other)]
  return left !== null && right !== null && left !== right
}

/** Lands that lie in another country, or are claimed by one; from general knowledge. */
const within: ReadonlySet<string> = new Set(
  'England, Scotland, Wales, Northern Ireland, Hong Kong, Macau, Taiwan, Kosovo, Palestine, Greenland, Puerto Rico'.split(
    ', ',
  ),
)

/** The country a place is or lies in; null for a land within another. Georgia is a country and a state. */
function countryAround(place: string): string | null {
  if (place === 'Georgia') return null
  if (states.has(place) || americanCities.has(place)) return countryNamed('United States')
  const country = countryNamed(place) ?? countryOfCapital(place)
  return country !== null && within.has(country) ? null : country
}
