import type { Surroundings } from '../../model.ts'
import { areLikeWords } from '../../statement/are-like-words.ts'
import { partner, type Side, type Sides } from '../sides.ts'
import { compareSlots } from './compare-slots.ts'
import { type Slot, type SlotKind, type Spot, slotsOf } from './slot.ts'
import type { WordSlot } from './word-slot.ts'

/** What stands around it is looked at in the same way whatever a slot holds. */
type AnySlot = Slot | WordSlot

/** How two slots of two sentences stand in their surroundings; what they hold counts for nothing. Values in 0..1. */
export interface SlotFit {
  /** Of the three terms before and the three after, the share that stands around both. */
  readonly around: number
  /** Of the two words right before, function words too, those that are the same; two of the second count only after the first. */
  readonly before: number
  readonly after: number
  /** Of the terms nearest before and after, the share that are each other's partners or stand one further. */
  readonly next: number
  /** The nearest word before that has a partner has it before the other slot too, and so after; half for one side. */
  readonly order: number
  /** Times, names and numbers that both sentences give alike besides; a third for each sort, half of it for one name or number. */
  readonly met: number
  /** The verb nearest to both is one word or a synonym. */
  readonly deed: number
  /** Further slots of the kind that the other sentence does not have: then nobody can say which stands for which. A quarter for each, two a side. */
  readonly rivals: number
  /** Numbers, times and places of both that the other lacks: a third for each sort. */
  readonly clashes: number
  /** Of the words of both sentences, each weighing as it is rare in their articles, the share that has a partner in the other. */
  readonly shared: number
  /** The same of the sentence that has the larger share. */
  readonly covered: number
  /** What the words with a partner weigh together, from 0 to what some eight of a story's usual words weigh. */
  readonly weight: number
}

/** How much a word tells: more if few sentences of both articles have it. */
export type Rarity = (key: string) => number

/** Sentences that stand alone have no articles: all words weigh the same. */
export function rarityIn(one: Article | undefined, other: Article | undefined): Rarity {
  const sentences = (one?.sentences ?? 0) + (other?.sentences ?? 0)
  return key => Math.log((sentences + 1) / ((one?.article.get(key) ?? 0) + (other?.article.get(key) ?? 0) + 0.5))
}

type Article = Pick<Surroundings, 'article' | 'sentences'>

/**
 * How surely two slots of one kind are the same one of one event, as log-odds. Logistic regression on slots of sentences in which two outlets tell one story (BASIL, first
 * half of the stories; ECB+, MRPC and headlines, train halves): with what a slot holds left out, do its surroundings and the sentences say that both hold the same? Those that hold
 * the same count only where the sentences have much in common, as two may name one person in two events. Sets weigh alike by kind, 24,662 pairs of slots. No text of
 * theirs is in it. `npm run train -- --data <folder> --only slots` (training/slots.ts) makes the numbers.
 */
export const slotModel = {
  bias: -4.3,
  kinds: { number: 0, time: 0.21, person: 0.47, place: 0.55 },
  weights: {
    around: 1.1,
    before: 0.92,
    after: 0.31,
    next: 0.24,
    order: 0.7,
    deed: 0.01,
    met: 1.01,
    rivals: -1.34,
    clashes: -2.55,
    shared: -0.39,
    covered: 3.93,
    weight: 3.93,
  },
} satisfies {
  readonly bias: number
  readonly kinds: Readonly<Record<SlotKind, number>>
  readonly weights: Readonly<Record<keyof SlotFit, number>>
}

/** A word is taken for a number, the kind without a bias of its own. */
export function slotScore(fit: SlotFit, kind: SlotKind | 'word'): number {
  const { bias, kinds, weights } = slotModel
  let sum = bias + (kind === 'word' ? 0 : kinds[kind])
  for (const name of fitNames) sum += weights[name] * fit[name]
  return sum
}

const fitNames = Object.keys(slotModel.weights) as (keyof SlotFit)[]

/**
 * True where so much is the same, around the slot and in all, that both sentences print what one source said or wrote: then it does not matter whom each of them
 * names for it. Of 11,000 pairs of slots or words that differ in unchanged stories two are such, and both are conflicts.
 */
