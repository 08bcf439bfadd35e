import { countryNamed, countryOfCapital } from '../../lexicon/places.ts'
import { americanCities } from '../../lexicon/places-american.ts'
import { states } from '../../lexicon/places-states.ts'

/** "Houston" and "Vietnam", "Lisbon" and "Norway": neither holds the other, since they lie in two countries. False where the lists do not know where one lies. */
export function lieInTwoCountries(one: string, other: string): boolean {
  const [left, right] = [countryAround(one), countryAround(other)]
  return left !== null && right !== null && left !== right
}

/** The country a place is or lies in. Georgia is one of both. */
function countryAround(place: string): string | null {
  if (place === 'Georgia') return null
  if (states.has(place) || americanCities.has(place)) return countryNamed('United States')
  return countryNamed(place) ?? countryOfCapital(place)
}
