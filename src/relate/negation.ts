import type { Statement } from '../model.ts'

/**
 * Tokens in the scope of a negation: what hangs on a negated verb or noun, short of the clauses that have their own verb, and
 * what follows "without". "He did not visit Kyiv" negates "visit" and "Kyiv".
 */
export function negatedTokens({ tokens, tree }: Statement): ReadonlySet<number> {
  const heads = new Set<number>()
  tokens.forEach((token, index) => {
    if (negators.has(token.form.toLowerCase())) heads.add(tree.heads[index] ?? -1)
  })
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

const ownClause = /^(?:advcl|acl:relcl|parataxis|nsubj|csubj)/

export const negators: ReadonlySet<string> = new Set([
  'not',
  "n't",
  'no',
  'never',
  'without',
  'neither',
  'nor',
  'none',
  'nobody',
  'nothing',
  'hardly',
  'cannot',
])
