import { isDemonym } from '../../lexicon/demonyms.ts'
import { bodySubjects, companySuffixes, organisationHeads, organisationOpeners } from '../../lexicon/organisations.ts'
import { knownOrganisations } from '../../lexicon/organisations-known.ts'
import { isPlaceName } from '../../lexicon/places.ts'
import { offices } from '../../lexicon/titles.ts'
import type { Token } from '../../model.ts'
import { createBeginnings } from './beginnings.ts'
import { isCapitalised, surface } from './spots.ts'

const beginnings = createBeginnings(knownOrganisations.keys())

/** The end of the longest well-known organisation that begins at `first`; `first` when there is none. */
export function knownOrganisationEnd(tokens: readonly Token[], first: number, end: number): number {
  const longest = beginnings.get(tokens[first]!.form)
  if (longest === undefined) return first
  for (let last = Math.min(end, first + longest); last > first; last--) {
    if (knownOrganisations.has(surface(tokens, first, last))) return last
  }
  return first
}

/**
 * The end of an organisation named by its kind: "Harbour Authority", "Israeli Health Ministry", "Ferris Shipping Inc",
 * "Ministry of Fisheries and Ports". A kind by itself ("the Ministry") is no name.
 */
export function describedOrganisationEnd(tokens: readonly Token[], first: number, end: number): number {
  let stop = first
  for (let at = first; at < end; at++) {
    const form = tokens[at]!.form
    if (form === '&' && at > first) continue
    // "Ways and Means Committee", not "Facebook and the Ports Agency"
    if (
      form === 'and' &&
      at > first &&
      bodySubjects.has(tokens[at - 1]!.form) &&
      bodySubjects.has(tokens[at + 1]?.form ?? '')
    )
      continue
    if (!isCapitalised(form)) break
    // "Republican National Committee Chairman Ann Lowe": an office ends what can be the organisation, unless a kind follows.
    if (
      offices.has(form.toLowerCase()) &&
      !organisationHeads.has(form) &&
      !organisationHeads.has(tokens[at + 1]?.form ?? '')
    )
      break
    const suffix = form.replace(/\.$/, '')
    if (at > first && (organisationHeads.has(form) || companySuffixes.has(suffix) || isCentre(tokens, at)))
      stop = at + 1
    if (organisationOpeners.has(form)) {
      const extended = complementEnd(tokens, at + 1, end)
      if (extended > at + 1) return extended
    }
  }
  return stop
}

/** "National Hurricane Center", not "Rockefeller Center". */
function isCentre(tokens: readonly Token[], at: number): boolean {
  return /^Cent(?:er|re)s?$/.test(tokens[at]!.form) && bodySubjects.has(tokens[at - 1]!.form)
}

/** The end of "of Fisheries and Ports" that begins at `at`; `at` when no complement begins there. */
function complementEnd(tokens: readonly Token[], at: number, end: number): number {
  if (!/^(?:of|for|on)$/.test(tokens[at]?.form ?? '')) return at
  let stop = at
  let next = at + 1
  if (tokens[next]?.form === 'the') next++
  while (next < end) {
    const form = tokens[next]!.form
    if (isCapitalised(form)) {
      // "the Department of Health, Israel …" and "of Justice Director Lee": a title ends it.
      if (offices.has(form.toLowerCase()) && stop > at) break
      next++
      stop = next
    } else if ((form === 'and' || form === '&') && stop > at && continues(tokens, next + 1, end)) next++
    else break
  }
  return stop
}

/** After "the Ministry of Ports and": "Fisheries" goes on, "Israel" or "Russian …" does not. */
function continues(tokens: readonly Token[], at: number, end: number): boolean {
  const form = tokens[at]?.form ?? ''
  return (
    at < end &&
    isCapitalised(form) &&
    !isPlaceName(form) &&
    !isDemonym(form) &&
    !knownOrganisations.has(form) &&
    tokens[at]!.upos !== 'PRON'
  )
}
