import { countryOf } from '../../lexicon/places.ts'
import { mayBeOneName } from '../names/one-name.ts'
import { placeLevel } from '../rules/place.ts'
import { type Count, compareValues } from '../values/counts.ts'
import { areCompatible, precisionOf } from '../values/time-values.ts'
import type { Slot } from './slot.ts'

/** How what two slots hold stands to each other; `open` when it cannot be compared or both may be meant: a day and a year, Norway and Oslo. */
export function compareSlots(one: Slot, other: Slot): 'same' | 'apart' | 'open' {
  if (one.kind === 'number') return other.kind === 'number' ? compareNumbers(one.count, other.count) : 'open'
  if (one.kind === 'time') {
    if (other.kind !== 'time' || precisionOf(one.date.value) !== precisionOf(other.date.value)) return 'open'
    if (areCompatible(one.date.value, other.date.value)) return 'same'
    return one.date.bound === other.date.bound ? 'apart' : 'open'
  }
  if (other.kind !== one.kind) return 'open'
  if (one.kind === 'place') return comparePlaces(one.text, other.text)
  const isOne = mayBeOneName(one.text, other.text) || mayBeOneName(one.name, other.name)
  if (isOne) return 'same'
  return other.kind === 'person' && haveShiftedWord(one.text, other.text) ? 'open' : 'apart'
}

/** "Mate Anna Berg", "Anna Berg Freed": one name, of which a word too many was read. */
function haveShiftedWord(one: string, other: string): boolean {
  const right = other.split(' ')
  return one.split(' ').some((word, at) => right.includes(word) && right.indexOf(word) !== at)
}

function compareNumbers(one: Count, other: Count): 'same' | 'apart' | 'open' {
  if (one.unit !== other.unit) return 'open'
  const relation = compareValues(one, other)
  if (relation === 'same') return 'same'
  return relation === 'compatible' || isCutOff(one.words, other.words) ? 'open' : 'apart'
}

/** "$43,885,310" and "$43 million", "35 percent" and "roughly 35": one goes on where the other breaks off. */
function isCutOff(left: string, right: string): boolean {
  const [one, other] = [left, right].map(words => words.replace(/[^\d.]/g, '')) as [string, string]
  return one !== '' && other !== '' && (one.startsWith(other) || other.startsWith(one))
}

/** Two countries, two states of the union, two cities; anything else may lie in the other. */
function comparePlaces(one: string, other: string): 'same' | 'apart' | 'open' {
  if (one.toLowerCase() === other.toLowerCase()) return 'same'
  // "New York", "New York City"
  if (one.includes(other) || other.includes(one)) return 'open'
  const [land, otherLand] = [countryOf(one), countryOf(other)]
  if (land !== null && land === otherLand) return 'same'
  const level = placeLevel(one)
  return (level !== null && level === placeLevel(other)) || isGeorgia(one, other) || isGeorgia(other, one)
    ? 'apart'
    : 'open'
}

/** Georgia is a country and a state. */
const isGeorgia = (one: string, other: string): boolean => one === 'Georgia' && placeLevel(other) === 'state'
