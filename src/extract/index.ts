import type { Analysis, Attribution, Claim, Language, LeftOut, Sentence, Source, Token, Tree } from '../model.ts'
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
import { keptWhole } from './kept-whole.ts'
import { type Proposition, propositions, unsplit } from './propositions.ts'
import { repairTree } from './repair/index.ts'
import { withVerb } from './repair/missing-verb.ts'
import { withPastTense } from './repair/past-tense.ts'
import { hasSubject, isNobodys, quotesOthers, saysNothing } from './unfit.ts'

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
  // to take a piece through all steps at a time costs a tenth more.
  const cuts = pieces.map(piece => cutPiece(piece, article))
  const trees = cuts.map(({ tokens }) => (tokens.length > longest ? null : article.parse(tokens)))
  const views = cuts.map((cut, index) => viewPiece(cut, trees[index]!, article))
  const answers = retellLost(
    cuts,
    cuts.map((cut, index) => claimsOfPiece(cut, views[index]!, article)),
    article,
  )
  for (const [index, cut] of cuts.entries()) {
    heard.add(cut.content.sentence)
    for (const each of answers[index]!) {
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
  const claims = told.map(({ claim, takeApart }) => takeApart(claim))
  // A quotation whose speaker was not found belongs to no voice.
  analysis.sentences.forEach((sentence, index) => {
    const lost = heard.has(index) ? null : leaveOut(source.body, sentence.tokens, sentence, 'no-speaker')
    if (lost && /\p{L}/u.test(lost.text)) leftOut.push(lost)
  })
  return { claims: claims.sort(byQuote), leftOut: leftOut.sort((left, right) => left.start - right.start) }
}

/**
 * The claims and remainders of each cut, with the whole sentence in place of those that lost everything when their voices were cut out: "The port on
 * Saturday announced | a plan that closed the pier" tells what the port did.
 */
function retellLost(cuts: readonly Cut[], answers: readonly Answer[], article: Article): readonly Answer[] {
  const kept = new Set<number>()
  cuts.forEach(({ content, isUncut }, index) => {
    const isLost = answers[index]!.every(each => 'reason' in each && each.reason === 'no-predicate')
    const isQuoting = article.sentences[content.sentence]!.tokens.some(({ xpos }) => /^(?:``|'')$/.test(xpos))
    if (!isLost || isUncut || isQuoting) kept.add(content.sentence)
  })
  return answers.map((answer, index) => {
    const { sentence } = cuts[index]!.content
    if (kept.has(sentence)) return answer
    const tokens = article.sentences[sentence]!.tokens.map((_, at) => at)
    const cut = cutPiece({ sentence, tokens, voices: [], direct: false }, article)
    const view = viewPiece(cut, article.parse(cut.tokens), article)
    const whole = view && keptWhole(view, cut)
    if (!whole) return answer
    return cuts[index - 1]?.content.sentence === sentence
      ? []
      : tell(tellingOf(view, cut.content, [], article), whole, keepWhole)
  })
}

type Answer = readonly (Told | LeftOut)[]

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
  /** Whether it begins where its sentence or a quotation does. */
  readonly isOpening: boolean
  /** Whether "that" stands before it. */
  readonly isReported: boolean
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
  const [first = 0] = piece.tokens
  const before = sentence.tokens[first - 1]
  const opensQuotation = before?.xpos === '``' && /^\p{Lu}/u.test(sentence.tokens[first]!.form)
  const isReported = before?.form === 'that' && before.upos === 'SCONJ'
  return { content, tokens, isUncut, isTorn, isOpening: first <= dateline || opensQuotation, isReported }
}

/** The words of a piece with their mended tree; null when there are too many words for one. */
function viewPiece({ content, tokens }: Cut, parsed: Tree | null, article: Article): ClauseView | null {
  if (parsed === null) return null
  const names = article.namesIn(content.sentence, extent(tokens))
  const tree = repairTree(tokens, parsed, names)
  return viewClause(withPastTense(tokens, tree), tree, names)
}

/** A claim that is still whole, with the function that finds its parts. */
interface Told {
  readonly claim: Claim
  readonly takeApart: (claim: Claim) => Claim
}

const keepWhole = (claim: Claim): Claim => claim

function claimsOfPiece(cut: Cut, view: ClauseView | null, article: Article): (Told | LeftOut)[] {
  const { content, tokens, isUncut, isTorn } = cut
  const sentence = article.sentences[content.sentence]!
  // "ALTON, N.J. — | The mayor said": nothing but a dateline
  if (tokens.length === 0) return []
  if (view === null) return [leaveOut(article.source.body, tokens, sentence, 'too-long')]
  const leave = (reason: LeftOut['reason']) => [leaveOut(article.source.body, tokens, sentence, reason)]
  if (view.root < 0) return leave('no-predicate')
  const attribution: Attribution[] = attributionsOf(content.voices, article)
  const telling = tellingOf(view, content, attribution, article)
  const request = requestReason(view, sentence)
  if (request) {
    const asked = isNobodys(view, content) || isTorn ? null : requestProposition(view, request)
    const claim = asked && claimOf(telling, asked)
    return claim ? [{ claim: { ...claim, uncheckable: request }, takeApart: keepWhole }] : leave(request)
  }
  if (isNobodys(view, content)) {
    // "Crowds screamed, “Not my mayor,” before they left": what the outlet tells itself, with somebody's words in it.
    const whole = quotesOthers(view, content) ? keptWhole(view, cut) : null
    const kept = whole ? tell(telling, whole, keepWhole) : []
    return kept.some(each => 'claim' in each && /["“]/.test(each.claim.text)) ? kept : leave('no-speaker')
  }
  const isBad = (each: Proposition) => isFragment(view, each, { isCut: !isUncut, isTorn })
  const split = withHolders(telling, propositions(view))
  // A part that is no sentence shows that the tree is wrong: nothing is told apart.
  const isLost = (each: Proposition) => isBad(each) || (!saysNothing(view, each) && !isPrintable(telling, each))
  const all = split.length > 1 && split.some(isLost) ? [unsplit(view)].filter(each => each !== null) : split
  const claims = all
    .filter(each => !saysNothing(view, each) && !isBad(each))
    // What an attribution left of the outlet's own sentence is a claim only when it is a clause.
    .filter(
      each => isUncut || content.voices.length > 0 || !/^(?:unsplit|main)$/.test(each.rule) || hasSubject(view, each),
    )
    .flatMap(each => tell(telling, each, whole => withParts(whole, each, telling)))
  if (claims.length > 0) return claims
  const whole = keptWhole(view, cut)
  const kept = whole ? tell(telling, whole, keepWhole) : []
  return kept.length > 0 ? kept : leave('no-predicate')
}

/** The claim of a proposition, or what is left out since it points at what is not named; nothing when its text would not stand alone. */
function tell(telling: Telling, proposition: Proposition, takeApart: Told['takeApart']): (Told | LeftOut)[] {
  const { view, piece, article } = telling
  const printed = claimOf(telling, proposition)
  if (!printed) return []
  const isPlanned = isScheduled(view, proposition.head, printed, article.source.published)
  const claim = isPlanned ? ({ ...printed, status: 'planned' } as const) : printed
  const reason = uncheckableReason(view, proposition, piece, claim)
  const told = reason ? { ...claim, uncheckable: reason } : claim
  if (isAboutUnnamed(telling, proposition, told)) {
    const { start, end, exact: text } = claim.quote
    return [{ start, end, text, reason: 'no-antecedent' }]
  }
  return [{ claim: told, takeApart: reason ? keepWhole : takeApart }]
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
