import type { Statement } from '../../model.ts'
import { rememberBySide, rememberByStatement } from '../../statement/by-statement.ts'
import { childrenOf } from '../../statement/children-of.ts'
import { remember } from '../../text/remember.ts'
import { deniesOwnClause, negatorsIn, widening } from '../denials/negation.ts'
import { isPersonAt } from '../names/descriptions.ts'
import type { Side } from '../sides.ts'
import type { DatedMention } from '../values/time-values.ts'
import { fillersOf } from './fillers.ts'
import { levelOf } from './level.ts'
import { datesByVerb } from './times.ts'

/** One verb of a statement with what belongs to it; a sentence holds several: "Amendment 7, which voters approved in 2012, was upheld." */
export interface Proposition {
  /** Token of the verb. */
  readonly verb: number
  /** Lower case. */
  readonly lemma: string
  readonly isNegated: boolean
  /** True when only what completes the verb is denied: "pleaded not guilty". It was done, with another outcome. */
  readonly isDoneOtherwise: boolean
  /** Whether the statement says that it happened, that it will, or neither ("if", "to", "could"). */
  readonly level: 'real' | 'future' | 'unreal'
  /** Who does it; a passive's agent. Null when it is not named. */
  readonly agent: Argument | null
  /** What is done, or to whom; a passive's subject. */
  readonly patient: Argument | null
  readonly others: readonly Argument[]
  /** Indices of all its terms, that of the verb among them. */
  readonly terms: readonly number[]
  /** Dates that date the event. */
  readonly times: readonly DatedMention[]
}

export interface Argument {
  /** Token of its head word. */
  readonly head: number
  readonly preposition: string | null
  /** The tokens of the phrase, without its clauses; those of a list's members too. */
  readonly tokens: ReadonlySet<number>
  /** Indices of the terms in it. */
  readonly terms: readonly number[]
  /** Of these the ones that name it, not what belongs to it: in "the death of the captain, Anna Berg" none of the captain's. */
  readonly naming: readonly number[]
  /** Of these the one for its head word; -1 when that is a pronoun or another empty word. */
  readonly headTerm: number
  /** Of these the people it is called after, without further members of a list: "Rep. Anna Berg", "the captain, Anna Berg". */
  readonly people: readonly number[]
}

/** Who does it, what is done, and the rest. */
export const argumentsOf = ({ agent, patient, others }: Proposition): Argument[] =>
  [agent, patient, ...others].filter(argument => argument !== null)

/** The propositions of a statement in the order of its verbs. At most twelve. */
export const propositionsOf: (side: Side) => readonly Proposition[] = rememberBySide(findPropositions)

function findPropositions(side: Side): Proposition[] {
  const { statement, terms } = side
  const { tokens } = statement
  const frame = frameOf(side)
  const { children } = frame
  const dates = datesByVerb(statement)
  return verbsOf(statement).map(verb => {
    const { agent, patient, others } = fillersOf(statement, children, verb)
    const doer = agent === null ? null : argumentOf(side, frame, agent)
    const done = patient === null ? null : argumentOf(side, frame, patient)
    const rest = others.map(head => argumentOf(side, frame, head))
    const own = terms.findIndex(({ token }) => token === verb)
    const inside = [doer, done, ...rest].flatMap(phrase => phrase?.terms ?? [])
    return {
      verb,
      lemma: tokens[verb]!.lemma.toLowerCase(),
      isNegated: isNegated(statement, frame, verb),
      isDoneOtherwise: isDoneOtherwise(statement, frame, verb),
      level: levelOf(statement, children, verb),
      agent: doer,
      patient: done,
      others: rest,
      terms: distinct(own < 0 ? inside : [...inside, own]),
      times: dates.get(verb) ?? [],
    }
  })
}

/** Tokens that a proposition is made of, ascending: verbs, and what stands with a copula. At most twelve. */
export const verbsOf: (statement: Statement) => readonly number[] = rememberByStatement(({ tokens, tree }) => {
  // "is willing", "was a partner"
  const predicates = new Set(tree.heads.filter((_, index) => tree.relations[index] === 'cop'))
  return tokens
    .flatMap(({ upos }, index) =>
      (upos === 'VERB' && tree.relations[index] !== 'amod') || predicates.has(index) ? [index] : [],
    )
    .slice(0, 12)
})

/** What is asked of the words of a statement for each of its phrases; worked out once. */
interface Frame {
  readonly children: readonly (readonly number[])[]
  /** What each word's relation makes of it: `inPhrase`, `isNaming`, `isQuality` or several. */
  readonly links: Uint8Array
  /** The term each token belongs to, -1 for none. */
  readonly termOf: Int32Array
  /** Tokens of "not", "no" and the like; mostly none. */
  readonly denials: ReadonlySet<number>
}

