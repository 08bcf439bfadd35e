import { isPersonNoun } from '../../lexicon/person-nouns.ts'
import { agrees } from '../agreement.ts'
import { type ClauseView, childWith, lemmaOf, mainRelation } from '../clause.ts'

/** Who is meant: the head of the clause, or for "who" after the full name of a person that person. */
export function relativeHolder(view: ClauseView, node: number, pronoun: number): number | null {
  let head = agreeing(view, node, pronoun, view.heads[node]!)
  // "R-Texas, who": a party and a state are no holder.
  if (head !== null && /^[A-Z]-\p{Lu}/u.test(view.tokens[head]!.form)) return null
  // "a founder of the Union for Ferries, which": cut from its name by the tree.
  if (head !== null && isTailOfName(view, head)) return null
  // "the Union of Dockers, which": up to the head of the name.
  while (head !== null && isCapital(view, head) && mainRelation(view, head) === 'nmod') {
    const outer: number = view.heads[head]!
    const isOneName = view.tokens.slice(outer, head).every(({ upos, form }) => upos === 'ADP' || /^\p{Lu}/u.test(form))
    if (outer > head || !isOneName || !agrees(view, outer, node)) break
    head = outer
  }
  if (head !== null && /^(?:which|where)$/i.test(view.tokens[pronoun]!.form) && !isNearest(view, head, pronoun))
    return null
  if (head === null || !/^who(?:m|se)?$/i.test(view.tokens[pronoun]!.form)) return head
  if (view.names[head]?.type === 'person') return head
  // "a visit by the head of the bloc in Lebanon, Mohammad Raad, who also met …"
  let before = pronoun - 1
  while (before >= 0 && view.tokens[before]!.upos === 'PUNCT') before -= 1
  if (before > 0 && view.names[before]?.type === 'person') return oneOrAll(view, before, pronoun, node)
  // "the drowning death of the sailor Amadou Berg, who was found": a death is nobody, and nobody else is surely meant.
  const isThing =
    view.tokens[head]!.xpos === 'NN' && view.names[head] === undefined && !isPersonNoun(lemmaOf(view, head))
  return isThing && before > head && !collective.test(lemmaOf(view, head)) ? null : head
}

/** "two hands, Karl Berg and Ada Olsen, who are twins", "…, who both left": a plural verb means all that the name is joined to; null when it is joined to none. */
function oneOrAll(view: ClauseView, name: number, pronoun: number, node: number): number | null {
  const isSeveral = /^(?:both|all)$/.test(view.lower[pronoun + 1] ?? '')
  if (!isSeveral && (mainRelation(view, pronoun) !== 'nsubj' || agrees(view, name, node))) return name
  let first = name
  while (/^(?:flat|compound|conj)$/.test(mainRelation(view, first)) && view.heads[first]! >= 0)
    first = view.heads[first]!
  return childWith(view, first, 'conj') === undefined ? null : first
}

/** Nouns for several people that "who" may stand for; from general knowledge. */
const collective =
  /^(?:crew|team|group|family|staff|couple|pair|trio|duo|crowd|party|board|panel|jury|audience|majority|minority|number|police|public|band|gang|committee|generation|army|union|leadership)$/

/**
 * "inquiries about the call, which was announced": either noun may be meant, unless the verb fits only one, or the farther is part of a name
 * ("the Tomb of the Unknown Soldier, where …"). Without a noun between there is no doubt.
 */
function isNearest(view: ClauseView, head: number, pronoun: number): boolean {
  let nearest = pronoun - 1
  while (nearest > head && !/^(?:NOUN|PROPN|NUM|PRON)$/.test(view.tokens[nearest]!.upos)) nearest -= 1
  for (let at = nearest; at > head; at = view.heads[at]!) {
    if (!/^(?:flat|compound|appos|nummod)/.test(view.relations[at]!)) {
      const isName = view.tokens
        .slice(head, nearest + 1)
        .every(({ upos, form }) => /^(?:PROPN|ADP|DET)$/.test(upos) || /^\p{Lu}/u.test(form))
      // As the subject of its own clause the pronoun is where the parser errs least.
      const decides = mainRelation(view, pronoun) === 'nsubj'
      return isName || decides
    }
    if (view.heads[at]! < 0) break
  }
  return true
}

/**
 * "between Russia and Israel, who do not see eye to eye": a plural verb means both, also where the tree hangs the clause on a noun further up.
 * Null when nothing in reach agrees.
 */
function agreeing(view: ClauseView, node: number, pronoun: number, head: number): number | null {
  if (mainRelation(view, pronoun) !== 'nsubj' || agrees(view, head, node)) return head
  let nearest = pronoun - 1
  while (nearest >= 0 && view.tokens[nearest]!.upos === 'PUNCT') nearest -= 1
  for (const noun of [head, nearest]) {
    const first = noun >= 0 && mainRelation(view, noun) === 'conj' ? view.heads[noun]! : noun
    if (first >= 0 && /^(?:NOUN|PROPN)$/.test(view.tokens[first]!.upos) && agrees(view, first, node)) return first
  }
  return null
}

/** A capitalised word after "of" or "for" and another capitalised word that it does not hang on. */
function isTailOfName(view: ClauseView, node: number): boolean {
  const joint = childWith(view, node, 'case')
  if (joint === undefined || joint < 1 || !isCapital(view, node) || !/^(?:of|for)$/.test(lemmaOf(view, joint)))
    return false
  return (
    isCapital(view, joint - 1) &&
    view.tokens[joint - 1]!.upos !== 'DET' &&
    view.heads[node] !== joint - 1 &&
    view.names[joint - 1]?.type !== 'person'
  )
}

const isCapital = (view: ClauseView, node: number): boolean => /^\p{Lu}/u.test(view.tokens[node]!.form)
