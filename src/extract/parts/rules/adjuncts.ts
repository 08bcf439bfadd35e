import { type ClauseView, childrenWith, childWith, lemmaOf, mainRelation, subjectOf, subtree } from '../../clause.ts'
import { isTime } from '../../is-time.ts'
import type { Proposition } from '../../propositions.ts'
import { isTopic } from '../../rules/adverbial.ts'
import { plainTense } from '../../tense.ts'
import {
  completes,
  completionOf,
  isAskedFor,
  isAskedWith,
  isBesideObject,
  isMeasure,
  tellsWhatFor,
  tellsWhich,
  withEarlier,
} from '../completions.ts'
import { areAllPrinted, printedSet, printedWords, trimmed, without } from '../excerpt.ts'
import { hasBareInfinitive } from '../guards/bare-infinitive.ts'
import { isAmount } from '../guards/bonds.ts'
import { goesOn, isListed } from '../guards/goes-on.ts'
import { heldTogether } from '../guards/held-together.ts'
import { holdersOf, withDoings, withWholeTimes } from '../guards/holders-of.ts'
import { isBehindPhrase, isEmpty, isOpenNoun, isPlaceOf, isPointOf } from '../guards/loose-phrases.ts'
import { hasCore, isHollow } from '../guards/scope.ts'
import type { DividingRule } from '../rule.ts'

/** Prepositions of time, place, manner, cause and company, without which the verb still tells what happened; from general knowledge. */
const circumstantial =
  /^(?:in|on|at|during|after|before|since|until|till|by|near|outside|inside|around|across|throughout|within|amid|despite|because|due|following|for|with|from|through|along|behind|alongside|under|over|per|via|upon|beside|among|between)$/

/**
 * "opened the pier on Monday in Alton" is the opening with its day and the opening with its place. What the verb cannot do without
 * ("relied on the crew", "met with the mayor") stays in each.
 */
export const adjuncts: DividingRule = {
  name: 'adjunct',
  divide(view, proposition) {
    const found = adjunctsOf(view, proposition)
    if (found.length === 0 || comesTwice(view, proposition)) return [proposition]
    const core = without(view, proposition, new Set(found.flat()))
    if (core === null) return [proposition]
    const parts = found.flatMap((words, index) => {
      const holders = holdersOf(view, words, found)
      const others = found.filter((other, at) => at !== index && !holders.includes(other)).flat()
      return without(view, proposition, new Set(others)) ?? []
    })
    const isWhole = hasCore(view, proposition.head) && !hasBareInfinitive(view, proposition.head, printedSet(core))
    return [...(isWhole || isCompleted(view, core) ? [core] : []), ...parts].map(part => ({
      ...part,
      rule: 'adjunct',
    }))
  },
  examples: [
    {
      text: 'The crew slept at home in the storm.',
      parts: ['The crew slept.', 'The crew slept at home.', 'The crew slept in the storm.'],
    },
    { text: 'The crew did not sleep at home in the storm.', parts: [] },
    { text: 'The crew relied on the captain.', parts: [] },
    { text: 'The crew called on the captain to resign.', parts: [] },
    { text: 'Olsen was the first sailor to cross the bay.', parts: [] },
  ],
}

/** "was paid by the port in May, and again by the town in June": each place and day belongs to its own half. */
const comesTwice = (view: ClauseView, proposition: Proposition): boolean =>
  printedWords(proposition).some(
    word =>
      /^(?:and|but)$/i.test(view.tokens[word]!.form) &&
      /^(?:again|once|twice|then|later|now)$/i.test(view.tokens[word + 1]?.form ?? '') &&
      view.tokens[word + 2]?.upos === 'ADP',
  )

/** "came into office in May" is still told without the month: a phrase that completes the verb stays. */
function isCompleted(view: ClauseView, core: Proposition): boolean {
  const printed = printedSet(core)
  return childrenWith(view, core.head, 'obl').some(child => child > core.head && printed.has(child))
}

/** The words of each adjunct of the clause's verb, those of verbs it controls included ("agreed to join in the summer"). */
function adjunctsOf(view: ClauseView, proposition: Proposition): number[][] {
  const printed = printedSet(proposition)
  const result: number[][] = []
  const add = (node: number) => {
    const words = withEarlier(view, node, trimmed(view, subtree(view, node)))
    const isWhole = words.at(-1)! - words[0]! === words.length - 1
    if (goesOn(view, words) || isPointOf(view, words[0]! - 1)) return
    if (isListed(view, words)) return
    // "saw the storm only in the last week": without it more would be said.
    if (/^(?:only|solely)$/.test(lemmaOf(view, words[0]!))) return
    if (isWhole && areAllPrinted(view, words, printed)) result.push(words)
  }
  for (let verb: number | undefined = proposition.head; verb !== undefined && printed.has(verb); ) {
    const completion = completionOf(view, verb)
    // "include sending | in divers": alone the gerund says nothing.
    const isBare = verb !== proposition.head && view.tokens[verb]!.xpos === 'VBG' && !hasCore(view, verb)
    if (!isBare) for (const child of view.children[verb]!) if (isAdjunct(view, child, completion)) add(child)
    // "made a film in which she dances"
    for (const noun of childrenWith(view, verb, 'obj', 'obl'))
      if (isOpenNoun(view, noun) && !result.some(words => words.includes(noun)))
        // "a second attempt to persuade her" is nothing without what was attempted.
        for (const clause of childrenWith(view, noun, 'acl'))
          if (
            clause > noun &&
            !isEmpty(view, noun) &&
            !completes(view, clause) &&
            !tellsWhatFor(view, clause, verb) &&
            !isWhatHappens(view, clause)
          )
            add(clause)
    // "finished his training at the Alton yard"
    for (const noun of childrenWith(view, verb, 'obj'))
      for (const phrase of childrenWith(view, noun, 'nmod'))
        if (phrase > noun && isPlaceOf(view, phrase, noun)) add(phrase)
    verb = childWith(view, verb, 'xcomp')
  }
  return heldTogether(view, withDoings(view, withWholeTimes(view, result)), printed, proposition.head)
}

