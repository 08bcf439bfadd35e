import type { Claim, Statement } from '../../model.ts'
import type { Term } from '../../statement/terms.ts'
import { negators } from '../denials/negation.ts'
import { isPersonAt } from '../names/descriptions.ts'
import { isAddedByOutlet } from '../own-voice.ts'
import { isOneQuotation } from '../passage.ts'
import type { Outcome, RelationRule } from '../rule.ts'
import { whyNotSameLevel } from '../same-level.ts'
import { areLone, partner, type Side, type Sides, sentenceOf } from '../sides.ts'
import { areOtherDeeds, besideFit, isOneTelling, rarityIn, slotFit, slotScore } from '../slots/slot-fit.ts'
import { areApart, areSame, type WordSlot, wordSlotsOf } from '../slots/word-slot.ts'

export const otherTerm: RelationRule = {
  title: 'a word denied, or one that excludes it, in one place of two sentences',
  isProof: true,
  match: sides => (areLone(sides) ? null : findOther(sides)),
  examples: [
    {
      a: 'The letters the council released on Monday show that the harbour master approved the sale of the old northern ferry to Anna Berg.',
      b: 'The harbour master never approved the sale of the old northern ferry to Anna Berg, the letters released on Monday show.',
      finds: 'contradicts',
    },
    {
      a: 'The wreck of the old ferry lies forty miles east of the harbour of Westport, the coast guard found on Monday.',
      b: 'On Monday the coast guard found the wreck of the old ferry forty miles west of the harbour of Westport.',
      finds: 'contradicts',
    },
    {
      a: 'Berg, the harbour master who used 84,000 kroner of the pilots to settle a lawsuit with his former communications director over the fire, resigned from the board on Friday.',
      b: 'Berg used 84,000 kroner of the pilots to settle a lawsuit over the fire that his former communications spokesman had brought, the board found.',
      finds: 'contradicts',
    },
    {
      a: 'The mate had just been released from the northern harbour jail after serving time on a conviction of assault with intent to murder, the Herald reported.',
      b: 'The mate had been released from the northern harbour jail after serving time on a conviction of assault with intent to rob.',
      finds: null,
    },
    {
      a: 'The mate had just been released from the northern harbour jail after serving time on a conviction of murder, the Herald reported.',
      b: 'The mate had been released from the northern harbour jail after serving time on a conviction of fraud.',
      finds: 'contradicts',
    },
    // The first of the second.
    {
      a: 'Berg cut into the lead on the first play of the half with an 86-yard touchdown run, the longest in years.',
      b: 'Berg opened the second half with an 86-yard touchdown run, the longest in years.',
      finds: null,
    },
    {
      a: 'Mayor Anna Berg met the current harbour master Carl Dahl and the former captain Clara Lund at the northern pier on Monday.',
      b: 'On Monday Mayor Anna Berg met at the northern pier the former harbour master Carl Dahl and the former captain Clara Lund.',
      finds: 'contradicts',
    },
    {
      a: 'The letters the council released on Monday show that after the Herring War the harbour master approved the sale of the old northern ferry to Anna Berg.',
      b: 'The harbour master never approved the sale of the old northern ferry to Anna Berg, the letters released on Monday show.',
      finds: 'contradicts',
    },
    // Each says both.
    {
      a: 'Mayor Anna Berg met the current harbour master Carl Dahl and the former captain Clara Lund at the northern pier on Monday.',
      b: 'On Monday Mayor Anna Berg met at the northern pier the former captain Clara Lund and the current harbour master Carl Dahl.',
      finds: null,
    },
    // First name and full name.
    {
      a: 'The report got support from the harbour master Carl Dahl, whose young son, James, was killed in the fire.',
      b: 'On Monday the board called up the harbour master Carl Dahl, whose young son, James Dahl, was not killed in the fire of May.',
      finds: 'contradicts',
    },
    // Two bodies whose names differ in one word, and do two things.
    {
      a: 'The questions come as the Northern Harbour Relations Committee begins its hearing on the captain Carl Dahl, who was named to replace Berg.',
      b: 'While being questioned at the Southern Harbour Relations Committee by Carl Lund, Berg urged that he read the sealed report to find his answers.',
      finds: null,
    },
    // Two who did not do the same.
    {
      a: 'Unlike the captains Carl Dahl and Clara Lund, Anna Berg has not signed the letter to the harbour board.',
      b: 'The captains, among them Carl Dahl and Clara Lund, have signed the letter to the harbour board.',
      finds: null,
    },
    // Two committees.
    {
      a: 'The questions come as the Senate Ferry Safety Committee begins its hearing for Carl Dahl.',
      b: 'While being questioned at the House Ferry Safety Committee, Anna Berg asked that he read the report.',
      finds: null,
    },
    // Only supposed.
    {
      a: 'To pass the plan this week would help the old ferry and the harbour of Westport.',
      b: 'If they do not pass the plan this week it would help the old ferry and the harbour of Westport.',
      finds: null,
    },
  ],
}

