import type { Statement } from '../model.ts'
import { isDeniedByWord, negators, standsBothWays } from './negation.ts'
import { coverage } from './proof.ts'
import { areLone, type Side, type Sides } from './sides.ts'

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
  // "at least eight boats", "no more than eight boats": how many is for the rule of numbers.
  if (deniesMore(a) || deniesMore(b)) return 'only a number is denied'
  // "a ruling was announced", "another ruling has not been announced"
  return isOfAnother(a) === isOfAnother(b) ? null : 'one is negated, but of another one'
}

/** "none of them for more than eight years" */
function deniesMore({ statement: { tokens } }: Side): boolean {
  return tokens.some(
    ({ form }, index) =>
      /^(?:more|less|fewer|longer)$/i.test(form) &&
      /^than$/i.test(tokens[index + 1]?.form ?? '') &&
      tokens[index + 2]?.upos === 'NUM' &&
      tokens.slice(0, index).some(before => negators.has(before.form.toLowerCase())),
  )
}

/** "Another" stands before the subject of the event word. */
function isOfAnother({ statement: { tokens, tree }, terms, predicate }: Side): boolean {
  return tokens.some(({ form }, index) => {
    const noun = tree.heads[index] ?? -1
    return (
      /^(?:another|other)$/i.test(form) &&
      /^nsubj/.test(tree.relations[noun] ?? '') &&
      tree.heads[noun] === terms[predicate]?.token
    )
  })
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

/** "They rarely keep lists", "they do not keep lists": the affirmed one says no too. */
function saysNoItself({ a, b }: Sides): boolean {
  return [a, b].some(({ statement, terms, predicate }) => {
    const token = terms[predicate]?.token
    return token !== undefined && isDeniedByWord(statement, token)
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
