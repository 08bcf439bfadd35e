import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { compareTwoStrings } from 'string-similarity'
import type { Source, Statement } from '../src/model.ts'
import { extractSource, readSources, reconcile, statementsOf } from '../src/pipeline.ts'
import { loadLanguage } from '../src/store/models.ts'
import { readStory } from '../src/store/project.ts'
import { benchAlign } from './bench-align.ts'
import { candidateRecall } from './candidate-recall.ts'

// As src/cli.ts does, which says why.
if (Number.parseInt(process.versions.v8, 10) < 12) setFlagsFromString('--interrupt-budget=1000000')

/** Runs of each measurement; the median is printed. */
const runs = 5
/** Of each set of the data folder. */
const mostStories = 20
const root = fileURLToPath(new URL('..', import.meta.url))
const command = fileURLToPath(new URL('../dist/cli.js', import.meta.url))

const median = (values: readonly number[]): number =>
  [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)]!

/** Milliseconds of work, median of `runs` after two warm-up runs. */
function timed(work: () => unknown): number {
  work()
  work()
  return median(
    Array.from({ length: runs }, () => {
      const start = performance.now()
      work()
      return performance.now() - start
    }),
  )
}

/** Wall milliseconds of a whole process and its peak memory in MB (Linux's own count, by GNU time's rule: the kernel's VmHWM). */
function processTime(args: readonly string[]): { milliseconds: number; megabytes: number } {
  const peak: number[] = []
  const times = Array.from({ length: runs }, () => {
    const start = performance.now()
    const script = `process.on('exit',()=>process.stderr.write('PEAK'+process.resourceUsage().maxRSS));process.argv=[process.argv[0],${JSON.stringify(command)},...${JSON.stringify(args)}];await import(${JSON.stringify(command)})`
    const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], { cwd: root, encoding: 'utf8' })
    peak.push(Number(/PEAK(\d+)/.exec(run.stderr)?.[1] ?? 0) / 1024)
    return performance.now() - start
  })
  return { milliseconds: median(times), megabytes: median(peak) }
}

/** The yardstick: sentences cut at full stops, every pair of two sources compared by string-similarity. */
function allPairs(sources: readonly Source[]): number {
  const sentences = sources.map(source => source.body.split(/(?<=[.!?])\s+/))
  let aligned = 0
  sentences.forEach((left, index) => {
    for (const right of sentences.slice(index + 1))
      for (const a of left) for (const b of right) if (compareTwoStrings(a, b) > 0.5) aligned += 1
  })
  return aligned
}

/** The analysed claims of each story of a file of whole articles, one a line: `topic`, `outlet`, `sentences`. */
function storiesOf(path: string, most: number): Statement[][] {
  const topics = new Map<string, Source[]>()
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line === '') continue
    const { topic, outlet, sentences } = JSON.parse(line) as { topic: string; outlet: string; sentences: string[] }
    const body = sentences.join('\n\n')
    const rest = { path: outlet, title: null, author: null, published: null, url: null, language: 'en' }
    topics.set(topic, [...(topics.get(topic) ?? []), { id: outlet, outlet, body, ...rest }])
  }
  return [...topics.values()]
    .slice(0, most)
    .map(sources => readSources(sources, language).flatMap(reading => statementsOf(reading, language)))
}

const { values: options, positionals } = parseArgs({ options: { data: { type: 'string' } }, allowPositionals: true })
const { sources } = await readStory(root, positionals[0] ?? 'moscow-visit')
const language = loadLanguage()
const analysis = timed(() => sources.map(source => language.analyse(source.body, { published: source.published })))
const extraction = timed(() => sources.map(source => extractSource(source, language)))
const whole = timed(() => reconcile('bench', sources, language))
const naive = timed(() => allPairs(sources))
const claims = reconcile('bench', sources, language).claims.length
const help = processTime(['--help'])
const cold = processTime(['report', 'moscow-visit', '--format', 'json'])
const bare = median(
  Array.from({ length: runs }, () => {
    const start = performance.now()
    spawnSync(process.execPath, ['-e', ''])
    return performance.now() - start
  }),
)

const rows: readonly (readonly [string, string])[] = [
  [
    'sources, characters, claims',
    `${sources.length}, ${sources.reduce((sum, source) => sum + source.body.length, 0)}, ${claims}`,
  ],
  ['analyse (tokens, tags, names, times), loaded', `${analysis.toFixed(1)} ms`],
  [
    'extract (with trees), loaded',
    `${extraction.toFixed(1)} ms, ${((sources.length / extraction) * 1000).toFixed(0)} articles/s, ${((claims / extraction) * 1000).toFixed(0)} claims/s`,
  ],
  ['extract + align + relate + report, loaded', `${whole.toFixed(1)} ms`],
  [
    'all pairs by string-similarity, loaded',
    `${naive.toFixed(1)} ms (concord / all pairs = ${(whole / naive).toFixed(2)})`,
  ],
  ...benchAlign(
    language,
    options.data === undefined
      ? []
      : ['newswcl50', 'basil'].flatMap(set => storiesOf(`${options.data}/${set}/docs.jsonl`, mostStories)),
  ),
  ...(options.data === undefined ? [] : candidateRecall(options.data, language)),
  ['node -e "" (bare)', `${bare.toFixed(0)} ms`],
  ['concord --help, whole process', `${help.milliseconds.toFixed(0)} ms, ${help.megabytes.toFixed(0)} MB`],
  ['concord report, whole process, cold', `${cold.milliseconds.toFixed(0)} ms, ${cold.megabytes.toFixed(0)} MB`],
]
for (const [what, figure] of rows) process.stdout.write(`${what.padEnd(66)} ${figure}\n`)
process.stdout.write(
  `median of ${runs}, node ${process.version}, package ${JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version}\n`,
)
