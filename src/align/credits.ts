import { agencyNames, agencyOf } from '../lexicon/news-agencies.ts'

/** "(Reuters) - Two ferries …", "WESTPORT, Norway (AP) — …": the agency whose text an article is; null when none heads it. */
export function datelineAgency(body: string): string | null {
  const head = /^[^\n()]{0,80}\(([^()\n]{2,40})\) ?(?:[-–—]|$)/mu.exec(body.slice(0, openingLength))
  return head ? agencyOf(head[1]!) : null
}

/** A picture's line or a summary may stand before the dateline. In characters. */
const openingLength = 600

/** Who is named as the one that was told or that reported it. Names as printed; agencies are always known. */
export type CreditFinder = (text: string) => string | null

/** Finds credits to agencies and to `outlets`, each by its name without "the". Linear in the text for each name. */
export function creditFinder(outlets: readonly string[]): CreditFinder {
  const names = [...new Set([...agencyNames, ...outlets.map(bare)])].filter(name => name.length > 1)
  return text => {
    for (const name of names) {
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
        const [before, after] = [
          text.slice(Math.max(0, at - reach), at),
          text.slice(at + name.length, at + name.length + reach),
        ]
        if (/[\p{L}\p{N}]$/u.test(before) || /^[\p{L}\p{N}]/u.test(after)) continue
        if (told.test(before) || reported.test(after)) return agencyOf(name) ?? name
      }
    }
    return null
  }
}

/** An outlet's name as it stands inside a sentence: "the Harbour Post" → "Harbour Post". */
export function bare(outlet: string): string {
  return outlet.trim().replace(/^the /i, '')
}

/** As far as the word of reporting may stand from the name. In characters. */
const reach = 24

/** "the mayor told Reuters", "according to the Harbour Post", "records obtained by AP" */
const told =
  /\b(?:told|tells|telling|according to|reported by|obtained by|interview with|citing|cited by|seen by|reviewed by|statement to)\s(?:the\s|an?\s)?$/i

/** "Reuters reported", "the AP news agency said" */
const reported = /^(?:\snews agency)?,?\s(?:first\s|also\s|has\s|had\s)?(?:reported|reports|learned|quoted|cited)\b/i
