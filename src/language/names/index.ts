import { isDemonym } from '../../lexicon/demonyms.ts'
import { isGivenName } from '../../lexicon/given-names.ts'
import { organisationHeads, placeHeads } from '../../lexicon/organisations.ts'
import { knownOrganisations } from '../../lexicon/organisations-known.ts'
import { otherNames } from '../../lexicon/other-names.ts'
import { isPlaceName } from '../../lexicon/places.ts'
import { courtesyTitles, type Gender, titleModifiers } from '../../lexicon/titles.ts'
import type { NameMention, NameType, Sentence, Token } from '../../model.ts'
import { range } from '../../text/range.ts'
import { type AcronymPair, pairAcronyms } from './acronyms.ts'
import { contextVotes } from './context.ts'
import { governmentAt } from './governments.ts'
import { monthSurnames } from './month-surnames.ts'
import { findOccurrences } from './occurrences.ts'
import { peopleMentions } from './peoples.ts'
import type { Addressed, Usage } from './person-values.ts'
import { cutRun } from './pieces.ts'
import { findRuns, isHeadline } from './runs.ts'
import { settleTypes } from './settle.ts'
import { recased, type Spot, surface, type Vote } from './spots.ts'
import { joinedByTagger, tagged, withTagger } from './tagger.ts'
import { fullestForms } from './values.ts'

/**
 * The names of an article, settled over the whole of it: the tagger's spans with titles and possessive marks cut off, names
 * known from lists and rules, one type for each name, every occurrence of it, and as `value` the fullest form the article
 * gives. Sorted, not overlapping. `found` may be in any order; its values are ignored. Linear in the length of the text.
 */
export function unifyNames(found: readonly NameMention[], sentences: readonly Sentence[], text: string): NameMention[] {
  const { spots, pairs } = collect(found, sentences)
  const settled = settleTypes(spots)
  const values = fullestForms(settled, pairs, usageOf(spots), addressedGenders(sentences, spots))
  const words = new Map<string, readonly string[]>()
  for (const { sentence, first, last, name } of spots) {
    if (settled.has(name) && !words.has(name))
      words.set(
        name,
        sentences[sentence]!.tokens.slice(first, last).map(token => token.form),
      )
  }
  for (const name of monthSurnames) if (settled.has(name)) words.set(name, [name])
  const occurrences = findOccurrences(sentences, settled, [...words.values()])
  const mentions = occurrences.map(({ sentence, first, last, type, name }): NameMention => {
    const { tokens } = sentences[sentence]!
    const start = tokens[first]!.start
    const end = tokens[last - 1]!.end
    const printed = text.slice(start, end)
    const gender = values.addressed.size === 0 ? null : genderBefore(tokens, first)
    const government = type === 'place' ? governmentAt(tokens, first, last, name) : null
    if (government !== null)
      return { type: 'organisation', start, end, text: printed, value: plainForm(type, name), government }
    const addressed = gender === null ? undefined : values.addressed.get(`${gender} ${name}`)
    return { type, start, end, text: printed, value: addressed ?? values.of.get(name) ?? plainForm(type, name) }
  })
  return merged(mentions, peopleMentions(sentences, text, values.of))
}

/** "Mr. Amari" → Amari is addressed as male. */
function addressedGenders(sentences: readonly Sentence[], spots: readonly Spot[]): Addressed {
  const genders = new Map<string, Set<Gender>>()
  for (const spot of spots) {
    const gender = genderBefore(sentences[spot.sentence]!.tokens, spot.first)
    if (gender === null) continue
    const own = genders.get(spot.name)
    if (own === undefined) genders.set(spot.name, new Set([gender]))
    else own.add(gender)
  }
  return genders
}

function genderBefore(tokens: readonly Token[], first: number): Gender | null {
  const before = tokens[first - 1]
  return before === undefined ? null : (courtesyTitles.get(before.form.toLowerCase().replace(/\.$/, '')) ?? null)
}

