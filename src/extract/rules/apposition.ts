import { isPersonNoun } from '../../lexicon/person-nouns.ts'
import type { NameType } from '../../model.ts'
import { type ClauseView, childrenWith, childWith, isClosed, isSetOff, mainRelation, subtree } from '../clause.ts'
import { isPlural, nounPhrase } from '../noun-phrase.ts'
import { type ClauseRule, detachment } from '../rule.ts'

/** "Mohammad Raad, the head of the bloc, …" also says that Mohammad Raad is the head of the bloc. */
export const apposition: ClauseRule = {
  name: 'apposition',
  detach(view, node) {
    if (view.relations[node] !== 'appos' || !isSetOff(view, node) || !isClosed(view, node)) return null
    const head = view.heads[node]!
    // "three towns, Alton, Bree and Corby": a list, not a role.
    if (childWith(view, node, 'conj') !== undefined || childWith(view, head, 'conj') !== undefined) return null
    if (childrenWith(view, node, 'case').length > 0) return null
    // "…, a lawyer, pleaded guilty to fraud, and …": the verb was taken for a participle.
    if (childrenWith(view, node, 'acl').some(child => view.tokens[child]!.xpos === 'VBN' && isSetOff(view, child)))
      return null
    if (holdsSecondName(view, node) || isSomebodyThere(view, node, head)) return null
    if (isNamed(view, head) && isRole(view, node, view.names[head]!.type)) {
      const start = subtree(view, node)[0]!
      // "Ada Olsen, head of the Union of Dockers, a club of sailors": the second may as well be said of the nearer.
      if (
        childrenWith(view, head, 'appos').some(other =>
          other < node
            ? holdsName(view, other)
            : other > node && holdsName(view, node) && view.tokens[other]!.upos === 'NOUN',
        )
      )
        return null
      const name = nounPhrase(view, head).filter(part => 'token' in part && part.token < start)
      return name.length === 0
        ? null
        : detachment(node, { before: [...name, { words: copula(view, node, isPlural(view, head)) }] })
    }
    // "the head of the bloc, Mohammad Raad": both stay, so that neither name nor role is lost.
    if (isNamed(view, node) && view.names[node]?.type === 'person' && isRole(view, head, 'person')) {
      // "by his son, President Karl Berg, in May": what follows the name belongs to the clause.
      const start = subtree(view, node)[0]!
      const role = nounPhraseWithout(view, head, node).filter(({ token }) => token < start)
      // "one of her lawyers, Karl Berg": no one is several.
      if (role.length < 2 || view.tokens[head]!.xpos === 'NNS') return null
      return detachment(node, { stays: true, after: [{ words: copula(view, head, false) }, ...role] })
    }
    return null
  },
  examples: [
    {
      text: 'Ada Olsen, the captain of the ferry, blamed the fog.',
      claims: ['Ada Olsen blamed the fog.', 'Ada Olsen is the captain of the ferry.'],
    },
    {
      text: 'The ferry passed three towns, Alton, Bree and Corby.',
      claims: ['The ferry passed three towns, Alton, Bree and Corby.'],
    },
  ],
}

/** "…, a former captain, and Ada Olsen", "…, the mayor, and his deputy": what follows the comma is another member of a list. */
const holdsSecondName = (view: ClauseView, node: number): boolean =>
  subtree(view, node).some(
    at =>
      at > node &&
      view.tokens[at]!.upos === 'CCONJ' &&
      view.tokens[at - 1]?.form === ',' &&
      /^(?:PROPN|PRON|DET)$/.test(view.tokens[at + 1]?.upos ?? ''),
  )

/** "In Alton, a sailor with a lamp.": a town is nobody. */
function isSomebodyThere(view: ClauseView, node: number, head: number): boolean {
  const article = childWith(view, node, 'det')
  const place = childWith(view, head, 'case')
  if (article === undefined || !/^an?$/i.test(view.tokens[article]!.form)) return false
  // Without a clause the place is only where somebody is.
  const isThere = head === view.root && /^(?:in|at|near)$/i.test(view.tokens[place ?? -1]?.form ?? '')
  return isThere || (view.names[head]?.type === 'place' && isPersonNoun(view.tokens[node]!.lemma))
}

