import { type ReportingUse, reportingVerbs } from '../lexicon/reporting.ts'
import type { Statement } from '../model.ts'

/** Verbs of papers ("the poll shows") and of tone ("urge", "promise") tell something themselves. */
const uses: ReadonlySet<ReportingUse> = new Set(['speech', 'address', 'statement', 'belief'])

/** Not by an expression, as nothing that is asked of every word of a story. */
const isClausal = (relation: string): boolean => relation.startsWith('ccomp') || relation.startsWith('parataxis')

/**
 * Tokens that only tell who says so: "the mayor said on Monday" before a clause or beside a quotation, "according to police". Outlets that tell one fact had it
 * from different people. "The mayor said a prayer" has no clause, and is a deed.
 */
export function whoSays({ tokens, tree: { heads, relations } }: Statement): ReadonlySet<number> {
  const clauses = tokens.map(() => false)
  relations.forEach((relation, at) => {
    const head = heads[at]!
    if (head >= 0 && isClausal(relation)) clauses[head] = true
  })
  const tops = new Set<number>()
  const sayings = new Set<number>()
  tokens.forEach(({ form, lemma }, at) => {
    const isAside = relations[at]!.startsWith('parataxis')
    const verb = clauses[at] || isAside ? reportingVerbs.get(lemma.toLowerCase()) : undefined
    if (verb && uses.has(verb.use)) {
      tops.add(at)
      sayings.add(at)
    }
    if (
      form.length === 'according'.length &&
      /^according$/i.test(form) &&
      /^(?:case|mark)/.test(relations[at]!) &&
      heads[at]! >= 0
    )
      tops.add(heads[at]!)
  })
  if (tops.size === 0) return tops
  const found = new Set<number>()
  for (let at = 0; at < tokens.length; at++) if (isSource(at)) found.add(at)
  return found

  /** Up to the nearest top, but not through the clause that a verb of saying leads to. Ends on a circle, too. */
  function isSource(at: number): boolean {
    for (let node = at, steps = 0; node >= 0 && steps <= tokens.length; node = heads[node]!, steps++) {
      if (tops.has(node)) return true
      if (isClausal(relations[node]!) && sayings.has(heads[node]!)) return false
    }
    return false
  }
}
