import { isFiniteWord } from '../../../statement/is-finite-word.ts'
import { type ClauseView, childrenWith, mainRelation, subtree } from '../../clause.ts'

/** Longest chain of joined verbs that is followed. */
const longestChain = 12

/**
 * Whether a tensed verb among the printed words lost its subject: "responded by saying the pier | should be safe" without "the pier", "the moment the mate
 * held up a lamp, | the crew ran | and began to cheer". A verb that never had one of its own shares that of the verb it is joined to.
 */
export function hasOrphanVerb(view: ClauseView, head: number, inside: ReadonlySet<number>, leads: boolean): boolean {
  for (const word of inside) {
    if (!isFiniteWord(view.tokens[word]!)) continue
    const isHelper = /^(?:aux|cop)$/.test(mainRelation(view, word))
    const verb = isHelper ? view.heads[word]! : word
    if (verb < 0 || (leads && isJoinedTo(view, verb, head))) continue
    const subjects = subjectsOf(view, verb)
    if (subjects.length > 0 && !subjects.some(subject => isPrinted(view, subject, inside))) return true
  }
  return false
}

function isJoinedTo(view: ClauseView, verb: number, head: number): boolean {
  for (let at = verb, steps = 0; at >= 0 && steps < longestChain; at = view.heads[at]!, steps += 1) {
    if (at === head) return true
    if (mainRelation(view, at) !== 'conj') return false
  }
  return false
}

/** The subjects of the verb, or of the nearest one that it is joined to and that has any. */
function subjectsOf(view: ClauseView, verb: number): number[] {
  for (let at = verb, steps = 0; at >= 0 && steps < longestChain; at = view.heads[at]!, steps += 1) {
    const own = childrenWith(view, at, 'nsubj', 'csubj', 'expl')
    // What "who" stands for is borrowed.
    if (own.some(subject => /^W/.test(view.tokens[subject]!.xpos))) return []
    if (own.length > 0) return own
    if (mainRelation(view, at) !== 'conj') return []
  }
  return []
}

/** Itself, or a noun of its phrase that stands in for it: "the captain and | the mate", "several ports, including | Alton". */
const isPrinted = (view: ClauseView, subject: number, inside: ReadonlySet<number>): boolean =>
  inside.has(subject) ||
  subtree(view, subject).some(word => inside.has(word) && /^(?:NOUN|PROPN|PRON|NUM)$/.test(view.tokens[word]!.upos))
