import { placeHeads } from '../../lexicon/organisations.ts'
import { countryNamed, isPlaceName, placeNames } from '../../lexicon/places.ts'
import type { Token } from '../../model.ts'
import { createBeginnings } from './beginnings.ts'
import { isAllCapitals, isCapitalised, recased, surface } from './spots.ts'

/** First words after which a place name goes on: "Lake Orrin", "Port Ansel". */
const placeOpeners = new Set('Lake Mount Mt. Fort Port Camp Cape Isle Gulf Strait Bay'.split(' '))
/** First words of places with "of": "Tomb of the Unknown Sailor", "Strait of Orrin". */
const ofOpeners = new Set(
  'Gulf Strait Bay Isle Straits Tomb City Port Church Cathedral Temple Tower Garden Gardens Arc Hall Museum Wall Mount Cape'.split(
    ' ',
  ),
)

const beginnings = createBeginnings(placeNames)

/** The end of the longest known place that begins at `first`; `first` when there is none. "New York", not "New". */
export function knownPlaceEnd(tokens: readonly Token[], first: number, end: number): number {
  const { form } = tokens[first]!
  const longest = beginnings.get(form)
  if (longest === undefined) return isAllCapitals(form) && isPlaceName(recased(form)) ? first + 1 : first
  for (let last = Math.min(end, first + longest); last > first; last--) {
    if (isPlaceName(surface(tokens, first, last))) return last
  }
  return first
}

/** The end of a place named by its kind: "Damson Street", "Orrin International Airport", "Lake Orrin". */
export function describedPlaceEnd(tokens: readonly Token[], first: number, end: number): number {
  if (placeOpeners.has(tokens[first]!.form) && first + 1 < end && isCapitalised(tokens[first + 1]!.form))
    return first + 2
  if (ofOpeners.has(tokens[first]!.form) && tokens[first + 1]?.form === 'of') {
    let last = tokens[first + 2]?.form === 'the' ? first + 3 : first + 2
    if (last >= end || !isCapitalised(tokens[last]!.form)) return first
    while (last < end && isCapitalised(tokens[last]!.form) && last < first + 6) last++
    return last
  }
  let stop = first
  for (let at = first + 1; at < end; at++) {
    if (!isCapitalised(tokens[at]!.form)) break
    if (placeHeads.has(tokens[at]!.form)) stop = at + 1
  }
  return stop
}

export function isCountry(tokens: readonly Token[], first: number, last: number): boolean {
  return countryNamed(surface(tokens, first, last)) !== null
}
