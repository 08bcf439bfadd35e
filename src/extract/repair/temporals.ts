import type { Draft } from './draft.ts'

/**
 * "after" and "before" taken for the preposition of the noun behind them, with a finite verb without subject beside it, are the joint of a
 * clause: "left two days after the storm hit the island".
 */
export function mendTemporals({ tokens, heads, relations }: Draft): void {
  const subjected = new Set(heads.filter((_, index) => relations[index]!.startsWith('nsubj')))
  tokens.forEach((token, joint) => {
    if (!/^(?:after|before|since|until)$/i.test(token.form) || relations[joint] !== 'case') return
    const noun = heads[joint]!
    const governor = heads[noun] ?? -1
    if (noun < joint || governor < 0 || governor > joint || !/^(?:obl|nmod|advcl|obj)/.test(relations[noun]!)) return
    const verb = heads.findIndex(
      (head, node) =>
        head === governor &&
        node > noun &&
        /^VB[DZP]$/.test(tokens[node]!.xpos) &&
        /^(?:advcl|conj|ccomp|parataxis|acl|dep)/.test(relations[node]!),
    )
    if (
      verb < 0 ||
      subjected.has(verb) ||
      tokens.slice(noun + 1, verb).some(between => /^[,;:]$/.test(between.form) || between.upos === 'CCONJ')
    )
      return
    heads[noun] = verb
    relations[noun] = 'nsubj'
    heads[joint] = verb
    relations[joint] = 'mark'
    relations[verb] = 'advcl'
  })
}
