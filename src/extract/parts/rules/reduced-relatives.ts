import { describesPerson, isPersonNoun } from '../../../lexicon/person-nouns.ts'
import { agrees } from '../../agreement.ts'
import {
  type ClauseView,
  childrenWith,
  childWith,
  isTensed,
  lemmaOf,
  mainRelation,
  subjectOf,
  subtree,
} from '../../clause.ts'
import { isTime } from '../../is-time.ts'
import { isPlural, nounPhrase, standsAsSubject } from '../../noun-phrase.ts'
import type { Proposition } from '../../propositions.ts'
import type { Part } from '../../rule.ts'
import { finiteForm, plainTense } from '../../tense.ts'
import { areAllPrinted, printedSet, printedWords, saying, trimmed } from '../excerpt.ts'
import { isNobody } from '../guards/nobody.ts'
import { isCalling, isInWhatMayBe, isPlayed, isSpecific, isWishedFor } from '../guards/there.ts'
import type { TakingRule } from '../rule.ts'

/** Verbs that tell a state also in their simple form: "a film starring Olsen" stars her; with others something is going on. */
const states =
  /^(?:star|feature|contain|include|involve|have|consist|comprise|cost|mean|belong|concern|show|own|represent|depict|portray|reflect|require|cite|quote|say|allege|claim|describe|call|surround|border|overlook|need|want|allow|enable|prohibit|govern|connect|oppose|support|total|measure|bear|stem|range|cover|span|back|favou?r|pertain|date|link|lead|stretch|extend|detail|outline|explain|list|defend|voice|express|urge|demand|seek|accuse|criticize|criticise|praise|warn|announce|confirm|mark|honou?r|celebrate|promote|regulate|ban|bar|restrict|limit|grant|give|promise|guarantee|threaten|result|underpin|hold|house|carry|affect|target|address|form|face)$/

/** Participles that are also nouns of what happens or is built: "a border crossing", "a harbour meeting"; from general knowledge. */
const events =
  /^(?:bomb|brief|build|cross|file|film|hear|kill|land|launch|meet|mine|open|park|rule|sail|shoot|sit|stab|train|warn|wed)$/

/** What is not told of as a thing that stands somewhere: after these "surrounding" means "about"; from general knowledge. */
const told =
  /^(?:circumstance|claim|detail|error|evidence|fact|information|issue|law|legend|lie|mistake|myth|news|problem|question|report|rule|secrecy|story)$/

/** Participles that are prepositions: "according to", "regarding". */
const prepositional =
  /^(?:accord|include|follow|regard|concern|exclude|consider|depend|give|base|compare|owe|pend|relate)$/

/** What is done once and over: "a photograph released by the port shows …" was released; but "a town led by Olsen" is led. From general knowledge. */
const done =
  /^(?:release|publish|issue|sign|file|introduce|post|obtain|announce|launch|appoint|elect|kill|shoot|arrest|award|approve|pass|reject|send|submit|buy|sell|steal|damage|destroy|conduct)$/

interface Holder {
  readonly parts: readonly Part[]
  readonly plural: boolean
}

