import { offices, shortTitles } from '../../lexicon/titles.ts'
import type { Statement, Token } from '../../model.ts'
import { rememberBySide } from '../../statement/by-statement.ts'
import { wordKey } from '../../statement/terms.ts'
import { tokensWithin } from '../../statement/tokens-within.ts'
import type { Side } from '../sides.ts'

/** What a statement says somebody is: "Deputy Harbour Master Anna Berg", "his wife, Anna Berg", "Anna Berg is the owner of the ferry". */
export interface Description {
  /** Index of the term of the name. */
  readonly person: number
  /** Indices of the terms that describe, without the name. */
  readonly terms: readonly number[]
  /** Key of the office or kinship noun: "master", "wife". Null when there is none. */
  readonly noun: string | null
  /** That noun as printed; empty when there is none. */
  readonly word: string
  readonly party: 'Republican' | 'Democratic' | null
  readonly tokens: ReadonlySet<number>
  /** "a spokesman": others may be that too. */
  readonly isOneOfMany: boolean
  /** "former", "ex-", "acting", "elect": of another time. */
  readonly isPast: boolean
}

/** The descriptions of the people a statement names, in the order of the names. At most twelve. */
export const descriptionsOf: (side: Side) => readonly Description[] = rememberBySide(findDescriptions)

function findDescriptions(side: Side): Description[] {
  const { statement, terms } = side
  const people = terms.flatMap((term, index) => (term.type === 'name' && isPersonAt(side, term.token) ? [index] : []))
  return people.slice(0, 12).flatMap(person => {
    const { tokens, head } = describing(side, person)
    const found = terms.flatMap((term, index) => (tokens.has(term.token) && index !== person ? [index] : []))
    const party = partyOf(side, person)
    if (found.length === 0 && party === null) return []
    const words = [...tokens].map(token => statement.tokens[token]!)
    const noun = statement.tokens[head]
    return [
      {
        person,
        terms: found,
        noun: noun && (isOffice(noun.lemma.toLowerCase()) || isShort(noun.form)) ? officeKey(noun) : null,
        word: noun?.form.toLowerCase() ?? '',
        party,
        tokens,
        isPast: words.some(({ form }) => past.has(form.toLowerCase())),
        isOneOfMany: words.some(({ form }) => /^an?$/i.test(form)),
      },
    ]
  })
}

const isOffice = (lemma: string): boolean => offices.has(lemma) || kin.has(lemma)
const isShort = (form: string): boolean => shortTitles.has(form.toLowerCase().replace('.', ''))

/** "Gov." and "governor", "spokeswoman" and "spokesman" are one office. */
const officeKey = (token: Token): string => wordKey(officeWord(token))

function officeWord({ lemma, form }: Token): string {
  const short = form.toLowerCase().replace('.', '')
  return (full.get(short) ?? lemma.toLowerCase()).replace(/(?:woman|person)$/, 'man')
}

const full: ReadonlyMap<string, string> = new Map([
  ['gov', 'governor'],
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['gen', 'general'],
  ['ceo', 'executive'],
])

/** The office or kinship a word names, "spokesman" for "spokeswoman"; null for other words. */
export function postIn(token: Token): string | null {
  const lemma = token.lemma.toLowerCase()
  return isOffice(lemma) || morePosts.has(lemma) || isShort(token.form) ? officeWord(token) : null
}

// Kinship and callings.
const morePosts: ReadonlySet<string> = new Set(
  `sister brother daughter son aunt uncle niece nephew cousin grandmother grandfather
  accountant driver pilot chef photographer nurse engineer architect gardener dentist nominee democrat republican`.split(
    /\s+/,
  ),
)

/** Kinship that a person has to one other at a time. */
const kin: ReadonlySet<string> = new Set('wife husband father mother fiancee fiance'.split(' '))

const past: ReadonlySet<string> = new Set(
  'former ex then-president late acting elect designate incoming outgoing retired ousted would-be nominee candidate then'.split(
    ' ',
  ),
)

/** True when a token stands in the name of a person. */
export function isPersonAt({ statement }: Side, token: number): boolean {
  const { start, end } = statement.tokens[token]!
  return statement.mentions.some(mention => mention.type === 'person' && mention.start <= start && mention.end >= end)
}

