import type { NameType, Sentence } from '../../model.ts'
import { type Spot, spotSurface, type Vote } from './spots.ts'

/** Below this nothing is a name: the tagger alone (1) suffices, one hint from the context does not. */
const enough = 1
/** What a name seen once more adds to its reason, and the most that repetition can add: set on both sample articles. */
const repeated = 0.2
const repeatedMost = 1
/** A surname that some full name of the article ends in outweighs a city of that name, not a country or a title. */
const surnameWeight = 2.5

const order: readonly NameType[] = ['person', 'organisation', 'place']

/**
 * The type of every name of the article by its surface: a name is of one type everywhere. Names without enough reason are
 * missing.
 */
export function settleTypes(sentences: readonly Sentence[], spots: readonly Spot[]): ReadonlyMap<string, NameType> {
  const ballots = new Map<string, Ballot>()
  for (const spot of spots) {
    const key = spotSurface(sentences, spot)
    const ballot = ballots.get(key) ?? new Map()
    for (const vote of spot.votes) cast(ballot, vote)
    ballots.set(key, ballot)
  }
  const settled = new Map<string, NameType>()
  for (const [name, ballot] of ballots) {
    const type = winner(ballot)
    if (type !== null) settled.set(name, type)
  }
  // "Lavrov" after "Sergey Lavrov", "the Times" after "Harbour Times": the full name says what the short one is.
  for (const [name, type] of [...settled]) {
    const last = type === 'person' ? surname(name) : type === 'organisation' ? masthead(name) : null
    const ballot = last === null ? undefined : ballots.get(last)
    if (last === null || ballot === undefined) continue
    if (!ballot.has(`${type} short-form`)) cast(ballot, { type, weight: surnameWeight, rule: 'short-form' })
    const settledAs = winner(ballot)
    if (settledAs !== null) settled.set(last, settledAs)
  }
  return settled
}

/** The last word of a name of several, without "Jr." and the like. */
export function surname(name: string): string | null {
  const words = name.split(' ')
  while (words.length > 1 && /^(?:Jr\.?|Sr\.?|I{2,3}|IV)$/.test(words.at(-1)!)) words.pop()
  return words.length > 1 ? words.at(-1)! : null
}

/** The last word of a newspaper's name, by which it goes afterwards: "the Times". Null for other bodies. */
export function masthead(name: string): string | null {
  return / (?:Chronicle|Gazette|Guardian|Herald|Journal|Mail|Post|Register|Telegraph|Times|Tribune)$/.test(name)
    ? name.slice(name.lastIndexOf(' ') + 1)
    : null
}

/** Key: type and rule. */
type Ballot = Map<string, { readonly type: NameType; weight: number; count: number }>

function cast(ballot: Ballot, { type, weight, rule }: Vote): void {
  const key = `${type} ${rule}`
  const entry = ballot.get(key)
  if (entry === undefined) ballot.set(key, { type, weight, count: 1 })
  else {
    entry.weight = Math.max(entry.weight, weight)
    entry.count++
  }
}

function winner(ballot: Ballot): NameType | null {
  let best: NameType | null = null
  let most = 0
  for (const type of order) {
    let total = 0
    for (const entry of ballot.values()) {
      if (entry.type === type) total += entry.weight + Math.min(repeatedMost, repeated * (entry.count - 1))
    }
    if (total >= enough && total > most) {
      best = type
      most = total
    }
  }
  return best
}
