import { weekdays } from '../../lexicon/calendar.ts'
import { type Word, wordAt } from '../quantities/words.ts'
import {
  describesNoun,
  groupEnd,
  groupTense,
  isFiniteVerb,
  isPlannedState,
  isRequested,
  isVerb,
  looksAhead,
  type Tense,
} from './verb-group.ts'

/** How far the search for a verb goes to either side, in words. Clauses of news have 20 words and fewer; the bound keeps the work linear. */
const reach = 25

/** Prepositions that look ahead from the publication: "by Friday", "ahead of Wednesday's summit". */
const aheadBefore = new Set(['by', 'until', 'till', 'through'])

/** Words that begin a clause: a date after one of them belongs to the verb on its right. */
const clauseStarts = new Set('that and but when while as if , ; : " - -- because after before'.split(' '))

/** Nouns and verbs of what is to come: "plans for Friday", "the planning for Friday's meeting". */
const preparations =
  /^(?:plans?|planning|preparations?|preparing|prepares?|braces?|bracing|agenda|deadlines?|forecasts?|outlook|schedule|lineup|line-up|preview|tickets?)$/

/** Nouns of what has happened: nobody speaks of a ruling, an attack or results before they are there. */
const outcomes =
  /^(?:ruling|decision|verdict|attacks?|announcement|results?|killings?|shootings?|explosions?|crash|statement|remarks|comments|report|win|victory|defeat|loss|losses|arrests?|deaths?|raids?|blasts?|bombings?|earthquake|quake|collapse|disaster|massacre|outage|accident)$/

/** Tense of the clause in which `words[start, end)` stands. A rule of thumb over tags: the nearest verb, to the left unless the expression opens its clause. */
export function tenseAt(words: readonly Word[], start: number, end: number): Tense {
  const before = wordAt(words, start - 1).lower
  const preposition = wordAt(words, start - 1).xpos === 'IN' || /^(?:on|by|in|at|until|since|from)$/.test(before)
  const opener = preposition ? start - 2 : start - 1
  const right = wordAt(words, wordAt(words, end).lower === ',' ? end + 1 : end)
  if (looksAheadAt(words, start, end)) return 'future'
  // "the run-up to Wednesday's vote": to come, unless it is told of
  if (before === 'to' && /^(?:up|run-up|lead-up|runup|leadup|countdown)$/.test(wordAt(words, start - 2).lower))
    return leftTense(words, start) === 'past' ? 'open' : 'future'
  const possessive = wordAt(words, end).lower === "'s"
  if (possessive && outcomes.test(nounOf(words, end + 1)) && !/^(?:for|before|until|by)$/.test(before)) return 'past'
  // "get around Wednesday's meeting": the day of what has happened, unless a preposition or the verb looks ahead
  if (possessive && !/^(?:for|before|until|at|in|of|during|next|after|on)$/.test(before)) {
    // "Wednesday's vote will be close", "will skip Wednesday's vote": the vote to come or what follows from the last
    const subject = start === 0 || clauseStarts.has(before)
    return rightAfterModal(words, start) || (subject && rightTense(words, end) === 'future') ? 'open' : 'past'
  }
  // "effective June 1" looks either way
  if (before === 'effective') return 'open'
  if (wordAt(words, end).lower === 'to' && isPlanOf(words, preposition ? start - 2 : start - 1)) return 'future'
  // "The board Monday approved …", "On Monday the board will vote": the verb stands on the right. "who sailed Monday, will stay" has its own
  const opens =
    opener < 0 ||
    clauseStarts.has(wordAt(words, opener).lower) ||
    (isFiniteVerb(right) && !preposition && !isVerb(wordAt(words, start - 1)))
  const left = leftTense(words, start)
  const found = opens ? (rightTense(words, end) ?? left) : (left ?? rightTense(words, end))
  const tense = found === 'present' ? null : found
  // "must pay by Friday" and "has until Friday" look ahead; "stayed until Friday" and "Until Friday, they had not called" do not.
  const narrated = tense === 'past' && (isNarrated(words, start) || (opens && wordAt(words, end).lower === ','))
  const ahead = aheadBefore.has(before) && !narrated
  // "will sell itself under a June agreement": what is named after its day is known, whenever the clause plays
  if (!ahead && tense === 'future' && /^(?:an?|the)$/.test(before) && /^NNS?$/.test(wordAt(words, end).xpos))
    return null
  // "Starting Monday, fares rise"
  if (ahead || (/^(?:starting|beginning|commencing)$/.test(before) && tense !== 'past')) return 'future'
  // "will have been shut since Monday", "The blast on Monday will not stop them"
  const struck = violence.test(wordAt(words, opener).lower) && /^(?:NN|JJ|VB)/.test(wordAt(words, opener).xpos)
  if (tense === 'future' && (before === 'since' || struck)) return 'past'
  return tense === 'future' && isCalledOff(words, end) ? 'open' : tense
}

