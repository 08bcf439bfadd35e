import { isFiniteVerb, isMark, isNominal, isNoun, type Line, reach, tagOf, wordOf } from './line.ts'

/** End of the person or medium told, beginning at `at`: "told reporters", "told the harbour radio", "told him"; `at` when there is none. */
export function addresseeEnd(line: Line, at: number, to: number): number {
  const limit = Math.min(to, at + reach)
  let end = basePhraseEnd(line, at, limit)
  if (end <= at) return at
  // "told the Times of London", "told supporters of the mayor"
  while (wordOf(line, end) === 'of' && end + 1 < limit) {
    const further = basePhraseEnd(line, end + 1, limit)
    if (further <= end + 1) break
    end = further
  }
  // "told the radio's “Morning Tide”"
  const title = line.opens[end] ?? -1
  if (title >= 0) {
    for (let close = end + 1; close < Math.min(limit, end + 8) && !isFiniteVerb(line, close); close += 1)
      if (line.closes[close] === title) return close + 1
  }
  return end
}

/** End of a noun phrase without prepositions that begins at `at`: "the harbour radio", "CNN", "John Smith | the". */
export function basePhraseEnd(line: Line, at: number, limit: number): number {
  let end = at
  let nominal = false
  for (; end < limit; end += 1) {
    const tag = tagOf(line, end)
    if (end > at && nominal && /^(?:DT|PDT|PRP|PRP\$|EX)$/.test(tag)) break
    // "told Smith Jones had left": two names are two phrases
    if (
      end > at &&
      line.name[end]! >= 0 &&
      line.name[end] !== line.name[end - 1] &&
      nominal &&
      line.name[end - 1]! >= 0
    )
      break
    if (end > at && nominal && line.name[end] === -1 && line.name[end - 1]! >= 0 && !isNoun(line, end) && tag !== 'POS')
      break
    if (isMark(line, end)) {
      if (nominal && (line.opens[end] ?? -1) >= 0) break
      continue
    }
    if (isNominal(line, end) || (/^(?:some|others?|many)$/.test(wordOf(line, end)) && tag !== 'JJ')) {
      nominal = true
      if (tag === 'PRP') {
        end += 1
        break
      }
      continue
    }
    if (/^(?:DT|PDT|PRP\$|JJ|JJR|JJS|POS|HYPH|AFX|VBG|VBN|FW)$/.test(tag) && !(nominal && /^VB/.test(tag))) continue
    if (/^[-–/&.'’]$/.test(wordOf(line, end)) && nominal && isNoun(line, end + 1)) continue
    break
  }
  return nominal ? end : at
}
