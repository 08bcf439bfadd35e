import { governmentPossessions, governmentRelations, governmentVerbs } from '../../lexicon/government-verbs.ts'
import { countryOfCapital } from '../../lexicon/places.ts'
import type { Token } from '../../model.ts'

/**
 * Seats that do not stand for their country: those of international bodies, and names that are more often another city or a
 * surname. From general knowledge.
 */
const others: ReadonlySet<string> = new Set([
  'Amsterdam',
  'Brussels',
  'Colombo',
  'Cotonou',
  'Georgetown',
  'Kingston',
  'San Jose',
  'San José',
  'San Juan',
  'Santiago',
  'The Hague',
])

/** Adverbs and auxiliaries between subject and verb are seldom more: "Lisbon has so far not officially asked". */
const farthest = 6

/**
 * The country whose government a capital at `[first, last)` stands for: "Lisbon would like to join", "Lisbon's offer", "talks
 * between Lisbon and Oslo". Null where it may be the city: "in Lisbon", "Lisbon's trams", "flights between Lisbon and Oslo".
 */
export function governmentAt(tokens: readonly Token[], first: number, last: number, name: string): string | null {
  const country = others.has(name) ? null : countryOfCapital(name)
  if (country === null) return null
  return hasGovernmentVerb(tokens, first, last) || isPossessor(tokens, first, last) || isPartner(tokens, first, last)
    ? country
    : null
}

/** "Lisbon would like to …", "and Lisbon on Monday rejected it"; not "officials in Lisbon said" nor "Lisbon police said". */
function hasGovernmentVerb(tokens: readonly Token[], first: number, last: number): boolean {
  if (!canBeSubject(tokens, first)) return false
  let isWish = false
  for (let at = skipDay(tokens, last); at < tokens.length && at < last + farthest; at++) {
    const { upos, lemma, form } = tokens[at]!
    if (upos === 'AUX') {
      // "Lisbon is under pressure" says nothing, "Lisbon is asking" does.
      if (/^(?:would|'d)$/.test(form)) isWish = true
    } else if (upos === 'VERB') return governmentVerbs.has(lemma) || (isWish && lemma === 'like')
    else if (upos !== 'ADV' && upos !== 'PART') return false
  }
  return false
}

/** "Lisbon on Monday rejected": the day. */
function skipDay(tokens: readonly Token[], at: number): number {
  return tokens[at]?.form === 'on' && /day$/.test(tokens[at + 1]?.form ?? '') ? at + 2 : at
}

function canBeSubject(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]
  if (before === undefined) return true
  // "officials in Oslo and Lisbon said"
  if (before.upos === 'CCONJ') return !/^(?:PROPN|NOUN)$/.test(tokens[first - 2]?.upos ?? '')
  return before.upos === 'PUNCT'
    ? !/^[-/]$/.test(before.form) && !isAfterPlace(tokens, first)
    : /^(?:SCONJ|VERB)$/.test(before.upos)
}

/** "in Porto, Lisbon and Faro said": a list of places begins with a preposition. */
function isAfterPlace(tokens: readonly Token[], first: number): boolean {
  return tokens[first - 1]!.form === ',' && tokens[first - 2]?.upos === 'PROPN' && tokens[first - 3]?.upos === 'ADP'
}

/** "Lisbon's offer", "Lisbon's latest offer". */
function isPossessor(tokens: readonly Token[], first: number, last: number): boolean {
  if (!/^'s?$/.test(tokens[last]?.form ?? '')) return false
  // "the embassy in Lisbon's response"
  if (/^(?:[-/]|in|at|near|outside)$/.test(tokens[first - 1]?.form ?? '')) return false
  let at = last + 1
  while (at < last + 4 && tokens[at]?.upos === 'ADJ') at++
  return governmentPossessions.has(tokens[at]?.form ?? '') && tokens[at + 1]?.upos !== 'NOUN'
}

/** "ties with Lisbon", "talks between Oslo and Lisbon"; not "a meeting with Lisbon mayor Amari". */
function isPartner(tokens: readonly Token[], first: number, last: number): boolean {
  if (/^(?:NOUN|PROPN|ADJ)$/.test(tokens[last]?.upos ?? '') || tokens[last]?.form === '-') return false
  const before = tokens[first - 1]?.form
  if (before === 'with' || before === 'between') return governmentRelations.has(tokens[first - 2]?.form ?? '')
  if (before !== 'and') return false
  for (let at = first - 2; at > 0 && at > first - 6; at--) {
    const { form, upos } = tokens[at]!
    if (form === 'between') return governmentRelations.has(tokens[at - 1]!.form)
    if (upos !== 'PROPN') return false
  }
  return false
}
