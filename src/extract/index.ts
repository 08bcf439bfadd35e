import type { Analysis, Claim, Language, LeftOut, Sentence, Source, Token, Tree } from '../model.ts'
import { shortHash } from '../text/hash.ts'
import { type Article, extent, isName, viewArticle } from './article.ts'
import { attribute, type Piece } from './attribution/index.ts'
import { attributionsOf } from './attribution-of.ts'
import { byQuote } from './by-quote.ts'
import { requestProposition, requestReason, uncheckableReason } from './checkability/index.ts'
import { claimOf, isAboutUnnamed, isPrintable, opensUnsettled, type Telling, tellingOf } from './claim.ts'
import { withParts } from './claim-parts.ts'
import { type ClauseView, viewClause } from './clause.ts'
import { datelineLength } from './dateline.ts'
import { openerLength } from './discourse-opener.ts'
import { isScheduled } from './factuality/scheduled.ts'
import { isFragment } from './fragment.ts'
import { partsOf, type Whole } from './parts/index.ts'
import { type Proposition, propositions, unsplit } from './propositions.ts'
import { repairTree } from './repair/index.ts'
import { withVerb } from './repair/missing-verb.ts'
import { withPastTense } from './repair/past-tense.ts'
import { hasSubject, isNobodys, saysNothing } from './unfit.ts'

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
  const heard = new Set<number>()
  // Step by step, each for all pieces: the network's weights and the code of the many rules do not fit the processor's cache together, and
  // to take a piece through all steps at a time costs an eighth more.
  const cuts = pieces.map(piece => cutPiece(piece, article))
  const trees = cuts.map(({ tokens }) => (tokens.length > longest ? null : article.parse(tokens)))
  const views = cuts.map((cut, index) => viewPiece(cut, trees[index]!, article))
  const tellings = cuts.map((cut, index) => tellPiece(cut, views[index]!, article))
  const splits = tellings.map(telling => (telling === null ? [] : propositions(telling.view)))
  for (const [index, cut] of cuts.entries()) {
    heard.add(cut.content.sentence)
    for (const each of claimsOfPiece(cut, views[index]!, tellings[index]!, splits[index]!, article)) {
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
  }
  const parts = partsOf(told.map(({ origin }) => origin).filter(origin => origin !== null))
  let next = 0
  const claims = told.map(({ claim, origin }) =>
    origin === null ? claim : withParts(claim, origin.proposition, parts[next++]!, origin.telling),
  )
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
  return id === claim.id ? claim : { ...claim, id }
}

/** A piece with the words that are left to split when datelines and openers are cut off. */
interface Cut {
  readonly content: Piece
  readonly tokens: readonly Token[]
  /** Whether it is its whole sentence. */
  readonly isUncut: boolean
  /** Whether words follow that no mark parts from it. */
  readonly isTorn: boolean
}

function cutPiece(piece: Piece, article: Article): Cut {
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
  return { content, tokens, isUncut, isTorn }
}

/** The words of a piece with their mended tree; null when there are too many words for one. */
function viewPiece({ content, tokens }: Cut, parsed: Tree | null, article: Article): ClauseView | null {
  if (parsed === null) return null
  const names = article.namesIn(content.sentence, extent(tokens))
  const tree = repairTree(tokens, parsed, names)
  return viewClause(withPastTense(tokens, tree), tree, names)
}

/** What the claims of a piece share; null when it has no tree. */
function tellPiece({ content }: Cut, view: ClauseView | null, article: Article): Telling | null {
  if (view === null || view.root < 0) return null
  return tellingOf(view, content, attributionsOf(content.voices, article), article)
}

/** A claim that is still whole, with what it was made of; null when it stays whole. */
interface Told {
  readonly claim: Claim
  readonly origin: (Whole & { readonly telling: Telling }) | null
}

/** `split`: what the piece says, as its tree tells. */
function claimsOfPiece(
  { content, tokens, isUncut, isTorn }: Cut,
  view: ClauseView | null,
  telling: Telling | null,
  split: readonly Proposition[],
  article: Article,
): (Told | LeftOut)[] {
  const sentence = article.sentences[content.sentence]!
  const leave = (reason: LeftOut['reason']) => [leaveOut(article.source.body, tokens, sentence, reason)]
  if (view === null) return leave('too-long')
  if (telling === null) return leave('no-predicate')
  const request = requestReason(view, sentence)
  if (request) {
    const asked = isNobodys(view, content) || isTorn ? null : requestProposition(view, request)
    const claim = asked && claimOf(telling, asked)
    return claim ? [{ claim: { ...claim, uncheckable: request }, origin: null }] : leave(request)
  }
  if (isNobodys(view, content)) return leave('no-speaker')
  const isBad = (each: Proposition) => isFragment(view, each, { isCut: !isUncut, isTorn })
  const held = withHolders(telling, split)
  // A part that is no sentence shows that the tree is wrong: nothing is told apart.
  const isLost = (each: Proposition) => isBad(each) || (!saysNothing(view, each) && !isPrintable(telling, each))
  const all = held.length > 1 && held.some(isLost) ? [unsplit(view)].filter(each => each !== null) : held
  const claims = all
    .filter(each => !saysNothing(view, each) && !isBad(each))
    // What an attribution left of the outlet's own sentence is a claim only when it is a clause.
    .filter(
      each => isUncut || content.voices.length > 0 || !/^(?:unsplit|main)$/.test(each.rule) || hasSubject(view, each),
    )
    .flatMap((each): (Told | LeftOut)[] => {
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
      if (reason) return [{ claim: { ...claim, uncheckable: reason }, origin: null }]
      return [{ claim, origin: { view, proposition: each, telling } }]
    })
  return claims.length > 0 ? claims : leave('no-predicate')
}

/** "her first visit since 2016, when she came to Alton": whoever "she" is stands in the rest of the sentence, with which the clause stays. */
function withHolders(telling: Telling, split: readonly Proposition[]): readonly Proposition[] {
  const main = split.find(each => each.rule === 'main')
  if (main === undefined || split.length < 2 || opensUnsettled(telling, main)) return split
  const { tokens, children } = telling.view
  const isBound = (head: number) => children[head]!.some(child => /^(?:when|whom)$/i.test(tokens[child]!.form))
  const bound = split.filter(each => each.rule === 'relative' && isBound(each.head) && opensUnsettled(telling, each))
  return bound.length === 0 ? split : propositions(telling.view, new Set(bound.map(each => each.head)))
}

function leaveOut(body: string, tokens: readonly Token[], sentence: Sentence, reason: LeftOut['reason']): LeftOut {
  const start = tokens[0]?.start ?? sentence.start
  const end = tokens.at(-1)?.end ?? sentence.end
  return { start, end, text: body.slice(start, end), reason }
}
