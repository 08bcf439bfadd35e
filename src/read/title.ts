import { plainWords } from '../text/plain-words.ts'
/**
 * A page's title without the name of its site: "Ferry sinks off harbour | Coast News" → "Ferry sinks off harbour".
 * `site` is the outlet's name if it is known; short last parts after a bar are taken for one.
 */
export function withoutSiteName(title: string, site: string | null): string {
  const parts = title.split(separators)
  if (parts.length < 3) return title
  // Parts and separators alternate
  const last = parts.at(-1)!
  const first = parts[0]!
  if (isSiteName(last, parts.at(-2)!, site) && countWords(first) >= 2)
    return withoutSiteName(parts.slice(0, -2).join(''), site)
  if (isSameName(first, site)) return parts.slice(2).join('')
  return title
}

const separators = /(\s+[|–—•·»-]\s+|\s*\|\s*|\s+::\s+)/u

function isSiteName(part: string, separator: string, site: string | null): boolean {
  if (isSameName(part, site)) return true
  // A dash also parts clauses ("Turkey's struggle - opinion"), a bar hardly ever does
  return /[|»:]/.test(separator) && countWords(part) <= 5
}

const isSameName = (part: string, site: string | null): boolean => site !== null && wordsOf(part) === wordsOf(site)
const wordsOf = (text: string): string =>
  plainWords(text)
    .filter(word => word !== 'the')
    .join(' ')
const countWords = (text: string): number => text.split(/\s+/u).length

/** Share of the words of `part` that stand in `whole`, 0..1. */
export function sharedWords(part: string, whole: string): number {
  const inside = new Set(plainWords(whole))
  const words = plainWords(part)
  return words.length === 0 ? 0 : words.filter(word => inside.has(word)).length / words.length
}
