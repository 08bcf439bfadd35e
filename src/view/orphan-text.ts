import type { Decision } from '../model.ts'
import { oneLine } from './one-line.ts'
import { counted, decisionText } from './words.ts'

/** A decision whose fact is gone, for people. */
export function orphanText(decision: Decision): string {
  return `${oneLine(decision.fact)} (${counted(decision.claims.length, 'claim')}): ${decisionText(decision)}`
}
