import { areLikeWords } from '../../statement/are-like-words.ts'
import type { Finding, Outcome, RelationRule } from '../rule.ts'
import { whyNotSameLevel } from '../same-level.ts'
import { fitOf } from '../same-slot.ts'
import type { Side, Sides } from '../sides.ts'
import { type Count, compareValues, countsOf } from '../values/counts.ts'
import { inOrder, type LoneClaim, loneClaim, mayShareSubject, restMet } from './lone-claim.ts'

export const claimNumber: RelationRule = {
  title: 'a short claim with another number than the text it is laid beside',
  match(sides) {
    const lone = loneClaim(sides)
    if (!lone) return null
    let softer: Outcome = null
    for (const count of countsOf(lone.claim.statement)) {
      const answer = answerTo(sides, lone, bounded(lone.claim, count))
      const outcome = answer && compare(lone, bounded(lone.claim, count), answer)
      if (outcome && 'relation' in outcome && outcome.relation !== 'refines') return outcome
      softer ??= outcome
    }
    return softer
  },
  examples: [
    {
      a: 'As of 3 May there were 4,250 confirmed cases, 1,995 deaths and at least 300 recoveries on the island.',
      b: 'There have been fewer than 1,800 deaths on the island.',
      finds: 'contradicts',
      areLone: true,
    },
    {
      a: 'The Lighthouse holds a rating of 79% on the site, based on 177 reviews by critics and readers.',
      b: 'The Lighthouse scored lower than 77% on the site.',
      finds: 'contradicts',
      areLone: true,
    },
    {
      a: 'As of 3 May there were 4,250 confirmed cases, 1,995 deaths and at least 300 recoveries on the island.',
      b: 'There have been more than 1,800 deaths on the island.',
      finds: 'refines',
      areLone: true,
    },
    // What the outlets count need not be the same.
    {
      a: 'As of 3 May there were 4,250 confirmed cases, 1,995 deaths and at least 300 recoveries on the island.',
      b: 'There have been fewer than 1,800 deaths on the island.',
      finds: null,
    },
    {
      a: 'As of 3 May there were 4,250 confirmed cases, 1,995 deaths and at least 300 recoveries on the island.',
      b: 'There have been fewer than 1,800 visitors on the island.',
      finds: null,
      areLone: true,
    },
  ],
}

/** "lower than 77%", "higher than 45": a comparative bounds the number after it as "more than" does. */
function bounded({ statement: { tokens } }: Side, count: Count): Count {
  const first = Math.min(...count.tokens)
  const [comparative, than] = [tokens[first - 2]?.form.toLowerCase() ?? '', tokens[first - 1]?.form.toLowerCase()]
  if (than !== 'than' || count.isStrict) return count
  if (above.has(comparative)) return { ...count, high: null, isStrict: true, exact: false }
  return below.has(comparative) ? { ...count, low: null, isStrict: true, exact: false } : count
}

const above: ReadonlySet<string> = new Set('higher greater larger bigger longer more better older'.split(' '))
const below: ReadonlySet<string> = new Set('lower smaller shorter less fewer worse younger'.split(' '))

/** The number of the text that counts the same, null when there is none or nobody can say which. */
function answerTo(sides: Sides, { claim, text, isFirst }: LoneClaim, count: Count): Count | null {
  const rivals = countsOf(text.statement)
    .map(rival => bounded(text, rival))
    .filter(rival => countsSame(claim, count, text, rival))
  const same = rivals.find(rival => compareValues(count, rival) === 'same')
  if (same) return same
  const scored = rivals.map(rival => {
    const { links, neighbours } = isFirst
      ? fitOf(sides, count.tokens, rival.tokens)
      : fitOf(sides, rival.tokens, count.tokens)
    return { rival, fit: links + neighbours }
  })
  const best = Math.max(...scored.map(({ fit }) => fit))
  const closest = scored.filter(({ fit }) => fit === best)
  return closest.length === 1 ? closest[0]!.rival : null
}

function countsSame(claim: Side, count: Count, text: Side, rival: Count): boolean {
  if (count.unit !== rival.unit) return false
  if (count.unit !== null) return true
  const [one, other] = [nounAfter(claim, count), nounAfter(text, rival)]
  return one !== null && other !== null && areLikeWords(one, other)
}

/** The last noun of the phrase a number begins: "1,800 virus related deaths". At most six words on. */
function nounAfter({ statement: { tokens } }: Side, { tokens: own }: Count): string | null {
  let noun: string | null = null
  const last = Math.max(...own)
  for (let index = last; index <= last + phrase; index++) {
    const token = tokens[index]
    // "19,000 flu-related deaths"
    if (!token || (index > last && token.form !== '-' && !/^(?:NOUN|ADJ|PROPN|VERB|NUM)$/.test(token.upos))) break
    if (token.upos === 'NOUN' || token.upos === 'PROPN') noun = token.lemma.toLowerCase()
  }
  return noun
}

const phrase = 6

function compare(lone: LoneClaim, count: Count, rival: Count): Finding | Outcome {
  const values = compareClosely(count, rival)
  const explains = inOrder(lone, count.tokens, rival.tokens)
  const words = inOrder(lone, count.words, rival.words)
  if (values === 'same') return { stopped: 'no difference: the number is the same', explains }
  if (values === 'compatible') {
    const text = `${words.a} and ${words.b} can both be true`
    return { relation: 'refines', kind: 'quantity', explains, reason: { kind: 'quantity', ...words, text } }
  }
  const reason = { kind: 'quantity', ...words, text: `${words.a} ≠ ${words.b}` }
  const failed = whyNotSame(lone, count)
  if (failed === null) return { relation: 'contradicts', kind: 'quantity', reason, explains }
  if (failed === others)
    return { relation: 'differs', kind: 'quantity', reason, explains, note: `not a contradiction: ${failed}` }
  return { stopped: `another number, but ${failed}`, explains }
}

/** As `compareValues`; and "ten" is not "fewer than ten": nobody rounds so small a number. */
function compareClosely(count: Count, rival: Count): 'same' | 'compatible' | 'apart' {
  const [bound, exact] = count.isStrict ? [count, rival] : [rival, count]
  const isAtEnd = bound.isStrict && exact.exact && (bound.high ?? bound.low) === exact.value
  return isAtEnd && (exact.value < 20 || exact.unit === '%') ? 'apart' : compareValues(count, rival)
}

function whyNotSame(lone: LoneClaim, count: Count): string | null {
  const { claim, text } = lone
  if (claim.statement.claim.polarity !== text.statement.claim.polarity) return 'one is negated'
  const level = whyNotSameLevel(claim.statement.claim, text.statement.claim, { a: false, b: false })
  if (level !== null) return level
  if (!mayShareSubject(lone)) return 'the subjects differ'
  if (restMet(lone, count.tokens) < half) return 'they share too little besides'
  return count.isStrict ? null : others
}

const half = 0.5

/** "rescued 23 sailors", "rescued 26 sailors": two nights of one ship. Who bounds a number ("more than 20") speaks of one that is known. */
const others = 'both may count other ones'
