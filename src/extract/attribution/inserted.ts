import { reportingVerbs, speakerNouns } from '../../lexicon/reporting.ts'
import { accordingTo } from './according-to.ts'
import { addresseeEnd } from './addressee.ts'
import { startsClause } from './clause-start.ts'
import { emptyRange, size } from './frame.ts'
import type { Insertion } from './insertion.ts'
import { completeInsertion, startsWithSubject, verbFollows } from './insertion-end.ts'
import {
  hasFinite,
  isBreak,
  isComma,
  isDash,
  isFinalStop,
  isFiniteVerb,
  isMark,
  isNoun,
  isVerb,
  type Line,
  lemmaOf,
  type Range,
  reach,
  tagOf,
  wordOf,
} from './line.ts'
import { phraseFrom } from './phrase-after.ts'
import { phraseEndingAt, type Speaker } from './phrase-before.ts'
import { speakerBefore } from './speaker.ts'
import { headOf, isSpeaker } from './speaker-head.ts'
import { type VerbGroup, verbGroupAt } from './verb-group.ts'

/** The next insertion that begins at or after `at`; what it reports begins at `from`. */
export function insertionAt(line: Line, at: number, from: number, to: number): Insertion | null {
  return afterwards(line, at, from, to) ?? inverted(line, at, from, to) ?? source(line, at, from, to)
}

