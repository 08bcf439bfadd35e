import type { Statement } from '../model.ts'
import { termsOf, wordKey } from '../statement/terms.ts'
import { descriptionsOf } from './names/descriptions.ts'
import { propositionsOf } from './propositions/proposition.ts'
import type { Side } from './sides.ts'
import { slotsOf } from './slots/slot.ts'
import { besideSlot } from './slots/slot-fit.ts'
import { clocksOf } from './values/clocks.ts'
import { figuresOf } from './values/figures.ts'
import { holdingsOf } from './values/holdings.ts'
import { ranksOf } from './values/ranks.ts'
import { talliesOf } from './values/tally.ts'
import { turnOf } from './values/turns.ts'

/**
 * What two statements must have in common for one of the rules that need no alignment to find a conflict between them: a described person, an office, a
 * deed with one who does it, one it is done to, its place or its day, or those two whatever the deed, or somebody whose age may be told. At most forty.
 */
export function conflictKeys(statement: Statement): readonly string[] {
  const side = unmatched(statement)
  const { terms } = side
  const keys = new Set<string>()
  for (const { person, noun, party, terms: describing } of descriptionsOf(side)) {
    if (noun !== null || party !== null) keys.add(`who ${terms[person]!.key}`)
    if (noun !== null)
      for (const term of describing) if (terms[term]!.key !== noun) keys.add(`office ${noun} ${terms[term]!.key}`)
  }
  for (const { verb, level, agent, patient, others, times } of propositionsOf(side)) {
    const deed = terms.find(({ token }) => token === verb)?.key
    if (level === 'unreal') continue
    const doer = terms[agent?.headTerm ?? -1]
    // "the measure known as Amendment 7": called one thing here and another there.
    if (doer) for (const done of patient?.terms ?? []) keys.add(`deed ${doer.key} ${terms[done]!.key}`)
    // A reporting verb is no term.
    if (deed === undefined) continue
    for (const filler of [agent, patient, ...others]) {
      const term = terms[filler?.headTerm ?? -1]
      if (term) keys.add(`deed ${deed} ${term.key}`)
    }
    for (const { value } of times) keys.add(`deed ${deed} ${value.slice(0, 10)}`)
  }
  // "Anna Berg, 34", "Anna Berg is 43 years old"
  if (statement.mentions.some(mention => mention.type === 'quantity' && mention.kind === 'age'))
    for (const { key, type } of terms) if (type === 'name') keys.add(`aged ${key}`)
  return [...keys].slice(0, 40)
}

/** A statement by itself: nothing is matched yet. */
const unmatched = (statement: Statement): Side => ({
  statement,
  terms: termsOf(statement),
  matches: [],
  alone: [],
  predicate: -1,
  negated: new Set(),
})

/**
 * What two claims have in common that give one value in other words: whom they count and for what ("nine ministers attended", "eleven ministers took part"), whose place in a row or
 * share of a thing, what a figure is of, that they give an hour, what goes up or down.
 */
export function valueKeys(statement: Statement): readonly string[] {
  const side = unmatched(statement)
  const counted = talliesOf(side).flatMap(({ deed, counted }) =>
    deed === null ? [] : [deed, `${deed} ${wordKey(counted)}`],
  )
  const held = holdingsOf(side).flatMap(({ holder, noun }) =>
    holder.map(term => `held ${wordKey(noun)} ${side.terms[term]!.key}`),
  )
  const ranked = ranksOf(side).map(({ holder }) => `rank ${side.terms[holder]!.key}`)
  const measured = figuresOf(statement).map(({ attribute, of }) =>
    attribute === 'length' || attribute === 'repetition'
      ? `${attribute} ${wordKey(statement.tokens[of]!.lemma.toLowerCase())}`
      : attribute,
  )
  const timed = clocksOf(statement).length > 0 ? ['clock'] : []
  const turned = turnOf(side)
  return [...counted, ...held, ...ranked, ...measured, ...timed, ...(turned ? [`turn ${turned.noun}`] : [])]
}

/** "40,000 kroner" with each of the words around it: two claims that share two of them may hold two numbers in one place. At most forty. */
export function slotKeys({ claim, surroundings }: Statement): readonly string[] {
  if (!surroundings) return []
  const { sentence, start, untold } = surroundings
  const isSaid = claim.attribution.length > 0
  const terms = termsOf(sentence)
  const told = new Set([...claim.times, ...claim.quantities, ...claim.names].map(mention => mention.start))
  const keys = slotsOf(sentence)
    .filter(
      slot => told.has(start + slot.start) || (isSaid && slot.kind === 'person' && untold.has(start + slot.start)),
    )
    .flatMap(slot => {
      const { before, after } = besideSlot({ terms }, slot)
      return [...before, ...after].map(index => `${slot.kind} ${terms[index]!.key}`)
    })
  return [...new Set(keys)].slice(0, 40)
}

/** A deed tells of many events; a person and an office are one. */
export const isDeed = (key: string): boolean => key.startsWith('deed ')
