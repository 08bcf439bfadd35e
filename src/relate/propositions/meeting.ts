import { areOpposites } from '../../lexicon/antonyms.ts'
import { reportingVerbs } from '../../lexicon/reporting.ts'
import { areEnds, arePhases } from '../../lexicon/synonyms-converse.ts'
import { areLikeWords } from '../../statement/are-like-words.ts'
import { isPersonAt } from '../names/descriptions.ts'
import { mayBeOnePerson } from '../names/one-person.ts'
import { coverage as coverageOf } from '../proof.ts'
import { rememberPair } from '../remember-pair.ts'
import { areLone, partner, type Side, type Sides } from '../sides.ts'
import { datesMeet, timesClash } from '../values/time-values.ts'
import { areLeftOver } from '../words/left-over.ts'
import { type Argument, argumentsOf, type Proposition, propositionsOf } from './proposition.ts'

/** How two fillers of one place stand to each other; `open` when nobody can tell: a pronoun, a description, nothing. */
export type Standing = 'same' | 'alike' | 'other' | 'open'

/** Two propositions with a word in common, one of either side, and how they stand to each other. */
export interface Meeting {
  readonly one: Proposition
  readonly other: Proposition
  /** `open` when the verbs differ without being opposites. */
  readonly verbs: 'same' | 'opposite' | 'open'
  readonly times: Standing
  /** Terms of the one that stand in the other, the verb among them. */
  readonly common: number
  /** Their share in the proposition that has fewer, 0..1. */
  readonly coverage: number
  /** Worked out when it is first asked for: of most pairs the verbs and times tell enough. */
  readonly fillers: () => MetFillers
}

/** How what is around both verbs stands to each other. */
export interface MetFillers {
  readonly agent: Standing
  readonly patient: Standing
  /** Further phrases that both have: "in court", "to the campaign". */
  readonly shared: number
  /** True when somebody or something definite is in both: "the ferry", "Anna Berg", not "a woman". */
  readonly isFirm: boolean
}

/** Every pair of propositions that have a word in common. */
export const meetingsOf: (sides: Sides) => readonly Meeting[] = rememberPair(findMeetings)

function findMeetings(sides: Sides): Meeting[] {
  const meetings: Meeting[] = []
  for (const one of propositionsOf(sides.a)) {
    const met = one.terms.filter(term => sides.a.matches[term]!.strength >= partner)
    if (met.length === 0) continue
    for (const other of propositionsOf(sides.b)) {
      const common = met.filter(term => other.terms.includes(sides.a.matches[term]!.index)).length
      if (common === 0) continue
      let fillers: MetFillers | undefined
      meetings.push({
        one,
        other,
        verbs: verbsMeet(sides, one, other),
        times: timesStand(one, other),
        common,
        coverage: common / Math.max(1, Math.min(one.terms.length, other.terms.length)),
        fillers: () => {
          fillers ??= meetFillers(sides, one, other)
          return fillers
        },
      })
    }
  }
  return meetings
}

function meetFillers(sides: Sides, one: Proposition, other: Proposition): MetFillers {
  return {
    agent: standing(sides, one.agent, other.agent),
    patient: standing(sides, one.patient, other.patient),
    shared: one.others.filter(phrase => other.others.some(own => isSamePhrase(sides, phrase, own))).length,
    isFirm: argumentsOf(one).some(left => argumentsOf(other).some(right => isFirm(sides, left, right))),
  }
}

/** "in Norway" and "to Norway" are two phrases; "to" and "into", "in" and "at" are taken for one. */
function isSamePhrase(sides: Sides, one: Argument, other: Argument): boolean {
  return kindOf(one.preposition) === kindOf(other.preposition) && standing(sides, one, other) === 'same'
}

const kindOf = (preposition: string | null): string | null =>
  preposition === 'into' ? 'to' : /^(?:in|at|inside|within)$/.test(preposition ?? '') ? 'in' : preposition

/** How many things besides the verb both have in common. */
export function anchorsOf({ fillers, times }: Meeting): number {
  const { agent, patient, shared } = fillers()
  return weight[agent] + weight[patient] + shared + (times === 'same' ? 1 : 0)
}

const weight: Readonly<Record<Standing, number>> = { same: 1, alike: 0.5, other: 0, open: 0 }

