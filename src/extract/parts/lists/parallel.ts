import { type ClauseView, childrenWith, childWith, lemmaOf, mainRelation, subtree } from '../../clause.ts'
import { isTime } from '../../is-time.ts'
import { trimmed } from '../excerpt.ts'

/** Whether the members of a list are built alike, as far as the words beside them show; if not, the tree joined what does not belong together. */
export function isParallel(view: ClauseView, first: number, members: readonly number[]): boolean {
  const others = members.slice(1)
  return !(
    isGapped(view, first, members) ||
    comesAgain(view, first, members) ||
    isHalfOfAName(view, first, members) ||
    others.some(member => opensQuotation(view, member) && !opensQuotation(view, first)) ||
    isCounted(view, first) ||
    others.some(member => mayBeVerb(view, first, member)) ||
    members.some(member => isPointing(view, member) || isNone(view, member)) ||
    isOfOuterList(view, first, others) ||
    isParted(view, first, others) ||
    isHalfOfPlural(view, first, others) ||
    isSummedUp(view, first, members.at(-1)!) ||
    others.some(member => isSingledOut(view, member) || isMeasuredAlone(view, first, member)) ||
    isOfNamedBodies(view, first, members) ||
    isOfExamples(view, first) ||
    (others.length > 1 && others.some(member => isUnjoined(view, member))) ||
    isTitled(view, first) ||
    isInTitle(view, first, others) ||
    others.some(member => repeatsInner(view, first, member) || isFirmSign(view, member)) ||
    // "in a year or two": two years
    (view.tokens[first]!.upos === 'NOUN' && others.some(member => view.tokens[member]!.upos === 'NUM')) ||
    others.some(member => isOtherTime(view, first, member)) ||
    isNamedAfter(view, first, members) ||
    isRunInto(view, members.at(-1)!) ||
    isHalfOfLines(view, first, members) ||
    isOfBody(view, first, others)
  )
}