function isAdjunct(view: ClauseView, node: number, completion: number | undefined): boolean {
  const relation = mainRelation(view, node)
  // "has been meeting | counterparts | considered friendly": a clause with a subject and without a joiner is none.
  if (
    relation === 'advcl' &&
    (isUnjoined(view, node) ||
      isCondition(view, node) ||
      isMeansOfDuty(view, node) ||
      isTopic(view, node) ||
      isAboutIt(view, node))
  )
    return false
  if (relation === 'advcl')
    return (
      !isAskedFor(view, node) &&
      !tellsWhich(view, node) &&
      !isWhatHappens(view, node) &&
      !tellsWhatFor(view, node, view.heads[node]!) &&
      !isComplement(view, node)
    )
  if (relation === 'obl') {
    if (isRate(view, node) || isTerm(view, node) || isDeadline(view, node) || isPrice(view, node)) return false
    // "for every dollar it took, it spent two"
    if (isMeasure(view, node)) return false
    // "has six sailors with him"
    if (view.tokens[node]!.upos === 'PRON' && lemmaOf(view, view.heads[node]!) === 'have') return false
    // "took it upon herself to sail"
    if (
      /sel(?:f|ves)$/.test(view.lower[node]!) &&
      childrenWith(view, node, 'case').some(word => /^(?:up)?on$/.test(lemmaOf(view, word)))
    )
      return false
    // "is | a bit | late": how far it holds
    if (/^(?:bit|little)$/.test(lemmaOf(view, node)) && childWith(view, node, 'case') === undefined) return false
    // "is held by the town": without the doer such a passive says nothing.
    if (/agent/.test(view.relations[node]!)) return !isHollow(view, view.heads[node]!)
    // "should the chance present | itself"
    if (/tmod|unmarked/.test(view.relations[node]!)) return view.tokens[node]!.upos !== 'PRON'
    const preposition = childWith(view, node, 'case')
    if (preposition === undefined)
      return (
        isTime(view, node) ||
        // "announced in May | his plan to leave": an object, late
        (childWith(view, node, 'nmod:poss') === undefined &&
          view.tokens[node]!.upos !== 'PRON' &&
          !followsNoun(view, node) &&
          !followsParticle(view, node))
      )
    if (node === completion) return false
    // "built her plan around the pier", "compared the boat with hers": the verb asks for it.
    if (isAskedWith(view, node, lemmaOf(view, preposition))) return false
    if (tellsWhereItHolds(view, node, preposition)) return false
    // "rated its influence as modest"
    if (lemmaOf(view, preposition) === 'as' && view.tokens[node]!.upos === 'ADJ') return false
    if (lemmaOf(view, preposition) === 'as' && isBehindPhrase(view, node)) return true
    return circumstantial.test(lemmaOf(view, preposition)) || isBesideObject(view, node, lemmaOf(view, preposition))
  }
  // "five years later", but not "a visit there by the mayor"
  return (
    relation === 'advmod' &&
    // "a lot more difficult": how difficult it is.
    !/^(?:t?here|more|less|much|many)$/.test(lemmaOf(view, node)) &&
    childWith(view, node, 'obl', 'nummod', 'nmod', 'case') !== undefined
  )
}

/** "works 20 hours | a week": how often, or how much of it, is one number. */
function isRate(view: ClauseView, node: number): boolean {
  const [first, second, ...rest] = subtree(view, node)
  return (
    first !== undefined &&
    second === node &&
    rest.length === 0 &&
    isTime(view, node) &&
    /^(?:an?|per|each|every)$/.test(lemmaOf(view, first)) &&
    isAmount(view, first - 1)
  )
}

/** "was announced at $350", "stood at 4 percent": how much is the point. */
const isPrice = (view: ClauseView, node: number): boolean =>
  /^(?:[$£€%]|percent)$/i.test(view.tokens[node]!.form) &&
  childrenWith(view, node, 'case').some(word => lemmaOf(view, word) === 'at')

/** "Upon conviction he must pay": what must or may be then is not said to be so. */
const isTerm = (view: ClauseView, node: number): boolean =>
  childrenWith(view, node, 'case').some(word => lemmaOf(view, word) === 'upon') &&
  childrenWith(view, view.heads[node]!, 'aux').some(word => view.tokens[word]!.xpos === 'MD')

