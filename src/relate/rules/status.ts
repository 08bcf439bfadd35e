import { arePhases } from '../../lexicon/synonyms-converse.ts'
import type { Statement, Status } from '../../model.ts'
import { haveOtherSubjects } from '../other-subjects.ts'
import { predicatesMatch, shorterCoverage } from '../proof.ts'
import type { RelationRule } from '../rule.ts'
import { areLone, eventLemma, hasWord, partner, type Side, type Sides } from '../sides.ts'
import { verbGroup } from '../verb-group.ts'

export const status: RelationRule = {
  title: 'planned in one, happened in the other',
  match(sides) {
    const one = sides.a.statement.claim
    const other = sides.b.statement.claim
    if (reality[one.status] === reality[other.status]) return null
    const statuses = new Set([one.status, other.status])
    // In the order of the world, not of the sources: "planned → happened".
    const [before, after] =
      reality[one.status] > reality[other.status] ? [one.status, other.status] : [other.status, one.status]
    const words = { kind: 'status', a: verbGroup(sides.a), b: verbGroup(sides.b) }
    const reason = { ...words, text: `one is ${before}, the other ${after}` }
    // "expected to be charged", "was arrested": another station of one course.
    const isOtherEvent =
      !predicatesMatch(sides) || (!areLone(sides) && arePhases(eventLemma(sides.a), eventLemma(sides.b)))
    // "He is expected to lay a wreath", then "He laid a wreath": the world moved on, both outlets were right.
    if (statuses.has('planned') && (statuses.has('happened') || statuses.has('ongoing'))) {
      if (one.polarity !== other.polarity) return { stopped: 'not an update: one of them is negated' }
      if (!areLone(sides) && isOtherEvent) return { stopped: 'not an update: the event words differ' }
      if (isOtherEvent)
        return { relation: 'refines', kind: 'status', reason, note: 'not an update: the event words differ' }
      if (!areLone(sides) && shorterCoverage(sides) < half)
        return { stopped: 'not an update: they share too little besides' }
      const failed = areLone(sides) ? null : whyNoUpdate(sides, one.status === 'planned')
      if (failed === null)
        return { relation: 'updates', kind: 'status', reason: { ...words, text: `${before} → ${after}` } }
      // Nothing came about in between: the one is told as a plan, the other as a fact.
      return { relation: 'refines', kind: 'status', reason, note: `not an update: ${failed}` }
    }
    // "It may rain", "Anna Berg sold the ferry": how sure each is of something else tells nothing.
    if (!areLone(sides) && isOtherEvent) return { stopped: 'one is surer, but of another event' }
    // "The ferry may have hit a rock" against "The ferry hit a rock": one is surer than the other.
    return { relation: 'refines', kind: 'status', reason }
  },
  examples: [
    {
      a: 'The mayor is expected to open the new ferry terminal.',
      b: 'The mayor opened the new ferry terminal.',
      finds: 'updates',
      claimA: { status: 'planned' },
    },
    {
      a: 'Anna Berg will appear on the harbour television on Friday.',
      b: 'Anna Berg appeared in court on Friday.',
      finds: 'refines',
      claimA: { status: 'planned' },
    },
    {
      a: 'The mayor intends to close the ferry terminal.',
      b: 'The mayor plans on Monday to close the ferry terminal.',
      finds: null,
      claimA: { status: 'planned' },
    },
    {
      a: 'The captain is expected to be charged on Tuesday.',
      b: 'The captain was arrested.',
      finds: null,
      claimA: { status: 'planned' },
    },
    {
      a: 'Anna Berg will score points for the club.',
      b: 'Carl Dahl scored points for the club.',
      finds: 'refines',
      claimA: { status: 'planned' },
    },
    {
      a: 'Captains will again be required to ask the council.',
      b: 'Previously captains were required to ask the council.',
      finds: 'refines',
      claimA: { status: 'planned' },
    },
    {
      a: 'The harbour will be closed on 3 May 2021.',
      b: 'It is expected that the harbour will be closed on 3 May 2021.',
      finds: null,
      claimA: { status: 'planned' },
      claimB: { status: 'ongoing' },
    },
    {
      a: 'The mayor should close the ferry terminal.',
      b: 'The mayor closed the ferry terminal.',
      finds: 'refines',
      claimA: { status: 'planned' },
    },
    {
      a: 'Anna Berg will host the regatta.',
      b: 'Berg first hosted the regatta in 2007.',
      finds: 'refines',
      claimA: { status: 'planned' },
    },
    // Two matters with one word in common.
    {
      a: 'Young captains want to see the owners of the burned ferry and the pilots punished in May.',
      b: 'Many see in the noise of the harbour more than a simple reaction to the new quay.',
      finds: null,
      claimA: { status: 'planned' },
      claimB: { status: 'ongoing' },
    },
    // How sure each is of something else tells nothing.
    {
      a: 'The ferry may have hit a rock.',
      b: 'The council sold the harbour.',
      finds: null,
      claimA: { status: 'possible' },
    },
    {
      a: 'The ferry may have hit a rock.',
      b: 'The ferry hit a rock.',
      finds: 'refines',
      claimA: { status: 'possible' },
    },
    {
      a: 'The mayor opened the ferry terminal.',
      b: 'The mayor is opening the ferry terminal.',
      finds: null,
      claimB: { status: 'ongoing' },
    },
  ],
}

