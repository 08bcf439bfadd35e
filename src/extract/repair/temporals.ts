import type { Draft } from './draft.ts'

/**
 * "after" and "before" taken for the preposition of the noun after them, with a finite verb without subject beside it, are the joint of a
 * clause: "left two days after the storm hit the island".
 */
export function mendTemporals(draft: Draft): void {
  mendDescribedSubjects(draft)
  const { tokens, heads, relations } = draft
  /** Verbs with a subject before anything is mended; hardly a sentence asks for them. */
  let subjected: ReadonlySet<number> | undefined
  const findSubjected = () => new Set(heads.filter((_, index) => relations[index]!.startsWith('nsubj')))
  tokens.forEach((token, joint) => {
    if (relations[joint] !== 'case' || !/^(?:after|before|since|until)$/i.test(token.form)) return
    const noun = heads[joint]!
    const governor = heads[noun] ?? -1
    if (noun < joint || governor < 0 || governor > joint || !/^(?:obl|nmod|advcl|obj)/.test(relations[noun]!)) return
    const verb = heads.findIndex(
      (head, node) => head === governor && node > noun && /^VB[DZP]$/.test(tokens[node]!.xpos),
    )
    if (verb < 0) return
    subjected ??= findSubjected()
    if (
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

/** "after his Russian counterpart Sergei Lavrov met with the crew": the noun is no time of its own, but the subject, which the name after it names. */
function mendDescribedSubjects({ tokens, heads, relations }: Draft): void {
  tokens.forEach((token, joint) => {
    const noun = heads[joint]!
    if (noun < joint || tokens[noun]!.upos !== 'NOUN' || !relations[noun]!.startsWith('obl')) return
    if (!/^(?:after|before|since|until|when|while)$/i.test(token.form)) return
    const [verb, name] = [heads[noun]!, noun + 1]
    if (relations[verb] !== 'advcl' || verb < name) return
    if (heads[name] !== verb || relations[name] !== 'nsubj' || tokens[name]!.upos !== 'PROPN') return
    heads[joint] = verb
    relations[joint] = 'mark'
    relations[noun] = 'nsubj'
    heads[name] = noun
    relations[name] = 'appos'
  })
}
