import { isCorrected, isDeniedByWord, negators, negatorsIn, widening } from '../denials/negation.ts'
import { standsBothWays } from '../denials/stands-both-ways.ts'
import { whyNoDenial } from '../denials/whole-denial.ts'
import { predicatesMatch, shorterCoverage } from '../proof.ts'
import type { RelationRule } from '../rule.ts'
import { fitOf, whyNotSameFact } from '../same-slot.ts'
import { areLone, partner, type Side, type Sides, wordsBetween } from '../sides.ts'
import { hasSameSpeaker } from '../speakers.ts'

export const negatedPart: RelationRule = {
  title: 'what one requires or has, the other leaves out',
  match(sides) {
    // What the two sentences are about as a whole is for the rule of polarity.
    if (sides.a.statement.claim.polarity !== sides.b.statement.claim.polarity && predicatesMatch(sides)) return null
    // "cannot allow", "we cannot allow": both deny something, and only the trees part.
    if (countNegators(sides.a) === countNegators(sides.b)) return null
    const found = isWidened(sides.a) || isWidened(sides.b) ? null : findNegated(sides)
    if (!found) return null
    const { a, b } = found
    const { a: left, b: right } = sides
    const reason = { kind: 'polarity', a: a.words, b: b.words, text: `${a.words} ≠ ${b.words}` }
    // "pleaded guilty", "pleaded not guilty"
    const disputed = { a: new Set([a.token]), b: new Set([b.token]) }
    const { isSameHead, neighbours, links } = fitOf(sides, disputed.a, disputed.b)
    const failed =
      (a.isDirect || b.isDirect) && isSameHead && neighbours >= 2
        ? whyNotSameFact(sides, disputed, { isNegation: true })
        : 'only a part of what they say is negated'
    if (failed === null) return { relation: 'contradicts', kind: 'polarity', reason }
    const deniesBoth = countNegators(sides.a) > 0 && countNegators(sides.b) > 0
    // "The plan is not written yet, but in her personal view …": the "not" is another clause's.
    if (
      deniesBoth ||
      !(a.isShown || b.isShown) ||
      shorterCoverage(sides) < most ||
      (links === 0 && !doTheSame(left, a, right, b))
    )
      return { stopped: 'something is negated, but they share too little besides' }
    const isMeant = (!a.isShown && isInfinitive(left, a)) || (!b.isShown && isInfinitive(right, b))
    // "came to help find the cause", "the cause was not found"
    if (!areLone(sides) && isMeant) return { stopped: 'something is negated, but the other only tells what was meant' }
    const same = areLone(sides) ? null : (whyNoDenial(sides) ?? whyOfOthers(left, a, right, b))
    if (same !== null) return { stopped: same }
    // "The harbour is safe, the owner said", "There is no safe harbour, the union said"
    const [one, other] = [left.statement.claim, right.statement.claim]
    if (one.attribution.length > 0 && other.attribution.length > 0 && !hasSameSpeaker(one, other)) {
      const note = 'not a contradiction: two speakers say it'
      return { relation: 'differs', kind: 'stance', reason: { ...reason, kind: 'stance' }, note, explains: disputed }
    }
    return { relation: 'differs', kind: 'polarity', reason, note: `not a contradiction: ${failed}`, explains: disputed }
  },
  examples: [
    {
      a: 'Passengers enter the ferry with a ticket after a search.',
      b: 'Passengers enter the ferry without a ticket.',
      finds: 'differs',
    },
    {
      a: 'The captain of the ferry pleaded guilty on Monday.',
      b: 'The captain of the ferry pleaded not guilty on Monday.',
      finds: 'contradicts',
    },
    {
      a: 'The owner paid a fine for not meeting the rules of the harbour.',
      b: 'The owner paid a fine for failing to meet the rules of the harbour.',
      finds: null,
    },
    {
      a: 'Passengers enter the ferry not only with a ticket but with a passport.',
      b: 'Passengers enter the ferry with a ticket.',
      finds: null,
    },
    {
      a: 'The council wants the ferry to sail at night without lights.',
      b: 'Commuters who read by the lights of the harbour complain that the train is late.',
      finds: null,
    },
    {
      a: 'The lights of the pier shine in the harbour at night.',
      b: 'For sailors that are not content with the lights of the pier in the harbour, lamps are on sale.',
      finds: null,
    },
    {
      a: 'The captain did not know the level of the water in the harbour.',
      b: 'The level of the water in the harbour was unknown.',
      finds: null,
    },
    {
      a: 'Anna Berg has no foreign pilot licence for the harbour.',
      b: 'Anna Berg has had her pilot licence for the harbour since the summer of 1983.',
      finds: null,
    },
    {
      a: 'Anna Berg has not broken any rules of the harbour.',
      b: 'The police look into whether rules of the harbour were broken by Anna Berg.',
      finds: null,
    },
    {
      a: 'Anna Berg is sure that she did not send the photo of the harbour to the captain.',
      b: 'On Friday a photo of the harbour was sent to the captain.',
      finds: 'differs',
    },
    {
      a: 'Not one captain defended the old harbour master in the council.',
      b: 'Anna Berg defended the old harbour master in the council.',
      finds: null,
    },
    {
      a: 'The captain said the source for the story about the ferry was not one sailor, but probably a group of several sailors.',
      b: 'The captain said the source for the story about the ferry was probably a group of sailors.',
      finds: null,
    },
    // One thing in two ways.
    {
      a: 'The council will not hold a vote on the ferry until the harbour reopens.',
      b: 'A vote on the ferry can be held in the council after the harbour reopens.',
      finds: null,
    },
    {
      a: 'Nothing but the noise is a danger to the harbour, the owner said.',
      b: 'There is no danger to the harbour.',
      finds: null,
    },
    {
      a: 'Passengers enter the ferry without a ticket.',
      b: 'Passengers board the ferry without a ticket.',
      finds: null,
    },
  ],
}

