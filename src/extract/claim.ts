import type {
  Attribution,
  Claim,
  ClaimPart,
  NameMention,
  QuantityMention,
  Status,
  TimeMention,
  Token,
} from '../model.ts'
import { isReal } from '../statement/is-real.ts'
import { shortHash } from '../text/hash.ts'
import { overlap } from '../text/span.ts'
import { type Article, extent } from './article.ts'
import type { Piece } from './attribution/index.ts'
import type { ClauseView } from './clause.ts'
import { polarityOf } from './factuality/polarity.ts'
import { statusOf, statusOfParticiple } from './factuality/status.ts'
import { hedgeOf } from './hedge.ts'
import { needsContext, unsettledOpener } from './needs-context.ts'
import { printedWords } from './parts/excerpt.ts'
import { pointsOnly } from './points-only.ts'
import type { Proposition } from './propositions.ts'
import type { Part } from './rule.ts'
import { sayingsOf } from './sayings.ts'
import { withClosingMark } from './wording/closing-mark.ts'
import { withoutDummy } from './wording/dummy-subjects.ts'
import { exactMarks } from './wording/exact-marks.ts'
import { type FirstPerson, firstPerson } from './wording/first-person.ts'
import { namedOnce } from './wording/named-once.ts'
import { renderSentence, type Substitution } from './wording/render.ts'
import { spellTimes } from './wording/spell-times.ts'
import { standIns } from './wording/stand-ins.ts'
import { withoutAgent } from './wording/without-agent.ts'
import { withoutAlso } from './wording/without-also.ts'

/** What the claims and parts of one piece share, worked out once. */
export interface Telling {
  readonly view: ClauseView
  readonly piece: Piece
  readonly attribution: readonly Attribution[]
  readonly article: Article
  readonly times: readonly TimeMention[]
  readonly quantities: readonly QuantityMention[]
  readonly names: readonly NameMention[]
  /** "I" and "we" of a direct quotation. */
  readonly speaker: FirstPerson | null
  /** The times in words that stand alone. */
  readonly spelt: readonly Substitution[]
  /** What has been printed: that a proposition can be is asked before its claim is made. */
  readonly printed: Map<Proposition, Printed | null>
}

interface Printed {
  readonly text: string
  readonly substitutions: readonly Substitution[]
  /** What was printed of the proposition's parts: without an "it" that is nobody, or a doer the article does not settle. */
  readonly spoken: readonly Part[]
}

/** `attribution` is that of the piece, outermost voice first. */
export function tellingOf(
  view: ClauseView,
  piece: Piece,
  attribution: readonly Attribution[],
  article: Article,
): Telling {
  const holder = attribution.at(-1)?.speaker ?? null
  const isGroup = holder !== null && article.named(holder)?.type === 'organisation'
  const around = extent(view.tokens)
  const times = article.timesIn(piece.sentence, around)
  return {
    view,
    piece,
    attribution,
    article,
    times,
    quantities: article.quantitiesIn(piece.sentence, around),
    names: article.namesIn(piece.sentence, around),
    speaker: piece.direct ? firstPerson(view, holder, isGroup) : null,
    spelt: spellTimes(view, times),
    printed: new Map(),
  }
}

/** Whether the text of a proposition would stand alone. */
export const isPrintable = (telling: Telling, proposition: Proposition): boolean => print(telling, proposition) !== null

function print(telling: Telling, proposition: Proposition): Printed | null {
  const known = telling.printed.get(proposition)
  if (known !== undefined) return known
  const { view, piece, article, speaker, spelt } = telling
  const plain = withoutAlso(view, withoutDummy(view, proposition.parts) ?? proposition.parts)
  const substitutions: Substitution[] = [
    ...(speaker === null ? [] : speakerIn(telling, speaker, plain)),
    ...standIns(piece, proposition, article),
    ...spelt,
  ]
  const replace = speaker === null ? proposition.replace : new Map([...speaker.replace, ...proposition.replace])
  const isOpen = unsettledOpener(view, { spoken: plain, substitutions }, piece, article) >= 0
  const spoken = (isOpen ? withoutAgent(view, plain) : null) ?? plain
  const { body } = article.source
  const { start, end } = extent(view.tokens)
  const rendered = renderSentence(withClosingMark(view, spoken), {
    tokens: view.tokens,
    body,
    replace,
    substitutions: withoutOverlap(substitutions),
  })
  const text = exactMarks(rendered, body.slice(start, end))
  // "Which was provided by a member": what it belongs to was not found.
  const isLost = !text.includes(' ') || /^(?:Which|Who|Whom|Whose)\b(?!.*\?$)/.test(text)
  const found = isLost ? null : { text, substitutions, spoken }
  telling.printed.set(proposition, found)
  return found
}

function speakerIn(telling: Telling, { substitutions }: FirstPerson, parts: readonly Part[]): readonly Substitution[] {
  const { view, attribution, article, names } = telling
  const name = attribution.at(-1)?.speaker
  if (name === undefined) return substitutions
  const isPerson = article.named(name)?.type === 'person'
  return namedOnce(substitutions, view, parts, { name, isPerson, names, genderOf: article.genderOf })
}

/** Whether the text of a proposition begins with a pronoun that nothing settles. */
export function opensUnsettled(telling: Telling, proposition: Proposition): boolean {
  const printed = print(telling, proposition)
  if (printed === null) return false
  const { view, piece, article } = telling
  return unsettledOpener(view, printed, piece, article) >= 0
}

