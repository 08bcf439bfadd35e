import type { Claim } from '../model.ts'
import { oneLine } from '../view/one-line.ts'
import type { Open } from './current-detail.ts'

/** `sources/harbour-fire/herald.md:12`, as editors take it; empty when the file is not known. */
export function placeOfQuote({ index, bodies, bodyLines }: Open, { source, quote }: Claim): string {
  const path = index.sources.get(source)?.path
  const first = bodyLines.get(source)
  if (path === undefined || first === undefined) return ''
  const before = (bodies.get(source) ?? '').slice(0, quote.start)
  return `${oneLine(path)}:${first + before.split('\n').length - 1}`
}
