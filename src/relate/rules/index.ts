import { claimDate } from '../lone/claim-date.ts'
import { claimDenial } from '../lone/claim-denial.ts'
import { claimKind } from '../lone/claim-kind.ts'
import { claimNumber } from '../lone/claim-number.ts'
import { claimOpposite } from '../lone/claim-opposite.ts'
import { claimOrdinal } from '../lone/claim-ordinal.ts'
import { claimUnmet } from '../lone/claim-unmet.ts'
import type { RelationRule } from '../rule.ts'
import { actor } from './actor.ts'
import { age } from './age.ts'
import { attribution } from './attribution.ts'
import { clauseActor } from './clause-actor.ts'
import { clausePolarity } from './clause-polarity.ts'
import { clauseTime } from './clause-time.ts'
import { clauseValue } from './clause-value.ts'
import { clock } from './clock.ts'
import { debunk } from './debunk.ts'
import { detail } from './detail.ts'
import { direction } from './direction.ts'
import { distance } from './distance.ts'
import { event } from './event.ts'
import { figure } from './figure.ts'
import { holder } from './holder.ts'
import { namesake } from './namesake.ts'
import { narrowing } from './narrowing.ts'
import { negatedPart } from './negated-part.ts'
import { noneAtAll } from './none-at-all.ts'
import { noneLeft } from './none-left.ts'
import { opposite } from './opposite.ts'
import { ordinal } from './ordinal.ts'
import { otherGivenName } from './other-given-name.ts'
import { otherParty } from './other-party.ts'
import { otherPost } from './other-post.ts'
import { otherPrint } from './other-print.ts'
import { otherSeat } from './other-seat.ts'
import { otherFrame, otherSlot } from './other-slot.ts'
import { otherTerm } from './other-term.ts'
import { otherWord } from './other-word.ts'
import { phrase } from './phrase.ts'
import { place } from './place.ts'
import { polarity } from './polarity.ts'
import { quantifier } from './quantifier.ts'
import { quantity } from './quantity.ts'
import { rank } from './rank.ts'
import { role } from './role.ts'
import { saidHow } from './said-how.ts'
import { saidWhen } from './said-when.ts'
import { samePassage } from './same-passage.ts'
import { sameWords } from './same-words.ts'
import { speaker } from './speaker.ts'
import { stance } from './stance.ts'
import { status } from './status.ts'
import { tally } from './tally.ts'
import { time } from './time.ts'
import { title } from './title.ts'
import { turn } from './turn.ts'

/** The rules, the most specific first: of two that find the same relation the first gives its reason first. */
export const relationRules = {
  status,
  quantity,
  tally,
  figure,
  age,
  ordinal,
  rank,
  quantifier,
  noneLeft,
  phrase,
  time,
  clock,
  polarity,
  noneAtAll,
  opposite,
  direction,
  turn,
  place,
  actor,
  role,
  negatedPart,
  stance,
  attribution,
  distance,
  debunk,
  narrowing,
  otherWord,
  clauseTime,
  clauseValue,
  clausePolarity,
  clauseActor,
  holder,
  title,
  speaker,
  sameWords,
  samePassage,
  otherPrint,
  otherParty,
  otherPost,
  otherSeat,
  namesake,
  otherGivenName,
  otherSlot,
  otherTerm,
  otherFrame,
  saidWhen,
  saidHow,
  claimDenial,
  claimNumber,
  claimDate,
  claimOpposite,
  claimOrdinal,
  claimKind,
  claimUnmet,
  event,
  detail,
} satisfies Record<string, RelationRule>

export type RelationRuleName = keyof typeof relationRules

/** Rules that only speak of two texts without an outlet. */
const ofLone: ReadonlySet<RelationRuleName> = new Set([
  'claimDenial',
  'claimNumber',
  'claimDate',
  'claimOpposite',
  'claimOrdinal',
  'claimKind',
  'claimUnmet',
])

export const ruleNames = Object.keys(relationRules) as RelationRuleName[]

/** Those that are asked of two claims of outlets. */
export const storyRuleNames: readonly RelationRuleName[] = ruleNames.filter(name => !ofLone.has(name))
