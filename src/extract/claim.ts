import type { Attribution, Claim, NameMention, Status, Token } from '../model.ts'
import { shortHash } from '../text/hash.ts'
import { type Article, extent, overlap } from './article.ts'
import type { Piece } from './attribution/index.ts'
import type { ClauseView } from './clause.ts'
import { firstPerson } from './first-person.ts'
import { polarityOf } from './polarity.ts'
import type { Proposition } from './propositions.ts'
import { renderSentence, type Substitution } from './render.ts'
import { spellTimes } from './spell-times.ts'
import { standIns } from './stand-ins.ts'
import { statusOf } from './status.ts'

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
  const speaker = piece.direct ? firstPerson(view, attribution.at(-1)?.speaker ?? null) : null
  const around = extent(view.tokens)
  const times = article.timesIn(piece.sentence, around)
  const substitutions: Substitution[] = [
    ...(speaker?.substitutions ?? []),
    ...standIns(piece, proposition, article),
    ...spellTimes(view, times),
  ]
  const replace = new Map([...(speaker?.replace ?? []), ...proposition.replace])
  const text = renderSentence(proposition.parts, view.tokens, body, replace, withoutOverlap(substitutions))
  // "Which was provided by a member": what it belongs to was not found.
  if (text.split(' ').length < 2 || /^(?:Which|Who|Whom|Whose)\b/.test(text)) return null
  return {
    id: shortHash([source, exact, text]),
    source,
    text,
    quote: { exact, ...quote },
    attribution,
    polarity: polarityOf(view, proposition.head, proposition.own),
    status: statusOfProposition(view, proposition),
    times: times.filter(time => proposition.claimed.some(index => overlap(view.tokens[index]!, time))),
    quantities: article
      .quantitiesIn(piece.sentence, around)
      .filter(quantity => printed.some(token => overlap(token, quantity))),
    names: namesOf(printed, substitutions, article.namesIn(piece.sentence, around), article),
    rule: proposition.rule,
  }
}

/** A role is held now; a participle takes the time of the clause it hangs on. */
function statusOfProposition(view: ClauseView, { rule, head, own, replace }: Proposition): Status {
  if (rule === 'apposition') return 'ongoing'
  const governor = view.heads[head]!
  return statusOf(view, replace.has(head) && governor >= 0 ? governor : head, own)
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
