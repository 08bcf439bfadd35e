import type { Claim } from '../model.ts'

/** A claim that an outlet asserts as it stands, with nothing found in it: of words that no extraction has read. `start` is where they begin in the body. */
export function plainClaim(id: string, source: string, text: string, start = 0): Claim {
  return {
    id,
    source,
    text,
    quote: { exact: text, start, end: start + text.length },
    attribution: [],
    polarity: 'affirmed',
    status: 'happened',
    times: [],
    quantities: [],
    names: [],
    rule: 'main',
    parts: [],
  }
}
