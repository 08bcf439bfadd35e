import { areOpposites } from '../../lexicon/antonyms.ts'
import { reportingVerbs } from '../../lexicon/reporting.ts'
import { areSynonyms } from '../../lexicon/synonyms.ts'
import { areEnds, arePhases } from '../../lexicon/synonyms-converse.ts'
import { rememberByStatement } from '../../statement/by-statement.ts'
import { wordKey } from '../../statement/terms.ts'
import { isPersonAt } from '../descriptions.ts'
import { coverage as coverageOf } from '../proof.ts'
import { partner, type Side, type Sides } from '../sides.ts'
import { datesMeet, timesClash } from '../time-values.ts'
import { type Argument, type Proposition, propositionsOf } from './proposition.ts'

/** How two fillers of one place stand to each other; `open` when nobody can tell: a pronoun, a description, nothing. */
export type Standing = 'same' | 'alike' | 'other' | 'open'

/** Two propositions with a word in common, one of either side, and how they stand to each other. */
export interface Meeting {
  readonly one: Proposition
  readonly other: Proposition
  /** `open` when the verbs differ without being opposites. */
  readonly verbs: 'same' | 'opposite' | 'open'
  readonly agent: Standing
  readonly patient: Standing
  /** Further phrases that both have: "in court", "to the campaign". */
  readonly shared: number
  readonly times: Standing
  /** True when somebody or something definite is in both: "the ferry", "Anna Berg", not "a woman". */
  readonly isFirm: boolean
  /** Terms of the one that stand in the other, the verb among them. */
  readonly common: number
  /** Their share in the proposition that has fewer, 0..1. */
  readonly coverage: number
}

/** Every pair of propositions that have a word in common. */
export function meetingsOf(sides: Sides): readonly Meeting[] {
  let meetings = found.get(sides.a)
  if (!meetings) {
    meetings = findMeetings(sides)
    found.set(sides.a, meetings)
  }
  return meetings
}

/** By the first side, which is made anew for every pair: several rules ask. */
const found = new WeakMap<Side, readonly Meeting[]>()

function findMeetings(sides: Sides): Meeting[] {
  const left = remembered(sides.a)
  const right = remembered(sides.b)
  return left.flatMap(one =>
    right.flatMap(other => {
      const verbs = verbsMeet(sides, one, other)
      const left = termsOf(sides.a, one)
      const right = termsOf(sides.b, other)
      const common = left.filter(term => reaches(sides.a, term, right)).length
      if (common === 0) return []
      return [
        {
          one,
          other,
          verbs,
          agent: standing(sides, one.agent, other.agent),
          patient: standing(sides, one.patient, other.patient),
          shared: one.others.filter(phrase => other.others.some(own => isSamePhrase(sides, phrase, own))).length,
          times: timesStand(one, other),
          isFirm: fillersOf(one).some(left => fillersOf(other).some(right => isFirm(sides, left, right))),
          common,
          coverage: common / Math.max(1, Math.min(left.length, right.length)),
        },
      ]
    }),
  )
}

/** "in Norway" and "to Norway" are two phrases; "to" and "into", "in" and "at" are taken for one. */
function isSamePhrase(sides: Sides, one: Argument, other: Argument): boolean {
  return kindOf(one.preposition) === kindOf(other.preposition) && standing(sides, one, other) === 'same'
}

const kindOf = (preposition: string | null): string | null =>
  preposition === 'into' ? 'to' : /^(?:in|at|inside|within)$/.test(preposition ?? '') ? 'in' : preposition

/** How many things besides the verb both have in common. */
export const anchorsOf = ({ agent, patient, shared, times }: Meeting): number =>
  weight[agent] + weight[patient] + shared + (times === 'same' ? 1 : 0)

const weight: Readonly<Record<Standing, number>> = { same: 1, alike: 0.5, other: 0, open: 0 }

const remembered: (side: Side) => readonly Proposition[] = rememberByStatement(propositionsOf)

function termsOf({ terms }: Side, { verb, agent, patient, others }: Proposition): number[] {
  const own = terms.findIndex(term => term.token === verb)
  const inside = new Set([agent, patient, ...others].flatMap(argument => argument?.terms ?? []))
  if (own >= 0) inside.add(own)
  return [...inside]
}

