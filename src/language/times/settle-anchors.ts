import { wordKey } from '../../statement/terms.ts'
import { type Word, wordAt } from '../quantities/words.ts'
import { resolveAnchored } from './anchor.ts'
import { type Day, isDay } from './day.ts'
import type { Resolved } from './settle-ranges.ts'

/** Something a sentence puts on a day: "met the crew on March 3". */
export interface DatedEvent {
  readonly day: Day
  readonly inferred: boolean
  /** Keys of the verb beside the date and of the nouns between them, so that "the meeting" finds "met". */
  readonly keys: ReadonlySet<string>
}

/**
 * Gives "two days after …" a day when its own sentence settles it. The day before it is that of its event ("left on Monday, just two
 * days after his counterpart met": the meeting was on Saturday); the day behind it is that of the other ("two days after the March 3
 * announcement": March 5). Else a sentence before that dates the event named: "met on March 3. … two days after the meeting".
 */
export function settleAnchors<Found extends Resolved>(
  words: readonly Word[],
  found: readonly Found[],
  events: readonly DatedEvent[],
): Found[] {
  return found.map((each, index) => {
    const { anchor } = each.reading
    if (anchor === undefined || each.value !== null) return each
    const before = found[index - 1]
    // "at 6 a.m. two days before the fire": the hour is on that day too, and says nothing of it
    if (
      before !== undefined &&
      before.reading.hourOnly !== true &&
      !hasVerb(words, before.reading.end, each.reading.start)
    ) {
      const day = before.value === null ? null : resolveAnchored({ anchor }, before.value, 'event')
      if (day !== null && isDay(before.value!.slice(0, 10))) return { ...each, value: day, inferred: before.inferred }
    }
    const after = found[index + 1]
    if (after !== undefined && isAnchorOf(words, each.reading.end, after.reading.start)) {
      const day = after.value === null ? null : resolveAnchored({ anchor }, after.value, 'anchor')
      if (day !== null && isDay(after.value!.slice(0, 10))) return { ...each, value: day, inferred: after.inferred }
    }
    const event = eventAfter(words, each.reading.end, events)
    const day = event === null ? null : resolveAnchored({ anchor }, event.day, 'anchor')
    return event !== null && day !== null ? { ...each, value: day, inferred: event.inferred } : each
  })
}

/** "said on Monday that two days after …" opens another clause. */
const hasVerb = (words: readonly Word[], start: number, end: number): boolean =>
  words
    .slice(start, end)
    .some(word => /^(?:VB|MD)/.test(word.xpos) || /^(?:that|and|but|which|who|said)$/.test(word.lower))

/** The day behind "after" is that of what it counts from as long as no comma ends the phrase: "two days after the attack, on Monday". */
const isAnchorOf = (words: readonly Word[], start: number, end: number): boolean =>
  end - start <= 12 && words.slice(start, end).every(word => !/^(?:[,;:()"-]|and|but|that)$/.test(word.lower))

/** How far from its date the verb of an event may stand, in words. */
const verbReach = 8

/** The events that a sentence dates, the last first: the verb before each day, or after a day that opens the sentence. */
export function eventsOf(words: readonly Word[], found: readonly Resolved[]): DatedEvent[] {
  return found
    .flatMap(({ reading, value, inferred }) => {
      if (value === null || !isDay(value.slice(0, 10)) || reading.kind === 'duration' || reading.anchor !== undefined)
        return []
      const keys = reading.start <= 1 ? keysAfter(words, reading.end) : keysBefore(words, reading.start)
      return keys.size === 0 ? [] : [{ day: value.slice(0, 10), inferred, keys }]
    })
    .reverse()
}

/** "met the crew on March 3", "a fire broke out on March 3": the nouns and verbs back to the first words before the verb. */
function keysBefore(words: readonly Word[], start: number): Set<string> {
  const keys = new Set<string>()
  let left = verbReach
  for (let at = start - 1; at >= 0 && left > 0; at -= 1, left -= 1) {
    const word = words[at]!
    if (/^[,;:]$/.test(word.lower)) break
    if (namesEvent(word)) keys.add(wordKey(word.lemma.toLowerCase()))
    if (word.xpos.startsWith('VB')) left = Math.min(left, subjectReach)
  }
  return keys
}

/** "On March 3, a fire broke out": the words up to the verb. */
function keysAfter(words: readonly Word[], end: number): Set<string> {
  const keys = new Set<string>()
  for (let at = end; at < Math.min(words.length, end + verbReach); at += 1) {
    const word = words[at]!
    if (at > end && /^[,;:]$/.test(word.lower)) break
    if (namesEvent(word)) keys.add(wordKey(word.lemma.toLowerCase()))
    if (/^VB[DZPN]$/.test(word.xpos)) break
  }
  return keys
}

/** Words before its verb among which the noun of an event stands. */
const subjectReach = 4

const namesEvent = (word: Word): boolean => /^(?:VB|NNS?$)/.test(word.xpos) && !/^(?:be|have|do)$/.test(word.lemma)

/** The event that "the meeting" after "two days after" names, when one day alone fits. */
function eventAfter(words: readonly Word[], start: number, events: readonly DatedEvent[]): DatedEvent | null {
  if (events.length === 0 || !/^(?:the|that|this|those|these)$/.test(wordAt(words, start).lower)) return null
  let head: Word | null = null
  for (let at = start + 1; at < start + 5; at += 1) {
    const word = wordAt(words, at)
    if (/^NNS?$/.test(word.xpos)) head = word
    else if (head !== null || !/^(?:JJ|NNP|VB[NG])/.test(word.xpos)) break
  }
  const key = head === null ? null : wordKey(head.lemma.toLowerCase())
  const fitting = key === null ? [] : events.filter(event => event.keys.has(key))
  return fitting.length > 0 && fitting.every(event => event.day === fitting[0]!.day) ? fitting[0]! : null
}
