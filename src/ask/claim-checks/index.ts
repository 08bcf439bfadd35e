import type { ClaimCheck } from '../candidate.ts'
import { names } from './names.ts'
import { negation } from './negation.ts'
import { newWords } from './new-words.ts'
import { numbers } from './numbers.ts'
import { sentence } from './sentence.ts'
import { speaker } from './speaker.ts'
import { status } from './status.ts'
import { times } from './times.ts'

/** What every claim of a model must pass, besides that its quote is found. The first that refuses gives the reason. */
export const claimChecks: readonly ClaimCheck[] = [sentence, numbers, times, names, negation, status, speaker, newWords]
