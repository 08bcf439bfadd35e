import { reportingVerbs } from '../../lexicon/reporting.ts'
import type { Token } from '../../model.ts'
import { isFiniteTag } from '../../statement/is-finite-word.ts'

/** Verbs after which another verb stands bare: "heard Smith say", "did the mayor say". */
const takesBareVerb = /^(?:do|hear|let|make|help|see|watch|have|to|not|n't)$/

/** Penn tags of a sentence, with the verb forms put right that decide whether a clause is there. Linear. */
export function mendTags(tokens: readonly Token[]): string[] {
  const tags = tokens.map(token => token.xpos)
  tokens.forEach((token, at) => {
    // "failed to tip": taken for the preposition
    if (token.xpos === 'IN' && token.form === 'to' && tokens[at + 1]?.xpos === 'VB') tags[at] = 'TO'
    // Four words in five have none of the tags that are mended below.
    if (token.xpos === 'NN' && tags[at - 1] === 'WDT' && tags[at - 2] === 'NNS' && isBeforeObject(tokens, at))
      tags[at] = 'VBP'
    if (token.xpos !== 'VBN' && token.xpos !== 'VB' && token.xpos !== 'NNS') return
    const before = tags[at - 1] ?? ''
    const after = tokens[at + 1]?.xpos ?? ''
    const reports = reportingVerbs.has(token.lemma.toLowerCase())
    // "analysts, who were asked, estimated that": a comma or noun before and "that" after
    const thatNext = tokens[at + 1]?.form === 'that'
    if (token.xpos === 'VBN' && reports && thatNext && (before === ',' || /^(?:NN|PRP)/.test(before))) tags[at] = 'VBD'
    // "the crew expected the port to close": no auxiliary and an object, so not a participle; "the plan backed by" stays.
    if (
      token.xpos === 'VBN' &&
      afterSubject(tokens, tags, at) &&
      (/^(?:DT|PRP|PRP\$|JJ|JJR|NNS?|NNPS?|CD|EX|\$)$/.test(after) || (reports && thatFollows(tokens, at)))
    )
      tags[at] = 'VBD'
    // "officials say": taken for an infinitive
    if (token.xpos === 'VB' && reports && /^(?:NNS|NNPS|NNP|PRP)$/.test(before) && !bareVerbExpected(tokens, at))
      tags[at] = 'VBP'
    // "it proves that": taken for a noun
    if (token.xpos === 'NNS' && isSingular(tokens, at) && /^(?:IN|WDT|DT|TO)$/.test(after)) tags[at] = 'VBZ'
  })
  mendFirstClause(tokens, tags)
  mendPluralVerbs(tokens, tags)
  mendWishes(tokens, tags)
  mendLastReport(tokens, tags)
  mendBriefed(tokens, tags)
  return tags
}

/** "companies that source steel", but not "claims that steel is dear": a noun right after. */
const isBeforeObject = (tokens: readonly Token[], at: number): boolean =>
  /^(?:NNS?|DT|PRP\$|CD)$/.test(tokens[at + 1]?.xpos ?? '')

/** "it proves", "she no longer plans", "he now calls": a singular pronoun before it, perhaps with adverbs between. */
function isSingular(tokens: readonly Token[], at: number): boolean {
  let before = at - 1
  while (before > 0 && at - before < 4 && isAdverb(tokens[before]!)) before -= 1
  return /^(?:it|he|she)$/i.test(tokens[before]?.form ?? '')
}

/** "now", "no longer", whatever the tags of its words. */
const isAdverb = ({ form, xpos }: Token): boolean => /^RBR?$/.test(xpos) || /^(?:no|longer)$/.test(form)

/** "The fire started in the hold, …": a sentence's first clause without any finite verb has its participle for one. */
function mendFirstClause(tokens: readonly Token[], tags: string[]): void {
  let end = 0
  while (end < tokens.length && !/^(?:,|;|:|"|that|-|–|—)$/.test(tokens[end]!.form)) end += 1
  const clause = tags.slice(0, end)
  if (!/^(?:DT|PRP\$?|NN|NNS|NNP|NNPS|JJ|CD|EX)$/.test(tags[0] ?? '') || clause.some(isFiniteTag)) return
  const verb = clause.findIndex((tag, at) => tag === 'VBN' && afterSubject(tokens, tags, at))
  if (verb > 0) tags[verb] = 'VBD'
}

/**
 * "said the Ministry views the delay as a mistake", "Olsen plans to leave": a plural between a singular noun and an article or "to", in a stretch without a finite verb,
 * is the verb. Stretches end at commas, stops, "that" and finite verbs before.
 */
function mendPluralVerbs(tokens: readonly Token[], tags: string[]): void {
  let candidate = -1
  for (let at = 0; at <= tokens.length; at += 1) {
    const tag = tags[at] ?? '.'
    const finite = isFiniteTag(tag)
    if (finite || /^[,.:]$/.test(tag) || tokens[at]?.form === 'that') {
      if (!finite && candidate >= 0) tags[candidate] = tags[candidate] === 'NNS' ? 'VBZ' : 'VBD'
      candidate = -1
    } else if (
      candidate < 0 &&
      tag === 'NNS' &&
      /^NNP?$/.test(tags[at - 1] ?? '') &&
      /^(?:DT|PRP|PRP\$|TO)$/.test(tags[at + 1] ?? '')
    )
      candidate = at
    else if (
      candidate < 0 &&
      /^(?:NN|JJ|VB|VBN)$/.test(tag) &&
      unchanging.test(tokens[at]!.form) &&
      /^(?:NNS?|NNPS?|JJ)$/.test(tags[at - 1] ?? '') &&
      /^(?:CD|DT|PRP\$)$/.test(tags[at + 1] ?? '')
    )
      candidate = at
  }
}

/** "proposed that the ferry sail by day": what is wished for has its verb bare, right after a noun and before a preposition. */
function mendWishes(tokens: readonly Token[], tags: string[]): void {
  tokens.forEach(({ lemma }, wish) => {
    if (tokens[wish + 1]?.form !== 'that' || !/^(?:propose|demand|insist|suggest|recommend|request|urge)$/.test(lemma))
      return
    let end = wish + 2
    while (end < tokens.length && !/^(?:VB[DZP]?|MD|[,.:])$/.test(tags[end]!)) end += 1
    if (/^(?:VB|MD)/.test(tags[end] ?? '')) return
    const verb = tags.findIndex(
      (tag, at) => at > wish + 2 && at < end - 1 && tag === 'NN' && /^NN/.test(tags[at - 1]!) && tags[at + 1] === 'IN',
    )
    if (verb > 0) tags[verb] = 'VB'
  })
}

/** "The ferry sank on Monday, the Harwick Post reports.", "…, HRB reports.": a plural of a verb of saying that ends the sentence after a comma and a name. */
function mendLastReport(tokens: readonly Token[], tags: string[]): void {
  const stop = tokens.at(-1)?.xpos === '.' ? 1 : 0
  const verb = tokens.length - 1 - stop
  if (tags[verb] !== 'NNS' || !reportingVerbs.has(tokens[verb]!.lemma.toLowerCase())) return
  let first = verb
  while (first > 0 && isOfName(tokens, first - 1, verb)) first -= 1
  // "read letters, diaries, Navy reports" is a list.
  const isThe = first < verb && /^the$/i.test(tokens[first - 1]?.form ?? '')
  const isNamed = isThe || (first < verb && isOutlet(tokens.slice(first, verb)))
  if (isNamed && tokens[isThe ? first - 2 : first - 1]?.form === ',' && tags.slice(0, first).some(isFiniteTag)) {
    tags[verb] = 'VBZ'
    // "the Independent"
    if (tags[verb - 1] === 'JJ') tags[verb - 1] = 'NNP'
  }
}

/** "Harwick Post", "the Voice of Hull", "the Mercury", whose tags may be those of common words; an "of" only with a name after it. */
const isOfName = (tokens: readonly Token[], at: number, verb: number): boolean =>
  /^\p{Lu}/u.test(tokens[at]!.form) ? tokens[at]!.form !== 'The' : tokens[at]!.form === 'of' && at + 1 < verb

/** Without "the": "HRB", "harwickpost.com", "Harwick Evening Post". */
const isOutlet = (name: readonly Token[]): boolean =>
  name.length > 1 || /^\p{Lu}{2,6}$|\p{L}\.(?:com|org|net|co|tv)$/u.test(name[0]!.form)

/** "people briefed on the talks said": who was told something and then does something himself; "officials briefed reporters" tell it. */
function mendBriefed(tokens: readonly Token[], tags: string[]): void {
  tokens.forEach(({ form }, at) => {
    if (form !== 'briefed' || tags[at] !== 'VBD' || tags[at - 1] !== 'NNS') return
    if (!/^(?:on|about)$/.test(tokens[at + 1]?.form ?? '')) return
    const next = tags.findIndex((tag, index) => index > at && (isFiniteTag(tag) || /^[,.:]$/.test(tag)))
    if (next > 0 && isFiniteTag(tags[next]!)) tags[at] = 'VBN'
  })
}

/** Verbs whose past is their base form, and which take an object: "A fire at the old terminal hurt 17 people"; from general knowledge. */
const unchanging = /^(?:hurt|hit|cut|shut|split|beat|upset|burst|rid)$/

/** Whether a noun or pronoun, perhaps with an adverb, stands right before. */
function afterSubject(tokens: readonly Token[], tags: readonly string[], at: number): boolean {
  let before = at - 1
  while (before >= 0 && at - before < 4 && tags[before] === 'RB' && !/^(?:not|n't)$/i.test(tokens[before]!.form))
    before -= 1
  return /^(?:NNS?|NNPS?|PRP|WP)$/.test(tags[before] ?? '')
}

const thatFollows = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at + 1, at + 5).some(token => token.form === 'that')

const bareVerbExpected = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - 6), at)
    .some(token => token.xpos === 'MD' || takesBareVerb.test(token.lemma.toLowerCase()))
