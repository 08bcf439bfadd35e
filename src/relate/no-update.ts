import type { Statement } from '../model.ts'
import { haveOtherSubjects } from './names/other-subjects.ts'
import { eventLemma, hasWord, partner, type Side, type Sides } from './sides.ts'
import { datesOf, precisionOf } from './values/time-values.ts'

/** Why what is planned in one need not be what happened in the other, in words; null when it is. Both tell of it by the same event word. */
export function whyNoUpdate(sides: Sides, isFirstPlanned: boolean): string | null {
  const { a, b } = sides
  const [plan, deed] = isFirstPlanned ? [a, b] : [b, a]
  return whyNoDeed(sides, plan, deed) ?? whyOtherDoer(sides) ?? whyOtherTime(plan, deed) ?? whyOtherDeed(sides)
}

/**
 * "Anna Berg faces a vote", "Anna Berg will face a vote": the present tense of such a verb tells of what is to come as well; nothing came about in between. Null for
 * other verbs and tenses: "The ferry sails", of a headline, has come about.
 */
export function whyStanding({ terms, predicate, statement: { tokens } }: Side): string | null {
  const verb = tokens[terms[predicate]?.token ?? -1]
  const stands = verb !== undefined && /^VB[PZ]$/.test(verb.xpos) && standing.has(verb.lemma.toLowerCase())
  return stands ? 'the present tense may tell of what is to come' : null
}

// Written by hand: verbs of what is so for a time, before it and in it.
const standing: ReadonlySet<string> = new Set(
  'face require need include cost mean depend belong contain represent carry await risk owe cover apply last allow permit threaten'.split(
    ' ',
  ),
)

/** One of them tells no deed that was to come and then came. */
function whyNoDeed({ a, b }: Sides, plan: Side, deed: Side): string | null {
  const { tokens, tree } = plan.statement
  const isWished = tokens.some(
    ({ form }, index) =>
      /^(?:should|must|ought)$/i.test(form) && tree.heads[index] === plan.terms[plan.predicate]?.token,
  )
  if (isWished) return 'it is only thought right'
  // "intends to open", "plans on Monday to open": still to come in both; "vowed to open", "did pledge to open"
  if (intentions.has(eventLemma(deed)) || intentions.has(rootWord(deed)) || recommending.has(eventLemma(plan)))
    return 'both tell of an intention'
  // "The owner's announcement that the ferry will sail is good news", "The owner announced …"
  if ([a, b].some(({ terms, predicate }) => /^(?:NOUN|PROPN)$/.test(terms[predicate]?.upos ?? '')))
    return 'a noun tells no deed'
  // "will not say", "was not saying"
  if (a.statement.claim.polarity === 'negated') return 'both deny it'
  // "We'll go on", misread in one of them
  if (isToCome(deed)) return 'it is to come in both'
  // "a sale would require a vote", "requires a vote": true at all times
  return hasWord(plan, /^would$/i) && deed.statement.claim.status === 'ongoing' ? 'one only says what would be' : null
}

function whyOtherDoer(sides: Sides): string | null {
  if (haveOtherSubjects(sides)) return 'somebody else does it'
  const [one, other] = [doerOf(sides.a), doerOf(sides.b)]
  if (!one || !other) return null
  // "Anna Berg pleaded guilty", "She will plead guilty": of whom is open.
  if (one.isPronoun !== other.isPronoun) return 'who is to do it is open'
  // "The fees include a levy", "the harbour will include a pier"; a person may be told by an office.
  const isOther = !one.isMet && !other.isMet && !one.isPerson && !other.isPerson
  return isOther ? 'something else does it' : null
}

interface Doer {
  readonly isPronoun: boolean
  readonly isPerson: boolean
  /** The other side has it, too, in whatever place: who meets is met. */
  readonly isMet: boolean
}

/** The head of the subject, or of who is named after "by"; null where the sentence has none. */
function doerOf({ statement: { tokens, tree, mentions }, terms, matches, predicate }: Side): Doer | null {
  const verb = terms[predicate]?.token ?? -1
  const line = [verb, tree.heads[verb] ?? -1]
  const pronoun = tokens.some(
    ({ form }, index) =>
      /^(?:he|she|it|they)$/i.test(form) &&
      /^nsubj/.test(tree.relations[index] ?? '') &&
      line.includes(tree.heads[index] ?? -1),
  )
  if (pronoun) return { isPronoun: true, isPerson: true, isMet: false }
  const own = terms.flatMap(({ role }, index) => (role === 'subject' ? [index] : []))
  const inside = new Set(own.map(index => terms[index]!.token))
  const head = own.find(index => !inside.has(tree.heads[terms[index]!.token] ?? -1))
  if (head === undefined) return null
  const { start, end } = tokens[terms[head]!.token]!
  const isPerson = mentions.some(mention => mention.type === 'person' && mention.start <= start && end <= mention.end)
  return { isPronoun: false, isPerson, isMet: matches[head]!.strength >= partner }
}

