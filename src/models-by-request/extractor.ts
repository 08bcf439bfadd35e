import { type CheckedClaims, claimsOfAnswer } from '../ask/claims-of-answer.ts'
import { claimsQuestion, longestArticle, type OfferedClaim } from '../ask/claims-question.ts'
import { oneLine } from '../ask/plain-text.ts'
import { ConcordError } from '../errors.ts'
import type { Source } from '../model.ts'
import type { Extract } from '../pipeline.ts'
import { cacheFolder, openAnswerCache } from './answer-cache.ts'
import { openAsker } from './asker.ts'
import { type Patience, usualPatience } from './chat.ts'
import { parseEndpoint } from './endpoint.ts'
import { atOnce, inOrder } from './in-order.ts'
import type { Environment } from './judge.ts'
import { tallyText } from './tally.ts'

/** The claims of a model, fetched for these sources before the pipeline runs. */
export interface FetchedClaims {
  /** Stands in for concord's own extraction in the pipeline. Throws `model-failed` when no claim of an article can be used. */
  readonly extract: Extract
  /** One line on what was asked, one on what was kept, and one for each refused claim. */
  summary(): string
}

/**
 * Reads `openai:<url>#<model>` and asks that model for the claims of each source. Nothing is mixed: an article whose answer cannot be used is
 * an error (`model-failed`), never a reason to fall back on concord's own rules in silence. `tell` gets the line on what was asked also then.
 */
export async function fetchClaims(
  words: string,
  sources: readonly Source[],
  env: Environment,
  tell: (line: string) => void,
  patience: Patience = usualPatience,
): Promise<FetchedClaims> {
  if (!words.startsWith('openai:'))
    throw new ConcordError('usage', 'Unexpected --extractor, expected openai:<url>#<model>.')
  const endpoint = parseEndpoint(words.slice('openai:'.length), env)
  for (const { path, body } of sources) {
    if (body.length > longestArticle)
      throw new ConcordError(
        'model-failed',
        `${path}: ${body.length} characters, a model is asked about at most ${longestArticle}`,
      )
  }
  const folder = cacheFolder(env)
  const { ask, tally } = openAsker(endpoint, folder === null ? null : openAnswerCache(folder), patience)
  const offers = new Map<string, readonly OfferedClaim[]>()
  try {
    for await (const [source, reading] of inOrder(
      sources,
      atOnce,
      async source => [source, await ask(claimsQuestion(source))] as const,
    )) {
      if ('refused' in reading) throw unusable(source, reading.refused)
      offers.set(source.path, reading.answer)
    }
  } finally {
    tell(tallyText(`extractor ${endpoint.model}`, tally))
  }
  return checkedAgainst(offers)
}

function checkedAgainst(offers: ReadonlyMap<string, readonly OfferedClaim[]>): FetchedClaims {
  const checked = new Map<string, CheckedClaims>()
  return {
    extract(source, analysis, language, published) {
      const offered = offers.get(source.path) ?? []
      const result = claimsOfAnswer(offered, source, analysis, published, language)
      checked.set(source.path, result)
      if (offered.length > 0 && result.claims.length === 0)
        throw unusable(source, `none of its ${offered.length} claims can be used; ${result.refused[0]?.reason}`)
      return result
    },
    summary() {
      const results = [...checked]
      const kept = results.reduce((sum, [, { claims }]) => sum + claims.length, 0)
      const refused = results.flatMap(([path, { refused }]) => refused.map(claim => ({ path, ...claim })))
      const lines = refused.map(({ path, text, reason }) => `  ${path}: “${text}”: ${oneLine(reason)}\n`)
      return `concord: ${kept} claims kept, ${refused.length} refused\n${lines.join('')}`
    },
  }
}

const unusable = ({ path }: Source, why: string): ConcordError =>
  new ConcordError('model-failed', `${path}: the claims of the model cannot be used, ${why}`, {
    hint: 'Leave out --extractor to have the article read by concord itself.',
  })
