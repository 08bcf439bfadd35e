import type { Prepared } from './pair.ts'

/**
 * True for two claims of one article that tell what two people did: "Anna Berg pleaded guilty", and further down "Clara Dahl pleaded guilty". One sentence that names both
 * may stand beside either.
 */
export function haveOtherDoers(left: Prepared, right: Prepared): boolean {
  const [one, other] = [doersOf(left), doersOf(right)]
  const areTold = one.length > 0 && other.length > 0
  return areTold && !haveCommonPlace(left, right) && one.every(name => other.every(rival => areTwo(name, rival)))
}

function doersOf({ terms, statement: { mentions, tokens } }: Prepared): readonly string[] {
  return terms.flatMap(({ role, type, isTitle, token }) => {
    if (role !== 'subject' || type !== 'name' || isTitle) return []
    const { start, end } = tokens[token]!
    const person = mentions.find(mention => mention.type === 'person' && mention.start <= start && end <= mention.end)
    return person?.type === 'person' ? [person.value] : []
  })
}

/** "Anna Berg" and "Carl Berg", "Anna Berg" and "Dahl"; not "Berg" and "Anna Berg". */
function areTwo(name: string, rival: string): boolean {
  const [one, other] = [name.split(' '), rival.split(' ')]
  return !one.some(word => other.includes(word)) || (one.length > 1 && other.length > 1 && one[0] !== other[0])
}

/** Side by side in the article, in characters: "Anna Berg stayed on as whip, and Clara Dahl as leader". */
const near = 40

function haveCommonPlace({ statement: one }: Prepared, { statement: other }: Prepared): boolean {
  const [left, right] = [one.claim.quote, other.claim.quote]
  return Math.max(left.start, right.start) - Math.min(left.end, right.end) <= near
}
