import type { PairScorer } from './align/index.ts'
import type { Headline, Language, Statement } from './model.ts'
import { relate } from './relate/index.ts'
import { isReal } from './statement/is-real.ts'

/** Of the claims of an article, in their order: a headline tells what the article begins with. */
export const claimsLookedAt = 40

/**
 * A headline laid beside the claims of its own article. It exceeds them where each claim about the same event is less sure or is somebody's
 * word; of claims with another verb nothing is concluded.
 */
export function layHeadline(
  title: string,
  headline: Statement,
  claims: readonly Statement[],
  scorer: PairScorer,
  language: Pick<Language, 'relatedness' | 'vector'>,
): Headline {
  const { status, polarity, attribution } = headline.claim
  const carriers = claims
    .map(statement => ({ statement, ...scorer(headline, statement) }))
    .filter(({ aligned }) => aligned)
    .sort(
      (left, right) => right.score - left.score || left.statement.claim.quote.start - right.statement.claim.quote.start,
    )
  const same = carriers.filter(({ statement }) => hasSameVerb(headline, statement)).map(({ statement }) => statement)
  const best = carriers[0]
  // Where the closest claim has another verb it may tell of another event, and the headline of something that was not found.
  const isComparable = best !== undefined && same.includes(best.statement)
  const relation = best ? relate(best.statement, headline, best.score, language) : null
  const exceeds: Headline['exceeds'][number][] = []
  if (isComparable && isReal(headline.claim.status) && same.every(({ claim }) => !isReal(claim.status)))
    exceeds.push('status')
  if (isComparable && attribution.length === 0 && same.every(statement => isAnothersWord(statement, title)))
    exceeds.push('attribution')
  return {
    text: title,
    status,
    polarity,
    attribution,
    claim: best?.statement.claim.id ?? null,
    relation: relation?.relation ?? null,
    kinds: relation?.kinds ?? [],
    exceeds,
  }
}

function hasSameVerb(left: Statement, right: Statement): boolean {
  const [one, other] = [left, right].map(({ tokens, tree }) => tokens[tree.heads.indexOf(-1)])
  return one !== undefined && other !== undefined && one.upos === 'VERB' && one.lemma === other.lemma
}

/** "Marsh to sell ferry" names Marsh, who says so, already; and “I will sell it” tells of the speaker's own act. */
function isAnothersWord({ claim: { attribution, text } }: Statement, title: string): boolean {
  const words = attribution.flatMap(({ speaker }) => speaker.toLowerCase().split(/\s+/).slice(-1))
  return (
    attribution.length > 0 &&
    !words.some(word => title.toLowerCase().includes(word)) &&
    !attribution.some(({ speaker }) => text.startsWith(speaker))
  )
}