/**
 * How surely two words must stand in one place, as log-odds. In 71 unchanged stories of BASIL some pairs of a word and its denial are above and none of words that exclude
 * each other; the conditions below leave none of them. Of 295 words changed or denied in such stories some forty in a hundred are above.
 */
const least = { denied: 0.6, other: 2.4 }
/** Where the word beside both is the same, too: "former communications director", "former communications spokesman". Of 694 unchanged stories none has such a pair that was none before. */
const leastBeside = { denied: 0, other: 1.6 }

/**
 * From the first on fewer words around are enough, from the second on the verbs beside may be two; of words that exclude each other from the third on somebody else may be named
 * before. Of 694 unchanged stories (BASIL, ECB+, FNC-1, PolNeAR, TempEval-3) two have pairs of words that exclude each other above any: forty miles east or west of one port, a conflict.
 */
const sure = 3
const sureOfDeed = 3.4
const leastForAny = 2
/** Of names that differ in one word, "the Senate Ferry Committee" and "the House Ferry Committee". */
const leastForAnyName = 3.4

function findOther(sides: Sides): Outcome {
  const { a, b } = sides
  const there = wordSlotsOf(sentenceOf(b.statement))
  const here = wordSlotsOf(sentenceOf(a.statement))
  const countIn = (slots: readonly WordSlot[], slot: WordSlot) => slots.filter(other => areSame(slot, other)).length
  // "the former mayor and the former mate", "the current mayor and the former mate": one of both is not given. "Used what was not to be used" gives both.
  const isGiven = (slot: WordSlot, own: readonly WordSlot[], others: readonly WordSlot[], isDenial: boolean) =>
    countIn(others, slot) >= (isDenial ? 1 : countIn(own, slot))
  const pairs: [WordSlot, WordSlot][] = []
  const isDenying = there.some(({ isDenied, isNegative }) => isDenied || isNegative)
  for (const left of here) {
    if (!(isDenying || left.isDenied || left.isNegative || left.isListed)) continue
    for (const right of there) if (areApart(left, right)) pairs.push([left, right])
  }
  let doubt: string | null = null
  for (const [left, right] of pairs) {
    const isDenial = left.isDenied !== right.isDenied
    // "opposed the plan and backed the other": each says both.
    if (!isTold(a, left) || !isTold(b, right)) continue
    if (isGiven(left, here, there, isDenial) || isGiven(right, there, here, isDenial)) continue
    const whole = sides.whole()
    // "harm", "protect": what excludes each other has many words near it in common, a word and its denial are one word.
    const beside = besideFit(whole, left, right)
    if (beside.around < 2 / 6) continue
    // "the Senate Ferry Committee", "the House Ferry Committee": what stands beside belongs to the name.
    const isOfName = left.upos === 'PROPN' || right.upos === 'PROPN'
    const enough = (beside.next >= 0.5 && !isOfName ? leastBeside : least)[isDenial ? 'denied' : 'other']
    const fit = slotFit(whole, left, right, rarityIn(a.statement.surroundings, b.statement.surroundings))
    const score = slotScore(fit, 'word')
    if (fit.around < (isDenial || score >= sure ? 2 : 3) / 6 || score < enough) continue
    const words = { a: shown(left), b: shown(right) }
    const isQuoted = isOneQuotation(a.statement, left.tokens[0]!, b.statement, right.tokens[0]!)
    const failed =
      fit.clashes > 0 && !isQuoted
        ? 'more differs beside'
        : fit.around < 0.5 && (score < sureOfDeed || isOfName) && areOtherDeeds(whole, left, right)
          ? 'the events differ'
          : whyBothMayHold(sides, whole, left, right, {
              isOne: isQuoted || isOneTelling(fit, 'word'),
              isSure: isQuoted || (!isDenial && score >= (isOfName ? leastForAnyName : leastForAny)),
            })
    if (failed !== null) {
      doubt ??= `${words.a} ≠ ${words.b}, but ${failed}`
      continue
    }
    const kind = isDenial || left.upos === 'VERB' ? 'polarity' : 'event'
    const reason = { kind, ...words, text: `${words.a} ≠ ${words.b}` } as const
    return { relation: 'contradicts', kind, reason, ...(isQuoted && { isOneText: true }) }
  }
  return doubt === null ? null : { stopped: doubt }
}

