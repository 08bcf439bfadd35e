import type {
  Attribution,
  Claim,
  ClaimPart,
  Decision,
  Fact,
  Headline,
  Mention,
  QuantityMention,
  Relation,
  Report,
  ReportSource,
  Saying,
  Source,
  TimeMention,
  Uncheckable,
} from '../model.ts'
import { holds } from '../text/span.ts'
import type { Archive } from './archive.ts'

/** A report as it leaves the program: the published shape, which may grow but never changes the meaning of a key. */
export function reportDocument(report: Report, archive?: Archive) {
  const stored = new Map(archive?.sources.map(source => [source.id, source]))
  return {
    story: report.story,
    ...(archive && { madeBy: { concord: archive.version, models: archive.models } }),
    sources: report.sources.map(source => ({
      ...sourceDocument(source),
      ...(archive && storedDocument(stored.get(source.id), archive.digests.get(source.id))),
      leftOut: (source.leftOut ?? []).map(({ text, start, end, reason }) => ({ text, start, end, reason })),
    })),
    claims: report.claims.map(claimDocument),
    facts: report.facts.map(fact => ({
      ...factDocument(fact),
      decision: fact.decision,
      ...notesDocument(archive?.notes.get(fact.id)),
    })),
    ...(archive && archive.orphans.length > 0 && { decisionsWithoutFact: archive.orphans }),
  }
}

/** What was stored beside the text, and the hash that tells whether the file is still the one that was read. */
function storedDocument(source: Source | undefined, digest: string | undefined) {
  return {
    author: source?.author ?? null,
    url: source?.url ?? null,
    language: source?.language ?? null,
    sha256: digest ?? null,
  }
}

/** Notes stand beside a decision: accepting a fact does not unsay what was noted on it. */
function notesDocument(notes: readonly Decision[] = []) {
  return notes.length === 0 ? {} : { notes: notes.map(({ note, at, by }) => ({ note, at, by })) }
}

export function sourceDocument({
  id,
  path,
  outlet,
  title,
  published,
  publishedInferred,
  origin,
  headline,
  claims,
}: ReportSource) {
  const laid = headline === undefined ? {} : { headline: headlineDocument(headline) }
  return { id, path, outlet, title, published, publishedInferred, origin, claims, ...laid }
}

/** Its words are those of `title`. */
function headlineDocument({ status, polarity, attribution, claim, relation, kinds, exceeds }: Headline) {
  return {
    status,
    polarity,
    attribution: attribution.map(({ speaker, cue }) => ({ speaker, cue })),
    claim,
    relation,
    kinds,
    exceeds,
  }
}

export function claimDocument(claim: Claim) {
  const {
    id,
    source,
    text,
    quote,
    attribution,
    polarity,
    status,
    times,
    quantities,
    rule,
    uncheckable,
    context,
    sayings,
    hedge,
  } = claim
  return {
    id,
    source,
    text,
    quote: { exact: quote.exact, start: quote.start, end: quote.end },
    attribution: attributionsDocument(attribution, sayings ?? []),
    ...(hedge === undefined ? {} : { hedge }),
    polarity,
    status,
    times: times.map(timeDocument),
    quantities: quantities.map(quantityDocument),
    ...checkability(uncheckable),
    ...(context === undefined ? {} : { context }),
    rule,
    ...(claim.parts.length === 0
      ? {}
      : { parts: claim.parts.map(part => ({ text: part.text, start: part.quote.start, end: part.quote.end })) }),
  }
}

function atomDocument({ id, text, quote, status, polarity, times, quantities, rule, context }: ClaimPart) {
  return {
    id,
    text,
    quote: { exact: quote.exact, start: quote.start, end: quote.end },
    polarity,
    status,
    times: times.map(timeDocument),
    quantities: quantities.map(quantityDocument),
    ...(context === undefined ? {} : { context }),
    rule,
  }
}

/**
 * The claims taken apart as far as they go: each part as a claim with the speaker of the whole, whose id is `of`. What the same voice says in
 * the same words is printed once.
 */
export function atomDocuments(claims: readonly Claim[]) {
  const seen = new Set<string>()
  return claims.flatMap(claim => {
    const { parts, context, ...whole } = claimDocument(claim)
    const atoms =
      parts === undefined
        ? [{ ...whole, ...(context === undefined ? {} : { context }) }]
        : claim.parts.map(part => ({
            ...whole,
            ...atomDocument(part),
            attribution: attributionsDocument(claim.attribution, sayingsOfPart(part, claim.sayings ?? [])),
            of: claim.id,
          }))
    return atoms.filter(({ text, attribution }) => {
      const key = [text.toLowerCase(), ...attribution.map(({ speaker }) => speaker)].join('\n')
      return !seen.has(key) && seen.add(key)
    })
  })
}

/** Who says the claim, outermost first, then whose sayings it tells of. */
const attributionsDocument = (attribution: readonly Attribution[], sayings: readonly Saying[]) => [
  ...attribution.map(attributionDocument),
  ...sayings.map(saying => ({ ...attributionDocument(saying), told: true as const })),
]

/** Of the sayings a claim tells of, those that this part of it still tells of. */
const sayingsOfPart = ({ quote, text }: ClaimPart, sayings: readonly Saying[]): readonly Saying[] =>
  sayings.filter(({ cue, span }) => holds(quote, span) && text.includes(cue))

function attributionDocument({ speaker, cue, certainty }: Attribution): Attribution {
  return { speaker, cue, ...(certainty === undefined ? {} : { certainty }) }
}

/** Without its decision, which belongs to the reviewer and not to the text. */
export function factDocument(fact: Fact) {
  const { id, status, contradiction, text, claims, sources, independentSources, copies, uncheckable, relations } = fact
  return {
    id,
    status,
    contradiction,
    text,
    claims,
    sources,
    independentSources,
    ...(copies === undefined ? {} : { copies: copies.map(copy => ({ ...copy })) }),
    ...checkability(uncheckable),
    relations: relations.map(relationDocument),
  }
}

/** Said only where it is not so. */
function checkability(uncheckable: Uncheckable | undefined): { checkable?: false; reason?: Uncheckable } {
  return uncheckable === undefined ? {} : { checkable: false, reason: uncheckable }
}

export function mentionDocument(mention: Mention) {
  const { type, text, start, end, value } = mention
  if (mention.type === 'quantity')
    return { type, text, start, end, value, unit: mention.unit, counted: mention.counted }
  return { type, text, start, end, value, ...(mention.type === 'time' ? inferred(mention) : {}) }
}

function relationDocument({ a, b, relation, kinds, because, score, judge }: Relation) {
  const opinion = judge === undefined ? {} : { judge: { model: judge.model, relation: judge.relation, why: judge.why } }
  return { a, b, relation, kinds, because: because.map(reason => ({ ...reason })), score, ...opinion }
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
