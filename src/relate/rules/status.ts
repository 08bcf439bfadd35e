import { arePhases } from '../../lexicon/synonyms-converse.ts'
import type { Status } from '../../model.ts'
import { whyNoUpdate, whyStanding } from '../no-update.ts'
import { predicatesMatch, shorterCoverage } from '../proof.ts'
import type { RelationRule } from '../rule.ts'
import { areLone, eventLemma } from '../sides.ts'
import { verbGroup } from '../words/verb-group.ts'

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
      const isFirstPlanned = one.status === 'planned'
      const failed =
        whyStanding(isFirstPlanned ? sides.b : sides.a) ?? (areLone(sides) ? null : whyNoUpdate(sides, isFirstPlanned))
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
      a: 'Anna Berg will face a vote of the harbour board.',
      b: 'Anna Berg faces a vote of the harbour board.',
      finds: 'refines',
      claimA: { status: 'planned' },
      claimB: { status: 'ongoing' },
    },
    {
      a: 'Mayor Anna Berg will open the pier.',
      b: 'Mayor Anna Berg opens the pier.',
      finds: 'updates',
      claimA: { status: 'planned' },
      claimB: { status: 'ongoing' },
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
    // Somebody or something else does it, or to something else.
    {
      a: 'The fees of the harbour are expected to include a levy on the island and part of the coast.',
      b: 'The eastern district includes the island and part of the coast.',
      finds: 'refines',
      claimA: { status: 'planned' },
      claimB: { status: 'ongoing' },
    },
    {
      a: 'The pilots were raising the stakes for the council, which fears a ban on ferries.',
      b: 'A strike would raise the risk of a ban on ferries.',
      finds: 'refines',
      claimA: { status: 'happened' },
      claimB: { status: 'planned' },
    },
    {
      a: 'Anna Berg pleaded guilty to one charge of fraud.',
      b: 'She would plead guilty to one charge.',
      finds: 'refines',
      claimB: { status: 'planned' },
    },
    {
      a: 'The wife of the captain is expected to plead guilty to one charge.',
      b: 'Anna Berg pleaded guilty to one charge.',
      finds: 'updates',
      claimA: { status: 'planned' },
    },
    {
      a: 'Anna Berg vowed to close the old quay.',
      b: 'Anna Berg will close the old quay.',
      finds: 'refines',
      claimB: { status: 'planned' },
    },
    // Another visit: the plan was told when the first was over, or is for a later day.
    {
      a: 'Anna Berg visited the harbour on 6 March 2021.',
      b: 'Anna Berg will visit the harbour on 13 March 2021.',
      finds: 'refines',
      claimB: { status: 'planned' },
    },
    {
      a: 'Anna Berg visited the harbour on 13 March 2021.',
      b: 'Anna Berg will visit the harbour on 12 March 2021.',
      finds: 'updates',
      claimB: { status: 'planned' },
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

/** What happened and what goes on are equally real. */
const reality: Readonly<Record<Status, number>> = { happened: 0, ongoing: 0, planned: 1, possible: 2, conditional: 3 }