/** Whether a claim is about somebody or something that only the sentence before names, and says nothing of its own that could be checked. */
export function isAboutUnnamed(
  { view, piece, article, printed }: Telling,
  proposition: Proposition,
  claim: Pick<Claim, 'names' | 'quantities' | 'times' | 'uncheckable'>,
): boolean {
  const known = printed.get(proposition)
  if (!known || piece.sentence === 0) return false
  const opener = unsettledOpener(view, known, piece, article)
  return opener >= 0 && pointsOnly(view, proposition, opener, claim)
}

/** A proposition as a claim: text, quote, and what its words carry. Null when its text would not stand alone. */
export function claimOf(telling: Telling, proposition: Proposition): Claim | null {
  const printed = print(telling, proposition)
  if (printed === null) return null
  const { view, piece, attribution, article, names } = telling
  const { id: source } = article.source
  const hedge = hedgeOf(view, proposition, piece, article)
  const { text, quote, polarity, status, times, quantities, rule, context } = told(telling, proposition, printed, hedge)
  const sayings = sayingsOf(view, proposition, piece, article)
  return {
    id: shortHash([source, quote.exact, text]),
    source,
    text,
    quote,
    attribution,
    ...(sayings.length > 0 ? { sayings } : {}),
    ...(hedge === null ? {} : { hedge }),
    polarity,
    status,
    times,
    quantities,
    names: namesOf(tokensOf(view, proposition), printed.substitutions, names, article),
    rule,
    parts: [],
    ...(context ? { context } : {}),
  }
}

/** A proposition as part of a claim, without its id. Null when its text would not stand alone or is among the `known`. */
export function partOf(
  telling: Telling,
  proposition: Proposition,
  known: ReadonlySet<string>,
): Omit<ClaimPart, 'id'> | null {
  const printed = print(telling, proposition)
  if (printed === null || known.has(printed.text)) return null
  return told(telling, proposition, printed, hedgeOf(telling.view, proposition, telling.piece, telling.article))
}

/** What a claim and a part tell alike. */
function told(
  { view, piece, attribution, article, times, quantities }: Telling,
  proposition: Proposition,
  { text, substitutions, spoken }: Printed,
  hedge: string | null,
): Omit<ClaimPart, 'id'> {
  const printed = tokensOf(view, proposition)
  const [first, last] = proposition.quoted
  const { start } = view.tokens[first]!
  const { end } = view.tokens[last]!
  const status = statusOfProposition(view, proposition)
  return {
    text,
    quote: { exact: article.source.body.slice(start, end), start, end },
    status: hedge === null ? status : distanced(status),
    polarity: polarityOf(view, proposition.head, proposition.own),
    times: times.filter(time => proposition.claimed.some(index => overlap(view.tokens[index]!, time))),
    quantities: quantities.filter(quantity => printed.some(token => overlap(token, quantity))),
    rule: proposition.rule,
    ...(needsContext(view, { spoken, substitutions }, piece, article) ||
    isSaidBySomebody(attribution) ||
    lacksSubject(view, spoken)
      ? { context: 'needs sentence before' as const }
      : {}),
  }
}

/** "Ran a school that cheated its pupils": a sentence without its subject. */
function lacksSubject(view: ClauseView, spoken: readonly Part[]): boolean {
  const [first] = spoken
  return (
    first !== undefined &&
    'token' in first &&
    /^VB[DZ]$/.test(view.tokens[first.token]!.xpos) &&
    view.tokens[first.token]!.upos === 'VERB'
  )
}

/** “We have one aim,” he said: without the sentence before nobody knows who says so. */
const isSaidBySomebody = (attribution: readonly Attribution[]): boolean =>
  attribution.some(({ speaker }) => /^(?:he|she|it|they|who)$/i.test(speaker))

const tokensOf = (view: ClauseView, proposition: Proposition): Token[] =>
  printedWords(proposition).map(word => view.tokens[word]!)

/** "is understood to have left": nobody stands for it that it happened. */
const distanced = (status: Status): Status => (isReal(status) ? 'possible' : status)

/** A role is held now; a participle takes the time of the clause it hangs on. */
function statusOfProposition(view: ClauseView, { rule, head, own, replace }: Proposition): Status {
  if (/^(?:apposition|description|age|place)$/.test(rule)) return 'ongoing'
  const governor = view.heads[head]!
  return replace.has(head) && governor >= 0 ? statusOfParticiple(view, governor, own) : statusOf(view, head, own)
}

/** Substitutions by place; of two that overlap the earlier, then the longer one stays. */
function withoutOverlap(list: readonly Substitution[]): Substitution[] {
  let end = -1
  return [...list]
    .sort((left, right) => left.from - right.from || right.to - left.to)
    .filter(each => {
      if (each.from < end) return false
      end = each.to
      return true
    })
}

/** Names among the printed words, and those that a substitution brought in. */
function namesOf(
  printed: readonly Token[],
  substitutions: readonly Substitution[],
  near: readonly NameMention[],
  article: Article,
): NameMention[] {
  const found = near.filter(name => printed.some(token => overlap(token, name)))
  const values = new Set(found.map(name => name.value))
  for (const { holder } of substitutions) {
    const name = holder === undefined ? undefined : article.named(holder)
    if (!name || values.has(name.value)) continue
    values.add(name.value)
    found.push(name)
  }
  return found.sort((left, right) => left.start - right.start)
}
