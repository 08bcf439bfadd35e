import { type Word, wordAt } from '../quantities/words.ts'

/** When the clause around an expression plays; null when nothing in it says so, 'open' when it may be either. */
export type Tense = 'past' | 'future' | 'open' | null

const futureModals = new Set("will 'll wo shall would 'd may might can could should must".split(' '))

/** "plans to meet", "is expected to land", "due to open", "has to leave": the infinitive after them lies ahead. */
const plans = new Set(
  'plan plans planned planning expect expects expected intend intends intended set due schedule scheduled slated hope hopes hoped want wants wanted aim aims aimed ready prepare prepares prepared preparing agree agrees agreed decide decides decided vow vowed vows promise promised promises pledge pledged likely going about supposed poised able refuse refused seek seeks sought ordered order forward has have need needs ought'.split(
    ' ',
  ),
)

/** "The hearing is scheduled for Monday", "a vote due on Friday", "Rain is forecast for Monday", "Snow is likely Monday" */
const plannedStates = new Set(
  'scheduled slated due planned expected set upcoming forthcoming forecast likely'.split(' '),
)

/** "postponed until Tuesday" */
const postponed = new Set('postponed adjourned rescheduled postpone reschedule'.split(' '))

/** Verbs whose present tense announces: "The trial begins Monday." */
const announced = new Set(
  'begin begins open opens start starts end ends close closes expire expires resume resumes arrive arrives leave leaves meet meets vote votes return returns go goes take takes face faces reopen reopens air airs play plays host hosts travel travels premiere premieres turn turns launch launches kick kicks convene convenes gather gathers sail sails change changes come comes land lands speak speaks testify testifies run runs last lasts'.split(
    ' ',
  ),
)

/** Verbs of deeds that people arrange; "is meeting on Monday" lies ahead, "is starving", "is looking into Monday's fire" go on now. */
const arranged = new Set(
  'meeting visiting holding leaving travelling traveling flying speaking hosting returning coming going arriving opening reopening launching playing facing appearing testifying heading stopping starting beginning ending closing voting releasing unveiling attending addressing delivering joining moving taking publishing presenting airing sailing marching striking celebrating gathering signing talking performing running preparing planning hoping expecting getting giving bringing making having sending hitting landing departing'.split(
    ' ',
  ),
)

/** "appears to be moving", "was said to be ill": what is, not what will be. */
const seems =
  /^(?:seems?|seemed|appears?|appeared|claims?|claimed|happens?|happened|said|believed|thought|known|reported|found|proved?|proves|turned|turns|out|tends?|tended|continues?|continued)$/

export const isVerb = (word: Word): boolean => word.xpos.startsWith('VB') || word.xpos === 'MD'
export const isFiniteVerb = (word: Word): boolean => word.xpos === 'VBD' || word.xpos === 'MD' || word.xpos === 'VBZ'

/** Whether a word says of something that it is to come. */
export const isPlannedState = (words: readonly Word[], at: number): boolean => {
  const { lower } = wordAt(words, at)
  if (!plannedStates.has(lower)) return false
  // "set for Monday", "forecast for Monday"; "The fire was set on Monday" is told
  return (lower !== 'set' && lower !== 'forecast') || /^(?:for|to)$/.test(wordAt(words, at + 1).lower)
}

/** "called off a planned strike Friday": the state describes a noun, and the verb before it says when, if anything does. */
export const describesNoun = (words: readonly Word[], at: number): boolean =>
  /^(?:planned|scheduled|expected|likely)$/.test(wordAt(words, at).lower) &&
  /^(?:NN|JJ|VBG)/.test(wordAt(words, at + 1).xpos) &&
  /^(?:DT|PRP\$|POS|JJ|NN|CD)/.test(wordAt(words, at - 1).xpos)

/** Whether the verb plans or puts off, so that a past tense says nothing of the day behind it. */
export const looksAhead = ({ lower }: Word): boolean =>
  plans.has(lower) || plannedStates.has(lower) || postponed.has(lower)

/** The last verb of the group that begins with an auxiliary at `at`: "is also expected". */
export function groupEnd(words: readonly Word[], at: number): number {
  let last = at
  for (let index = at + 1; index < Math.min(words.length, at + 5); index += 1) {
    const word = words[index]!
    if (word.xpos.startsWith('VB') || plannedStates.has(word.lower)) last = index
    else if (!word.xpos.startsWith('RB') && word.xpos !== 'TO') break
  }
  return last
}

/**
 * What the verb at `at` and the auxiliaries before it say. Null for gerunds, bare participles and plain present: look further.
 * `nearest` is false when another verb stands between this one and the day.
 */