/**
 * Share of the shorter side that must stand in the other before a part that one of them denies is a difference; below it the word stands in two
 * sentences about other things. Read off the pairs that stand together in stories of BASIL.
 */
const most = 0.7

interface Part {
  readonly token: number
  /** The last token of its phrase. */
  readonly last: number
  readonly words: string
  /** True when a "not" stands right before the word. */
  readonly isDirect: boolean
  /** True when a negation stands near before it. */
  readonly isShown: boolean
}

/** A word that stands under "not", "no" or "without" on one side and free on the other. */
function findNegated({ a, b }: Sides): { readonly a: Part; readonly b: Part } | null {
  for (let index = 0; index < a.terms.length; index++) {
    const match = a.matches[index]!
    const one = a.terms[index]!
    if (match.strength < partner || one.type !== 'word') continue
    const other = b.terms[match.index]!
    if (other.type !== 'word') continue
    if (index === a.predicate && match.index === b.predicate) continue
    if (a.negated.has(one.token) === b.negated.has(other.token)) continue
    // "can serve openly but cannot pray openly" has the word both ways.
    if (standsBothWays(a, one.key) || standsBothWays(b, other.key)) continue
    // "penalties for not meeting the targets", "penalties for failing to meet the targets"
    if (isDeniedByWord(a.statement, one.token) || isDeniedByWord(b.statement, other.token)) continue
    const [left, right] = [partOf(a, one.token), partOf(b, other.token)]
    return left.isShown ? { a: left, b: widened(a, left, b, right) } : { a: widened(b, right, a, left), b: right }
  }
  return null
}

/** True for "not only the mayor but the owner", where nothing is denied. */
function isWidened({ statement: { tokens } }: Side): boolean {
  return tokens.some(({ form }, index) => /^not$/i.test(form) && widening.test(tokens[index + 1]?.form ?? ''))
}

const countNegators = ({ statement }: Side): number => negatorsIn(statement).size

