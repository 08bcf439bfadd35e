/** Trains the aligner: term counts and the weights of its comparisons, from labelled pairs of statements. */
import { existsSync, readFileSync } from 'node:fs'
import { readCounts } from '../src/align/aligner-model.ts'
import { type ComparisonName, comparisonNames } from '../src/align/comparisons.ts'
import { type Prepared, pairUp, prepare } from '../src/align/pair.ts'
import { featuresOf } from '../src/align/score.ts'
import { backgroundWeight } from '../src/align/term-weight.ts'
import type { Claim, Language, Statement } from '../src/model.ts'
import { termSimilarity } from '../src/statement/term-similarity.ts'
import { termsOf } from '../src/statement/terms.ts'
import { areaUnderCurve, fitLogistic, logOdds, type Row } from './logistic.ts'

/** The pair sets, by the file of their training half. Each weighs the same, whatever its size. */
const sets = {
  claimdiff: 'claimdiff/train.jsonl',
  ecbplus: 'ecbplus/train.jsonl',
  mentions: 'ecbplus/mentions.train.jsonl',
  mrpc: 'mrpc/train.jsonl',
  headlines: 'sts_headlines/train.jsonl',
} as const

/** The sets whose pairs come from articles about one matter: their biases make the bias of the model. */
const storySets: ReadonlySet<string> = new Set(['claimdiff', 'ecbplus', 'mentions'])

/** Rows taken of one set, evenly spread: beyond this the weights stay the same in the second place. */
const rowsPerSet = 4000

/** Where precision on NewsWCL50 dev passes one half while most of ClaimDiff and ECB+ dev is found; it does not touch the ranking. */
const threshold = 0.45

/** Keys in fewer sentences are as good as unknown. */
const leastCount = 3

export interface TrainedAligner {
  /** What models/aligner.json holds. */
  readonly json: string
  /** ROC AUC of each set: trained on all, and trained on the others only. */
  readonly scores: readonly { readonly set: string; readonly all: number; readonly leftOut: number }[]
}

/** Deterministic: the same data and language models give the same bytes. `dataFolder` holds the sets named above. */
export function trainAligner(dataFolder: string, language: Language): TrainedAligner {
  const statementOf = rememberStatements(language)
  const { sentences, lines } = countTerms(dataFolder, statementOf)
  const weightOf = backgroundWeight({ sentences, counts: readCounts(lines) })
  const similarity = termSimilarity(language)
  const prepared = new Map<string, Prepared>()
  const ready = (text: string): Prepared => {
    let one = prepared.get(text)
    if (!one) {
      one = prepare(statementOf(text), weightOf)
      prepared.set(text, one)
    }
    return one
  }
  const rows = Object.entries(sets).map(([set, file]) => {
    const pairs = spread(readPairs(`${dataFolder}/${file}`), rowsPerSet)
    return {
      set,
      rows: pairs.map(({ a, b, aligned }): Row => {
        const features = featuresOf(pairUp(ready(a), ready(b), similarity))
        return { values: comparisonNames.map(name => features[name]), label: aligned }
      }),
    }
  })
  const train = (used: typeof rows) =>
    fitLogistic(
      used.map(({ rows }) => rows),
      comparisonNames.length,
    )
  const all = train(rows)
  const scores = rows.map(({ set, rows: own }) => {
    const others = train(rows.filter(other => other.set !== set))
    const auc = (model: typeof all) =>
      areaUnderCurve(
        own.map(row => logOdds(model.weights, row.values)),
        own.map(row => row.label),
      )
    return { set, all: auc(all), leftOut: auc(others) }
  })
  const bias = mean(rows.flatMap(({ set }, index) => (storySets.has(set) ? [all.biases[index]!] : [])))
  const weights = Object.fromEntries(comparisonNames.map((name, index) => [name, round(all.weights[index]!)]))
  return { json: toJson(round(bias), weights as Record<ComparisonName, number>, sentences, lines), scores }
}

/** One line a weight and a line for each count, so that a change is readable in a diff. */
function toJson(
  bias: number,
  weights: Record<ComparisonName, number>,
  sentences: number,
  lines: readonly string[],
): string {
  return `${JSON.stringify({ bias, weights, threshold, sentences, counts: lines }, null, 1)}\n`
}

