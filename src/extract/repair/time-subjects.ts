import { childrenOf, type Draft, hasSubject, isTensed } from './draft.ts'

/** "The council met twice and last year sold the pier": a time before the second verb is no subject of it. "Last year saw a sale" has one. */
export function mendTimeSubjects(draft: Draft): void {
  const { tokens, heads, relations } = draft
  relations.forEach((relation, node) => {
    const verb = heads[node]!
    // "but this time will face a rival"
    if (relation === 'nsubj' && verb > node && isThisTime(draft, node)) relations[node] = 'obl:unmarked'
    if (relation !== 'nsubj' || verb < node || relations[verb] !== 'conj' || !hasSubject(draft, heads[verb]!)) return
    const before = tokens[node - 1]
    // "opened the pier, and in May thanked the crew": what has a preposition is no subject.
    if (before?.upos === 'ADP' && /^(?:in|on|at|by)$/i.test(before.form)) {
      relations[node] = 'obl'
      heads[node - 1] = node
      relations[node - 1] = 'case'
    }
  })
  mendSeen(draft)
}

/** "Last year saw a sale": a time before such a verb without another subject is its subject. */
function mendSeen(draft: Draft): void {
  const { tokens, heads, relations } = draft
  if (!relations.includes('obl:unmarked')) return
  relations.forEach((relation, node) => {
    const verb = heads[node]!
    if (relation !== 'obl:unmarked' || verb !== node + 1 || !isTensed(draft, verb) || hasSubject(draft, verb)) return
    if (
      /^(?:see|bring|mark|witness)$/.test(tokens[verb]!.lemma) &&
      childrenOf(draft, verb).some(child => relations[child] === 'obj')
    )
      relations[node] = 'nsubj'
  })
}

const isThisTime = ({ tokens }: Draft, node: number): boolean =>
  tokens[node]!.form === 'time' &&
  /^(?:this|next|last)$/i.test(tokens[node - 1]?.form ?? '') &&
  tokens[node + 1]?.xpos === 'MD'
