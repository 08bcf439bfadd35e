import { printable } from '../text/printable.ts'
import type { Tokens } from './chat.ts'

/** Counts what was asked of a model and what came of it, for one line at the end. */
export interface Tally {
  asked: number
  fromCache: number
  readonly tokens: { sent: number; received: number }
  /** Answers whose tokens the server did not tell. */
  untold: number
  /** Why answers were refused, and how often. */
  readonly refused: Map<string, number>
  /** Answers that could not be kept. */
  unkept: number
}

export const newTally = (): Tally => ({
  asked: 0,
  fromCache: 0,
  tokens: { sent: 0, received: 0 },
  untold: 0,
  refused: new Map(),
  unkept: 0,
})

export function countTokens(tally: Tally, tokens: Tokens | null): void {
  if (tokens === null) tally.untold += 1
  tally.tokens.sent += tokens?.sent ?? 0
  tally.tokens.received += tokens?.received ?? 0
}

export function countRefused(tally: Tally, why: string): void {
  tally.refused.set(why, (tally.refused.get(why) ?? 0) + 1)
}

/** Reasons may hold words of the server; a few are enough to see what is wrong. */
const reasonsShown = 5

/** "judge llama: 12 asked, 3 from the cache, 1 refused (the answer is not JSON); 5120 tokens sent, 240 received". */
export function tallyText(name: string, { asked, fromCache, tokens, untold, refused, unkept }: Tally): string {
  const total = [...refused.values()].reduce((sum, each) => sum + each, 0)
  const reasons = [...refused]
    .slice(0, reasonsShown)
    .map(([why, times]) => (times === 1 ? why : `${times} × ${why}`))
    .concat(refused.size > reasonsShown ? ['…'] : [])
    .join('; ')
  const counts = [
    `${asked} asked`,
    ...(fromCache > 0 ? [`${fromCache} from the cache`] : []),
    ...(total > 0 ? [`${total} refused (${reasons})`] : []),
    ...(unkept > 0 ? [`${unkept} not kept, the cache cannot be written`] : []),
  ]
  const told =
    asked === 0
      ? ''
      : `; ${tokens.sent} tokens sent, ${tokens.received} received${untold > 0 ? `, not told for ${untold}` : ''}`
  return printable(`concord: ${name}: ${counts.join(', ')}${told}\n`)
}