/** The word as printed; under a negation from its "without" on, when that stands near. */
function partOf({ statement, negated }: Side, token: number): Part {
  const { tokens } = statement
  const end = endOfPhrase(statement, token)
  const own = { token, last: end, words: wordsBetween(statement, token, end), isDirect: false, isShown: false }
  if (!negated.has(token)) return own
  for (let index = token - 1; index >= Math.max(0, token - 8); index--) {
    const negator = tokens[index]!.form.toLowerCase()
    if (!negators.has(negator) || (negator === 'not' && isCorrected(tokens, index))) continue
    // "no idea" and "without a ticket" leave out a thing, which another thing of its kind may be.
    const isDirect = index === token - 1 && /^(?:not|n't|never)$/.test(negator) && tokens[token]!.upos !== 'NOUN'
    // "does" of "doesn't"
    const first = /^n't$/.test(negator) ? Math.max(0, index - 1) : index
    return { token, last: end, words: wordsBetween(statement, first, end), isDirect, isShown: true }
  }
  return own
}

/** The noun that a word stands before as a part of its phrase: "birth certificate", "national emergency"; the word itself when it is one. */
function endOfPhrase({ tree }: Side['statement'], token: number): number {
  const head = tree.heads[token] ?? -1
  const isBefore = /^(?:amod|compound|nummod)/.test(tree.relations[token] ?? '') && head > token && head - token <= 3
  return isBefore ? head : token
}

/**
 * "sailors that are not content with the pier lights", "The pier lights shine at night": the word under the "not" belongs to a clause that the other does not tell. Null when
 * that clause's own word stands in both, says next to nothing ("have", "be"), or is the word itself.
 */
function whyOfOthers(a: Side, left: Part, b: Side, right: Part): string | null {
  const [side, part] = left.isShown ? [a, left] : [b, right]
  const { tokens, tree } = side.statement
  const negator = tokens.findIndex(
    ({ form }, index) => index < part.token && part.token - index <= 8 && negators.has(form.toLowerCase()),
  )
  const carrier = tree.heads[negator] ?? -1
  // "no federal pilot's licence", "a pilot's licence"
  const isKind = side.terms.some(
    ({ token, upos }, index) =>
      token > negator && token < part.token && upos === 'ADJ' && side.matches[index]!.strength < partner,
  )
  if (isKind && part.token - negator <= 3) return 'only one kind of it is denied'
  if (negator < 0 || carrier < 0 || carrier === part.token || carrier === part.last) return null
  if (!/^(?:VERB|ADJ)$/.test(tokens[carrier]!.upos) || light.has(tokens[carrier]!.lemma.toLowerCase())) return null
  const isMet = side.terms.some(({ token }, index) => token === carrier && side.matches[index]!.strength >= partner)
  return isMet ? null : 'something is negated, but in a clause of its own'
}

const light: ReadonlySet<string> = new Set('have be get make do take give hold enter'.split(' '))

/**
 * "is sure he did not send a photo", "a photo was sent": the verb itself is denied, and it has an object in common. Of two who are named or described, one may do what the
 * other does not: without a passive the subjects must be one.
 */
function doTheSame(a: Side, left: Part, b: Side, right: Part): boolean {
  const isVerb = [a.statement.tokens[left.token], b.statement.tokens[right.token]].every(
    token => token?.upos === 'VERB',
  )
  if (!isVerb || isInfinitive(a, left) || isInfinitive(b, right)) return false
  const below = ({ statement: { tree } }: Side, verb: number, token: number, relation: RegExp) =>
    tree.heads[token] === verb && relation.test(tree.relations[token] ?? '')
  const hasPassive = (side: Side, { token: verb }: Part) =>
    side.statement.tokens.some((_, token) => below(side, verb, token, /^nsubj:pass/))
  const isPassive = hasPassive(a, left) || hasPassive(b, right)
  const hasMet = (relation: RegExp) =>
    a.terms.some(({ token }, index) => {
      const { strength, index: met } = a.matches[index]!
      const other = b.terms[met]?.token ?? -1
      return strength >= partner && below(a, left.token, token, relation) && below(b, right.token, other, relation)
    })
  return hasMet(/^(?:obj|nsubj:pass)/) && (isPassive || hasMet(/^nsubj/))
}

/** "a request to send it", "helped find it": nobody has. */
const isInfinitive = ({ statement: { tokens, tree } }: Side, { token }: Part): boolean =>
  tokens[token]?.xpos === 'VB' &&
  !tree.heads.some((head, index) => head === token && /^aux/.test(tree.relations[index]!))

/** What answers a denied phrase: "certificate of live birth" beside "no birth certificate". */
function widened(denying: Side, { token, last }: Part, plain: Side, part: Part): Part {
  const answering = denying.terms.flatMap(({ token: at }, index) => {
    const { strength, index: met } = denying.matches[index]!
    return at >= token && at <= last && strength >= partner ? [plain.terms[met]!.token] : []
  })
  const [from, to] = [Math.min(part.token, ...answering), Math.max(part.last, ...answering)]
  return to - from > widest ? part : { ...part, words: wordsBetween(plain.statement, from, to) }
}

/** In words: farther apart they stand in two phrases. */
const widest = 5