export const isOneTelling = (fit: SlotFit, kind: SlotKind | 'word'): boolean =>
  fit.around >= 3 / 6 && slotScore(fit, kind) >= 3

/** What stands right beside two slots of whole sentences: the part of their fit that is found soonest, and too little for most. */
export function besideFit({ a, b }: Sides, left: Spot, right: Spot): Pick<SlotFit, 'around' | 'next'> {
  const [here, there] = [besideSlot(a, left), besideSlot(b, right)]
  const meets = (one: readonly number[], other: readonly number[]) => {
    let met = 0
    for (const index of one) if (isMet(a, index) && other.includes(a.matches[index]!.index)) met++
    return met
  }
  const isNext = (one: readonly number[], other: readonly number[]) =>
    meets(one.slice(0, 1), other.slice(0, 2)) > 0 || meets(one.slice(0, 2), other.slice(0, 1)) > 0 ? 1 : 0
  return {
    around: meets([...here.before, ...here.after], [...there.before, ...there.after]) / 6,
    next: (isNext(here.before, there.before) + isNext(here.after, there.after)) / 2,
  }
}

/** `sides` are whole sentences. */
export function slotFit(sides: Sides, left: AnySlot, right: AnySlot, rarity: Rarity): SlotFit {
  const { a, b } = sides
  // Written out: spread, these took most of the time of a fit (Node 20).
  const { around, next } = besideFit(sides, left, right)
  const { met, rivals, clashes } = others(sides, left, right)
  const { shared, covered, weight } = overlapOf(sides, left, right, rarity)
  return {
    around,
    before: equalWords(a, left, b, right, -1) / 2,
    after: equalWords(a, left, b, right, 1) / 2,
    next,
    order: orderOf(sides, left, right) / 2,
    deed: isOneDeed(nearestVerb(a, left), nearestVerb(b, right)) ? 1 : 0,
    met,
    rivals,
    clashes,
    shared,
    covered,
    weight,
  }
}

/** What the sentences have in common but for the two slots. */
function overlapOf(
  { a, b }: Sides,
  left: Spot,
  right: Spot,
  rarity: Rarity,
): Pick<SlotFit, 'shared' | 'covered' | 'weight'> {
  const [one, other] = [weigh(a, left, rarity), weigh(b, right, rarity)]
  const shareOf = ({ met, all }: Weighed, least: number) => met / Math.max(least, all)
  return {
    shared: shareOf({ met: one.met + other.met, all: one.all + other.all }, leastWeight),
    covered: Math.max(shareOf(one, fewWords), shareOf(other, fewWords)),
    weight: Math.min(1, Math.min(one.met, other.met) / mostWeight),
  }
}

interface Weighed {
  readonly met: number
  readonly all: number
}

const leastWeight = 0.1
/** A sentence of one word is covered by any that has it. */
const fewWords = 3
const mostWeight = 20

function weigh(side: Side, slot: Spot, rarity: Rarity): Weighed {
  let [met, all] = [0, 0]
  side.terms.forEach(({ token, key }, index) => {
    if (slot.tokens.includes(token)) return
    const weight = rarity(key)
    all += weight
    if (isMet(side, index)) met += weight
  })
  return { met, all }
}

const isMet = ({ matches }: Side, index: number): boolean => matches[index]!.strength >= partner

/** The three terms before, nearest first, and the three after. */
export function besideSlot(
  { terms }: Pick<Side, 'terms'>,
  { tokens }: Spot,
): { readonly before: readonly number[]; readonly after: readonly number[] } {
  const [first, last] = [tokens[0]!, tokens.at(-1)!]
  const before: number[] = []
  const after: number[] = []
  for (let index = terms.length - 1; index >= 0 && before.length < 3; index--)
    if (terms[index]!.token < first) before.push(index)
  for (let index = 0; index < terms.length && after.length < 3; index++)
    if (terms[index]!.token > last) after.push(index)
  return { before, after }
}

