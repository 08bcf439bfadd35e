import { describesPerson } from '../../../lexicon/person-nouns.ts'
import { isFiniteWord } from '../../../statement/is-finite-word.ts'
import { type ClauseView, childrenWith, childWith, lemmaOf, mainRelation, subtree } from '../../clause.ts'
import { isTime } from '../../is-time.ts'

/**
 * Whether a part ends right before what its verb or noun is nothing without: "called it | a sad day", "would require ports | that are old to close", "saw the
 * crew | leave", "had no assurance | the pier was safe". `beside` are the printed words beside cuts.
 */
export const losesComplement = (view: ClauseView, beside: readonly number[], inside: ReadonlySet<number>): boolean =>
  beside.some(
    word =>
      view.tokens[word + 1] !== undefined &&
      !inside.has(word + 1) &&
      (losesName(view, word, inside) ||
        losesAsked(view, word, inside) ||
        losesSeen(view, word, inside) ||
        losesContent(view, word, inside) ||
        losesTask(view, word, inside) ||
        losesOdds(view, word) ||
        losesRest(view, word) ||
        losesComparison(view, word, inside) ||
        losesLimit(view, word, inside)),
  )

const naming =
  /^(?:call|label|brand|deem|dub|name|elect|appoint|declare|consider|proclaim|crown|pronounce|find|make|render|think|believe)$/

/** "called it | an especially sad day", "made her | mayor", but "called her | this week", "made the film | with friends". */
function losesName(view: ClauseView, word: number, inside: ReadonlySet<number>): boolean {
  const verb = objectHolder(view, word)
  if (verb === null || !inside.has(verb) || !naming.test(lemmaOf(view, verb))) return false
  const next = view.tokens[word + 1]!
  const isPlain = /^(?:find|make|think|believe)$/.test(lemmaOf(view, verb))
  if (
    isPlain ? !/^(?:ADJ|VERB)$/.test(next.upos) || next.xpos === 'VBG' : !/^(?:DET|ADJ|NOUN|PROPN|ADV)$/.test(next.upos)
  )
    return false
  // "called it | cruel and | barbaric"
  const rest = view.tokens.find(({ upos }, at) => at > word && inside.has(at) && upos !== 'PUNCT')
  if (rest !== undefined && /^(?:DET|ADJ|NOUN|PROPN|VERB)$/.test(rest.upos)) return false
  // "called her | this week"
  if (/^(?:this|last|next|that|every|each)$/.test(view.lower[word + 1]!) || isTime(view, word + 1)) return false
  let noun = word + 1
  while (/^(?:DET|ADJ|ADV|NUM)$/.test(view.tokens[noun]?.upos ?? '')) noun += 1
  const isAdverb =
    view.tokens[word + 1]!.upos === 'ADV' && !/^(?:NOUN|PROPN|ADJ)$/.test(view.tokens[word + 2]?.upos ?? '')
  return view.tokens[noun] !== undefined && !isAdverb
}

/** The verb whose object ends with this word; null when it ends none. */
function objectHolder(view: ClauseView, word: number): number | null {
  for (let at = word; at >= 0; at = view.heads[at]!) {
    if (mainRelation(view, at) === 'obj' && at > view.heads[at]!) return view.heads[at]!
    if (!/^(?:flat|nmod|conj|appos|compound)$/.test(mainRelation(view, at))) return null
  }
  return null
}

/** Verbs that say with an infinitive what somebody is to do; from general knowledge. */
const asking =
  /^(?:require|force|order|urge|allow|permit|enable|tell|expect|encourage|persuade|cause|oblige|compel|instruct|invite|authori[sz]e|direct|press|prompt|want)$/

/** "would require ports | that are old to close": whom, without what. */
function losesAsked(view: ClauseView, word: number, inside: ReadonlySet<number>): boolean {
  const verb = objectHolder(view, word)
  if (
    verb === null ||
    !inside.has(verb) ||
    !asking.test(lemmaOf(view, verb)) ||
    childWith(view, verb, 'xcomp') !== undefined
  )
    return false
  const isInfinitive = (at: number) =>
    view.tokens[at]!.xpos === 'TO' && view.tokens[at + 1]?.xpos === 'VB' && isBelow(view, at + 1, verb)
  const places = view.tokens.flatMap((_, at) => (at > verb && isInfinitive(at) ? [at] : []))
  return places.length > 0 && places.every(at => !inside.has(at))
}

