import { isDemonym } from '../../lexicon/demonyms.ts'
import { isGivenName } from '../../lexicon/given-names.ts'
import { otherNames } from '../../lexicon/other-names.ts'
import { isPlaceName } from '../../lexicon/places.ts'
import type { NameMention, Sentence, Token } from '../../model.ts'
import type { Piece } from './pieces.ts'
import { isNameWord, type Run } from './runs.ts'
import { isCapitalised, surface, type Vote } from './spots.ts'
import { titleEnd } from './titles.ts'

/** A tagger's span as tokens of its sentence. */
export interface Tagged extends Run {
  readonly type: NameMention['type']
}

/** The tagger's spans per sentence, as tokens, with titles, demonyms and stray signs cut off; what is no name then is dropped. */
export function tagged(found: readonly NameMention[], sentences: readonly Sentence[]): Tagged[][] {
  const sorted = [...found].sort((a, b) => a.start - b.start || a.end - b.end)
  let next = 0
  return sentences.map(({ tokens, end }) => {
    const spans: Tagged[] = []
    let at = 0
    for (; next < sorted.length && sorted[next]!.start < end; next++) {
      const mention = sorted[next]!
      while (at < tokens.length && tokens[at]!.end <= mention.start) at++
      let last = at
      while (last < tokens.length && tokens[last]!.start < mention.end) last++
      const span = trimmed(tokens, { type: mention.type, first: at, last })
      if (span !== null) spans.push(span)
      at = Math.max(at, span?.last ?? at)
    }
    return spans
  })
}

function trimmed(tokens: readonly Token[], span: Tagged): Tagged | null {
  let { first, last } = span
  // "the Capitol Wednesday" ends before the day.
  while (last > first && (isOutside(tokens[last - 1]!) || otherNames.has(tokens[last - 1]!.form))) last--
  // "Ashkenazi 's", "Cohen ."
  while (last > first && /^(?:'s|'|\W+)$/u.test(tokens[last - 1]!.form) && !/\p{L}/u.test(tokens[last - 1]!.form))
    last--
  // Text without capitals has names too, where both taggers agree: "a ferry to kerala".
  while (first < last && !isNameWord(tokens[first]!.form) && tokens[first]!.upos !== 'PROPN') first++
  // "Israeli Foreign Minister Gabi Ashkenazi"
  const title = titleEnd(tokens, first, last)
  if (title === last && title > first) return null
  // "House Minority" of "House Minority Leader Ann Lowe": the rules know what is a name in a title.
  if (title === first && titleEnd(tokens, first, tokens.length) > last) return null
  if (span.type === 'person') first = title
  if (last > first && isDemonym(surface(tokens, first, last))) return null
  // Longer than any name: the tagger ran on. Also bounds later work.
  return first < last && last - first <= 16 ? { ...span, first, last } : null
}

function isOutside({ form, upos }: Token): boolean {
  return !isCapitalised(form) && upos !== 'PROPN'
}

/**
 * Joins pieces that the tagger takes for one name, when at most one of them is known and a whole name may well contain it:
 * "Orrin" and "Tech" in "Orrin Tech", "Burger" in "Burger King".
 */
export function joinedByTagger(pieces: readonly Piece[], spans: readonly Tagged[], tokens: readonly Token[]): Piece[] {
  const result: Piece[] = []
  let next = 0
  let at = 0
  while (at < pieces.length) {
    while (next < spans.length && spans[next]!.last <= pieces[at]!.first) next++
    const span = spans[next]
    let end = at
    while (
      span !== undefined &&
      end < pieces.length &&
      pieces[end]!.first >= span.first &&
      pieces[end]!.last <= span.last
    )
      end++
    const inside = pieces.slice(at, end)
    if (span !== undefined && isOneName(inside, span, tokens) && (pieces[end]?.first ?? span.last) >= span.last) {
      result.push({ first: span.first, last: span.last, votes: [] })
      at = end
    } else result.push(pieces[at++]!)
  }
  return result
}

const joinable = new Set(['gazetteer', 'known-organisation', 'place-word'])

function isOneName(inside: readonly Piece[], span: Tagged, tokens: readonly Token[]): boolean {
  if (inside.length === 0 || span.last - span.first > 4) return false
  const known = inside.filter(piece => piece.votes.length > 0)
  if (known.length > 1 || known.some(piece => piece.votes.some(vote => !joinable.has(vote.rule)))) return false
  const covered = inside.reduce((sum, piece) => sum + piece.last - piece.first, 0)
  const words = tokens.slice(span.first, span.last)
  // One known name and nothing else, or a demonym before it, is what the rules have already decided.
  if (covered === words.length && inside.length === 1) return false
  return words.every(token => isCapitalised(token.form)) && !isDemonym(words[0]!.form)
}

/**
 * The pieces of a sentence with the tagger's votes; its spans that touch no piece become pieces of their own. A piece about
 * which the words say nothing is cut where the tagger cuts it.
 */
export function withTagger(tokens: readonly Token[], pieces: readonly Piece[], spans: readonly Tagged[]): Piece[] {
  const result: Piece[] = []
  let next = 0
  for (const piece of pieces) {
    for (; next < spans.length && spans[next]!.last <= piece.first; next++) result.push(own(tokens, spans[next]!))
    const touching: Tagged[] = []
    for (let at = next; at < spans.length && spans[at]!.first < piece.last; at++) touching.push(spans[at]!)
    if (piece.votes.length === 0 && touching.length > 1) {
      for (const span of touching)
        result.push(
          own(tokens, { ...span, first: Math.max(span.first, piece.first), last: Math.min(span.last, piece.last) }),
        )
    } else result.push({ ...piece, votes: [...piece.votes, ...touching.map(span => vote(tokens, piece, span))] })
    while (next < spans.length && spans[next]!.last <= piece.last) next++
    // A span that reaches past this piece has had its say.
    if (next < spans.length && spans[next]!.first < piece.last) next++
  }
  for (; next < spans.length; next++) result.push(own(tokens, spans[next]!))
  return result
}

function own(tokens: readonly Token[], span: Tagged): Piece {
  return {
    first: span.first,
    last: span.last,
    votes: [{ type: span.type, weight: taggerWeight(tokens, span), rule: 'tagger' }],
  }
}

/** Any word that begins a sentence has a capital: alone it needs another reason ("Contractors have left."). */
function taggerWeight(tokens: readonly Token[], { first, last }: Run): number {
  const { form } = tokens[first]!
  return first > 0 || last > 1 || isGivenName(form) || isPlaceName(form) ? 1 : 0.7
}

/** A span that covers little of the piece, or much more than it, says less. */
function vote(tokens: readonly Token[], piece: Run, span: Tagged): Vote {
  const shared = Math.min(piece.last, span.last) - Math.max(piece.first, span.first)
  const covers = shared * 2 >= Math.max(piece.last - piece.first, span.last - span.first)
  return { type: span.type, weight: covers ? taggerWeight(tokens, piece) : 0.4, rule: 'tagger' }
}
