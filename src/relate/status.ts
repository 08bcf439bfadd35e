import type { Status } from '../model.ts'
import { predicatesMatch } from './proof.ts'
import type { RelationRule } from './rule.ts'
import { verbGroup } from './verb-group.ts'

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
    const reason = {
      kind: 'status',
      a: verbGroup(sides.a),
      b: verbGroup(sides.b),
      text: `${before} → ${after}`,
    }
    // "He is expected to lay a wreath", then "He laid a wreath": the world moved on, both outlets were right.
    if (statuses.has('planned') && (statuses.has('happened') || statuses.has('ongoing'))) {
      if (one.polarity !== other.polarity) return { stopped: 'not an update: one of them is negated' }
      if (!predicatesMatch(sides))
        return { relation: 'refines', kind: 'status', reason, note: 'not an update: the event words differ' }
      return { relation: 'updates', kind: 'status', reason }
    }
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

/** What happened and what goes on are equally real. */
const reality: Readonly<Record<Status, number>> = { happened: 0, ongoing: 0, planned: 1, possible: 2, conditional: 3 }
