import type { Side, Sides } from '../sides.ts'

/** Both tell of dead, injured or damaged: counts that change from hour to hour, several at once. */
export const areTolls = ({ a, b }: Sides): boolean => isToll(a) && isToll(b)

const isToll = ({ statement: { tokens } }: Side): boolean => tokens.some(({ lemma }) => tolls.has(lemma.toLowerCase()))

// Counts that go up for days after an event.
const tolls: ReadonlySet<string> = new Set(
  `kill killed die dead death toll injure injured wound wounded hurt victim casualty miss missing arrest detain rescue evacuate displace
  infect case confirm hospitalise hospitalize homeless damage destroy`.split(/\s+/),
)
