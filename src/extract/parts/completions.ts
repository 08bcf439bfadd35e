import { type ClauseView, childrenWith, childWith, lemmaOf, mainRelation, subtree } from '../clause.ts'
import { isTime } from '../is-time.ts'
import { isPlainPassive } from './guards/scope.ts'

/** The phrase that completes a verb without object: the first one after it, unless it tells when, where or by whom. */
export function completionOf(view: ClauseView, verb: number): number | undefined {
  if (childWith(view, verb, 'cop') !== undefined) return complementOf(view, verb)
  const object = childWith(view, verb, 'obj')
  // "prided themselves on their boats"
  if (object !== undefined && /sel(?:f|ves)$/i.test(view.tokens[object]!.form))
    return childrenWith(view, verb, 'obl').find(child => child > object)
  // "took part in the race", "gave way to the ferry"
  if (object === verb + 1 && /^(?:part|place|way|note|care|charge|hold|aim|heed|refuge)$/.test(lemmaOf(view, object)))
    return lemmaOf(view, object) === 'place' ? undefined : childrenWith(view, verb, 'obl').find(child => child > object)
  if (object !== undefined) return undefined
  // "was shown with captions": of a passive nothing is asked but what its own verb asks for.
  if (isPlainPassive(view, verb)) return undefined
  // "called on the mayor to resign"
  const isControlled = childWith(view, verb, 'xcomp', 'ccomp') !== undefined
  const behind = childrenWith(view, verb, 'obl').filter(child => child > verb)
  // "met in secret with the mayor"
  const company = mutual.test(lemmaOf(view, verb))
    ? behind.find(child => childrenWith(view, child, 'case').some(word => lemmaOf(view, word) === 'with'))
    : undefined
  // "reported in May on the storm"
  const matter = topical.test(lemmaOf(view, verb))
    ? behind.find(
        child => !isTime(view, child) && childrenWith(view, child, 'case').some(word => lemmaOf(view, word) === 'on'),
      )
    : undefined
  const first = company ?? matter ?? behind[0]
  if (first === undefined || /tmod|agent|unmarked/.test(view.relations[first]!)) return undefined
  const preposition = childWith(view, first, 'case')
  if (preposition === undefined) return undefined
  // "looked at five sites", not "died at sea"
  const isAimed = lemmaOf(view, preposition) === 'at' && aiming.test(lemmaOf(view, verb))
  // "grew up in Alton"
  const isPlaced = lemmaOf(view, verb) === 'grow' && childWith(view, verb, 'compound') !== undefined
  // "remained at war since 1953"
  const isState = /^(?:remain|stay)$/.test(lemmaOf(view, verb)) && !isTime(view, first)
  // "got in trouble for it", "got into a fight"
  const isGotten =
    lemmaOf(view, verb) === 'get' &&
    /^(?:in|into|over|through|out)$/.test(lemmaOf(view, preposition)) &&
    !isTime(view, first)
  if (isPlaced || isState || isGotten) return first
  if (!isAimed && never.test(lemmaOf(view, preposition))) return undefined
  if (isControlled && lemmaOf(view, preposition) !== 'on') return undefined
  // "relied on the crew", but "arrived on Monday", "died in Alton"
  const isWhenOrWhere = isTime(view, first) || view.names[first]?.type === 'place'
  return /^(?:on|for)$/.test(lemmaOf(view, preposition)) && isWhenOrWhere ? undefined : first
}

/** Verbs that say with whom: "met with the mayor"; from general knowledge. */
const mutual =
  /^(?:meet|talk|speak|agree|disagree|negotiate|deal|argue|clash|collide|cooperate|collaborate|compete|part)$/

/** Verbs that say "on" what: "report on the storm"; from general knowledge. */
const topical =
  /^(?:report|comment|remark|elaborate|expand|focus|insist|dwell|touch|reflect|depend|rely|count|draw|embark)$/

/** "spent the year repairing boats", "left islands feeling lost", "ended up paying": without what follows the verb says nothing. */
export const tellsWhatFor = (view: ClauseView, node: number, verb: number): boolean =>
  view.tokens[node]!.xpos === 'VBG' &&
  childWith(view, node, 'mark', 'case') === undefined &&
  /^(?:spend|waste|end|wind|keep|risk|catch|help|busy|leave|see|hear|watch|set|have)$/.test(lemmaOf(view, verb)) &&
  view.tokens[subtree(view, node)[0]! - 1]?.form !== ','

