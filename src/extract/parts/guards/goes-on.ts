import { countedUnits } from '../../../lexicon/calendar.ts'
import { type ClauseView, lemmaOf, mainRelation } from '../../clause.ts'
import { isTime } from '../../is-time.ts'

/** "two days after a visit | there by the mayor", "for the remains | of two sailors", "just two days | after the storm": the phrase is longer than the tree knows. */
export function goesOn(view: ClauseView, words: readonly number[]): boolean {
  const last = words.at(-1)!
  const next = view.tokens[last + 1]?.form.toLowerCase() ?? ''
  // "at Mar |-a-Lago"
  if (/^(?:of|there|here|-)$/.test(next)) return true
  // "with Captain Kim Jae - | in"
  if (view.tokens[words[0]! - 1]?.form === '-' && view.tokens[words[0]! - 2]?.upos === 'PROPN') return true
  // "came in May | alone"
  if (next === 'alone') return true
  // "in one of the worst storms of the year | so far"
  if (next === 'so' && view.lower[last + 2] === 'far') return true
  // "spoke of Hall as a mayor | so fond of the port that …": what sort of mayor
  if (tellsWhatSort(view, words[0]!) || tellsWhatSort(view, last + 1)) return true
  if (completesBefore(view, words) || opensList(view, words)) return true
  // "from her days hauling nets | and earning little"
  if (
    /^(?:and|or)$/.test(next) &&
    view.tokens[last + 2]?.xpos === 'VBG' &&
    words.some(word => view.tokens[word]!.xpos === 'VBG')
  )
    return true
  // "from ten boats in 2008 | to forty in 2013"
  if (next === 'to' && /^in$/i.test(view.tokens[words[0]!]!.form) && isTime(view, last)) return true
  // "in exchange | for the fee"
  if (relational.test(lemmaOf(view, last)) && /^(?:ADP|PART|SCONJ)$/.test(view.tokens[last + 1]?.upos ?? ''))
    return true
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
  const isMeasure = countedUnits.has(lemmaOf(view, last))
  return isMeasure && /^(?:after|before|since|later|earlier|ago)$/.test(next)
}

/** Right after a noun. */
const tellsWhatSort = (view: ClauseView, word: number): boolean =>
  /^(?:so|too)$/.test(view.lower[word] ?? '') &&
  view.tokens[word + 1]?.upos === 'ADJ' &&
  view.tokens[word - 1]?.upos === 'NOUN'

/** "After talks with his cook, | Karl Berg, and his mate, the mayor left": after the phrase at the beginning its list goes on, not the clause. */
function opensList(view: ClauseView, words: readonly number[]): boolean {
  const next = words.at(-1)! + 2
  const verb = view.heads[words.find(word => !words.includes(view.heads[word]!)) ?? -1]
  if (words[0] !== 0 || view.tokens[next - 1]?.form !== ',' || view.tokens[next] === undefined || verb === undefined)
    return false
  let top = next
  while (view.heads[top]! >= 0 && view.heads[top] !== verb) top = view.heads[top]!
  return view.heads[top] === verb && /^(?:appos|conj|flat|nmod|dislocated|list|dep)$/.test(mainRelation(view, top))
}

/** "got the race back | on track", "in a bid | to save the pier": what stands before the phrase is nothing without it. */
function completesBefore(view: ClauseView, words: readonly number[]): boolean {
  const first = words[0]!
  const before = view.tokens[first - 1]?.form.toLowerCase() ?? ''
  const opener = view.tokens[first]!.form.toLowerCase()
  // "back in 1968" is a time.
  if (/^(?:back|away|aback)$/.test(before)) return /^(?:on|into|to|from|off)$/.test(opener)
  // "in exchange | for a fee"
  if (
    relational.test(before) &&
    /^(?:in|as)$/i.test(view.tokens[first - 2]?.form ?? '') &&
    /^(?:for|to|with|of)$/.test(opener)
  )
    return true
  // "from 1983 | until 1989"
  if (
    /^(?:until|till|through|to)$/.test(opener) &&
    view.tokens.slice(Math.max(0, first - 4), first).some(({ form }) => /^from$/i.test(form))
  )
    return true
  if (opener !== 'to' || view.tokens[first + 1]?.xpos !== 'VB') return false
  const isFor = view.tokens.slice(Math.max(0, first - 4), first - 1).some(({ form }) => /^in$/i.test(form))
  return isFor && /^(?:bid|effort|attempt|move|push|drive|quest|campaign|struggle)$/.test(before)
}

/** Nouns of phrases that are prepositions with what follows: "in retaliation for"; from general knowledge. */
const relational =
  /^(?:retaliation|exchange|return|addition|response|contrast|comparison|relation|accordance|connection|regard|respect|preparation|opposition|reaction|revenge|line|keeping|compliance|conjunction|tandem|search|charge|favour|favor|lieu|terms)$/

/** "turned from the port, the depot and the pier": after a comma the list goes on that the tree lost, unless a joiner follows. */
export function isListed(view: ClauseView, words: readonly number[]): boolean {
  const last = words.at(-1)!
  const next = view.tokens[last + 2]
  if (view.tokens[last + 1]?.form !== ',' || view.tokens[words[0]! - 1]?.form === ',' || words[0] === 0) return false
  return next !== undefined && /^(?:NOUN|PROPN|ADJ|NUM|DET|PRON|VERB|PUNCT)$/.test(next.upos) && next.xpos !== 'VBG'
}
