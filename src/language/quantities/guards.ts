import { type Amount, isChain } from './amount.ts'
import { digitValue } from './read-number.ts'
import { isSomeDay } from './some-day.ts'
import { type Word, wordAt } from './words.ts'

/** Nouns whose number is a name: "Article 5", "page 4", "flight 370". */
const labels = new Set(
  'article flight page chapter section channel route highway room gate type phase stage level category resolution covid protocol group class platform pier dock line bus train verse paragraph clause unit block district ward precinct area zone grade psalm lot item act scene interstate'.split(
    ' ',
  ),
)

const streets = new Set(
  'street road avenue lane drive square boulevard st rd ave blvd way place court terrace'.split(' '),
)

/** Whether a number names rather than counts: "COVID-19", "Boeing 737", "World War Two", "10 Harbour Street", "555-0134", the pronoun "one". */
export function isNoQuantity(words: readonly Word[], at: number, amount: Amount): boolean {
  if (amount.currency !== null) return false
  const number = wordAt(words, amount.numberAt)
  const after = wordAt(words, amount.end)
  return (
    isPartOfName(words, at) ||
    // "a 5G network", "a 3D film"; "5g of salt" and "16GB" measure
    (after.glued && /^[GD]$/.test(after.form) && !wordAt(words, amount.end + 1).glued) ||
    // "9to5Boats", "21HARBOUR": the beginning of a name
    (after.glued && /^\p{L}+\d|^\p{Lu}{4,}$/u.test(after.form)) ||
    isSomeDay(words, at) ||
    isNamed(words, at, number, after) ||
    isCode(words, at, amount) ||
    isAddress(words, amount.end) ||
    (number.lower === 'one' && amount.end === amount.numberAt + 1 && isPronoun(words, amount))
  )
}

/** "COVID-19", "G-7", "F-16" */
function isPartOfName(words: readonly Word[], at: number): boolean {
  const hyphen = wordAt(words, at - 1)
  return hyphen.lower === '-' && hyphen.glued && wordAt(words, at).glued && /\p{L}$/u.test(wordAt(words, at - 2).form)
}

/** "Boeing 737", "Apollo 11", "World War Two", "page 4"; but "In Paris 12 people died" */
function isNamed(words: readonly Word[], at: number, number: Word, after: Word): boolean {
  const before = wordAt(words, at - 1)
  const place = wordAt(words, at - 2).xpos === 'IN'
  if (labels.has(before.lower)) return true
  // "World War Two", but "On Monday Two Rivers"
  const capitalNumber =
    /^[A-Z][a-z]/.test(number.form) && at > 0 && (number.xpos.startsWith('NNP') || /^war$/.test(before.lower))
  if (capitalNumber) return true
  // "In Paris 12 died" counts, "A Boeing 737 crashed" names
  const verb = after.xpos.startsWith('VB') && !place
  const name =
    /^(?:NNP|NN$)/.test(before.xpos) &&
    /^\p{Lu}/u.test(before.form) &&
    !/^(?:about|over|some|in|on|at)$/.test(before.lower)
  return (
    name &&
    /^\d/.test(number.lower) &&
    (verb || !/^(?:NN|JJ|CD|VB|IN)/.test(after.xpos)) &&
    !/^(?:%|percent|-)$/.test(after.lower)
  )
}

/** Phone numbers and other chains of digits: "555-0134", "1-800-555-0199", "+44 20 7946 0958"; list numbers: "1." */
function isCode(words: readonly Word[], at: number, amount: Amount): boolean {
  const number = wordAt(words, amount.numberAt)
  if (/^0\d/.test(number.lower)) return true
  const hyphenBefore =
    wordAt(words, at - 1).lower === '-' && digitValue(wordAt(words, at - 2)) !== null && wordAt(words, at).glued
  if (/^(?:vote|voted|by|won|lost|passed|approved)$/.test(wordAt(words, at - (hyphenBefore ? 3 : 1)).lower))
    return false
  const next = wordAt(words, amount.end)
  const hyphenAfter = next.lower === '-' && next.glued && /^\d/.test(wordAt(words, amount.end + 1).lower)
  // "1-800-555-0199"
  if (hyphenAfter && isChain(words, amount.end + 2)) return true
  // "555-0134"; scores such as "3-2" stay
  if (
    hyphenAfter &&
    (/^0\d|^\d{4,}/.test(wordAt(words, amount.end + 1).lower) || /\d{3}/.test(number.lower)) &&
    !isVote(words, amount.end + 2)
  )
    return true
  if (
    hyphenBefore &&
    (/\d{4,}/.test(number.lower) || /\d{3}/.test(wordAt(words, at - 2).lower)) &&
    !isVote(words, amount.end)
  )
    return true
  // a list number
  if (at === 0 && /^\d{1,2}$/.test(number.lower) && /^[.)]$/.test(next.lower)) return true
  return (
    wordAt(words, at - 1).lower === '+' ||
    (digitValue(wordAt(words, at - 1)) !== null && !wordAt(words, at).glued && /^\d+$/.test(number.lower))
  )
}

/** "a 215-210 vote" */
const isVote = (words: readonly Word[], at: number): boolean =>
  /^(?:vote|votes|majority|win|ruling|decision|margin)$/.test(wordAt(words, at).lower)

/** "10 Harbour Street" */
function isAddress(words: readonly Word[], at: number): boolean {
  if (!/^\p{Lu}/u.test(wordAt(words, at).form)) return false
  return [1, 2, 3].some(
    ahead => streets.has(wordAt(words, at + ahead).lower) && /^\p{Lu}/u.test(wordAt(words, at + ahead).form),
  )
}

/** "one of the officials", "no one", "the one who left", "one-sided"; but "one soldier", "one person", "one-year" */
function isPronoun(words: readonly Word[], amount: Amount): boolean {
  const after = wordAt(words, amount.end)
  // "one in five" is a share, read elsewhere; "one to three metres" a range
  if (amount.low !== amount.high) return false
  if (after.lower === '-')
    return !/^(?:second|minute|hour|day|week|month|year|decade|century|metre|meter|kilometre|kilometer|mile|third|fifth|quarter)s?$/.test(
      wordAt(words, amount.end + 1).lower,
    )
  if (
    /^(?:no|the|this|that|any|some|each|every|which|only|last|next|first)$/.test(
      wordAt(words, amount.numberAt - 1).lower,
    ) &&
    !/^NN/.test(after.xpos)
  )
    return true
  return !/^(?:NN|JJ|VBN|VBG|%)/.test(after.xpos) && !/^(?:%|percent|per|million|billion)$/.test(after.lower)
}