function whyOtherTime(plan: Side, deed: Side): string | null {
  // "Once they had to ask", "will again have to ask"
  if (hasWord(plan, /^again$/i) || hasWord(deed, /^(?:previously|formerly|once|used)$/i) || isFirstTime(deed))
    return 'it happened before'
  // "visited on Saturday", "will visit on Saturday" printed on the Monday after
  const [done, due] = [dayOf(deed), dayOf(plan)]
  const printed = plan.statement.published?.slice(0, 10) ?? null
  if (done === null) return null
  if (printed !== null && daysBetween(done, printed) > 1) return 'it happened before the plan was told'
  return due !== null && daysBetween(done, due) > 1 ? 'it happened before the day of the plan' : null
}

/** The one day of a statement, "2021-03-16"; null where it has none or several. */
function dayOf({ statement }: Side): string | null {
  const days = datesOf(statement).filter(({ value, bound }) => bound === null && precisionOf(value) === 10)
  const [first] = days
  return days.length === 1 && !first!.value.startsWith('?') ? first!.value.slice(0, 10) : null
}

/** How many days the second is after the first. */
const daysBetween = (first: string, second: string): number => (Date.parse(second) - Date.parse(first)) / 86_400_000

function whyOtherDeed({ a, b }: Sides): string | null {
  // "raised the stakes", "would raise the risk"; "she endorsed Dahl", "will endorse the mayor" may be one.
  const [left, right] = [objectOf(a), objectOf(b)]
  if (left !== null && right !== null && !isName(a, left) && !isName(b, right)) {
    const { index, strength } = a.matches[left]!
    if (strength < partner || index !== right) return 'they do it to something else'
  }
  // "will appear on television", "appeared in court"
  const rest = (side: Side) =>
    side.terms.flatMap(({ role, token }, index) =>
      index === side.predicate || role === 'subject' || standsInTime(side.statement, token) ? [] : [index],
    )
  const fewer = rest(a).length <= rest(b).length ? a : b
  const own = rest(fewer)
  const isMet = own.length === 0 || own.some(index => fewer.matches[index]!.strength >= partner)
  return isMet ? null : 'they do something else'
}

/** The term of what the verb is done to. */
function objectOf({ statement: { tree }, terms, predicate }: Side): number | null {
  const verb = terms[predicate]?.token
  const at = terms.findIndex(({ token }) => tree.heads[token] === verb && tree.relations[token] === 'obj')
  return at < 0 ? null : at
}

const isName = ({ terms }: Side, index: number): boolean =>
  terms[index]!.type === 'name' || terms[index]!.type === 'place'

const rootWord = ({ statement: { tokens, tree } }: Side): string =>
  tokens[tree.heads.indexOf(-1)]?.lemma.toLowerCase() ?? ''

/** The verb of the statement has a "will". */
function isToCome({ statement: { tokens, tree }, terms, predicate }: Side): boolean {
  const verb = terms[predicate]?.token ?? -1
  return tokens.some(({ form }, index) => /^(?:will|['’]?ll|shall)$/i.test(form) && tree.heads[index] === verb)
}

/** "She first sailed in 2007": long before she will sail again. */
const isFirstTime = ({ statement: { tokens }, terms, predicate }: Side): boolean =>
  /^first$/i.test(tokens[(terms[predicate]?.token ?? 0) - 1]?.form ?? '')

/** "on Friday", also of an article without a date, where no day is known. */
function standsInTime({ tokens, mentions }: Statement, token: number): boolean {
  const { start } = tokens[token]!
  return mentions.some(mention => mention.type === 'time' && mention.start <= start && start < mention.end)
}

/** "urges the council to open it", "recommends opening it": neither opens it. */
const recommending: ReadonlySet<string> = new Set('urge recommend advise ask request propose demand'.split(' '))

// Written by hand: whoever did one of these has yet to do what was meant.
const intentions: ReadonlySet<string> = new Set(
  'plan intend vow pledge promise ask expect want hope agree threaten urge set schedule propose seek request'.split(
    ' ',
  ),
)
