import type { Statement } from '../../model.ts'
import { rememberByStatement } from '../../statement/by-statement.ts'
import { termsOf } from '../../statement/terms.ts'
import { tokensWithin } from '../../statement/tokens-within.ts'
import { type Count, countsOf } from '../values/counts.ts'
import { type DatedMention, datesOf } from '../values/time-values.ts'

/** A place in a sentence that holds something another outlet may give otherwise: a number, a time, a person, a place. */
export type Slot = NumberSlot | TimeSlot | NameSlot

export interface Spot {
  /** Where its words begin in the text of the sentence. */
  readonly start: number
  readonly text: string
  /** Its tokens, ascending, never empty. */
  readonly tokens: readonly number[]
  /** Key of its term; null when it makes none. */
  readonly key: string | null
}

interface NumberSlot extends Spot {
  readonly kind: 'number'
  readonly count: Count
}

interface TimeSlot extends Spot {
  readonly kind: 'time'
  readonly date: DatedMention
}

interface NameSlot extends Spot {
  readonly kind: 'person' | 'place'
  /** The fullest form its article gives. */
  readonly name: string
}

export type SlotKind = Slot['kind']

/** The slots of a sentence in the order of its words; at most twenty-four. */
export const slotsOf: (sentence: Statement) => readonly Slot[] = rememberByStatement(findSlots)

function findSlots(sentence: Statement): Slot[] {
  const terms = termsOf(sentence)
  return sentence.mentions
    .slice(0, 2 * mostSlots)
    .flatMap((mention): Slot[] => {
      const { start, end, text } = mention
      const tokens = tokensWithin(sentence.tokens, start, end)
      if (tokens.length === 0) return []
      const key = terms.find(({ token }) => tokens.includes(token))?.key ?? null
      if (mention.type === 'time') {
        const date = mention.kind === 'set' ? undefined : datesOf(sentence).find(one => one.start === start)
        return date && !date.anchor && !date.inferred && isDay.test(date.value)
          ? [{ start, text, tokens, key, kind: 'time', date }]
          : []
      }
      if (mention.type === 'quantity') {
        const count = countsOf(sentence).find(one => one.tokens.has(tokens[0]!))
        return count ? [{ start, text, tokens, key, kind: 'number', count }] : []
      }
      // "the Anna Berg Clinic"; "Berg, M.B. A."
      if (mention.type === 'organisation' || isInstitution(text) || !/\p{L}{3}/u.test(text)) return []
      return [{ start, text, tokens, key, kind: mention.type, name: mention.value }]
    })
    .slice(0, mostSlots)
}

// Written by hand: what is called after people.
const isInstitution = (name: string): boolean =>
  /\s(?:Clinic|Center|Centre|Hospital|Foundation|Institute|Institution|School|College|University|Museum|Library|Prize|Award|Airport|Stadium|Bridge)$/.test(
    name,
  )

const mostSlots = 24

/** A year, a month, a day with or without its part; no week, quarter or duration. */
const isDay = /^(?:\d{4}(?:-\d\d(?:-\d\d)?)?(?:T\w+)?$|\?)/
