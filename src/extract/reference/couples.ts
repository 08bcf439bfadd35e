import type { Candidate, Entity } from './discourse.ts'
import type { Parsed } from './grammar.ts'

/** "Lavrov and Ashkenazi" as a group. */
export function couples(parsed: Parsed, candidates: readonly Candidate[]): Candidate[] {
  const groups: Candidate[] = []
  for (const [index, left] of candidates.entries()) {
    const right = candidates[index + 1]
    if (
      right === undefined ||
      left.entity.kind !== right.entity.kind ||
      !/^(?:person|place|organisation)$/.test(left.entity.kind)
    )
      continue
    if (right.from !== left.to + 1 || parsed.tokens[left.to]!.form !== 'and') continue
    // "Amari, Lowe and Osei" has more members than the last two.
    if (parsed.tokens[left.from - 1]?.form === ',') continue
    const entity: Entity = {
      kind: 'group',
      print: `${left.entity.print} and ${right.entity.print}`,
      gender: null,
      roles: [],
      lastSeen: 0,
    }
    groups.push({
      entity,
      from: left.from,
      to: right.to,
      head: left.head,
      function: right.function === 'possessive' ? 'possessive' : left.function,
    })
  }
  return groups
}
