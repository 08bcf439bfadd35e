import type { Statement } from '../../model.ts'
import { coverage } from '../proof.ts'
import { areLone, eventLemma, hasWord, type Side, type Sides } from '../sides.ts'
import { isDeniedByWord, isLessened, negators } from './negation.ts'
import { standsBothWays } from './stands-both-ways.ts'

/** Why a "not" beside the event word of one statement does not deny what the other tells, in words; null when it may. */
export function whySeeming(sides: Sides): string | null {
  const { a, b } = sides
  // "She sailed, nobody saw it" twice, and only the trees part.
  if (denyAlike(sides)) return 'no difference: both deny the same'
  if (saysBoth(sides)) return 'no difference: one says both'
  if (saysNoItself(sides)) return 'no difference: the other says no in other words'
  if (areLone(sides)) return null
  // "would not have sold it if the ferry had sailed": sold it
  if ([a, b].some(({ statement }) => statement.claim.status === 'conditional'))
    return 'no difference: one only supposes it'
  // "will not be sold until she dies", "will be sold after she dies"
  if ((hasWord(a, until) && hasWord(b, after)) || (hasWord(b, until) && hasWord(a, after)))
    return 'no difference: "not until" is "after"'
  // "Not everybody wakes up", "A sailor woke up"
  if (isOfSome(a) || isOfSome(b)) return 'only "all" is denied'
  // "believes Berg did not win", "does not think Berg won"
  if ((isThought(a) && isDenying(b)) || (isThought(b) && isDenying(a)))
    return 'no difference: both deny what is thought'
  // "Nobody has ever beaten her like this", "Berg beat her"
  if ([a, b].some(side => hasWord(side, /^ever$/i) && hasWord(side, /^(?:no|nobody|none|no-one)$/i)))
    return 'only "ever" is denied'
  // "does not want to end the season on a rock", "ended the season"
  if (isWished(a) !== isWished(b)) return 'one says what is wanted'
  // "at least eight boats", "no more than eight boats": how many is for the rule of numbers.
  if (deniesMore(a) || deniesMore(b)) return 'only a number is denied'
  // "a ruling was announced", "another ruling has not been announced"
  return isOfAnother(a, b) === isOfAnother(b, a) ? null : 'one is negated, but of another one'
}

/** "none of them for more than eight years" */
export function deniesMore({ statement: { tokens } }: Side): boolean {
  return tokens.some(
    ({ form }, index) =>
      /^(?:more|less|fewer|longer)$/i.test(form) &&
      /^than$/i.test(tokens[index + 1]?.form ?? '') &&
      tokens[index + 2]?.upos === 'NUM' &&
      tokens.slice(0, index).some(before => negators.has(before.form.toLowerCase())),
  )
}

const isThought = (side: Side): boolean => /^(?:think|believe|expect|feel|suppose)$/.test(eventLemma(side))

/** A "not" stands somewhere else than right beside the event word. */
const isDenying = ({ statement: { tokens }, terms, predicate, negated }: Side): boolean =>
  !negated.has(terms[predicate]?.token ?? -1) && tokens.some(({ form }) => negators.has(form.toLowerCase()))

const until = /^(?:until|till)$/i
const after = /^(?:after|once|when)$/i

const isOfSome = ({ statement: { tokens } }: Side): boolean =>
  tokens.some(
    ({ form }, index) =>
      /^not$/i.test(form) && /^(?:every(?:body|one|thing)?|all|always|each)$/i.test(tokens[index + 1]?.form ?? ''),
  )

/** What is done hangs on a verb of wanting. */
const isWished = ({ statement: { tokens }, terms, predicate }: Side): boolean =>
  tokens
    .slice(Math.max(0, (terms[predicate]?.token ?? 0) - 3), (terms[predicate]?.token ?? 0) + 1)
    .some(({ lemma }) => /^(?:want|wish|hope|like)$/i.test(lemma))

/** "women of other ports", "another ruling", "instead hires": others than those of the other side, which has no such word. */
function isOfAnother({ statement: { tokens } }: Side, { statement: { tokens: there } }: Side): boolean {
  const isOther = (form: string) => /^(?:another|others?|else|elsewhere|instead)$/i.test(form)
  return tokens.some(({ form }) => isOther(form)) && !there.some(({ form }) => isOther(form))
}

function saysBoth({ a, b }: Sides): boolean {
  return [a, b].some(
    side =>
      standsBothWays(side, side.terms[side.predicate]?.key ?? '') ||
      isRestated(side.statement, side.terms[side.predicate]?.token ?? -1),
  )
}

/** "That is not the aim, safety is the aim": the word again after a comma or "but", with no "not" before it, whatever the tree makes of it. */
function isRestated({ tokens }: Statement, word: number): boolean {
  const form = tokens[word]?.form.toLowerCase()
  const again = tokens.findIndex((token, index) => index > word && token.form.toLowerCase() === form)
  if (form === undefined || again < 0) return false
  const between = tokens.slice(word + 1, again).map(token => token.form.toLowerCase())
  return between.some(one => /^(?:[,;:–—-]|--|but)$/.test(one)) && !between.some(one => negators.has(one))
}

/** "They rarely keep lists", "they do not keep lists": the affirmed one says no too; so do "less clear" and "not clear". */
function saysNoItself({ a, b }: Sides): boolean {
  return [a, b].some(({ statement, terms, predicate }) => {
    const token = terms[predicate]?.token
    return token !== undefined && (isDeniedByWord(statement, token) || isLessened(statement, token))
  })
}

/** The same words deny something in both, and nearly all else is said by both. */
function denyAlike({ a, b }: Sides): boolean {
  const words = ({ statement: { tokens } }: Side) =>
    tokens
      .flatMap(({ form }) => (negators.has(form.toLowerCase()) ? [form.toLowerCase()] : []))
      .sort()
      .join(' ')
  return words(a) !== '' && words(a) === words(b) && Math.min(coverage(a), coverage(b)) >= nearlyAll
}

const nearlyAll = 0.8
