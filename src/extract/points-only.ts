import type { Claim, Span } from '../model.ts'
import { overlap } from '../text/span.ts'
import { type ClauseView, childrenWith, lemmaOf, subjectOf, subtree } from './clause.ts'
import type { Proposition } from './propositions.ts'

/**
 * Whether all that a proposition says is a label or a bare verb for its subject, a pronoun at `opener` that nothing settles: "That is not true", “It is
 * a good thing for the port”, "They agreed". Without the sentence before nobody could say what is claimed. "They met for two hours in Orrin" tells enough to be
 * found again.
 */
export function pointsOnly(
  view: ClauseView,
  { head, own }: Proposition,
  opener: number,
  { names, quantities, times, uncheckable }: Pick<Claim, 'names' | 'quantities' | 'times' | 'uncheckable'>,
): boolean {
  // “It was a disgrace for the port of Orrin”: whose judgement it is, but not of what.
  if (uncheckable === 'opinion') return true
  const isLabel = lemmaOf(view, head) === 'be' || childrenWith(view, head, 'cop').length > 0
  // "This is a problem for Orrin": whom a label concerns does not tell what it is put on.
  const concerned = isLabel && !/^(?:he|she)$/i.test(view.tokens[opener]!.form) ? concernedBy(view, head) : []
  const isConcerned = (mention: Span) => concerned.some(index => overlap(view.tokens[index]!, mention))
  const isAnchored =
    names.some(name => !isConcerned(name)) ||
    quantities.some(quantity => !isConcerned(quantity)) ||
    times.some(({ value }) => !/_REF$/.test(value ?? '_REF'))
  if (isAnchored) return false
  // “That was what we wanted all along, and the crew left”: with another clause beside it the label is not all.
  if (isLabel)
    return !childrenWith(view, head, 'conj', 'parataxis', 'advcl').some(
      child => own.includes(child) && subjectOf(view, child) !== undefined,
    )
  // "He had raped her" is no small thing to leave out.
  if (own.some(index => /^(?:her|him|them)$/i.test(view.tokens[index]!.form))) return false
  return own.every(index => index === opener || !/^(?:NOUN|PROPN|NUM|ADJ)$/.test(view.tokens[index]!.upos))
}

/** The words of "for Orrin", "to the town" after a label. */
const concernedBy = (view: ClauseView, head: number): number[] =>
  childrenWith(view, head, 'obl', 'nmod')
    .filter(child => /^(?:for|to)$/i.test(view.tokens[subtree(view, child)[0]!]!.form))
    .flatMap(child => subtree(view, child))
