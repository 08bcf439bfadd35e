import type { NameType } from '../../model.ts'
import { monthSurnames } from './month-surnames.ts'
import type { Spot, Vote } from './spots.ts'

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
export function settleTypes(spots: readonly Spot[]): ReadonlyMap<string, NameType> {
  const ballots = new Map<string, Ballot>()
  for (const spot of spots) {
    let ballot = ballots.get(spot.name)
    if (ballot === undefined) {
      ballot = new Map()
      ballots.set(spot.name, ballot)
    }
    for (const vote of spot.votes) cast(ballot, vote)
  }
  const settled = new Map<string, NameType>()
  for (const [name, ballot] of ballots) {
    const type = winner(ballot)
    if (type !== null) settled.set(name, type)
  }
  // "Lavrov" after "Sergey Lavrov", "the Times" after "Harbour Times": the full name says what the short one is.
  for (const [name, type] of [...settled]) {
    const last = type === 'person' ? surname(name) : type === 'organisation' ? masthead(name) : null
    // "May" begins no name by itself: `findOccurrences` asks what stands around it.
    if (type === 'person' && last !== null && monthSurnames.has(last)) settled.set(last, 'person')
    const ballot = last === null ? undefined : ballots.get(last)
    if (last === null || ballot === undefined) continue
    // "Bloomberg said" in an article on Michael Bloomberg
    if (type === 'person' && isSure(ballots.get(name)!)) ballot.delete('organisation known-organisation')
    if (!ballot.has(`${type} short-form`)) cast(ballot, { type, weight: surnameWeight, rule: 'short-form' })
    const settledAs = winner(ballot)
    if (settledAs !== null) settled.set(last, settledAs)
  }
  return settled
}

/** A title or a known given name says that it is a person. */
function isSure(ballot: Ballot): boolean {
  return ballot.has('person title') || ballot.has('person given-name')
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
