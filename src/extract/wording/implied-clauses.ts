import { isFiniteWord } from '../../statement/is-finite-word.ts'
import { range } from '../../text/range.ts'
import type { ClauseView } from '../clause.ts'
import type { Part } from '../rule.ts'
import { isTorn } from './torn.ts'

/**
 * "That meant the ferry had to wait", "This is why the pier was closed": what the bare word points at stands in the sentence before, but
 * the clause after it is told as well, and stands alone.
 */
export function implied(view: ClauseView, pointer: number, last: number): Part[] | null {
  const verb = view.tokens[pointer + 1]
  let first = pointer + 2
  const means = verb?.lemma === 'mean' && /^VB[DZ]$/.test(verb.xpos)
  const isWhy = /^(?:is|was|'s|’s)$/i.test(verb?.form ?? '') && /^why$/i.test(view.tokens[first]?.form ?? '')
  if (isWhy || (means && /^that$/i.test(view.tokens[first]?.form ?? ''))) first += 1
  if (!(means || isWhy) || first + 1 > last || isTorn(view, first, last)) return null
  const subject = view.tokens[first]!
  // "That meant a lot", "That meant closing the pier": no clause.
  const body = range(first, last + 1)
  const finite = body.find(at => isFiniteWord(view.tokens[at]!) || isPast(view, at))
  if (finite === undefined || finite === first || !/^(?:DET|NOUN|PROPN|PRON|NUM|ADJ)$/.test(subject.upos)) return null
  const head = /^(?:aux|cop)/.test(view.relations[finite]!) ? view.heads[finite]! : finite
  const hasSubject =
    head >= 0 && view.children[head]!.some(child => /^nsubj/.test(view.relations[child]!) && child >= first)
  // "That meant a ship that sank": the verb is another clause's.
  const isOwn = !/^acl/.test(view.relations[head] ?? '')
  return hasSubject && isOwn ? body.map(token => ({ token })) : null
}

/** "the tariff covered just 30 per cent": a past tense taken for a participle has an object right after it; "a ship built in Orrin" has none. */
function isPast({ tokens }: ClauseView, at: number): boolean {
  if (
    tokens[at]!.xpos !== 'VBN' ||
    tokens[at - 1]?.upos === 'AUX' ||
    /^(?:call|name|dub|title|entitle|deem)$/.test(tokens[at]!.lemma)
  )
    return false
  const next = tokens[at + 1]
  return (
    /^(?:the|an?)$/i.test(next?.form ?? '') ||
    next?.upos === 'NUM' ||
    (next?.upos === 'ADV' && tokens[at + 2]?.upos === 'NUM')
  )
}
