import type { Statement } from '../../model.ts'
import { rememberByStatement } from '../../statement/by-statement.ts'
import { isBelow } from '../../statement/is-below.ts'
import { lowerForms, lowerLemmas } from '../../statement/lower-case.ts'
import { tellOneThing } from '../one-thing.ts'
import type { RelationRule } from '../rule.ts'
import { areLone, partner, type Side } from '../sides.ts'
import { isNewsOutlet } from '../speakers.ts'

export const distance: RelationRule = {
  title: 'one passes it on as hearsay or asks, the other asserts it',
  match(sides) {
    const { a, b } = sides
    const isStory = !areLone(sides)
    const [one, other] = [distanceOf(a, isStory), distanceOf(b, isStory)]
    if (one === null && other === null) return null
    if (!tellOneThing(sides)) return { stopped: 'one keeps a distance, but from another thing' }
    if (one !== null && other !== null) return { stopped: 'no difference: both keep a distance' }
    const { kind, words } = (one ?? other)!
    const isOpen = words.toLowerCase() === 'whether'
    const rest = one === null ? a : b
    // "The ferry hit a rock, the captain said", "It reportedly hit a rock": neither outlet asserts it.
    if (isStory && kind === 'attribution' && !isOpen && rest.statement.claim.attribution.length > 0)
      return { stopped: 'one passes it on, the other reports it as said' }
    const text = isOpen
      ? 'one leaves open whether it is so'
      : `one only ${kind === 'status' ? 'asks' : 'passes it on'}: ${words}`
    const reason = { kind, a: one?.words ?? '', b: other?.words ?? '', text }
    return { relation: 'refines', kind, reason }
  },
  examples: [
    { a: 'The ferry hit a rock.', b: 'Did the ferry hit a rock?', finds: 'refines' },
    { a: 'Ferry hits rock near Hull', b: 'Ferry hits rock near Hull - source', finds: 'refines' },
    { a: 'Ferry hits rock near Hull', b: 'Harbour radio: ferry hits rock near Hull', finds: 'refines' },
    { a: 'The ferry hit a rock.', b: 'Police investigate reports that the ferry hit a rock.', finds: 'refines' },
    { a: 'The ferry hit a rock.', b: 'Who steered the ferry when it hit a rock?', finds: null },
    {
      a: 'The council published a report on the ferry.',
      b: 'The council published its report on the old ferry.',
      finds: null,
    },
    { a: 'Ferry hits rock near Hull', b: 'Accident: ferry hits rock near Hull', finds: null },
    {
      a: 'The ferry hit a rock.',
      b: 'The captain has declined to say whether the ferry hit a rock.',
      finds: 'refines',
    },
    // What only follows on rumours or belongs to them is not passed on.
    { a: 'Anna Berg resigned on Friday.', b: 'Anna Berg resigned on Friday after reports of a theft.', finds: null },
    { a: 'Anna Berg resigned on Friday.', b: 'Anna Berg reportedly resigned on Friday.', finds: 'refines' },
    {
      a: 'The ferry hit a rock.',
      b: 'The ferry reportedly hit a rock.',
      finds: null,
      claimA: { attribution: [{ speaker: 'the captain', cue: 'said' }] },
    },
    {
      a: 'Three robbers entered the shop on the pier.',
      b: 'Three robbers, some reportedly dressed as sailors, entered the shop on the pier.',
      finds: null,
    },
  ],
}

export interface Distance {
  readonly kind: 'status' | 'attribution'
  readonly words: string
  /** The token that keeps the distance; undefined where it is kept from all. */
  readonly token?: number
}

/** What keeps a sentence from being the outlet's own plain assertion of what both tell; null when it is one. */
export function distanceOf(side: Side, isStory = false): Distance | null {
  const question = questionOf(side)
  if (question !== null) return { kind: 'status', words: question }
  const passed = passedOn(side.statement)
  return passed?.token === undefined || !isStory || governs(side, passed.token) ? passed : null
}

