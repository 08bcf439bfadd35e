import type { ClauseView } from '../clause.ts'

/** Marks that join something else on, or a quotation that begins outside. */
export function isTorn(view: ClauseView, first: number, last: number): boolean {
  const marks = view.tokens.slice(first, last + 1).map(token => token.form)
  return (
    marks.some(form => /^(?:[;:–—]|--|-)$/.test(form)) || marks.filter(form => /^["“”]$/.test(form)).length % 2 === 1
  )
}
