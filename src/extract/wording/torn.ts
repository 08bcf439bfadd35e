import type { ClauseView } from '../clause.ts'

/** Whether there are marks from `first` to `last` that join something else on, or a quotation is open at one end. */
export function isTorn(view: ClauseView, first: number, last: number, joining = /^(?:[;:–—]|--|-)$/): boolean {
  const marks = view.tokens.slice(first, last + 1).map(token => token.form)
  return marks.some(form => joining.test(form)) || marks.filter(form => /^["“”]$/.test(form)).length % 2 === 1
}
