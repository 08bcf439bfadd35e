import { reportingVerbs } from '../../../lexicon/reporting.ts'
import {
  type ClauseView,
  childrenWith,
  childWith,
  isSetOff,
  lemmaOf,
  mainRelation,
  subjectOf,
  subtree,
} from '../../clause.ts'
import type { Proposition } from '../../propositions.ts'
import { completes } from '../completions.ts'
import { printedWords, trimmed, without } from '../excerpt.ts'
import { isSound } from '../guards/sound.ts'
import type { DividingRule } from '../rule.ts'

/**
 * "works at a yard that builds ferries" is the work, and the work with what is told of the yard: what runs on after the point of a
 * clause is left out once. Every kind of tail was kept or dropped by how often people who cut sentences into facts made the same cut.
 */
export const tails: DividingRule = {
  name: 'tail',
  divide(view, proposition) {
    const cores = tailsOf(view, proposition).flatMap(words => {
      const core = without(view, proposition, new Set(words))
      return core?.own.includes(proposition.head) ? [{ ...core, rule: 'tail' }] : []
    })
    // What is no sentence itself would be left out, and with it the tail.
    return cores.length > 0 && isSound(view, proposition) ? [...cores, proposition] : [proposition]
  },
  examples: [
    {
      text: 'The mate works at a yard in Alton that builds ferries.',
      parts: ['The mate works at a yard in Alton.', 'The mate works at a yard in Alton that builds ferries.'],
    },
    {
      text: 'The port demands that the ferry stay until dusk but be painted.',
      parts: [
        'The port demands that the ferry stay until dusk.',
        'The port demands that the ferry stay until dusk but be painted.',
      ],
    },
    { text: 'The council thanked the sailors who stayed.', parts: [] },
    { text: 'The council wants to repair or sell the pier.', parts: [] },
  ],
}

/** The words of each tail of the proposition, with what joins it on. */
function tailsOf(view: ClauseView, proposition: Proposition): number[][] {
  const printed = printedWords(proposition)
  const inside = new Set(printed)
  const last = printed.findLast(word => view.tokens[word]!.upos !== 'PUNCT')
  return printed.flatMap(word => {
    const head = view.heads[word]!
    if (word < head || word === proposition.head || !inside.has(head) || !isTail(view, proposition, word)) return []
    const words = trimmed(view, mainRelation(view, word) === 'conj' ? laterVerbs(view, head) : subtree(view, word))
    const [first, end] = [words[0]!, words.at(-1)!]
    const isWhole =
      end - first === words.length - 1 && words.every(each => inside.has(each) || isMarkOrSign(view, each))
    // "keeps the mate, who left, | awake": what follows something left out may complete the verb.
    if (mainRelation(view, word) === 'parataxis' && !inside.has(first - 1)) return []
    const isClosed = isMark(view, first - 1) && isMark(view, end + 1)
    // "Olsen, who teaches there, awake": what is after the second comma may go on the clause.
    if (mainRelation(view, word) === 'acl' && isMark(view, first - 1) && words.some(each => isMark(view, each)))
      return []
    if (!isWhole || words.includes(proposition.head) || !(end === last || (isClosed && !isRest(view, word)))) return []
    return [[...words, ...(mainRelation(view, word) === 'conj' ? childrenWith(view, head, 'cc') : [])]]
  })
}

const isMark = (view: ClauseView, word: number): boolean => /^(?:[,–—]|--)$/.test(view.tokens[word]?.form ?? '')

const isMarkOrSign = (view: ClauseView, word: number): boolean => view.tokens[word]!.upos === 'PUNCT'

/** What is told after a whole clause, not of one of its nouns: in the middle of a clause it is one of a list. */
const isRest = (view: ClauseView, word: number): boolean => /^(?:conj|parataxis)$/.test(mainRelation(view, word))

function isTail(view: ClauseView, proposition: Proposition, word: number): boolean {
  const head = view.heads[word]!
  switch (mainRelation(view, word)) {
    case 'conj':
      return isSecondVerb(view, head, word)
    case 'parataxis':
      // "the pier was sold, the Herald reports": who says so stays.
      return !isIntroduced(view, proposition) && !isAnnounced(view, word) && !reportingVerbs.has(lemmaOf(view, word))
    // "was named captain, winning seven races"
    case 'advcl':
      return isSetOff(view, word) && isBareParticiple(view, word)
    // "met the mate, a friend of the mayor"; "from Alton, Norland" stays: the second name tells where the first is.
    case 'appos':
      return (
        isSetOff(view, word) &&
        /^(?:NOUN|PROPN)$/.test(view.tokens[head]!.upos) &&
        mainRelation(view, head) !== 'appos' &&
        childrenWith(view, head, 'appos').length === 1 &&
        !subtree(view, word).every(each => /^(?:PROPN|PUNCT)$/.test(view.tokens[each]!.upos))
      )
    case 'acl':
      return (
        !isIntroduced(view, proposition) &&
        (isRelative(view, word)
          ? isSetOff(view, word) || isOneOfMany(view, head, proposition)
          : isSetOff(view, word) && isBareParticiple(view, word))
      )
    default:
      return false
  }
}

