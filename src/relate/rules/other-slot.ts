import type { Kind, Statement } from '../../model.ts'
import { rememberByStatement } from '../../statement/by-statement.ts'
import { rememberPair } from '../remember-pair.ts'
import type { Outcome, RelationRule } from '../rule.ts'
import { numbersClash } from '../same-slot.ts'
import { areLone, isInArticle, type Side, type Sides, sentenceOf } from '../sides.ts'
import { areNamesakes, type Rivals, type Standing, whyBothMayHold } from '../slots/both-may-hold.ts'
import { compareSlots } from '../slots/compare-slots.ts'
import { type Slot, type SlotKind, slotsOf } from '../slots/slot.ts'
import { areOtherDeeds, besideFit, rarityIn, type SlotFit, slotFit, slotScore } from '../slots/slot-fit.ts'

export const otherSlot: RelationRule = {
  title: 'something else in one place of two sentences',
  isProof: true,
  match: sides => (areLone(sides) ? null : findOther(sides, (left, right) => left === 'told' || right === 'told')),
  examples: [
    {
      a: 'The letters the council released on Monday show that Anna Berg sold the ferry for 40,000 kroner.',
      b: 'Anna Berg, the letters released on Monday show, had sold the ferry for 90,000 kroner.',
      finds: 'contradicts',
    },
    {
      a: 'The captain on Friday apologised for a letter that mocked the harbour master and the pilots of Westport.',
      b: 'The owner of the ferry had to apologise on Saturday for a letter in which the captain mocked the pilots of Westport.',
      finds: 'contradicts',
    },
    {
      a: 'Anna Berg was hurt by the crane of the northern pier in the spring, then missed nine sailings of the ferry before coming back for the rest of the summer.',
      b: 'Anna Berg was hurt in the spring by the crane on the northern pier and missed 14 sailings of the ferry, including the last of them.',
      finds: 'contradicts',
    },
    {
      a: 'The board of the ferry named three harbour captains and three pilots of Westport in the letter on Monday.',
      b: 'In the letter on Monday the board of the ferry named nine harbour captains and three pilots of Westport.',
      finds: 'contradicts',
    },
    // Of whom it is, not who did it.
    {
      a: 'The letter was written by Clara Lund, the spokeswoman for Captain Anna Berg (H-Westport), who mocked the pilots of the northern harbour and their old crane.',
      b: '"Mock the pilots and their crane," added Lund, who works for Captain Anna Dahl, H-Westport.',
      finds: 'contradicts',
    },
    // Two people.
    {
      a: 'On Monday Anna Berg was serving a sentence of 12 years for theft.',
      b: 'On Monday Carl Dahl was serving a sentence of 15 years for theft.',
      finds: null,
    },
    // Two sums.
    {
      a: 'The letters show that Anna Berg sold the ferry for 40,000 kroner.',
      b: 'The new crane cost the port 90,000 kroner.',
      finds: null,
    },
  ],
}

export const otherFrame: RelationRule = {
  title: 'something else in the words that say who said it, when and to whom',
  isProof: true,
  match: sides => (areLone(sides) ? null : findOther(sides, (left, right) => left === 'around' && right === 'around')),
  examples: [
    {
      a: 'The ferry had been overhauled twice.',
      b: 'The old ferry had been overhauled twice.',
      finds: 'contradicts',
      claimA: {
        attribution: [{ speaker: 'Anna Berg', cue: 'told the Herald' }],
        sentence:
          'Anna Berg told the Herald in a letter to the harbour board published on Sunday that the ferry had been overhauled twice.',
      },
      claimB: {
        attribution: [{ speaker: 'Berg', cue: 'told the paper' }],
        sentence:
          'Berg told the paper in a letter to the harbour board published on Friday that the old ferry had been overhauled twice.',
      },
    },
    // Two interviews.
    {
      a: 'The ferry had been overhauled twice.',
      b: 'The old ferry had been overhauled twice.',
      finds: null,
      claimA: {
        attribution: [{ speaker: 'Anna Berg', cue: 'told the Herald' }],
        sentence: 'Anna Berg told the Herald on Sunday that the ferry had been overhauled twice.',
      },
      claimB: {
        attribution: [{ speaker: 'Berg', cue: 'told' }],
        sentence:
          'In a television interview that was shown on Friday night Berg repeated that the old ferry had been overhauled twice.',
      },
    },
  ],
}

/**
 * How surely two slots must be the same one, as log-odds. Of 10,500 pairs of slots that differ in 71 unchanged stories of BASIL some thirty are above; where the words right around
 * are the same too, and the conditions below hold, two are left, both real. Half of the stories had no part in the fit.
 */
const least: Readonly<Record<SlotKind, number>> = { number: 2, time: 1, person: 2, place: 2.5 }

/** Of the six words around two at least are the same, and of a place the next one: sentences may have much in common elsewhere. */
const isCloseBy = (kind: SlotKind, { around, next }: Pick<SlotFit, 'around' | 'next'>): boolean =>
  kind === 'place' ? next > 0 : around >= 2 / 6

/** "the 2020 election", "the 2016 election": a year often only says which of several. */
const sureYear = 3
/** "Berg" may be short for whoever is called otherwise in the other. */
const surer = 4.5
/** A number that neither article gives where the other has it. */
const leastForForeign = 1.75
/** A time beside the same word: of 694 unchanged stories three have such a pair below 1, "apologised on Friday" and "on Saturday", and all are conflicts. */
const leastForTimeBeside = 0
/** "Anna Berg", "Anna Dahl": a slip in the surname. */
const leastForNamesakes = 1.5

