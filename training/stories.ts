/** Fits weights for src/align/story-model.ts: which claims of one story tell the same fact. */
import { readFileSync } from 'node:fs'
import { aligner } from '../src/align/aligner-model.ts'
import { type ComparisonName, comparisonNames } from '../src/align/comparisons/index.ts'
import { pairUp } from '../src/align/pair.ts'
import { prepareStory } from '../src/align/prepare-story.ts'
import { featuresOf } from '../src/align/score.ts'
import { storyModel } from '../src/align/story-model.ts'
import type { Language, Quote, Source } from '../src/model.ts'
import { readSources, statementsOf } from '../src/pipeline.ts'
import { termSimilarity } from '../src/statement/term-similarity.ts'
import { readRows } from './labelled-pairs.ts'
import { areaUnderCurve, fitLogistic, logOdds, type Row } from './logistic.ts'

/**
 * `story-pairs.tsv` holds pairs of claims that a reader judged, stretches of articles as offsets; no text of the articles is in it. A line of three
 * names a story: the part it is in, the set and its articles; the lines below it are pairs: article (from 0), start and end of the one, of the other, and
 * 1 when both tell one fact. What the reader could not decide was left out.
 */
interface LabelledStory {
  /** `A` to `D`; `old` for what was labelled first, by another reader. */
  readonly half: string
  readonly set: string
  readonly articles: readonly string[]
  readonly pairs: readonly { readonly one: Stretch; readonly other: Stretch; readonly isSame: boolean }[]
}

interface Stretch extends Pick<Quote, 'start' | 'end'> {
  readonly article: number
}

interface JudgedRow extends Row {
  readonly half: string
  /** The log-odds that src/align/story-model.ts gives. */
  readonly first: number
}

/** The comparisons that are fitted; `times` and `openings` are put in by judgement (src/align/story-model.ts). Others add nothing on stories left out of the fit. */
const fitted: readonly ComparisonName[] = [
  'rarity',
  'containment',
  'predicate',
  'object',
  'numbers',
  'phrases',
  'pairing',
  'deed',
  'happening',
  'letters',
  'subject',
  'openings',
  'sole',
]

/** With .0005 to .03 the area under the curve of halves left out stays within .003. */
const ridge = 0.01

/** Deterministic. `dataFolder` holds basil, ecbplus, newswcl50 and fnc1, each with docs.jsonl, and polnear and tempeval3, each with dev.jsonl and train.jsonl. */
export function trainStories(dataFolder: string, language: Language): { model: string; scores: string } {
  const stories = readStories()
  const rows = stories.flatMap(story => rowsOf(story, dataFolder, language))
  const fitTo = (chosen: readonly JudgedRow[]) => fitLogistic([{ rows: chosen, share: 1 }], fitted.length, ridge)
  const { weights, biases } = fitTo(rows)
  const curve = (tested: readonly JudgedRow[], scores: readonly number[]) =>
    areaUnderCurve(
      scores,
      tested.map(({ label }) => label),
    ).toFixed(3)
  const lines = ['A', 'B', 'C', 'D', 'old'].map(half => {
    const [own, others] = [rows.filter(row => row.half === half), rows.filter(row => row.half !== half)]
    const model = fitTo(others)
    const left = own.map(({ values }) => logOdds(model.weights, values))
    const first = own.map(row => row.first)
    return `${half}: ${own.length} pairs, fitted on the others ${curve(own, left)}, story-model.ts ${curve(own, first)}`
  })
  const model = fitted.map((name, index) => `${name}: ${weights[index]!.toFixed(2)},`)
  return { model: [`bias: ${biases[0]!.toFixed(2)},`, ...model].join('\n'), scores: lines.join('\n') }
}

function readStories(): LabelledStory[] {
  const [, ...lines] = readFileSync(new URL('story-pairs.tsv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
  const stories: (LabelledStory & { pairs: LabelledStory['pairs'][number][] })[] = []
  for (const line of lines) {
    const parts = line.split('\t')
    if (parts.length === 3) {
      stories.push({ half: parts[0]!, set: parts[1]!, articles: parts[2]!.split(' '), pairs: [] })
    } else {
      const numbers = parts.map(Number)
      const stretch = (at: number): Stretch => ({
        article: numbers[at]!,
        start: numbers[at + 1]!,
        end: numbers[at + 2]!,
      })
      stories.at(-1)!.pairs.push({ one: stretch(0), other: stretch(3), isSame: numbers[6] === 1 })
    }
  }
  return stories
}

function rowsOf(story: LabelledStory, dataFolder: string, language: Language): JudgedRow[] {
  const sources = sourcesOf(story, dataFolder)
  const statements = readSources(sources, language).flatMap(reading => statementsOf(reading, language))
  const prepared = prepareStory(statements, aligner)
  const similarity = termSimilarity(language)
  const find = ({ article, start, end }: Stretch): number => {
    const overlaps = prepared.map(({ statement: { claim } }) =>
      claim.source === sources[article]!.id ? overlap(claim.quote, { start, end }) : 0,
    )
    const most = Math.max(...overlaps)
    return most >= nearEnough ? overlaps.indexOf(most) : -1
  }
  return story.pairs.flatMap(({ one, other, isSame }) => {
    const [left, right] = [find(one), find(other)]
    if (left < 0 || right < 0) return []
    const features = featuresOf(pairUp(prepared[left]!, prepared[right]!, similarity))
    const values = fitted.map(name => features[name])
    const first = comparisonNames.reduce((sum, name) => sum + storyModel.weights[name] * features[name], 0)
    return [{ values, label: isSame, half: story.half, first }]
  })
}

/** A claim that extraction cuts otherwise than when it was judged still counts when it is nearly the same stretch. */
const nearEnough = 0.75

/** How much of both stretches together is common to them. */
function overlap(one: Pick<Quote, 'start' | 'end'>, other: Pick<Quote, 'start' | 'end'>): number {
  const common = Math.min(one.end, other.end) - Math.max(one.start, other.start)
  return common <= 0 ? 0 : common / (Math.max(one.end, other.end) - Math.min(one.start, other.start))
}

function sourcesOf({ set, articles }: LabelledStory, dataFolder: string): Source[] {
  const files = set === 'polnear' || set === 'tempeval3' ? ['dev', 'train'] : ['docs']
  const read = files.flatMap(file => readRows(`${dataFolder}/${set}/${file}.jsonl`))
  const rows = new Map(read.map(row => [String(row['doc'] ?? row['id']), row]))
  return articles.map(id => {
    const row = rows.get(id)
    if (row === undefined) throw new Error(`Expected ${id} in ${set}`)
    const { sentences, text, title, published, ref_date } = row as {
      sentences?: readonly string[]
      text?: string
      title?: string | null
      published?: string | null
      ref_date?: string
    }
    return {
      id,
      path: id,
      outlet: id,
      title: title ?? null,
      author: null,
      published: published ?? ref_date ?? null,
      url: null,
      language: 'en',
      body: sentences ? sentences.join('\n\n') : (text ?? ''),
    }
  })
}
