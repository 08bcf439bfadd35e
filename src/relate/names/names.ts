import { months, weekdays } from '../../lexicon/calendar.ts'
import { countryOf } from '../../lexicon/places.ts'
import { rememberBySide } from '../../statement/by-statement.ts'
import type { Term } from '../../statement/terms.ts'
import { sameName } from '../../text/same-name.ts'
import { partner, type Side, wordsBetween } from '../sides.ts'

/** A name of a statement, as one or several of its terms. */
export interface Name {
  readonly words: string
  readonly type: 'person' | 'organisation' | 'place' | 'unknown'
  readonly tokens: ReadonlySet<number>
  /** Indices of its terms, ascending. */
  readonly terms: readonly number[]
}

/** Names beyond this many of one statement are left out. */
const most = 16
/** Names are sought among so many terms: a claim is a sentence, and work on one pair stays bounded. */
const longest = 120

/** The names of a statement in order; "Foreign Minister" before a person is a title and none. */
export const namesOf: (side: Side) => readonly Name[] = rememberBySide(findNames)

function findNames(side: Side): Name[] {
  const { statement, terms } = side
  const names: Name[] = []
  for (let index = 0; index < Math.min(terms.length, longest) && names.length < most; index++) {
    if (!isNameTerm(side, index) || isHalfOfWord(side, terms[index]!.token)) continue
    const mention = mentionAt(side, index)
    let last = index
    while (isNameTerm(side, last + 1) && belongsTogether(side, last, last + 1)) last++
    const first = mention ? firstToken(side, mention.start, terms[index]!.token) : terms[index]!.token
    const end = terms[last]!.token
    names.push({
      words: wordsBetween(statement, first, end),
      type: typeOf(side, mention, first, end),
      tokens: new Set(range(first, end)),
      terms: range(index, last),
    })
    index = last
  }
  return names
}

function typeOf(side: Side, mention: NameMentionLike | undefined, first: number, last: number): Name['type'] {
  if (countryOf(wordsBetween(side.statement, first, last).replace(/[.\s]/g, '')) !== null) return 'place'
  return mention?.type ?? 'unknown'
}

/** "the Berg-era rules", "Oslo-based": a time or kind and nobody. */
function isHalfOfWord({ statement: { tokens } }: Side, at: number): boolean {
  const next = tokens[at + 1]
  return next?.form === '-' && next.start === tokens[at]!.end
}

/** The part that a name plays in its clause, as its first word has it. */
export const roleOf = ({ terms }: Side, name: Name): Term['role'] => terms[name.terms[0]!]!.role

/** The names that the other side does not have, in no spelling and in no part. */
export function strangeNames(side: Side, other: Side): Name[] {
  const isUnmatched = (index: number) => side.matches[index]!.strength < partner
  if (!side.alone.slice(0, longest).some(index => isNameTerm(side, index))) return []
  const strange = namesOf(side).filter(name => name.terms.some(isUnmatched) && !isAlternative(side, name))
  if (strange.length === 0) return []
  const known = namesOf(other)
  return strange.filter(name =>
    known.every(one => sameName(one.words, name.words) === 'different' && !sharesTerm(side, name, one)),
  )
}

/** "Berg/Captain sailed": one of two ways to call the same. */
const isAlternative = ({ statement: { tokens }, terms }: Side, name: Name): boolean =>
  name.terms.some(index => {
    const { token } = terms[index]!
    return tokens[token - 1]?.form === '/' || tokens[token + 1]?.form === '/'
  })

/** "the Norwegian Coast Guard" and "the Coast Guard of Norway": all the words of one stand in the other. */
function sharesTerm(side: Side, name: Name, other: Name): boolean {
  const met = name.terms.filter(
    index => other.terms.includes(side.matches[index]!.index) && side.matches[index]!.strength >= partner,
  )
  return met.length > 0 && (met.length === name.terms.length || met.length === other.terms.length)
}

/** A word in a date or a number is a name to the terms only: "Friday", "percent". */
function isNameTerm(side: Side, index: number): boolean {
  const term = side.terms[index]
  if (term === undefined || term.isTitle || (term.type !== 'name' && term.type !== 'place')) return false
  return mentionAt(side, index) !== undefined || (term.upos === 'PROPN' && !standsInValue(side, index))
}

function standsInValue({ statement, terms }: Side, index: number): boolean {
  const token = statement.tokens[terms[index]!.token]!
  return (
    /^\p{Ll}/u.test(token.form) ||
    isCalendarWord(token.form) ||
    statement.mentions.some(
      ({ type, start, end }) => (type === 'time' || type === 'quantity') && start <= token.start && token.end <= end,
    )
  )
}

function isCalendarWord(form: string): boolean {
  const word = form.toLowerCase().replace('.', '')
  return weekdays.has(word) || months.has(word)
}

function belongsTogether(side: Side, left: number, right: number): boolean {
  const { terms, statement } = side
  const mention = mentionAt(side, left)
  if (mention?.type === 'person' || mention?.type === 'place') return false
  if (mention) return mention === mentionAt(side, right)
  return (
    mentionAt(side, right) === undefined &&
    terms[right]!.token === terms[left]!.token + 1 &&
    statement.tokens[terms[right]!.token]!.upos === 'PROPN'
  )
}

function mentionAt({ statement, terms }: Side, index: number): NameMentionLike | undefined {
  const token = statement.tokens[terms[index]!.token]!
  return statement.mentions.find(
    (mention): mention is NameMentionLike =>
      (mention.type === 'person' || mention.type === 'organisation' || mention.type === 'place') &&
      mention.start <= token.start &&
      token.end <= mention.end,
  )
}

type NameMentionLike = Extract<
  Side['statement']['mentions'][number],
  { readonly value: string; readonly type: 'person' | 'organisation' | 'place' }
>

function firstToken({ statement }: Side, start: number, last: number): number {
  let first = last
  while (first > 0 && statement.tokens[first - 1]!.start >= start) first--
  return first
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
