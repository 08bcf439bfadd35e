import { reportingVerbs } from '../lexicon/reporting.ts'
import type { LeftOut, Sentence } from '../model.ts'
import type { Piece } from './attribution/index.ts'
import type { ClauseView } from './clause.ts'
import type { Proposition } from './propositions.ts'

/** Why a stretch of words asserts nothing that could be a claim; null when it does. */
export function unfitReason(view: ClauseView, sentence: Sentence, piece: Piece): LeftOut['reason'] | null {
  if (view.root < 0) return 'no-predicate'
  if (isQuestion(view, sentence)) return 'question'
  if (isCommand(view)) return 'command'
  // Somebody's own words whose speaker was not found: as a claim of the outlet they would be wrong.
  if (
    piece.voices.length === 0 &&
    (piece.direct || view.tokens.some(token => /^(?:I|me|my|myself)$/.test(token.form) && token.upos === 'PRON'))
  )
    return 'no-speaker'
  return null
}

function isQuestion(view: ClauseView, sentence: Sentence): boolean {
  const asks = (form: string) => form.startsWith('?')
  return (
    asks(view.tokens.at(-1)!.form) ||
    (asks(sentence.tokens.at(-1)!.form) && view.tokens.length > sentence.tokens.length / 2)
  )
}

/** "Subscribe for our newsletter", "Please call the harbour office" */
function isCommand(view: ClauseView): boolean {
  const hasSubject = view.children[view.root]!.some(child =>
    /^(?:nsubj|csubj|expl|aux|cop)/.test(view.relations[child]!),
  )
  const before = view.tokens.slice(0, view.root)
  return (
    view.tokens[view.root]!.xpos === 'VB' &&
    !hasSubject &&
    before.every(token => /^(?:ADV|INTJ|PUNCT)$/.test(token.upos))
  )
}

/** "he tweeted", left over from a quotation: a speaker and a reporting verb tell nothing themselves. */
export function saysNothing(view: ClauseView, { head, own }: Proposition): boolean {
  const words = own.filter(index => view.tokens[index]!.upos !== 'PUNCT')
  return (
    words.length <= 3 &&
    reportingVerbs.has(view.tokens[head]!.lemma) &&
    words.every(index => index === head || !/^(?:VERB|ADJ)$/.test(view.tokens[index]!.upos))
  )
}