interface LabelledPair {
  readonly a: string
  readonly b: string
  readonly aligned: boolean
}

function readPairs(path: string): LabelledPair[] {
  return readRows(path).map(row => {
    const meta = row['meta'] as Record<string, string> | undefined
    const [a, b] = [String(row['a']), String(row['b'])]
    const mentions = meta?.['mention_a'] !== undefined
    return {
      a: mentions ? clauseAround(a, meta['mention_a']!) : a,
      b: mentions ? clauseAround(b, meta['mention_b'] ?? '') : b,
      aligned: row['aligned'] === true,
    }
  })
}

function readRows(path: string): Record<string, unknown>[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as Record<string, unknown>)
}

/** The clause a marked word stands in, cut at punctuation and connectives: what stands for the statement in event mentions. */
function clauseAround(sentence: string, mention: string): string {
  const parts = sentence.split(
    /(?<=[,;:.!?]) | [-–—] | (?=(?:and|but|or|after|before|while|when|who|which|that|because|as|where|with) )/i,
  )
  const part = parts.find(text => text.includes(mention))
  return part !== undefined && part.split(' ').length >= 3 ? part.trim() : sentence
}

/** In how many sentences of news each key stands. Whole articles where there are some, else the sentences of the pairs. */
function countTerms(
  dataFolder: string,
  statementOf: (text: string) => Statement,
): { sentences: number; lines: string[] } {
  const texts = new Set<string>()
  for (const file of ['basil/docs.jsonl']) {
    if (existsSync(`${dataFolder}/${file}`))
      for (const row of readRows(`${dataFolder}/${file}`))
        for (const text of row['sentences'] as string[]) texts.add(text)
  }
  for (const file of ['polnear/train.jsonl', 'tempeval3/train.jsonl']) {
    if (!existsSync(`${dataFolder}/${file}`)) continue
    for (const row of readRows(`${dataFolder}/${file}`))
      for (const text of String(row['text']).split(/\n+|(?<=[a-z]{2}[.!?]["”]?) (?=[A-Z"“])/))
        if (text.length > 20) texts.add(text)
  }
  for (const file of Object.values(sets)) for (const { a, b } of readPairs(`${dataFolder}/${file}`)) texts.add(a).add(b)
  const counts = new Map<string, number>()
  for (const text of texts)
    for (const key of new Set(termsOf(statementOf(text)).map(term => term.key)))
      counts.set(key, (counts.get(key) ?? 0) + 1)
  const byCount = new Map<number, string[]>()
  for (const [key, count] of counts) {
    if (count < leastCount || /\s/.test(key) || /^[@#]/.test(key)) continue
    // Counts above thirty are told to a tenth of themselves.
    const told = count < 30 ? count : Number(count.toPrecision(2))
    byCount.set(told, [...(byCount.get(told) ?? []), key])
  }
  const lines = [...byCount]
    .sort((left, right) => right[0] - left[0])
    .map(([count, keys]) => [count, ...keys.sort()].join(' '))
  return { sentences: texts.size, lines }
}

/** A sentence as it stands, without attribution or status: alignment looks at words, names, numbers, times and roles. */
function rememberStatements(language: Language): (text: string) => Statement {
  const known = new Map<string, Statement>()
  return text => {
    let statement = known.get(text)
    if (!statement) {
      const { sentences, mentions } = language.analyse(text, { published: null })
      const tokens = sentences.flatMap(sentence => sentence.tokens)
      statement = { claim: plainClaim(text), published: null, tokens, tree: language.parse(tokens), mentions }
      known.set(text, statement)
    }
    return statement
  }
}

function plainClaim(text: string): Claim {
  const quote = { exact: text, start: 0, end: text.length }
  return {
    id: '',
    source: '',
    text,
    quote,
    attribution: [],
    polarity: 'affirmed',
    status: 'happened',
    times: [],
    quantities: [],
    names: [],
    rule: 'main',
    parts: [],
  }
}

function spread<Item>(items: readonly Item[], limit: number): Item[] {
  if (items.length <= limit) return [...items]
  return Array.from({ length: limit }, (_, index) => items[Math.floor((index * items.length) / limit)]!)
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
