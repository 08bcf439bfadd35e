import { areOpposites } from '../../lexicon/antonyms.ts'
import { countryOf } from '../../lexicon/places.ts'
import type { Kind, Statement } from '../../model.ts'
import { rememberByStatement } from '../../statement/by-statement.ts'
import { lowerForms } from '../../statement/lower-case.ts'
import { negators, negatorsIn, widening } from '../denials/negation.ts'
import { isPersonAt, nameAt } from '../names/descriptions.ts'
import { mayBeOneName } from '../names/one-name.ts'
import { lieInTwoCountries } from '../names/other-country.ts'
import type { RelationRule } from '../rule.ts'
import { whyNotSameVoice } from '../same-level.ts'
import { type Side, type Sides, wordAt, wordsBetween } from '../sides.ts'
import { compareValues, countAt, countsOf } from '../values/counts.ts'
import { areCompatible, datesOf } from '../values/time-values.ts'
import { placeLevel } from './place.ts'

export const sameWords: RelationRule = {
  title: 'the same words but for one',
  isProof: true,
  match(sides) {
    // "The ferry has sunk", "The ferry has not sunk"
    const denied = bareDenial(sides)
    if (denied !== null) {
      const failed = whyNotSaidAlike(sides)
      const text = `${denied.a} ≠ ${denied.b}`
      if (failed !== null) return { stopped: `${text}, but ${failed}` }
      return { relation: 'contradicts', kind: 'polarity', reason: { kind: 'polarity', ...denied, text } }
    }
    const longer = shareOfLonger(sides)
    if (longer === null) return null
    const changed = changes(sides)
    if (changed.length !== 1) return null
    const [left, right] = changed[0]!
    const found = left === null || right === null ? negationOf(sides, left ?? right!) : differenceOf(sides, left, right)
    // A word and its opposite stand in many sentences about one thing.
    if (found === null || (/^(?:polarity|event)$/.test(found.kind) && longer < nearlyAll)) return null
    // "a margin of 5.5 points for sailors", "a margin of three points for all, and 4.5 points for sailors"
    if (found.kind === 'quantity' && countsOf(sides.a.statement).length !== countsOf(sides.b.statement).length)
      return null
    const text = `${found.a} ≠ ${found.b}`
    const failed = whyNotSaidAlike(sides)
    if (failed !== null) return { stopped: `${text}, but ${failed}` }
    const { kind, ...words } = found
    return { relation: 'contradicts', kind, reason: { kind, ...words, text } }
  },
  examples: [
    {
      a: 'All three letters ask about the closure of the northern lanes of the bridge.',
      b: 'All eight letters ask about the closure of the northern lanes of the bridge.',
      finds: 'contradicts',
    },
    {
      a: 'The hostile words were meant for veterans who came home from Norway that winter.',
      b: 'The hostile words were meant for veterans who came home from Sweden that winter.',
      finds: 'contradicts',
      claimA: { attribution: [{ speaker: 'Anna Berg', cue: 'said' }] },
      claimB: { attribution: [{ speaker: 'she', cue: 'said' }] },
    },
    {
      a: 'Whatever the council decides, the captain is willing to give up his licence and his boat.',
      b: 'Whatever the council decides, the captain is not willing to give up his licence and his boat.',
      finds: 'contradicts',
    },
    { a: 'There won’t be ferries in winter.', b: 'There will be ferries in winter.', finds: 'contradicts' },
    // One may lie in the other.
    {
      a: 'The hostile words were meant for veterans who came home from Bergen that winter.',
      b: 'The hostile words were meant for veterans who came home from Norway that winter.',
      finds: null,
    },
    // Another word for the same.
    {
      a: 'All three letters ask about the closure of the northern lanes of the bridge.',
      b: 'All three letters ask about the closure of the northern tracks of the bridge.',
      finds: null,
    },
    {
      a: 'Anna Berg, aide to the mayor of Westport, sold the old ferry.',
      b: 'Anna Berg, aide to the mayor of Westport, did not only sell the old ferry.',
      finds: null,
    },
  ],
}

