import { reportingVerbs } from '../../lexicon/reporting.ts'
import { bodies, isHuman } from '../reference/nouns.ts'
import { childrenOf, type Draft, lastBelow } from './draft.ts'

/** ", mentioning soldiers" hung on the noun before the comma: after the verb such a participle has the subject of the clause. */
export function mendParticiples({ tokens, heads, relations }: Draft): void {
  if (!relations.includes('acl')) return
  relations.forEach((relation, node) => {
    if (relation !== 'acl' || tokens[node]!.xpos !== 'VBG' || tokens[node - 1]?.form !== ',') return
    let at = heads[node]!
    while (at >= 0 && tokens[at]!.upos !== 'VERB') {
      if (/^(?:nsubj|conj|appos)/.test(relations[at]!)) return
      at = heads[at]!
    }
    if (at < 0 || at > node) return
    heads[node] = at
    relations[node] = 'advcl'
  })
}

/** "The dispute grew when The Herald reported the issue, saying that …": a dispute says nothing; who spoke is the subject of the clause before the comma. */
export function mendSpeakingParticiples(draft: Draft): void {
  const { tokens, heads, relations } = draft
  relations.forEach((relation, node) => {
    const verb = heads[node]!
    if (relation !== 'advcl' || verb < 0 || verb > node || tokens[node]!.xpos !== 'VBG') return
    if (tokens[node - 1]?.form !== ',' || !reportingVerbs.has(tokens[node]!.lemma) || canSpeak(draft, verb) !== false)
      return
    const clause = childrenOf(draft, verb).find(
      child => child > verb && child < node && relations[child] === 'advcl' && lastBelow(draft, child) === node - 2,
    )
    if (clause !== undefined && canSpeak(draft, clause)) heads[node] = clause
  })
}

/** Whether the subject of a verb is somebody who can speak; null without one. */
function canSpeak(draft: Draft, verb: number): boolean | null {
  const subject = childrenOf(draft, verb).find(child => draft.relations[child] === 'nsubj')
  if (subject === undefined) return null
  const { upos, lemma } = draft.tokens[subject]!
  return upos !== 'NOUN' || isHuman(lemma) || bodies.has(lemma)
}
