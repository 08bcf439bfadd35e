import { type Word, wordAt } from '../quantities/words.ts'

/** When the clause around an expression plays; null when nothing in it says so. */
export type Tense = 'past' | 'future' | null

/** How far the search for a verb goes to either side, in words. Clauses of news have 20 words and fewer; the bound keeps the work linear. */
const reach = 25

const futureModals = new Set([
  'will',
  "'ll",
  'wo',
  'shall',
  'would',
  "'d",
  'may',
  'might',
  'can',
  'could',
  'should',
  'must',
])

/** "plans to meet", "is expected to land", "due to open": the infinitive after them lies ahead. */
const plans = new Set(
  'plan plans planned planning expect expects expected intend intends intended set due schedule scheduled slated hope hopes hoped want wants wanted aim aims aimed ready prepare prepares prepared preparing agree agrees agreed decide decides decided vow vowed vows promise promised promises pledge pledged likely going about supposed poised able refuse refused seek seeks sought ordered order forward'.split(
    ' ',
  ),
)

/** "The hearing is scheduled for Monday", "a vote due on Friday" */
const plannedStates = new Set(['scheduled', 'slated', 'due', 'planned', 'expected', 'set', 'upcoming', 'forthcoming'])

/** "postponed until Tuesday" */
const postponed = new Set(['postponed', 'adjourned', 'rescheduled', 'postpone', 'reschedule'])

/** Verbs whose present tense announces: "The trial begins Monday." */
const announced = new Set(
  'begin begins open opens start starts end ends close closes expire expires resume resumes arrive arrives leave leaves meet meets vote votes return returns go goes take takes face faces'.split(
    ' ',
  ),
)

/** Prepositions that look ahead from the publication: "by Friday", "ahead of Wednesday's summit". */
const aheadBefore = new Set(['by', 'until', 'till', 'through'])

/** Words that begin a clause: a date behind one of them belongs to the verb on its right. */
const clauseStarts = new Set([
  'that',
  'and',
  'but',
  'when',
  'while',
  'as',
  'if',
  ',',
  ';',
  ':',
  '"',
  '-',
  '--',
  'because',
  'after',
  'before',
])

/** Tense of the clause in which `words[start, end)` stands. A rule of thumb over tags: the nearest verb, to the left unless the expression opens its clause. */
export function tenseAt(words: readonly Word[], start: number, end: number): Tense {
  const before = wordAt(words, start - 1).lower
  const preposition = wordAt(words, start - 1).xpos === 'IN' || /^(?:on|by|in|at|until|since|from)$/.test(before)
  const opener = preposition ? start - 2 : start - 1
  const right = wordAt(words, wordAt(words, end).lower === ',' ? end + 1 : end)
  // "get around Wednesday's ruling": the day of what has happened, unless a preposition or the verb looks ahead
  if (wordAt(words, end).lower === "'s" && !/^(?:for|before|until|at|in|of|during|next|after|on)$/.test(before))
    return 'past'
  // "effective June 1" looks either way
  if (before === 'effective') return null
  if (wordAt(words, end).lower === 'to' && isPlanOf(words, preposition ? start - 2 : start - 1)) return 'future'
  // "sold shares ahead of Wednesday's summit"
  if (before === 'of' && wordAt(words, start - 2).lower === 'ahead') return 'future'
  // "The board Monday approved …", "On Monday the board will vote": the verb stands on the right.
  const opens = opener < 0 || clauseStarts.has(wordAt(words, opener).lower) || (isFiniteVerb(right) && !preposition)
  const tense = opens
    ? (rightTense(words, end) ?? leftTense(words, start))
    : (leftTense(words, start) ?? rightTense(words, end))
  // "must pay by Friday" and "has until Friday" look ahead; "stayed until Friday" and "Until Friday, they had not called" do not.
  const narrated = tense === 'past' && (isNarrated(words, start) || (opens && wordAt(words, end).lower === ','))
  const ahead = aheadBefore.has(before) && !narrated
  // "will sell itself under a June agreement": what is named after its day is known, whenever the clause plays
  if (!ahead && tense === 'future' && /^(?:an?|the)$/.test(before) && /^NNS?$/.test(wordAt(words, end).xpos))
    return null
  return ahead ? 'future' : tense
}

