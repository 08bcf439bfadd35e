import { childrenOf, type Draft } from './draft.ts'

/** "asked whether the ferry was safe": a clause with "whether" after a verb is what was asked, not when or why. */
export function mendQuestions(draft: Draft): void {
  const { tokens, heads, relations } = draft
  if (!relations.includes('advcl')) return
  relations.forEach((relation, node) => {
    const verb = heads[node]!
    if (relation !== 'advcl' || verb < 0 || verb > node || tokens[verb]!.upos !== 'VERB') return
    const asks = /^(?:ask|wonder|question|inquire|enquire|know|say|see|decide|doubt|tell|determine|check)$/.test(
      tokens[verb]!.lemma,
    )
    const joiner = childrenOf(draft, node).find(child => relations[child] === 'mark')
    if (joiner === undefined || tokens[joiner]!.lemma !== 'whether' || !asks) return
    relations[node] = 'ccomp'
  })
}
