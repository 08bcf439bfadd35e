import type { Token, Tree } from '../model.ts'
import { type Article, extent } from './article.ts'
import type { Piece } from './attribution/index.ts'
import { type ClauseView, viewClause } from './clause.ts'
import { datelineLength } from './dateline.ts'
import { openerLength } from './discourse-opener.ts'
import { repairTree } from './repair/index.ts'
import { withVerb } from './repair/missing-verb.ts'
import { withPastTense } from './repair/past-tense.ts'

/** A piece with the words that are left to split when datelines and openers are cut off. */
export interface Cut {
  readonly content: Piece
  readonly tokens: readonly Token[]
  /** Whether it is its whole sentence. */
  readonly isUncut: boolean
  /** Whether words follow that no mark parts from it. */
  readonly isTorn: boolean
  /** Whether it begins where its sentence or a quotation does. */
  readonly isOpening: boolean
  /** Whether "that" stands before it. */
  readonly isReported: boolean
}

export function cutPiece(piece: Piece, article: Article): Cut {
  const sentence = article.sentences[piece.sentence]!
  const dateline = datelineLength(sentence.tokens)
  const told = piece.tokens.filter(index => index >= dateline)
  const opened = openerLength(told.map(index => sentence.tokens[index]!))
  const content = { ...piece, tokens: opened > 0 ? told.slice(opened) : told }
  const isWhole = content.tokens.length === sentence.tokens.length
  const isUncut = piece.tokens.length === sentence.tokens.length
  // "came hours after | the mayor said": cut where no mark stands.
  const following = sentence.tokens[(content.tokens.at(-1) ?? 0) + 1]
  const isTorn = following !== undefined && !/^[.,;:!?"”’)]/.test(following.form)
  const tokens = withVerb(isWhole ? sentence.tokens : content.tokens.map(index => sentence.tokens[index]!))
  const [first = 0] = piece.tokens
  const before = sentence.tokens[first - 1]
  const opensQuotation = before?.xpos === '``' && /^\p{Lu}/u.test(sentence.tokens[first]!.form)
  const isReported = before?.form === 'that' && before.upos === 'SCONJ'
  return { content, tokens, isUncut, isTorn, isOpening: first <= dateline || opensQuotation, isReported }
}

/** The words of a piece with their mended tree; null when there are too many words for one. */
export function viewPiece({ content, tokens }: Cut, parsed: Tree | null, article: Article): ClauseView | null {
  if (parsed === null) return null
  const names = article.namesIn(content.sentence, extent(tokens))
  const tree = repairTree(tokens, parsed, names)
  return viewClause(withPastTense(tokens, tree), tree, names)
}
