import { pairScorer } from '../align/index.ts'
import { ConcordError } from '../errors.ts'
import { type RelationType, relationTypes } from '../model.ts'
import type { Judge } from '../models-by-request/judge.ts'
import { formatJsonLine } from '../report/json.ts'
import { loadLanguage } from '../store/models.ts'
import { comparisonText } from '../view/comparison-text.ts'
import { openJudgeIfAsked, tellingOf } from './by-request.ts'
import { comparePairs } from './compare-pairs.ts'
import { type ComparedPair, compareTexts, type TextPair } from './compare-texts.ts'
import type { Io } from './io.ts'

export interface CompareOptions {
  /** A file with one JSON object a line, or `-`. */
  readonly pairs?: string
  readonly format?: string
  /** Relations, with commas between them. */
  readonly failOn?: string
  /** A model that gives a second opinion; relation and exit code stay the same. */
  readonly judge?: string
  /** Adds the contribution of every feature and what every rule said. */
  readonly explain?: boolean
}

/** Says how two statements, or each pair of many, stand to each other. 1 when one of the relations of `failOn` was found. */
export async function compare(
  statements: { a?: string; b?: string },
  options: CompareOptions,
  io: Io,
): Promise<number> {
  const { a, b } = statements
  const { pairs } = options
  if (pairs !== undefined && a !== undefined)
    throw new ConcordError('usage', 'Both statements and --pairs were given, expected one of them.')
  if (pairs === undefined && (a === undefined || b === undefined)) {
    throw new ConcordError('usage', 'Expected two statements, or --pairs <file>.', {
      hint: 'concord compare "14 people were hurt." "17 people were hurt."',
    })
  }
  if (a?.trim() === '' || b?.trim() === '')
    throw new ConcordError(
      'usage',
      `The ${a?.trim() === '' ? 'first' : 'second'} statement is empty, expected words.`,
      {
        hint: 'In a script, look at the variable it comes from.',
      },
    )
  const failing = readFailOn(options.failOn)
  const show = options.format === 'jsonl' ? formatJsonLine : comparisonText
  const judge = await openJudgeIfAsked(options.judge, io)
  const language = loadLanguage()
  const scorer = pairScorer(language)
  const compareOne = (pair: TextPair): Promise<ComparedPair> =>
    withOpinion(compareTexts(pair, language, scorer, options.explain), pair, judge)
  let hasFailed = false
  const take = (result: ComparedPair): void => {
    hasFailed ||= failing.has(result.relation)
    io.out(show(result))
  }
  const isComplete = await tellingOf(judge, io, async () => {
    if (pairs !== undefined) return comparePairs(pairs, compareOne, judge?.atOnce ?? 1, take, io)
    take(await compareOne({ id: '', a: a!, b: b! }))
    return true
  })
  return isComplete ? (hasFailed ? 1 : 0) : 2
}

async function withOpinion(result: ComparedPair, pair: TextPair, judge: Judge | null): Promise<ComparedPair> {
  if (!judge) return result
  const a = { text: pair.a, speakers: [], published: pair.publishedA ?? null }
  const b = { text: pair.b, speakers: [], published: pair.publishedB ?? null }
  return { ...result, judge: await judge.opinionOn({ a, b }) }
}

function readFailOn(list: string | undefined): ReadonlySet<RelationType> {
  if (list === undefined) return new Set()
  // An empty list would pass whatever is found: in a script a variable that was never set.
  const names = list.split(',').map(name => name.trim())
  const unknown = names.find(name => !(relationTypes as readonly string[]).includes(name))
  if (unknown !== undefined)
    throw new ConcordError('usage', `Unexpected --fail-on "${unknown}", expected ${relationTypes.join(', ')}.`, {
      hint: 'Several with commas between them: --fail-on contradicts,differs',
    })
  return new Set(names as RelationType[])
}