function leastOf(sides: Sides, left: Slot, right: Slot, { next }: SlotFit): number {
  if (left.kind === 'person' && !(left.text.includes(' ') && right.text.includes(' '))) return surer
  if (areNamesakes(left, right)) return leastForNamesakes
  if (left.kind === 'time' && left.date.value.length === 4) return sureYear
  const isForeign = !isInArticle(sides.b, left.key) && !isInArticle(sides.a, right.key)
  if (left.kind === 'time' && next >= 0.5) return leastForTimeBeside
  return left.kind === 'number' && isForeign ? leastForForeign : least[left.kind]
}

const kindOf: Readonly<Record<SlotKind, Kind>> = { number: 'quantity', time: 'time', person: 'actor', place: 'place' }

function findOther(sides: Sides, isWanted: (left: Standing, right: Standing) => boolean): Outcome {
  const pairs = rivalsOf(sides).filter(({ standing, otherStanding }) => isWanted(standing, otherStanding))
  if (pairs.length === 0) return null
  const whole = sides.whole()
  const rarity = rarityIn(sides.a.statement.surroundings, sides.b.statement.surroundings)
  let best: { readonly rivals: Rivals; readonly score: number } | null = null
  let doubt: string | null = null
  for (const rivals of pairs) {
    const { left, right } = rivals
    const fit = slotFit(whole, left, right, rarity)
    const score = slotScore(fit, left.kind)
    if (score < leastOf(sides, left, right, fit) || (best !== null && best.score >= score)) continue
    // "The fire on 3 May killed four", "the fire on 9 June killed five": two fires.
    const failed =
      fit.clashes > 0 || numbersClash(whole, new Set(left.tokens), new Set(right.tokens))
        ? 'more differs beside'
        : score < 3 && !isWhose(left, right) && areOtherDeeds(whole, left, right)
          ? 'the events differ'
          : whyBothMayHold(sides, whole, rivals, fit)
    if (failed === null) best = { rivals, score }
    else doubt ??= `${left.text} ≠ ${right.text}, but ${failed}`
  }
  if (best === null) return doubt === null ? null : { stopped: doubt }
  const { left, right } = best.rivals
  const kind = kindOf[left.kind]
  const words = { a: wordsOf(left), b: wordsOf(right) }
  return { relation: 'contradicts', kind, reason: { kind, ...words, text: `${words.a} ≠ ${words.b}` } }
}

/** "works for Captain Anna Berg", "the spokeswoman of Captain Anna Lund": of whom, not who does it. */
const isWhose = (left: Slot, right: Slot): boolean => areNamesakes(left, right)

const wordsOf = (slot: Slot): string => (slot.kind === 'number' ? slot.count.words : slot.text)

/** Every two slots beside the same words that hold different things, neither of which is said besides. */
const rivalsOf: (sides: Sides) => readonly Rivals[] = rememberPair(findRivals)

function findRivals(sides: Sides): readonly Rivals[] {
  const rivals: Rivals[] = []
  const there = ownSlots(sides.b.statement)
  for (const { slot: left, standing } of ownSlots(sides.a.statement))
    for (const { slot: right, standing: otherStanding } of there)
      if (
        compareSlots(left, right) === 'apart' &&
        !areBothKnown(sides, left, right) &&
        !isSaidBesides(sides, left, right) &&
        isBeside(sides, left, right)
      )
        rivals.push({ left, right, standing, otherStanding })
  return rivals
}

interface OwnSlot {
  readonly slot: Slot
  readonly standing: Standing
}

const ownSlots: (statement: Statement) => readonly OwnSlot[] = rememberByStatement(findOwnSlots)

function findOwnSlots(statement: Statement): OwnSlot[] {
  const { claim, surroundings } = statement
  const slots = slotsOf(sentenceOf(statement))
  if (!surroundings) return slots.map(slot => ({ slot, standing: 'told' }))
  const told = new Set([...claim.times, ...claim.quantities, ...claim.names].map(({ start }) => start))
  return slots.flatMap((slot): OwnSlot[] => {
    const at = surroundings.start + slot.start
    if (told.has(at)) return [{ slot, standing: 'told' }]
    return surroundings.untold.has(at) && claim.attribution.length > 0 ? [{ slot, standing: 'around' }] : []
  })
}

function isBeside(sides: Sides, left: Slot, right: Slot): boolean {
  const fit = besideFit(sides.whole(), left, right)
  return isCloseBy(left.kind, fit) || (fit.next >= 0.5 && isNextAndSure(sides, left, right))
}

/**
 * The word next to both is the same and the sentences have much in common: "missed nine sailings before coming back", "missed ten sailings, one of them on Sunday". Without the word beside, in 694 unchanged stories seven
 * more pairs are as sure, of which five hold what belongs to two words of one sentence.
 */
function isNextAndSure(sides: Sides, left: Slot, right: Slot): boolean {
  const [whole, rarity] = [sides.whole(), rarityIn(sides.a.statement.surroundings, sides.b.statement.surroundings)]
  return slotScore(slotFit(whole, left, right, rarity), left.kind) >= sureBeside
}

const sureBeside = 1.6

/** A name that both articles know is another one's. */
const areBothKnown = ({ a, b }: Sides, left: Slot, right: Slot): boolean =>
  left.kind !== 'time' && isInArticle(b, left.key) && isInArticle(a, right.key)

/** What one says here the other says too, in another place of the sentence. */
function isSaidBesides({ a, b }: Sides, left: Slot, right: Slot): boolean {
  const countIn = ({ statement }: Side, slot: Slot) =>
    slotsOf(sentenceOf(statement)).filter(one => compareSlots(one, slot) === 'same').length
  // "two boats and two crews", "three boats and two crews": one of both is not said yet.
  const isGiven = (slot: Slot, own: Side, other: Side) => countIn(other, slot) >= Math.max(1, countIn(own, slot))
  return isGiven(left, a, b) || isGiven(right, b, a)
}