const shown = ({ text, isDenied }: WordSlot): string => (isDenied ? `not ${text}` : text)

function isTold({ statement: { claim, surroundings } }: Side, { start, text }: WordSlot): boolean {
  const at = (surroundings?.start ?? 0) + start
  return !surroundings || (at >= claim.quote.start && at + text.length <= claim.quote.end)
}

function whyBothMayHold(
  { a, b }: Sides,
  whole: Sides,
  left: WordSlot,
  right: WordSlot,
  { isOne, isSure }: { readonly isOne: boolean; readonly isSure: boolean },
): string | null {
  const [here, there] = isOne
    ? [unvoiced(a.statement), unvoiced(b.statement)]
    : [voiceOf(a.statement), voiceOf(b.statement)]
  const failed = whyNotSameLevel(here, there, { a: false, b: false })
  if (failed !== null) return failed
  if (isSupposed(whole.a, left) || isSupposed(whole.b, right)) return 'one is only supposed'
  if (
    left.isDenied !== right.isDenied &&
    isDeniedAround(left.isDenied ? whole.b : whole.a, left.isDenied ? right : left)
  )
    return 'both are denied'
  if (!isSure && !(isSaidOfOne(whole.a, whole.b, left) && isSaidOfOne(whole.b, whole.a, right)))
    return 'they are said of two'
  // "Senator Berg", "Governor Dahl"
  const [one, other] = [titled(whole.a, left), titled(whole.b, right)]
  return one !== other ? 'they are said of two' : null
}

const voiceOf = (statement: Statement): Claim => (isAddedByOutlet(statement) ? unvoiced(statement) : statement.claim)

const unvoiced = ({ claim }: Statement): Claim => ({ ...claim, attribution: [] })

/** "if they do not pass the plan", "whether to pass it" */
const isSupposed = ({ statement: { tokens } }: Side, { tokens: [own] }: WordSlot): boolean =>
  tokens.slice(Math.max(0, own! - 8), own).some(({ form }) => /^(?:if|unless|whether)$/i.test(form))

/** A "not" within eight words before, as in "has not had a working harbour since May". */
const isDeniedAround = ({ statement: { tokens } }: Side, { tokens: [own] }: WordSlot): boolean =>
  tokens
    .slice(Math.max(0, own! - 8), own)
    .some(({ form }) => negators.has(form.toLowerCase()) || /^['’]?t$/i.test(form))

/** "Unlike Anna Berg and Carl Dahl, Clara Lund did not sign": the name nearest before of whoever may do it must stand in the other too; not "the Cold War". */
function isSaidOfOne(side: Side, other: Side, { tokens: [own] }: WordSlot): boolean {
  const mayDo = ({ token, type, role }: Term) => type === 'name' && (role === 'subject' || isPersonAt(side, token))
  const name = side.terms.findLast(term => term.token < own! && mayDo(term))
  return (
    name === undefined ||
    side.matches[side.terms.indexOf(name)]!.strength >= partner ||
    isGivenNameOf(other, name.lemma)
  )
}

/** "James" of "James Berg", and the other way round. */
const isGivenNameOf = ({ terms }: Side, name: string): boolean =>
  terms.some(({ type, lemma }) => type === 'name' && (lemma.startsWith(`${name} `) || name.startsWith(`${lemma} `)))

/** The name that follows a title; empty without one. */
function titled({ statement: { tokens } }: Side, { tokens: [own] }: WordSlot): string {
  const [word, next] = [tokens[own!]!, tokens[own! + 1]]
  if (word.upos !== 'PROPN' || next?.upos !== 'PROPN') return ''
  let last = own! + 1
  while (tokens[last + 1]?.upos === 'PROPN') last++
  return tokens[last]!.form.toLowerCase()
}