/** "head of the Union of Dockers", not "35", "a banker", "D-Alton". */
const holdsName = (view: ClauseView, node: number): boolean =>
  view.tokens[node]!.upos === 'NOUN' &&
  isSetOff(view, node) &&
  subtree(view, node).some(at => at > node && view.tokens[at]!.upos === 'PROPN')

/** "was" for "the mayor at the time", "then the mayor" and "the late mayor". */
function copula(view: ClauseView, role: number, plural: boolean): string {
  const words = subtree(view, role)
    .filter(index => view.tokens[index]!.upos !== 'PUNCT')
    .map(index => view.tokens[index]!.form.toLowerCase())
  const isPast = words[0] === 'then' || words.includes('late') || /\bat th(?:e|at) time\b/.test(words.join(' '))
  return isPast ? (plural ? 'were' : 'was') : plural ? 'are' : 'is'
}

const isNamed = (view: ClauseView, node: number): boolean =>
  view.tokens[node]!.upos === 'PROPN' && view.names[node] !== undefined

/** A common noun with at least an article and one more word: "the head of the bloc", "a former captain". */
function isRole(view: ClauseView, node: number, of: NameType): boolean {
  if (isOneOf(view, node)) return true
  if (view.tokens[node]!.upos !== 'NOUN' || childWith(view, node, 'det', 'nmod', 'amod', 'compound') === undefined)
    return false
  // "before the meeting, Bob Corker": a meeting is nobody.
  if (of === 'person' && !isPersonNoun(view.tokens[node]!.lemma)) return false
  // "guests like King Olav, former captains and owners": the next of a list, not what one is.
  const named = view.heads[node]!
  if (
    of === 'person' &&
    view.tokens[node]!.xpos === 'NNS' &&
    named >= 0 &&
    childWith(view, named, 'conj') === undefined
  )
    return false
  // "will meet in Alton, his first visit to Norland": a place is no event.
  if (of === 'place' && /^(?:visit|trip|meeting|summit|stop|tour|journey|appearance)$/.test(view.tokens[node]!.lemma))
    return false
  return (
    childWith(view, node, 'nummod') === undefined &&
    !/^(?:part|day|week|month|year|hour|minute|time|way|reason|thing|deal|move|decision|step|merger|sale|purchase|acquisition|takeover|transaction)$/.test(
      view.tokens[node]!.lemma,
    )
  )
}

/** "one of the sailors who stayed"; of "named Hall, one of her friends in Alton, to the council" the end belongs to the verb. */
const isOneOf = (view: ClauseView, node: number): boolean =>
  view.lower[node] === 'one' &&
  view.lower[node + 1] === 'of' &&
  childWith(view, node, 'nmod') !== undefined &&
  !subtree(view, node).some(word => word > node && view.tokens[word]!.form === ',')

const nounPhraseWithout = (view: ClauseView, head: number, apposed: number) => {
  const outside = new Set(subtree(view, apposed))
  for (const child of view.children[head]!) {
    const leads = mainRelation(view, child) === 'advmod' && child < head
    if (
      leads ||
      ['case', 'cc', 'punct', 'acl', 'advcl', 'mark', 'cop', 'nsubj', 'aux'].includes(mainRelation(view, child))
    )
      for (const word of subtree(view, child)) outside.add(word)
  }
  for (const inner of subtree(view, head)) {
    if (inner !== head && /^(?:acl:relcl|appos)$/.test(view.relations[inner]!) && isSetOff(view, inner))
      for (const word of subtree(view, inner)) outside.add(word)
  }
  const words = subtree(view, head).filter(index => !outside.has(index))
  while (words.length > 0 && view.tokens[words.at(-1)!]!.upos === 'PUNCT') words.pop()
  return words.map(token => ({ token }))
}
