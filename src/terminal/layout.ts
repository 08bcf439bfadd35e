import { groupOf } from '../view/words.ts'
import type { ScreenState } from './screen-state.ts'

/** How many rows each part of the screen has; together as many as the terminal. */
export interface Layout {
  readonly header: number
  readonly list: number
  /** The rule between list and detail. */
  readonly rule: number
  /** 0 when there is no room for it. */
  readonly detail: number
  /** Room of a page that takes the place of list and detail. */
  readonly page: number
  readonly status: number
  readonly bar: number
}

/** Rows below which a detail shows too little to be worth its place. */
const smallestDetail = 4
/** The list's share of the rows it divides with the detail: eight facts and eleven rows of passages on 24 rows. */
const listShare = 0.42

/** Divides the rows of the terminal. Where they do not do for the detail, the list has its place. */
export function layoutOf({ size: { rows }, open }: Pick<ScreenState, 'size' | 'open'>): Layout {
  const header = rows >= 10 ? 2 : rows >= 5 ? 1 : 0
  const bar = rows >= 3 ? 1 : 0
  const status = rows >= 2 ? 1 : 0
  const page = Math.max(1, rows - header - bar - status)
  const facts = open?.index.report.facts ?? []
  // Of the whole story, not of what a filter leaves, so that the parts keep their places.
  const lines = facts.length + new Set(facts.map(groupOf)).size
  const list = Math.min(Math.max(3, lines), Math.max(3, Math.round((page - 1) * listShare)))
  const detail = page - 1 - list
  return detail < smallestDetail
    ? { header, list: page, rule: 0, detail: 0, page, status, bar }
    : { header, list, rule: 1, detail, page, status, bar }
}
