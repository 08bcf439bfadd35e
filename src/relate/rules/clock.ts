import { areLikeWords } from '../../statement/are-like-words.ts'
import { byVoice } from '../by-voice.ts'
import { haveOtherSubjects } from '../names/other-subjects.ts'
import type { Outcome, RelationRule } from '../rule.ts'
import { areLone, partner, type Side, type Sides } from '../sides.ts'
import { type Clock, clocksOf } from '../values/clocks.ts'
import { timesClash } from '../values/time-values.ts'

export const clock: RelationRule = {
  title: 'another hour of one event',
  isProof: true,
  match(sides) {
    if (areLone(sides)) return null
    const pairs = clocksOf(sides.a.statement).flatMap(left =>
      clocksOf(sides.b.statement).flatMap(right => (isSameEvent(sides, left, right) ? [[left, right] as const] : [])),
    )
    const [pair, ...further] = pairs
    return pair && further.length === 0 && areApart(...pair) ? compare(sides, ...pair) : null
  },
  examples: [
    {
      a: 'The quake struck at 4:17 a.m. local time.',
      b: 'The tremor came shortly before 5am.',
      finds: 'contradicts',
    },
    { a: 'The ferry sank at 9:40 p.m. on Monday.', b: 'The ferry sank at 11.15 p.m. on Monday.', finds: 'contradicts' },
    {
      a: 'The trouble at the harbour started at around 5pm.',
      b: 'The trouble began shortly after 7 p.m.',
      finds: 'contradicts',
    },
    // One is rounded.
    { a: 'The quake struck shortly after 4 a.m.', b: 'The quake hit at 4:17 a.m.', finds: null },
    { a: 'The quake struck at 4:17 a.m. local time.', b: 'The tremor occurred at 4:17 hours.', finds: null },
    // Other events.
    { a: 'The ferry sank at 9:40 p.m.', b: 'The ferry left at 8:15 p.m.', finds: null },
    { a: 'The quake struck at 4:17 a.m.', b: 'An aftershock struck at 5:40 a.m.', finds: null },
    // Another zone.
    { a: 'The quake struck at 4:17 a.m. local time.', b: 'The quake struck at 9:17 a.m. GMT.', finds: null },
    { a: 'The ferry left at 6 a.m. on Monday.', b: 'The ferry left at 8 a.m. on Tuesday.', finds: null },
  ],
}

/** In minutes: nearer ones are one hour, told by two. */
const apart = 15

const day = 24 * 60

function areApart(left: Clock, right: Clock): boolean {
  if (left.zone !== right.zone) return false
  const gap = (one: Clock, other: Clock) => other.from - one.to
  // "just before midnight", "at 0:10 a.m."
  return [-day, 0, day].every(turn => Math.max(gap(left, right) + turn, gap(right, left) - turn) >= apart)
}

/** One and the same thing does or meets with it, in a verb of one meaning or one that only says that it came about. */
function isSameEvent(sides: Sides, left: Clock, right: Clock): boolean {
  const { a, b } = sides
  const lemmaAt = ({ statement: { tokens } }: Side, { verb }: Clock) => tokens[verb]!.lemma.toLowerCase()
  const [one, other] = [lemmaAt(a, left), lemmaAt(b, right)]
  if (!areLikeWords(one, other) && !(occurring.has(one) && occurring.has(other))) return false
  const [subject, rival] = [subjectOf(a, left), subjectOf(b, right)]
  return subject >= 0 && rival >= 0 && a.matches[subject]!.strength >= partner && a.matches[subject]!.index === rival
}

const occurring: ReadonlySet<string> = new Set('occur happen strike hit come erupt begin start break'.split(' '))

/** Term of the head of the subject; -1 without one. */
function subjectOf({ statement: { tree }, terms }: Side, { verb }: Clock): number {
  const subject = tree.heads.findIndex((head, at) => head === verb && /^nsubj/.test(tree.relations[at]!))
  return terms.findLastIndex(
    ({ token }) => token === subject || (tree.heads[token] === subject && /^flat/.test(tree.relations[token]!)),
  )
}

function compare(sides: Sides, left: Clock, right: Clock): Outcome {
  const { a, b } = sides
  const reason = { kind: 'time', a: left.words, b: right.words, text: `${left.words} ≠ ${right.words}` } as const
  if (timesClash(a.statement, b.statement)) return { stopped: `${reason.text}, but the times differ` }
  if (haveOtherSubjects(sides)) return { stopped: `${reason.text}, but of somebody else` }
  const explains = { a: left.tokens, b: right.tokens }
  const toldAlike = { a: new Set([left.verb]), b: new Set([right.verb]) }
  return byVoice(sides, { kind: 'time', reason, explains, toldAlike })
}
