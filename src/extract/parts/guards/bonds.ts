import { isFiniteTag } from '../../../statement/is-finite-word.ts'
import { type ClauseView, childrenWith, childWith, lemmaOf, says } from '../../clause.ts'

const measure = /^(?:second|minute|hour|day|week|weekend|month|year|decade|century|mile|foot|metre|meter)$/

/** The printed words with one that is not printed beside them, or before the word beside them: only there can an expression be torn. */
export function besideCuts(
  view: ClauseView,
  printed: readonly number[],
  inside: ReadonlySet<number>,
): readonly number[] {
  const isCut = (word: number) => !inside.has(word) && view.tokens[word] !== undefined
  return printed.filter(word => isCut(word + 1) || isCut(word - 1) || isCut(word - 2))
}

/** Whether an expression of several words was printed in half; `words` are those beside cuts, in order. */
export function breaksBond(view: ClauseView, words: readonly number[], inside: ReadonlySet<number>): boolean {
  const isCut = (word: number) => view.tokens[word] !== undefined && !inside.has(word)
  // The "than" may stand far from what it asks for.
  if (says(view, ['than']) && [...inside].some(word => losesStandard(view, word, isCut))) return true
  return words.some(
    word =>
      losesEvent(view, word, isCut) ||
      losesComparison(view, word, isCut) ||
      losesDirection(view, word, isCut) ||
      losesCount(view, word, isCut) ||
      losesMonth(view, word, isCut) ||
      losesTerm(view, word, isCut) ||
      losesMeasure(view, word, isCut) ||
      isOpener(view, word, isCut) ||
      losesWords(view, word, inside),
  )
}

/** "came one day | after the vote", "in the days | since the vote"; but "slept for three days | after the vote" and "left last week | after the vote" are whole. */
function losesEvent(view: ClauseView, word: number, isCut: (word: number) => boolean): boolean {
  if (!isCut(word + 1) || !measure.test(lemmaOf(view, word))) return false
  if (!/^(?:after|before|since|later|earlier|ago|apart|into)$/i.test(view.tokens[word + 1]!.form)) return false
  const { xpos } = view.tokens[word]!
  const determiner = childWith(view, word, 'det')
  const opener = childWith(view, word, 'case')
  // "on the day | after the vote": which day it was is gone.
  if (xpos === 'NN' && determiner !== undefined && lemmaOf(view, determiner) === 'the')
    return opener !== undefined && /^(?:on|in|during)$/.test(lemmaOf(view, opener))
  const isCounted =
    xpos === 'NNS' ||
    childWith(view, word, 'nummod') !== undefined ||
    (determiner !== undefined && /^an?$/.test(lemmaOf(view, determiner)))
  if (!isCounted) return false
  const preposition = childWith(view, word, 'case')
  if (preposition === undefined || !/^(?:for|within|over|in)$/.test(lemmaOf(view, preposition))) return true
  // "in the days since": which days they were is gone.
  return determiner !== undefined && /^the$/.test(lemmaOf(view, determiner))
}

/** "lies forty miles | south of Alton" */
const losesDirection = (view: ClauseView, word: number, isCut: (word: number) => boolean): boolean =>
  isCut(word + 1) &&
  /^(?:mile|foot|metre|meter|kilometre|kilometer|km|yard|inch)$/.test(lemmaOf(view, word)) &&
  /^(?:(?:north|south)?-?(?:east|west)|north|south|away|off|from|outside|inside|inland|ahead|behind|above|below)$/i.test(
    view.tokens[word + 1]!.form,
  )

/** "left as soon | as it rained", "won more races | than any other" */
function losesComparison(view: ClauseView, word: number, isCut: (word: number) => boolean): boolean {
  if (!isCut(word + 1)) return false
  return view.lower[word + 1] === 'as' && /^(?:as|so)$/i.test(view.tokens[word - 1]?.form ?? '') && !isCut(word - 1)
}

/** "won more races | than any other": more than whom is gone; the nearest comparative before "than" asks for it. */
function losesStandard(view: ClauseView, word: number, isCut: (word: number) => boolean): boolean {
  if (!isComparative(view, word)) return false
  for (let at = word + 1; at < view.tokens.length && !isComparative(view, at); at += 1)
    if (lemmaOf(view, at) === 'than') return isCut(at)
  return false
}

const isComparative = (view: ClauseView, word: number): boolean =>
  /^(?:JJR|RBR)$/.test(view.tokens[word]!.xpos) || /^(?:rather|other|more|less|sooner|fewer)$/.test(view.lower[word]!)