/** Index of the comma, dash or closing mark that sets off the words from `start`; -1 when none stands there. */
function setOffBefore(line: Line, start: number, from: number): number {
  const at = start - 1
  if (at < from) return -1
  const closing = (index: number) => index >= from && (line.closes[index] ?? -1) >= 0
  if (isComma(line, at) || isDash(line, at)) return closing(at - 1) ? at - 1 : at
  // “We are safe!” he said; a title such as “Harbour Lights” ends in no stop
  if (!closing(at)) return -1
  // “They called it ‘a wonder,’” she said
  let inner = at - 1
  while (inner > from && /^['"]$/.test(wordOf(line, inner))) inner -= 1
  return isComma(line, inner) || isFinalStop(line, inner) || opensWithClause(line, from, at) ? at : -1
}

/** “I did not sell it” the mayor said: a whole clause from the first word to the mark at `close`, though its comma is missing. */
const opensWithClause = (line: Line, from: number, close: number): boolean =>
  line.opens[from] === line.closes[close] &&
  !isFiniteVerb(line, close + 1) &&
  startsClause(line, from + 1, close, false)

/** The quotation that closes at `at` if it is a statement of its own and not the end of one: “…,” but not: He is “the best,” */
function quotationClosedAt(line: Line, at: number, from: number): number {
  const id = line.closes[at] ?? -1
  if (id < 0) return -1
  let open = at - 1
  while (open > from && line.opens[open] !== id) open -= 1
  let before = open - 1
  // "When a sailor shouted, “Fire,” Marsh laughed": the quotation is the first verb's
  if (isComma(line, before) && isFiniteVerb(line, before - 1) && before - 1 > from) return -1
  while (before >= from && /^(?:and|but|so|yet|well|also|then|meanwhile|later)$/.test(wordOf(line, before))) before -= 1
  return line.opens[open] !== id || before < from || /^[,:;.]$/.test(wordOf(line, before)) || isDash(line, before)
    ? id
    : -1
}

/** "The ferry sank, the mayor said." "“We are safe,” the mayor told reporters on Monday." */
function afterwards(line: Line, at: number, from: number, to: number): Insertion | null {
  const plain = verbGroupAt(line, at, from)
  const group = plain ?? futureGroup(line, at, from)
  if (!group || (group.use === 'document' && !isDocumentLike(line, group, from))) return null
  // "In a tweet, the mayor claimed, falsely, that the pier was sold": what is said follows.
  if (/^, \w+ly , that$/.test([0, 1, 2, 3].map(step => wordOf(line, group.to + step)).join(' '))) return null
  const nearest = phraseEndingAt(line, group.from, from) ?? speakerBefore(line, group.from, from)
  // “…,” trade paper The Harbour said: not "The Harbour" alone
  const isApart = nearest !== null && setOffBefore(line, nearest.from, from) >= from
  const holder = isApart ? nearest : (betweenMarkAndVerb(line, group.from, from) ?? nearest)
  if (!holder) return null
  const before = setOffBefore(line, holder.from, from)
  if (before < from || (plain === null && quotationClosedAt(line, before, from) < 0)) return null
  // “…,” another friend, Ellen Marsh told the Herald.
  const friend = isComma(line, before) ? phraseEndingAt(line, before, from) : null
  const mark = friend ? setOffBefore(line, friend.from, from) : -1
  const isFriend = friend && mark >= from && quotationClosedAt(line, mark, from) >= 0 && group.use !== 'document'
  const saying = isFriend
    ? { speaker: { from: friend.from, to: holder.to }, aside: emptyRange, before: mark }
    : { speaker: group.quoted ?? holder, aside: group.quoted ? emptyRange : holder.aside, before }
  const closes = quotationClosedAt(line, saying.before, from)
  if (group.use === 'quotation' && closes < 0) return null
  return completeInsertion(line, { ...saying, group, cueTo: cueEnd(line, group, closes, to), closes, from, to })
}

/** End of the cue with its addressee: "told reporters", "asked the crew"; -1 when an addressee is missing. */
function cueEnd(line: Line, group: VerbGroup, closes: number, to: number): number {
  const end = addresseeEnd(line, group.to, to)
  if (group.use === 'address') return end > group.to ? end : -1
  return closes >= 0 && /^(?:ask|warn|caution|write|email|text|urge|assure|promise)$/.test(group.lemma)
    ? Math.max(group.to, end)
    : group.to
}

/** Whatever short words stand between a closing mark and the verb, where tags fail: “…,” retired captain Ellen Marsh said. */
function betweenMarkAndVerb(line: Line, verb: number, from: number): Speaker | null {
  for (let at = verb - 1; at > Math.max(from, verb - 12); at -= 1) {
    if (isComma(line, at) || isBreak(line, at)) return null
    if ((line.closes[at] ?? -1) < 0) continue
    const range = { from: at + 1, to: verb }
    // “… your fault,” as the crew claimed
    if (/^(?:IN|CC|WRB|WP|WDT|TO)$/.test(tagOf(line, range.from))) return null
    return isSpeaker(line, range.from, range.to) && !hasFinite(line, range.from + 1, verb)
      ? { ...range, aside: emptyRange }
      : null
  }
  return null
}

const isDocumentLike = (line: Line, group: VerbGroup, from: number): boolean => {
  const phrase = phraseEndingAt(line, group.from, from)
  return phrase !== null && isNoun(line, headOf(line, phrase.from, phrase.to)) && group.lemma !== 'find'
}

/** "The ferry sank, said the mayor." "“We are safe,” said Smith, a captain from Hull." */
function inverted(line: Line, at: number, from: number, to: number): Insertion | null {
  // ", say some residents": taggers take it for an infinitive.
  const isPlain = tagOf(line, at) === 'VB' && /^(?:DT|NNS|JJ|CD|NNPS)$/.test(tagOf(line, at + 1))
  if (!/^VB[DZPN]$/.test(tagOf(line, at)) && !isPlain) return null
  const before = setOffBefore(line, at, from)
  if (before < from) return null
  const group = isPlain ? plainGroup(line, at) : verbGroupAt(line, at, at)
  if (!group || group.use === 'address' || group.use === 'document' || group.use === 'belief') return null
  const closes = quotationClosedAt(line, before, from)
  if (group.use === 'quotation' && closes < 0) return null
  const phrase = phraseFrom(line, group.to, to)
  if (!phrase || !isSpeaker(line, phrase.from, phrase.to)) return null
  const head = headOf(line, phrase.from, phrase.to)
  const isPerson = /^NNPS?$/.test(tagOf(line, head)) || speakerNouns.has(lemmaOf(line, head)) || line.name[head]! >= 0
  // “…,” said a fisherman. / "He stood up, said a few words and left."
  if (!isPerson && closes < 0) return null
  if (closes < 0 && hasFinite(line, phrase.to, Math.min(to, phrase.to + 3)) && !isComma(line, phrase.to)) return null
  return completeInsertion(line, {
    speaker: phrase,
    aside: asideAfter(line, phrase.to, to),
    group,
    cueTo: group.to,
    before,
    closes,
    from,
    to,
  })
}

/** “…,” the mayor is expected to say; “…,” the mayor will say in a speech on Monday: after a quotation, words that were given out before. */
function futureGroup(line: Line, at: number, from: number): VerbGroup | null {
  if (tagOf(line, at) !== 'VB' || at - 3 < from) return null
  const lemma = lemmaOf(line, at)
  const verb = reportingVerbs.get(lemma)
  if (verb?.use !== 'speech') return null
  if (wordOf(line, at - 1) === 'will') return { lemma, ...verb, from: at - 1, cueFrom: at - 1, to: at + 1 }
  const isDue = /^(?:expected|due|scheduled|set)$/.test(wordOf(line, at - 2)) && lemmaOf(line, at - 3) === 'be'
  return wordOf(line, at - 1) === 'to' && isDue ? { lemma, ...verb, from: at - 3, cueFrom: at - 3, to: at + 1 } : null
}

function plainGroup(line: Line, at: number): VerbGroup | null {
  const lemma = lemmaOf(line, at)
  const verb = reportingVerbs.get(lemma)
  return verb?.use === 'speech' || verb?.use === 'statement'
    ? { lemma, ...verb, from: at, cueFrom: at, to: at + 1 }
    : null
}

/** ", a captain from Hull who owns two ferries" after an inverted speaker, up to a comma that ends it or the end. */
function asideAfter(line: Line, at: number, to: number): Range {
  if (!isComma(line, at)) return emptyRange
  if (!/^(?:DT|CD|WP|NN|NNP|JJ|PRP\$|NNS)$/.test(tagOf(line, at + 1))) return emptyRange
  if (tellsMore(line, at + 1)) return emptyRange
  let end = at + 1
  const limit = Math.min(to, at + reach)
  while (end < limit && !isBreak(line, end) && !isFinalStop(line, end)) {
    if (isMark(line, end)) {
      // "said Marsh, who called the mayor “a liar”"
      const close = isComma(line, end - 1) ? -1 : closeOf(line, end, limit)
      if (close < 0) break
      end = close + 1
      continue
    }
    if (
      isComma(line, end) &&
      (tagOf(line, end + 1) === 'VBG' ||
        // "The fees, said Olsen, the mayor, are fair."
        (isFiniteVerb(line, end + 1) && !hasFinite(line, at + 1, end)) ||
        isMark(line, end + 1) ||
        (/^(?:and|but|as|while|when|after)$/.test(wordOf(line, end + 1)) && !endsList(line, end + 1, limit)))
    )
      break
    end += 1
  }
  return { from: at, to: end }
}

/** The mark that closes the quotation opened at `open`, when no verb of its own stands in it; -1 otherwise. */
function closeOf(line: Line, open: number, to: number): number {
  const id = line.opens[open] ?? -1
  for (let at = open + 1; id >= 0 && at < to; at += 1)
    if (line.closes[at] === id) return hasFinite(line, open + 1, at) ? -1 : at
  return -1
}

/** "“…,” said Marsh, who added that …": what follows is said, too. */
function tellsMore(line: Line, at: number): boolean {
  if (wordOf(line, at) !== 'who') return false
  const verb = tagOf(line, at + 1) === 'RB' ? at + 2 : at + 1
  if (!isFiniteVerb(line, verb) || !/^(?:speech|statement)$/.test(reportingVerbs.get(lemmaOf(line, verb))?.use ?? ''))
    return false
  return wordOf(line, verb + 1) === 'that' || startsClause(line, verb + 1, line.tokens.length, false)
}

/** ", and other captains." at the end of the sentence: the last of those who say it. */
function endsList(line: Line, joint: number, limit: number): boolean {
  if (wordOf(line, joint) !== 'and' || !/^(?:DT|JJ|NN|NNS|NNP|CD|PRP\$)$/.test(tagOf(line, joint + 1))) return false
  for (let at = joint + 1; at < limit && !isFinalStop(line, at); at += 1)
    if (isVerb(line, at) || isMark(line, at) || isComma(line, at)) return false
  return true
}

/** "The ferry sank, according to the port." "The ferry sank according to a report." */
function source(line: Line, at: number, from: number, to: number): Insertion | null {
  const phrase = accordingTo(line, at, to)
  if (!phrase) return null
  let before = at
  while (before > from && (isComma(line, before - 1) || isMark(line, before - 1) || isDash(line, before - 1)))
    before -= 1
  // "That's according to the port."
  if (before - from < 3 || /^(?:and|but|be|'s|is|was|are|were)$/.test(wordOf(line, before - 1))) return null
  const left = { from, to: before }
  const ends = phrase.to >= to || isFinalStop(line, phrase.to)
  const result = {
    speaker: phrase.speaker,
    aside: emptyRange,
    cue: phrase.cue,
    certainty: 'asserted' as const,
    from: before,
    closes: quotationClosedAt(line, before, from),
  }
  if (hasFinite(line, left.from, left.to)) {
    if (ends) return { ...result, to: phrase.to, continues: false }
    const aside = isComma(line, phrase.to) ? asideAfter(line, phrase.to, to) : emptyRange
    if (size(aside) > 0 && aside.to >= to - 1) return { ...result, aside, to: aside.to, continues: false }
    const resumes =
      isComma(line, phrase.to) &&
      isComma(line, before) &&
      !/^(?:and|but|or|while|though|although|who|which|as|where|when)$/.test(wordOf(line, phrase.to + 1)) &&
      !/^VBG$/.test(tagOf(line, phrase.to + 1))
    return resumes ? { ...result, to: phrase.to + 1, continues: true } : { ...result, to: phrase.to, continues: false }
  }
  // "The ferry, according to the port, will not sail."
  if (
    isComma(line, before) &&
    isComma(line, phrase.to) &&
    startsWithSubject(line, left) &&
    verbFollows(line, phrase.to + 1, to)
  )
    return { ...result, to: phrase.to + 1, continues: true }
  return null
}
