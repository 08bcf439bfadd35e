import type { Claim, LeftOut, Sentence, Token } from '../model.ts'
import type { Article } from './article.ts'
import { attributionsOf } from './attribution-of.ts'
import { requestProposition, requestReason, uncheckableReason } from './checkability/index.ts'
import { claimOf, isAboutUnnamed, isPrintable, opensUnsettled, type Telling, tellingOf } from './claim.ts'
import type { ClauseView } from './clause.ts'
import type { Cut } from './cut.ts'
import { isScheduled } from './factuality/scheduled.ts'
import { isFragment } from './fragment.ts'
import { keptWhole } from './kept-whole.ts'
import type { Whole } from './parts/index.ts'
import { type Proposition, propositions, unsplit } from './propositions.ts'
import { speakerAge } from './speaker-age.ts'
import { speakerRole } from './speaker-role.ts'
import { hasSubject, isNobodys, quotesOthers, saysNothing } from './unfit.ts'

/** A claim that is still whole, with what it was made of; null when it stays whole. */
export interface Told {
  readonly claim: Claim
  readonly origin: (Whole & { readonly telling: Telling }) | null
}

/** What comes of a piece: its claims, and what of it yields none. */
export type Answer = readonly (Told | LeftOut)[]

/** What the claims of a piece share; null when it has no tree. */
export function tellPiece({ content }: Cut, view: ClauseView | null, article: Article): Telling | null {
  if (view === null || view.root < 0) return null
  return tellingOf(view, content, attributionsOf(content.voices, article), article)
}

/** The claims of a piece. `split`: what it says, as its tree tells; `telling` is null when there is no tree, `isLong` when that is since the piece has too many words. */
export function claimsOfPiece(
  cut: Cut,
  { telling, split, isLong }: { telling: Telling | null; split: readonly Proposition[]; isLong: boolean },
  article: Article,
): Answer {
  const { content, tokens, isUncut, isTorn } = cut
  const sentence = article.sentences[content.sentence]!
  // "ALTON, N.J. — | The mayor said": nothing but a dateline
  if (tokens.length === 0) return []
  const leave = (reason: LeftOut['reason']) => [leaveOut(article.source.body, tokens, sentence, reason)]
  if (telling === null) return leave(isLong ? 'too-long' : 'no-predicate')
  const { view } = telling
  const request = requestReason(view, sentence)
  if (request) {
    const asked = isNobodys(view, content) || isTorn ? null : requestProposition(view, request)
    const claim = asked && claimOf(telling, asked)
    return claim ? [{ claim: { ...claim, uncheckable: request }, origin: null }] : leave(request)
  }
  if (isNobodys(view, content)) {
    // "Crowds screamed, “Not my mayor,” before they left": what the outlet tells itself, with somebody's words in it.
    const kept = quotesOthers(view, content) ? tellWhole(telling, cut) : []
    return kept.some(each => 'claim' in each && /["“]/.test(each.claim.text)) ? kept : leave('no-speaker')
  }
  const isBad = (each: Proposition) => isFragment(view, each, { isCut: !isUncut, isTorn })
  const held = withHolders(telling, split)
  // A part that is no sentence shows that the tree is wrong: nothing is split.
  const isLost = (each: Proposition) => isBad(each) || (!saysNothing(view, each) && !isPrintable(telling, each))
  const all = held.length > 1 && held.some(isLost) ? [unsplit(view)].filter(each => each !== null) : held
  const claims = all
    .filter(each => !saysNothing(view, each) && !isBad(each))
    // What an attribution left of the outlet's own sentence is a claim only when it is a clause.
    .filter(
      each => isUncut || content.voices.length > 0 || !/^(?:unsplit|main)$/.test(each.rule) || hasSubject(view, each),
    )
    .flatMap(each => tell(telling, each))
  const asides = [speakerAge, ...(claims.length > 0 ? [] : [speakerRole])].flatMap(asideOf =>
    tellAside(telling, content.speaker === undefined ? null : asideOf(view, content.speaker)),
  )
  if (claims.length > 0 || asides.length > 0) return [...claims, ...asides]
  const kept = tellWhole(telling, cut)
  return kept.length > 0 ? kept : leave('no-predicate')
}

/** What stands beside a speaker, as a claim that is not taken apart. */
function tellAside(telling: Telling, aside: Proposition | null): Answer {
  return aside === null ? [] : tell(telling, aside).map(each => ('claim' in each ? { ...each, origin: null } : each))
}

/** All words of a piece as one claim that is not taken apart, or what is left out since it begins with somebody who is not named; nothing when they may be a fragment. */
export function tellWhole(telling: Telling, cut: Cut): Answer {
  const whole = keptWhole(telling.view, cut)
  return (whole === null ? [] : tell(telling, whole)).map((each): Told | LeftOut => {
    if ('reason' in each) return each
    // "It wasn't because the port wanted it; it was rather that …"
    const isPronoun = whole === null || telling.view.tokens[whole.own[0]!]?.upos !== 'DET'
    const isOpen =
      each.claim.context !== undefined && /^(?:he|she|it|they|this|that)\b/i.test(each.claim.text) && isPronoun
    return isOpen ? unnamed(each.claim) : { ...each, origin: null }
  })
}

/** The claim of a proposition, or what is left out since it points at what is not named; nothing when its text would not stand alone. */
function tell(telling: Telling, proposition: Proposition): (Told | LeftOut)[] {
  const { view, piece, article } = telling
  const printed = claimOf(telling, proposition)
  if (!printed) return []
  const isPlanned = isScheduled(view, proposition.head, printed, article.source.published)
  const claim = isPlanned ? ({ ...printed, status: 'planned' } as const) : printed
  const reason = uncheckableReason(view, proposition, piece, claim)
  const told = reason ? { ...claim, uncheckable: reason } : claim
  if (isAboutUnnamed(telling, proposition, told)) return [unnamed(claim)]
  return [{ claim: told, origin: reason ? null : { view, proposition, telling } }]
}

const unnamed = ({ quote: { start, end, exact: text } }: Claim): LeftOut => ({
  start,
  end,
  text,
  reason: 'no-antecedent',
})

/** "her first visit since 2016, when she came to Alton": whoever "she" is stands in the rest of the sentence, with which the clause stays. */
function withHolders(telling: Telling, split: readonly Proposition[]): readonly Proposition[] {
  const main = split.find(each => each.rule === 'main')
  if (main === undefined || split.length < 2 || opensUnsettled(telling, main)) return split
  const { tokens, children } = telling.view
  const isBound = (head: number) => children[head]!.some(child => /^(?:when|whom)$/i.test(tokens[child]!.form))
  const bound = split.filter(each => each.rule === 'relative' && isBound(each.head) && opensUnsettled(telling, each))
  return bound.length === 0 ? split : propositions(telling.view, new Set(bound.map(each => each.head)))
}

/** The words of a piece that yield no claim; without words its whole sentence. */
export function leaveOut(
  body: string,
  tokens: readonly Token[],
  sentence: Sentence,
  reason: LeftOut['reason'],
): LeftOut {
  const start = tokens[0]?.start ?? sentence.start
  const end = tokens.at(-1)?.end ?? sentence.end
  return { start, end, text: body.slice(start, end), reason }
}
