import { singlePosts } from '../../lexicon/post-rivals.ts'
import type { NameMention, Statement } from '../../model.ts'
import { rememberByStatement } from '../../statement/by-statement.ts'
import { termsOf, wordKey } from '../../statement/terms.ts'
import { tokensWithin } from '../../statement/tokens-within.ts'
import { postIn } from './descriptions.ts'
import { toldParties } from './parties.ts'
import { isToldBeside } from './told-beside.ts'

/** What the words right beside a name say somebody is: "Harbour board spokeswoman Anna Berg", "Anna Berg, a spokeswoman for the harbour board". Read from the words alone, as whole sentences have no tree. */
export interface Post {
  readonly person: NameMention
  /** Key of the name's term: the surname. */
  readonly key: string | null
  /** The word that says what somebody is, as printed, and in its plain form: "spokeswoman" and "spokesman", "Gov." and "governor". */
  readonly word: string
  readonly noun: string
  /** Where it stands in the text of the sentence. */
  readonly start: number
  readonly end: number
  /** All words of the description in lower case, in their order: "deputy", "chief", "of", "staff". */
  readonly forms: readonly string[]
  /** Keys of the words beside that tell something: "harbour", "board". */
  readonly words: ReadonlySet<string>
  /** Those of them that are names, or printed with a capital inside a sentence. */
  readonly names: ReadonlySet<string>
  /** The place whose office it is, as printed: "Ohio Governor Anna Berg", "Governor Anna Berg of Ohio"; null without one. */
  readonly seat: string | null
  /** "his wife", "her lawyer": whoever is meant must be read from the sentence. */
  readonly owner: string | null
  readonly isPast: boolean
  /** "a spokesman": others may be that too. */
  readonly isOneOfMany: boolean
}

/** The posts of the people of a whole sentence, in the order of their names; at most twelve people. */
export const postsOf: (sentence: Statement) => readonly Post[] = rememberByStatement(findPosts)

function findPosts(sentence: Statement): Post[] {
  return sentence.mentions
    .flatMap(mention => (mention.type === 'person' ? [mention] : []))
    .slice(0, 12)
    .flatMap(person => {
      const own = tokensWithin(sentence.tokens, person.start, person.end)
      if (own.length === 0) return []
      const isAddressed = /^(?:mr|mrs|ms|dr)\.?$/i.test(sentence.tokens[own[0]! - 1]?.form ?? '')
      const [first, last] = [isAddressed ? own[0]! - 1 : own[0]!, own.at(-1)!]
      const posts = [before(sentence, first, last), after(sentence, last)].map(tokens =>
        tokens === null ? null : readPost(sentence, person, tokens),
      )
      return [...posts, marriedTo(sentence, person, first)].flatMap(post => (post === null ? [] : [post]))
    })
}

/** Most words of a description. */
const longest = 12

