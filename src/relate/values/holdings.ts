import type { Statement } from '../../model.ts'
import { rememberBySide } from '../../statement/by-statement.ts'
import type { Side } from '../sides.ts'
import { countAt } from './counts.ts'

/** That somebody keeps or wins some of a thing, or has none of it in the end: "held on to four seats", "lost all its seats". */
export interface Holding {
  readonly isNone: boolean
  /** Indices of the terms that name the holder. */
  readonly holder: readonly number[]
  /** Token of the noun. */
  readonly thing: number
  /** Lower case. */
  readonly noun: string
  /** Token of the verb. */
  readonly verb: number
  /** First and last token of what is printed of it. */
  readonly span: readonly [number, number]
}

/** At most four. */
export const holdingsOf: (side: Side) => readonly Holding[] = rememberBySide((side: Side) => {
  const { tokens } = side.statement
  return tokens
    .flatMap(({ lemma }, verb) => {
      const word = lemma.toLowerCase()
      return keeping.has(word) || losing.has(word) || having.has(word) ? holdingAt(side, verb, word) : []
    })
    .slice(0, 4)
})

// Written by hand. "Held four seats" may tell what was before, "held on to four seats" does not.
const keeping: ReadonlySet<string> = new Set('keep retain save hold win take secure gain capture get'.split(' '))
const losing: ReadonlySet<string> = new Set(['lose'])
const having: ReadonlySet<string> = new Set(['have'])

function holdingAt(side: Side, verb: number, word: string): Holding[] {
  const { statement } = side
  const { tokens, tree } = statement
  const isHeldOn =
    word === 'hold' && tokens[verb + 1]?.form === 'on' && /^(?:to|onto)$/.test(tokens[verb + 2]?.form ?? '')
  const object = childOf(statement, verb, isHeldOn ? /^obl/ : /^obj$/)
  if (object < 0) return []
  const { thing, extent, first } = shareOf(statement, object)
  if (extent === null) return []
  const above = tree.heads[verb] ?? -1
  const isFailed = tree.relations[verb] === 'xcomp' && /^fail$/i.test(tokens[above]?.lemma ?? '')
  const isDenied =
    isFailed || tree.heads.some((head, at) => head === verb && /^(?:not|n't|never)$/i.test(tokens[at]!.form))
  const holder = holderOf(side, verb)
  if (holder.length === 0) return []
  const told = {
    holder,
    thing,
    noun: tokens[thing]!.lemma.toLowerCase(),
    verb,
    span: [first, Math.max(object, thing)] as const,
  }
  if (losing.has(word)) return extent === 'all' && !isDenied ? [{ ...told, isNone: true }] : []
  if (extent === 'none' ? !isDenied : extent === 'one' && isDenied) return [{ ...told, isNone: true }]
  const isKept = keeping.has(word) && (word !== 'hold' || isHeldOn)
  return isKept && extent === 'some' && !isDenied ? [{ ...told, isNone: false }] : []
}

/** "all its seats", "no seats", "a single seat", "four seats", "two of its seats" */
function shareOf(
  statement: Statement,
  object: number,
): { thing: number; extent: 'all' | 'none' | 'one' | 'some' | null; first: number } {
  const { tokens, tree } = statement
  const words = tree.heads.flatMap((head, at) => (head === object && at < object ? [at] : []))
  const has = (pattern: RegExp) => words.find(at => pattern.test(tokens[at]!.form))
  const all = has(/^(?:all|every)$/i)
  if (all !== undefined) return { thing: object, extent: 'all', first: all }
  const none = has(/^no$/i)
  if (none !== undefined) return { thing: object, extent: 'none', first: none }
  const single = has(/^(?:single|any)$/i)
  if (single !== undefined) return { thing: object, extent: 'one', first: words[0]! }
  const count =
    countAt(statement, object) ?? words.map(at => countAt(statement, at)).find(found => found !== null) ?? null
  if (count === null || count.unit !== null || (count.low ?? 0) < 1)
    return { thing: object, extent: null, first: object }
  const part = tokens[object]!.upos === 'NUM' ? childOf(statement, object, /^nmod/) : -1
  return { thing: part < 0 ? object : part, extent: 'some', first: Math.min(...count.tokens) }
}

const childOf = ({ tree }: Statement, head: number, relation: RegExp): number =>
  tree.heads.findIndex((own, at) => own === head && relation.test(tree.relations[at]!))

/** The names in the subject, also one shared with the clause above: "managed to hold on to". */
function holderOf({ statement, terms }: Side, from: number): number[] {
  const { tree } = statement
  for (let verb = from, step = 0; verb >= 0 && step < 4; verb = tree.heads[verb] ?? -1, step++) {
    const subject = childOf(statement, verb, /^nsubj/)
    if (subject >= 0)
      return terms.flatMap(({ token, type }, index) =>
        type === 'name' &&
        (token === subject ||
          (tree.heads[token] === subject && /^(?:flat|compound|appos)/.test(tree.relations[token]!)))
          ? [index]
          : [],
      )
    if (!/^(?:xcomp|conj|advcl)/.test(tree.relations[verb] ?? '')) return []
  }
  return []
}
