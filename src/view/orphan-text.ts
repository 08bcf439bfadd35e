import type { Decision } from '../model.ts'
import { oneLine } from './one-line.ts'
import { counted, decisionText } from './words.ts'

/** A decision whose fact is gone, for people. */
export function orphanText(decision: Decision): string {
  const text = decision.text === undefined ? '' : ` “${oneLine(decision.text)}”`
  return `${oneLine(decision.fact)}${text} (${counted(decision.claims.length, 'claim')}): ${decisionText(decision)}`
}