/** "has until Monday to decide" is not "has to decide". */
const isDeadline = (view: ClauseView, node: number): boolean =>
  lemmaOf(view, view.heads[node]!) === 'have' && view.tokens[subtree(view, node).at(-1)! + 1]?.xpos === 'TO'

/** "kept from leaving", "committed to leaving", but "sailed to see the island". */
function isComplement(view: ClauseView, clause: number): boolean {
  const opener = lemmaOf(view, trimmed(view, subtree(view, clause))[0] ?? clause)
  // "strikes her as biased": as what is the point.
  if (opener === 'as' && view.tokens[clause]!.upos === 'ADJ') return clause > view.heads[clause]!
  // "followed her in leaving"
  if (
    opener === 'in' &&
    /^(?:follow|join|succeed|fail|persist|assist|help|support)$/.test(lemmaOf(view, view.heads[clause]!))
  )
    return view.tokens[clause]!.xpos === 'VBG'
  return /^(?:of|from)$/.test(opener) || (opener === 'to' && view.tokens[clause]!.xpos === 'VBG')
}

/** "depends on sailors having slept", "led to crews sent home": after such a preposition the noun is told with what it does. */
function isWhatHappens(view: ClauseView, clause: number): boolean {
  if (!/^VB[GN]$/.test(view.tokens[clause]!.xpos) || childWith(view, clause, 'nsubj', 'mark', 'case') !== undefined)
    return false
  const before = (trimmed(view, subtree(view, clause))[0] ?? clause) - 1
  const head = view.heads[clause]!
  const noun =
    mainRelation(view, clause) === 'acl' ? head : childrenWith(view, head, 'obl').find(each => each === before)
  if (
    noun === undefined ||
    noun > clause ||
    mainRelation(view, noun) !== 'obl' ||
    view.tokens[before]?.upos === 'PUNCT'
  )
    return false
  // "resulted in the pump breaking"
  const isResult = /^(?:result|end|culminate)$/.test(lemmaOf(view, view.heads[noun]!))
  return childrenWith(view, noun, 'case').some(word =>
    (isResult ? /^in$/ : /^(?:on|upon|to|about|against|of|despite)$/).test(lemmaOf(view, word)),
  )
}

/** "is unpopular in Alton" is not "is unpopular": what somebody or something is like may hold of there alone. */
const tellsWhereItHolds = (view: ClauseView, node: number, preposition: number): boolean =>
  /^(?:in|among|with|within|at|for|across|outside|on)$/.test(lemmaOf(view, preposition)) &&
  view.tokens[view.heads[node]!]!.upos === 'ADJ' &&
  childWith(view, view.heads[node]!, 'cop') !== undefined &&
  !isTime(view, node)

/** "with Special Counsel | Olsen's men": after a noun, what has no preposition belongs to it. */
const followsNoun = (view: ClauseView, node: number): boolean =>
  /^(?:NOUN|PROPN|ADJ)$/.test(view.tokens[subtree(view, node)[0]! - 1]?.upos ?? '')

/** "played down | the report" */
const followsParticle = (view: ClauseView, node: number): boolean =>
  mainRelation(view, Math.max(0, subtree(view, node)[0]! - 1)) === 'compound'

const isUnjoined = (view: ClauseView, clause: number): boolean =>
  subjectOf(view, clause) !== undefined &&
  childWith(view, clause, 'mark', 'case', 'cc') === undefined &&
  !subtree(view, clause).some(word => /^W/.test(view.tokens[word]!.xpos)) &&
  view.tokens[(trimmed(view, subtree(view, clause))[0] ?? clause) - 1]?.upos !== 'PUNCT' &&
  clause > view.heads[clause]!

/** "The pump stops when it rains": in the present what "when" says is a condition. */
const isCondition = (view: ClauseView, clause: number): boolean =>
  view.children[clause]!.some(child => lemmaOf(view, child) === 'when' && child < clause) &&
  (plainTense(view, view.heads[clause]!) === 'present' ||
    // "when carefully steered, the boat could win"
    childrenWith(view, view.heads[clause]!, 'aux').some(word => /^(?:can|could|may|might)$/.test(lemmaOf(view, word))))

/** "must make room to win the prize": what must be done for an end need not be done without it. */
const isMeansOfDuty = (view: ClauseView, clause: number): boolean =>
  view.tokens[clause]!.xpos === 'VB' &&
  childrenWith(view, view.heads[clause]!, 'aux').some(word => /^(?:must|should|ought)$/.test(lemmaOf(view, word)))

/** "It is rare for a mayor to resign": what is rare is what follows. */
const isAboutIt = (view: ClauseView, clause: number): boolean => {
  const head = view.heads[clause]!
  const subject = subjectOf(view, head)
  return (
    view.tokens[clause]!.xpos === 'VB' &&
    view.tokens[head]!.upos === 'ADJ' &&
    subject !== undefined &&
    /^it$/i.test(view.tokens[subject]!.form)
  )
}
