import { agrees } from '../agreement.ts'
import {
  type ClauseView,
  childrenWith,
  childWith,
  isPredicate,
  isTensed,
  lemmaOf,
  mainRelation,
  negationsOf,
  subjectOf,
  subtree,
} from '../clause.ts'
import { isTime } from '../is-time.ts'
import { type ClauseRule, type Detachment, detachment, type Part } from '../rule.ts'
import { borrowedSubject } from '../subject.ts'

/**
 * "Ashkenazi plans to meet with Lavrov and intends to ask him …" is two propositions with one subject.
 * "or" and "nor" keep their members together: neither is asserted alone.
 */
export const coordination: ClauseRule = {
  name: 'coordination',
  detach(view, node) {
    if (mainRelation(view, node) !== 'conj') return null
    const first = view.heads[node]!
    if (!isPredicate(view, node) || !isPredicate(view, first)) return null
    const conjunction = conjunctionOf(view, node, first)
    if (conjunction === null) return null
    const ownSubject = subjectOf(view, node)
    const drop = new Set(childrenWith(view, node, 'cc'))
    // "if it rains and the ferry stops, …": what is under a condition is not asserted, and stays where it is.
    if (!standsAlone(view, first)) return null
    if (ownSubject !== undefined) {
      // "Ann Lowe and the mate have left": a subject its verb does not fit shared it with another.
      const isWhole = isTensed(view, node) && agrees(view, ownSubject, node) && !isElliptic(view, node)
      return isWhole ? withOwnSubject(view, node, first, drop) : null
    }
    if (sharesObject(view, node, first) || hasCloserPartner(view, node, first)) return null
    // "has had his posts on his account and on the club's severely restricted": a participle follows "and" at once.
    if (!isTensed(view, node) && !followsConjunction(view, node)) return null
    if (isTensed(view, node) && (isFarFromJoint(view, node) || mayBeParticiple(view, node, first))) return null
    if (isSupposed(view, node, first)) return null
    const subject = borrowedSubject(view, first, node)
    if (!subject) return null
    const shared = isTensed(view, node) ? [] : sharedAuxiliaries(view, node, first)
    if (shared === null) return null
    return detachment(node, { drop, before: [...subject, ...closingComma(view, subject), ...shared] })
  },
  examples: [
    {
      text: 'The mayor opened the ferry terminal and thanked the crew.',
      claims: ['The mayor opened the ferry terminal.', 'The mayor thanked the crew.'],
    },
    {
      text: 'The ferry was repaired in May and painted in June.',
      claims: ['The ferry was repaired in May.', 'The ferry was painted in June.'],
    },
    { text: 'The ferry hit a rock or a whale.', claims: ['The ferry hit a rock or a whale.'] },
    {
      text: 'The crew may leave the ship or stay on board.',
      claims: ['The crew may leave the ship or stay on board.'],
    },
  ],
}

/** "The crew, or those on deck, are paid | and fed": what a comma opened in the subject another closes. */
function closingComma(view: ClauseView, subject: readonly Part[]): Part[] {
  const words = subject.flatMap(part => ('token' in part ? [part.token] : []))
  const next = (words.at(-1) ?? -2) + 1
  const commas = words.filter(word => view.tokens[word]!.form === ',')
  return commas.length === 1 && view.tokens[next]?.form === ',' ? [{ token: next }] : []
}

/** "and certainly the mayor is": what she is stands in the clause before. */
const isElliptic = (view: ClauseView, node: number): boolean =>
  view.tokens[node]!.upos === 'AUX' &&
  view.children[node]!.every(child => child < node || view.tokens[child]!.upos === 'PUNCT')

/** "would have been free and continued to trade": after what would have been, a past form is a participle. */
const isSupposed = (view: ClauseView, node: number, first: number): boolean => {
  const helpers = childrenWith(view, first, 'aux')
  return (
    view.tokens[node]!.xpos === 'VBD' &&
    helpers.some(word => /^(?:would|could|might|should|may|must)$/.test(view.lower[word]!)) &&
    helpers.some(word => lemmaOf(view, word) === 'have')
  )
}

