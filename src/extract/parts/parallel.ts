import { type ClauseView, childrenWith, childWith, lemmaOf, mainRelation, subtree } from '../clause.ts'

/** Whether the members of a list are built alike, as far as the words beside them show; if not, the tree joined what does not belong together. */
export function isParallel(view: ClauseView, first: number, members: readonly number[]): boolean {
  const others = members.slice(1)
  return !(
    isGapped(view, first, members) ||
    comesAgain(view, first, members) ||
    isHalfOfAName(view, first, members) ||
    others.some(member => opensQuotation(view, member) && !opensQuotation(view, first)) ||
    isCounted(view, first) ||
    isNamedAfter(view, first, members)
  )
}

/** "sailed from Alton and Olsen from Bree", "described Alton as an ally and Hall as a friend": the preposition comes again, for a clause whose verb was left out. */
function isGapped(view: ClauseView, first: number, members: readonly number[]): boolean {
  const above = new Set<string>()
  for (let at = first; at >= 0; at = view.heads[at]!)
    for (const word of childrenWith(view, at, 'case')) above.add(lemmaOf(view, word))
  const inner = subtree(view, first).filter(
    word =>
      view.tokens[word]!.upos === 'ADP' && !members.includes(view.heads[word]!) && !isInClause(view, word, members),
  )
  const second = members[1]!
  const own = new Set(inner.filter(word => word < second).map(word => lemmaOf(view, word)))
  return inner.some(word => {
    const lemma = lemmaOf(view, word)
    return word > second && lemma !== 'of' && above.has(lemma) && !own.has(lemma)
  })
}

/** "described Alton as an ally of the island and Hall | as a friend": the same where the tree hangs the second phrase on the verb. */
function comesAgain(view: ClauseView, first: number, members: readonly number[]): boolean {
  let phrase = first
  while (view.heads[phrase]! >= 0 && /^(?:nmod|conj)$/.test(mainRelation(view, phrase))) phrase = view.heads[phrase]!
  const verb = view.heads[phrase]!
  const own = childWith(view, phrase, 'case')
  if (mainRelation(view, phrase) !== 'obl' || verb < 0 || own === undefined) return false
  if (!/^(?:as|from|to|with|into|by)$/.test(lemmaOf(view, own))) return false
  const end = subtree(view, members.at(-1)!).at(-1)!
  return lemmaOf(view, end + 1 < view.tokens.length ? end + 1 : end) === lemmaOf(view, own)
}

/** "the cook Hall, who sailed with her": what a clause about the member holds is built in its own way. */
function isInClause(view: ClauseView, word: number, members: readonly number[]): boolean {
  for (let at = word; at >= 0 && !members.includes(at); at = view.heads[at]!)
    if (/^(?:acl|advcl|ccomp|cc|fixed)$/.test(mainRelation(view, at))) return true
  return false
}

/** "Norland and South Island officials": a bare name beside a noun that names describe. */
function isHalfOfAName(view: ClauseView, first: number, members: readonly number[]): boolean {
  const last = members.at(-1)!
  if (view.tokens[first]!.upos !== 'PROPN' || view.tokens[last]!.upos !== 'NOUN') return false
  if (/^\p{Lu}/u.test(view.tokens[last]!.form) || childWith(view, last, 'det', 'nmod:poss', 'nummod') !== undefined)
    return false
  const before = view.tokens[last - 1]!
  return /^\p{Lu}/u.test(before.form) && before.upos !== 'PUNCT'
}

/** Whether a quotation begins with the member: "guided by “strength,” “order” and “a clear aim”". */
function opensQuotation(view: ClauseView, member: number): boolean {
  const begin = subtree(view, member).find(
    word => !/^(?:PUNCT|CCONJ)$/.test(view.tokens[word]!.upos) && view.tokens[word]!.xpos !== 'IN',
  )
  return begin !== undefined && /^(?:["“‘]|``)$/.test(view.tokens[begin - 1]?.form ?? '')
}

/** In words: "three new rules of the port:". */
const farthestCount = 6

/** "three rules: order, calm and speed": one of them is not three. */
function isCounted(view: ClauseView, first: number): boolean {
  const begin = subtree(view, first).find(word => view.tokens[word]!.upos !== 'PUNCT') ?? first
  const colon = [begin - 1, begin - 2].find(at => view.tokens[at]?.form === ':')
  if (colon === undefined) return false
  return view.tokens.slice(Math.max(0, colon - farthestCount), colon).some(({ upos }) => upos === 'NUM')
}

/** "his children from two marriages, Karl, Ada and Lars": names behind a counted noun say who they are and belong to another noun's list. */
const isNamedAfter = (view: ClauseView, first: number, [, ...others]: readonly number[]): boolean =>
  others.length > 1 &&
  view.tokens[first]!.xpos === 'NNS' &&
  childWith(view, first, 'nummod') !== undefined &&
  others.every(member => view.tokens[member]!.upos === 'PROPN')