/** Verbs that ask for what they are directed "at"; from general knowledge. */
const aiming =
  /^(?:aim|balk|bark|bristle|chip|direct|excel|fire|frown|gape|gaze|gawk|glance|glare|grab|grin|guess|hint|hit|jab|jeer|lash|laugh|leap|look|marvel|nod|peek|peer|pick|point|poke|pull|recoil|scoff|scream|shoot|shout|smile|snap|sneer|snipe|stare|strike|swing|swipe|throw|tug|wave|wink|work|yell)$/

/** Prepositions that no verb asks for as its completion. */
const never = /^(?:in|at|during|after|before|since|until|near|because|despite|amid)$/

/** "was the first leader to visit": without the infinitive it is not the first. */
export const tellsWhich = (view: ClauseView, node: number): boolean => {
  if (view.tokens[node]!.xpos !== 'VB') return false
  const head = view.heads[node]!
  // "became the first leader | to visit": wherever the tree hangs it
  const before = subtree(view, node)[0]! - 1
  const nouns = [
    head,
    ...childrenWith(view, head, 'obj', 'xcomp', 'obl').filter(noun => subtree(view, noun).at(-1) === before),
  ]
  return nouns.some(noun =>
    childrenWith(view, noun, 'amod', 'nummod').some(
      word =>
        view.tokens[word]!.xpos === 'JJS' || /^(?:first|second|third|last|only|next|latest)$/.test(lemmaOf(view, word)),
    ),
  )
}

/** "called on the mayor to resign": what was asked for is no circumstance. */
export const isAskedFor = (view: ClauseView, node: number): boolean => {
  const verb = view.heads[node]!
  // "left the crew to do its work", not "left to do its work"
  const isLeft = lemmaOf(view, verb) === 'leave' && childWith(view, verb, 'obj') !== undefined
  // "called for ferries | to be sold"
  const isInfinitive = view.tokens[node]!.xpos === 'VB' || view.tokens[subtree(view, node)[0]!]!.xpos === 'TO'
  return isInfinitive && (isLeft || asking.has(lemmaOf(view, verb)) || isUpTo(view, verb) || isNearAsker(view, node))
}

/** "It is up to the mayor | to decide" */
const isUpTo = (view: ClauseView, head: number): boolean =>
  view.lower[head] === 'up' && view.lower[head + 1] === 'to' && childrenWith(view, head, 'cop').length > 0

/** "joined sailors calling for the captain | to resign": wherever the tree hangs it, a verb of asking ends right before it. */
function isNearAsker(view: ClauseView, node: number): boolean {
  const top = view.heads[node]!
  const before = trimmedEnd(view, subtree(view, node)[0]! - 1)
  for (let at = before; at > top && at >= 0; at = view.heads[at]!) {
    const hasWhom = childWith(view, at, 'obj', 'obl') !== undefined
    if (/^VB/.test(view.tokens[at]!.xpos) && asking.has(lemmaOf(view, at)) && hasWhom) return true
  }
  // "set a rule urging | the crews | to report": the same where the tree hangs those who are urged on the verb above.
  let verb = before
  while (verb > top && /^(?:NOUN|PROPN|PRON|DET|ADJ|NUM)$/.test(view.tokens[verb]!.upos)) verb -= 1
  return verb > top && verb < before && view.tokens[verb]!.xpos === 'VBG' && asking.has(lemmaOf(view, verb))
}

/** The last word up to this one that is no mark. */
function trimmedEnd(view: ClauseView, from: number): number {
  let at = from
  while (at > 0 && /^(?:PUNCT|SYM)$/.test(view.tokens[at]!.upos)) at -= 1
  return at
}

/** Verbs and adjectives after which an infinitive tells what is asked, tried or due; from general knowledge. */
const asking: ReadonlySet<string> = new Set(
  `have use call appeal urge ask press pressure push wait beg implore nudge goad coax cajole coerce vote agree decide refuse try want plan seek order tell force
  require expect allow get need fail struggle prepare promise pledge vow threaten advise warn lobby petition sue
  lead cause prompt enable encourage persuade convince inspire invite compel permit instruct teach train
  challenge tempt oblige lure drive due able unable likely unlikely ready set willing unwilling eager bound
  reluctant sure certain free keen about determined poised expected supposed certify certified authorise
  authorize authorised authorized license licence licensed qualify qualified equip equipped entitle entitled`.split(
    /\s+/,
  ),
)

