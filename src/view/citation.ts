import type { Claim, Fact } from '../model.ts'
import { factDetail } from './fact-detail.ts'
import { gistText } from './fact-list.ts'
import { oneLine } from './one-line.ts'
import type { StoryIndex } from './story-index.ts'
import { publishedText } from './story-summary.ts'

/**
 * A fact as one pastes it into a mail or a ticket: what it says and comes to, then each quote with its outlet, title, day and place.
 * `placesOf` gives where a claim is to be found: the address of its page, file and line.
 */
export function citation(index: StoryIndex, fact: Fact, placesOf: (claim: Claim) => readonly string[]): string {
  const { heading, witnesses, outlets } = factDetail(index, fact)
  const quotes = outlets.flatMap(({ source, name, passages }) => {
    const stored = index.sources.get(source)
    const title = stored?.title ? [oneLine(stored.title)] : []
    const about = [name, ...title, ...(stored === undefined ? [] : [publishedText(stored)])].join(', ')
    return passages.map(({ claim, circumstances }) => {
      const remarks = [circumstances, ...placesOf(claim)].filter(part => part !== '').join('; ')
      return `- ${about}: “${oneLine(claim.quote.exact)}”${remarks === '' ? '' : ` (${remarks})`}`
    })
  })
  return [heading, `[${gistText(index, fact)}; ${witnesses}; ${oneLine(fact.id)}]`, ...quotes, ''].join('\n')
}
