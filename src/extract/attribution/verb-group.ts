import { type ReportingVerb, reportingVerbs } from '../../lexicon/reporting.ts'
import { isAdverb, isNegation, type Line, lemmaOf, type Range, tagOf, wordOf } from './line.ts'

/** A finite reporting verb with its auxiliaries and adverbs: "has repeatedly said", "was quoted as saying", "points out". */
export interface VerbGroup extends ReportingVerb {
  readonly lemma: string
  /** Half-open range of tokens. */
  readonly from: number
  readonly to: number
  /** The words that report, for `cue`: those of "said", "was quoted as saying", "pointed out". */
  readonly cueFrom: number
  /** Who said it, where the subject of the verb only passes it on: "quoted *an official* as saying". */
  readonly quoted?: Range
}

type Form = 'finite' | 'participle'

/**
 * The reporting verb at a token, or null when the word reports nothing there: "would say", "did not say", "to say", "is said".
 * Something that may be said, is denied or is to be said has not been said.
 */
export function verbGroupAt(line: Line, index: number, from: number, form: Form = 'finite'): VerbGroup | null {
  // "The mayor was quoted as saying that …", "… was quoted by the Herald as saying that …"
  if (lemmaOf(line, index - 1) === 'be' && /^(?:quoted|cited|reported)$/.test(wordOf(line, index))) {
    const as = wordOf(line, index + 1) === 'by' ? line.lower.slice(index, index + 12).indexOf('as') + index : index + 1
    const isNear = as > index && wordOf(line, as) === 'as' && wordOf(line, as + 1) === 'saying'
    if (isNear)
      return { lemma: 'say', use: 'speech', certainty: 'asserted', from: index - 1, cueFrom: index - 1, to: as + 2 }
  }
  if (!tagOf(line, index).startsWith('VB')) return null
  const passed = passingOn(line, index)
  if (passed > 0 && form === 'finite') {
    const quoted = { from: index + 1, to: passed - 2 }
    return { lemma: 'say', use: 'speech', certainty: 'asserted', from: index, cueFrom: passed - 1, to: passed, quoted }
  }
  const lemma = lemmaOf(line, index)
  const place = { index, from, form }
  // "She pointed out that the ferry was full."
  if (lemma === 'point' && wordOf(line, index + 1) === 'out')
    return completeGroup(line, place, index + 2, { use: 'statement', certainty: 'asserted' })
  // "He went on: …", "made clear that …"
  if (lemma === 'make' && /^(?:clear|plain)$/.test(wordOf(line, index + 1)))
    return completeGroup(line, place, index + 2, { use: 'statement', certainty: 'asserted' })
  // "The ferry was overloaded, the Herald has learned."
  if (lemma === 'learn' && lemmaOf(line, index - 1) === 'have')
    return completeGroup(line, place, index + 1, { use: 'statement', certainty: 'asserted' })
  const verb = reportingVerbs.get(lemma)
  return verb ? completeGroup(line, place, index + 1, verb) : null
}

/** Where "quoted an official as saying" ends, told of an agency that passes on what he said; -1 where the verb at `index` is no such verb. */
function passingOn(line: Line, index: number): number {
  if (!/^(?:quoted|quotes|cited|cites)$/.test(wordOf(line, index)) || !/^VB[DZN]$/.test(tagOf(line, index))) return -1
  // "quoted him as saying": who he is stands elsewhere.
  if (tagOf(line, index + 1) === 'PRP') return -1
  if (/^(?:be|have|get)$/.test(lemmaOf(line, index - 1))) return -1
  for (let at = index + 2; at < index + 16 && !/^[,;:.]$/.test(wordOf(line, at)); at += 1)
    if (wordOf(line, at) === 'as' && wordOf(line, at + 1) === 'saying') return at + 2
  return -1
}

/** The verb at `index`, whose words end at `to`, with the auxiliaries and adverbs before it, back to `from`; null where it reports nothing. */
function completeGroup(
  line: Line,
  { index, from, form }: { readonly index: number; readonly from: number; readonly form: Form },
  to: number,
  verb: ReportingVerb,
): VerbGroup | null {
  const tag = tagOf(line, index)
  if (form === 'participle')
    return tag === 'VBG' ? { lemma: lemmaOf(line, index), ...verb, from: index, cueFrom: index, to } : null
  let start = index
  let auxiliary = ''
  for (let before = index - 1; before >= from && index - before < 8; before -= 1) {
    if (isNegation(line, before)) return null
    const word = wordOf(line, before)
    const isAuxiliary = /^(?:have|be|do)$/.test(lemmaOf(line, before))
    if (tagOf(line, before) === 'MD' || word === 'to') return null
    // "has been confirmed" is as passive as "was confirmed"
    if (isAuxiliary) auxiliary = auxiliary === 'be' ? 'be' : lemmaOf(line, before)
    else if (!isAdverb(line, before) || (auxiliary !== '' && tagOf(line, before) === 'RB' && word === 'how')) break
    start = before
  }
  const passive = auxiliary === 'be' && tag !== 'VBG'
  if (passive) return null
  // "Berg's alleged interest", "the reported deal"
  if (tag === 'VBN' && auxiliary === '' && /^(?:POS|PRP\$|DT)$/.test(tagOf(line, start - 1))) return null
  // "is warning" reports, "warning" alone is looked at by the rule for participles.
  if (tag === 'VBG' && auxiliary !== 'be') return null
  // Taggers take "officials say" for an infinitive and "she told" for a participle.
  if (tag === 'VB' && auxiliary !== 'do' && !/^NNP?S$|^PRP$/.test(tagOf(line, start - 1))) return null
  return { lemma: lemmaOf(line, index), ...verb, from: start, cueFrom: index, to }
}
