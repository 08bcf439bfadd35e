import { isDemonym } from '../../lexicon/demonyms.ts'
import { isGivenName } from '../../lexicon/given-names.ts'
import { placeHeads } from '../../lexicon/organisations.ts'
import { countryOfPeople } from '../../lexicon/places.ts'
import { offices } from '../../lexicon/titles.ts'
import type { Token } from '../../model.ts'
import { describedOrganisationEnd, knownOrganisationEnd } from './organisations.ts'
import { isNamedPerson, personEnd, startsPerson } from './persons.ts'
import { describedPlaceEnd, isCountry, knownPlaceEnd } from './places.ts'
import { isParticle, type Run } from './runs.ts'
import { isCapitalised, surface, type Vote } from './spots.ts'
import { titleEnd, titleHead } from './titles.ts'

/** A part of a run that may be one name, with what its own words say about its type. */
export interface Piece extends Run {
  readonly votes: readonly Vote[]
}

/** Surnames as often as landmarks: "Anita Hill", "Harvey Park". */
const surnameLikeHeads = new Set(
  'Hall Park Hill Hills Lane Field Forest Castle Bay Garden Lake Towers Town Camp Base Port Palace Ford Heights'.split(
    ' ',
  ),
)

/**
 * Cuts a run into names: titles and demonyms out, known names whole. "Israeli Foreign Minister Gabi Ashkenazi" gives the one
 * person; "White House Press Secretary Ann Lowe" an organisation and a person.
 */
export function cutRun(tokens: readonly Token[], run: Run): Piece[] {
  const pieces: Piece[] = []
  // "spokeswoman Ruth Amari": a title in lower case stands before the run.
  let titled = titleBefore(tokens, run.first)
  let at = run.first
  while (at < run.last) {
    if (!isCapitalised(tokens[at]!.form)) {
      const piece = isParticle(tokens, at) ? particlePiece(tokens, at, run.last, titled) : null
      if (piece !== null) pieces.push(piece)
      at = piece?.last ?? at + 1
      titled = null
      continue
    }
    const piece = pieceAt(tokens, at, run.last, titled)
    if (piece.last === at) {
      titled = null
      at++
    } else {
      if (piece.votes.includes(nothing)) titled = null
      else if (piece.votes.some(vote => vote.rule === 'title-only')) {
        pieces.push(...namesWithin(tokens, piece))
        titled = { type: 'person', weight: 3, rule: 'title' }
      } else {
        pieces.push(piece)
        titled = null
      }
      at = piece.last
    }
  }
  return pieces
}

/** "al-Shabab", "bin Rashid", "Sheikh al-Tahir": what begins with a particle. */
function particlePiece(tokens: readonly Token[], first: number, end: number, titled: Vote | null): Piece {
  const known = knownOrganisationEnd(tokens, first, end)
  if (known > first)
    return { first, last: known, votes: [{ type: 'organisation', weight: 3, rule: 'known-organisation' }] }
  const second = tokens[first + 1]!.form === '-' ? first + 2 : first + 1
  return { first, last: Math.max(second + 1, personEnd(tokens, second, end)), votes: titled === null ? [] : [titled] }
}

/** "U.S. President Ann Lowe" is a mention of the United States too, "Senate Majority Leader" one of the Senate. */
function namesWithin(tokens: readonly Token[], title: Run): Piece[] {
  const names: Piece[] = []
  let at = title.first
  while (at < title.last) {
    const place = knownPlaceEnd(tokens, at, title.last)
    const body = knownOrganisationEnd(tokens, at, title.last)
    const last = Math.max(place, body)
    if (last > at) {
      const vote: Vote =
        body >= place
          ? { type: 'organisation', weight: 3, rule: 'known-organisation' }
          : { type: 'place', weight: isCountry(tokens, at, last) ? 3 : 2, rule: 'gazetteer' }
      names.push({ first: at, last, votes: [vote] })
    }
    at = Math.max(at + 1, last)
  }
  return names
}

/** Marks words that are certainly no name. */
const nothing: Vote = { type: 'place', weight: 0, rule: 'demonym' }

/** The end of the demonym of one or two words that begins at `first`; `first` when there is none. */
function demonymEnd(tokens: readonly Token[], first: number, end: number): number {
  if (first + 1 < end && isDemonym(surface(tokens, first, first + 2))) return first + 2
  return isDemonym(tokens[first]!.form) ? first + 1 : first
}

/** Where the names end that begin at one word, by each list and rule; the word itself where none does. */
interface Ends {
  /** By a word for a kind of body: "Harbour Authority". */
  readonly organisation: number
  readonly known: number
  readonly place: number
  /** By a word for a kind of place: "Damson Street". */
  readonly described: number
  readonly longest: number
}

function endsAt(tokens: readonly Token[], first: number, end: number): Ends {
  const organisation = describedOrganisationEnd(tokens, first, end)
  const known = knownOrganisationEnd(tokens, first, end)
  const place = knownPlaceEnd(tokens, first, end)
  const described = describedPlaceEnd(tokens, first, end)
  return { organisation, known, place, described, longest: Math.max(organisation, known, place, described) }
}