/** How many of the two next words are the same; the beginnings and ends of two sentences are the same too. */
function equalWords(a: Side, left: Spot, b: Side, right: Spot, step: 1 | -1): number {
  const word = ({ statement }: Side, { tokens }: Spot, far: number) => {
    const at = step < 0 ? tokens[0]! - far : tokens.at(-1)! + far
    return at < 0 ? undefined : statement.tokens[at]?.form.toLowerCase()
  }
  if (word(a, left, 1) !== word(b, right, 1)) return 0
  return word(a, left, 2) === word(b, right, 2) ? 2 : 1
}

/** The token of the verb nearest to a slot; of two equally near the one before. Null without one within eight words. */
function verbNear({ statement: { tokens } }: Side, { tokens: own }: Spot): number | null {
  const isVerb = (at: number) => at >= 0 && tokens[at]?.upos === 'VERB'
  for (let far = 1; far <= 8; far++) {
    const at = [own[0]! - far, own.at(-1)! + far].find(isVerb)
    if (at !== undefined) return at
  }
  return null
}

/** Its lemma in lower case. */
function nearestVerb(side: Side, slot: Spot): string | null {
  const verb = verbNear(side, slot)
  return verb === null ? null : side.statement.tokens[verb]!.lemma.toLowerCase()
}

/** True when the verbs nearest to both slots have no partner in the other sentence: "apologised on Friday for the letter", "resigned on Monday after the letter". */
export function areOtherDeeds({ a, b }: Sides, left: AnySlot, right: AnySlot): boolean {
  return [[a, left] as const, [b, right] as const].every(([side, slot]) => {
    const verb = verbNear(side, slot)
    return side.terms.some(({ token }, index) => token === verb && !isMet(side, index))
  })
}

const isOneDeed = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && areLikeWords(one, other)

/** Words apart up to which a partner still stands beside a slot. */
const near = 6

function orderOf({ a, b }: Sides, left: Spot, right: Spot): number {
  const [first, last] = [left.tokens[0]!, left.tokens.at(-1)!]
  const before = a.terms.findLastIndex(({ token }, index) => token < first && isMet(a, index))
  const after = a.terms.findIndex(({ token }, index) => token > last && isMet(a, index))
  const at = (index: number) => (index < 0 ? Number.NaN : b.terms[a.matches[index]!.index]!.token)
  const gap = right.tokens[0]! - at(before)
  const rest = at(after) - right.tokens.at(-1)!
  return (gap > 0 && gap <= near ? 1 : 0) + (rest > 0 && rest <= near ? 1 : 0)
}

/** What the other slots of both sentences say. */
function others({ a, b }: Sides, left: AnySlot, right: AnySlot): Pick<SlotFit, 'met' | 'rivals' | 'clashes'> {
  const one = slotsOf(a.statement).filter(slot => slot !== left)
  const other = slotsOf(b.statement).filter(slot => slot !== right)
  const isGiven = (slot: Slot, there: readonly Slot[]) => there.some(rival => compareSlots(slot, rival) === 'same')
  const mayBeGiven = (slot: Slot, there: readonly Slot[]) =>
    there.some(rival => rival.kind === slot.kind && compareSlots(slot, rival) !== 'apart')
  const given = (kind: SlotKind) => one.filter(slot => slot.kind === kind && isGiven(slot, other)).length
  const foreign = (kind: SlotKind) => [
    one.filter(slot => slot.kind === kind && !mayBeGiven(slot, other)),
    other.filter(slot => slot.kind === kind && !mayBeGiven(slot, one)),
  ]
  const isForeign = (slots: readonly Slot[], kind: SlotKind, there: readonly Slot[]) =>
    slots.some(slot => slot.kind === kind && !mayBeGiven(slot, there))
  const doClash = (kind: SlotKind) => (isForeign(one, kind, other) && isForeign(other, kind, one) ? 1 : 0)
  // A year is no rival of a day, nor a sum of money of an age.
  const rivals =
    left.kind === 'word'
      ? 0
      : foreign(left.kind)
          .map(slots => Math.min(2, slots.filter(slot => compareSlots(slot, left) !== 'open').length))
          .reduce((sum, count) => sum + count, 0)
  return {
    met: (Math.min(1, given('time')) + Math.min(1, given('person') / 2) + Math.min(1, given('number') / 2)) / 3,
    rivals: rivals / 4,
    clashes: (doClash('number') + doClash('time') + doClash('place')) / 3,
  }
}
