import {
  type ClauseView,
  childrenWith,
  childWith,
  isSetOff,
  lemmaOf,
  mainRelation,
  subjectOf,
  subtree,
} from '../clause.ts'
import { isPlural, nounPhrase } from '../noun-phrase.ts'
import { type ClauseRule, type Detachment, detachment } from '../rule.ts'
import { finiteForm, plainTense } from '../tense.ts'

/** "…, with both countries having an open line": what accompanies is a claim of its own, "Both countries have an open line". */
export const accompaniment: ClauseRule = {
  name: 'accompaniment',
  detach(view, node) {
    const relation = mainRelation(view, node)
    const head = view.heads[node]!
    if ((relation !== 'advcl' && relation !== 'obl') || head < 0 || node < head || !isSetOff(view, node)) return null
    if (!['root', 'conj', 'parataxis'].includes(mainRelation(view, head))) return null
    const tense = plainTense(view, head)
    if (!tense) return null
    return relation === 'advcl' ? asClause(view, node, tense) : asPhrase(view, node, tense)
  },
  examples: [
    { text: 'The port is open, with ships having priority.', claims: ['The port is open.', 'Ships have priority.'] },
    {
      text: 'The port will be open, with ships having priority.',
      claims: ['The port will be open, with ships having priority.'],
    },
    { text: 'The port is open, with a new pier.', claims: ['The port is open, with a new pier.'] },
  ],
}

const isWith = (view: ClauseView, child: number) => lemmaOf(view, child) === 'with'

/** "with" marks the participle, which has a subject of its own. */
function asClause(view: ClauseView, node: number, tense: 'past' | 'present'): Detachment | null {
  const joiner = childrenWith(view, node, 'mark', 'case').find(child => isWith(view, child))
  const subject = subjectOf(view, node)
  if (
    joiner === undefined ||
    subject === undefined ||
    view.tokens[node]!.xpos !== 'VBG' ||
    childWith(view, node, 'aux') !== undefined
  )
    return null
  return detachment(node, {
    drop: new Set([joiner]),
    replace: new Map([[node, finiteForm(view, node, tense, isPlural(view, subject))]]),
  })
}

/** "with" marks the noun, on which the participle hangs. */
function asPhrase(view: ClauseView, node: number, tense: 'past' | 'present'): Detachment | null {
  const joiner = childrenWith(view, node, 'case').find(child => isWith(view, child))
  const verb = childrenWith(view, node, 'acl').find(
    child => view.tokens[child]!.xpos === 'VBG' && !isSetOff(view, child),
  )
  if (
    joiner === undefined ||
    verb === undefined ||
    childWith(view, verb, 'aux', 'mark') !== undefined ||
    nounPhrase(view, node).length === 0
  )
    return null
  // Something between noun and participle ("with ships, which wait, having") is left alone.
  const words = subtree(view, node)
  if (words.at(-1) !== subtree(view, verb).at(-1)) return null
  return detachment(node, {
    drop: new Set([joiner]),
    replace: new Map([[verb, finiteForm(view, verb, tense, isPlural(view, node))]]),
  })
}
