import { isAdverb, isComma, isFiniteVerb, isMark, isNominal, type Line, reach, tagOf, wordOf } from './line.ts'

const subordinator = /^(?:if|when|whenever|while|because|although|though|unless|where|whether|once|whereas)$/

/**
 * Whether a whole clause with its own subject begins at `from`: "the ferry that sank had no boats", not "the sale of the ferry that sank"
 * and not "the sale after the ferry sank". With `strict`, a comma or "and" before the verb ends the search.
 */
export function startsClause(line: Line, from: number, to: number, strict: boolean): boolean {
  const limit = Math.min(to, from + reach)
  // "responded by closing the port"
  if (/^(?:by|without|with)$/.test(wordOf(line, from)) && tagOf(line, from + 1) === 'VBG') return false
  let nominal = false
  let pending = 0
  for (let at = from; at < limit; at += 1) {
    const word = wordOf(line, at)
    const tag = tagOf(line, at)
    if (/^[;:]$/.test(word)) return false
    // "had said a prayer, he was calm": after a plain object a new clause begins
    if (
      isComma(line, at) &&
      tagOf(line, at + 1) === 'PRP' &&
      pending === 0 &&
      /^(?:DT|PRP\$|NN)/.test(tagOf(line, from))
    )
      return false
    // "if elected, he would": a subordinate clause without a verb of its own leaves nothing to wait for
    if (subordinator.test(word) && /^(?:VBN|VBG|JJ)$/.test(tagOf(line, at + 1))) continue
    if (/^(?:WDT|WP|WP\$|WRB)$/.test(tag) || subordinator.test(word)) pending += 1
    else if (tag === 'IN' && line.tokens[at]!.upos === 'SCONJ' && tagOf(line, at + 1) !== 'VBG') pending += 1
    // "showed a tight race as the mayor fell back"
    else if (strict && /^(?:as|after|before|since|until)$/.test(word) && at > from) pending += 1
    else if (word === 'that' && nominal) pending += 1
    // "said the fire started in the hold", where the verb was taken for a participle
    else if (
      !strict &&
      tag === 'VBN' &&
      pending === 0 &&
      isNominal(line, at - 1) &&
      at > from &&
      /^(?:IN|RB|TO)$/.test(tagOf(line, at + 1)) &&
      wordOf(line, at + 1) !== 'by'
    )
      return true
    else if (isFiniteVerb(line, at)) {
      if (pending === 0) return nominal
      pending -= 1
    } else if (strict && (isComma(line, at) || word === 'and' || word === 'or') && pending === 0) return false
    if (isNominal(line, at) || /^(?:EX|DT|JJ)$/.test(tag)) nominal = true
  }
  return false
}

/** Whether the words from `at` open a complement: "that" with a clause after it, rather than a relative "that sank". */
export function opensComplement(line: Line, at: number, to: number): boolean {
  if (wordOf(line, at) !== 'that') return false
  let next = at + 1
  while (next < to && (isAdverb(line, next) || isMark(line, next))) next += 1
  if (next >= to || isFiniteVerb(line, next)) return false
  return startsClause(line, next, to, false)
}
