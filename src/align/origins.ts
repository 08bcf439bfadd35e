import { agencyOf } from '../lexicon/news-agencies.ts'
import type { Analysis, Claim } from '../model.ts'
import { bare, creditFinder, datelineAgency } from './credits.ts'
import { quotedCharacters } from './quoted-words.ts'
import { type SharedSentence, sharedPassages } from './shared-passages.ts'

/** An article as this stage sees it. */
export interface Printed {
  readonly id: string
  readonly outlet: string
  /** ISO date or instant; null when unknown. */
  readonly published: string | null
  readonly analysis: Analysis
}

/** Whose words are printed: the id of a source, or the name of an agency that is no source of the story. Equal origins are one witness. */
export interface Origins {
  /** The source itself unless most of it is another's. */
  readonly sources: ReadonlyMap<string, string>
  /** That of its source, unless the sentence it stands in was taken over or is credited to somebody else. */
  ofClaim(claim: Pick<Claim, 'source' | 'quote' | 'attribution'>): string
}

/** Share of an article's sentences that must stand in another one for it to count as its copy. A wire story cut to half its length keeps about all of its sentences. */
const copiedShare = 0.5
/** Share of a sentence's words, quoted or not. */
const sentenceShare = 0.6
/** "He did not elaborate." says nothing about copying. In words and marks. */
const tellingLength = 8

/**
 * Finds who wrote what: an article that is another's text with light edits, one headed by an agency ("WESTPORT (AP) —"), single sentences taken over into own
 * work, and claims credited to an agency or to another outlet of the story ("told Reuters"). Of two that share words the one published first holds
 * them, then the lower id; the order of `articles` changes nothing. Words inside quotation marks alone are no sign of copying.
 */
export function findOrigins(articles: readonly Printed[]): Origins {
  const ordered = [...articles].sort(
    (left, right) => compare(left.published ?? last, right.published ?? last) || compare(left.id, right.id),
  )
  const shared = sharedPassages(ordered.map(({ analysis }) => analysis))
  const outlets = new Map(ordered.map(({ outlet, id }) => [agencyOf(outlet) ?? bare(outlet), id] as const).reverse())
  const nameOf = (credit: string): string => outlets.get(credit) ?? credit
  const creditIn = creditFinder([...outlets.keys()])
  const origins = new Map<string, string>()
  ordered.forEach(({ id, outlet, analysis }, index) => {
    const whole = wholeCopyOf(analysis, shared[index]!)
    const agency = agencyOf(outlet) === null ? datelineAgency(analysis.text) : null
    origins.set(id, whole !== null ? origins.get(ordered[whole]!.id)! : agency === null ? id : nameOf(agency))
  })
  const places = new Map(ordered.map(({ id }, index) => [id, index]))
  const quoted = ordered.map(({ analysis }) => quotedCharacters(analysis.text))
  return {
    sources: new Map([...origins].sort(([left], [right]) => compare(left, right))),
    ofClaim: claim => {
      const { source, quote, attribution } = claim
      const index = places.get(source)
      const own = origins.get(source) ?? source
      if (index === undefined || own !== source) return own
      const { analysis } = ordered[index]!
      const place = sentenceAt(analysis, quote.start)
      const passage = shared[index]!.get(place)
      if (passage?.isCopied && isTakenOver(analysis, place, passage, quote, quoted[index]!))
        return origins.get(ordered[passage.holder]!.id)!
      const { start, end } = analysis.sentences[place] ?? quote
      // "The ferry was late, and its captain told Reuters that …": only what is somebody's word is credited.
      const credited = attribution.length > 0 ? analysis.text.slice(start, end).concat(' ') : quote.exact
      const credit = attribution.map(({ speaker }) => outletNamed(speaker)).find(Boolean) ?? creditIn(credited)
      return credit === null ? own : nameOf(credit)
    },
  }

  function outletNamed(speaker: string): string | null {
    const name = agencyOf(speaker) ?? bare(speaker)
    return outlets.has(name) || agencyOf(name) !== null ? name : null
  }
}

const last = '￿'

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}

/** The article whose sentences make up most of this one; null when none does. */
function wholeCopyOf({ sentences }: Analysis, shared: ReadonlyMap<number, SharedSentence>): number | null {
  const telling = sentences.filter(({ tokens }) => tokens.length >= tellingLength).length
  const counts = new Map<number, { copied: number; own: number }>()
  for (const one of shared.values()) {
    const count = counts.get(one.holder) ?? { copied: 0, own: 0 }
    if (one.share >= sentenceShare) {
      count.copied++
      count.own += one.hasOwnWords ? 1 : 0
    }
    counts.set(one.holder, count)
  }
  const best = [...counts].sort((left, right) => right[1].copied - left[1].copied || left[0] - right[0])[0]
  // Two reports of one speech share its sentences, but not the words around them.
  return best && best[1].own >= 2 && best[1].copied >= telling * copiedShare ? best[0] : null
}

/** The index of the sentence that has this character, or the last before it. */
function sentenceAt({ sentences }: Analysis, offset: number): number {
  let low = 0
  let high = sentences.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.start <= offset) low = middle
    else high = middle
  }
  return low
}

/** Whether the claim's own words are those taken over: a copied sentence may go on in the outlet's own words. */
function isTakenOver(
  { sentences }: Analysis,
  place: number,
  { isShared }: SharedSentence,
  quote: Claim['quote'],
  quoted: Uint8Array,
): boolean {
  const words = sentences[place]!.tokens.flatMap(({ start, end, form }, index) =>
    start >= quote.start && end <= quote.end && quoted[start] === 0 && /[\p{L}\p{N}]/u.test(form) ? [index] : [],
  )
  return words.filter(index => isShared[index]).length >= words.length * sentenceShare
}