/** "a film directed by Olsen", "a ball which raised £400": what the phrase says of its noun, as a sentence of its own. */
export const reducedRelatives: TakingRule = {
  name: 'reduced',
  relations: ['acl'],
  take(view, proposition) {
    const printed = printedWords(proposition)
    const inside = printedSet(proposition)
    return printed.flatMap(node => {
      const noun = view.heads[node]!
      if (mainRelation(view, node) !== 'acl' || noun < 0 || !inside.has(noun) || !isSpecific(view, noun)) return []
      // "no fee, much less a fee paid in cash": of neither is anything told.
      if (childrenWith(view, noun, 'advmod').some(word => /^(?:less|little|alone)$/.test(lemmaOf(view, word))))
        return []
      const words = trimmed(view, subtree(view, node))
      const isWhole = words.at(-1)! - words[0]! === words.length - 1
      // "the head of the union that grows": which noun is meant cannot be told.
      const name = view.names[noun]
      const isBeside = words[0] === noun + 1 || (name !== undefined && view.names[words[0]! - 1] === name)
      if (!isWhole || !isBeside || !areAllPrinted(view, words, inside)) return []
      // "that dealt | with the sale": its phrase was hung elsewhere.
      if (words.at(-1) === node && view.tokens[node + 1]?.upos === 'ADP') return []
      if (mayBeOuter(view, noun, node)) return []
      // "in a manner that is rare": no manner is rare by itself.
      if (/^(?:manner|way|fashion|sense|extent|degree|point)$/.test(lemmaOf(view, noun))) return []
      // "a law in 2010 that would have helped": no year helps.
      if (isTime(view, noun)) return []
      // "its waste processing plants": no waste processes plants.
      const isCompound = view.tokens[node + 1]?.xpos === 'NNS' && view.tokens[node - 1]?.xpos === 'NN'
      if (isCompound && view.tokens[node]!.xpos === 'VBG') return []
      // "called her a mayor who had forgotten the port": so she was called.
      if (isCalling(view, noun) || isPlayed(view, noun)) return []
      const holder = holderOf(view, proposition, noun, words)
      const tell = view.relations[node] === 'acl:relcl' ? relative : participle
      const said = holder === null ? null : tell(view, proposition, node, holder, words)
      if (said === null) return []
      const determiner = childWith(view, noun, 'det')
      // "It would be unusual for a town to have two mayors who had quarrelled"
      const isSupposed = childrenWith(view, proposition.head, 'aux').some(word => view.tokens[word]!.xpos === 'MD')
      // "is one of three members who voted against it"
      const isPicked = mainRelation(view, noun) === 'nmod' && view.tokens[view.heads[noun]!]?.upos === 'NUM'
      const isAny = determiner === undefined || /^(?:an?|some|another)$/.test(lemmaOf(view, determiner))
      const isSpare = isAny && !isPicked && !isSupposed
      return [{ said, words, isSpare }]
    })
  },
  examples: [
    {
      text: 'The crew attended a ball which raised money.',
      parts: ['The crew attended a ball.', 'A ball raised money.'],
    },
    { text: 'The captain thanked everyone who helped.', parts: [] },
  ],
}

/**
 * "a bridge over the river that joins two towns", "groups for the dockers asking for more": the noun further up may as well be meant, unless the
 * verb fits only one of the two.
 */
function mayBeOuter(view: ClauseView, noun: number, node: number): boolean {
  const outer = outerNoun(view, noun)
  if (outer === null) return false
  const isWho = view.children[node]!.some(child => /^who$/i.test(view.tokens[child]!.form))
  if (isWho) return isPersonNoun(lemmaOf(view, outer)) && agrees(view, outer, node)
  return agrees(view, outer, node)
}

/** The noun that the phrase of this one stands after, whichever of the two the tree hangs it on: the noun or its verb. */
function outerNoun(view: ClauseView, noun: number): number | null {
  const head = view.heads[noun]!
  const isNoun = (word: number) => word >= 0 && word < noun && view.tokens[word]!.upos === 'NOUN'
  if (mainRelation(view, noun) === 'nmod') return isNoun(head) ? head : null
  const preposition = childWith(view, noun, 'case')
  if (mainRelation(view, noun) !== 'obl' || preposition === undefined || !isNoun(preposition - 1)) return null
  return mainRelation(view, preposition - 1) === 'obj' ? preposition - 1 : null
}

