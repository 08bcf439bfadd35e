import type { Claim, Sentence, Uncheckable } from '../../model.ts'
import type { Piece } from '../attribution/index.ts'
import type { ClauseView } from '../clause.ts'
import type { Proposition } from '../propositions.ts'
import { isCommand } from './command.ts'
import { isOpinion } from './opinion.ts'
import { isAboutPage } from './page.ts'
import { isQuestion } from './question.ts'
import { isScene } from './scene.ts'

/** Whether a stretch of words asserts nothing as a whole: it asks or it demands. */
export function requestReason(view: ClauseView, sentence: Sentence): 'question' | 'command' | null {
  if (isQuestion(view, sentence)) return 'question'
  return isCommand(view) ? 'command' : null
}

/** Why nobody could check what this proposition says; null when somebody could, also in every case of doubt. */
export function uncheckableReason(
  view: ClauseView,
  proposition: Proposition,
  piece: Piece,
  { quantities }: Pick<Claim, 'quantities'>,
): Uncheckable | null {
  // "This story was updated at 9 pm"
  if (piece.voices.length === 0 && isAboutPage(view, proposition)) return 'page'
  // "The sale was a disgrace that cost 14 million", “I am glad to be here for the fourth time”
  if (quantities.length > 0) return null
  if (isOpinion(view, proposition, piece)) return 'opinion'
  return piece.voices.length === 0 && isScene(view, proposition) ? 'scene' : null
}

/** A question or demand as one proposition, unsplit, with its question mark. Null for "Who?" and "Read more": nobody could say what they are about. */
export function requestProposition(view: ClauseView, reason: 'question' | 'command'): Proposition | null {
  const own = view.tokens.map((_, index) => index)
  const isEdge = (index: number) => view.tokens[index]!.upos === 'PUNCT' && !/^[$£€%([]$/.test(view.tokens[index]!.form)
  const asks = (index: number) => /^[?!]/.test(view.tokens[index]!.form)
  while (own.length > 0 && isEdge(own.at(-1)!) && !asks(own.at(-1)!)) own.pop()
  while (own.length > 0 && isEdge(own[0]!)) own.shift()
  const words = own.filter(index => view.tokens[index]!.upos !== 'PUNCT')
  const hasVerb = words.some(index => /^(?:VB[DZP]?|MD)$/.test(view.tokens[index]!.xpos))
  if (words.length < 3 || !hasVerb) return null
  const mark = reason === 'question' && !asks(own.at(-1)!) ? [{ words: '?' }] : []
  return {
    parts: [...own.map(token => ({ token })), ...mark],
    head: view.root,
    own,
    claimed: own,
    quoted: [own[0]!, own.at(-1)!],
    replace: new Map(),
    rule: reason,
  }
}
