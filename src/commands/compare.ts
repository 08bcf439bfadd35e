import { open } from 'node:fs/promises'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { type PairScorer, pairScorer } from '../align/index.ts'
import { ConcordError } from '../errors.ts'
import { type Language, type Relation, type RelationType, relationTypes } from '../model.ts'
import { statementFromText } from '../pipeline.ts'
import { relate } from '../relate/index.ts'
import { formatJsonLine } from '../report/json.ts'
import { loadLanguage } from '../store/models.ts'
import type { Io } from './io.ts'

export interface CompareOptions {
  /** A file with one JSON object a line, or `-`. */
  readonly pairs?: string
  readonly format?: string
  /** Relations, with commas between them. */
  readonly failOn?: string
}

/** Says how two statements, or each pair of many, stand to each other. 1 when one of the relations of `failOn` was found. */
export async function compare(
  statements: { a?: string; b?: string },
  options: CompareOptions,
  io: Io,
): Promise<number> {
  const failing = readFailOn(options.failOn)
  const show = options.format === 'jsonl' ? formatJsonLine : textOf
  const { a, b } = statements
  if (options.pairs !== undefined) {
    if (a !== undefined)
      throw new ConcordError('usage', 'Both statements and --pairs were given, expected one of them.')
    return comparePairs(options.pairs, show, failing, io)
  }
  if (a === undefined || b === undefined) {
    throw new ConcordError('usage', 'Expected two statements, or --pairs <file>.', {
      hint: 'concord compare "14 people were hurt." "17 people were hurt."',
    })
  }
  const language = loadLanguage()
  const result = compareTexts({ id: '', a, b }, language, pairScorer(language))
  io.out(show(result))
  return failing.has(result.relation) ? 1 : 0
}

interface TextPair {
  readonly id: unknown
  readonly a: string
  readonly b: string
  readonly publishedA?: string
  readonly publishedB?: string
}

interface ComparedPair extends Pick<Relation, 'relation' | 'kinds' | 'because' | 'score'> {
  readonly id: unknown
  readonly aligned: boolean
}

function compareTexts(
  { id, a, b, publishedA, publishedB }: TextPair,
  language: Language,
  scorer: PairScorer,
): ComparedPair {
  const left = statementFromText('a', a, publishedA ?? null, language)
  const right = statementFromText('b', b, publishedB ?? null, language)
  const { score, aligned } = scorer(left, right)
  if (!aligned) {
    const because = [{ kind: 'overlap', a, b, text: 'they share too little to be about one matter' }]
    return { id, score, aligned, relation: 'unrelated', kinds: [], because }
  }
  const { relation, kinds, because } = relate(left, right, score, language)
  return { id, score, aligned, relation, kinds, because }
}

/** One line in, one line out, at any length. A line that is no pair is told on standard error and the rest goes on. */
async function comparePairs(
  path: string,
  show: (result: ComparedPair) => string,
  failing: ReadonlySet<RelationType>,
  io: Io,
): Promise<number> {
  const language = loadLanguage()
  const scorer = pairScorer(language)
  let number = 0
  let isComplete = true
  let hasFailed = false
  for await (const line of linesOf(path, io)) {
    number++
    if (line.trim() === '') continue
    const pair = readPair(line)
    if (!pair) {
      io.err(
        `concord: ${path}:${number}: expected {"id", "a", "b"} with two texts, found ${JSON.stringify(line.slice(0, 60))}\n`,
      )
      isComplete = false
      continue
    }
    const result = compareTexts(pair, language, scorer)
    hasFailed ||= failing.has(result.relation)
    io.out(show(result))
  }
  return isComplete ? (hasFailed ? 1 : 0) : 2
}

async function* linesOf(path: string, io: Io): AsyncGenerator<string> {
  if (path === '-') {
    yield* createInterface({ input: Readable.from([await io.stdin()]), crlfDelay: Infinity })
    return
  }
  try {
    const file = await open(resolve(io.cwd, path))
    yield* file.readLines()
  } catch (cause) {
    throw new ConcordError('usage', `${path}: cannot be read, ${(cause as Error).message}`, { cause })
  }
}

function readPair(line: string): TextPair | null {
  try {
    const value = JSON.parse(line) as Record<string, unknown> | null
    if (typeof value?.['a'] !== 'string' || typeof value['b'] !== 'string') return null
    const { id = null, a, b, publishedA, publishedB } = value
    return {
      id,
      a,
      b,
      ...(typeof publishedA === 'string' && { publishedA }),
      ...(typeof publishedB === 'string' && { publishedB }),
    }
  } catch {
    return null
  }
}

function readFailOn(list: string | undefined): ReadonlySet<RelationType> {
  const names = (list ?? '').split(',').filter(name => name !== '')
  const unknown = names.find(name => !(relationTypes as readonly string[]).includes(name))
  if (unknown !== undefined)
    throw new ConcordError('usage', `Unexpected --fail-on ${unknown}, expected ${relationTypes.join(', ')}.`)
  return new Set(names as RelationType[])
}

/** For people: the relation, then one line a reason with the words of both sides. */
function textOf({ id, relation, kinds, because, score }: ComparedPair): string {
  const name = id === '' || id === null ? '' : `${String(id)}: `
  const head = `${name}${relation}${kinds.length > 0 ? ` (${kinds.join(', ')})` : ''}   score ${score.toFixed(2)}`
  const reasons = because.map(({ kind, a, b, text }) => `  ${kind}: ${text}\n    a: ${a || '–'}\n    b: ${b || '–'}`)
  return `${[head, ...reasons].join('\n')}\n`
}