/** Verbs that ask for a phrase with their object, which says little without it: "limited the fee to …", "described him as …"; from general knowledge. */
const demanding: ReadonlySet<string> = new Set(
  `position center centre focus frame base model pin stake pit aim direct steer tailor gear orient anchor ground
  root concentrate limit reduce cut raise increase compare attribute link tie dedicate devote commit subject
  expose confine restrict bring put turn convert change owe prefer pay make draw lay set bind close open name
  appoint describe regard see treat use view label define recognize recognise portray depict consider elect
  choose pick cast identify dismiss reject hail praise refer have take give play do call term brand declare deem
  condemn designate classify list rank rate present serve join work send get lure drag escort welcome invite
  lead sentence drive nudge propel relegate consign elevate cite tout invoke promote highlight denounce criticise criticize ridicule mock attack slam blast
  pitch sell market establish cement introduce nominate announce unveil reveal confirm adopt`.split(/\s+/),
)

/** "sold the boat to a fisherman in May", "won the case against the port": with an object, such a phrase only adds to whom or against whom. */
export function isBesideObject(view: ClauseView, node: number, preposition: string): boolean {
  const verb = view.heads[node]!
  return (
    /^(?:to|toward|towards|against|about|as)$/.test(preposition) &&
    childWith(view, verb, 'obj') !== undefined &&
    !demanding.has(lemmaOf(view, verb))
  )
}

/** Verbs that set two things side by side; from general knowledge. */
const comparing = /^(?:compare|contrast|equate|confuse|align|reconcile|juxtapose|pit|replace|associate)$/
/** Verbs that set one thing by another; from general knowledge. */
const placing = /^(?:position|center|centre|frame|base|model|orient|anchor|ground|root|concentrate)$/
/** What is built around an idea; from general knowledge. */
const plans =
  /^(?:plan|agenda|campaign|strategy|case|policy|message|argument|career|life|reputation|program|programme|platform|story)$/

/** Verbs that tell what somebody has or gets, "with" which: "showed Olsen with a lead", "credited the crew with the rescue"; from general knowledge. */
const having =
  /^(?:show|leave|find|portray|depict|picture|provide|supply|equip|furnish|credit|entrust|task|saddle|burden|trust|reward|confront|acquaint|charge|flood|fill|fit|stock|litter|present)$/
/** Verbs that tell what something is kept or parted "from"; from general knowledge. */
const keeping =
  /^(?:exempt|exclude|shield|protect|insulate|shelter|spare|save|free|keep|prevent|bar|ban|block|stop|discourage|deter|dissuade|prohibit|disqualify|withdraw|distance|distinguish|differentiate|separate|divert|derive|deprive|absolve|excuse|rescue|release)$/

/** "credited the crew with the rescue", "exempted it from the fee": without the phrase another thing is told of the object. */
export const isAskedOf = (verb: string, preposition: string): boolean =>
  (preposition === 'with' && having.test(verb)) || (preposition === 'from' && keeping.test(verb))