/** What nobody sets a day for. */
const violence =
  /^(?:attacks?|killings?|shootings?|explosions?|crash|raids?|blasts?|bombings?|earthquake|quake|collapse|disaster|massacre|outage|accident|deaths?|fire)$/

/** What stands right beside the expression and looks ahead whatever the verb: "ahead of Monday's summit", "Monday is the deadline". */
function looksAheadAt(words: readonly Word[], start: number, end: number): boolean {
  const [second, first] = [wordAt(words, start - 2), wordAt(words, start - 1)]
  // "sold shares ahead of Wednesday's summit", "in advance of Wednesday's vote"
  if (first.lower === 'of' && /^(?:ahead|advance)$/.test(second.lower)) return true
  // "Investors await Wednesday's report"
  if (/^await(?:s|ed|ing)?$/.test(first.lower)) return true
  // "ahead of Wednesday's debate and Friday's vote"
  if (first.lower === 'and' && isListedAhead(words, start)) return true
  // "the planning for Wednesday's meeting"
  if (first.lower === 'for' && preparations.test(second.lower)) return true
  // "Wednesday is the deadline", never "Wednesday's meeting is" nor "The vote on Wednesday is"
  const opens = start === 0 || clauseStarts.has(first.lower)
  if (opens && wordAt(words, end).lower === 'is' && wordAt(words, end).xpos === 'VBZ') return true
  // "The vote is Wednesday", "The vote is on Wednesday": no present tells of a day that is over
  if (!weekdays.has(wordAt(words, start).lower) || wordAt(words, end).lower === "'s") return false
  // "set Wednesday as the deadline"
  if (first.lower === 'set' && wordAt(words, end).lower === 'as') return true
  const verb = first.lower === 'on' ? second : first
  return /^(?:is|are)$/.test(verb.lower) && !isVerb(wordAt(words, end))
}

/** "ahead of" before a list of days, without a verb between. */
function isListedAhead(words: readonly Word[], start: number): boolean {
  for (let index = start - 2; index >= Math.max(0, start - listReach); index -= 1) {
    if (isVerb(words[index]!)) return false
    if (words[index]!.lower === 'of' && wordAt(words, index - 1).lower === 'ahead') return true
  }
  return false
}

/** Words of the first part of such a list: "Wednesday's debate of the five mayors and". */
const listReach = 10

/** "will skip Monday's vote": the vote, or what follows from it. */
const rightAfterModal = (words: readonly Word[], start: number): boolean =>
  words
    .slice(Math.max(0, start - 4), start - 1)
    .some(({ xpos, lower }) => xpos === 'MD' && /^(?:will|'ll)$/.test(lower)) &&
  /^VB$/.test(wordAt(words, start - 1).xpos)

/** The head of the noun phrase that begins at `at`, as far as a few words show it. */
function nounOf(words: readonly Word[], at: number): string {
  let noun = ''
  for (let index = at; index < at + 4; index += 1) {
    const word = wordAt(words, index)
    if (/^NNS?$/.test(word.xpos)) noun = word.lower
    else if (!/^(?:JJ|NNP|CD|VBN|VBG)/.test(word.xpos)) break
  }
  return noun
}

/** "A rally planned for Saturday was cancelled", "was to sail on Saturday, but stayed": on that day or before it. */
function isCalledOff(words: readonly Word[], end: number): boolean {
  if (wordAt(words, end).lower === ',' && wordAt(words, end + 1).lower === 'but') return true
  if (!/^(?:was|were)$/.test(wordAt(words, end).lower)) return false
  return words.slice(end + 1, end + 4).some(({ lower }) => /^(?:cancell?ed|called|scrapped|scratched)$/.test(lower))
}

/** "met on June 3", "left March 4": the verb right before the expression, past a preposition, is in the simple past and plans nothing. */
export function isToldOf(words: readonly Word[], start: number): boolean {
  const verb = wordAt(words, wordAt(words, start - 1).xpos === 'IN' ? start - 2 : start - 1)
  return verb.xpos === 'VBD' && !looksAhead(verb)
}

/** "The mayor plans on Friday to open the pier", whatever the tag of "plans"; in "announced plans on Friday to open it" another verb has the day. */
function isPlanOf(words: readonly Word[], at: number): boolean {
  if (!/^(?:plans?|intends?|hopes?|expects?|aims?|wants?)$/.test(wordAt(words, at).lower)) return false
  return words.slice(Math.max(0, at - verbReach), Math.max(0, at)).every(word => !isVerb(word))
}

/** Words before a plan among which another verb would stand. */
const verbReach = 8

/** Whether the nearest verb on the left is in the simple past. */
function isNarrated(words: readonly Word[], start: number): boolean {
  for (let index = start - 1; index >= Math.max(0, start - reach); index -= 1) {
    const word = words[index]!
    if (word.xpos === 'VBD') return true
    if (word.lower === 'has' || word.lower === 'have') return false
  }
  return false
}

/** 'present' is told from null, after which the verb on the right is asked. */
function leftTense(words: readonly Word[], start: number): Tense | 'present' {
  let nearest = true
  let noun = false
  for (let index = start - 1; index >= Math.max(0, start - reach); index -= 1) {
    const word = words[index]!
    // "ahead of talks in Geneva. …": nothing before a semicolon is of this clause.
    if (word.lower === ';') return null
    // "are starving, according to a report Monday": a report is there before it is told of
    if (word.lower === 'according') return 'past'
    // "called off a planned strike Friday": what the verb says, unless it is over: the strike may have been to come
    if (describesNoun(words, index)) {
      noun = true
      continue
    }
    // "set a hearing for Monday"
    if (word.lower === 'set' && wordAt(words, start - 1).lower === 'for') return 'future'
    if (!isVerb(word) && !isPlannedState(words, index)) continue
    // "prepared for a march on Friday"
    if (/^(?:prepared|braced|readied)$/.test(word.lower) && wordAt(words, index + 1).lower === 'for') return 'open'
    if (preparations.test(word.lower) && wordAt(words, index + 1).lower === 'for') return 'future'
    // "asked the crew to sail on Friday"
    if (nearest && isRequested(words, index)) return 'open'
    const tense = groupTense(words, index, nearest)
    if (tense !== null) return noun && tense === 'past' ? 'open' : tense
    // "She said the crew needs to think of the November vote": the clause of the date is in the present, whoever said so before
    if (/^VB[ZP]$/.test(word.xpos)) return isCondition(words, index) ? 'future' : 'present'
    nearest = false
  }
  return noun ? 'future' : null
}

/** "if she wins in November", "when the mayor speaks on Friday": the present of what is to come. */
const isCondition = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - conditionReach), at).some(({ lower }) => /^(?:if|when|once|unless|until)$/.test(lower))

