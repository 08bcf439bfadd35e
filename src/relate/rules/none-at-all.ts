import { whySeeming } from '../denials/seeming-denial.ts'
import { whyNoDenial } from '../denials/whole-denial.ts'
import { predicatesMatch } from '../proof.ts'
import type { Outcome, RelationRule } from '../rule.ts'
import { whyNotSameLevel } from '../same-level.ts'
import { numbersClash } from '../same-slot.ts'
import { areLone, hasWord, isInArticle, partner, type Side, type Sides } from '../sides.ts'
import { timesClash } from '../values/time-values.ts'
import { areTolls } from '../values/tolls.ts'
import { verbGroup } from '../words/verb-group.ts'

export const noneAtAll: RelationRule = {
  title: 'one says that none of what the other tells was done',
  match(sides) {
    const { a, b } = sides
    if (areLone(sides) || a.statement.claim.polarity === b.statement.claim.polarity) return null
    return a.statement.claim.polarity === 'negated' ? findDenied(sides, a, b) : findDenied(sides, b, a)
  },
  examples: [
    {
      a: 'No rubber bullets were fired.',
      b: 'Officers of the harbour police fired rubber bullets at close range on the western pier on Saturday evening.',
      finds: 'contradicts',
      claimA: { polarity: 'negated' },
    },
    {
      a: 'The navy put out a storm alert for the southern coast as a precaution.',
      b: 'The navy did not issue a storm alert.',
      finds: 'contradicts',
      claimB: { polarity: 'negated' },
    },
    // Perhaps elsewhere.
    {
      a: 'No rubber bullets were fired on the eastern pier.',
      b: 'Officers fired rubber bullets at close range on the western pier.',
      finds: null,
      claimA: { polarity: 'negated' },
    },
    // Not yet.
    {
      a: 'No storm alert has been issued by the navy.',
      b: 'The navy issued a storm alert for the southern coast.',
      finds: null,
      claimA: { polarity: 'negated' },
    },
    // Counts change from hour to hour.
    {
      a: 'No harbour pilots were injured.',
      b: 'Two harbour pilots were injured when the pier fell.',
      finds: null,
      claimA: { polarity: 'negated' },
    },
    // They meant to.
    {
      a: 'The navy did not issue a storm alert.',
      b: 'The navy will issue a storm alert for the southern coast.',
      finds: null,
      claimA: { polarity: 'negated' },
      claimB: { status: 'planned' },
    },
  ],
}

function findDenied(sides: Sides, denying: Side, plain: Side): Outcome {
  const { a, b } = sides
  if (!predicatesMatch(sides) || !deniesOutright(denying) || !isWholeMet(denying, plain)) return null
  if (whyNotSameLevel(a.statement.claim, b.statement.claim, { a: false, b: false }) !== null) return null
  // "has issued none": until now.
  if (areTolls(sides) || isUnsettled(denying) || isUnsettled(plain)) return null
  if (timesClash(a.statement, b.statement) || numbersClash(sides, new Set(), new Set())) return null
  if (whySeeming(sides) !== null || whyNoDenial(sides) !== null) return null
  const words = { a: verbGroup(a), b: verbGroup(b) }
  const group = denying === a ? 'a' : 'b'
  if (!/\b(?:not|never)\b|n['’]t\b/i.test(words[group])) words[group] = `no … ${words[group]}`
  const reason = { kind: 'polarity', ...words, text: `${words.a} ≠ ${words.b}` } as const
  return { relation: 'contradicts', kind: 'polarity', reason }
}

/** "did not issue an alert", "no bullets were fired": the verb itself, or one it is done by or to, is denied, and not as something of a longer time. */
function deniesOutright({ statement: { tokens, tree }, terms, predicate }: Side): boolean {
  const verb = terms[predicate]?.token ?? -1
  if (tokens[verb]?.upos !== 'VERB' || tree.heads[verb] !== -1) return false
  return tokens.some(({ form }, at) => {
    const head = tree.heads[at] ?? -1
    if (/^(?:not|n['’]t|never)$/i.test(form)) return head === verb
    return /^no$/i.test(form) && tree.heads[head] === verb && /^(?:nsubj|obj)/.test(tree.relations[head]!)
  })
}

/** All that is denied stands in the other, and two words of it besides the verb; whose it is may stand elsewhere in the other's article: "the navy of Norway". */
function isWholeMet({ terms, matches, predicate, statement: { tree } }: Side, plain: Side): boolean {
  const isOwner = (token: number) => /^nmod/.test(tree.relations[token] ?? '')
  const met = terms.filter(
    ({ type }, index) => index !== predicate && type === 'word' && matches[index]!.strength >= partner,
  )
  const objects = met.filter(({ role }) => role === 'object')
  const rest = terms.filter((_, index) => index !== predicate && matches[index]!.strength < partner)
  return (
    met.length >= 2 &&
    objects.length > 0 &&
    rest.every(({ key, token, type }) => type !== 'word' && isOwner(token) && isInArticle(plain, key))
  )
}

/** "has not issued any so far", "immediately", "at first" */
function isUnsettled(side: Side): boolean {
  const { tokens, tree } = side.statement
  const verb = side.terms[side.predicate]?.token ?? -1
  const isPerfect = tokens.some(
    ({ lemma }, at) => lemma === 'have' && tree.heads[at] === verb && tree.relations[at] === 'aux',
  )
  return isPerfect || hasWord(side, /^(?:yet|far|immediately|initially|first|still|now|currently|until|unless|only)$/i)
}
