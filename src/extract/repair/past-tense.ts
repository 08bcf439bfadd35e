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
  const joined = new Set(heads.filter((_, at) => relations[at] === 'conj'))
  const alone = new Set(heads.filter((_, at) => relations[at] === 'nsubj' && !joined.has(at) && isOne(tokens[at]!)))
  /** "He beat the champion", "The mayor cut the fees": in the present it would be "beats". */
  const isUnmarked = ({ xpos, form, lemma }: Token, at: number) =>
    /^VBP?$/.test(xpos) &&
    alone.has(at) &&
    !helped.has(at) &&
    /^(?:root|conj|acl:relcl)$/.test(relations[at]!) &&
    pastTense(lemma) === form &&
    form === lemma
  const objects = new Set(heads.filter((_, at) => /^(?:obj|ccomp)$/.test(relations[at]!)))
  /** "some sailors who have been tested | report headaches", "the council | rules that …": what has a subject and an object is no noun, if nothing else is the verb. */
  const isVerb = ({ xpos }: Token, at: number) =>
    /^NNS?$/.test(xpos) && relations[at] === 'root' && subjects.has(at) && objects.has(at) && !helped.has(at)
  const isEither = (token: Token, at: number) => isPast(token, at) || isUnchanged(token, at) || isUnmarked(token, at)
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

/** A name or pronoun for one, or a noun in the singular that is no body of several ("police", "staff"). */
const isOne = ({ xpos, form, lemma }: Token): boolean =>
  xpos === 'NNP' ||
  /^(?:he|she|it)$/i.test(form) ||
  (xpos === 'NN' &&
    !/^(?:police|staff|crew|people|team|majority|couple|pair|group|family|rest|half|lot|number|percent)$/.test(lemma))