/** Whether the word belongs to what follows the verb in its own clause. */
function isBelow(view: ClauseView, word: number, verb: number): boolean {
  for (let at = word; at >= 0; at = view.heads[at]!) {
    if (at === verb) return true
    if (/^(?:conj|parataxis|ccomp)$/.test(mainRelation(view, at))) return false
  }
  return false
}

const seeing = /^(?:see|hear|watch|show|feel|help|let|have)$/

/** "sees many sailors | succeed", "messages showed Olsen | and Hall discussing it", "did a good job | mending nets": what they did is the point. */
function losesSeen(view: ClauseView, word: number, inside: ReadonlySet<number>): boolean {
  const verb = objectHolder(view, word)
  if (verb === null || !inside.has(verb)) return false
  const lemma = lemmaOf(view, verb)
  if (lemma === 'do' && lemmaOf(view, word) === 'job') return view.tokens[word + 1]!.xpos === 'VBG'
  if (!seeing.test(lemma)) return false
  if (/^VBP?$/.test(view.tokens[word + 1]!.xpos)) return true
  const object = childWith(view, verb, 'obj')
  if (!/^(?:see|hear|watch|show)$/.test(lemma) || object === undefined) return false
  const doings = [object, ...childrenWith(view, object, 'conj'), verb].flatMap(each =>
    view.children[each]!.filter(
      child =>
        child > object && view.tokens[child]!.xpos === 'VBG' && /^(?:acl|xcomp|advcl)$/.test(mainRelation(view, child)),
    ),
  )
  return doings.some(each => view.tokens[each - 1]?.form !== ',') && doings.every(each => !inside.has(each))
}

/** Nouns of something said or thought, which tells what in a clause without joiner; from general knowledge. */
const contents =
  /^(?:assurance|claim|allegation|concern|suspicion|guarantee|evidence|proof|sign|report|rumou?r|warning|belief|fear|hope|chance|possibility|notion|complaint|accusation|charge|reason|indication|doubt|promise|threat|confidence|idea|view|argument|statement|conclusion|assumption|theory|opinion)$/

/** "cannot end without assurances | the council has paid", not "rejected claims | Olsen made". */
function losesContent(view: ClauseView, word: number, inside: ReadonlySet<number>): boolean {
  if (!contents.test(lemmaOf(view, word)) || !/^NNS?$/.test(view.tokens[word]!.xpos)) return false
  // "laid out his belief | that it is late"
  if (view.lower[word + 1] === 'that' && view.tokens[word + 1]!.xpos === 'IN') return true
  if (/^W/.test(view.tokens[word + 1]!.xpos)) return false
  const clause = view.tokens.findIndex(
    (_, at) =>
      at > word + 1 &&
      !inside.has(at) &&
      /^(?:acl|ccomp|advcl|parataxis)/.test(view.relations[at]!) &&
      childWith(view, at, 'nsubj') !== undefined &&
      childWith(view, at, 'mark') === undefined &&
      subtree(view, at)[0] === word + 1,
  )
  if (clause < 0) return false
  // "claims Olsen made in May": the clause lacks what the noun stands for.
  return childWith(view, clause, 'obj', 'xcomp', 'ccomp', 'cop') !== undefined || view.tokens[clause]!.xpos === 'VBN'
}

/** Nouns of what is tried or decided, which an infinitive tells; from general knowledge. */
const aims =
  /^(?:vote|decision|plan|effort|attempt|bid|move|call|offer|pledge|proposal|refusal|failure|request|push|order|right|duty|chance|opportunity|incentive)$/

/** What is for somebody to do something with it; from general knowledge. */
const awaiting = /^(?:way|pave|call|plea|appeal|vehicle|need|room|excuse|pretext|path|opening|precedent|tool|time)$/

