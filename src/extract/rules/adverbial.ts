import { countedUnits } from '../../lexicon/calendar.ts'
import { reportingVerbs } from '../../lexicon/reporting.ts'
import {
  type ClauseView,
  childrenWith,
  childWith,
  isTensed,
  lemmaOf,
  mainRelation,
  subjectOf,
  subtree,
} from '../clause.ts'
import { type ClauseRule, detachment } from '../rule.ts'
import { plainTense } from '../tense.ts'

/**
 * "while", "although" and the like join two claims, each of which is told by itself. "after" and "when" place one event by another that also
 * happened: the second becomes a claim of its own and stays as the time of the first. Conditions, causes and purposes stay.
 */
export const adverbial: ClauseRule = {
  name: 'adverbial',
  detach(view, node) {
    if (mainRelation(view, node) !== 'advcl' || !isTensed(view, node) || subjectOf(view, node) === undefined)
      return null
    const head = view.heads[node]!
    if (!['root', 'conj', 'parataxis'].includes(mainRelation(view, head))) return null
    const marks = [...childrenWith(view, node, 'mark'), ...childrenWith(view, node, 'advmod', 'case')].filter(
      child => child < node,
    )
    const joiner = marks.find(child =>
      /^(?:while|although|though|whereas|after|when|since|as)$/.test(lemmaOf(view, child)),
    )
    if (joiner === undefined || childWith(view, joiner, 'fixed') !== undefined || endsInAside(view, node)) return null
    if (isTopic(view, node)) return null
    // "hours after the mayor said the pier was safe": what he said is the claim, told with its speaker.
    if (reportingVerbs.has(lemmaOf(view, node)) && childWith(view, node, 'ccomp') !== undefined) return null
    const lemma = lemmaOf(view, joiner)
    const drop = measured(view, node, joiner)
    if (/^(?:although|though|whereas)$/.test(lemma)) return detachment(node, { drop })
    if (lemma === 'while')
      return plainTense(view, node) === 'present' || view.tokens[joiner - 1]?.form === ','
        ? detachment(node, { drop: withJoint(view, node, joiner, drop) })
        : null
    // "as" and "since" also give causes.
    if (lemma === 'as' || lemma === 'since') return null
    return plainTense(view, node) === 'past' && plainTense(view, head) === 'past'
      ? detachment(node, { stays: true, drop })
      : null
  },
  examples: [
    {
      text: 'The mayor apologised although the ferry was old.',
      claims: ['The mayor apologised.', 'The ferry was old.'],
    },
    {
      text: 'The ferry left two days after the storm hit the island.',
      claims: ['The ferry left two days after the storm hit the island.', 'The storm hit the island.'],
    },
    {
      text: 'The ferry will leave after the storm hits the island.',
      claims: ['The ferry will leave after the storm hits the island.'],
    },
    {
      text: 'The ferry stops if the storm hits the island.',
      claims: ['The ferry stops if the storm hits the island.'],
    },
  ],
}

/** "When the day came, under pressure from the crew, the port closed": what stands between commas before the main clause may be the main clause's. */
export const endsInAside = (view: ClauseView, node: number): boolean =>
  childrenWith(view, node, 'obl').some(phrase => {
    const words = subtree(view, phrase).filter(word => view.tokens[word]!.upos !== 'PUNCT')
    return (
      phrase > node &&
      node < view.heads[node]! &&
      view.tokens[words[0]! - 1]?.form === ',' &&
      view.tokens[words.at(-1)! + 1]?.form === ','
    )
  })

/** "when it came to the pier": what the rest is said of. */
export const isTopic = (view: ClauseView, clause: number): boolean =>
  lemmaOf(view, clause) === 'come' &&
  view.lower[clause - 1] === 'it' &&
  view.lower[clause - 2] === 'when' &&
  view.lower[clause + 1] === 'to'

/** "just two days after": the joiner with the measure in front of it, wherever the tree hangs it. */
function measured(view: ClauseView, node: number, joiner: number): Set<number> {
  const drop = new Set([joiner, ...below(view, joiner)])
  const measure = /^(?:NUM|DET|ADV)$/
  let at = joiner - 1
  if (view.tokens[at] && countedUnits.has(view.tokens[at]!.lemma)) {
    for (drop.add(at), at -= 1; at >= 0 && measure.test(view.tokens[at]!.upos); at -= 1) drop.add(at)
  }
  const subject = subjectOf(view, node)!
  for (const child of view.children[node]!)
    if (child < subject && child < joiner) for (const word of below(view, child)) drop.add(word)
  return drop
}

/** "…, and while the country votes": the "and" in front goes too. */
function withJoint(view: ClauseView, node: number, joiner: number, drop: Set<number>): Set<number> {
  for (const child of childrenWith(view, node, 'cc')) if (child < joiner) drop.add(child)
  return drop
}

function below(view: ClauseView, node: number): number[] {
  const found = [node]
  for (let at = 0; at < found.length; at += 1) found.push(...view.children[found[at]!]!)
  return found
}
