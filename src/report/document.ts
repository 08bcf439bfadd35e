import type { Claim, Fact, Mention, QuantityMention, Relation, Report, ReportSource, TimeMention } from '../model.ts'

/** A report as it leaves the program: the published shape, which may grow but never changes the meaning of a key. */
export function reportDocument(report: Report) {
  return {
    story: report.story,
    sources: report.sources.map(sourceDocument),
    claims: report.claims.map(claimDocument),
    facts: report.facts.map(fact => ({ ...factDocument(fact), decision: fact.decision })),
  }
}

export function sourceDocument({
  id,
  path,
  outlet,
  title,
  published,
  publishedInferred,
  origin,
  claims,
}: ReportSource) {
  return { id, path, outlet, title, published, publishedInferred, origin, claims }
}

export function claimDocument(claim: Claim) {
  const { id, source, text, quote, attribution, polarity, status, times, quantities, rule } = claim
  return {
    id,
    source,
    text,
    quote: { exact: quote.exact, start: quote.start, end: quote.end },
    attribution: attribution.map(({ speaker, cue }) => ({ speaker, cue })),
    polarity,
    status,
    times: times.map(timeDocument),
    quantities: quantities.map(quantityDocument),
    rule,
  }
}

/** Without its decision, which belongs to the reviewer and not to the text. */
export function factDocument(fact: Fact) {
  const { id, status, contradiction, text, claims, sources, independentSources, relations } = fact
  return {
    id,
    status,
    contradiction,
    text,
    claims,
    sources,
    independentSources,
    relations: relations.map(relationDocument),
  }
}

export function mentionDocument(mention: Mention) {
  const { type, text, start, end, value } = mention
  if (mention.type === 'quantity')
    return { type, text, start, end, value, unit: mention.unit, counted: mention.counted }
  return { type, text, start, end, value, ...(mention.type === 'time' ? inferred(mention) : {}) }
}

function relationDocument({ a, b, relation, kinds, because, score }: Relation) {
  return { a, b, relation, kinds, because: because.map(reason => ({ ...reason })), score }
}

function timeDocument(time: TimeMention) {
  const { text, start, end, value } = time
  return { text, start, end, value, ...inferred(time) }
}

/** Said only where it matters: the value rests on a publication date that no page printed. */
function inferred(time: TimeMention): { inferred?: true } {
  return time.inferred ? { inferred: true } : {}
}

function quantityDocument({ text, start, end, value, unit, counted }: QuantityMention) {
  return { text, start, end, value, unit, counted }
}
