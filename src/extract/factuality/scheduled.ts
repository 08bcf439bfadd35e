import type { Claim, TimeMention } from '../../model.ts'
import { type ClauseView, childrenWith, lemmaOf } from '../clause.ts'

/** Events that are told in the present tense before they take place: "The fair opens on Friday". By hand. */
const appointments =
  /^(?:arrive|begin|close|come|convene|debate|debut|depart|end|expire|face|fly|gather|go|head|host|kick|launch|leave|meet|open|play|reopen|resume|return|sail|start|take|travel|visit|vote)$/

/**
 * Whether the present tense means a day to come: "The mayor meets the captain on Wednesday", "is leaving tomorrow". The day must hang on the
 * verb ("is confident about Wednesday's vote" is of today) and lie after the day of publication, which is an ISO date or instant.
 */
export function isScheduled(
  view: ClauseView,
  head: number,
  { status, times }: Pick<Claim, 'status' | 'times'>,
  published: string | null,
): boolean {
  if (status !== 'ongoing' || published === null || view.tokens[head]!.upos !== 'VERB') return false
  const helpers = childrenWith(view, head, 'aux')
  const isProgressive =
    view.tokens[head]!.xpos === 'VBG' &&
    helpers.some(index => /^(?:is|are|am|'s|'re|'m)$/i.test(view.tokens[index]!.form))
  const isPresent = /^VB[ZP]$/.test(view.tokens[head]!.xpos) && helpers.length === 0
  if (!isProgressive && !(isPresent && appointments.test(lemmaOf(view, head)))) return false
  // "is campaigning ahead of Friday's vote" is today: the time itself hangs on the verb.
  const attached = childrenWith(view, head, 'obl', 'advmod', 'nmod')
  return times.some(
    time =>
      isLater(time, published.slice(0, 10)) &&
      attached.some(index => view.tokens[index]!.start < time.end && time.start < view.tokens[index]!.end),
  )
}

/** A calendar day, with or without its part; an anchored or vaguer time decides nothing. */
const isLater = ({ value, anchor }: TimeMention, published: string): boolean =>
  value !== null && anchor === undefined && /^\d{4}-\d{2}-\d{2}/.test(value) && value.slice(0, 10) > published