/** "was there the day before the fire and in the days that followed": a time with a preposition of its own is joined to something else. */
function isOtherTime(view: ClauseView, first: number, member: number): boolean {
  const own = childWith(view, member, 'case')
  const [outer] = childrenWith(view, first, 'case')
  if (own === undefined || !isTime(view, member) || isTime(view, first)) return false
  return outer === undefined || lemmaOf(view, outer) !== lemmaOf(view, own)
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
  return /^\p{Lu}/u.test(before.form)
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

/** "drained the funds of the port and raised doubts": a participle without article after "and" may go on what the verb, a past form too, began. */
function mayBeVerb(view: ClauseView, first: number, member: number): boolean {
  const opening = subtree(view, member).find(word => !/^(?:PUNCT|CCONJ|ADV)$/.test(view.tokens[word]!.upos))
  let verb = view.heads[first]!
  while (verb >= 0 && !/^VB[DN]$/.test(view.tokens[verb]!.xpos)) verb = view.heads[verb]!
  return (
    opening !== undefined &&
    opening !== member &&
    verb >= 0 &&
    // "from leaked papers and seized files"
    !childrenWith(view, first, 'amod').some(word => /^VB[DN]$/.test(view.tokens[word]!.xpos)) &&
    /^(?:obj|nmod|obl)$/.test(mainRelation(view, first)) &&
    (/^VB[DN]$/.test(view.tokens[opening]!.xpos) || /ed$/.test(view.lower[opening]!))
  )
}

/** "on these and other matters": bare, "these" are nothing. */
const isPointing = (view: ClauseView, member: number): boolean =>
  /^(?:this|that|these|those|such|others?)$/i.test(view.tokens[member]!.form)

/** "with no pier off limits and no delay" */
const isNone = (view: ClauseView, member: number): boolean =>
  childrenWith(view, member, 'det').some(word => lemmaOf(view, word) === 'no')

/** "relied on the crews in Alton and in Bree": the preposition is that of a phrase inside the first, so that the list begins there. */
function repeatsInner(view: ClauseView, first: number, member: number): boolean {
  const [outer, own] = [childWith(view, first, 'case'), childWith(view, member, 'case')]
  if (outer === undefined || own === undefined || lemmaOf(view, outer) === lemmaOf(view, own)) return false
  const begin = subtree(view, member)[0]!
  return subtree(view, first).some(
    word => word < begin && mainRelation(view, word) === 'case' && lemmaOf(view, word) === lemmaOf(view, own),
  )
}

/** "her book, “Night with a Lamp and Rope”": what stands in capitals between quotation marks is one title. */
function isInTitle(view: ClauseView, first: number, others: readonly number[]): boolean {
  const isCapital = (word: number) => /^\p{Lu}/u.test(view.tokens[word]!.form)
  if (![first, ...others].every(isCapital)) return false
  let quote = first
  while (quote > 0 && !/^(?:["“‘”]|``|'')$/.test(view.tokens[quote]!.form)) quote -= 1
  return quote > 0 && view.tokens[quote]!.xpos !== "''" && first - quote > 1 && isCapital(quote + 1)
}

/** "met Karl Berg and Prime Minister | Ada Olsen": nothing stands between two members, which are one. */
function isUnjoined(view: ClauseView, member: number): boolean {
  const begin = trimmed(view, subtree(view, member))[0] ?? member
  const isJoined = (word: number) =>
    /^(?:PUNCT|CCONJ)$/.test(view.tokens[word]?.upos ?? '') || /^(?:as|&)$/i.test(view.tokens[word]?.form ?? '')
  return (
    !isJoined(begin) &&
    !isJoined(begin - 1) &&
    view.tokens[begin]!.upos === 'PROPN' &&
    view.tokens[begin - 1]?.upos === 'PROPN'
  )
}

/** "the envoy to Norland Ada Olsen": a place and a person that the tree takes for one name. */
const isTitled = (view: ClauseView, first: number): boolean =>
  subtree(view, first).some(
    word =>
      view.names[word]?.type === 'place' &&
      view.names[word + 1]?.type === 'person' &&
      childWith(view, word, 'case') === undefined,
  )

/** "Olsen & Van Berg", which no one takes for a person each */
const isFirmSign = (view: ClauseView, member: number): boolean =>
  /^\p{Lu}/u.test(view.tokens[member]!.form) &&
  view.names[member]?.type !== 'person' &&
  childrenWith(view, member, 'cc').some(joint => view.tokens[joint]!.form === '&')

/** "troubles such as the fog, failing lights and fear": after "such as" what looks like a verb with two objects may be more of the list. */
function isOfExamples(view: ClauseView, first: number): boolean {
  const verb = view.heads[first]!
  if (verb < 0 || view.tokens[verb]!.xpos !== 'VBG' || view.tokens[verb - 1]?.form !== ',') return false
  return view.tokens.some(
    ({ form, upos }, at) => at < verb && /^(?:such|including|like)$/i.test(form) && upos !== 'VERB',
  )
}

/** "holds a ball signed by captains, an old lamp and a map": what has an article may belong to the list of the "ball" above. */
function isOfOuterList(view: ClauseView, first: number, others: readonly number[]): boolean {
  const isCalled = (word: number) => childrenWith(view, word, 'det').some(each => /^an?$/.test(lemmaOf(view, each)))
  if (childWith(view, first, 'det', 'nummod', 'nmod:poss') !== undefined || !others.some(isCalled)) return false
  for (let at = view.heads[first]!; at >= 0; at = view.heads[at]!)
    if (view.tokens[at]!.upos === 'NOUN' && isCalled(at)) return true
  return false
}

/** "called it dull and loud, “the worst of shows”": what sums both up stands with neither alone. */
function isSummedUp(view: ClauseView, first: number, last: number): boolean {
  const comma = subtree(view, last).at(-1)! + 1
  if (view.tokens[first]!.upos !== 'ADJ' || mainRelation(view, first) !== 'xcomp') return false
  const opening = view.tokens.slice(comma + 1).find(({ upos }) => upos !== 'PUNCT')
  return view.tokens[comma]?.form === ',' && opening?.upos === 'DET'
}

/** "many more | pilot or ferry boats": a singular after a word for several is half of what follows. */
const isHalfOfPlural = (view: ClauseView, first: number, others: readonly number[]): boolean =>
  view.tokens[first]!.xpos === 'NN' &&
  others.some(member => view.tokens[member]!.xpos === 'NNS') &&
  childrenWith(view, first, 'amod', 'det', 'nummod').some(word =>
    /^(?:many|more|several|few|these|those|both|two|three|four|five|six|seven|eight|nine|ten|various|numerous)$/.test(
      lemmaOf(view, word),
    ),
  )

/** "hit by the storm, particularly the crews and their families": they were hit, not what hit them. */
const isSingledOut = (view: ClauseView, member: number): boolean =>
  /^(?:particularly|especially|specifically|namely|notably|including|mainly|chiefly|mostly|primarily)$/.test(
    view.lower[trimmed(view, subtree(view, member))[0] ?? member]!,
  )

/** "six months on the island and six years in the port": the second goes with the first months. */
const isMeasuredAlone = (view: ClauseView, first: number, member: number): boolean =>
  childWith(view, member, 'nummod') !== undefined &&
  ((isTime(view, member) && !isTime(view, first)) || (isShare(view, member) && !isShare(view, first)))

/** "the 25 percent fees on coal and 10 percent on oil": the fees are left out. */
const isShare = (view: ClauseView, word: number): boolean => /^(?:%|percent)$/.test(lemmaOf(view, word))

/** "as a sailor - rash, loud and true to the crew": what stands after a dash says more of the first, and is no second of its kind. */
function isParted(view: ClauseView, first: number, [second]: readonly number[]): boolean {
  if (second === undefined || view.tokens[second]!.upos !== 'ADJ') return false
  const begin = subtree(view, first)[0]! + 1
  return view.tokens.slice(begin, second).some(({ form, start, end }, at) => {
    const [before, after] = [view.tokens[begin + at - 1]!, view.tokens[begin + at + 1]!]
    return /^(?:[–—:-]|--)$/.test(form) && before.end < start && end < after.start
  })
}

/** "the council and Departments of Health and Human Services and Trade": where a body's name with "and" ends, the tree cannot know. */
const isOfNamedBodies = (view: ClauseView, first: number, members: readonly number[]): boolean =>
  view.tokens
    .slice(first, members.at(-1)! + 1)
    .some(
      ({ form }, at) =>
        /^(?:Departments|Ministries|Committees|Offices|Secretaries|Ministers)$/.test(form) &&
        view.lower[first + at + 1] === 'of',
    )

/** "a hard worker and harbour | pilot": what follows the last noun at once is its head, wherever the tree hangs it. */
function isRunInto(view: ClauseView, last: number): boolean {
  const next = subtree(view, last).at(-1)! + 1
  return view.tokens[last]!.xpos === 'NN' && next === last + 1 && /^NNS?$/.test(view.tokens[next]?.xpos ?? '')
}

/** "the members of Congress, sailors and pilots of the town": after a body's name, several people belong to the list of its members. */
const isOfBody = (view: ClauseView, first: number, others: readonly number[]): boolean =>
  view.tokens[first]!.xpos === 'NNP' &&
  childrenWith(view, first, 'case').some(word => lemmaOf(view, word) === 'of') &&
  view.tokens[Math.max(0, view.heads[first]!)]!.xpos === 'NNS' &&
  others.some(member => view.tokens[member]!.xpos === 'NNS' && childWith(view, member, 'det', 'case') === undefined)

/** "divided along harbour and social lines": a bare singular beside a noun with an adjective of kind may be the kind of the same noun. */
function isHalfOfLines(view: ClauseView, first: number, [, last, ...others]: readonly number[]): boolean {
  if (last === undefined || others.length > 0 || view.tokens[first]!.xpos !== 'NN') return false
  const kind = childWith(view, last, 'amod')
  return (
    kind === last - 1 &&
    view.tokens[kind - 1]?.upos === 'CCONJ' &&
    kind - 2 === first &&
    view.tokens[last]!.xpos === 'NNS' &&
    /(?:al|ic|ary)$/.test(view.lower[kind]!) &&
    view.children[first]!.every(child => /^(?:case|conj|cc)$/.test(mainRelation(view, child)))
  )
}

/** "his children from two marriages, Karl, Ada and Lars": names after a counted noun say who they are and belong to another noun's list. */
const isNamedAfter = (view: ClauseView, first: number, [, ...others]: readonly number[]): boolean =>
  others.length > 1 &&
  view.tokens[first]!.xpos === 'NNS' &&
  childWith(view, first, 'nummod') !== undefined &&
  others.every(member => view.tokens[member]!.upos === 'PROPN')