const isPart = ({ upos, form }: Statement['tokens'][number]): boolean =>
  /^(?:NOUN|PROPN|ADJ)$/.test(upos) || /^(?:['’]s?|-|acting)$/i.test(form)

/** "Harbour board spokeswoman Anna Berg"; with a comma on both sides "the harbour board's spokeswoman, Anna Berg, said". */
function before({ tokens }: Statement, first: number, last: number): number[] | null {
  const hasComma = tokens[first - 1]?.form === ','
  if (hasComma && !/^[,.;:)—–]$|^who$/i.test(tokens[last + 1]?.form ?? '.')) return null
  const end = hasComma ? first - 1 : first
  let at = end
  while (at > 0 && end - at < longest && (isPart(tokens[at - 1]!) || isOfStaff(tokens, at - 1))) at--
  if (at === end) return null
  // "an aide to the mayor, Anna Berg": of what stands before "to" nothing is told here; "a letter sent from the mayor's lawyer, Anna Berg" is whole.
  if (hasComma && tokens[at - 1]?.upos === 'ADP' && tokens[at - 2]?.upos !== 'VERB' && !isOneOf(tokens, at)) return null
  if (tokens[at - 1] && /^(?:DET|PRON)$/.test(tokens[at - 1]!.upos)) at--
  return range(at, end)
}

/** "one of the mayor's press secretaries, Anna Berg" */
const isOneOf = (tokens: Statement['tokens'], at: number): boolean =>
  /^of$/i.test(tokens[at - 1]?.form ?? '') && /^one$/i.test(tokens[at - 2]?.form ?? '')

/** "chief of staff Anna Berg", "Secretary of State Anna Berg", "Secretary of the Interior Anna Berg", "the mayor of Westport, Anna Berg" */
function isOfStaff(tokens: Statement['tokens'], at: number): boolean {
  if (/^of$/i.test(tokens[at]!.form) && tokens[at + 1]?.upos === 'PROPN' && ofOnePlace.has(postAt(tokens, at - 1)))
    return true
  const of = /^the$/i.test(tokens[at]!.form) ? at - 1 : at
  if (!/^of$/i.test(tokens[of]?.form ?? '')) return false
  if (/^(?:staff|state)$/i.test(tokens[of + 1]?.form ?? '')) return true
  return /^(?:secretary|minister)$/i.test(tokens[of - 1]?.form ?? '') && tokens[at + 1]?.upos === 'PROPN'
}

const postAt = (tokens: Statement['tokens'], at: number): string => {
  const token = tokens[at]
  return (token && postIn(token)) ?? ''
}

/** "Anna Berg, the spokeswoman for the harbour board, said" */
function after({ tokens }: Statement, last: number): number[] | null {
  let from = afterSeat(tokens, last + 1)
  if (tokens[from]?.form !== ',') return null
  from++
  // "Anna Berg, 43, a spokeswoman"
  if (tokens[from]?.upos === 'NUM' && tokens[from + 1]?.form === ',') from += 2
  let at = from
  while (
    at < tokens.length &&
    at - from < longest &&
    (isPart(tokens[at]!) || isLink(tokens[at]!) || isOnBody(tokens, at))
  )
    at++
  const isEnded =
    at >= tokens.length ||
    /^[,.;:()—–]$|^(?:who|and)$|^["“”]$/i.test(tokens[at]!.form) ||
    /^(?:VERB|AUX)$/.test(tokens[at]!.upos)
  return at > from && isEnded ? range(from, at) : null
}

/** The posts that a claim tells, that of its speaker, and those in the words around it that no claim tells. */
export const toldPosts: (statement: Statement) => readonly Post[] = rememberByStatement(findTold)

function findTold(statement: Statement): readonly Post[] {
  const posts = postsOf(statement.surroundings?.sentence ?? statement)
  return posts.filter(post => isToldBeside(statement, post))
}

/** Whether the words of a claim themselves tell a post, not only those around them. */
export function tellsPost(statement: Statement): boolean {
  const { claim, surroundings } = statement
  const from = surroundings?.start ?? 0
  return toldPosts(statement).some(
    ({ start, end }) => !surroundings || (from + start >= claim.quote.start && from + end <= claim.quote.end),
  )
}

/** What two claims share that tell of one person's post, or of one post of a body that has one such. */
export const postKeys = (statement: Statement): readonly string[] => [
  ...toldParties(statement).map(({ person }) => `party ${person.value.split(' ').at(-1)!.toLowerCase()}`),
  ...toldPosts(statement).flatMap(post => [
    `posted ${post.key}`,
    `namesake ${post.noun} ${firstNameOf(post)}`,
    ...(isSingle(post) ? [...post.names].map(name => `post ${post.noun} ${name}`) : []),
  ]),
]

/** In lower case: "Anna" of "Anna Berg". */
export const firstNameOf = ({ person }: Post): string => person.text.split(' ', 1)[0]!.toLowerCase()

/** "the attorney general", but an army has many generals; "vice president", "deputy mayor" are others again. */
export function isSingle({ noun, words, isPast, isOneOfMany }: Post): boolean {
  if (isPast || isOneOfMany || [...words].some(word => lesser.has(word))) return false
  if (noun === 'nominee') return words.has(wordKey('presidential'))
  return noun === 'general' ? [...words].some(word => ofGenerals.has(word)) : singlePosts.has(noun)
}

const keysOf = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(wordKey))
const lesser = keysOf('vice deputy assistant associate senior regional area local branch staff')
const ofGenerals = keysOf('attorney solicitor surgeon')

/** "Anna Berg (R-Ohio), the chairwoman", "Anna Berg of Ohio, the chairwoman" */
function afterSeat(tokens: Statement['tokens'], at: number): number {
  if (tokens[at]?.form === '(') {
    const close = tokens.slice(at, at + 8).findIndex(({ form }) => form === ')')
    return close < 0 ? at : at + close + 1
  }
  if (!/^of$/i.test(tokens[at]?.form ?? '')) return at
  let end = at + 1
  while (tokens[end] && /^(?:PROPN|ADJ)$/.test(tokens[end]!.upos) && end < at + 5) end++
  return end
}

const isLink = ({ upos, form }: Statement['tokens'][number]): boolean =>
  /^(?:DET|PRON)$/.test(upos) || /^(?:of|for|to|at|in|with|from)$/i.test(form)

/** "the top Democrat on the Harbour Committee", not "on Monday" */
const isOnBody = (tokens: Statement['tokens'], at: number): boolean =>
  /^on$/i.test(tokens[at]!.form) && tokens[at + 1]?.upos === 'DET'

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, step) => from + step)