/** Word for word the same but for one "not": short sentences too are then one. */
function bareDenial({ a, b }: Sides): { readonly a: string; readonly b: string } | null {
  if (negatorsIn(a.statement).size === negatorsIn(b.statement).size) return null
  const [left, right] = [wordsOf(a.statement), wordsOf(b.statement)]
  const [longer, shorter] = left.length > right.length ? [left, right] : [right, left]
  if (shorter.length < fewest || longer.length !== shorter.length + 1) return null
  const at = longer.findIndex((word, index) => word !== shorter[index])
  if (!/^(?:not|never)$/.test(longer[at]!) || longer.slice(at + 1).some((word, rest) => word !== shorter[at + rest]))
    return null
  // "not only": more besides
  if (widening.test(longer[at + 1] ?? '')) return null
  const shownAt = (words: readonly string[]) => words.slice(Math.max(0, at - 1), at + 2).join(' ')
  return { a: shownAt(left), b: shownAt(right) }
}

/** In lower case, without marks; "won't" is "will not". */
const wordsOf: (statement: Statement) => readonly string[] = rememberByStatement((statement: Statement) =>
  lowerForms(statement)
    .filter(form => /[\p{L}\p{N}]/u.test(form))
    .map(form => contracted.get(form) ?? form),
)

const contracted: ReadonlyMap<string, string> = new Map([
  ["n't", 'not'],
  ['n’t', 'not'],
  ['wo', 'will'],
  ['ca', 'can'],
  ["'s", 'is'],
])

interface Difference {
  readonly kind: Kind
  readonly a: string
  readonly b: string
}

/** Words in common that make two sentences one wording; and their share in the shorter. Chosen on unchanged stories of BASIL. */
const fewest = 5
const nearlyAll = 0.75
const half = 0.5

/** The share of the longer's different words that both have; null when they are not one wording. */
function shareOfLonger({ a, b }: Sides): number | null {
  const met = a.terms.filter((_, index) => isMet(a, index))
  if (met.length < fewest) return null
  const same = differentKeys(met)
  const [fewer, more] = [a, b].map(({ terms }) => differentKeys(terms)).sort((one, other) => one - other) as [
    number,
    number,
  ]
  const longer = same / Math.max(1, more)
  return same < fewest || same / Math.max(1, fewer) < nearlyAll || longer < half ? null : longer
}

const differentKeys = (terms: Side['terms']): number => new Set(terms.map(({ key }) => key)).size

/** Synonyms are at .9; merely related words below. */
const synonym = 0.9

/** Where both go on in the same words with something else between: the terms of either side; null for a side that has nothing there but a negation on one. */
function changes({ a, b }: Sides): (readonly [Block | null, Block | null])[] {
  const found: (readonly [Block | null, Block | null])[] = []
  let before = -1
  for (let after = 0; after <= a.terms.length; after++) {
    if (after < a.terms.length && !isMet(a, after)) continue
    const from = before < 0 ? -1 : a.matches[before]!.index
    const to = after < a.terms.length ? a.matches[after]!.index : b.terms.length
    const left = { from: before + 1, to: after }
    const right = { from: from + 1, to }
    before = after
    const isNear = right.to >= right.from && right.to - right.from <= 2 && left.to - left.from <= 2
    if (!isNear || holdsMet(b, right)) continue
    if (left.to > left.from && right.to > right.from) found.push([left, right])
    else if (left.to === left.from && right.to === right.from && left.from > 0 && left.to < a.terms.length) {
      const [one, other] = [isDenied(a, left), isDenied(b, right)]
      if (one !== other) found.push(one ? [left, null] : [null, right])
    }
  }
  return found
}

/** Terms from one index to another, the latter left out. */
interface Block {
  readonly from: number
  readonly to: number
}

function holdsMet(side: Side, { from, to }: Block): boolean {
  for (let index = from; index < to; index++) if (isMet(side, index)) return true
  return false
}

const isMet = ({ matches }: Side, index: number): boolean => matches[index]!.strength >= synonym

/** A "not" between two words that stand beside one another on the other side; "not only" denies nothing. */
function isDenied({ statement: { tokens }, terms }: Side, { from }: Block): boolean {
  const last = terms[from]!.token
  for (let at = terms[from - 1]!.token + 1; at < last; at++) {
    const isWidened = at + 1 < last && widening.test(tokens[at + 1]!.form.toLowerCase())
    if (!isWidened && negators.has(tokens[at]!.form.toLowerCase())) return true
  }
  return false
}

