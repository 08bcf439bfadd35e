import { isDemonym } from '../../lexicon/demonyms.ts'
import { isGivenName } from '../../lexicon/given-names.ts'
import { knownOrganisations } from '../../lexicon/organisations-known.ts'
import { isPlaceName } from '../../lexicon/places.ts'
import type { Token } from '../../model.ts'
import { isCapitalised } from './spots.ts'
import { titleEnd } from './titles.ts'

const particles = new Set(
  'al el bin ibn bint abu ben van von der den de da di do dos du del della la le ter ten y e - the'.split(' '),
)

/** "Mohammed bin Rashid al Tahir" has seven words; hyphens count as words. */
const maximumWords = 8

/**
 * The end of the person's name that begins at `first`: capitalised words with the particles of names between them, up to a
 * title, demonym or known organisation. `first` when the words there are none. "Jean-Claude Roux", "Ludwig van Dyke".
 */
export function personEnd(tokens: readonly Token[], first: number, end: number): number {
  let stop = first
  const limit = Math.min(end, first + maximumWords)
  for (let at = first; at < limit; at++) {
    const form = tokens[at]!.form
    if (isCapitalised(form)) {
      // After an initial comes the surname, whatever else it names: "Michael R. Bloomberg".
      const isSurname = at > first && /^\p{Lu}\.$/u.test(tokens[at - 1]!.form)
      if (at > first && !isSurname && (isDemonym(form) || isForeign(form))) break
      if (at > first && titleEnd(tokens, at, end) > at && at + 1 < end) break
      stop = at + 1
    } else if (tokens[at]!.upos === 'PROPN' && tokens[at - 1]?.form === '-') stop = at + 1
    else if (!particles.has(form) || stop === first || form === 'the') break
  }
  return stop
}

/** "al-Tahir" and "van Dyke" after a title begin with a particle. */
export function startsPerson(tokens: readonly Token[], at: number, end: number): boolean {
  return at < end && isCapitalised(tokens[at]!.form) && !isDemonym(tokens[at]!.form)
}

/** A given name with a surname after it: "Ruth Amari". */
export function isNamedPerson(tokens: readonly Token[], first: number, last: number): boolean {
  return last - first > 1 && isGivenName(tokens[first]!.form) && isCapitalised(tokens[last - 1]!.form)
}

/** Well-known bodies and countries are no surnames, whereas cities are ("Jack London"). */
function isForeign(form: string): boolean {
  return (
    (knownOrganisations.has(form) && form.length > 2) ||
    (form.length > 3 && form === form.toUpperCase() && isPlaceName(form))
  )
}