function readPost(sentence: Statement, person: NameMention, tokens: readonly number[]): Post | null {
  const all = sentence.tokens
  const link = tokens.findIndex(at => all[at]!.upos === 'ADP')
  const last = (link < 0 ? tokens.length : link) - 1
  const [second, first] = [tokens[last - 1], tokens[last]]
  // "Harbour Committee Chairman Rep. Anna Berg": her seat beside her post.
  const isSeat = first !== undefined && /^(?:rep|sen)\.?$/i.test(all[first]!.form)
  const head = isSeat && second !== undefined && postIn(all[second]!) !== null ? second : first
  const noun = head === undefined ? null : postIn(all[head]!)
  if (head === undefined || noun === null) return null
  const rest = tokens.filter(
    at => at !== head && !(isSeat && at === first) && /^(?:NOUN|PROPN|ADJ)$/.test(all[at]!.upos),
  )
  const told = rest.filter(at => !said.test(all[at]!.form) && all[at]!.form.replace('.', '').length > 1)
  const key = (at: number) => {
    const plain = all[at]!.lemma.toLowerCase().replace(/\./g, '')
    return same.get(plain) ?? wordKey(plain)
  }
  const form = all[tokens[0]!]!.form.toLowerCase()
  const seat = seatOf(sentence, person, tokens)
  // "Mayor Anna Berg of Bergen", "Bergen Mayor Anna Berg"
  const ofSeat = seat !== null && ofOnePlace.has(noun) ? seat.split(' ').map(word => wordKey(word.toLowerCase())) : []
  return {
    person,
    key: keyOf(sentence, person),
    word: all[head]!.form,
    noun,
    start: all[head]!.start,
    end: all[head]!.end,
    forms: tokens.map(at => all[at]!.form.toLowerCase()),
    words: new Set([...told.map(key), ...ofSeat]),
    names: new Set([
      ...told.filter(at => all[at]!.upos === 'PROPN' || (at > 0 && /^\p{Lu}/u.test(all[at]!.form))).map(key),
      ...ofSeat,
    ]),
    seat,
    owner: /^(?:his|her|their|my|our)$/.test(form) ? form : null,
    // "the 2008 nominee"
    isPast: tokens.some(at => at !== head && past.test(all[at]!.form)) || all[tokens[0]! - 1]?.upos === 'NUM',
    isOneOfMany: /^an?$/.test(form),
  }
}

const keyOf = (sentence: Statement, { start, end }: NameMention): string | null =>
  termsOf(sentence).find(({ token }) => sentence.tokens[token]!.start >= start && sentence.tokens[token]!.end <= end)
    ?.key ?? null

const ofOnePlace: ReadonlySet<string> = new Set(['mayor', 'governor'])

/** "Dahl is married to Anna Berg", "married Anna Berg": by whom is read from the sentence, as of "his wife". */
function marriedTo(sentence: Statement, person: NameMention, first: number): Post | null {
  const { tokens } = sentence
  const at = /^to$/i.test(tokens[first - 1]?.form ?? '') ? first - 2 : first - 1
  const verb = tokens[at]
  if (verb === undefined || !/^married$/i.test(verb.form)) return null
  return {
    person,
    key: keyOf(sentence, person),
    word: verb.form,
    noun: 'spouse',
    start: verb.start,
    end: verb.end,
    forms: tokens.slice(at, first).map(({ form }) => form.toLowerCase()),
    words: new Set(),
    names: new Set(),
    seat: null,
    owner: 'their',
    isPast: /^(?:was|were|once|had|previously|formerly)$/i.test(tokens[at - 1]?.form ?? ''),
    isOneOfMany: true,
  }
}

/** A place among the words of the post, else one right after the name: "of Ohio". */
function seatOf({ tokens, mentions }: Statement, person: NameMention, own: readonly number[]): string | null {
  const [first, last] = [tokens[own[0]!]!.start, tokens[own.at(-1)!]!.end]
  const places = mentions.filter(({ type }) => type === 'place')
  const within = places.filter(({ start, end }) => start >= first && end <= last)
  if (within.length > 0) return within.length === 1 ? within[0]!.text : null
  const next = tokens.findIndex(({ start }) => start >= person.end)
  if (next < 0 || !/^of$/i.test(tokens[next]!.form)) return null
  return places.find(({ start }) => start === tokens[next + 1]?.start)?.text ?? null
}

// Written by hand: what tells nothing of which post it is.
const said =
  /^(?:(?:\w+-)?term|one|two|three|four|first|second|third|former|ex|then|late|longtime|long-time|veteran|top|new|current|mr|ms|mrs|dr)\.?$/i
const past =
  /^(?:former|ex|ex-.*|then|then-.*|late|acting|interim|elect|designate|incoming|outgoing|retired|ousted|would-be|nominee|candidate)$/i
const same: ReadonlyMap<string, string> = new Map([
  ['gop', 'republican'],
  ['democratic', 'democrat'],
  ['usa', 'us'],
])
