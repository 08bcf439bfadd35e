import { type Draft, lastBelow } from './draft.ts'

/** "met Raad, the head of the bloc in the parliament, on Monday": what stands between an apposition and its closing comma belongs to it. */
export function mendAppositionTails(draft: Draft): void {
  const { tokens, heads, relations } = draft
  relations.forEach((relation, node) => {
    if (relation !== 'appos') return
    const holder = heads[node]!
    const last = lastBelow(draft, node)
    if (tokens[last + 1]?.upos !== 'ADP' || tokens.slice(holder, node).every(token => token.form !== ',')) return
    const tail = heads[last + 1]!
    if (
      relations[last + 1] !== 'case' ||
      tail <= last ||
      heads[tail] === node ||
      !/^(?:obl|nmod)/.test(relations[tail]!) ||
      heads[tail]! > holder
    )
      return
    const end = lastBelow(draft, tail)
    if (!/^[,.]$/.test(tokens[end + 1]?.form ?? '.')) return
    heads[tail] = node
    relations[tail] = 'nmod'
  })
}