function negationOf({ a, b }: Sides, { from }: Block): Difference | null {
  const words = (side: Side, at: number) =>
    wordsBetween(side.statement, Math.max(0, side.terms[at]!.token - 1), side.terms[at]!.token)
  const isLeft = from < a.terms.length && a.terms[from] !== undefined && isDenied(a, { from, to: from })
  const left = isLeft ? from : b.matches[from]!.index
  const right = isLeft ? a.matches[from]!.index : from
  if (left < 0 || right < 0) return null
  return { kind: 'polarity', a: words(a, left), b: words(b, right) }
}

/** What the words in one place make different; null when they may mean the same. */
function differenceOf({ a, b }: Sides, one: Block, other: Block): Difference | null {
  // The last term of a block says what it is: "forty big boats".
  const [left, right] = [one.to - 1, other.to - 1]
  const words = { a: wordAt(a, left), b: wordAt(b, right) }
  const [x, y] = [a.terms[left]!, b.terms[right]!]
  // "on Friday", "on the pier": two kinds of things say no other one.
  if (x.type !== y.type || !isPrinted(a, words.a) || !isPrinted(b, words.b)) return null
  // "closed on 3 May", "closed on 9 May"; "in May" may be the same day.
  if (x.type === 'time') {
    const [here, there] = [dateAt(a, left), dateAt(b, right)]
    return here && there && !areCompatible(here, there) ? { kind: 'time', ...words } : null
  }
  // "three letters", "eight letters"
  if (x.type === 'number') {
    const [here, there] = [countAt(a.statement, x.token), countAt(b.statement, y.token)]
    return here && there && compareValues(here, there) === 'apart' ? { kind: 'quantity', ...words } : null
  }
  // "in Norway", "in Sweden", but a town may lie in either
  if (x.type === 'place') {
    const level = placeLevel(x.lemma)
    const isOther = level !== null && level === placeLevel(y.lemma) && countryOf(x.lemma) !== countryOf(y.lemma)
    return isOther || lieInTwoCountries(x.lemma, y.lemma) || (level === 'state' && placeLevel(y.lemma) === 'state')
      ? { kind: 'place', ...words }
      : null
  }
  // "Anna Berg", "Clara Dahl", but not two firms or "Berg" and "A. Berg"
  if (x.type === 'name') {
    if (!isPersonAt(a, x.token) || !isPersonAt(b, y.token)) return null
    const names = { a: nameAt(a, left), b: nameAt(b, right) }
    return mayBeOneName(names.a, names.b) ? null : { kind: 'actor', ...names }
  }
  // "rose to a record", "fell to a record"
  const isOpposite = one.to - one.from === 1 && other.to - other.from === 1 && areOpposites(x.lemma, y.lemma)
  return isOpposite ? { kind: x.upos === 'VERB' ? 'polarity' : 'event', ...words } : null
}

/** What stands for a pronoun was put there by us, and may be the wrong one. */
const isPrinted = ({ statement: { claim } }: Side, word: string): boolean =>
  claim.quote.exact.includes(word) || /^\d/.test(word)

function dateAt({ statement, terms }: Side, index: number): string | null {
  const { start } = statement.tokens[terms[index]!.token]!
  const date = datesOf(statement).find(one => one.start <= start && start < one.end)
  return date && date.bound === null && !date.anchor && !date.inferred ? date.value : null
}

/** Of one wording a pronoun is as good a speaker as a name; two who are named or described may well differ. */
function whyNotSaidAlike({ a, b }: Sides): string | null {
  const [left, right] = [a.statement.claim, b.statement.claim]
  const [one, other] = [left.attribution.at(-1)?.speaker, right.attribution.at(-1)?.speaker]
  const isPronoun = (speaker: string | undefined) => /^(?:s?he|they)$/i.test(speaker ?? '')
  const areOne = one !== undefined && other !== undefined && (isPronoun(one) || isPronoun(other))
  return areOne ? null : whyNotSameVoice(left, right)
}
