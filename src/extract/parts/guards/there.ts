import { isPersonNoun } from '../../../lexicon/person-nouns.ts'
import { type ClauseView, childrenWith, childWith, lemmaOf, mainRelation } from '../../clause.ts'

/** "It is likely that it will be among the matters discussed": what is told of a noun in a clause that may or will be. */
export function isInWhatMayBe(view: ClauseView, noun: number, head: number): boolean {
  for (let at = noun; at >= 0 && at !== head; at = view.heads[at]!)
    if (childrenWith(view, at, 'aux').some(word => view.tokens[word]!.xpos === 'MD') || isWishedFor(view, at))
      return true
  return false
}

/** "pleaded for a law that ended fires", "needs a captain who will stay", "need more of a crew sailing with us": what is asked for is not there. */
export function isWishedFor(view: ClauseView, noun: number): boolean {
  const verb = view.heads[noun]!
  if (verb < 0) return false
  const isAny =
    /^(?:more|enough)$/.test(lemmaOf(view, noun)) ||
    childrenWith(view, noun, 'det').some(word => /^(?:an?|any|some)$/.test(lemmaOf(view, word)))
  if (mainRelation(view, noun) === 'obj')
    return isAny && /^(?:need|want|seek|demand|require|prefer|deserve|await|lack)$/.test(lemmaOf(view, verb))
  return (
    /^(?:plead|call|push|press|ask|beg|hope|wish|wait|look|search|campaign|lobby|pray|long|yearn)$/.test(
      lemmaOf(view, verb),
    ) && childrenWith(view, noun, 'case').some(word => lemmaOf(view, word) === 'for')
  )
}

/** "call the pier a wreck", "describes it as a ferry" */
export function isCalling(view: ClauseView, noun: number): boolean {
  const verb = view.heads[noun]!
  return (
    verb >= 0 &&
    /^(?:obj|xcomp|obl)$/.test(mainRelation(view, noun)) &&
    /^(?:call|label|brand|consider|deem|term|dub|describe|depict|portray|paint)$/.test(lemmaOf(view, verb)) &&
    childrenWith(view, verb, 'obj', 'iobj').some(other => other < noun)
  )
}

/** "acts as a gate blocking the way", "serves as a bridge joining the towns": no gate is there but what acts as one. */
export const isPlayed = (view: ClauseView, noun: number): boolean =>
  childrenWith(view, noun, 'case').some(word => lemmaOf(view, word) === 'as') &&
  /^(?:act|serve|function|work|double|pose|behave|operate|come|portray|describe|see)$/.test(
    lemmaOf(view, Math.max(0, view.heads[noun]!)),
  )

/** Something that exists by what the clause says: "a ball", "the ball", "Olsen", not "anyone", "every ball", "no ball". */
export function isSpecific(view: ClauseView, noun: number): boolean {
  if (!/^(?:NOUN|PROPN)$/.test(view.tokens[noun]!.upos)) return false
  const determiner = childWith(view, noun, 'det')
  if (determiner !== undefined && !/^(?:an?|the|this|that|these|those|some)$/.test(lemmaOf(view, determiner)))
    return false
  // "aides to members who oppose the plan": not all members do.
  if (
    determiner === undefined &&
    /^NNP?S$/.test(view.tokens[noun]!.xpos) &&
    childWith(view, noun, 'nummod') === undefined
  )
    return false
  // "reports on the fire, a topic that nobody knew": what stands before it is the topic.
  if (
    determiner !== undefined &&
    /^an?$/.test(lemmaOf(view, determiner)) &&
    view.tokens[determiner - 1]?.form === ',' &&
    !isPersonNoun(lemmaOf(view, noun))
  )
    return false
  return !/^(?:one|way|time|reason|place|kind|sort|type|fact|case|instance|situation|level|extent|degree|point|turn)$|thing$|one$/.test(
    lemmaOf(view, noun),
  )
}
