/** How many of the true pairs of labelled sets are among the candidates that are looked at. */
import { aligner } from '../src/align/aligner-model.ts'
import { candidatesOf } from '../src/align/block.ts'
import { prepare } from '../src/align/pair.ts'
import { backgroundWeight, storyWeight } from '../src/align/term-weight.ts'
import type { Language, Statement } from '../src/model.ts'
import { statementFromText } from '../src/pipeline.ts'
import { termsOf } from '../src/statement/terms.ts'
import { readRows } from './labelled-pairs.ts'

const sets = ['newswcl50', 'ecbplus', 'claimdiff', 'mrpc', 'sts_headlines']

/** As src/align/block.ts has it. */
const candidates = 20

/** Sentences of one story and the pairs of them that people found to tell one fact, by index. */
interface LabelledStory {
  readonly statements: readonly Statement[]
  readonly pairs: readonly (readonly [number, number])[]
}

/** Rows of what was measured and what came out, on the development halves. */
export function candidateRecall(dataFolder: string, language: Language): (readonly [string, string])[] {
  return sets.map(set => {
    const found = readStories(`${dataFolder}/${set}/dev.jsonl`, language).map(measure)
    const sum = (what: keyof Found) => found.reduce((all, one) => all + one[what], 0)
    const share = (what: keyof Found, of: keyof Found) => (sum(what) / sum(of)).toFixed(3)
    const told = [
      `${sum('pairs')} pairs ${share('pairsFound', 'pairs')}`,
      `of the ${candidates} there is room for ${share('placesFound', 'places')}`,
      `statements with one of theirs ${share('statementsServed', 'statements')}`,
    ]
    return [`true pairs among ${candidates} candidates, ${set}`, told.join(', ')] as const
  })
}

interface Found {
  readonly pairs: number
  readonly pairsFound: number
  /** For each statement as many of its partners as there are candidates, and how many of these were found. */
  readonly places: number
  readonly placesFound: number
  readonly statements: number
  readonly statementsServed: number
}

function measure({ statements, pairs }: LabelledStory): Found {
  const counts = new Map<string, number>()
  for (const statement of statements)
    for (const key of new Set(termsOf(statement).map(term => term.key))) counts.set(key, (counts.get(key) ?? 0) + 1)
  const background = backgroundWeight(aligner.frequencies)
  const weightOf = storyWeight(background, statements.length, key => counts.get(key) ?? 0)
  const prepared = statements.map(statement => prepare(statement, weightOf))
  const chosen = new Set(
    [...candidatesOf(prepared, candidates)].flatMap(([left, others]) =>
      [...others].map(right => left * statements.length + right),
    ),
  )
  const partners = new Map<number, { all: number; found: number }>()
  let pairsFound = 0
  for (const [left, right] of pairs) {
    const isFound = chosen.has(left * statements.length + right)
    if (isFound) pairsFound++
    for (const one of [left, right]) {
      const { all, found } = partners.get(one) ?? { all: 0, found: 0 }
      partners.set(one, { all: all + 1, found: found + (isFound ? 1 : 0) })
    }
  }
  const served = [...partners.values()]
  const room = (count: number) => Math.min(candidates, count)
  return {
    pairs: pairs.length,
    pairsFound,
    places: served.reduce((sum, { all }) => sum + room(all), 0),
    placesFound: served.reduce((sum, { found }) => sum + room(found), 0),
    statements: served.length,
    statementsServed: served.filter(({ found }) => found > 0).length,
  }
}

/** Sets that name the documents of their sentences make one story a topic; the others one story of two sources. */
function readStories(path: string, language: Language): LabelledStory[] {
  const topics = new Map<string, { texts: Map<string, Statement>; pairs: [string, string][] }>()
  for (const row of readRows(path)) {
    const meta = row['meta'] as Record<string, unknown> | undefined
    if (meta?.['same_story'] === false) continue
    const topic = topics.get(String(row['topic'])) ?? { texts: new Map<string, Statement>(), pairs: [] }
    const { texts, pairs } = topic
    topics.set(String(row['topic']), topic)
    const [a, b] = (['a', 'b'] as const).map(side => {
      const source = String(row[`doc_${side}`] ?? side)
      const id = `${source} ${String(row[side])}`
      if (!texts.has(id)) texts.set(id, statementOf(source, String(row[side]), language))
      return id
    }) as [string, string]
    if (row['aligned'] === true) pairs.push([a, b])
  }
  return [...topics.values()].map(({ texts, pairs }) => {
    const ids = [...texts.keys()].sort()
    const places = new Map(ids.map((id, index) => [id, index]))
    const codes = new Set(
      pairs.map(([a, b]) => {
        const [one, other] = [places.get(a)!, places.get(b)!]
        return Math.min(one, other) * ids.length + Math.max(one, other)
      }),
    )
    return {
      statements: ids.map((id, index) => withId(texts.get(id)!, index)),
      pairs: [...codes].map(code => [Math.floor(code / ids.length), code % ids.length] as const),
    }
  })
}

function statementOf(source: string, text: string, language: Language): Statement {
  const statement = statementFromText('', text, null, language)
  return { ...statement, claim: { ...statement.claim, source } }
}

function withId(statement: Statement, index: number): Statement {
  return { ...statement, claim: { ...statement.claim, id: String(index).padStart(6, '0') } }
}
