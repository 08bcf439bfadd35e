import { relationQuestion } from '../ask/relation-question.ts'
import { cacheFolder, openAnswerCache } from './answer-cache.ts'
import { openAsker } from './asker.ts'
import { type Patience, usualPatience } from './chat.ts'
import { parseEndpoint } from './endpoint.ts'
import { atOnce } from './in-order.ts'
import type { Judge, JudgePlace } from './judge.ts'
import { tallyText } from './tally.ts'

/** A judge behind a chat completions endpoint: `<url>#<model>`. */
export function judgeByEndpoint(words: string, { env }: JudgePlace, patience: Patience = usualPatience): Judge {
  const endpoint = parseEndpoint(words, env)
  const folder = cacheFolder(env)
  const { ask, tally } = openAsker(endpoint, folder === null ? null : openAnswerCache(folder), patience)
  const { model } = endpoint
  return {
    atOnce,
    async opinionOn(pair) {
      const reading = await ask(relationQuestion(pair))
      return 'refused' in reading ? { model, relation: null, why: reading.refused } : { model, ...reading.answer }
    },
    summary: () => tallyText(`judge ${model}`, tally),
  }
}
