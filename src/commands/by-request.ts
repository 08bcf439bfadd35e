import { judgedPairs, withOpinions } from '../ask/opinions.ts'
import type { Opinion, Relation, Report, Source } from '../model.ts'
import type { Judge } from '../models-by-request/judge.ts'
import type { Extract } from '../pipeline.ts'
import type { Io } from './io.ts'

// The models are loaded when somebody asks for one: without the options no code of theirs runs.

/** Null without `--judge`. */
export async function openJudgeIfAsked(words: string | undefined, io: Io): Promise<Judge | null> {
  if (words === undefined) return null
  return (await import('../models-by-request/open-judge.ts')).openJudge(words, io)
}

/** The report with the judge's opinions beside the relations that `isAsked` picks. */
export async function askJudge(
  judge: Judge,
  report: Report,
  isAsked: (relation: Relation) => boolean = () => true,
): Promise<Report> {
  const { inOrder } = await import('../models-by-request/in-order.ts')
  const opinions = new Map<Relation, Opinion>()
  const asked = inOrder(
    judgedPairs(report, isAsked),
    judge.atOnce,
    async ({ relation, pair }) => [relation, await judge.opinionOn(pair)] as const,
  )
  for await (const [relation, opinion] of asked) opinions.set(relation, opinion)
  return withOpinions(report, opinions)
}

/** Runs `work` and then tells on standard error what was asked of the judge, also when it fails. */
export async function tellingOf<T>(judge: Judge | null, io: Io, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } finally {
    if (judge) io.err(judge.summary())
  }
}

/**
 * Runs `work` with the extraction that was asked for: a model's, whose claims are fetched for all of `sources` first, or concord's own when
 * `words` is undefined. Afterwards standard error tells what was kept and refused.
 */
export async function withExtractor<T>(
  words: string | undefined,
  sources: readonly Source[],
  io: Io,
  work: (extract: Extract | undefined) => T,
): Promise<T> {
  if (words === undefined) return work(undefined)
  const { fetchClaims } = await import('../models-by-request/extractor.ts')
  const fetched = await fetchClaims(words, sources, io.env, io.err)
  try {
    return work(fetched.extract)
  } finally {
    io.err(fetched.summary())
  }
}