function verbsMeet(sides: Sides, one: Proposition, other: Proposition): Meeting['verbs'] {
  if (sides.a.statement.tokens[one.verb]!.upos !== sides.b.statement.tokens[other.verb]!.upos) return 'open'
  const isSame = areLikeWords(one.lemma, other.lemma)
  if (!isSame && !areOpposites(one.lemma, other.lemma)) return 'open'
  const [left, right] = [sides.a.statement.tokens[one.verb]!.form, sides.b.statement.tokens[other.verb]!.form]
  if (areLeftOver(left, right)) return 'open'
  // "a sailor living in Westport died" lives no longer.
  if (!isSame && (resides(sides.a, one.verb) || resides(sides.b, other.verb))) return 'open'
  if (isReport(sides.a, one) || isReport(sides.b, other)) return 'open'
  if (particleOf(sides.a, one.verb) !== particleOf(sides.b, other.verb)) return 'open'
  if (isSame) return 'same'
  // "left for Paris", "arrived in Paris": one journey; "started", "finished": one match.
  return arePhases(one.lemma, other.lemma) || areEnds(one.lemma, other.lemma) ? 'open' : 'opposite'
}

const resides = ({ statement: { tokens } }: Side, verb: number): boolean =>
  tokens[verb]!.lemma.toLowerCase() === 'live' && tokens[verb + 1]?.upos === 'ADP'

/** "turned the offer down". */
function particleOf({ statement: { tokens, tree } }: Side, verb: number): string {
  const at = tree.heads.findIndex((head, index) => head === verb && tree.relations[index] === 'compound:prt')
  return at < 0 ? '' : tokens[at]!.form.toLowerCase()
}

/**
 * One of many sayings: "said", "told reporters the ferry sank". What is done with words is an event: "announced the charges", "pleaded guilty",
 * "agreed to sail".
 */
function isReport({ statement: { tree } }: Side, { lemma, verb, patient }: Proposition): boolean {
  const use = reportingVerbs.get(lemma)?.use
  if (use === undefined || performing.has(lemma)) return false
  const has = (kind: RegExp) =>
    tree.relations.some((relation, index) => tree.heads[index] === verb && kind.test(relation))
  return (
    has(/^ccomp/) || use === 'speech' || use === 'address' || use === 'belief' || (patient === null && !has(/^xcomp/))
  )
}

/** What many things are said with: two sentences with "make" have no event in common yet. */
const emptyVerbs: ReadonlySet<string> = new Set(
  'be have do make take get go come give put set keep let see know think want need look use seem become call include'.split(
    ' ',
  ),
)

/** What the same people do with one another again and again; from general knowledge. */
export const recurring: ReadonlySet<string> = new Set(
  'meet speak talk call visit travel fly play vote campaign appear debate negotiate work train fight gather march protest rally'.split(
    ' ',
  ),
)

/** Sayings that are events of their own when they have an object: "announced the charges". */
const performing: ReadonlySet<string> = new Set(
  'announce deny confirm reject approve criticise criticize praise condemn'.split(' '),
)

function standing(sides: Sides, one: Argument | null, other: Argument | null): Standing {
  const { a, b } = sides
  if (!one || !other) return 'open'
  // "the chief executive, Barry Rand" and "CEO Barry Rand"; "Rep. Anna Berg" and "Rep. Clara Dahl"
  if (one.people.length > 0 && other.people.length > 0) {
    if (one.people.some(term => reaches(a, term, other.people) && mayBeOnePerson(a, term, b, a.matches[term]!.index)))
      return 'same'
    const isListed =
      one.people.some(term => reaches(a, term, other.terms)) || other.people.some(term => reaches(b, term, one.terms))
    return isListed ? 'alike' : 'other'
  }
  if (reaches(a, one.headTerm, other.naming) || reaches(b, other.headTerm, one.naming))
    return mayBeAnother(sides, one, other) ? 'alike' : 'same'
  const shared = one.terms.filter(term => reaches(a, term, other.terms))
  if (one.naming.some(term => isPerson(a, term) && reaches(a, term, other.naming))) return 'same'
  return shared.length > 0 ? 'alike' : 'open'
}

