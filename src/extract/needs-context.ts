import type { Article } from './article.ts'
import type { Piece } from './attribution/index.ts'
import { type ClauseView, childWith, lemmaOf, mainRelation, subjectOf, subtree } from './clause.ts'
import type { Substitution } from './render.ts'
import type { Part } from './rule.ts'

/** Whether a word of the clause could be the holder. */
type Holding = (word: number) => boolean

/** "The man left", "The incident was closed": nouns that, bare, point back to somebody or something told before. From general knowledge. */
const pointing = new Set('man woman boy girl pair couple duo trio latter latest former rest incident'.split(' '))

/**
 * Whether a reader needs the sentence before to know whom or what the claim is about: a pronoun or bare description that was left, and
 * that nothing before it in the claim can be the holder of. False wherever that is not sure, as with an "it" that may be nobody.
 */
export function needsContext(
  view: ClauseView,
  piece: Piece,
  spoken: readonly Part[],
  substitutions: readonly Substitution[],
  article: Article,
): boolean {
  const printed: number[] = []
  for (const part of spoken) if ('token' in part) printed.push(part.token)
  const isReplaced = (node: number) => substitutions.some(({ from, to }) => from <= node && node < to)
  const isSettled = (at: number) => article.referencesIn(piece.sentence).some(({ from, to }) => from <= at && at < to)
  return printed.some((node, place) => {
    const points = isPointing(view, node)
    const could = points ? null : (holderOf(view, node) ?? holderOfSuch(view, node))
    if ((!points && could === null) || isReplaced(node) || isSettled(piece.tokens[node]!)) return false
    if (could === null) return place <= 1
    const doers = doersBeside(view, node)
    return !printed.slice(0, place).some(each => (isReplaced(each) || could(each)) && !doers.has(each))
  })
}

/**
 * The pronoun that opens the words and that the article does not settle, as subject of its clause; -1 for none. An "it" counts where it surely
 * is something: not in "it rained", "it is clear that".
 */
export function unsettledOpener(
  view: ClauseView,
  piece: Piece,
  spoken: readonly Part[],
  substitutions: readonly Substitution[],
  article: Article,
): number {
  const first = spoken.find(part => !('token' in part) || !isJoint(view, part.token))
  if (first === undefined || !('token' in first)) return -1
  const node = first.token
  if (!/^(?:he|she|it|they|this|that|these|those)$/i.test(view.tokens[node]!.form)) return -1
  if (!/^(?:nsubj|expl)$/.test(mainRelation(view, node)) || holderOf(view, node) === null) return -1
  if (substitutions.some(({ from, to }) => from <= node && node < to)) return -1
  const at = piece.tokens[node]!
  return article.referencesIn(piece.sentence).some(({ from, to }) => from <= at && at < to) ? -1 : node
}