/** The tokens that describe a name, and of these the one that says what somebody is; -1 for none. */
function describing({ statement, terms }: Side, person: number): { tokens: Set<number>; head: number } {
  const { tokens, tree } = statement
  const own = nameTokens(statement, terms[person]!.token)
  const first = Math.min(...own)
  const found = new Set<number>()
  for (let at = first - 1; at >= 0; at--) {
    const { upos, form } = tokens[at]!
    if (/^(?:NOUN|PROPN|ADJ)$/.test(upos) || /^(?:['’]s|of)$/i.test(form)) found.add(at)
    else break
  }
  let head = found.has(first - 1) ? first - 1 : -1
  const take = (at: number) => {
    phraseOf(statement, at, own, found)
    if (head < 0) head = at
  }
  // "the group’s chief executive, Barry Rand" and "Barry Rand, the group’s chief executive": one hangs on the other.
  const anchor = [...own].find(token => !own.has(tree.heads[token]!)) ?? -1
  const above = tree.heads[anchor] ?? -1
  const relation = tree.relations[anchor]
  // "the mayor of Hull, Anna Berg": she is no Hull.
  const described = relation === 'appos' ? outOfName(statement, above) : -1
  if (described >= 0) take(described)
  for (let index = 0; index < tokens.length; index++)
    if (tree.heads[index] === anchor && tree.relations[index] === 'appos' && !own.has(index)) take(index)
  // "Anna Berg is the owner of the ferry"
  const isCopular =
    relation === 'nsubj' && tree.heads.some((own_, index) => own_ === above && tree.relations[index] === 'cop')
  if (isCopular && /^(?:NOUN|PROPN)$/.test(tokens[above]!.upos)) take(above)
  return { tokens: found, head }
}

/** The noun a name only belongs to: "the mayor" of "the mayor of Hull". The token itself when it is no such name. */
function outOfName({ tokens, tree }: Statement, at: number): number {
  const head = tree.heads[at] ?? -1
  const isOwner = tokens[at]?.upos === 'PROPN' && tree.relations[at] === 'nmod' && tokens[head]?.upos === 'NOUN'
  return isOwner && isOffice(tokens[head]!.lemma.toLowerCase()) ? head : at
}

/** "(R)", ", D-Ohio", "a Republican": as American papers print it. */
function partyOf({ statement, terms }: Side, person: number): Description['party'] {
  const own = nameTokens(statement, terms[person]!.token)
  const after = statement.claim.text.slice(statement.tokens[Math.max(...own)]!.end)
  const letter = /^,? ?\(?([RD])(?:-[A-Z]|\))/.exec(after)?.[1]
  if (letter !== undefined) return letter === 'R' ? 'Republican' : 'Democratic'
  return null
}

/** The whole name a term stands for, as printed; the word itself when it is no person's. */
export function nameAt({ statement, terms }: Side, index: number): string {
  const { token } = terms[index]!
  const { start, end } = statement.tokens[token]!
  const mention = statement.mentions.find(one => one.type === 'person' && one.start <= start && one.end >= end)
  return mention?.text ?? statement.tokens[token]!.form
}

function nameTokens(statement: Statement, last: number): Set<number> {
  const { start, end } = statement.tokens[last]!
  const mention = statement.mentions.find(one => one.type === 'person' && one.start <= start && one.end >= end)
  return new Set(mention ? tokensWithin(statement.tokens, mention.start, mention.end) : [])
}

/** Adds a noun with what belongs to it: "the chief executive of the port"; not its clauses, nor further list members. */
function phraseOf({ tree }: Side['statement'], head: number, own: ReadonlySet<number>, found: Set<number>): void {
  const open = [head]
  while (open.length > 0) {
    const at = open.pop()!
    if (own.has(at) || found.has(at)) continue
    found.add(at)
    tree.heads.forEach((above, index) => {
      if (above === at && /^(?:nmod|amod|compound|flat|case|det|nummod)/.test(tree.relations[index]!)) open.push(index)
    })
  }
}