function usageOf(spots: readonly Spot[]): ReadonlyMap<string, Usage> {
  const usage = new Map<string, { count: number; first: number }>()
  for (const [first, { name }] of spots.entries()) {
    const own = usage.get(name)
    if (own === undefined) usage.set(name, { count: 1, first })
    else own.count++
  }
  return usage
}

/** "WASHINGTON" of a dateline is Washington. */
function plainForm(type: NameType, name: string): string {
  return type === 'place' && isPlaceName(recased(name)) ? recased(name) : name
}

function collect(
  found: readonly NameMention[],
  sentences: readonly Sentence[],
): { spots: Spot[]; pairs: AcronymPair[] } {
  const spots: Spot[] = []
  const pairs: AcronymPair[] = []
  const spans = tagged(found, sentences)
  for (const [sentence, content] of sentences.entries()) {
    const { tokens } = content
    const covered = new Set(spans[sentence]!.flatMap(span => range(span.first, span.last)))
    const isCovered = (token: number) => covered.has(token)
    const pieces = findRuns(content, isCovered).flatMap(run => cutRun(tokens, run))
    if (isHeadline(tokens)) {
      // Other names of a headline, and what the tagger alone finds there, need the body to settle them.
      for (const piece of pieces)
        if (piece.votes.some(isListed))
          spots.push({ sentence, ...piece, name: surface(tokens, piece.first, piece.last) })
      for (const { first, last, type } of spans[sentence]!) {
        const weight = type === 'person' && isGivenName(tokens[first]!.form) && last > first + 1 ? 1 : 0.5
        spots.push({
          sentence,
          first,
          last,
          name: surface(tokens, first, last),
          votes: [{ type, weight, rule: 'tagger' }],
        })
      }
      continue
    }
    const paired = pairAcronyms(
      tokens,
      withTagger(tokens, joinedByTagger(pieces, spans[sentence]!, tokens), spans[sentence]!),
    )
    pairs.push(...paired.pairs)
    for (const { first, last, votes } of paired.pieces) {
      const name = surface(tokens, first, last)
      if (isOtherName(name) && !votes.some(vote => vote.rule === 'masthead')) continue
      spots.push({ sentence, first, last, name, votes: [...votes, ...contextVotes(tokens, { first, last })] })
    }
  }
  return { spots, pairs }
}

const isListed = (vote: Vote) => vote.rule === 'gazetteer' || vote.rule === 'known-organisation'

/** Names of events, laws and days: "World War II", "the Fisheries Act", "the Amari Doctrine". */
function isOtherName(name: string): boolean {
  if (name.length < 2 || otherNames.has(name)) return true
  // "the Department", "the State": a kind by itself. "North Korean": no name.
  if (!knownOrganisations.has(name) && !isPlaceName(name) && (isKind(name) || isDemonym(name))) return true
  return / War I{1,2}$/.test(name) || events.has(name.slice(name.lastIndexOf(' ') + 1))
}

/** Last words of the names of events, laws, plans and works. */
const events: ReadonlySet<string> = new Set(
  `War Act Amendment Treaty Accord Accords Agreement Day Prize Award Awards Cup Games Festival Summit Bill Law Constitution Deal Plan
  Doctrine Pact Protocol Resolution Declaration Ceremony Championship Championships Olympics Revolution Massacre Scandal Uprising
  Parade Marathon Era Code Order Rule Report Syndrome Crisis Dream Theory Test Tests Medal`.split(/\s+/),
)

function isKind(name: string): boolean {
  return organisationHeads.has(name) || placeHeads.has(name) || titleModifiers.has(name.toLowerCase())
}

/** Both lists are sorted; where two overlap the one of `names` stays. */
function merged(names: readonly NameMention[], peoples: readonly NameMention[]): NameMention[] {
  const result: NameMention[] = []
  let next = 0
  for (const people of peoples) {
    while (next < names.length && names[next]!.end <= people.start) result.push(names[next++]!)
    if (next >= names.length || names[next]!.start >= people.end) result.push(people)
  }
  return [...result, ...names.slice(next)]
}
