import { deniesOwnClause, isCorrected, negators } from '../denials/negation.ts'
import { deniesMore } from '../denials/seeming-denial.ts'
import type { RelationRule } from '../rule.ts'
import { areLone, partner, type Side } from '../sides.ts'
import { nearlyIdentical, wordChanges } from '../words/word-changes.ts'

export const narrowing: RelationRule = {
  title: 'the same sentence, with an "only" or a "not" in one',
  match(sides) {
    if (wordChanges(sides).common < nearlyIdentical) return null
    const left = limitsOf(sides.a, sides.b)
    const right = limitsOf(sides.b, sides.a)
    // "does not only" and "not only does": as many of each.
    if (left.length === right.length) return null
    const [side, all, others] =
      left.length > right.length ? ([sides.a, left, right] as const) : ([sides.b, right, left] as const)
    // What both say, "without" and "without", limits neither against the other.
    const opposing = side === sides.a ? sides.b : sides.a
    const own = all.find(at => others.every(other => wordAt(opposing, other) !== wordAt(side, at)))
    const index = own ?? all[0]!
    if (!areLone(sides) && deniesMore(side)) return { stopped: 'only a number is denied' }
    // "has not yet sailed", "has yet to sail"
    if (/^(?:not|n't|never)$/.test(wordAt(side, index)) && hasYetTo(opposing))
      return { stopped: 'no difference: both deny it' }
    if (!limitsShared(side, index)) return { stopped: 'an "only" or a "not", but in a part of its own' }
    const word = side.statement.tokens[index]!.form
    const kind = negators.has(word.toLowerCase()) ? 'polarity' : 'detail'
    const printed = phraseFrom(side, index)
    const answer = answering(side, side === sides.a ? sides.b : sides.a, index)
    const reason = {
      kind,
      a: side === sides.a ? printed : answer,
      b: side === sides.b ? printed : answer,
      text: `one says "${printed}"`,
    } as const
    return { relation: 'differs', kind, reason, note: 'not a contradiction: only a part of what they say is limited' }
  },
  examples: [
    {
      a: 'The ferry company sells tickets for the crossing to Oslo at the harbour office.',
      b: 'The ferry company only sells tickets for the crossing to Oslo at the harbour office.',
      finds: 'differs',
    },
    {
      a: 'The ferry company sells tickets to passengers with a valid passport at the harbour office.',
      b: 'The ferry company sells tickets to passengers without a valid passport at the harbour office.',
      finds: 'differs',
    },
    {
      a: 'The ferry company sells tickets for the crossing to Oslo at the harbour office.',
      b: 'The ferry company sells cheap tickets for the crossing to Oslo at the harbour office.',
      finds: null,
    },
    {
      a: 'The ferry company sells tickets for the crossing from the old harbour of Westport to Oslo.',
      b: 'The ferry company sells tickets for the crossing from the old harbour of Westport to Oslo, no refunds.',
      finds: null,
    },
    {
      a: 'The harbour police stopped the wrong captain of the ferry to Oslo on Monday.',
      b: 'The harbour police stopped the captain of the ferry to Oslo on Monday.',
      finds: 'differs',
    },
    // What is denied is a clause of its own.
    {
      a: 'Carl Dahl lied many times to the board, nothing happened to him.',
      b: 'Carl Dahl lied many times to the board.',
      finds: null,
    },
    {
      a: 'Carl Dahl lied many times to the FBI, nothing happened to him.',
      b: 'Carl Dahl lied many times to the FBI.',
      finds: null,
    },
    // What is wrong is thought of the captain, not told of another one.
    {
      a: 'The harbour police thought the captain of the ferry to Oslo wrong about the fog.',
      b: 'The harbour police thought the captain of the ferry to Oslo right about the fog.',
      finds: null,
    },
    {
      a: 'The captain of the ferry was sent to prison without parole on Monday.',
      b: 'The captain of the ferry was sent to prison without parole after the judges failed to agree.',
      finds: null,
    },
    {
      a: 'The sale of the harbour is not certain.',
      b: 'No, the sale of the harbour is not certain.',
      finds: null,
    },
    {
      a: 'The captain of the old ferry had not yet answered the questions of the council.',
      b: 'The captain of the old ferry had yet to answer the questions of the council.',
      finds: null,
    },
    {
      a: 'Many captains love the old harbour of Westport with its two piers, none more so than Anna Berg.',
      b: 'Many captains love the old harbour of Westport with its two piers, as Anna Berg does.',
      finds: null,
    },
    { a: 'The ferry company sells tickets.', b: 'Only the museum by the harbour has a lift.', finds: null },
  ],
}

/** False for "and if it rains, there is no ferry", which goes on where the other ends: what is limited must be told by both. */
function limitsShared({ statement, terms, matches }: Side, index: number): boolean {
  const { tokens, tree } = statement
  // "cannot help but think" thinks.
  if (/^help$/i.test(tokens[index + 1]?.form ?? '')) return false
  if (deniesOwnClause(statement, index)) return false
  const isShared = (token: number) => terms.some((term, at) => term.token === token && matches[at]!.strength >= partner)
  const head = tree.heads[index] ?? -1
  return isShared(index) || isShared(head) || (tree.heads[head] === -1 && isShared(index + 1)) || isShared(index + 1)
}

/** Tokens that limit or deny what they stand before. A word that the other side says in its own way ("refused", "rejected") is none. */
function limitsOf({ statement: { tokens, tree }, terms, alone }: Side, other: Side): number[] {
  const own = new Set(alone.map(index => terms[index]!.token))
  return tokens.flatMap(({ form, lemma, upos }, index) => {
    const word = form.toLowerCase()
    const turns =
      own.has(index) && upos !== 'NOUN' && turners.has(lemma.toLowerCase()) && !isSaidOf(index) && !isClause(index)
    if (!negators.has(word) && !limiters.has(word) && !turns) return []
    // "none more so", "second to none", "none other than": they weigh and deny nothing.
    if (
      word === 'none' &&
      (/^(?:more|other|the|too)$/i.test(tokens[index + 1]?.form ?? '') || /^to$/i.test(tokens[index - 1]?.form ?? ''))
    )
      return []
    // "was not one captain, but several": the second is what is told.
    if (word === 'not' && isCorrected(tokens, index)) return []
    // "No, it is not certain", "It is not certain": an answer.
    if (word === 'no' && tokens[index + 1]?.form === ',') return []
    // "exclusive use", "exclusively used"
    const stem = word.length >= 9 ? word.slice(0, -2) : null
    return stem && other.statement.tokens.some(token => token.form.toLowerCase().startsWith(stem)) ? [] : [index]
  })

  /** "after the judges failed to agree": a clause that only one tells. */
  function isClause(index: number): boolean {
    return /^(?:advcl|acl|parataxis)/.test(tree.relations[index] ?? '') && tokens[index]!.xpos === 'VBD'
  }

  /** "the ferry is wrong", "proves the owner wrong": a verdict, and no other ferry as in "the wrong ferry". Who is a "failed candidate" is a candidate. */
  function isSaidOf(index: number): boolean {
    if (tree.relations[index] === 'amod' && tokens[index]!.lemma.toLowerCase() !== 'wrong') return true
    return tokens[index]!.upos === 'ADJ' && (tree.relations[index] !== 'amod' || (tree.heads[index] ?? -1) < index)
  }
}

// Written by hand. "Just" and "mere" mostly weigh rather than limit.
const limiters: ReadonlySet<string> = new Set('only solely exclusively merely except excluding nobody'.split(' '))

/** Verbs and adjectives that turn what hangs on them into its opposite: "failed to", "stopped", "the wrong". */
const turners: ReadonlySet<string> = new Set('fail refuse forget neglect avoid decline stop cease wrong'.split(' '))

/** What the other side says without the limit: the first of the words after it, or of what it hangs on, that both have. */
function answering({ statement: { tree }, terms, matches }: Side, other: Side, index: number): string {
  const at = [index, index + 1, index + 2, tree.heads[index] ?? -1]
  const found = at.flatMap(token => {
    const term = terms.findIndex(one => one.token === token)
    const match = matches[term]
    return match !== undefined && match.strength >= partner ? [other.terms[match.index]!.token] : []
  })
  const [first] = found
  return first === undefined ? '' : phraseFrom(other, Math.max(0, first - 1))
}

const hasYetTo = ({ statement: { tokens } }: Side): boolean =>
  tokens.some(({ form }, index) => /^yet$/i.test(form) && /^to$/i.test(tokens[index + 1]?.form ?? ''))

const wordAt = ({ statement: { tokens } }: Side, index: number): string => tokens[index]!.form.toLowerCase()

/** The word with the two that follow. */
function phraseFrom({ statement: { tokens, claim } }: Side, index: number): string {
  const last = Math.min(tokens.length - 1, index + 2)
  return claim.text.slice(tokens[index]!.start, tokens[last]!.end)
}