const passedOn = rememberByStatement((statement: Statement): Distance | null => {
  const { tokens } = statement
  const credit = creditOf(statement)
  if (credit !== null) return { kind: 'attribution', words: credit }
  const [forms, lemmas] = [lowerForms(statement), lowerLemmas(statement)]
  const at = tokens.findIndex(({ xpos }, index) => {
    const [word, printed] = [lemmas[index]!, forms[index]!]
    if (hearsay.has(printed) || hearsay.has(word)) return true
    // "reports of a fire", "reports that the ferry sank", "claims that …": what is passed on follows.
    if (xpos === 'NNS' && reports.has(word) && /^(?:of|that)$/i.test(tokens[index + 1]?.form ?? '')) return true
    return printed === 'whether' && index > 0 && inquiries.has(lemmas[index - 1]!)
  })
  return at < 0 ? null : { kind: 'attribution', words: tokens[at]!.form, token: at }
})

/**
 * Whether most of what both sides tell is what a word of hearsay speaks of: "Police investigate reports that the ferry sank" beside "The ferry sank", not "She resigned after
 * reports of a theft" beside "She resigned". An adverb or adjective speaks of all that hangs on its word, a noun of what hangs on itself, and on the verb whose subject it is.
 */
function governs({ statement: { tokens, tree }, terms, matches }: Side, token: number): boolean {
  const { heads, relations } = tree
  const isSubject = (node: number) => relations[node]?.startsWith('nsubj') === true
  const isNoun = (node: number) => tokens[node]!.upos === 'NOUN'
  let top = isNoun(token) ? token : (heads[token] ?? -1)
  if (top >= 0 && isNoun(top) && isSubject(top) && isOfHearsay(tokens[top]!.lemma)) top = heads[top] ?? -1
  // "He has reportedly resigned": the reader may hang the adverb on the auxiliary.
  if (top >= 0 && /^(?:aux|cop)/.test(relations[top] ?? '')) top = heads[top] ?? -1
  const shared = terms.filter((_, index) => matches[index]!.strength >= partner)
  return top < 0 || 2 * shared.filter(term => isBelow(heads, term.token, top)).length >= shared.length
}

const isOfHearsay = (lemma: string): boolean => reports.has(lemma.toLowerCase()) || hearsay.has(lemma.toLowerCase())

/**
 * "Does the ferry leak? Probably not": the words up to a question mark when they hold most of what both sides tell. "Who sank the ferry?" takes
 * it for granted that it sank, and a question mark within quotation marks is somebody else's.
 */
function questionOf({ statement: { tokens, claim }, terms, matches }: Side): string | null {
  const end = tokens.findIndex(({ form }) => form === '?')
  if (end < 0 || wh.test(tokens[0]!.form) || /["“”']/.test(tokens[end + 1]?.form ?? '')) return null
  const shared = terms.filter((_, index) => matches[index]!.strength >= partner)
  const asked = shared.filter(({ token }) => token < end).length
  return asked > 0 && 2 * asked >= shared.length ? claim.text.slice(0, tokens[end]!.end) : null
}

const wh = /^(?:who|what|when|where|why|how|which)$/i

/** The source a headline names before a colon or after a dash at its end: "Harbour radio: …", "… - source", "…, officials say". */
function creditOf({ tokens, claim }: Statement): string | null {
  const colon = tokens.slice(0, 5).findIndex(({ form }) => form === ':')
  if (colon > 0) {
    const words = claim.text.slice(0, tokens[colon]!.start)
    if (isSource(words)) return words
  }
  const last = tokens.findLastIndex(({ form }) => form.length < 3 && /^(?:[-–—:,]|--)$/.test(form))
  if (last < Math.max(1, tokens.length - 7)) return null
  const rest = claim.text.slice(tokens[last]!.end).trim()
  const words = rest.endsWith('.') ? rest.slice(0, -1).trim() : rest
  const isSaid = tokens[last]!.form !== ',' || /\b(?:says?|said|claims?|reports?|suggests?)$/i.test(words)
  return words !== '' && isSaid && isSource(words) ? words : null
}

function isSource(words: string): boolean {
  return (
    isNewsOutlet(words) ||
    words
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some(word => sources.has(word))
  )
}

// Written by hand.
const sources: ReadonlySet<string> = new Set(
  'source sources report reports official officials police witness witnesses expert experts post times'.split(' '),
)
const hearsay: ReadonlySet<string> = new Set(
  'reportedly allegedly supposedly purportedly apparently rumor rumour rumored rumoured unconfirmed alleged purported hearsay'.split(
    ' ',
  ),
)
const reports: ReadonlySet<string> = new Set('report rumor rumour claim allegation suggestion'.split(' '))
const inquiries: ReadonlySet<string> = new Set(
  'probe investigate ask wonder check examine question unclear unknown know say confirm comment determine'.split(' '),
)