/** "But", "And so", not printed at the start of a claim. */
const isJoint = ({ tokens }: ClauseView, node: number): boolean =>
  /^(?:and|but|so|yet|however|,|["“”])$/i.test(tokens[node]!.form)

/** What kind of word could be the holder of the pronoun at `node`; null when it is no pronoun that surely has one. */
function holderOf(view: ClauseView, node: number): Holding | null {
  const { form, upos } = view.tokens[node]!
  if (upos !== 'PRON' && upos !== 'DET') return null
  // A name or a noun for somebody, of either sex.
  if (/^(?:he|she|him|her|his|hers)$/i.test(form)) return word => isSomebody(view, word)
  if (/^(?:they|them|their|theirs)$/i.test(form) || isBoth(view, node))
    return word => {
      const token = view.tokens[word]!
      return (
        /^(?:NNS|NNPS|CD)$/.test(token.xpos) ||
        token.upos === 'PROPN' ||
        /^(?:and|people|police|everyone|nobody|anyone|who)$/i.test(token.form)
      )
    }
  if (/^its?$/i.test(form)) return isSomething(view, node) ? word => isThing(view, word) : null
  // "This was a mistake", not "this week".
  const isBare =
    /^(?:this|that|these|those)$/i.test(form) &&
    mainRelation(view, node) === 'nsubj' &&
    upos === 'PRON' &&
    // "Those who stayed"
    childWith(view, node, 'acl') === undefined
  return isBare ? word => /^(?:NOUN|PROPN|VERB)$/.test(view.tokens[word]!.upos) : null
}

/** "Both want a new pier", not "both the mayor and the crew", "both crews". */
const isBoth = (view: ClauseView, node: number): boolean =>
  /^both$/i.test(view.tokens[node]!.form) && mainRelation(view, node) === 'nsubj' && view.children[node]!.length === 0

/** The subject of the verb whose object the pronoun is: in "the debts haunted them" they are somebody else, for whom one would say "themselves". */
function doersBeside(view: ClauseView, node: number): ReadonlySet<number> {
  const verb = view.heads[node]!
  // "His wife, Ada Olsen": not hers.
  if (view.relations[node] === 'nmod:poss' && verb >= 0) {
    const named = view.children[verb]!.filter(
      child => child > verb && /^(?:appos|flat)$/.test(mainRelation(view, child)),
    )
    const above = mainRelation(view, verb) === 'appos' ? [view.heads[verb]!] : []
    return new Set([
      ...named.flatMap(child => subtree(view, child)),
      ...above.flatMap(child => [child, ...view.children[child]!]),
    ])
  }
  if (!/^(?:obj|iobj)$/.test(mainRelation(view, node)) || verb < 0) return new Set()
  const subject = mainRelation(view, verb) === 'acl' ? view.heads[verb]! : subjectOf(view, verb)
  return new Set(subject === undefined || subject < 0 ? [] : subtree(view, subject).filter(word => word < node))
}

/** A name, or a noun that may say who somebody is: not "the visit" of "the visit was his first". */
function isSomebody(view: ClauseView, word: number): boolean {
  const { upos } = view.tokens[word]!
  const type = view.names[word]?.type
  if (upos === 'PROPN') return type !== 'place' && type !== 'organisation'
  return upos === 'NOUN' && !impersonal.test(lemmaOf(view, word))
}

/** A noun or a name that is nobody's: not "Ada Olsen" of "Ada Olsen is its leader". */
const isThing = (view: ClauseView, word: number): boolean =>
  /^(?:NOUN|PROPN)$/.test(view.tokens[word]!.upos) && view.names[word]?.type !== 'person'

/** Nouns, and endings of nouns, for what is nobody; from general knowledge. */
const impersonal =
  /(?:[st]ion|ment|ness|ity|ance|ence|ism|day|time|work)$|^(?:visit|speech|plan|deal|talk|war|vote|bill|law|house|year|month|week|hour|minute|trip|term|book|letter|word|claim|fact|case|rule|tax|fee|port|ship|car|city|town|country|state|office|party|story|news|report|poll|race|line|rate|price|money|power|job|way|point|idea|issue|problem|question|answer|order|policy|crime|attack|death|life|home|place|part|end|start|summit|meeting|video|photo|tweet|post|article|interview|book|film|show|game|program|programme|campaign|strategy|message|record|future|past|history|support|change|move|step|effort|trade|tariff|wall|border|budget|debate|test|weapon|missile)$/

/** Nouns behind "this" that the day, the place or the text itself makes clear: "this week", "this country"; from general knowledge. */
const here =
  /^(?:second|minute|hour|day|week|weekend|month|year|decade|century|morning|afternoon|evening|night|spring|summer|autumn|fall|winter|season|quarter|time|moment|point|stage|era|age|generation|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|country|nation|city|town|state|county|region|island|planet|world|earth|life|administration|government|president|congress|election|cycle|term|article|story|report|post|page|piece|column|newspaper|way|kind|sort|type|one|thing|stuff|guy|man|woman|people|person)$/

/** "carry out this plan", "such a step": what stands in place of the noun's holder is told before, by the same noun or a clause of its own. */
function holderOfSuch(view: ClauseView, node: number): Holding | null {
  const noun = view.heads[node]!
  const relation = mainRelation(view, node)
  if ((relation !== 'det' && relation !== 'amod') || noun < node || view.tokens[noun]!.upos !== 'NOUN') return null
  if (!/^(?:this|these|those|such)$/i.test(view.tokens[node]!.form)) return null
  const lemma = lemmaOf(view, noun)
  // "these sailors who stayed", "such boats as hers", "such a storm that"
  const isTold = view.children[noun]!.some(
    child => child > noun && /^(?:acl|nmod|advcl|ccomp|appos)$/.test(mainRelation(view, child)),
  )
  if (here.test(lemma) || isTold || /^(?:as|that)$/i.test(view.tokens[noun + 1]?.form ?? '')) return null
  const above = new Set<number>()
  for (let at = noun; at >= 0; at = view.heads[at]!) {
    above.add(at)
    if (/^(?:conj|parataxis|advcl)$/.test(mainRelation(view, at))) break
  }
  return word => lemmaOf(view, word) === lemma || (view.tokens[word]!.upos === 'VERB' && !above.has(word))
}

/** Nouns of acts and duties: "it is our job to", "it was a mistake to" are about what follows. From general knowledge. */
const ofActs = new Set(
  'aim challenge crime custom decision disgrace duty error fault goal habit honor honour hope idea intention job matter mission mistake obligation offence offense option pity plan pleasure policy practice principle privilege question responsibility right role sacrifice shame sin struggle task tradition turn wish wonder'.split(
    ' ',
  ),
)
const ofTime =
  /^(?:time|day|month|year|morning|night|evening|afternoon|weekend|winter|summer|hour|minute|case|way|matter|question)$/
const ofWeather =
  /^(?:cold|warm|hot|cool|dark|light|wet|dry|sunny|windy|cloudy|foggy|late|early|noon|midnight|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/

/** "It lifted the ban", "its crew", "it was a prank", "it is sexist"; not "it rained", "it is clear that", "it took two days", "it was late". */
function isSomething(view: ClauseView, node: number): boolean {
  const head = view.heads[node]!
  if (/^its$/i.test(view.tokens[node]!.form)) return true
  if (head < 0 || !/^(?:nsubj|expl)$/.test(mainRelation(view, node))) return false
  const { upos } = view.tokens[head]!
  const behind = view.children[head]!.filter(child => child > head && !isAside(view, child)).map(child =>
    mainRelation(view, child),
  )
  // "It was sold in May", not "it was decided that", "it was agreed to sell".
  if (view.relations[node] === 'nsubj:pass')
    return (
      !behind.some(relation => /^(?:csubj|ccomp|xcomp|advcl|obj)$/.test(relation)) && !telling.test(lemmaOf(view, head))
    )
  if (upos === 'VERB')
    return (
      view.relations[node] === 'nsubj' &&
      !/^(?:rain|snow|hail|seem|appear|take|turn|become|get|look|happen|follow|come|help|matter|cost|depend|be)$/.test(
        lemmaOf(view, head),
      )
    )
  if (behind.some(relation => /^(?:csubj|ccomp|xcomp|advcl)$/.test(relation)) || hasClauseBehind(view, head))
    return false
  const lemma = lemmaOf(view, head)
  // "It was late" is about nothing, "It is too late" about something.
  const isTooMuch = view.children[head]!.some(child => /^too$/i.test(view.tokens[child]!.form))
  if (/^(?:ADJ|AUX)$/.test(upos) || (upos === 'ADV' && isTooMuch))
    return !behind.includes('acl') && (isTooMuch || !ofWeather.test(lemma))
  if (upos !== 'NOUN' || ofWeather.test(lemma)) return false
  // "It is a chance for the port to grow" is about something told before.
  if (behind.includes('acl')) return !ofActs.has(lemma) && !ofTime.test(lemma)
  // "It will be a great day for the port": what kind of day tells of something told before, too.
  return !ofTime.test(lemma) || (lemma === 'day' && behind.includes('nmod'))
}

/** Passives whose "it" may be what is told before or after them: "it was announced on Monday"; from general knowledge. */
const telling =
  /^(?:say|announce|report|reveal|claim|allege|believe|think|know|expect|hope|agree|decide|suggest|assume|estimate|understand|learn|find|note|argue|rumour|rumor|accept|concede|confirm|feel|fear|consider|recommend|propose|imagine|require|mean|intend|plan)$/

/** "in slowing them", "because of the rain", "on Monday": a clause behind that no "it" can stand for. */
const isAside = (view: ClauseView, clause: number): boolean =>
  mainRelation(view, clause) === 'advcl' &&
  view.tokens[clause]!.xpos === 'VBG' &&
  view.children[clause]!.some(child => /^(?:in|by|at|for|after|before|while)$/i.test(view.tokens[child]!.form))

/** "It would be better if the ferry …", "it is up to the crew to …", "it was a sad day when …": the "it" is what follows, whatever the tree makes of it. */
function hasClauseBehind(view: ClauseView, head: number): boolean {
  const opens = (at: number) => /^(?:that|whether|if|when|how|why|for)$/i.test(view.tokens[at]?.form ?? '')
  if (view.tokens[head]!.upos === 'ADJ' && (opens(head + 1) || view.tokens[head + 1]?.xpos === 'TO')) return true
  return view.children[head]!.some(child => {
    const first = view.tokens[subtree(view, child)[0]!]!
    if (child < head) return view.relations[child] === 'case' && /^up$/i.test(view.tokens[child]!.form)
    if (mainRelation(view, child) !== 'acl') return false
    return /^when$/i.test(first.form) || (/^that$/i.test(first.form) && first.xpos === 'IN')
  })
}

/** "The man left", "The two met": nothing narrows the noun, and it opens the claim. */
function isPointing(view: ClauseView, node: number): boolean {
  return (
    mainRelation(view, node) === 'nsubj' &&
    (pointing.has(view.lower[node]!) || view.tokens[node]!.xpos === 'CD') &&
    /^the$/i.test(view.tokens[node - 1]?.form ?? '') &&
    /^(?:VERB|AUX|ADV)$/.test(view.tokens[node + 1]?.upos ?? '')
  )
}
