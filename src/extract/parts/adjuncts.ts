import { type ClauseView, childrenWith, childWith, lemmaOf, mainRelation, subjectOf, subtree } from '../clause.ts'
import type { Proposition } from '../propositions.ts'
import { plainTense } from '../tense.ts'
import { completes, completionOf, isAskedFor, isBesideObject, isTime, tellsWhatFor, tellsWhich } from './completions.ts'
import { printedWords, trimmed, without } from './excerpt.ts'
import type { DividingRule } from './rule.ts'
import { hasCore } from './scope.ts'

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
    if (found.length === 0) return [proposition]
    const core = without(view, proposition, new Set(found.flat()))
    if (core === null) return [proposition]
    const parts = found.flatMap((_, index) => {
      const others = found.filter((__, at) => at !== index).flat()
      return without(view, proposition, new Set(others)) ?? []
    })
    return [...(hasCore(view, proposition.head) || isCompleted(view, core) ? [core] : []), ...parts].map(part => ({
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

/** "came into office in May" is still told without the month: a phrase that completes the verb stays. */
function isCompleted(view: ClauseView, core: Proposition): boolean {
  const printed = new Set(printedWords(core))
  return childrenWith(view, core.head, 'obl').some(child => child > core.head && printed.has(child))
}

/** The words of each adjunct of the clause's verb, those of verbs it controls included ("agreed to join in the summer"). */
function adjunctsOf(view: ClauseView, proposition: Proposition): number[][] {
  const printed = new Set(printedWords(proposition))
  const result: number[][] = []
  const add = (node: number) => {
    const words = trimmed(view, subtree(view, node))
    const isWhole = words.at(-1)! - words[0]! === words.length - 1
    if (goesOn(view, words)) return
    if (isListed(view, words)) return
    // "saw the storm only in the last week": without it more would be said.
    if (/^(?:only|solely)$/.test(lemmaOf(view, words[0]!))) return
    if (isWhole && words.every(word => printed.has(word) || view.tokens[word]!.upos === 'PUNCT')) result.push(words)
  }
  for (let verb: number | undefined = proposition.head; verb !== undefined && printed.has(verb); ) {
    const completion = completionOf(view, verb)
    for (const child of view.children[verb]!) if (isAdjunct(view, child, completion)) add(child)
    // "made a film in which she dances"
    for (const noun of childrenWith(view, verb, 'obj', 'obl'))
      if (isOpenNoun(view, noun) && !result.some(words => words.includes(noun)))
        // "a second attempt to persuade her" is nothing without what was attempted.
        for (const clause of childrenWith(view, noun, 'acl'))
          if (clause > noun && !completes(view, clause) && !tellsWhatFor(view, clause, verb)) add(clause)
    verb = childWith(view, verb, 'xcomp')
  }
  return result
}

/** "two days after a visit | there by the mayor", "for the remains | of two sailors", "just two days | after the storm": the phrase is longer than the tree knows. */
function goesOn(view: ClauseView, words: readonly number[]): boolean {
  const last = words.at(-1)!
  const next = view.tokens[last + 1]?.form.toLowerCase() ?? ''
  // "at Mar |-a-Lago"
  if (/^(?:of|there|here|-)$/.test(next)) return true
  // "in exchange | for the fee"
  if (relational.test(lemmaOf(view, last)) && /^(?:ADP|PART)$/.test(view.tokens[last + 1]?.upos ?? '')) return true
  // "waited for the crew | to leave": who is to do it.
  if (
    /^for$/i.test(view.tokens[words[0]!]!.form) &&
    view.tokens[last + 1]?.xpos === 'TO' &&
    view.tokens[last + 2]?.xpos === 'VB'
  )
    return true
  // "by telling of a time | when the pier was open"
  if (
    /^(?:time|moment|period|point|era|place|way)$/.test(lemmaOf(view, last)) &&
    /^W/.test(view.tokens[last + 1]?.xpos ?? '')
  )
    return true
  // "while showing support for the plan, | which would allow …"
  if (next === ',' && /^(?:WDT|WP)$/.test(view.tokens[last + 2]?.xpos ?? '')) return true
  if (next === 'by')
    return !view.relations.some(relation => relation === 'aux:pass') && view.tokens[last]!.upos !== 'PROPN'
  const isMeasure = /^(?:second|minute|hour|day|week|month|year|decade)$/.test(lemmaOf(view, last))
  return isMeasure && /^(?:after|before|since|later|earlier|ago)$/.test(next)
}

/** Nouns of phrases that are prepositions with what follows: "in retaliation for"; from general knowledge. */
const relational =
  /^(?:retaliation|exchange|return|addition|response|contrast|comparison|relation|accordance|connection|regard|respect|preparation|opposition|reaction|revenge|line|keeping|compliance|conjunction|tandem|search|charge|favour|favor|lieu|terms)$/

/** "turned from the port, the depot and the pier": behind a comma the list goes on that the tree lost, unless a joiner follows. */
function isListed(view: ClauseView, words: readonly number[]): boolean {
  const last = words.at(-1)!
  const next = view.tokens[last + 2]
  if (view.tokens[last + 1]?.form !== ',' || view.tokens[words[0]! - 1]?.form === ',' || words[0] === 0) return false
  return next !== undefined && /^(?:NOUN|PROPN|ADJ|NUM|DET|PRON|VERB|PUNCT)$/.test(next.upos) && next.xpos !== 'VBG'
}

/** "a film", "films": what more is said of it does not tell which one is meant. */
function isOpenNoun(view: ClauseView, noun: number): boolean {
  const determiner = childWith(view, noun, 'det')
  if (view.tokens[noun]!.upos !== 'NOUN') return false
  return determiner === undefined || /^(?:an?|some|another)$/.test(lemmaOf(view, determiner))
}

function isAdjunct(view: ClauseView, node: number, completion: number | undefined): boolean {
  const relation = mainRelation(view, node)
  // "has been meeting | counterparts | considered friendly": a clause with a subject and without a joiner is none.
  if (relation === 'advcl' && (isUnjoined(view, node) || isCondition(view, node) || isAboutIt(view, node))) return false
  if (relation === 'advcl')
    return (
      !isAskedFor(view, node) &&
      !tellsWhich(view, node) &&
      !tellsWhatFor(view, node, view.heads[node]!) &&
      !isComplement(view, node)
    )
  if (relation === 'obl') {
    if (/tmod|agent|unmarked/.test(view.relations[node]!)) return true
    const preposition = childWith(view, node, 'case')
    if (preposition === undefined)
      return view.tokens[node]!.upos !== 'PRON' && (isTime(view, node) || !followsNoun(view, node))
    if (node === completion) return false
    return circumstantial.test(lemmaOf(view, preposition)) || isBesideObject(view, node, lemmaOf(view, preposition))
  }
  // "five years later", but not "a visit there by the mayor"
  return (
    relation === 'advmod' &&
    !/^t?here$/.test(lemmaOf(view, node)) &&
    childWith(view, node, 'obl', 'nummod', 'nmod', 'case') !== undefined
  )
}

/** "kept from leaving", "committed to leaving", but "sailed to see the island". */
function isComplement(view: ClauseView, clause: number): boolean {
  const opener = lemmaOf(view, trimmed(view, subtree(view, clause))[0] ?? clause)
  return /^(?:of|from)$/.test(opener) || (opener === 'to' && view.tokens[clause]!.xpos === 'VBG')
}

/** "with Special Counsel | Olsen's men": behind a noun, what has no preposition belongs to it. */
const followsNoun = (view: ClauseView, node: number): boolean =>
  /^(?:NOUN|PROPN|ADJ)$/.test(view.tokens[subtree(view, node)[0]! - 1]?.upos ?? '')

const isUnjoined = (view: ClauseView, clause: number): boolean =>
  subjectOf(view, clause) !== undefined &&
  childWith(view, clause, 'mark', 'case', 'cc') === undefined &&
  !subtree(view, clause).some(word => /^W/.test(view.tokens[word]!.xpos)) &&
  view.tokens[subtree(view, clause)[0]! - 1]?.upos !== 'PUNCT' &&
  clause > view.heads[clause]!

/** "The pump stops when it rains": in the present what "when" says is a condition. */
const isCondition = (view: ClauseView, clause: number): boolean =>
  view.children[clause]!.some(child => lemmaOf(view, child) === 'when' && child < clause) &&
  plainTense(view, view.heads[clause]!) === 'present'

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
