import type { Analysis, Claim, Mention, Sentence, Source, Statement, Surroundings } from '../model.ts'
import { plainClaim } from './plain-claim.ts'
import { termsOf } from './terms.ts'

/** Where the claims of an article were taken from, by claim id. Claims of one sentence share it. */
export function surroundingsOf(
  { id, body }: Pick<Source, 'id' | 'body'>,
  published: string | null,
  analysis: Analysis,
  claims: readonly Claim[],
): ReadonlyMap<string, Surroundings> {
  const told = new Set<number>()
  for (const { times, quantities, names, rule } of claims)
    if (!describing.has(rule)) for (const { start } of [...times, ...quantities, ...names]) told.add(start)
  const article = new Map<string, number>()
  const sentences: Surroundings[] = []
  // Both are sorted: each mention is looked at once.
  let next = 0
  for (const sentence of analysis.sentences) {
    const start = sentence.tokens[0]?.start ?? 0
    const end = sentence.tokens.at(-1)?.end ?? start
    const mentions: Mention[] = []
    for (; next < analysis.mentions.length && analysis.mentions[next]!.start < end; next++) {
      const mention = analysis.mentions[next]!
      if (mention.start >= start && mention.end <= end) mentions.push(mention)
    }
    const statement = wholeSentence(id, body, published, sentence, mentions)
    for (const key of new Set(termsOf(statement).map(term => term.key))) article.set(key, (article.get(key) ?? 0) + 1)
    const untold = new Set(mentions.flatMap(mention => (told.has(mention.start) ? [] : [mention.start])))
    sentences.push({ sentence: statement, start, untold, article, sentences: analysis.sentences.length })
  }
  return new Map(
    claims.flatMap(({ id: claim, quote }): [string, Surroundings][] => {
      const found = lastBefore(sentences, quote.start)
      return found === null ? [] : [[claim, found]]
    }),
  )
}

/** The last sentence that begins at or before a place of the body. */
function lastBefore(sentences: readonly Surroundings[], place: number): Surroundings | null {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.start <= place) low = middle + 1
    else high = middle
  }
  return sentences[low - 1] ?? null
}

/** "said to Anna Berg, the captain's lawyer": that she is his lawyer does not tell that it was said to her. */
const describing: ReadonlySet<string> = new Set(['apposition', 'title'])

/** Spans are then within the sentence. */
function wholeSentence(
  source: string,
  body: string,
  published: string | null,
  sentence: Sentence,
  mentions: readonly Mention[],
): Statement {
  const start = sentence.tokens[0]?.start ?? 0
  const end = sentence.tokens.at(-1)?.end ?? start
  const exact = body.slice(start, end)
  const moved = <Item extends { readonly start: number; readonly end: number }>(item: Item): Item => ({
    ...item,
    start: item.start - start,
    end: item.end - start,
  })
  const claim = plainClaim(`${source}@${start}`, source, exact, start)
  const tokens = sentence.tokens.map(moved)
  return {
    claim,
    published,
    tokens,
    tree: { heads: tokens.map((_, index) => (index === 0 ? -1 : 0)), relations: tokens.map(() => 'dep') },
    mentions: mentions.map(moved),
  }
}
