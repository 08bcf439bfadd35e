import type { Analysis, Claim, Language, Source } from '../model.ts'
import { overlap } from '../text/span.ts'
import { isName } from './article.ts'
import { attribute } from './attribution/index.ts'
import { attributionOf } from './attribution-of.ts'
import { viewClause } from './clause.ts'
import { polarityOf } from './factuality/polarity.ts'
import { statusOf } from './factuality/status.ts'
import { headlineStatus } from './headline.ts'
import { renderSentence } from './wording/render.ts'

/**
 * The whole text as one claim, for comparing two statements: the first voice's words are the claim, nothing is split or replaced. `body` is
 * the statement itself. A headline without a verb is a claim here too.
 */
export function wholeClaim(source: Source, analysis: Analysis, language: Pick<Language, 'parse' | 'tokens'>): Claim {
  const names = analysis.mentions.filter(isName)
  const pieces = attribute(analysis.sentences, analysis.text, names)
  // With several voices only what the outlet says itself can stand for the whole; with one voice that voice's words do.
  const single = pieces.length === 1 ? pieces[0]! : undefined
  const tokens = single
    ? single.tokens.map(index => analysis.sentences[single.sentence]!.tokens[index]!)
    : analysis.sentences.flatMap(sentence => sentence.tokens)
  const view = viewClause(tokens, language.parse(tokens), names)
  const article = {
    sentences: analysis.sentences,
    namesIn: (sentence: number) => names.filter(name => overlap(name, analysis.sentences[sentence]!)),
    referencesIn: () => [],
  }
  const attribution = (single?.voices ?? []).map(voice => attributionOf(voice, article))
  const start = tokens[0]?.start ?? 0
  const end = tokens.at(-1)?.end ?? 0
  const all = tokens.map((_, index) => index)
  const text =
    renderSentence(
      all.map(token => ({ token })),
      { tokens, body: source.body },
    ) || source.body
  const times = analysis.mentions.filter(mention => mention.type === 'time')
  const status = view.root < 0 ? 'happened' : statusOf(view, view.root, all)
  return {
    id: source.id,
    source: source.id,
    text,
    quote: { exact: source.body.slice(start, end), start, end },
    attribution,
    polarity: view.root < 0 ? 'affirmed' : polarityOf(view, view.root, all),
    status: headlineStatus(view, { status, times }, source.published, language.tokens),
    times,
    quantities: analysis.mentions.filter(mention => mention.type === 'quantity'),
    names,
    rule: 'whole',
    parts: [],
  }
}
