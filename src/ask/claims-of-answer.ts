import { type Article, isName, viewArticle } from '../extract/article.ts'
import { attribute, type Piece } from '../extract/attribution/index.ts'
import { byQuote } from '../extract/by-quote.ts'
import type { Extraction } from '../extract/index.ts'
import { wholeClaim } from '../extract/whole-claim.ts'
import type { Analysis, Attribution, Claim, Language, Quote, Source } from '../model.ts'
import { shortHash } from '../text/hash.ts'
import { holds, overlap } from '../text/span.ts'
import type { Candidate } from './candidate.ts'
import { claimChecks } from './claim-checks/index.ts'
import type { OfferedClaim } from './claims-question.ts'
import { quoteLocator } from './locate-quote.ts'
import { oneLine } from './plain-text.ts'
import { isOneSpeaker, voiceOf } from './voice-of.ts'

export interface RefusedClaim {
  readonly text: string
  readonly reason: string
}

export interface CheckedClaims extends Extraction {
  readonly refused: readonly RefusedClaim[]
}

/**
 * The claims of a model that the article bears out, in the shape of concord's own with the rule `model`, and the others with what was wrong.
 * `published` is the day that the relative times of the article count from.
 */
export function claimsOfAnswer(
  offers: readonly OfferedClaim[],
  source: Source,
  analysis: Analysis,
  published: string | null,
  language: Language,
): CheckedClaims {
  const pieces = attribute(analysis.sentences, analysis.text, analysis.mentions.filter(isName))
  const article = viewArticle(source, analysis, language, pieces)
  const read = { article, pieces, published, language }
  const locate = quoteLocator(source.body)
  const claims = new Map<string, Claim>()
  const refused: RefusedClaim[] = []
  for (const offer of offers) {
    const offered = tidy(offer)
    const judged = locate(offered.quote).map(quote => judgeOffer(offered, quote, read))
    const claim = judged.find(each => 'id' in each)
    if (claim) {
      // The same voice saying the same words is one claim.
      const key = [claim.text, ...claim.attribution.map(each => each.speaker)].join('\n').toLowerCase()
      if (!claims.has(key)) claims.set(key, claim)
      continue
    }
    const [first] = judged
    refused.push({
      text: offered.text,
      reason: first && 'refused' in first ? first.refused : 'its quote does not stand in the article',
    })
  }
  return { claims: withOwnIds([...claims.values()].sort(byQuote)), leftOut: [], refused }
}

function tidy(offer: OfferedClaim): OfferedClaim {
  const attribution = offer.attribution.map(({ speaker, cue }) => ({ speaker: oneLine(speaker), cue: oneLine(cue) }))
  return { ...offer, text: oneLine(offer.text), attribution }
}

/** An article as concord reads it. */
interface ReadArticle {
  readonly article: Article
  readonly pieces: readonly Piece[]
  readonly published: string | null
  readonly language: Language
}

/** The claim at one place of its quote, or why it is none. */
function judgeOffer(
  offered: OfferedClaim,
  quote: Quote,
  { article, pieces, published, language }: ReadArticle,
): Claim | { readonly refused: string } {
  const sentences = article.sentences.flatMap((sentence, index) => (overlap(sentence, quote) ? [index] : []))
  // A longer one would let in the names and numbers of other claims.
  if (sentences.length !== 1) return { refused: 'its quote is not within one sentence' }
  if (offered.text === '') return { refused: 'it has no words' }
  const toldAnalysis = language.analyse(offered.text, { published })
  const read = (text: string, analysis: Analysis) => wholeClaim({ ...article.source, body: text }, analysis, language)
  const candidate: Candidate = {
    offered,
    quote,
    sentences,
    article,
    pieces: pieces.filter(piece => sentences.includes(piece.sentence)),
    told: read(offered.text, toldAnalysis),
    toldAnalysis,
    quoted: read(quote.exact, language.analyse(quote.exact, { published })),
  }
  for (const check of claimChecks) {
    const refused = check(candidate)
    if (refused !== null) return { refused }
  }
  return claimOf(candidate)
}

function claimOf(candidate: Candidate): Claim {
  const { offered, quote, sentences, article, toldAnalysis } = candidate
  const { id: source } = article.source
  const toldTimes = toldAnalysis.mentions.filter(mention => mention.type === 'time')
  const toldNames = new Set(toldAnalysis.mentions.filter(isName).flatMap(({ text, value }) => [text, value]))
  const namesNear = sentences.flatMap(index => [
    ...article.namesIn(index),
    ...article.referencesIn(index).flatMap(({ replacement }) => article.named(replacement) ?? []),
  ])
  const names = namesNear.filter(name => overlap(name, quote) || toldNames.has(name.text) || toldNames.has(name.value))
  return {
    id: shortHash([source, quote.exact, offered.text]),
    source,
    text: offered.text,
    quote,
    attribution: attributionOf(candidate),
    polarity: offered.polarity,
    status: offered.status,
    times: sentences
      .flatMap(index => article.timesIn(index))
      .filter(
        time =>
          overlap(time, quote) ||
          toldTimes.some(({ value, text }) => text === time.text || (value !== null && value === time.value)),
      ),
    quantities: sentences.flatMap(index => article.quantitiesIn(index)).filter(quantity => holds(quote, quantity)),
    names: [...new Set(names)].sort((left, right) => left.start - right.start),
    rule: 'model',
    parts: [],
  }
}

/** As the model gives it; a speaker whom concord finds too takes the form and the certainty it has there. */
function attributionOf(candidate: Candidate): Attribution[] {
  const voice = voiceOf(candidate)
  const own = typeof voice === 'string' ? [] : voice
  return candidate.offered.attribution.map(
    each => own.find(({ speaker }) => isOneSpeaker(speaker, each.speaker)) ?? each,
  )
}

/** Two voices may say the same in the same words. */
function withOwnIds(claims: readonly Claim[]): Claim[] {
  const taken = new Set<string>()
  return claims.map(claim => {
    const id = taken.has(claim.id) ? shortHash([claim.id, ...claim.attribution.map(each => each.speaker)]) : claim.id
    taken.add(id)
    return { ...claim, id }
  })
}
