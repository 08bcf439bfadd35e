import { emptySubjects } from '../../lexicon/reporting.ts'
import { isNominal, isTimeWord, type Line, tagOf, wordOf } from './line.ts'

/** False for a time ("Monday said"), for nobody ("it was said") and for the writer. */
export function isSpeaker(line: Line, from: number, to: number): boolean {
  const head = headOf(line, from, to)
  if (head < 0) return false
  // "on April 6, 2007, said"
  if (/^\d/.test(wordOf(line, head))) return false
  // "even the mayor himself said", "including the mayor, said", "his on-camera claim that"
  if (/^(?:him|her|it|them)sel(?:f|ves)$/.test(wordOf(line, head)) || /^(?:including|like)$/.test(wordOf(line, from)))
    return false
  if (tagOf(line, from) === 'PRP$' && /^JJ/.test(tagOf(line, head))) return false
  if (to - from === 1 && (emptySubjects.has(wordOf(line, from)) || /^(?:i|we|me|us)$/.test(wordOf(line, from))))
    return false
  if (/^(?:this|that|there|nobody|nothing|what)$/.test(wordOf(line, head))) return false
  return !(isTimeWord(line, head) && line.name[head] === -1)
}

/** The last noun before the first preposition: "spokesman" of "a spokesman for the port". */
export function headOf(line: Line, from: number, to: number): number {
  let head = -1
  for (let at = from; at < to; at += 1) {
    // "Fox 13", "Channel 4"
    if (tagOf(line, at) === 'CD' && /^NNP/.test(tagOf(line, at - 1)) && at > from) continue
    if (isNominal(line, at) || (/^(?:DT|JJ|JJS|JJR)$/.test(tagOf(line, at)) && head < 0)) head = at
    else if (/^(?:IN|TO|WP|WDT|VBN|VBG|CC)$/.test(tagOf(line, at)) && head >= 0 && isNominal(line, head)) break
  }
  return head
}
