import { pastTense } from '../../lexicon/verbs.ts'
import type { Token, Tree } from '../../model.ts'

/**
 * The words with the tag of a past tense for what was taken for a participle although it has a subject and no helper: "the man who constantly
 * trembled", "the crew, tired after the storm, declined to leave".
 */
export function withPastTense(tokens: readonly Token[], { heads, relations }: Tree): readonly Token[] {
  const subjects = new Set<number>()
  const helped = new Set<number>()
  heads.forEach((head, at) => {
    if (relations[at] === 'nsubj') subjects.add(head)
    if (/^(?:aux|cop|mark)/.test(relations[at]!)) helped.add(head)
  })
  const isPast = ({ xpos }: Token, at: number) =>
    xpos === 'VBN' &&
    subjects.has(at) &&
    !helped.has(at) &&
    // "with the pier closed" has its subject too.
    /^(?:root|acl:relcl)$/.test(relations[at]!)
  /** "intervened and put him down": the form is the same. */
  const isUnchanged = ({ xpos, form, lemma }: Token, at: number) => {
    if (xpos !== 'VB' || relations[at] !== 'conj' || helped.has(at) || pastTense(lemma) !== form) return false
    const first = heads[at]!
    return /^VB[DN]$/.test(tokens[first]!.xpos) && (tokens[first]!.xpos === 'VBD' || isPast(tokens[first]!, first))
  }
  const objects = new Set(heads.filter((_, at) => /^(?:obj|ccomp)$/.test(relations[at]!)))
  /** "some sailors who have been tested | report headaches", "the council | rules that …": what has a subject and an object is no noun, if nothing else is the verb. */
  const isVerb = ({ xpos }: Token, at: number) =>
    /^NNS?$/.test(xpos) && relations[at] === 'root' && subjects.has(at) && objects.has(at) && !helped.has(at)
  const isEither = (token: Token, at: number) => isPast(token, at) || isUnchanged(token, at)
  return tokens.some((token, at) => isEither(token, at) || isVerb(token, at))
    ? tokens.map((token, at) =>
        isEither(token, at)
          ? { ...token, xpos: 'VBD' }
          : isVerb(token, at)
            ? { ...token, upos: 'VERB', xpos: token.xpos === 'NN' ? 'VBP' : 'VBZ' }
            : token,
      )
    : tokens
}
