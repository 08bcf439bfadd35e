import type { Analysis, Attribution, Claim, Language, LeftOut, Sentence, Source, Token } from '../model.ts'
import { shortHash } from '../text/hash.ts'
import { type Article, extent, isName, viewArticle } from './article.ts'
import { attribute, type Piece } from './attribution/index.ts'
import { requestProposition, requestReason, uncheckableReason } from './checkability/index.ts'
import { claimOf, isAboutUnnamed, isPrintable, tellingOf } from './claim.ts'
import { withParts } from './claim-parts.ts'
import { viewClause } from './clause.ts'
import { datelineLength } from './dateline.ts'
import { openerLength } from './discourse-opener.ts'
import { withVerb } from './missing-verb.ts'
import { withPastTense } from './past-tense.ts'
import { type Proposition, propositions, unsplit } from './propositions.ts'
import { repairTree } from './repair/index.ts'
import { isScheduled } from './scheduled.ts'
import { attributionOf } from './speaker.ts'
import { hasSubject, isFragment, isNobodys, saysNothing } from './unfit.ts'

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
  const claims: Claim[] = []
  const leftOut: LeftOut[] = []
  const seen = new Set<string>()
  const ids = new Set<string>()
  const heard = new Set<number>()
  for (const piece of pieces) {
    heard.add(piece.sentence)
    const found = claimsOfPiece(piece, article)
    for (const claim of found) {
      if ('reason' in claim) {
        if (/\p{L}/u.test(claim.text)) leftOut.push(claim)
        continue
      }
      // The deck often repeats a paragraph.
      const key = [claim.text, ...claim.attribution.map(each => each.speaker)].join('\n').toLowerCase()
      if (!seen.has(key)) claims.push(withOwnId(claim, ids))
      seen.add(key)
    }
  }
  // A quotation whose speaker was not found belongs to no voice.
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
  if (id === claim.id) return claim
  return { ...claim, id, parts: claim.parts.map((part, index) => ({ ...part, id: `${id}.${index + 1}` })) }
}

const byQuote = (left: Claim, right: Claim): number =>
  left.quote.start - right.quote.start || left.quote.end - right.quote.end || (left.id < right.id ? -1 : 1)

function claimsOfPiece(piece: Piece, article: Article): (Claim | LeftOut)[] {
  const sentence = article.sentences[piece.sentence]!
  const dateline = datelineLength(sentence.tokens)
  const told = piece.tokens.filter(index => index >= dateline)
  const opened = openerLength(told.map(index => sentence.tokens[index]!))
  const content = { ...piece, tokens: opened > 0 ? told.slice(opened) : told }
  const isWhole = content.tokens.length === sentence.tokens.length
  const isUncut = piece.tokens.length === sentence.tokens.length
  // "came hours after | the mayor said": cut where no mark stands.
  const following = sentence.tokens[(content.tokens.at(-1) ?? 0) + 1]
  const isTorn = following !== undefined && !/^[.,;:!?"”’)]/.test(following.form)
  const tokens = withVerb(isWhole ? sentence.tokens : content.tokens.map(index => sentence.tokens[index]!))
  if (tokens.length > longest) return [leaveOut(article.source.body, tokens, sentence, 'too-long')]
  const names = article.namesIn(piece.sentence, extent(tokens))
  const tree = repairTree(tokens, article.parse(tokens), names)
  const view = viewClause(withPastTense(tokens, tree), tree, names)
  const leave = (reason: LeftOut['reason']) => [leaveOut(article.source.body, tokens, sentence, reason)]
  if (view.root < 0) return leave('no-predicate')
  const attribution: Attribution[] = piece.voices.map(voice => attributionOf(voice, article))
  const telling = tellingOf(view, content, attribution, article)
  const request = requestReason(view, sentence)
  if (request) {
    const asked = isNobodys(view, content) || isTorn ? null : requestProposition(view, request)
    const claim = asked && claimOf(telling, asked)
    return claim ? [{ ...claim, parts: [], uncheckable: request }] : leave(request)
  }
  if (isNobodys(view, content)) return leave('no-speaker')
  const isBad = (each: Proposition) => isFragment(view, each, { isCut: !isUncut, isTorn })
  const split = propositions(view)
  // A part that is no sentence shows that the tree is wrong: nothing is told apart.
  const isLost = (each: Proposition) => isBad(each) || (!saysNothing(view, each) && !isPrintable(telling, each))
  const all = split.length > 1 && split.some(isLost) ? [unsplit(view)].filter(each => each !== null) : split
  const claims = all
    .filter(each => !saysNothing(view, each) && !isBad(each))
    // What an attribution left of the outlet's own sentence is a claim only when it is a clause.
    .filter(
      each => isUncut || piece.voices.length > 0 || !/^(?:unsplit|main)$/.test(each.rule) || hasSubject(view, each),
    )
    .flatMap((each): (Claim | LeftOut)[] => {
      const printed = claimOf(telling, each)
      const claim =
        printed && isScheduled(view, each.head, printed, article.source.published)
          ? ({ ...printed, status: 'planned' } as const)
          : printed
      const reason = claim && uncheckableReason(view, each, content, claim)
      if (!claim) return []
      if (isAboutUnnamed(telling, each, reason ? { ...claim, uncheckable: reason } : claim)) {
        const { start, end, exact: text } = claim.quote
        return [{ start, end, text, reason: 'no-antecedent' }]
      }
      return [reason ? { ...claim, parts: [], uncheckable: reason } : withParts(claim, each, telling)]
    })
  return claims.length > 0 ? claims : leave('no-predicate')
}

function leaveOut(body: string, tokens: readonly Token[], sentence: Sentence, reason: LeftOut['reason']): LeftOut {
  const start = tokens[0]?.start ?? sentence.start
  const end = tokens.at(-1)?.end ?? sentence.end
  return { start, end, text: body.slice(start, end), reason }
}
