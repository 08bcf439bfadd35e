import { type ClauseView, lemmaOf, mainRelation, subtree } from './clause.ts'

/**
 * Whether an "it" or "its" stands for something beyond doubt: "It lifted the ban", "its crew", "it was a prank", "it is sexist", "sold it"; not "it rained",
 * "it is clear that", "it took two days", "it was late", "made it clear that".
 */
export function isSurelySomething(view: ClauseView, node: number): boolean {
  const head = view.heads[node]!
  if (/^its$/i.test(view.tokens[node]!.form)) return true
  const relation = mainRelation(view, node)
  if (head < 0) return false
  if (/^(?:obj|iobj|obl|nmod)$/.test(relation)) return isObject(view, node)
  if (!/^(?:nsubj|expl)$/.test(relation)) return false
  const { upos } = view.tokens[head]!
  const behind = view.children[head]!.filter(child => child > head && !isAside(view, child)).map(child =>
    mainRelation(view, child),
  )
  // "It was sold in May", "it was meant as a joke", "it was found to leak", not "it was decided that", "it was agreed to sell".
  if (view.relations[node] === 'nsubj:pass') {
    const isDeed = behind.includes('xcomp') && !deciding.test(lemmaOf(view, head))
    return isDeed || !behind.some(each => /^(?:csubj|ccomp|xcomp|advcl|obj)$/.test(each))
  }
  // "It came after the vote", "It came hours before the vote", not "it came as no surprise that".
  if (lemmaOf(view, head) === 'come' && isPlaced(view, head)) return true
  // "It shows the crew": a tree that takes such an "it" for nobody is wrong.
  if (upos === 'VERB')
    return (view.relations[node] === 'nsubj' || behind.includes('obj')) && !empty.has(lemmaOf(view, head))
  if (behind.some(each => /^(?:csubj|ccomp|xcomp|advcl)$/.test(each)) || hasClauseAfter(view, head)) return false
  const lemma = lemmaOf(view, head)
  // "It was late" is about nothing, "It is too late" about something.
  const isTooMuch = view.children[head]!.some(child => /^too$/i.test(view.tokens[child]!.form))
  if (/^(?:ADJ|AUX)$/.test(upos) || (upos === 'ADV' && isTooMuch))
    return !behind.includes('acl') && (isTooMuch || !ofWeather.test(lemma))
  if (upos !== 'NOUN') return false
  // "It is a chance for the port to grow" is about something told before.
  if (behind.includes('acl')) return !ofActs.has(lemma) && !ofTime.test(lemma)
  // "It will be a great day for the port": what kind of day tells of something told before, too.
  return !ofTime.test(lemma) || (lemma === 'day' && behind.includes('nmod'))
}

/** "stopped it", "is used to it", not "made it clear that", "made it", "as she put it". */
function isObject(view: ClauseView, node: number): boolean {
  const verb = view.heads[node]!
  if (!/^i?obj$/.test(mainRelation(view, node))) return true
  return (
    !idiomatic.has(lemmaOf(view, verb)) &&
    !view.children[verb]!.some(
      child => child > node && /^(?:xcomp|ccomp|csubj|advcl|acl)$/.test(mainRelation(view, child)),
    )
  )
}

/** Verbs that have an "it" which is nobody: "made it", "as she put it", "take it easy", "believe it or not"; from general knowledge. */
const idiomatic = new Set(
  'make put have get take call lose blow hit forget face believe owe leave find keep think like love hate'.split(' '),
)

/** Passives whose "it" is what follows with "to": "it was decided to sell"; from general knowledge. */
const deciding = /^(?:decide|agree|plan|propose|resolve|forbid|prohibit)$/

/** Whether "after", "before" or "amid" stands after the verb, with or without a measure of time between. */
const isPlaced = (view: ClauseView, verb: number): boolean =>
  /^(?:(?:just|only|shortly|soon|(?:a|an|some|few|several|one|two|three) )?(?: ?(?:minutes?|hours?|days?|weeks?|months?|years?))? ?)(?:after|before|amid)\b/.test(
    view.lower.slice(verb + 1, verb + 6).join(' '),
  )

/** "in slowing them", "than sailing", "on Monday": a clause behind that no "it" can stand for. */
const isAside = (view: ClauseView, clause: number): boolean =>
  mainRelation(view, clause) === 'advcl' &&
  view.tokens[clause]!.xpos === 'VBG' &&
  view.children[clause]!.some(child => /^(?:in|by|at|for|than|after|before|while)$/i.test(view.tokens[child]!.form))

/** "It would be better if the ferry …", "it is up to the crew to …", "it was a sad day when …": the "it" is what follows, whatever the tree makes of it. */
function hasClauseAfter(view: ClauseView, head: number): boolean {
  const opens = (at: number) => /^(?:that|whether|if|when|how|why|for)$/i.test(view.tokens[at]?.form ?? '')
  if (view.tokens[head]!.upos === 'ADJ' && (opens(head + 1) || view.tokens[head + 1]?.xpos === 'TO')) return true
  return view.children[head]!.some(child => {
    const first = view.tokens[subtree(view, child)[0]!]!
    if (child < head) return view.relations[child] === 'case' && /^up$/i.test(view.tokens[child]!.form)
    if (mainRelation(view, child) !== 'acl') return false
    return /^when$/i.test(first.form) || (/^that$/i.test(first.form) && first.xpos === 'IN')
  })
}

/** Verbs whose "it" is often nobody: "it rained", "it took two days"; from general knowledge. */
const empty = new Set(
  'rain snow hail seem appear take turn become get look happen follow come help matter cost depend be'.split(' '),
)

/** Nouns of acts and duties: "it is our job to", "it was a mistake to" are about what follows. From general knowledge. */
const ofActs = new Set(
  'aim challenge crime custom decision disgrace duty error fault goal habit honor honour hope idea intention job matter mission mistake obligation offence offense option pity plan pleasure policy practice principle privilege question responsibility right role sacrifice shame sin struggle task tradition turn wish wonder'.split(
    ' ',
  ),
)
/** "it was time to leave", "it is a matter of taste" */
const ofTime =
  /^(?:time|day|month|year|morning|night|evening|afternoon|weekend|winter|summer|hour|minute|case|way|matter|question)$/
/** "it is cold", "it was late", "it was Monday" */
const ofWeather =
  /^(?:cold|warm|hot|cool|dark|light|wet|dry|sunny|windy|cloudy|foggy|late|early|noon|midnight|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/
