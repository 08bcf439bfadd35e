import { childrenOf, type Draft, isBelow, isPredicate } from './draft.ts'

/**
 * "Ada Olsen, the captain of the ferry, pleaded guilty to fraud": a past tense behind an apposition is often taken for a participle, and the
 * sentence for a mere noun. It is the main verb when it takes an object or cannot be passive, and the sentence has no other.
 */
export function mendPastTenses(draft: Draft): void {
  const { tokens, heads, relations } = draft
  const root = heads.findIndex(head => head < 0)
  if (root < 0 || isPredicate(draft, root) || !isNoun(draft, root)) return
  const verb = tokens.findIndex(
    ({ xpos, lemma }, at) =>
      xpos === 'VBN' &&
      tokens[at - 1]?.form === ',' &&
      (at > root || isBelow(draft, root, at) || heads[at] === root) &&
      (unaccusative.test(lemma) || /^(?:DT|PRP\$|PRP|NNP)$/.test(tokens[at + 1]?.xpos ?? '')),
  )
  if (verb < 1 || !/^(?:acl|amod|conj|appos|dep)/.test(relations[verb]!)) return
  // A tensed verb outside relative and other clauses is the main verb.
  const opener = /^(?:WP|WDT|WRB|WP\$|IN)$/
  const other = tokens.some(
    ({ xpos }, at) =>
      /^(?:VB[DZP]|MD)$/.test(xpos) && !tokens.slice(Math.max(0, at - 6), at).some(token => opener.test(token.xpos)),
  )
  const subject = verb > root ? root : tokens.findIndex((_, at) => at < verb && isNoun(draft, at) && heads[at]! >= verb)
  if (other || subject < 0) return
  for (const child of childrenOf(draft, root)) if (child > verb) heads[child] = verb
  if (root > verb) {
    heads[root] = verb
    relations[root] = 'obj'
  }
  heads[verb] = -1
  relations[verb] = 'root'
  heads[subject] = verb
  relations[subject] = 'nsubj'
}

/** Verbs that have no passive, or hardly one. From general knowledge. */
const unaccusative =
  /^(?:plead|resign|die|arrive|appear|vote|serve|decline|refuse|remain|become|go|come|fall|happen|occur|graduate)$/

const isNoun = (draft: Draft, node: number): boolean => /^(?:NOUN|PROPN)$/.test(draft.tokens[node]?.upos ?? '')