/** For "The Heron is a boat built by Olsen" the subject "the Heron"; else the noun with what stands before the phrase. */
function holderOf(view: ClauseView, { head }: Proposition, noun: number, words: readonly number[]): Holder | null {
  const determiner = childWith(view, noun, 'det')
  const isKind = noun === head && determiner !== undefined && /^an?$/.test(lemmaOf(view, determiner))
  const subject = isKind && childWith(view, head, 'cop') !== undefined ? subjectOf(view, head) : undefined
  if (
    subject !== undefined &&
    mainRelation(view, subject) === 'nsubj' &&
    !/^(?:there|it|this|that)$/i.test(view.tokens[subject]!.form)
  )
    return { parts: nounPhrase(view, subject), plural: isPlural(view, subject) }
  const parts = nounPhrase(view, noun).filter(part => !('token' in part) || !words.includes(part.token))
  if (!standsAsSubject(view, noun, parts) || parts.some(part => 'token' in part && part.token > words[0]!)) return null
  return { parts, plural: isPlural(view, noun) }
}

function participle(
  view: ClauseView,
  proposition: Proposition,
  node: number,
  holder: Holder,
  words: readonly number[],
): Proposition | null {
  const { xpos, upos } = view.tokens[node]!
  // "the idea of Norland joining the union": what may come, with its doer.
  const preposition = childWith(view, view.heads[node]!, 'case')
  if (
    xpos === 'VBG' &&
    preposition !== undefined &&
    /^(?:of|about|against|for|to)$/.test(lemmaOf(view, preposition)) &&
    view.tokens[view.heads[node]!]!.upos === 'PROPN'
  )
    return null
  // "worked to get a deal passed", "wants the pier closed": wished for, not told.
  const noun = view.heads[node]!
  const governor = view.heads[noun]!
  if (
    xpos === 'VBN' &&
    /^(?:obj|xcomp)$/.test(mainRelation(view, noun)) &&
    /^(?:get|have|want|need|like|keep|see|call|label|brand|consider|deem)$/.test(lemmaOf(view, governor))
  )
    return null
  if (upos !== 'VERB' || !/^VB[GN]$/.test(xpos) || childWith(view, node, 'mark', 'case', 'aux') !== undefined)
    return null
  if (childrenWith(view, node, 'obj', 'obl', 'xcomp', 'advmod', 'advcl').length === 0) return null
  // "the leader of a popular uprising to win it back": a noun
  if (xpos === 'VBG' && childWith(view, node, 'obj', 'obl', 'xcomp') === undefined) return null
  // "produced a profile": a past tense taken for a participle
  if (xpos === 'VBN' && childWith(view, node, 'obj') !== undefined) return null
  if (xpos === 'VBG' && prepositional.test(lemmaOf(view, node))) return null
  // "at a border crossing near Alton", "award winning crews": the noun and the participle are one word.
  const isBeside = node === noun + 1 && view.tokens[noun]!.xpos === 'NN'
  if (
    xpos === 'VBG' &&
    isBeside &&
    !describesPerson(lemmaOf(view, noun)) &&
    !/(?:man|woman)$/.test(lemmaOf(view, noun))
  ) {
    if (events.test(lemmaOf(view, node)) && childWith(view, node, 'obj') === undefined) return null
    if (childWith(view, noun, 'det', 'nmod:poss', 'nummod', 'amod', 'case') === undefined) return null
  }
  // "made an error surrounding the fares": which the error was about.
  if (xpos === 'VBG' && lemmaOf(view, node) === 'surround' && told.test(lemmaOf(view, noun))) return null
  // "a ship built in Alton but which never sailed": the joined clause has its own pronoun.
  if (
    childrenWith(view, node, 'conj').some(each =>
      childrenWith(view, each, 'nsubj').some(word => /^(?:which|who|that)$/i.test(view.tokens[word]!.form)),
    )
  )
    return null
  if (xpos === 'VBG' && !mayAct(view, noun, node)) return null
  const tense = plainTense(view, proposition.head)
  if (tense === null || isInWhatMayBe(view, view.heads[node]!, proposition.head)) return null
  const tokens = words.map(token => ({ token }))
  if (xpos === 'VBG' && states.test(lemmaOf(view, node)))
    return saying(
      'reduced',
      holder.parts,
      tokens,
      node,
      new Map([[node, finiteForm(view, node, tense, holder.plural)]]),
    )
  // "The pier built in May is closed": it was built.
  const isDone =
    tense === 'past' ||
    (xpos === 'VBN' &&
      (done.test(lemmaOf(view, node)) || childrenWith(view, node, 'obl').some(each => isTime(view, each))))
  const be = isDone ? (holder.plural ? 'were' : 'was') : holder.plural ? 'are' : 'is'
  return saying('reduced', [...holder.parts, { words: be }], tokens, node)
}

