import { isPersonNoun } from '../lexicon/person-nouns.ts'
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
  if (
    speaker === null ||
    speaker === '' ||
    /^(?:he|she|they|it|I|we)$/i.test(speaker) ||
    // "the statement said: “I …”": its author is not named. "judged myself" has no form for a name.
    isNoPerson(speaker) ||
    view.tokens.some(token => /^myself$/i.test(token.form))
  )
    return { substitutions: [], replace }
  const substitutions = view.tokens.flatMap((token, at): Substitution[] => {
    if (/^(?:me|I)$/.test(token.form) && token.upos === 'PRON') return [{ from: at, to: at + 1, words: speaker }]
    return /^my$/i.test(token.form) ? [{ from: at, to: at + 1, words: `${speaker}'s` }] : []
  })
  view.tokens.forEach((token, subject) => {
    if (token.form !== 'I' || !view.relations[subject]!.startsWith('nsubj')) return
    const verb = view.heads[subject]!
    // "The mayor and I have talked" stays plural.
    if (verb < 0 || isOneOfSeveral(view, subject)) return
    // "would I have done it": behind a modal the verb keeps its form.
    if (childrenWith(view, verb, 'aux').some(index => view.tokens[index]!.xpos === 'MD')) {
      modalShort(view, subject, verb, replace)
      return
    }
    const finite = [...childrenWith(view, verb, 'aux', 'cop'), verb]
      .filter(index => view.tokens[index]!.xpos === 'VBP')
      .sort((left, right) => left - right)[0]
    modalShort(view, subject, verb, replace)
    if (finite !== undefined) replace.set(finite, presentTense(lemmaOf(view, finite), false))
    // "I know and have always known": the second verb has the same subject.
    for (const partner of childrenWith(view, verb, 'conj')) {
      if (childrenWith(view, partner, 'nsubj').length > 0) continue
      const second = [...childrenWith(view, partner, 'aux', 'cop'), partner].find(
        index => view.tokens[index]!.xpos === 'VBP',
      )
      if (second !== undefined) replace.set(second, presentTense(lemmaOf(view, second), false))
    }
  })
  return { substitutions, replace }
}

/** "I'd like", "I'll go": the short form cannot stand behind a name. */
function modalShort(view: ClauseView, subject: number, verb: number, replace: Map<number, string>): void {
  const short = view.tokens[subject + 1]?.form.toLowerCase()
  if (short === "'d") replace.set(subject + 1, view.tokens[verb]!.xpos === 'VB' ? 'would' : 'had')
  if (short === "'ll") replace.set(subject + 1, 'will')
}

/** "the statement", "the mayor's account": a common noun that is nobody. */
function isNoPerson(speaker: string): boolean {
  const last = speaker.split(' ').at(-1)!
  return /^(?:the|an?|his|her|its|their)\b|['’]s\b/i.test(speaker) && /^\p{Ll}/u.test(last) && !isPersonNoun(last)
}

/** "The mayor and I", not "The mayor left and I stayed". */
function isOneOfSeveral({ tokens }: ClauseView, subject: number): boolean {
  if (/^and$/i.test(tokens[subject + 1]?.form ?? '')) return true
  const before = tokens.slice(0, Math.max(0, subject - 1))
  return /^and$/i.test(tokens[subject - 1]?.form ?? '') && before.every(token => !/^(?:VB[DZP]|MD)$/.test(token.xpos))
}
