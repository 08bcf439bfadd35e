import { areLikeWords } from '../../statement/are-like-words.ts'
import { byVoice } from '../by-voice.ts'
import type { Outcome, RelationRule } from '../rule.ts'
import { areLone, hasWord, partner, type Side, type Sides } from '../sides.ts'
import { timesClash } from '../values/time-values.ts'
import { type Turn, turnOf } from '../values/turns.ts'

export const turn: RelationRule = {
  title: 'up and down of one measure, in other words',
  isProof: true,
  match(sides) {
    if (areLone(sides)) return null
    const left = turnOf(sides.a)
    const right = left && turnOf(sides.b)
    return left && right && left.isUp !== right.isUp && areAlike(left, right) ? compare(sides, left, right) : null
  },
  examples: [
    {
      a: 'Turnout was 64.1 percent, down from the previous parliamentary vote.',
      b: 'Participation rose compared with the last such election.',
      finds: 'contradicts',
    },
    {
      a: 'Shares in the shipyard closed 4 percent higher on 3 May 2021.',
      b: 'Shares in the shipyard fell 4 percent on 3 May 2021.',
      finds: 'contradicts',
    },
    // Another vote.
    {
      a: 'Turnout was 64.1 percent, down from the previous parliamentary vote.',
      b: 'Turnout rose compared with the presidential ballot.',
      finds: null,
    },
    { a: 'Profits of the ferry company were down.', b: 'Revenue of the ferry company rose.', finds: null },
    { a: 'Shares in the shipyard rose at first.', b: 'Shares in the shipyard closed lower.', finds: null },
    { a: 'Shares in the shipyard rose.', b: 'Shares in the ferry company closed lower.', finds: null },
  ],
}

const areAlike = (left: Turn, right: Turn): boolean => areLikeWords(left.noun, right.noun)

function compare(sides: Sides, left: Turn, right: Turn): Outcome {
  const { a, b } = sides
  const wordOf = ({ statement: { tokens } }: Side, { tokens: [at = 0] }: Turn) => tokens[at]!.form
  const words = { a: wordOf(a, left), b: wordOf(b, right) }
  const reason = { kind: 'event', ...words, text: `${words.a} ≠ ${words.b}` } as const
  const why = whyOthers(sides, left, right)
  if (why !== null) return { stopped: `${reason.text}, but ${why}` }
  const explains = { a: new Set(left.tokens), b: new Set(right.tokens) }
  return byVoice(sides, { kind: 'event', reason, explains })
}

/** Why they may be of two firms, votes or hours, in words; null when nothing speaks for it. */
function whyOthers({ a, b }: Sides, left: Turn, right: Turn): string | null {
  if (timesClash(a.statement, b.statement)) return 'the times differ'
  if (hasWord(a, passing) || hasWord(b, passing)) return 'it may be another hour'
  if ([a, b].some(({ negated }) => [...left.tokens, ...right.tokens].some(token => negated.has(token))))
    return 'one is negated'
  if (!isOfSame(a, left) || !isOfSame(b, right)) return 'they may be of two'
  if (left.baseline < 0 !== right.baseline < 0) return 'they may be compared with two'
  if (left.baseline < 0) return haveCommonMore(a, left) ? null : 'they share too little besides'
  const index = a.terms.findIndex(({ token }) => token === left.baseline)
  const isMet = index >= 0 && a.matches[index]!.strength >= partner
  return isMet && b.terms[a.matches[index]!.index]?.token === right.baseline ? null : 'they are compared with two'
}

const passing = /^(?:first|initially|early|earlier|then|later|before|after|briefly|since|expected|forecast)$/i

/** Nothing belongs to what is measured that the other side does not tell: "shares in the shipyard", "shares in the ferry company". */
function isOfSame({ statement: { tree }, terms, matches }: Side, { measure }: Turn): boolean {
  return terms.every(
    ({ token }, index) =>
      matches[index]!.strength >= partner ||
      tree.heads[token] !== measure ||
      !/^(?:nmod|compound|amod)/.test(tree.relations[token]!),
  )
}

const haveCommonMore = ({ terms, matches }: Side, { measure, tokens }: Turn): boolean =>
  terms.some(
    ({ token, type, upos }, index) =>
      token !== measure &&
      !tokens.includes(token) &&
      /^(?:NOUN|PROPN)$/.test(upos) &&
      type !== 'number' &&
      type !== 'time' &&
      matches[index]!.strength >= partner,
  )