/** Of the shorter side: with less in common the plan and the deed are about two things. */
const half = 0.5

/** Why what is planned in one need not be what happened in the other, in words; null when it is. */
function whyNoUpdate(sides: Sides, isFirstPlanned: boolean): string | null {
  const { a, b } = sides
  const [plan, deed] = isFirstPlanned ? [a, b] : [b, a]
  const { tokens, tree } = plan.statement
  const isWished = tokens.some(
    ({ form }, index) =>
      /^(?:should|must|ought)$/i.test(form) && tree.heads[index] === plan.terms[plan.predicate]?.token,
  )
  if (isWished) return 'it is only thought right'
  // "intends to open", "plans on Monday to open": still to come in both
  if (intentions.has(eventLemma(deed)) || recommending.has(eventLemma(plan))) return 'both tell of an intention'
  // "The owner's announcement that the ferry will sail is good news", "The owner announced …"
  if ([a, b].some(({ terms, predicate }) => /^(?:NOUN|PROPN)$/.test(terms[predicate]?.upos ?? '')))
    return 'a noun tells no deed'
  // "will appear on television", "appeared in court"
  const rest = (side: Side) =>
    side.terms.flatMap(({ role, token }, index) =>
      index === side.predicate || role === 'subject' || standsInTime(side.statement, token) ? [] : [index],
    )
  const fewer = rest(a).length <= rest(b).length ? a : b
  const own = rest(fewer)
  // "will not say", "was not saying"
  if (a.statement.claim.polarity === 'negated') return 'both deny it'
  if (haveOtherSubjects(sides)) return 'somebody else does it'
  // "We'll go on", misread in one of them
  if (isToCome(deed)) return 'it is to come in both'
  // "a sale would require a vote", "requires a vote": true at all times
  if (hasWord(plan, /^would$/i) && deed.statement.claim.status === 'ongoing') return 'one only says what would be'
  // "Once they had to ask", "will again have to ask"
  if (hasWord(plan, /^again$/i) || hasWord(deed, /^(?:previously|formerly|once|used)$/i) || isFirstTime(deed))
    return 'it happened before'
  const isMet = own.length === 0 || own.some(index => fewer.matches[index]!.strength >= partner)
  return isMet ? null : 'they do something else'
}

/** The verb of the statement has a "will". */
function isToCome({ statement: { tokens, tree }, terms, predicate }: Side): boolean {
  const verb = terms[predicate]?.token ?? -1
  return tokens.some(({ form }, index) => /^(?:will|['’]?ll|shall)$/i.test(form) && tree.heads[index] === verb)
}

/** "She first sailed in 2007": long before she will sail again. */
const isFirstTime = ({ statement: { tokens }, terms, predicate }: Side): boolean =>
  /^first$/i.test(tokens[(terms[predicate]?.token ?? 0) - 1]?.form ?? '')

/** "on Friday", also of an article without a date, where no day is known. */
function standsInTime({ tokens, mentions }: Statement, token: number): boolean {
  const { start } = tokens[token]!
  return mentions.some(mention => mention.type === 'time' && mention.start <= start && start < mention.end)
}

/** "urges the council to open it", "recommends opening it": neither opens it. */
const recommending: ReadonlySet<string> = new Set('urge recommend advise ask request propose demand'.split(' '))

// Written by hand: whoever did one of these has yet to do what was meant.
const intentions: ReadonlySet<string> = new Set(
  'plan intend vow pledge promise ask expect want hope agree threaten urge set schedule propose seek request'.split(
    ' ',
  ),
)

/** What happened and what goes on are equally real. */
const reality: Readonly<Record<Status, number>> = { happened: 0, ongoing: 0, planned: 1, possible: 2, conditional: 3 }
