import { negators, widening } from '../denials/negation.ts'
import type { RelationRule } from '../rule.ts'
import { whyNotSameLevel } from '../same-level.ts'
import { partner, type Side } from '../sides.ts'
import { bounds, inOrder, type LoneClaim, loneClaim, sharesSubject, subjectOf } from './lone-claim.ts'

export const claimDenial: RelationRule = {
  title: 'a short claim denies what the text it is laid beside says, or says what the text denies',
  match(sides) {
    const lone = loneClaim(sides)
    if (!lone) return null
    const { claim, text } = lone
    // A "not" in one of several sentences is mostly of another matter.
    if (text.statement.tokens.slice(0, -2).some(({ form }) => /^[.!?]$/.test(form))) return null
    const denier = denierOf(claim)
    const told = toldBy(claim, denier)
    const met = told.filter(index => claim.matches[index]!.strength >= partner)
    const answers = met.map(index => text.terms[claim.matches[index]!.index]!.token)
    const own = claim.matches[claim.predicate]
    // What the text must deny is the deed itself, or what somebody is said to be.
    const deed = own && own.strength >= partner ? text.terms[own.index]!.token : -1
    const denied = denier < 0 && deed >= 0 && isDenied(text, deed) ? deed : undefined
    if (met.length === 0 || (denier < 0 && denied === undefined)) return null
    if (denier >= 0 && text.statement.tokens.some(({ form, lemma }) => refuses(form, lemma)))
      return { stopped: 'both deny something' }
    const missing = told.filter(index => !met.includes(index))
    // "She was not the first mayor": who denies what the text does not have may well agree with it.
    if (missing.some(index => claim.terms[index]!.upos !== 'VERB'))
      return { stopped: 'one denies something, but perhaps another thing' }
    const words = inOrder(
      lone,
      phrase(
        claim,
        denier,
        met.map(index => claim.terms[index]!.token),
      ),
      phrase(text, denied ?? -1, answers),
    )
    const reason = { kind: 'polarity', ...words, text: `${words.a} ≠ ${words.b}` }
    const explains = inOrder(lone, new Set(met.map(index => claim.terms[index]!.token)), new Set(answers))
    const failed = missing.length > 0 ? 'only a part of it stands in the text' : whyNotSame(lone)
    if (failed === null) return { relation: 'contradicts', kind: 'polarity', reason, explains }
    return { relation: 'differs', kind: 'polarity', reason, explains, note: `not a contradiction: ${failed}` }
  },
  examples: [
    {
      a: 'Anna Berg (born 24 May 1975) is a Norwegian actress and model from Westport.',
      b: 'Anna Berg is not a model.',
      finds: 'contradicts',
      areLone: true,
      claimB: { polarity: 'negated' },
    },
    {
      a: 'Berg has modelled for three fashion houses in Lisbon and in Oslo.',
      b: 'Anna Berg refused to model for fashion houses.',
      finds: 'contradicts',
      areLone: true,
    },
    {
      a: 'Berg has sailed for two owners in Norway, but declined to work for the harbour of Hull.',
      b: 'Anna Berg worked for the harbour of Hull.',
      finds: 'contradicts',
      areLone: true,
    },
    {
      a: 'Anna Berg (born 24 May 1975) is a Norwegian actress and model from Westport.',
      b: 'Anna Berg is not a painter.',
      finds: null,
      areLone: true,
      claimB: { polarity: 'negated' },
    },
    {
      a: 'Anna Berg, who never learnt to swim, has sailed for two owners in Norway and for the harbour of Hull.',
      b: 'Anna Berg sailed for the harbour of Hull.',
      finds: null,
      areLone: true,
    },
    {
      a: 'Anna Berg was unable to sail for the harbour of Hull after the collision of the two ferries.',
      b: 'Anna Berg never sailed for the harbour of Hull.',
      finds: null,
      areLone: true,
      claimB: { polarity: 'negated' },
    },
  ],
}

/** Words after which what follows did not happen: implicative verbs and adjectives ("refused to", "incapable of"), and "zero". Written by hand after Karttunen (1971). */
const deniers: ReadonlySet<string> = new Set(
  'fail refuse decline avoid unable incapable forget neglect omit lack zero unwilling abstain refrain disassociate dissociate'.split(
    ' ',
  ),
)

/** Further words by which a text may say no itself. */
const refusals: ReadonlySet<string> = new Set(
  `stop prevent bar ban forbid prohibit exclude deny reject cease end cancel rarely seldom scarcely barely few little only except unlikely impossible
  absent absence false former formerly`.split(/\s+/),
)

function refuses(form: string, lemma: string): boolean {
  const word = lemma.toLowerCase()
  return negators.has(form.toLowerCase()) || deniers.has(word) || refusals.has(word)
}

/** The token that denies what follows; -1 when there is none. "Not only" denies nothing. */
function denierOf({ statement: { tokens } }: Side): number {
  return tokens.findIndex(({ form, lemma }, index) => {
    const next = tokens[index + 1]?.form.toLowerCase() ?? ''
    if (widening.test(next)) return false
    // "came close to winning"
    if (/^close$/i.test(form)) return next === 'to' && tokens[index + 2]?.xpos === 'VBG'
    // "has yet to appear"
    if (/^yet$/i.test(form)) return next === 'to' && /^ha[sd]|have$/i.test(tokens[index - 1]?.form ?? '')
    return negators.has(form.toLowerCase()) || deniers.has(lemma.toLowerCase())
  })
}

/** What the claim says of its subject: its terms but the subject, the word that denies, and words that only bound. */
function toldBy(side: Side, denier: number): number[] {
  const { terms, statement } = side
  const subject = new Set(subjectOf(side))
  return terms.flatMap((term, index) => {
    const isHollow =
      term.token === denier || bounds.has(term.lemma) || negators.has(term.lemma) || vague.has(term.lemma.toLowerCase())
    const isBefore = denier >= 0 && term.token < denier
    return isHollow || isBefore || (denier < 0 && subject.has(index)) || statement.tokens[term.token]!.upos === 'ADV'
      ? []
      : [index]
  })
}

const vague: ReadonlySet<string> = new Set('have do get make be become take kind sort type'.split(' '))

/** True when a word of the text stands under a "not", a "no" or a word that denies what hangs on it. */
function isDenied({ negated, statement: { tokens, tree } }: Side, token: number): boolean {
  if (negated.has(token)) return true
  let at = tree.heads[token] ?? -1
  for (let steps = 0; at >= 0 && steps < deepest; steps++, at = tree.heads[at] ?? -1) {
    if (deniers.has(tokens[at]!.lemma.toLowerCase()) && at < token) return true
    if (ownClause.test(tree.relations[at] ?? '')) return false
  }
  return false
}

const deepest = 5
const ownClause = /^(?:advcl|acl:relcl|parataxis|conj|ccomp|root)/

/** From the word that denies to the last of those in question; the whole when that is long. */
function phrase({ statement: { claim, tokens } }: Side, denier: number, at: readonly number[]): string {
  const own = denier >= 0 ? [denier, ...at] : [...at]
  if (own.length === 0) return claim.text
  const first = Math.min(...own)
  const last = Math.max(first, ...own)
  return last - first < 8 ? claim.text.slice(tokens[first]!.start, tokens[last]!.end) : tokens[first]!.form
}

function whyNotSame(lone: LoneClaim): string | null {
  const [one, other] = [lone.claim.statement.claim, lone.text.statement.claim]
  const level = whyNotSameLevel(one, other, { a: false, b: false })
  if (level !== null) return level
  return sharesSubject(lone.claim) ? null : 'the subjects differ'
}
