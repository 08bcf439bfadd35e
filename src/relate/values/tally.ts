import { deedCounted, deedOf, ofPeople } from '../../lexicon/deeds.ts'
import type { Statement } from '../../model.ts'
import { rememberBySide } from '../../statement/by-statement.ts'
import { childrenOf } from '../../statement/children-of.ts'
import type { Side } from '../sides.ts'
import { type Count, countsOf } from './counts.ts'

/** An exact count of somebody or something with what they do or what befalls them: "Nine ministers attended". */
export interface Tally {
  readonly count: Count
  /** Token of the verb or noun of the deed. */
  readonly verb: number
  /** Lower case. */
  readonly lemma: string
  readonly role: 'doer' | 'done'
  /** The deed as the list of wordings calls it; null for a verb of no list. */
  readonly deed: string | null
  /** Lemma of what is counted; people where nobody is named: "fourteen were detained", "14 arrests". */
  readonly counted: string
  /** Tokens that tell the deed: the verb with its "part" or "custody". */
  readonly deedTokens: readonly number[]
  /** Indices of the terms that say which ones are counted, without the noun itself: "members of the harbour board". */
  readonly which: readonly number[]
}

/** At most eight. */
export const talliesOf: (side: Side) => readonly Tally[] = rememberBySide((side: Side) =>
  countsOf(side.statement)
    .slice(0, 8)
    .flatMap(count => tallyOf(side, count)),
)

function tallyOf(side: Side, count: Count): Tally[] {
  const { statement, terms } = side
  const { tokens } = statement
  const { noun, value, low, high, exact, unit, counted } = count
  if (unit !== null || !exact || low !== value || high !== value || !Number.isInteger(value)) return []
  const event = counted === null ? null : deedCounted(counted)
  const top = noun < 0 ? ([...count.tokens].at(-1) ?? -1) : noun
  const found = top < 0 ? null : placeOf(statement, top)
  if (event !== null) {
    const verb = found?.verb ?? top
    return [
      { count, verb, lemma: counted!, role: 'done', deed: event, counted: 'person', deedTokens: [top], which: [] },
    ]
  }
  if (found === null) return []
  const { verb, role } = found
  // "were aboard the ferry" hangs on the ferry.
  const isAboard = childrenOf(statement)[verb]!.some(child => /^aboard$/i.test(tokens[child]!.form))
  const lemma = isAboard ? 'aboard' : tokens[verb]!.lemma.toLowerCase()
  const below = childrenOf(statement)[verb]!.filter(child => child !== top)
  const lemmaAt = (at: number) => tokens[at]!.lemma.toLowerCase()
  const deed = deedOf(lemma, role, below.map(lemmaAt))
  const isPlain = deed === deedOf(lemma, role, [])
  const words = isPlain ? [] : below.filter(child => deedOf(lemma, role, [lemmaAt(child)]) === deed)
  if (noun < 0 && !ofPeople.has(deed ?? '')) return []
  const which = new Set(phraseOf(statement, top, verb))
  return [
    {
      count,
      verb,
      lemma,
      role,
      deed,
      counted: noun < 0 ? 'person' : (counted ?? ''),
      deedTokens: [verb, ...words],
      which: terms.flatMap(({ token }, index) =>
        which.has(token) && token !== top && !count.tokens.has(token) ? [index] : [],
      ),
    },
  ]
}

/** The verb or deverbal noun that a counted noun belongs to, and what it is there; null where nobody can say. */
function placeOf(statement: Statement, noun: number): { readonly verb: number; readonly role: Tally['role'] } | null {
  const { tokens, tree } = statement
  const head = tree.heads[noun] ?? -1
  const relation = tree.relations[noun] ?? ''
  // "14 protesters detained at the gates", as a whole sentence or after "there were"
  const participle = childrenOf(statement)[noun]!.find(
    child => /^acl/.test(tree.relations[child]!) && tokens[child]!.xpos === 'VBN',
  )
  if (head < 0) return participle === undefined ? null : { verb: participle, role: 'done' }
  const preposition = childrenOf(statement)[noun]!.find(child => tree.relations[child] === 'case')
  const word = preposition === undefined ? null : tokens[preposition]!.form.toLowerCase()
  if (/^nsubj:pass/.test(relation) || (relation === 'obj' && word === null)) return { verb: head, role: 'done' }
  if (/^nsubj/.test(relation)) return { verb: head, role: 'doer' }
  // "guilty on four counts"
  if (/^obl/.test(relation) && /^(?:on|of)$/.test(word ?? '') && /^(?:count|charge)$/i.test(tokens[noun]!.lemma))
    return { verb: head, role: 'done' }
  // "a group of 12 members was barred", "a shipment of 400 boxes arrived"
  if (/^nmod/.test(relation) && word === 'of' && holding.has(tokens[head]!.lemma.toLowerCase()))
    return placeOf(statement, head)
  // "a ban on 12 members", "the arrest of 14 protesters"
  if (/^nmod/.test(relation) && /^(?:on|of|against|for)$/.test(word ?? '')) return { verb: head, role: 'done' }
  return null
}

/** What only says that there are several together. */
const holding: ReadonlySet<string> = new Set(
  'group total crew team shipment batch delivery convoy fleet delegation'.split(' '),
)

/** Tokens below a noun, its own verb's words left out. */
function phraseOf(statement: Statement, noun: number, verb: number): number[] {
  const found: number[] = []
  const open = [noun]
  while (open.length > 0) {
    const at = open.pop()!
    found.push(at)
    for (const child of childrenOf(statement)[at]!)
      if (child !== verb && !/^(?:acl:relcl|appos|parataxis|conj)/.test(statement.tree.relations[child]!))
        open.push(child)
  }
  return found
}