/** "meets twice | a year", "earns $ 15 | an hour", "for the first time | in weeks": how often is told by both. */
function losesCount(view: ClauseView, word: number, isCut: (word: number) => boolean): boolean {
  if (!isCut(word - 2) || !measure.test(lemmaOf(view, word))) return false
  const before = view.tokens[word - 2]!.form
  const joint = view.tokens[word - 1]!.form
  return (
    (/^(?:an?|per|each|every)$/i.test(joint) && (/^(?:once|twice|times)$/i.test(before) || isAmount(view, word - 2))) ||
    (/^in$/i.test(joint) && /^time$/i.test(before))
  )
}

/** "20 hours", "$ 15", "a dollar" of "a dollar a day". */
export const isAmount = (view: ClauseView, word: number): boolean =>
  view.tokens[word]?.upos === 'NUM' ||
  (view.tokens[word]?.upos === 'NOUN' && /^(?:NUM|SYM)$/.test(view.tokens[word - 1]?.upos ?? ''))

/** "on 13 | July", "on July | 13" */
function losesMonth(view: ClauseView, word: number, isCut: (word: number) => boolean): boolean {
  const isDay = (at: number) => /^\d{1,2}(?:st|nd|rd|th)?$/.test(view.tokens[at]?.form ?? '')
  const isMonth = (at: number) =>
    /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?$/i.test(view.tokens[at]?.form ?? '') &&
    view.tokens[at]!.upos === 'PROPN'
  return isCut(word + 1) && ((isDay(word) && isMonth(word + 1)) || (isMonth(word) && isDay(word + 1)))
}

/** "faces five years | in prison", "up to life | without parole": without the place five years of what is gone. */
const losesTerm = (view: ClauseView, word: number, isCut: (word: number) => boolean): boolean =>
  isCut(word + 2) &&
  (measure.test(lemmaOf(view, word)) || view.lower[word] === 'life') &&
  /^(?:in|behind|of|without)$/i.test(view.tokens[word + 1]!.form) &&
  /^(?:prison|jail|custody|detention|bars|probation|imprisonment|parole)$/.test(lemmaOf(view, word + 2))

/** "three times | the size of the pier", "forty-two year | old Anna Berg": the measure in front is gone. */
function losesMeasure(view: ClauseView, word: number, isCut: (word: number) => boolean): boolean {
  if (word === 0 || !isCut(word - 1)) return false
  const before = view.tokens[word - 1]!
  if (/^times$/i.test(before.form)) return /^(?:the|as|more|that|what|its|their)$/i.test(view.tokens[word]!.form)
  return view.lower[word] === 'old' && measure.test(before.lemma)
}

/** "vowed to protest back | in June": the word opens a phrase that is gone. */
const isOpener = (view: ClauseView, word: number, isCut: (word: number) => boolean): boolean =>
  view.lower[word] === 'back' &&
  // "sailed back | in 1968"
  !returning.test(lemmaOf(view, view.heads[word]!)) &&
  isCut(word + 1) &&
  /^(?:in|on|at|during|when)$/i.test(view.tokens[word + 1]!.form)

/** What has a way back; from general knowledge. */
const returning =
  /^(?:be|bring|buy|call|carry|come|date|drive|fall|fly|get|give|go|hand|head|hold|keep|lead|look|move|pay|pull|push|put|report|run|sail|sell|send|set|sit|stand|step|take|travel|turn|walk|win|write)$/

/** "asked them to join “| for a talk |”": of a quotation only the marks are left. */
const losesWords = (view: ClauseView, word: number, inside: ReadonlySet<number>): boolean => {
  if (inside.has(word + 1) || !/^(?:["“‘]|``)$/.test(view.tokens[word]!.form)) return false
  for (let at = word + 1; at < view.tokens.length; at += 1) {
    if (/^(?:["”’]|'')$/.test(view.tokens[at]!.form)) return inside.has(at)
    if (inside.has(at)) return false
  }
  return false
}

/** "As the crew left", "Is putting pressure on the port", "has left and who stayed": words of which no sentence is made. */
export function startsMidway(view: ClauseView, head: number, printed: readonly number[], hasLead: boolean): boolean {
  // "and as the crew left"
  const first = printed.find(word => !/^(?:CCONJ|PUNCT)$/.test(view.tokens[word]!.upos))
  if (first === undefined || hasLead) return false
  const { xpos } = view.tokens[first]!
  const isQuestion = view.tokens.at(-1)?.form === '?'
  if (isFiniteTag(xpos) && view.tokens[first]!.upos === 'AUX') return !isQuestion
  // "The club | charged a fee": its subject was hung elsewhere; "Came late again", a whole note, has none.
  if (/^VB[DZ]$/.test(xpos) && first > 0) return true
  const marks = childrenWith(view, head, 'mark')
  return marks.includes(first) && /^(?:SCONJ|ADP)$/.test(view.tokens[first]!.upos)
}
