import type { Statement } from '../../model.ts'
import { rememberByStatement } from '../../statement/by-statement.ts'
import { lowerForms } from '../../statement/lower-case.ts'

/**
 * Tokens in the scope of a negation: what hangs on a negated verb or noun, short of the clauses that have their own verb, and
 * what follows "without". "He did not visit Kyiv" negates "visit" and "Kyiv".
 */
export function negatedTokens(statement: Statement): ReadonlySet<number> {
  const { tokens, tree } = statement
  const negating = negatorsIn(statement)
  if (negating.size === 0) return none
  const heads = new Set<number>()
  for (const index of negating) {
    // "She lied to the F.B.I. Nothing happened": what begins a sentence denies nothing before it.
    const isOfNext = index > 0 && /^\p{Lu}\p{Ll}/u.test(tokens[index]!.form) && (tree.heads[index] ?? -1) < index
    if (!isOfNext) heads.add(deniesOwnClause(statement, index) ? index : (tree.heads[index] ?? -1))
  }
  if (heads.size === 0) return none
  const known: (boolean | undefined)[] = tokens.map(() => undefined)
  for (let index = 0; index < tokens.length; index++) {
    const path: number[] = []
    let at = index
    let found = known[at]
    while (found === undefined) {
      path.push(at)
      known[at] = false
      if (heads.has(at)) found = true
      // "He did not come because the road was closed": the road was closed.
      else if (ownClause.test(tree.relations[at] ?? '')) found = false
      else {
        at = tree.heads[at] ?? -1
        found = at < 0 ? false : known[at]
      }
    }
    for (const token of path) known[token] = found
  }
  return new Set(tokens.flatMap((_, index) => (known[index] ? [index] : [])))
}

/** "She lied to the crew, nothing happened to her": what denies a clause of its own, whatever the tree hangs it on, denies nothing before. */
export function deniesOwnClause({ tokens, tree }: Statement, index: number): boolean {
  const relation = tree.relations[index] ?? ''
  if (/^(?:parataxis|conj)/.test(relation)) return true
  const isSubject = tree.heads[index + 1] === index && tree.relations[index + 1] === 'acl:relcl'
  return relation === 'nsubj' && isSubject && tokens[index - 1]?.form === ','
}

const ownClause = /^(?:advcl|acl:relcl|parataxis|nsubj|csubj)/

/** True when a word near says no without a "not": "failed to meet", "rarely meets", "declined to answer", "has yet to meet". At most five steps up the tree. */
export function isDeniedByWord({ tokens, tree }: Statement, token: number): boolean {
  const isUnder = (at: number) =>
    tokens.some(({ lemma }, index) => tree.heads[index] === at && deniers.has(lemma.toLowerCase()))
  /** "has yet to answer", "is yet to be fully answered" */
  const isYetToCome = (at: number) =>
    tokens
      .slice(Math.max(0, at - 5), at)
      .some(({ form }, step, before) => /^yet$/i.test(form) && /^to$/i.test(before[step + 1]?.form ?? ''))
  let at = token
  for (let steps = 0; at >= 0 && steps < 5; steps++) {
    if ((at !== token && deniers.has(tokens[at]!.lemma.toLowerCase())) || isUnder(at) || isYetToCome(at)) return true
    at = tree.heads[at] ?? -1
  }
  return false
}

/** "less clear", "least clear": no plain yes, against which a "not" would stand. */
export const isLessened = ({ tokens }: Statement, token: number): boolean =>
  token > 0 && /^(?:less|least)$/i.test(tokens[token - 1]!.form)

/** "not one captain, but several": a correction within eight words, which denies only what stands between. */
export const isCorrected = (tokens: Statement['tokens'], at: number): boolean =>
  tokens
    .slice(at + 1, at + 9)
    .some(({ form }, step, after) => /^but$/i.test(form) && !after.slice(0, step).some(one => one.upos === 'VERB'))

// Written by hand.
const deniers: ReadonlySet<string> = new Set(
  'fail refuse decline deny avoid lack prevent stop forbid ban unable unlikely rarely seldom scarcely barely hardly few little unknown unclear uncertain impossible'.split(
    ' ',
  ),
)

/** Tokens of "not", "no" and the like; mostly none. */
export const negatorsIn: (statement: Statement) => ReadonlySet<number> = rememberByStatement((statement: Statement) => {
  const forms = lowerForms(statement)
  let found: Set<number> | undefined
  for (let index = 0; index < forms.length; index++)
    if (negators.has(forms[index]!)) found = (found ?? new Set()).add(index)
  return found ?? none
})

const none: ReadonlySet<number> = new Set()

/** After a "not" these deny nothing: "not only the mayor but the owner". */
export const widening = /^(?:only|just|merely|simply|solely)$/i

export const negators: ReadonlySet<string> = new Set(
  "not n't no never without neither nor none nobody no-one nothing hardly cannot".split(' '),
)