/** "rules that the pier can stay | but must be mended": the first verb has something of its own, and no "or" joins the two. */
function isSecondVerb(view: ClauseView, head: number, word: number): boolean {
  if (!/^(?:VERB|AUX)$/.test(view.tokens[head]!.upos)) return false
  const joints = [head, ...childrenWith(view, head, 'conj')].flatMap(each => childrenWith(view, each, 'cc'))
  if (joints.some(each => /^(?:or|nor|either|both|not)$/.test(lemmaOf(view, each)))) return false
  const rest = trimmed(view, laterVerbs(view, head))
  const first = rest[0] ?? word
  if (childrenWith(view, head, 'conj').find(each => each > head) !== word) return false
  if (joints.length === 0 && !isMark(view, first - 1)) return false
  if (childWith(view, head, 'aux:pass', 'cop') !== undefined) return true
  return childrenWith(view, head, 'obj', 'obl', 'xcomp', 'ccomp', 'advcl', 'advmod').some(
    each => each > head && each < first,
  )
}

/** The words of all verbs that are joined to this one after it. */
const laterVerbs = (view: ClauseView, head: number): number[] =>
  childrenWith(view, head, 'conj')
    .filter(each => each > head)
    .flatMap(each => subtree(view, each))
    .sort((left, right) => left - right)

/** ", winning seven races": without a joiner or a subject of its own. */
const isBareParticiple = (view: ClauseView, word: number): boolean =>
  /^VB[GN]$/.test(view.tokens[word]!.xpos) &&
  !childrenWith(view, word, 'mark', 'case', 'nsubj').some(each => each < word)

/** "who left", not "the claim that she left" and not "the film Things You Can Tell". */
const isRelative = (view: ClauseView, word: number): boolean =>
  view.relations[word] === 'acl:relcl' &&
  // "has a feeling the pier is safe", "an agreement by which the port would pay": what is felt, what was agreed
  !completes(view, word) &&
  view.tokens[(trimmed(view, subtree(view, word))[0] ?? word) + 1]?.form !== 'which' &&
  childWith(view, word, 'mark') === undefined &&
  !/^\p{Lu}/u.test(view.tokens[trimmed(view, subtree(view, word))[0] ?? word]!.form)

/** "shot back: they slept", "was quoted as saying, they slept": what follows is what was said. */
function isAnnounced(view: ClauseView, word: number): boolean {
  let before = (trimmed(view, subtree(view, word))[0] ?? word) - 1
  for (; view.tokens[before]?.upos === 'PUNCT'; before -= 1) if (view.tokens[before]!.form === ':') return true
  return view.tokens[before]?.upos === 'VERB'
}

/** "There are sailors who stayed", "It was Olsen who stayed": what is after the noun is the point. */
const isIntroduced = (view: ClauseView, { head }: Proposition): boolean => {
  const subject = subjectOf(view, head)
  return (
    childWith(view, head, 'expl') !== undefined ||
    (subject !== undefined && /^(?:it|there)$/i.test(view.tokens[subject]!.form))
  )
}

/** Nouns that say little without the clause after them: "in a way that pleased her"; from general knowledge. */
const empty =
  /^(?:way|manner|extent|degree|point|people|person|man|woman|one|thing|sort|kind|type|time|place|case|number|group|part|set|series|lot|area|situation|condition|term|percent|%)$/

const isBare = (view: ClauseView, noun: number): boolean =>
  childWith(view, noun, 'det', 'amod', 'nummod', 'compound', 'nmod') === undefined

/** "a decision", not "a hard decision" */
const isPlain = (view: ClauseView, noun: number): boolean =>
  childWith(view, noun, 'amod', 'nummod', 'compound', 'nmod') === undefined

/** "a firm that …", "at Alton, where …": still true and clear without the clause; "the sailors who stayed", "all that she has" and "sailors who drink fall" are not. */
function isOneOfMany(view: ClauseView, noun: number, proposition: Proposition): boolean {
  const { upos } = view.tokens[noun]!
  if (view.children[noun]!.some(each => isExclusive(view, each))) return false
  if (upos === 'PROPN') return true
  // "remembered as a captain who stayed": as which captain is the point.
  if (childrenWith(view, noun, 'case').some(word => lemmaOf(view, word) === 'as')) return false
  if (upos !== 'NOUN' || childWith(view, noun, 'nmod:poss') !== undefined || empty.test(lemmaOf(view, noun)))
    return false
  // "are ports that burn coal": that they are ports nobody asked.
  if (
    view.tokens[noun]!.xpos === 'NNS' &&
    view.children[noun]!.some(each => mainRelation(view, each) === 'cop') &&
    isBare(view, noun)
  )
    return false
  // "It will be a decision that helps many": that it is one nobody asked.
  const subject = childWith(view, noun, 'cop') === undefined ? undefined : childWith(view, noun, 'nsubj')
  if (subject !== undefined && view.tokens[subject]!.upos === 'PRON' && isPlain(view, noun)) return false
  const determiner = childWith(view, noun, 'det')
  if (determiner !== undefined) return /^(?:an?|some|several|many)$/.test(lemmaOf(view, determiner))
  return !isInSubject(view, noun, proposition.head)
}

/** "the only ship", "the largest ship", "all ships": of fewer it is not true. */
const isExclusive = (view: ClauseView, word: number): boolean =>
  /^(?:JJS|RBS)$/.test(view.tokens[word]!.xpos) ||
  /^(?:first|second|third|last|next|only|same|sole|other|such|all|every|each|most|no|any|both|half|enough|too|so|more|less|few)$/.test(
    lemmaOf(view, word),
  )

function isInSubject(view: ClauseView, word: number, head: number): boolean {
  for (let at = word; at >= 0 && at !== head; at = view.heads[at]!) if (mainRelation(view, at) === 'nsubj') return true
  return false
}
