import { occasionNouns } from '../../lexicon/reporting.ts'
import type { Statement } from '../../model.ts'
import { type DatedMention, datesOf } from '../values/time-values.ts'

/**
 * The dates of a statement by the verb they date. A date inside who or what belongs to that and not to the event: "the attack in 2012"; one in
 * what surrounds the event dates it: "during a Friday press conference".
 */
export function datesByVerb(statement: Statement): ReadonlyMap<number, readonly DatedMention[]> {
  const { tokens } = statement
  const found = new Map<number, DatedMention[]>()
  for (const date of datesOf(statement)) {
    const top = tokens.findIndex(
      (token, index) => token.start >= date.start && token.end <= date.end && !isInside(statement, date, index),
    )
    const verb = top < 0 ? -1 : verbOf(statement, top, date.value.length >= 10)
    if (verb >= 0) found.set(verb, [...(found.get(verb) ?? []), date])
  }
  return found
}

function isInside({ tokens, tree }: Statement, { start, end }: DatedMention, index: number): boolean {
  const head = tokens[tree.heads[index]!]
  return head !== undefined && head.start >= start && head.end <= end
}

function verbOf({ tokens, tree }: Statement, from: number, isDay: boolean): number {
  let mustBeOblique = false
  let at = from
  for (let steps = 0; steps < 12; steps++) {
    const relation = tree.relations[at]!
    const head = tree.heads[at]!
    if (head < 0) return -1
    const isVerbal =
      tokens[head]!.upos === 'VERB' || tree.relations.some((own, index) => own === 'cop' && tree.heads[index] === head)
    if (isVerbal) {
      const isOblique = /^(?:obl|advmod|xcomp|advcl|nmod|dep)/.test(relation)
      // "Mitt Romney on Friday joined": the tree hangs the day on the name before it.
      // "bought the ferry on Friday" and "criticised the speech on Friday" have one tree; only a speech has a day of its own.
      const isOfVerb =
        /^nsubj/.test(relation) || (/^obj$/.test(relation) && !occasionNouns.has(tokens[at]!.lemma.toLowerCase()))
      return isOblique || (!mustBeOblique && isOfVerb && isDay) ? head : -1
    }
    if (/^(?:acl|conj|parataxis|appos)/.test(relation)) return -1
    const hasPreposition = tree.heads.some((own, index) => own === at && tree.relations[index] === 'case')
    if (!(hasPreposition && isDay)) mustBeOblique = true
    at = head
  }
  return -1
}