function pieceAt(tokens: readonly Token[], first: number, end: number, titled: Vote | null): Piece {
  const ends = endsAt(tokens, first, end)
  const { organisation, longest } = ends
  if (isMasthead(tokens, first) && longest <= first + 1)
    return { first, last: first + 1, votes: [{ type: 'organisation', weight: 2, rule: 'masthead' }] }
  if (isPartyBefore(tokens, first, ends)) return { first, last: first, votes: [] }
  if (titled !== null && startsPerson(tokens, first, end)) {
    const last = personEnd(tokens, first, end)
    // "President Amari", not "President of the Harbour Council" nor "Police Chief Council".
    if (last > first && organisation <= last) return { first, last, votes: [titled] }
  }
  // "North Korean officials"
  const demonymStop = demonymEnd(tokens, first, end)
  if (demonymStop > first + 1 && longest <= demonymStop) return { first, last: demonymStop, votes: [nothing] }
  const title = titleEnd(tokens, first, end)
  // "Senate Majority Leader Ann Lowe" is a title, "Senate Intelligence Committee" an organisation, "the Foreign Minister" no name.
  if (title > first && title >= longest)
    return { first, last: title, votes: [{ type: 'person', weight: 0, rule: 'title-only' }] }
  const person = personEnd(tokens, first, end)
  if (isNamedPerson(tokens, first, person) && prefersPerson(tokens, first, person, ends))
    return { first, last: person, votes: [{ type: 'person', weight: 2, rule: 'given-name' }] }
  if (longest > first) return { first, last: longest, votes: [voteOf(tokens, first, ends)] }
  if (isDemonym(tokens[first]!.form)) return { first, last: first, votes: [] }
  return { first, last: unknownEnd(tokens, first, end), votes: [] }
}

/** "Republican Senate candidates": the Senate is not the party's, whereas "Israeli Knesset" is the country's. */
function isPartyBefore(tokens: readonly Token[], first: number, { organisation, known }: Ends): boolean {
  const demonym = tokens[first]!.form
  return (
    isDemonym(demonym) &&
    countryOfPeople(demonym) === null &&
    organisation > first &&
    knownOrganisationEnd(tokens, first + 1, organisation) === organisation &&
    known < organisation
  )
}

/** What the longest of the names speaks for. */
function voteOf(tokens: readonly Token[], first: number, { organisation, known, place, longest }: Ends): Vote {
  if (longest === known) return { type: 'organisation', weight: 3, rule: 'known-organisation' }
  if (longest === organisation && longest > place) return { type: 'organisation', weight: 3, rule: 'organisation-word' }
  if (longest === place) return { type: 'place', weight: isCountry(tokens, first, place) ? 3 : 2, rule: 'gazetteer' }
  return { type: 'place', weight: 2, rule: 'place-word' }
}

/** "according to The Guardian": a newspaper keeps the capital of its article inside a sentence. */
function isMasthead(tokens: readonly Token[], first: number): boolean {
  return (
    tokens[first - 1]?.form === 'The' &&
    tokens[first - 2] !== undefined &&
    /^(?:ADP|VERB|AUX|CCONJ|SCONJ|NOUN|DET)$/.test(tokens[first - 2]!.upos) &&
    mastheads.has(tokens[first]!.form) &&
    !isCapitalised(tokens[first + 1]?.form ?? '')
  )
}

/** Newspapers that go by "The" and one word. */
const mastheads = new Set(
  'Guardian Times Post Hill Economist Atlantic Intercept Sun Independent Telegraph Mirror Observer Herald Globe Nation Verge Scotsman Spectator Journal Tribune Hindu Athletic'.split(
    ' ',
  ),
)

/** "Victoria Station" is a place, "Victoria Hill" a person; "Jordan Valley" and "New York" are known. */
function prefersPerson(
  tokens: readonly Token[],
  first: number,
  person: number,
  { organisation, known, place, described }: Ends,
): boolean {
  if (organisation > first + 1 || known > first || place > first + 1) return false
  if (described <= first) return true
  const head = tokens[described - 1]!.form
  return described === person && described === first + 2 && surnameLikeHeads.has(head) && placeHeads.has(head)
}

/** Words nothing is known about go together as a person's name would: "Yuval Barak", "Green Passports". */
function unknownEnd(tokens: readonly Token[], first: number, end: number): number {
  let last = first + 1
  while (last < end) {
    const form = tokens[last]!.form
    const isHyphen = form === '-' && last + 1 < end && !breaksHyphen(tokens, last + 1, end)
    if (isHyphen) last += 2
    else if (
      isCapitalised(form) &&
      !isDemonym(form) &&
      titleEnd(tokens, last, end) === last &&
      !beginsKnown(tokens, last, end)
    )
      last++
    else if (/^(?:al|bin|ibn|van|von|der|de|el)$/.test(form) && last + 1 < end) last++
    else break
  }
  return last
}

/** "Lavrov-Hezbollah talks": what follows the hyphen is a name of its own. */
function breaksHyphen(tokens: readonly Token[], at: number, end: number): boolean {
  return beginsKnown(tokens, at, end) || isDemonym(tokens[at]!.form)
}

function beginsKnown(tokens: readonly Token[], at: number, end: number): boolean {
  return knownOrganisationEnd(tokens, at, end) > at || isCountry(tokens, at, at + 1)
}

function titleBefore(tokens: readonly Token[], first: number): Vote | null {
  const previous = tokens[first - 1]
  if (previous === undefined || previous.form !== previous.form.toLowerCase()) return null
  if (!offices.has(titleHead(tokens, first))) return null
  // "the guard Monday", "told the driver Damson Street was closed": a full name makes it sure.
  return { type: 'person', weight: isGivenName(tokens[first]!.form) ? 3 : 1.5, rule: 'title' }
}