/** "a mate wearing a coat", "a letter seeking help", not "entered the room wearing a coat", "a running mate": of a thing only what things do is told. */
function mayAct(view: ClauseView, noun: number, node: number): boolean {
  // "the party's running mate"
  if (view.lower[node] === 'running' && view.lower[node + 1] === 'mate') return false
  const lemma = lemmaOf(view, noun)
  const isActor =
    view.names[noun] !== undefined ||
    /^(?:NNPS?|CD)$/.test(view.tokens[noun]!.xpos) ||
    describesPerson(lemma) ||
    isPersonNoun(lemma) ||
    actors.test(lemma)
  // "The crew faced the storm holding ropes": what stands after the object may be told of the subject.
  return (
    isActor ||
    (states.test(lemmaOf(view, node)) && childWith(view, node, 'aux') === undefined) ||
    view.lower[node] === 'being'
  )
}

/** Bodies, animals and what moves; from general knowledge. */
const actors =
  /^(?:people|police|crew|team|company|firm|party|government|administration|group|club|union|council|committee|court|country|nation|state|city|town|army|force|troop|bank|agency|organi[sz]ation|youth|migrant|immigrant|protester|woman|man|child|kid|family|couple|crowd|dog|cat|horse|animal|bird|ship|boat|ferry|vessel|plane|aircraft|airplane|helicopter|train|truck|car|vehicle|bus|storm|hurricane|fire|tanker|convoy|campaign|publisher|maker|network|donor|somebody|someone)$/

function relative(
  view: ClauseView,
  proposition: Proposition,
  node: number,
  holder: Holder,
  words: readonly number[],
): Proposition | null {
  const pronoun = subjectOf(view, node)
  // "a port of South Norland which is old": without a comma nothing more is said of what has a name.
  const name = view.heads[node]!
  if (view.tokens[name]!.upos === 'PROPN' && pronoun === words[0] && pronoun === name + 1)
    if (pronoun !== undefined && /^(?:which|that)$/i.test(view.tokens[pronoun]!.form)) return null
  if (!isTensed(view, node) || pronoun === undefined || pronoun !== words[0]) return null
  // "the feud between the two men that has grown"
  if (!agrees(view, view.heads[node]!, node)) return null
  if (!/^(?:WDT|WP)$/.test(view.tokens[pronoun]!.xpos)) return null
  if (/^who$/i.test(view.tokens[pronoun]!.form) && isNobody(view, view.heads[node]!)) return null
  // "needs a captain who will stay": there may be none.
  if (isWishedFor(view, view.heads[node]!)) return null
  // "people who smoke": in the present many are meant, and none in particular.
  if (plainTense(view, node) !== 'past' && plainTense(view, proposition.head) === null) return null
  // "who have claimed they | are banned": the clause goes on where the tree lets it end.
  const next = view.tokens[words.at(-1)! + 1]
  if (
    next !== undefined &&
    /^(?:VB[DZPGN]|MD|TO)$/.test(next.xpos) &&
    words.at(-1)! + 1 !== proposition.head &&
    view.heads[words.at(-1)! + 1] !== proposition.head
  )
    return null
  const tokens = words.slice(1).map(token => ({ token }))
  return tokens.length < 2 ? null : saying('reduced', holder.parts, tokens, node)
}