function frameOf({ statement, terms }: Side): Frame {
  const { tokens, tree } = statement
  const links = new Uint8Array(tokens.length)
  for (let index = 0; index < tokens.length; index++) links[index] = linkOf(tree.relations[index]!)
  // "not only rescued the crew"
  const isWidened = (at: number) => widening.test(tokens[at + 1]?.form ?? '')
  return {
    children: childrenOf(statement),
    links,
    termOf: termsByToken(statement, terms),
    denials: new Set([...negatorsIn(statement)].filter(at => !isWidened(at) && !deniesOwnClause(statement, at))),
  }
}

/** The word belongs to the phrase of its head, and no clause begins with it. */
const inPhrase = 1
/** The word names what its head names: "Rep. Anna Berg", "the captain, Anna Berg". */
const isNaming = 2
/** The word says of what kind its head is: "the harbour police". */
const isQuality = 4

/** There are some fifty relations. */
const linkOf = remember(
  (relation: string) =>
    (/^(?:nmod|amod|compound|flat|appos|nummod|case|fixed|det)/.test(relation) ? inPhrase : 0) |
    (/^(?:compound|flat|appos)/.test(relation) ? isNaming : 0) |
    (/^amod/.test(relation) ? isQuality : 0),
  relation => relation,
  100,
)

/** "did not plead guilty", "pleaded not guilty", "received no letter" */
function isNegated({ tokens, tree }: Statement, { children, denials }: Frame, verb: number): boolean {
  if (denials.size === 0) return false
  const denies = (at: number) => children[at]!.some(child => denials.has(child))
  return (
    denies(verb) ||
    children[verb]!.some(
      // "No gun has been found"
      child =>
        /^(?:xcomp|obj|nsubj(?::pass)?)$/.test(tree.relations[child]!) &&
        tokens[child]!.upos !== 'VERB' &&
        denies(child),
    )
  )
}

function isDoneOtherwise({ tokens, tree }: Statement, { children, denials }: Frame, verb: number): boolean {
  if (denials.size === 0) return false
  return children[verb]!.some(
    child =>
      /^(?:xcomp|obj)$/.test(tree.relations[child]!) &&
      tokens[child]!.upos !== 'VERB' &&
      children[child]!.some(word => tokens[word]!.form.toLowerCase() === 'not'),
  )
}

function argumentOf(side: Side, frame: Frame, head: number): Argument {
  const { tokens, tree } = side.statement
  const { children, termOf } = frame
  const members = [head, ...children[head]!.filter(child => tree.relations[child] === 'conj')]
  const phrase = below(frame, members, inPhrase, child => {
    // "the measure known as Amendment 7"
    const isCalled = tree.relations[child] === 'acl' && calling.has(tokens[child]!.lemma.toLowerCase())
    return isCalled ? children[child]!.filter(word => /^(?:obl|xcomp|obj)/.test(tree.relations[word]!)) : []
  })
  if (phrase.length > 1) phrase.sort((a, b) => a - b)
  const preposition = children[head]!.find(child => tree.relations[child] === 'case')
  return {
    head,
    preposition: preposition === undefined ? null : tokens[preposition]!.form.toLowerCase(),
    tokens: new Set(phrase),
    naming: termsAt(termOf, below(frame, members, isNaming | isQuality)),
    terms: termsAt(termOf, phrase),
    headTerm: termOf[head]!,
    people: termsAt(termOf, below(frame, [head], isNaming)).filter(term => isPersonAt(side, side.terms[term]!.token)),
  }
}

/** The term each token belongs to, -1 for none; all words of a name belong to the one term that stands at its last: "Anna Berg". */
function termsByToken({ tokens, mentions }: Statement, terms: Side['terms']): Int32Array {
  const found = new Int32Array(tokens.length).fill(-1)
  terms.forEach(({ token }, index) => {
    found[token] = index
  })
  for (const { start, end } of mentions) {
    let after = tokens.length
    while (after > 0 && tokens[after - 1]!.end > end) after--
    let term = -1
    for (let token = after - 1; token >= 0 && tokens[token]!.start >= start && term < 0; token--) term = found[token]!
    for (let token = after - 1; token >= 0 && tokens[token]!.start >= start; token--)
      if (found[token] === -1) found[token] = term
  }
  return found
}

/** The different terms of some tokens, in their order. */
function termsAt(termOf: Int32Array, tokens: readonly number[]): number[] {
  const found: number[] = []
  for (const token of tokens) if (termOf[token]! >= 0) found.push(termOf[token]!)
  return distinct(found)
}

/** Most phrases hold one term. */
const distinct = (indices: number[]): number[] => (indices.length < 2 ? indices : [...new Set(indices)])

const calling: ReadonlySet<string> = new Set(['know', 'call', 'name', 'dub', 'title', 'entitle'])

/** Tokens below some others by these links, those included; `further` says what else goes on below a word without one. */
function below(
  { children, links }: Frame,
  from: readonly number[],
  allowed: number,
  further: (child: number) => readonly number[] = () => none,
): number[] {
  const found: number[] = []
  const open = [...from]
  while (open.length > 0) {
    const at = open.pop()!
    found.push(at)
    for (const child of children[at]!) {
      if ((links[child]! & allowed) !== 0) open.push(child)
      else for (const word of further(child)) open.push(word)
    }
  }
  return found
}

const none: readonly number[] = []