/** Words between "if" and its verb: "if the mayor of the island wins". */
const conditionReach = 6

function rightTense(words: readonly Word[], end: number): Tense {
  let participle = false
  for (let index = end; index < Math.min(words.length, end + reach); index += 1) {
    const word = words[index]!
    if (word.lower === ';') return null
    if (word.xpos === 'VBN') participle = true
    // "On Monday the port watered down the plan, saying it would …": what has an object after it is a past tense
    if (word.xpos === 'VBN' && hasObject(words, index)) return 'past'
    if (!isFiniteVerb(word) && word.xpos !== 'VBP') continue
    const tense = groupTense(words, index)
    // "The board Monday agreed to sail", "those who met Monday did not want to sail": the day is that of the verb right after it
    if (word.xpos === 'VBD' && !/^(?:was|were|planned|scheduled)$/.test(word.lower)) return 'past'
    // "As the council was preparing to vote on it" goes on that day; "was planning to sail" does not
    if (word.xpos === 'VBD' && isUnderWay(words, index)) return 'past'
    // "Monday's start could not have been worse"
    if (word.xpos === 'MD' && tense === 'future' && !isUnreal(words, index)) return 'future'
    // "is expected to land", "is meeting", "is to meet"
    return groupTense(words, groupEnd(words, index))
  }
  // "In January, the club dropped its coach": taggers take a past tense without its object for a participle
  return participle ? 'past' : null
}

/** "watered down the plan", "dropped its coach"; "the road closed by the mayor" and "was closed" have none. */
function hasObject(words: readonly Word[], at: number): boolean {
  const next = /^(?:up|down|off|out|away|back)$/.test(wordAt(words, at + 1).lower) ? at + 2 : at + 1
  const alone = words.slice(Math.max(0, at - 3), at).every(word => !isVerb(word))
  return alone && /^(?:DT|PRP\$)$/.test(wordAt(words, next).xpos)
}

/** "could have been"; "will have sailed" lies ahead, "would have sailed" may lie anywhere. */
const isUnreal = (words: readonly Word[], at: number): boolean =>
  !/^(?:will|'ll|shall)$/.test(wordAt(words, at).lower) &&
  words.slice(at + 1, at + 3).some(({ lower }) => lower === 'have')

/** "was preparing", "were sailing" */
const isUnderWay = (words: readonly Word[], at: number): boolean => {
  const next = wordAt(words, at + 1)
  return next.xpos === 'VBG' && !/^(?:planning|going|hoping|expecting|intending|aiming)$/.test(next.lower)
}
