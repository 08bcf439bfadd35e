import { ordinals } from '../../lexicon/numbers.ts'
import type { Statement } from '../../model.ts'
import { rememberBySide } from '../../statement/by-statement.ts'
import { range } from '../../text/range.ts'
import type { Side } from '../sides.ts'

/** Where somebody or something ends in a row: "finished fourth", "became the third-largest force". */
export interface Rank {
  /** From 1. */
  readonly value: number
  /** Index of the term of who holds it. */
  readonly holder: number
  /** Indices of the terms that say in which row: "in the regatta", "port of the country". */
  readonly row: readonly number[]
  /** Of "fourth" or "third-largest". */
  readonly tokens: readonly number[]
  /** True for a place that is held at one moment of many: "is third", "was in third place after the first race". */
  readonly isPassing: boolean
}

/** At most four. */
export const ranksOf: (side: Side) => readonly Rank[] = rememberBySide((side: Side) => {
  const { tokens } = side.statement
  return tokens
    .flatMap(({ form }, at) => {
      const value = ordinals.get(form.toLowerCase()) ?? Number(/^(\d{1,3})(?:st|nd|rd|th)$/i.exec(form)?.[1] ?? 0)
      return value === 0 ? [] : rankAt(side, at, value)
    })
    .slice(0, 4)
})

function rankAt(side: Side, at: number, value: number): Rank[] {
  const { statement, terms } = side
  const { tokens, tree } = statement
  const found = placeWord(statement, at)
  if (found === null) return []
  const verb = found.isRoot ? found.word : (tree.heads[found.word] ?? -1)
  // "first came to Westport"
  const holder = verb < 0 || verb > found.word ? -1 : holderOf(side, verb, found.word)
  if (holder < 0) return []
  const own = new Set([...found.tokens, terms[holder]!.token])
  const inRow = new Set(below(statement, found.isRoot ? [found.word] : [found.word, ...obliques(statement, verb)]))
  return [
    {
      value,
      holder,
      row: terms.flatMap(({ token, type }, index) =>
        inRow.has(token) && !own.has(token) && token !== verb && token !== found.word && type !== 'time' ? [index] : [],
      ),
      tokens: found.tokens,
      isPassing:
        (found.isRoot && tokens[found.tokens.at(-1)!]!.xpos !== 'JJS') ||
        passing.has(tokens[verb]!.lemma.toLowerCase()) ||
        tokens.some(({ form }) => /^(?:after|before|until|when|midway|halfway|currently|now)$/i.test(form)),
    },
  ]
}

interface PlaceWord {
  /** Token that hangs on the verb: "fourth", "place", "force". */
  readonly word: number
  readonly tokens: readonly number[]
  /** True for what is said of the subject with a copula: "is the third-largest port". */
  readonly isRoot: boolean
}

/** "fourth", "fourth place", "the third-largest force"; null for "the fourth captain" and "from fifth place". */
function placeWord({ tokens, tree }: Statement, at: number): PlaceWord | null {
  const head = tree.heads[at] ?? -1
  const next = tokens[at + 1]?.form === '-' ? at + 2 : at + 1
  let word = at
  let last = at
  if (tokens[next]?.xpos === 'JJS') {
    word = head === next ? (tree.heads[next] ?? -1) : head
    last = next
  } else if (places.has(tokens[at + 1]?.lemma.toLowerCase() ?? '') && head === at + 1) {
    word = at + 1
    last = at + 1
  } else if (/^(?:NOUN|PROPN|ADJ)$/.test(tokens[at + 1]?.upos ?? '')) return null
  if (word < 0) return null
  const preposition = tree.heads.findIndex((own, index) => own === word && tree.relations[index] === 'case')
  if (preposition >= 0 && !/^(?:to|in|into|at)$/i.test(tokens[preposition]!.form)) return null
  const relation = tree.relations[word] ?? ''
  const isRoot = tree.relations.some((own, index) => own === 'cop' && tree.heads[index] === word)
  if (!isRoot && !/^(?:obl|advmod|xcomp|obj)/.test(relation)) return null
  return { word, tokens: range(at, last + 1), isRoot }
}

const places: ReadonlySet<string> = new Set(['place', 'position', 'spot'])

// What tells where somebody stands, not where he ends; written by hand.
const passing: ReadonlySet<string> = new Set('be lie sit stand remain run stay'.split(' '))

/** What ends in a place; "come second to Berg" and "born third" are others. */
const ending: ReadonlySet<string> = new Set(
  `finish come place rank end rise surge climb jump move slip drop fall slide become take claim be lie sit stand
  remain run stay push send leave relegate knock force drive put`.split(/\s+/),
)

/** Who the verb says it of: what it is done to, or else its subject, also one it shares with the clause above. */
function holderOf(side: Side, from: number, word: number): number {
  const { tokens, tree } = side.statement
  const isCopular = from === word
  if (!isCopular && !ending.has(tokens[from]!.lemma.toLowerCase())) return -1
  const having = (verb: number, relation: RegExp) =>
    tree.heads.findIndex((own, index) => own === verb && index !== word && relation.test(tree.relations[index]!))
  const object = isCopular ? -1 : having(from, /^obj$/)
  if (object >= 0) return nameAt(side, object)
  for (let verb = from, step = 0; verb >= 0 && step < 4; verb = tree.heads[verb] ?? -1, step++) {
    const subject = having(verb, /^nsubj/)
    if (subject >= 0 && !/^(?:that|which|who)$/i.test(tokens[subject]!.form)) return nameAt(side, subject)
    // "is the newcomer that surged to fourth place"
    if (!/^(?:acl|advcl|xcomp|conj)/.test(tree.relations[verb] ?? '')) return -1
    const above = tree.heads[verb] ?? -1
    if (above >= 0 && /^acl/.test(tree.relations[verb]!) && nameAt(side, above) >= 0) return nameAt(side, above)
  }
  return -1
}

/** The term of a name by its first or last word; -1 for what is no name. */
const nameAt = ({ statement: { tree }, terms }: Side, at: number): number =>
  terms.findLastIndex(
    ({ token, type }) =>
      (type === 'name' || type === 'place') &&
      (token === at || (tree.heads[token] === at && /^(?:flat|compound|amod)/.test(tree.relations[token] ?? ''))),
  )

const obliques = ({ tree }: Statement, verb: number): number[] =>
  tree.heads.flatMap((head, index) => (head === verb && /^(?:obl|advmod)/.test(tree.relations[index]!) ? [index] : []))

function below({ tree }: Statement, from: readonly number[]): number[] {
  const found = [...from]
  for (let step = 0; step < found.length; step++)
    tree.heads.forEach((head, index) => {
      if (
        head === found[step] &&
        !found.includes(index) &&
        !/^(?:acl|advcl|nsubj|conj|parataxis)/.test(tree.relations[index]!)
      )
        found.push(index)
    })
  return found
}