/** "met on June 3", "left March 4": the verb right before the expression, past a preposition, is in the simple past and plans nothing. */
export function isToldOf(words: readonly Word[], start: number): boolean {
  const verb = wordAt(words, wordAt(words, start - 1).xpos === 'IN' ? start - 2 : start - 1)
  return verb.xpos === 'VBD' && !plans.has(verb.lower) && !plannedStates.has(verb.lower) && !postponed.has(verb.lower)
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

const isFiniteVerb = (word: Word): boolean => word.xpos === 'VBD' || word.xpos === 'MD' || word.xpos === 'VBZ'
const isVerb = (word: Word): boolean => word.xpos.startsWith('VB') || word.xpos === 'MD'

function leftTense(words: readonly Word[], start: number): Tense {
  for (let index = start - 1; index >= Math.max(0, start - reach); index -= 1) {
    const word = words[index]!
    // "ahead of talks in Geneva. …": nothing before a semicolon is of this clause.
    if (word.lower === ';') return null
    if (isVerb(word) || plannedStates.has(word.lower)) {
      const tense = groupTense(words, index)
      if (tense !== null) return tense
      // "She said the crew needs to think of the November vote": the clause of the date is in the present, whoever said so before
      if (/^VB[ZP]$/.test(word.xpos)) return null
    }
  }
  return null
}

function rightTense(words: readonly Word[], end: number): Tense {
  let participle = false
  for (let index = end; index < Math.min(words.length, end + reach); index += 1) {
    const word = words[index]!
    if (word.lower === ';') return null
    if (word.xpos === 'VBN') participle = true
    if (!isFiniteVerb(word) && word.xpos !== 'VBP') continue
    if (futureModals.has(word.lower)) return 'future'
    // "The board Monday agreed to sail", "those who met Monday did not want to sail": the day is that of the verb right behind it
    if (word.xpos === 'VBD' && !/^(?:was|were|planned|scheduled)$/.test(word.lower)) return 'past'
    // "is expected to land", "is meeting", "is to meet"
    const last = groupEnd(words, index)
    return groupTense(words, last)
  }
  // "In January, the club dropped its coach": taggers take a past tense without its object for a participle
  return participle ? 'past' : null
}

/** The last verb of the group that begins with an auxiliary at `at`: "is also expected". */
function groupEnd(words: readonly Word[], at: number): number {
  let last = at
  for (let index = at + 1; index < Math.min(words.length, at + 5); index += 1) {
    const word = words[index]!
    if (word.xpos.startsWith('VB') || plannedStates.has(word.lower)) last = index
    else if (!word.xpos.startsWith('RB') && word.xpos !== 'TO') break
  }
  return last
}

/** What the verb at `at` and the auxiliaries before it say. Null for gerunds, bare participles and plain present: look further. */
function groupTense(words: readonly Word[], at: number): Tense {
  const verb = wordAt(words, at)
  if (postponed.has(verb.lower)) return 'future'
  if (verb.xpos === 'VBD') return verb.lower === 'planned' || verb.lower === 'scheduled' ? 'future' : 'past'
  if (verb.xpos === 'MD') return futureModals.has(verb.lower) ? 'future' : null
  for (let index = at - 1; index >= Math.max(0, at - 5); index -= 1) {
    const word = words[index]!
    if (word.xpos.startsWith('RB') || word.lower === 'be' || word.lower === 'been') continue
    // "could not be reached on Monday"
    if (word.lower === 'could' && verb.xpos === 'VBN') return 'past'
    if (futureModals.has(word.lower) && word.xpos === 'MD') return 'future'
    if (word.lower === 'to') return infinitiveTense(words, index)
    if (word.lower === 'had') return 'past'
    if (/^(?:did|was|were)$/.test(word.lower)) return plannedStates.has(verb.lower) ? 'future' : 'past'
    // "has scheduled a news conference Thursday"
    if (/^(?:has|have|'ve)$/.test(word.lower)) return plannedStates.has(verb.lower) ? 'future' : 'past'
    if (/^(?:is|are|am|'s|'re)$/.test(word.lower)) {
      // "is meeting on Monday", "is scheduled for Monday"; "is held" says nothing
      return verb.xpos === 'VBG' || plannedStates.has(verb.lower) ? 'future' : null
    }
    break
  }
  // "began as previously planned Friday" says nothing of its own
  if (plannedStates.has(verb.lower)) return isAside(words, at) ? null : 'future'
  // "the decision announced Friday", "a boat found Monday"
  if (verb.xpos === 'VBN') return 'past'
  if ((verb.xpos === 'VBZ' || verb.xpos === 'VBP') && announced.has(verb.lower)) return 'future'
  return null
}

/** "as planned", "as previously scheduled" */
const isAside = (words: readonly Word[], at: number): boolean =>
  wordAt(words, at - 1).lower === 'as' ||
  (wordAt(words, at - 1).xpos.startsWith('RB') && wordAt(words, at - 2).lower === 'as')

/** "plans to meet" and "a meeting to be held" lie ahead; "came to meet" is settled by the verb before. */
function infinitiveTense(words: readonly Word[], to: number): Tense {
  if (wordAt(words, to + 1).lower === 'be') return 'future'
  for (let index = to - 1; index >= Math.max(0, to - 3); index -= 1) {
    const word = words[index]!
    if (plans.has(word.lower))
      return wordAt(words, index - 1).lower === 'been' && wordAt(words, index - 2).lower === 'had' ? 'past' : 'future'
    // "is to meet"
    if (/^(?:is|are|was|were)$/.test(word.lower) && index === to - 1) return 'future'
    if (!word.xpos.startsWith('RB')) break
  }
  return null
}
