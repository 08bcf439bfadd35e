import type { Attribution, Claim, NameMention, Status, Token } from '../model.ts'
import { shortHash } from '../text/hash.ts'
import { type Article, extent, overlap } from './article.ts'
import type { Piece } from './attribution/index.ts'
import type { ClauseView } from './clause.ts'
import { withoutDummy } from './dummy-subjects.ts'
import { firstPerson } from './first-person.ts'
import { hedgeOf } from './hedge.ts'
import { needsContext } from './needs-context.ts'
import { polarityOf } from './polarity.ts'
import type { Proposition } from './propositions.ts'
import { renderSentence, type Substitution } from './render.ts'
import { sayingsOf } from './sayings.ts'
import { spellTimes } from './spell-times.ts'
import { standIns } from './stand-ins.ts'
import { statusOf, statusOfParticiple } from './status.ts'

/** A proposition as a claim: text, quote, and what its words carry. Null when its text would not stand alone. */
export function claimOf(
  proposition: Proposition,
  view: ClauseView,
  piece: Piece,
  attribution: readonly Attribution[],
  article: Article,
): Claim | null {
  const { id: source, body } = article.source
  const printed = proposition.parts.flatMap(part => ('token' in part ? [view.tokens[part.token]!] : []))
  const [first, last] = proposition.quoted
  const quote = { start: view.tokens[first]!.start, end: view.tokens[last]!.end }
  const exact = body.slice(quote.start, quote.end)
  const holder = attribution.at(-1)?.speaker ?? null
  const isGroup = holder !== null && article.named(holder)?.type === 'organisation'
  const speaker = piece.direct ? firstPerson(view, holder, isGroup) : null
  const around = extent(view.tokens)
  const times = article.timesIn(piece.sentence, around)
  const substitutions: Substitution[] = [
    ...(speaker?.substitutions ?? []),
    ...standIns(piece, proposition, article),
    ...spellTimes(view, times),
  ]
  const replace = new Map([...(speaker?.replace ?? []), ...proposition.replace])
  const spoken = withoutDummy(view, proposition.parts) ?? proposition.parts
  const text = renderSentence(spoken, view.tokens, body, replace, withoutOverlap(substitutions))
  // "Which was provided by a member": what it belongs to was not found.
  if (text.split(' ').length < 2 || /^(?:Which|Who|Whom|Whose)\b(?!.*\?$)/.test(text)) return null
  const hedge = hedgeOf(view, proposition, piece, article)
  const status = statusOfProposition(view, proposition)
  const sayings = sayingsOf(view, proposition, piece, article)
  return {
    id: shortHash([source, exact, text]),
    source,
    text,
    quote: { exact, ...quote },
    attribution,
    ...(sayings.length > 0 ? { sayings } : {}),
    ...(hedge === null ? {} : { hedge }),
    polarity: polarityOf(view, proposition.head, proposition.own),
    status: hedge === null ? status : distanced(status),
    times: times.filter(time => proposition.claimed.some(index => overlap(view.tokens[index]!, time))),
    quantities: article
      .quantitiesIn(piece.sentence, around)
      .filter(quantity => printed.some(token => overlap(token, quantity))),
    names: namesOf(printed, substitutions, article.namesIn(piece.sentence, around), article),
    rule: proposition.rule,
    parts: [],
    ...(needsContext(view, piece, proposition, substitutions, article)
      ? { context: 'needs sentence before' as const }
      : {}),
  }
}

/** "is understood to have left": nobody stands for it that it happened. */
const distanced = (status: Status): Status => (/^(?:happened|ongoing)$/.test(status) ? 'possible' : status)

/** A role is held now; a participle takes the time of the clause it hangs on. */
function statusOfProposition(view: ClauseView, { rule, head, own, replace }: Proposition): Status {
  if (rule === 'apposition') return 'ongoing'
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
