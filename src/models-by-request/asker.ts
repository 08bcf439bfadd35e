import type { Question, Reading } from '../ask/question.ts'
import { type AnswerCache, answerKey } from './answer-cache.ts'
import { openChat, type Patience } from './chat.ts'
import type { Endpoint } from './endpoint.ts'
import { countRefused, countTokens, newTally, type Tally } from './tally.ts'

/** Asks a model, remembers what it said, and counts. */
export interface Asker {
  /** Throws `model-failed` when the endpoint does not work; an answer that cannot be used is a refusal. */
  ask<Answer>(question: Question<Answer>): Promise<Reading<Answer>>
  readonly tally: Tally
}

/** The same question asked twice at once goes out once. After a failure every other request is given up. */
export function openAsker(endpoint: Endpoint, cache: AnswerCache | null, patience: Patience): Asker {
  const chat = openChat(endpoint, patience)
  const tally = newTally()
  const stop = new AbortController()
  const underWay = new Map<string, Promise<Reading<unknown>>>()
  let failure: unknown = null
  async function answer(key: string, question: Question<unknown>): Promise<Reading<unknown>> {
    const known = (await cache?.read(key)) ?? null
    if (known !== null) {
      const reading = question.read(known)
      // An old answer that does not fit is asked for again.
      if ('answer' in reading) {
        tally.fromCache += 1
        return reading
      }
    }
    tally.asked += 1
    const completion = await chat(question, stop.signal)
    countTokens(tally, completion.tokens)
    if ('refused' in completion) return completion
    const reading = question.read(completion.content)
    if ('answer' in reading && cache && !(await cache.write(key, completion.content))) tally.unkept += 1
    return reading
  }
  return {
    tally,
    async ask<Answer>(question: Question<Answer>) {
      if (failure !== null) throw failure
      const key = answerKey(endpoint, question)
      const asked = underWay.get(key) ?? answer(key, question)
      underWay.set(key, asked)
      try {
        // One key is one question, so its answer has the type of that question's.
        const reading = (await asked) as Reading<Answer>
        if ('refused' in reading) countRefused(tally, reading.refused)
        return reading
      } catch (error) {
        // What is given up because of it fails for the same reason.
        failure ??= error
        stop.abort()
        throw failure
      } finally {
        underWay.delete(key)
      }
    },
  }
}