/** "makes it harder for crews | to sail", "a vote by the workers | to strike": who, without what. */
function losesTask(view: ClauseView, word: number, inside: ReadonlySet<number>): boolean {
  const next = view.lower[word + 1] === 'not' ? word + 2 : word + 1
  if (view.tokens[next]?.xpos !== 'TO' || view.tokens[next + 1]?.upos === 'PUNCT') return false
  if (![next + 1, next + 2].some(at => view.tokens[at]?.xpos === 'VB')) return false
  for (let at = word; at >= 0 && inside.has(at); at = view.heads[at]!) {
    const preposition = childWith(view, at, 'case', 'mark')
    if (preposition === undefined || preposition > at) continue
    if (isTime(view, at)) return false
    // "is hard for a crew | to leave", "paved the way for the council | to vote"
    const holder = view.heads[at]!
    const isOpen = holder >= 0 && (view.tokens[holder]!.upos === 'ADJ' || awaiting.test(lemmaOf(view, holder)))
    if (view.lower[preposition] === 'for' && isOpen && childWith(view, at, 'nummod') === undefined) return true
    if (view.names[at]?.type === 'place') return false
    // "threw for 205 yards | to win", "met for a ceremony | to sign it"
    const isOne =
      childrenWith(view, at, 'det').some(each => /^an?$/.test(view.lower[each]!)) && !describesPerson(lemmaOf(view, at))
    if (childWith(view, at, 'nummod') !== undefined || isOne) return false
    const isFor = view.lower[preposition] === 'for' && /^(?:NOUN|PROPN|PRON)$/.test(view.tokens[at]!.upos)
    return isFor || (/^(?:by|for|from)$/.test(view.lower[preposition]!) && aims.test(lemmaOf(view, view.heads[at]!)))
  }
  return false
}

/** "with a lead of 48 percent | to 41 percent" */
const losesOdds = (view: ClauseView, word: number): boolean =>
  /^(?:percent|%|points?|votes?)$/.test(view.lower[word]!) &&
  view.tokens[word - 1]?.upos === 'NUM' &&
  view.lower[word + 1] === 'to' &&
  view.tokens[word + 2]?.upos === 'NUM'

/** "sank hours | after the storm", "won three | in a row", "has boats | in place", "may sail, | but not alone": set phrases in two. */
function losesRest(view: ClauseView, word: number): boolean {
  const [next, second] = [view.lower[word + 1]!, view.lower[word + 2] ?? '']
  if (next === 'in' && second === 'place') return true
  if (next === 'in' && second === 'a' && view.lower[word + 3] === 'row') return true
  const at = view.tokens[word]!.form === ',' ? word - 1 : word
  const joint = view.lower[at + 1] === ',' ? at + 2 : at + 1
  if (view.lower[joint] === 'but' && view.lower[joint + 1] === 'not' && view.lower[joint + 2] !== 'all') return true
  return (
    // "slept for three days | after the storm" is whole.
    (childWith(view, word, 'case') === undefined || !/^(?:NUM|ADJ|DET)$/.test(view.tokens[word - 1]?.upos ?? '')) &&
    /^(?:minute|hour|day|week|month|year)s$/.test(view.lower[word]!) &&
    /^(?:after|before|later|ago|earlier)$/.test(next)
  )
}

/** "was higher than others | typically pay": beside what it is set lost its verb. */
function losesComparison(view: ClauseView, word: number, inside: ReadonlySet<number>): boolean {
  const than = view.lower.lastIndexOf('than', word)
  if (than < 0 || !inside.has(than) || word - than > 5 || view.tokens.slice(than, word + 1).some(isFiniteWord))
    return false
  const next = view.tokens[word + 1]!.upos === 'ADV' ? word + 2 : word + 1
  return (
    /^VB[DZP]$/.test(view.tokens[next]?.xpos ?? '') && view.tokens[next]!.upos === 'VERB' && view.heads[next]! >= than
  )
}

/** "proposed a tax | applied only to ships": it is not said of all. */
const losesLimit = (view: ClauseView, word: number, inside: ReadonlySet<number>): boolean =>
  view.tokens[word]!.upos === 'NOUN' &&
  /^(?:VBN|VBG|WDT)$/.test(view.tokens[word + 1]!.xpos) &&
  [word + 2, word + 3].some(at => /^(?:only|solely|exclusively)$/.test(view.lower[at] ?? '') && !inside.has(at))
