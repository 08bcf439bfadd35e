import { presentTense } from '../lexicon/verbs.ts'
import { type ClauseView, childrenWith, lemmaOf } from './clause.ts'
import type { Substitution } from './render.ts'

export interface FirstPerson {
  readonly substitutions: readonly Substitution[]
  readonly replace: ReadonlyMap<number, string>
}

/**
 * In a direct quotation "I" is the speaker: "I have a feeling" → "Ashkenazi has a feeling". "we" and "our" stay: the text does not say who
 * else is meant. Nothing changes when the speaker is unknown or a pronoun.
 */
export function firstPerson(view: ClauseView, speaker: string | null): FirstPerson {
  const replace = new Map<number, string>()
  if (speaker === null || speaker === '' || /^(?:he|she|they|it|I|we)$/i.test(speaker))
    return { substitutions: [], replace }
  const substitutions = view.tokens.flatMap((token, at): Substitution[] => {
    if (/^(?:me|I)$/.test(token.form) && token.upos === 'PRON') return [{ from: at, to: at + 1, words: speaker }]
    return /^my$/i.test(token.form) ? [{ from: at, to: at + 1, words: `${speaker}'s` }] : []
  })
  view.tokens.forEach((token, subject) => {
    if (token.form !== 'I' || !view.relations[subject]!.startsWith('nsubj')) return
    const verb = view.heads[subject]!
    if (verb < 0) return
    const finite = [...childrenWith(view, verb, 'aux', 'cop'), verb]
      .filter(index => view.tokens[index]!.xpos === 'VBP')
      .sort((left, right) => left - right)[0]
    // "I'd like", "I'll go": the short form cannot stand behind a name.
    const short = view.tokens[subject + 1]?.form.toLowerCase()
    if (short === "'d") replace.set(subject + 1, view.tokens[verb]!.xpos === 'VB' ? 'would' : 'had')
    if (short === "'ll") replace.set(subject + 1, 'will')
    if (finite !== undefined) replace.set(finite, presentTense(lemmaOf(view, finite), false))
  })
  return { substitutions, replace }
}
