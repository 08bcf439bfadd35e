import type { Analysis, Claim, Language, LeftOut, Source } from '../model.ts'
import { shortHash } from '../text/hash.ts'
import { isName, viewArticle } from './article.ts'
import { attribute } from './attribution/index.ts'
import { byQuote } from './by-quote.ts'
import { withParts } from './claim-parts.ts'
import { cutPiece, viewPiece } from './cut.ts'
import { partsOf } from './parts/index.ts'
import { propositions } from './propositions.ts'
import { retellLost } from './retell-lost.ts'
import { claimsOfPiece, leaveOut, type Told, tellPiece } from './told.ts'

export interface Extraction {
  /** In the order of their words. */
  readonly claims: readonly Claim[]
  readonly leftOut: readonly LeftOut[]
}

/** In tokens. The longest of 6,248 sentences of newspaper text (BASIL, NewsWCL50) has 95 words; what is longer is a list or no prose, and would cost more than linear time. */
const longest = 250

/** Splits an article into atomic claims. A sentence said twice by the same voice is one claim. */
export function extractClaims(source: Source, analysis: Analysis, language: Pick<Language, 'parse'>): Extraction {
  const pieces = attribute(analysis.sentences, analysis.text, analysis.mentions.filter(isName))
  const article = viewArticle(source, analysis, language, pieces)
  const told: Told[] = []
  const leftOut: LeftOut[] = []
  const seen = new Set<string>()
  const ids = new Set<string>()
  // Step by step, each for all pieces: the network's weights and the code of the many rules do not fit the processor's cache together, and
  // to take a piece through all steps at a time costs an eighth more.
  const cuts = pieces.map(piece => cutPiece(piece, article))
  const trees = cuts.map(({ tokens }) => (tokens.length > longest ? null : article.parse(tokens)))
  const views = cuts.map((cut, index) => viewPiece(cut, trees[index]!, article))
  const tellings = cuts.map((cut, index) => tellPiece(cut, views[index]!, article))
  const splits = tellings.map(telling => (telling === null ? [] : propositions(telling.view)))
  const answers = cuts.map((cut, index) => {
    const told = { telling: tellings[index]!, split: splits[index]!, isLong: trees[index] === null }
    return claimsOfPiece(cut, told, article)
  })
  for (const each of retellLost(cuts, answers, article).flat()) {
    if ('reason' in each) {
      if (/\p{L}/u.test(each.text)) leftOut.push(each)
      continue
    }
    // The deck often repeats a paragraph.
    const { text, attribution } = each.claim
    const key = [text, ...attribution.map(({ speaker }) => speaker)].join('\n').toLowerCase()
    if (!seen.has(key)) told.push({ ...each, claim: withOwnId(each.claim, ids) })
    seen.add(key)
  }
  const origins = told.map(({ origin }) => origin).filter(origin => origin !== null)
  const found = partsOf(origins)
  const partsOfOrigin = new Map(origins.map((origin, index) => [origin, found[index]!]))
  const claims = told.map(({ claim, origin }) =>
    origin === null ? claim : withParts(claim, origin.proposition, partsOfOrigin.get(origin)!, origin.telling),
  )
  // A quotation whose speaker was not found belongs to no voice.
  const heard = new Set(pieces.map(({ sentence }) => sentence))
  analysis.sentences.forEach((sentence, index) => {
    const lost = heard.has(index) ? null : leaveOut(source.body, sentence.tokens, sentence, 'no-speaker')
    if (lost && /\p{L}/u.test(lost.text)) leftOut.push(lost)
  })
  return { claims: claims.sort(byQuote), leftOut: leftOut.sort((left, right) => left.start - right.start) }
}

/** The outlet may say in the same words what somebody said before: two claims, whose ids tell their voices apart. */
function withOwnId(claim: Claim, taken: Set<string>): Claim {
  const id = taken.has(claim.id) ? shortHash([claim.id, ...claim.attribution.map(each => each.speaker)]) : claim.id
  taken.add(id)
  return id === claim.id ? claim : { ...claim, id }
}
