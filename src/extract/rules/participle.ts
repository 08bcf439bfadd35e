import {
  type ClauseView,
  childrenWith,
  childWith,
  isClosed,
  isSetOff,
  lemmaOf,
  mainRelation,
  negationsOf,
  subjectOf,
  subtree,
} from '../clause.ts'
import { isPlural, meantBy, nounPhrase } from '../noun-phrase.ts'
import { type ClauseRule, detachment } from '../rule.ts'
import { borrowedSubject } from '../subject.ts'
import { finiteForm, tenseBeside } from '../tense.ts'

/** Participles whose subject is the whole event before them: "…, leading many to leave". */
const resulting =
  /^(?:lead|cause|prompt|make|force|raise|bring|result|trigger|allow|mean|leave|spark|fuel|enable|help|end|mark|signal|suggest|indicate|reflect|add|put|place|push|send|drive|throw|plunge|render|prolong|complicate|undermine|highlight|underscore)$/

/** "…, making her debut in Alton": what somebody has of her own she made herself. */
const isOwnDeed = (view: ClauseView, node: number): boolean => {
  const object = childWith(view, node, 'obj')
  return (
    lemmaOf(view, node) === 'make' &&
    object !== undefined &&
    childWith(view, node, 'xcomp', 'ccomp') === undefined &&
    view.tokens[subtree(view, object)[0]!]!.xpos === 'PRP$'
  )
}

/** Participles that measure what stands before them: "charged fees, ranging from …". From general knowledge. */
const measuring = /^(?:range|total|average|amount|vary|number)$/

/** "…, beginning with the smallest port": from where on what stands before goes, not a deed of its subject. */
const isFirstStep = (view: ClauseView, node: number): boolean =>
  lemmaOf(view, node) === 'begin' && childWith(view, node, 'obj', 'xcomp') === undefined

/** Participles that are prepositions: "including Iran", "according to", "following the visit". */
const prepositional =
  /^(?:accord|include|follow|regard|concern|exclude|consider|depend|give|base|compare|start|owe|pend|bar)$/

/**
 * A participle after a comma tells a second event with the same subject: "…, mentioning soldiers" → "Ashkenazi mentioned soldiers",
 * "the bill, passed in May, …" → "the bill was passed in May".
 */
export const participle: ClauseRule = {
  name: 'participle',
  detach(view, node) {
    const tag = view.tokens[node]!.xpos
    const head = view.heads[node]!
    const isOfClause = view.relations[node] === 'advcl' && tag === 'VBG'
    const isOfNoun = view.relations[node] === 'acl' && tag === 'VBN'
    if (
      head < 0 ||
      !(isOfClause || isOfNoun) ||
      prepositional.test(view.tokens[node]!.lemma) ||
      // "The port charged fees, ranging from two to five crowns": the fees did.
      (isOfClause && measuring.test(view.tokens[node]!.lemma)) ||
      isFirstStep(view, node) ||
      (resulting.test(view.tokens[node]!.lemma) && !isOwnDeed(view, node)) ||
      subjectOf(view, node) !== undefined ||
      childWith(view, node, 'mark', 'case', 'aux') !== undefined
    )
      return null
    if (!isSetOff(view, node) || !isClosed(view, node)) return null
    if (isOfClause) return told(view, node, head)
    // "the fees — aimed at coal — on grounds of safety": after the second dash the outer clause goes on.
    if (isDash(view, node - 1) && subtree(view, node).some(word => word > node && isDash(view, word))) return null
    if (mainRelation(view, head) !== 'conj' && /^(?:NOUN|PROPN)$/.test(view.tokens[head]!.upos)) {
      const holder = meantBy(view, head)
      const phrase = nounPhrase(view, holder)
      // "the man, armed": a bare participle says too little.
      if (childrenWith(view, node, 'obl', 'xcomp').length === 0 || phrase.length === 0) return null
      return detachment(node, { before: [...phrase, { words: isPlural(view, holder) ? 'were' : 'was' }] })
    }
    return null
  },
  examples: [
    {
      text: 'The captain thanked the divers, mentioning their long night.',
      claims: ['The captain thanked the divers.', 'The captain mentioned their long night.'],
    },
    {
      text: 'The captain will thank the divers, mentioning their long night.',
      claims: ['The captain will thank the divers, mentioning their long night.'],
    },
    {
      text: 'The fees eased in recent months, beginning with the smallest port.',
      claims: ['The fees eased in recent months, beginning with the smallest port.'],
    },
    {
      text: 'Olsen left the yard, beginning a new life in Lisbon.',
      claims: ['Olsen left the yard.', 'Olsen began a new life in Lisbon.'],
    },
  ],
}

const isDash = (view: ClauseView, word: number): boolean => /^(?:[–—―]|--)$/.test(view.tokens[word]?.form ?? '')

function told(view: ClauseView, node: number, head: number) {
  const relation = mainRelation(view, head)
  if (relation !== 'root' && relation !== 'conj' && relation !== 'parataxis') return null
  const tense = tenseBeside(view, head)
  const subject = borrowedSubject(view, head, head)
  const subjectNode = subjectOf(view, head)
  if (!tense || !subject || node < head || endsList(view, node) || goesOnList(view, node)) return null
  // "the crew that left, speaking to a paper": a relative pronoun is nobody by itself.
  if (subjectNode !== undefined && /^(?:that|which|who)$/i.test(view.tokens[subjectNode]!.form)) return null
  const plural = subjectNode !== undefined && isPlural(view, subjectNode)
  // "…, freezing the fees and banning travel" → "froze the fees and banned travel"
  const verbs = [node, ...childrenWith(view, node, 'conj').filter(child => view.tokens[child]!.xpos === 'VBG')]
  // "…, serving tea and not selling beer": no finite form has the "not" where it stands.
  if (verbs.some(verb => negationsOf(view, verb).length > 0)) return null
  return detachment(node, {
    before: subject,
    drop: leadingAlso(view, node),
    replace: new Map(verbs.map(verb => [verb, finiteForm(view, verb, tense, plural)])),
  })
}

/** "faced troubles such as the fog, failing lights and fear": after "such as" the list may go on with a noun. */
const goesOnList = (view: ClauseView, node: number): boolean =>
  childrenWith(view, node, 'obj').some(object => childWith(view, object, 'conj') !== undefined) &&
  view.tokens.some(
    ({ form }, at) => at < node && /^(?:such|including|like)$/i.test(form) && view.tokens[at]!.upos !== 'VERB',
  )

/** "lamented poverty, crushing debt, failing ports and other woes": a list of nouns, summed up at its end. */
const endsList = (view: ClauseView, node: number): boolean =>
  childrenWith(view, node, 'obj').some(object =>
    childrenWith(view, object, 'conj').some(
      member =>
        childWith(view, member, 'cc') !== undefined &&
        childrenWith(view, member, 'amod').some(word => lemmaOf(view, word) === 'other'),
    ),
  )

/** "seemed short of plans, too, promising new ones": what points back is of the clause before. */
function leadingAlso(view: ClauseView, node: number): Set<number> {
  const words = subtree(view, node).filter(word => word < node)
  const also = words.findIndex(word => /^(?:too|either)$/.test(view.lower[word]!))
  return new Set(also < 0 ? [] : words.slice(0, also + 1))
}