/** "is honest and deeply felt": after what somebody or something is, a bare past form may be a participle. */
const mayBeParticiple = (view: ClauseView, node: number, first: number): boolean =>
  view.tokens[node]!.xpos === 'VBD' &&
  view.tokens[first]!.upos === 'ADJ' &&
  childWith(view, first, 'cop') !== undefined &&
  view.children[node]!.every(child => child < node || view.tokens[child]!.upos === 'PUNCT')

function followsConjunction(view: ClauseView, node: number): boolean {
  let before = node - 1
  while (before >= 0 && /^(?:ADV|AUX|PART)$/.test(view.tokens[before]!.upos)) before -= 1
  return /^(?:CCONJ|PUNCT)$/.test(view.tokens[before]?.upos ?? '')
}

/** "must act on the plan, and on new ideas such as docks devoted to crews": after "and" stands a long phrase and no verb; "and in May thanked" has a short one. */
function isFarFromJoint(view: ClauseView, node: number): boolean {
  const joint = childWith(view, node, 'cc')
  if (joint === undefined || view.tokens.slice(joint, node).some(({ form }) => form === ',')) return false
  const between = view.tokens.slice(joint + 1, node)
  const nouns = between.filter(({ upos }, at) => /^(?:NOUN|PROPN)$/.test(upos) && !isTime(view, joint + 1 + at))
  return /^(?:ADP|SCONJ)$/.test(between[0]?.upos ?? '') && nouns.length > 1
}

/** "and while the country votes" loses its "while"; "and if it rains" hangs on the whole and stays. */
function withOwnSubject(view: ClauseView, node: number, first: number, drop: Set<number>): Detachment | null {
  // "does not mean that now and then | we do not sail": nothing joins the clause on.
  if (
    drop.size === 0 &&
    view.tokens[subtree(view, node)[0]! - 1]?.upos !== 'PUNCT' &&
    view.tokens[subtree(view, node)[0]!]!.upos !== 'PUNCT'
  )
    return null
  for (const mark of childrenWith(view, node, 'mark')) {
    // "said that the ferry was safe and that it would sail"
    if (!/^(?:while|although|though|whereas|that)$/.test(lemmaOf(view, mark))) return null
    drop.add(mark)
  }
  // "whether it sails — and the cost — is unclear": a dash opens an aside, not a clause.
  for (const joint of childrenWith(view, node, 'cc'))
    if (/^(?:[–—―-]|--)$/.test(view.tokens[joint - 1]?.form ?? '') && lemmaOf(view, joint) !== 'but') return null
  // "Maybe the ferry is old, but it sails": what is granted is set against what is sure.
  const isGranted = childrenWith(view, node, 'cc').some(joint => lemmaOf(view, joint) === 'but')
  return detachment(node, { drop, before: isGranted ? [] : hedgesOf(view, first) })
}

/** The lemma of the "and" that joins the two; null for "or", "nor" or none at all beside a missing subject. */
function conjunctionOf(view: ClauseView, node: number, first: number): string | null {
  const members = [node, ...childrenWith(view, first, 'conj').filter(other => other > node)]
  for (const member of members) {
    const found = childWith(view, member, 'cc')
    if (found === undefined) continue
    const lemma = lemmaOf(view, found)
    if (/^(?:or|nor)$/.test(lemma) || joinsAdverbs(view, found)) return null
    return lemma
  }
  // "The fire is out; the road is open."
  const start = subtree(view, node).find(index => view.tokens[index]!.upos !== 'PUNCT')!
  return view.tokens[start - 1]?.form === ';' && subjectOf(view, node) !== undefined ? ';' : null
}

/** "here and there", "now and then" join no clauses. */
const joinsAdverbs = (view: ClauseView, conjunction: number): boolean =>
  /^(?:here|now|then|there|again|up|back|on|by)$/i.test(view.tokens[conjunction - 1]?.form ?? '') &&
  /^(?:there|then|now|again|down|forth|on|by)$/i.test(view.tokens[conjunction + 1]?.form ?? '')

/** Only conjuncts of something that is asserted by itself may become claims of their own. */
function standsAlone(view: ClauseView, first: number): boolean {
  const relation = mainRelation(view, first)
  if (relation === 'root' || relation === 'parataxis') return true
  if (relation !== 'conj') return false
  const before = view.heads[first]!
  return (
    conjunctionOf(view, first, before) !== null && !hasCloserPartner(view, first, before) && standsAlone(view, before)
  )
}

