import type { Sentence } from '../../model.ts'
import type { ClauseView } from '../clause.ts'

/** “Who pays for the pier?”, also when the mark stands after the attribution: “Who pays,” she asked, “for the pier?” */
export function isQuestion(view: ClauseView, sentence: Sentence): boolean {
  const asks = (form: string) => form.startsWith('?')
  const isAsked =
    asks(view.tokens.at(-1)!.form) ||
    asks(view.tokens.at(-2)?.form ?? '') ||
    (asks(sentence.tokens.at(-1)!.form) && view.tokens.length > sentence.tokens.length / 2)
  return isAsked && !isPartly(view)
}

/** "The clerk wrote to the mayor, objecting that the sale was rushed, “so why sell?”": the mark belongs to the words after a colon or in quotation marks. */
function isPartly({ tokens, relations }: ClauseView): boolean {
  const joint = tokens.findLastIndex(({ form }, at) => at > 0 && /^(?::|[“"„«])$/.test(form))
  const told = tokens.findIndex(({ xpos }) => /^VB[DZ]$/.test(xpos))
  const subject = tokens.findIndex((_, at) => relations[at]!.startsWith('nsubj'))
  // "The question is: who pays?"
  return (
    told >= 0 && subject >= 0 && subject < told && told < joint && !/^(?:question|issue)$/.test(tokens[subject]!.lemma)
  )
}
