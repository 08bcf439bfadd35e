import type { Statement } from '../../model.ts'
import { rememberByStatement } from '../../statement/by-statement.ts'
import { isPersonAt } from '../descriptions.ts'
import { negators } from '../negation.ts'
import type { Side } from '../sides.ts'
import type { DatedMention } from '../time-values.ts'
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

/** The propositions of a statement in the order of its verbs. At most twelve. */
export const propositionsOf: (side: Side) => readonly Proposition[] = rememberByStatement(findPropositions)

function findPropositions(side: Side): Proposition[] {
  const { statement, terms } = side
  const { tokens, tree } = statement
  const children = childrenOf(tree.heads)
  const termOf = termsByToken(statement, terms)
  const dates = datesByVerb(statement)
  const verbs = tokens.flatMap(({ upos }, index) => {
    const isVerb = upos === 'VERB' && tree.relations[index] !== 'amod'
    // "is willing", "was a partner"
    return isVerb || children[index]!.some(child => tree.relations[child] === 'cop') ? [index] : []
  })
  return verbs.slice(0, 12).map(verb => {
    const { agent, patient, others } = fillersOf(statement, children, verb)
    const argument = (head: number | null) => (head === null ? null : argumentOf(side, children, termOf, head))
    const rest = others.map(head => argumentOf(side, children, termOf, head))
    return {
      verb,
      lemma: tokens[verb]!.lemma.toLowerCase(),
      isNegated: isNegated(statement, children, verb),
      isDoneOtherwise: isDoneOtherwise(statement, children, verb),
      level: levelOf(statement, children, verb),
      agent: argument(agent),
      patient: argument(patient),
      others: rest,
      times: dates.get(verb) ?? [],
    }
  })
}

/** "did not plead guilty", "pleaded not guilty", "received no letter" */
function isNegated({ tokens, tree }: Statement, children: readonly number[][], verb: number): boolean {
  const denies = (at: number) => children[at]!.some(child => negators.has(tokens[child]!.form.toLowerCase()))
  return (
    denies(verb) ||
    children[verb]!.some(
      child => /^(?:xcomp|obj)$/.test(tree.relations[child]!) && tokens[child]!.upos !== 'VERB' && denies(child),
    )
  )
}

function isDoneOtherwise({ tokens, tree }: Statement, children: readonly number[][], verb: number): boolean {
  return children[verb]!.some(
    child =>
      /^(?:xcomp|obj)$/.test(tree.relations[child]!) &&
      tokens[child]!.upos !== 'VERB' &&
      children[child]!.some(word => tokens[word]!.form.toLowerCase() === 'not'),
  )
}

function childrenOf(heads: readonly number[]): number[][] {
  const children: number[][] = heads.map(() => [])
  heads.forEach((head, index) => {
    if (head >= 0) children[head]!.push(index)
  })
  return children
}

function argumentOf(
  side: Side,
  children: readonly number[][],
  termOf: ReadonlyMap<number, number>,
  head: number,
): Argument {
  const { tokens, tree } = side.statement
  const members = [head, ...children[head]!.filter(child => tree.relations[child] === 'conj')]
  const phrase: number[] = []
  const open = [...members]
  while (open.length > 0) {
    const at = open.pop()!
    phrase.push(at)
    for (const child of children[at]!) {
      // "the measure known as Amendment 7"
      const isNaming = tree.relations[child] === 'acl' && naming.has(tokens[child]!.lemma.toLowerCase())
      if (inPhrase.test(tree.relations[child]!)) open.push(child)
      else if (isNaming) open.push(...children[child]!.filter(word => /^(?:obl|xcomp|obj)/.test(tree.relations[word]!)))
    }
  }
  const found = [...new Set(phrase.sort((a, b) => a - b).flatMap(token => termOf.get(token) ?? []))]
  const preposition = children[head]!.find(child => tree.relations[child] === 'case')
  return {
    head,
    preposition: preposition === undefined ? null : tokens[preposition]!.form.toLowerCase(),
    tokens: new Set(phrase),
    naming: [...reach(tree.relations, children, members, /^(?:compound|flat|appos|amod)/)].flatMap(
      token => termOf.get(token) ?? [],
    ),
    terms: found,
    headTerm: termOf.get(head) ?? -1,
    people: [
      ...new Set(
        [...reach(tree.relations, children, [head], /^(?:compound|flat|appos)/)].flatMap(
          token => termOf.get(token) ?? [],
        ),
      ),
    ].filter(term => isPersonAt(side, side.terms[term]!.token)),
  }
}

/** The term each token belongs to; all words of a name belong to the one term that stands at its last: "Anna Berg". */
function termsByToken({ tokens, mentions }: Statement, terms: Side['terms']): Map<number, number> {
  const found = new Map(terms.map((term, index) => [term.token, index]))
  for (const { start, end } of mentions) {
    const inside = tokens.flatMap((token, index) => (token.start >= start && token.end <= end ? [index] : []))
    const term = inside.findLast(token => found.has(token))
    if (term !== undefined) for (const token of inside) if (!found.has(token)) found.set(token, found.get(term)!)
  }
  return found
}

const naming: ReadonlySet<string> = new Set(['know', 'call', 'name', 'dub', 'title', 'entitle'])

/** Tokens below some others by these relations, those included. */
function reach(
  relations: readonly string[],
  children: readonly number[][],
  from: readonly number[],
  allowed: RegExp,
): Set<number> {
  const found = new Set<number>()
  const open = [...from]
  while (open.length > 0) {
    const at = open.pop()!
    found.add(at)
    for (const child of children[at]!) if (allowed.test(relations[child]!)) open.push(child)
  }
  return found
}

const inPhrase = /^(?:nmod|amod|compound|flat|appos|nummod|case|fixed|det)/