/** "won the Berg Award", "won a Gull": two things called by names of which no word is the same. */
function areOtherThings({ a, b }: Sides, one: Argument | null, other: Argument | null): boolean {
  const isCalled = ({ statement: { tokens } }: Side, { head }: Argument) =>
    tokens[head]!.upos === 'PROPN' || (head > 0 && /^\p{Lu}/u.test(tokens[head]!.form))
  if (one === null || other === null || !isCalled(a, one) || !isCalled(b, other)) return false
  return (
    !one.naming.some(term => reaches(a, term, other.naming)) && !other.naming.some(term => reaches(b, term, one.naming))
  )
}

/** "signed a short-term package", "signed the package": the first is described by what the second does not say. */
function mayBeAnother({ a, b }: Sides, one: Argument, other: Argument): boolean {
  const isOwnKind = (side: Side, { head, naming, tokens }: Argument) =>
    [...tokens].some(
      token => /^an?$/i.test(side.statement.tokens[token]!.form) && side.statement.tree.heads[token] === head,
    ) && naming.some(term => side.matches[term]!.strength < partner && side.terms[term]!.type === 'word')
  return isOwnKind(a, one) || isOwnKind(b, other)
}

function isFirm(sides: Sides, one: Argument, other: Argument): boolean {
  return standing(sides, one, other) === 'same' && !(isVague(sides.a, one) && isVague(sides.b, other))
}

/** "a woman", "shots": there may be others. */
function isVague({ statement: { tokens }, terms }: Side, argument: Argument): boolean {
  const isNamed = argument.terms.some(index => terms[index]!.type !== 'word')
  const isDefinite = [...argument.tokens].some(
    token =>
      /^(?:the|this|that|these|those|both|all|every)$/i.test(tokens[token]!.form) || tokens[token]!.xpos === 'PRP$',
  )
  return !isNamed && !isDefinite
}

function reaches(side: Side, term: number, others: readonly number[]): boolean {
  const match = side.matches[term]
  return match !== undefined && match.strength >= partner && others.includes(match.index)
}

const isPerson = (side: Side, index: number): boolean =>
  side.terms[index] !== undefined && isPersonAt(side, side.terms[index].token)

function timesStand({ times: left }: Proposition, { times: right }: Proposition): Standing {
  if (left.length === 0 || right.length === 0) return 'open'
  return left.some(one => right.some(other => datesMeet(one, other))) ? 'same' : 'other'
}

/**
 * Null when both tell of one event: nobody else does it, to nobody else, and enough is the same besides. Otherwise the condition that failed,
 * in words.
 */
export function whyNotOneEvent(sides: Sides, meeting: Meeting): string | null {
  const { a, b } = sides
  const { verbs, times, common, coverage } = meeting
  const { agent, patient, isFirm } = meeting.fillers()
  if (agent === 'other') return 'another one does it'
  if (patient === 'other') return 'it is done to another one'
  if (patient === 'open' && !areLone(sides) && areOtherThings(sides, meeting.one.patient, meeting.other.patient))
    return 'it is done to another thing'
  if (!isFirm) return 'neither names anything definite that stands in both'
  // "The fire on 3 May killed four", "the fire on 9 June killed five": the days belong to the fires.
  if (times === 'open' && timesClash(a.statement, b.statement)) return 'the times differ'
  const anchors = anchorsOf(meeting)
  if (verbs === 'open') return anchors >= 1 && common >= 4 && coverage >= 0.7 ? null : 'the events differ'
  const tooLittle = 'they share too little besides'
  // "met on Sunday", "met on Thursday": who meets once meets again.
  if (recurring.has(meeting.one.lemma) && times !== 'same' && coverage < 0.8) return 'it may have happened twice'
  if (emptyVerbs.has(meeting.one.lemma))
    return coverage >= 0.5 && ((anchors >= 2 && common >= 4) || anchors >= 3) ? null : tooLittle
  if (anchors >= 2 || (common >= 3 && coverage >= 0.6) || (common >= 4 && coverage >= 0.5)) return null
  // The shorter statement stands in the longer almost whole.
  return anchors >= 1 && Math.max(withoutTimes(a), withoutTimes(b)) >= 0.7 ? null : tooLittle
}

/** Share of a statement's words that stand in the other, its times left out. */
function withoutTimes(side: Side): number {
  return coverageOf(side, new Set(side.terms.flatMap(term => (term.type === 'time' ? [term.token] : []))))
}
