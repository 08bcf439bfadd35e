import { areLikeWords } from '../../statement/are-like-words.ts'
import { byVoice } from '../by-voice.ts'
import { strangeNames } from '../names/names.ts'
import { haveOtherSubjects } from '../names/other-subjects.ts'
import type { Outcome, RelationRule } from '../rule.ts'
import { numbersClash } from '../same-slot.ts'
import { areLone, hasWord, partner, type Side, type Sides } from '../sides.ts'
import { compareValues } from '../values/counts.ts'
import { type Figure, figuresOf } from '../values/figures.ts'
import { whyOtherScope } from '../values/scope.ts'
import { timesClash } from '../values/time-values.ts'

export const figure: RelationRule = {
  title: 'another sentence, price or length, in other words',
  isProof: true,
  match(sides) {
    if (areLone(sides)) return null
    const one = figuresOf(sides.a.statement)
    const other = one.length === 0 ? one : figuresOf(sides.b.statement)
    if (other.length === 0) return null
    const pairs = one.flatMap(left =>
      other.flatMap(right => (areOfOneThing(sides, left, right) ? [[left, right] as const] : [])),
    )
    const [pair, ...further] = pairs
    if (!pair || further.length > 0 || compareValues(pair[0].count, pair[1].count) !== 'apart') return null
    return compare(sides, ...pair)
  },
  examples: [
    {
      a: 'Carl Dahl was sentenced to 18 years in prison.',
      b: 'Dahl, who was jailed for 15 years, showed no emotion.',
      finds: 'contradicts',
    },
    {
      a: 'The offer for the shipyard is a premium of 31 percent to the closing price.',
      b: 'The shipyard was offered a 24 percent premium to its last close.',
      finds: 'contradicts',
    },
    {
      a: 'The talks in the harbour office lasted six hours.',
      b: 'The leaders left the harbour office after nine hours of talks.',
      finds: 'contradicts',
    },
    {
      a: 'The launch of the ferry had been postponed three times.',
      b: 'The launch of the ferry was delayed twice.',
      finds: 'contradicts',
    },
    {
      a: 'The launch of the ferry had been postponed three times.',
      b: 'The launch of the ferry was twice as dear.',
      finds: null,
    },
    // What he may get.
    {
      a: 'Carl Dahl was sentenced to 18 years in prison.',
      b: 'Dahl faces up to 25 years in prison.',
      finds: null,
    },
    { a: 'Carl Dahl was sentenced to 18 years in prison.', b: 'Anna Berg was jailed for 15 years.', finds: null },
    // One has been raised.
    {
      a: 'The sheriff raised the reward for Carl Dahl to $25,000.',
      b: 'Carl Dahl was found for a reward of $15,000.',
      finds: null,
    },
    { a: 'The talks in Westport lasted six hours.', b: 'The siege in Westport lasted nine hours.', finds: null },
  ],
}

const areOfOneThing = ({ a, b }: Sides, left: Figure, right: Figure): boolean => {
  if (left.attribute !== right.attribute || left.count.unit !== right.count.unit) return false
  const lemmaAt = ({ statement: { tokens } }: Side, { of }: Figure) => tokens[of]!.lemma.toLowerCase()
  const isOfWord = left.attribute === 'length' || left.attribute === 'repetition'
  return !isOfWord || areLikeWords(lemmaAt(a, left), lemmaAt(b, right))
}

function compare(sides: Sides, left: Figure, right: Figure): Outcome {
  const words = { a: left.count.words, b: right.count.words }
  const reason = { kind: 'quantity', ...words, text: `${words.a} ≠ ${words.b}` } as const
  const why = whyOthers(sides, left, right)
  if (why !== null) return { stopped: `${reason.text}, but ${why}` }
  const explains = { a: left.count.tokens, b: right.count.tokens }
  const toldAlike = { a: new Set([left.of]), b: new Set([right.of]) }
  return byVoice(sides, { kind: 'quantity', reason, explains, toldAlike })
}

/** Why the two may be figures of two things or moments, in words; null when nothing speaks for it. */
function whyOthers(sides: Sides, left: Figure, right: Figure): string | null {
  const { a, b } = sides
  if (timesClash(a.statement, b.statement)) return 'the times differ'
  if (a.negated.has(left.of) || b.negated.has(right.of)) return 'one is negated'
  // "raised the reward to $25,000", "the first offer", "a maximum of nine years"
  if (hasWord(a, changing) || hasWord(b, changing)) return 'it may be a figure of another moment'
  const scope = whyOtherScope(sides, left.count, right.count)
  if (scope !== null) return scope
  if (haveOtherSubjects(sides) || (strangeNames(a, b).length > 0 && strangeNames(b, a).length > 0))
    return 'each names somebody else'
  if (numbersClash(sides, left.count.tokens, right.count.tokens)) return 'the numbers differ too'
  return sharesFirmly(sides, left) ? null : 'they share too little besides'
}

const changing =
  /^(?:rais|increas|doubl|tripl|sweeten|improv|lower|reduc|cut|extend|initial|original|previous|earlier|former|first|second|another|additional|further|extra|maximum|minimum|fac(?:e|es|ed|ing)$|suspended|could$|may$|might$|would$|up$|each$|already|so$)/i

/** One name in both, or two words beside the one in question. */
function sharesFirmly({ a }: Sides, { count, of }: Figure): boolean {
  const met = a.terms.filter(
    ({ token, type }, index) =>
      !count.tokens.has(token) && token !== of && type !== 'time' && a.matches[index]!.strength >= partner,
  )
  return met.some(({ type }) => type === 'name' || type === 'place') || met.length >= 2
}