export function groupTense(words: readonly Word[], at: number, nearest = true): Tense {
  const verb = wordAt(words, at)
  const planned = isPlannedState(words, at)
  if (postponed.has(verb.lower)) return 'future'
  if (verb.xpos === 'VBD') return verb.lower === 'planned' || verb.lower === 'scheduled' ? 'future' : 'past'
  if (verb.xpos === 'MD') return futureModals.has(verb.lower) ? 'future' : null
  for (let index = at - 1; index >= Math.max(0, at - 5); index -= 1) {
    const word = words[index]!
    if (word.xpos.startsWith('RB') || word.lower === 'be' || word.lower === 'been') continue
    // "could not be reached on Monday", "could hear the blast Monday", "would not comment Monday"
    if (word.lower === 'could' && (verb.xpos === 'VBN' || perceived.test(verb.lower))) return 'past'
    if (/^(?:would|could)$/.test(word.lower) && index < at - 1 && refused.test(verb.lower)) return 'past'
    if (futureModals.has(word.lower) && word.xpos === 'MD') return 'future'
    if (word.lower === 'to') return infinitiveTense(words, index, nearest)
    if (word.lower === 'had') return 'past'
    if (/^(?:did|was|were)$/.test(word.lower)) return planned ? 'future' : 'past'
    // "will have sailed by Monday"; "has scheduled a news conference Thursday"
    // "would have sailed on Monday, had the storm not come"
    if (word.lower === 'have' && wordAt(words, index - 1).lower === 'would') return 'open'
    if (/^(?:has|have|'ve)$/.test(word.lower))
      return planned || wordAt(words, index - 1).lower === 'will' ? 'future' : 'past'
    if (/^(?:is|are|am|'s|'re)$/.test(word.lower)) {
      // "is meeting on Monday", "is scheduled for Monday"; "is held" says nothing, nor does "is leaving the crew who sailed on Monday"
      return planned || (verb.xpos === 'VBG' && nearest && arranged.has(verb.lower)) ? 'future' : null
    }
    break
  }
  // "began as previously planned Friday" says nothing of its own
  if (planned) return isAside(words, at) ? null : 'future'
  // "the decision announced Friday", "a boat found Monday"; "the votes needed Monday" says nothing
  if (verb.xpos === 'VBN') return /^(?:needed|required)$/.test(verb.lower) ? null : 'past'
  // "expects the ferry Friday"
  const expects = /^(?:expects?|plans?|schedules?|hopes?|intends?|aims?)$/.test(verb.lower)
  if (/^VB[ZP]$/.test(verb.xpos) && (expects || announced.has(verb.lower))) return 'future'
  return null
}

const perceived = /^(?:hear|see|smell|feel|find|make|watch)$/

/** What officials would not do when asked. */
const refused =
  /^(?:comment|say|tell|confirm|deny|discuss|elaborate|identify|name|answer|speculate|explain|specify|disclose|describe|give)$/

/** "as planned", "as previously scheduled" */
const isAside = (words: readonly Word[], at: number): boolean =>
  wordAt(words, at - 1).lower === 'as' ||
  (wordAt(words, at - 1).xpos.startsWith('RB') && wordAt(words, at - 2).lower === 'as')

/** "plans to meet" and "a meeting to be held" lie ahead; "came to meet" is settled by the verb before, "had to be towed" is over. */
function infinitiveTense(words: readonly Word[], to: number, nearest: boolean): Tense {
  let before = to - 1
  while (before > to - 3 && wordAt(words, before).xpos.startsWith('RB') && !plans.has(wordAt(words, before).lower))
    before -= 1
  const word = wordAt(words, before)
  if (plans.has(word.lower)) return planTense(words, before)
  // "want him to explain", "expects the crew to sail"
  if (isWanted(words, before)) return 'future'
  // "is to meet"
  if (/^(?:is|are|was|were)$/.test(word.lower) && before === to - 1) return 'future'
  // "is rushing to mend the pier for the fair in May"
  if (nearest && word.xpos === 'VBG' && /^(?:is|are|'re)$/.test(wordAt(words, before - 1).lower)) return 'future'
  if (wordAt(words, to + 1).lower !== 'be') return null
  return word.lower === 'had' ? 'past' : seems.test(word.lower) ? null : 'future'
}

/** Whether right before `at`, which ends whoever is to do it, stands a verb of wanting; at most four words off. */
function isWanted(words: readonly Word[], at: number): boolean {
  let verb = at
  while (verb > at - 4 && /^(?:PRP|NN|DT|JJ)/.test(wordAt(words, verb).xpos)) verb -= 1
  return verb < at && /^(?:wants?|wanted|expects?|needs?)$/.test(wordAt(words, verb).lower)
}

/** Of the verb that plans what stands in the infinitive after it. */
function planTense(words: readonly Word[], at: number): Tense {
  const word = wordAt(words, at)
  const before = wordAt(words, at - 1).lower
  if (before === 'been' && wordAt(words, at - 2).lower === 'had') return 'past'
  // "was able to sail on Monday" did so, "was not able to" is open no more
  if (word.lower === 'able' && words.slice(Math.max(0, at - 2), at).some(({ lower }) => /^(?:was|were)$/.test(lower)))
    return 'past'
  // "did not have to sail on Monday"
  if (word.lower === 'have' && words.slice(Math.max(0, at - 2), at).some(({ lower }) => lower === 'did')) return 'past'
  return 'future'
}

/** Verbs by which one makes others do something. */
const requests = new Set(
  'ask asked asking urge urged urging invite invited inviting tell told telling order ordered ordering instruct instructed direct directed require required request requested summon summoned call called calling'.split(
    ' ',
  ),
)

/** Words between a request and the infinitive: "asked all members of the club to join". */
const requestReach = 7

/** "asked the crew to sail on Friday": the Friday before or after, for all that the sentence says. */
export function isRequested(words: readonly Word[], at: number): boolean {
  const verb = wordAt(words, at)
  const to = wordAt(words, at - 1).lower === 'be' ? at - 2 : at - 1
  if (verb.xpos !== 'VB' || wordAt(words, to).lower !== 'to') return false
  for (let index = to - 2; index >= Math.max(0, to - requestReach); index -= 1) {
    const word = words[index]!
    if (requests.has(word.lower)) return /^VB[DN]$/.test(word.xpos)
    if (isVerb(word) || /^[,;:"]$/.test(word.lower)) return false
  }
  return false
}