/** Verbs that take no object; from general knowledge. */
const objectless =
  /^(?:intervene|arrive|vanish|disappear|die|resign|emerge|collapse|sit|sleep|laugh|smile|cry|kneel|rise|fall|come|go|appear|escape|apologise|apologize|retire|depart|return|erupt|faint|wait|surrender|remain|stay|talk|speak|pray|swim)$/

/** "has been calling and meeting counterparts": the object belongs to both verbs, so they stay together. */
function sharesObject(view: ClauseView, node: number, first: number): boolean {
  // "was well received and inspired the crew": a passive takes no object.
  if (childWith(view, first, 'aux:pass', 'cop') !== undefined) return false
  // "then intervened and put": what takes no object shares none.
  if (objectless.test(lemmaOf(view, first))) return false
  const between = childrenWith(view, first, 'obj', 'obl', 'xcomp', 'ccomp', 'advcl', 'nmod', 'advmod').some(
    child => child > first && child < node,
  )
  // "should listen to and work with his allies"
  const joint = childWith(view, node, 'cc')
  if (joint !== undefined && /^(?:IN|TO|RP)$/.test(view.tokens[joint - 1]?.xpos ?? '')) return true
  return !between && !view.tokens.slice(first + 1, node).some(token => token.form === ',' || token.form === ';')
}

/**
 * "will change when the captain says whether he will stay and buy a second ferry": a verb between the two could as well be the partner, so
 * nothing is split unless a comma marks the larger break.
 */
function hasCloserPartner(view: ClauseView, node: number, first: number): boolean {
  const conjunction = childWith(view, node, 'cc')
  if (conjunction !== undefined && view.tokens[conjunction - 1]?.form === ',') return false
  const tag = view.tokens[node]!.xpos
  // "rules that the pier can stay but must be mended"
  const isModal = (verb: number) => childrenWith(view, verb, 'aux').some(word => view.tokens[word]!.xpos === 'MD')
  if (isModal(node) && !isModal(first) && view.tokens.some((_, at) => at > first && at < node && isModal(at)))
    return true
  const partners =
    tag === 'VB' ? /^(?:VB|MD)$/ : tag === 'VBN' ? /^(?:VBN|VBD)$/ : new RegExp(`^${tag.replace(/[^A-Z]/g, '')}$`)
  return view.tokens.some(
    (token, at) =>
      at > first &&
      at < node &&
      partners.test(token.xpos) &&
      view.heads[at] !== node &&
      mainRelation(view, at) !== 'conj',
  )
}

/** "has been" of "has been searching and finding"; with its negation. Null when the second verb cannot take what the first one has. */
function sharedAuxiliaries(view: ClauseView, node: number, first: number): Part[] | null {
  // "saw it entering and being sold": a form of its own that the first verb does not have
  if (childWith(view, node, 'aux') !== undefined) return null
  const auxiliaries = childrenWith(view, first, 'aux', 'cop').filter(child => child < node)
  const tag = view.tokens[node]!.xpos
  // "is a port of the island, but thinly settled": of "is" and "was" both take what is after.
  const last = auxiliaries.filter(child => mainRelation(view, child) === 'aux' || tag === 'VBN').at(-1)
  const word = last === undefined ? '' : lemmaOf(view, last)
  const fits =
    (tag === 'VBG' && word === 'be') ||
    (tag === 'VBN' && (word === 'be' || word === 'have')) ||
    (tag === 'VB' && last !== undefined && (view.tokens[last]!.xpos === 'MD' || word === 'do'))
  if (!fits) return null
  const negations = negationsOf(view, first).filter(child => child < first)
  return [...auxiliaries, ...negations].sort((left, right) => left - right).map(token => ({ token }))
}

/** "Allegedly, jets hit the port and a depot burned": a hedge before the first clause covers the second. */
function hedgesOf(view: ClauseView, first: number): Part[] {
  return view.children[first]!.filter(
    child =>
      child < first &&
      /^(?:allegedly|reportedly|apparently|possibly|perhaps|maybe|supposedly)$/.test(lemmaOf(view, child)) &&
      subtree(view, child).length === 1,
  ).map(token => ({ token }))
}