/** "compared his boat with hers", "based her plan on the pier": which asks for the phrase beside its object. */
export function isAskedWith(view: ClauseView, node: number, preposition: string): boolean {
  const verb = lemmaOf(view, view.heads[node]!)
  if (preposition === 'with' && comparing.test(verb)) return true
  if (isAskedOf(verb, preposition)) return true
  // "going after Hall as unfit": whom somebody attacks
  if (preposition === 'after' && /^(?:go|come)$/.test(verb))
    return /^(?:PROPN|PRON)$/.test(view.tokens[node]!.upos) && !isTime(view, node)
  const object = childWith(view, view.heads[node]!, 'obj')
  // "bought $2 million in tickets": what the money is in
  const isSum = object !== undefined && subtree(view, object).some(word => /^[$£€]$/.test(view.tokens[word]!.form))
  if (preposition === 'in' && isSum && !isTime(view, node) && view.names[node]?.type !== 'place') return true
  // "set the crew on its way", "put the ferry on sale"
  if (preposition === 'on' && /^(?:set|put)$/.test(verb)) return object !== undefined && !isTime(view, node)
  // "left the fees in place since May", "spent eight years at the yard"
  if (/^(?:in|at|on|under|without)$/.test(preposition) && !isTime(view, node)) {
    if (/^(?:leave|keep)$/.test(verb)) return view.names[node]?.type !== 'place'
    if (verb === 'spend') return object !== undefined && isTime(view, object)
  }
  // "built a pier around the island"
  if (preposition === 'around')
    return object !== undefined && (placing.test(verb) || (verb === 'build' && plans.test(lemmaOf(view, object))))
  // "focuses its attention on the young", "placed the blame on him"
  if (preposition === 'on' && /^(?:focus|concentrate|place)$/.test(verb))
    return object !== undefined && !isTime(view, node)
  return /^(?:on|upon|in|after)$/.test(preposition) && /^(?:base|model|ground|root|anchor)$/.test(verb)
}

/** "is contingent on a deal", "is aware of it": the phrase right after an adjective, unless it tells when or where. */
function complementOf(view: ClauseView, adjective: number): number | undefined {
  if (view.tokens[adjective]!.upos !== 'ADJ') return undefined
  return childrenWith(view, adjective, 'obl').find(
    child => subtree(view, child)[0] === adjective + 1 && !isTime(view, child) && view.names[child]?.type !== 'place',
  )
}

/** "an attempt to leave", "the idea of leaving": without the clause the noun says nothing. */
export function completes(view: ClauseView, clause: number): boolean {
  if (isShown(view, clause)) return true
  // "has a feeling the pier is safe"
  if (
    /^(?:feeling|idea|sense|impression|belief|hope|fear|view|fact|doubt|suspicion|opinion)$/.test(
      lemmaOf(view, view.heads[clause]!),
    )
  )
    return true
  const mark = childWith(view, clause, 'mark', 'case')
  // "serves as a reminder that the sea is near"
  if (mark !== undefined && lemmaOf(view, mark) === 'that' && /^acl/.test(view.relations[clause]!)) return true
  return mark !== undefined && (view.tokens[clause]!.xpos === 'VB' || /^(?:of|for|to|from)$/.test(lemmaOf(view, mark)))
}

/** "sank | earlier this week": one time, though the tree hangs its words side by side. */
export function withEarlier(view: ClauseView, node: number, words: number[]): number[] {
  const before = words[0]! - 1
  // "meets in the week ahead"
  const after = words.at(-1)! + 1
  if (view.lower[after] === 'ahead' && isTime(view, after - 1) && view.lower[after + 1] !== 'of')
    return [...words, after]
  const isPart = /^(?:earlier|later|late|early)$/.test(view.lower[before] ?? '') && isTime(view, node)
  // "won | partly because of the storm"
  const isShare = /^(?:partly|largely|mainly|mostly|chiefly|primarily)$/.test(view.lower[before] ?? '')
  return isShare || (isPart && view.heads[before] === view.heads[node]) ? [before, ...words] : words
}

/** "for each dollar", "for every crew member" in front of the clause: what the rest is counted against. */
export const isMeasure = (view: ClauseView, node: number): boolean =>
  node < view.heads[node]! &&
  childrenWith(view, node, 'case').some(word => lemmaOf(view, word) === 'for') &&
  childrenWith(view, node, 'det').some(word => /^(?:every|each)$/.test(lemmaOf(view, word)))

/** "showed voters | he is serious": what somebody is shown or told, taken for a clause about them. */
function isShown(view: ClauseView, clause: number): boolean {
  const noun = view.heads[clause]!
  const verb = noun < 0 ? -1 : view.heads[noun]!
  return (
    verb >= 0 &&
    mainRelation(view, noun) === 'obj' &&
    /^(?:show|tell|convince|persuade|assure|reassure|remind|warn|inform|teach|notify)$/.test(lemmaOf(view, verb)) &&
    childWith(view, clause, 'nsubj') !== undefined &&
    !subtree(view, clause).some(word => /^(?:W|IN$)/.test(view.tokens[word]!.xpos) && view.heads[word] === clause)
  )
}
