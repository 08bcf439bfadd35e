import { isDemonym } from '../../lexicon/demonyms.ts'
import { genderOfGivenName, isGivenName } from '../../lexicon/given-names.ts'
import { companySuffixes, organisationHeads, placeHeads } from '../../lexicon/organisations.ts'
import { knownOrganisations } from '../../lexicon/organisations-known.ts'
import { otherNames } from '../../lexicon/other-names.ts'
import { countryNamed, isPlaceName, placeNames } from '../../lexicon/places.ts'
import { courtesyTitles, offices, shortTitles, titleModifiers } from '../../lexicon/titles.ts'

/** Words with which names of several words begin ("New" of "New York"), and those with which they go on. */
const placeOpeners = new Set<string>()
const placeFollowers = new Set<string>()
for (const name of placeNames) {
  if (!/[ -]/.test(name)) continue
  const [first = '', ...rest] = name.split(/[ -]/)
  placeOpeners.add(first)
  for (const word of rest) placeFollowers.add(word)
}
const bodyOpeners = new Set<string>()
const bodyFollowers = new Set<string>()
for (const name of [...knownOrganisations.keys(), ...knownOrganisations.values()]) {
  const [first = '', ...rest] = name.split(' ')
  if (rest.length > 0) bodyOpeners.add(first)
  for (const word of rest) if (/^\p{Lu}/u.test(word)) bodyFollowers.add(word)
}

/** What the lists know of a word, one bit each; the order is part of the trained weights. */
const marks: readonly ((form: string, plain: string) => boolean)[] = [
  isGivenName,
  form => genderOfGivenName(form) !== null,
  isPlaceName,
  form => countryNamed(form) !== null,
  form => placeOpeners.has(form),
  form => placeFollowers.has(form),
  isDemonym,
  form => knownOrganisations.has(form),
  form => bodyOpeners.has(form),
  form => bodyFollowers.has(form),
  form => organisationHeads.has(form),
  form => companySuffixes.has(form.replace(/\.$/, '')),
  form => placeHeads.has(form),
  form => otherNames.has(form),
  (_, plain) => courtesyTitles.has(plain) || shortTitles.has(plain),
  (_, plain) => offices.has(plain),
  (_, plain) => titleModifiers.has(plain),
]

/** Forms kept; more than a story has. */
const mostForms = 8192
const known = new Map<string, number>()

/** The lists that a word stands in, as one number; 0 for none. Case counts for names, not for titles. */
export function listsOf(form: string): number {
  const found = known.get(form)
  if (found !== undefined) return found
  const plain = form.toLowerCase().replace(/\.$/, '')
  let bits = 0
  for (let at = 0; at < marks.length; at++) if (marks[at]!(form, plain)) bits |= 1 << at
  if (known.size === mostForms) known.clear()
  known.set(form, bits)
  return bits
}