function verbsMeet(sides: Sides, one: Proposition, other: Proposition): Meeting['verbs'] {
  if (isReport(one.lemma) || isReport(other.lemma)) return 'open'
  if (sides.a.statement.tokens[one.verb]!.upos !== sides.b.statement.tokens[other.verb]!.upos) return 'open'
  if (particleOf(sides.a, one.verb) !== particleOf(sides.b, other.verb)) return 'open'
  if (wordKey(one.lemma) === wordKey(other.lemma) || areSynonyms(one.lemma, other.lemma)) return 'same'
  // "left for Paris", "arrived in Paris": one journey; "started", "finished": one match.
  const isCourse = arePhases(one.lemma, other.lemma) || areEnds(one.lemma, other.lemma)
  return areOpposites(one.lemma, other.lemma) && !isCourse ? 'opposite' : 'open'
}

/** "turned the offer down". */
function particleOf({ statement: { tokens, tree } }: Side, verb: number): string {
  const at = tree.heads.findIndex((head, index) => head === verb && tree.relations[index] === 'compound:prt')
  return at < 0 ? '' : tokens[at]!.form.toLowerCase()
}

const isReport = (lemma: string): boolean => reportingVerbs.has(lemma) && !performing.has(lemma)

/** What many things are said with: two sentences with "make" have no event in common yet. */
const emptyVerbs: ReadonlySet<string> = new Set(
  'be have do make take get go come give put set keep let see know think want need look use seem become call include'.split(
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
  if (reaches(a, one.headTerm, other.naming) || reaches(b, other.headTerm, one.naming))
    return mayBeAnother(sides, one, other) ? 'alike' : 'same'
  const shared = one.terms.filter(term => reaches(a, term, other.terms))
  // "the chief executive, Barry Rand" and "CEO Barry Rand"
  if (one.naming.some(term => isPerson(a, term) && reaches(a, term, other.naming))) return 'same'
  if (isPerson(a, one.headTerm) && isPerson(b, other.headTerm)) return 'other'
  return shared.length > 0 ? 'alike' : 'open'
}

/** "signed a short-term package", "signed the package": the first is described by what the second does not say. */
function mayBeAnother({ a, b }: Sides, one: Argument, other: Argument): boolean {
  const isOwnKind = (side: Side, { head, naming, tokens }: Argument) =>
    [...tokens].some(
      token => /^an?$/i.test(side.statement.tokens[token]!.form) && side.statement.tree.heads[token] === head,
    ) && naming.some(term => side.matches[term]!.strength < partner && side.terms[term]!.type === 'word')
  return isOwnKind(a, one) || isOwnKind(b, other)
}

const fillersOf = ({ agent, patient, others }: Proposition): Argument[] =>
  [agent, patient, ...others].filter(argument => argument !== null)

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

/** Whether both tell of one event: nobody else does it, to nobody else, and enough is the same besides. */
export function isOneEvent({ a, b }: Sides, meeting: Meeting): boolean {
  const { verbs, agent, patient, times, common, coverage } = meeting
  if (agent === 'other' || patient === 'other' || !meeting.isFirm) return false
  // "The fire on 3 May killed four", "the fire on 9 June killed five": the days belong to the fires.
  if (times === 'open' && timesClash(a.statement, b.statement)) return false
  if (verbs === 'open') return common >= 4 && coverage >= 0.7
  const anchors = anchorsOf(meeting)
  if (emptyVerbs.has(meeting.one.lemma)) return anchors >= 2 && common >= 4 && coverage >= 0.5
  if (anchors >= 2 || (common >= 3 && coverage >= 0.6) || (common >= 4 && coverage >= 0.5)) return true
  // The shorter statement stands in the longer almost whole.
  return anchors >= 1 && Math.max(withoutTimes(a), withoutTimes(b)) >= 0.7
}

/** Share of a statement's words that stand in the other, its times left out. */
function withoutTimes(side: Side): number {
  return coverageOf(side, new Set(side.terms.flatMap(term => (term.type === 'time' ? [term.token] : []))))
}
