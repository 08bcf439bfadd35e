import { type ClauseView, childrenWith, childWith, lemmaOf, negationsOf, subtree } from '../../clause.ts'
import type { Proposition } from '../../propositions.ts'
import { keep } from '../excerpt.ts'
import type { DividingRule } from '../rule.ts'

/** "wrote and directed the play": two verbs with one object, which the first cannot do without, so that it did not merely write. */
export const sharedObjects: DividingRule = {
  name: 'shared',
  relations: ['conj'],
  divide(view, proposition) {
    const found = pairOf(view, proposition)
    if (found === null) return [proposition]
    const { first, second, joint, object } = found
    // "planned and carried out the raid on Monday": when it was planned is not told.
    const ofFirst = keep(proposition, word => word <= first || object.includes(word))
    const ofSecond = keep(proposition, word => word !== first && word !== joint)
    if (ofFirst === null || ofSecond === null) return [proposition]
    return [
      { ...ofFirst, rule: 'shared' },
      { ...ofSecond, rule: 'shared', head: second },
    ]
  },
  examples: [
    {
      text: 'Olsen wrote and directed the play.',
      parts: ['Olsen wrote the play.', 'Olsen directed the play.'],
    },
    { text: 'Olsen sat and watched the play.', parts: [] },
    { text: 'Olsen wrote or directed the play.', parts: [] },
  ],
}

interface Pair {
  readonly first: number
  readonly second: number
  readonly joint: number
  readonly object: readonly number[]
}

function pairOf(view: ClauseView, { head: first, replace }: Proposition): Pair | null {
  if (!/^VB/.test(view.tokens[first]!.xpos) || !transitive.has(lemmaOf(view, first)) || replace.size > 0) return null
  if (childWith(view, first, 'aux:pass', 'cop', 'compound:prt', 'xcomp', 'ccomp') !== undefined) return null
  const [second, ...others] = childrenWith(view, first, 'conj')
  if (
    second === undefined ||
    others.length > 0 ||
    childWith(view, second, 'nsubj', 'aux', 'conj', 'mark') !== undefined
  )
    return null
  if (childWith(view, second, 'ccomp', 'xcomp') !== undefined || negationsOf(view, second).length > 0) return null
  const joint = childWith(view, second, 'cc')
  if (joint !== first + 1 || lemmaOf(view, joint) !== 'and') return null
  const tags = [view.tokens[first]!.xpos, view.tokens[second]!.xpos].sort().join(' ')
  if (!/^(\S+) \1$|^VBD VBN$/.test(tags)) return null
  const objects = [...childrenWith(view, first, 'obj'), ...childrenWith(view, second, 'obj')]
  const [object] = objects
  if (objects.length !== 1 || object === undefined || object < second) return null
  const particle = childWith(view, second, 'compound:prt')
  const last = particle !== undefined && particle < object ? particle : second
  if (subtree(view, object)[0] !== last + 1) return null
  return { first, second, joint, object: subtree(view, object) }
}

/** Verbs that have an object in at least three of four uses in UD English EWT and GUM train, and others of the kind from general knowledge. */
const transitive: ReadonlySet<string> = new Set(
  `absorb accept accommodate accomplish achieve acquire adopt affirm amend approve arrange assess assist attack
  attract back block build buy cancel capture catch challenge choreograph cite cowrite co-write collect
  commission compile compose conceive condemn conduct congratulate construct contact control create criticise
  criticize deliver deny describe design destroy detain develop disperse distribute document draft edit
  eliminate enable encourage endorse establish examine execute fabricate film finance find found fund generate
  guarantee handcuff hire host identify illustrate import injure inspire install interview introduce invent
  investigate invite kidnap kill launch maintain make manage manufacture monitor murder operate order organise
  organize own perform plan plant praise prepare prescribe present preserve process produce promote protect
  provide publish punish purchase quote rape rebuild receive record reform reject release remove repair replace
  represent request rescue research restore review rob search secure seize select sell shape sponsor steal
  strengthen sue support surround torture train translate treat undermine update use violate welcome wound write`.split(
    /\s+/,
  ),
)
