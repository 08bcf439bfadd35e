import { reportingVerbs } from '../../lexicon/reporting.ts'
import { type ClauseView, childWith, isTensed, lemmaOf, mainRelation, subjectOf, subtree } from '../clause.ts'
import { type ClauseRule, detachment } from '../rule.ts'

/** Two full clauses side by side: "The fire is out: the road is open." A bracketed aside or a reporting clause is not split off. */
export const juxtaposition: ClauseRule = {
  name: 'juxtaposition',
  detach(view, node) {
    if (
      !/^(?:parataxis|conj|advcl|ccomp)$/.test(mainRelation(view, node)) ||
      !isTensed(view, node) ||
      subjectOf(view, node) === undefined
    )
      return null
    if (mainRelation(view, view.heads[node]!) !== 'root') return null
    return followsJoint(view, node) || isSpliced(view, node) ? detachment(node, {}) : null
  },
  examples: [
    {
      text: 'The fire destroyed the pier; the road is open.',
      claims: ['The fire destroyed the pier.', 'The road is open.'],
    },
    {
      text: 'The fire destroyed the pier, it spread to the depot.',
      claims: ['The fire destroyed the pier.', 'It spread to the depot.'],
    },
    {
      text: '“The Pier” is a play; “Heron” is a film.',
      claims: ['“The Pier” is a play.', '“Heron” is a film.'],
    },
    { text: 'The road, officials hope, is open.', claims: ['The road, officials hope, is open.'] },
  ],
}

/** Only a semicolon or a colon joins; after a comma or dash it may be a reporting clause or an aside ("…, officials hope"). */
function followsJoint(view: ClauseView, node: number): boolean {
  const first = subtree(view, node).find(index => view.tokens[index]!.upos !== 'PUNCT')
  // "…; “Heron” is a boat": the mark of a quotation or title stands between.
  const isQuoted = first !== undefined && /^(?:["“‘]|``)$/.test(view.tokens[first - 1]?.form ?? '')
  const joint = first === undefined ? undefined : view.tokens[isQuoted ? first - 2 : first - 1]
  return joint !== undefined && /^[;:]$/.test(joint.form) && !/^(?:SCONJ|CCONJ)$/.test(view.tokens[first!]!.upos)
}

/** "The fire destroyed the pier, it spread to the depot": a clause after a comma that begins with a pronoun, says something itself and ends the sentence. */
function isSpliced(view: ClauseView, node: number): boolean {
  const words = subtree(view, node).filter(index => view.tokens[index]!.upos !== 'PUNCT')
  const first = words[0]!
  const last = subtree(view, view.root).findLast(index => view.tokens[index]!.upos !== 'PUNCT')
  if (view.tokens[first - 1]?.form !== ',' || subjectOf(view, node) !== first || node < view.heads[node]!) return false
  if (!/^(?:he|she|they|it)$/i.test(view.tokens[first]!.form) || words.at(-1) !== last) return false
  if (childWith(view, node, 'mark', 'cc', 'advmod', 'ccomp') !== undefined || !isTensed(view, view.root)) return false
  return childWith(view, node, 'obj', 'obl', 'cop') !== undefined && !reportingVerbs.has(lemmaOf(view, node))
}
