import { mayBeParticle, phrasalVerb } from '../lexicon/phrasal-verbs.ts'
import { countryOf, countryOfSeat } from '../lexicon/places.ts'
import { isStopword } from '../lexicon/stopwords.ts'
import { derivedFrom } from '../lexicon/synonyms-derived.ts'
import type { Mention, Statement } from '../model.ts'
import { isWord } from '../text/is-word.ts'
import { rememberByStatement } from './by-statement.ts'
import { findRoles, type Role } from './roles.ts'
import { stem } from './stem.ts'
import { firstTokenAt } from './tokens-within.ts'

/** One thing a statement speaks of: a content word, a name, a number or a time. */
export interface Term {
  /** Equal keys are the same thing. Words by stem, people by surname, countries by name, `#` numbers, `@` times. */
  readonly key: string
  /** Lower case; for a name or a time the words as printed. */
  readonly lemma: string
  readonly type: 'word' | 'name' | 'place' | 'number' | 'time'
  /** True for what stands before a name and only says who that is: "Russian counterpart" in "his Russian counterpart Sergey Lavrov". */
  readonly isTitle: boolean
  readonly role: Role
  readonly upos: string
  /** Index of its (last) token. */
  readonly token: number
}

/** The terms of a statement in the order of its words. Function words and reporting verbs yield none. */
export const termsOf: (statement: Statement) => readonly Term[] = rememberByStatement(findTerms)

function findTerms(statement: Statement): Term[] {
  const { tokens, tree } = statement
  const roles = findRoles(tokens, tree)
  const owner = mentionOfToken(statement)
  const titles = titleTokens(statement, owner)
  const terms: Term[] = []
  const push = (key: string, lemma: string, type: Term['type'], token: number) =>
    terms.push({
      key,
      lemma,
      type,
      token,
      role: roles[token] ?? 'other',
      upos: tokens[token]?.upos ?? 'X',
      isTitle: titles.has(token),
    })
  let at = 0
  while (at < tokens.length) {
    const mention = owner[at]
    let end = at + 1
    while (mention && owner[end] === mention) end++
    const whole = mention ? wholeTerm(mention) : null
    if (mention && whole) push(whole.key, whole.lemma, whole.type, lastWord(statement, at, end))
    else for (let index = at; index < end; index++) pushWord(index, mention)
    at = end
  }
  return terms

  function pushWord(index: number, mention: Mention | undefined): void {
    const token = tokens[index]!
    const form = token.form
    if (mention?.type === 'quantity' && mention.value !== null && (token.upos === 'NUM' || /\d/.test(form))) {
      const key = numberKey(mention.value, mention.unit)
      if (terms.at(-1)?.key !== key) push(key, form, 'number', index)
      return
    }
    const country = isCapital(form.charCodeAt(0)) ? (countryOf(form) ?? countryOfSeat(form)) : null
    if (country !== null) return void push(placeKey(country), form.toLowerCase(), 'place', index)
    if (hollow.has(token.upos)) return
    const lemma = plainVerb(statement, index) ?? token.lemma.toLowerCase()
    // "take part": the noun says nothing beside "participate".
    if (mayBeParticle(lemma) && plainVerb(statement, tree.heads[index] ?? -1) !== undefined) return
    if (isStopword(lemma) || (lemma === token.lemma.toLowerCase() && isStopword(form.toLowerCase())) || !isWord(form))
      return
    if (isDigit(form.charCodeAt(0))) return void push(`#${form.replace(/,|:00$/g, '')}`, form, 'number', index)
    const office = isHeadOfState(statement, index) ? 'president' : isHeadOfState(statement, index - 2) ? null : lemma
    if (office !== null) push(wordKey(office), office, mention || token.upos === 'PROPN' ? 'name' : 'word', index)
  }
}

/** "issue" for "put" of "put out an alert"; undefined for a verb without a particle that hangs on it. */
function plainVerb({ tokens, tree }: Statement, index: number): string | undefined {
  if (tokens[index]?.upos !== 'VERB') return undefined
  // "put out an alert", "put an alert out": right behind, or with a noun or two between.
  for (let at = index + 1; at < tokens.length && at <= index + 4; at++) {
    if (tree.heads[at] !== index) continue
    const word = tokens[at]!.lemma.toLowerCase()
    if (!mayBeParticle(word)) continue
    if (tree.relations[at] === 'compound:prt' || at === index + 1)
      return phrasalVerb(tokens[index]!.lemma.toLowerCase(), word)
  }
  return undefined
}

/** The key of a lower-case lemma: British and American spelling, verb and noun of one action are the same. */
export function wordKey(lemma: string): string {
  let key = keys.get(lemma)
  if (key === undefined) {
    key = stem(american(derivedFrom(american(lemma.replace(/['’]s$/, '')))))
    if (keys.size >= mostKeys) keys.clear()
    keys.set(lemma, key)
  }
  return key
}

/** A story repeats its words, and stemming was a third of the work on a statement. */
const keys = new Map<string, string>()
const mostKeys = 20_000

function american(word: string): string {
  if (word.length < 6 || !/[degnr]$/.test(word)) return word
  return word
    .replace(/isation$/, 'ization')
    .replace(/([a-z]{3})ise$/, '$1ize')
    .replace(/yse$/, 'yze')
    .replace(/our$/, 'or')
    .replace(/tre$/, 'ter')
    .replace(/([ao])ll(ed|ing)$/, '$1l$2')
}

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57

const isCapital = (unit: number): boolean => unit >= 65 && unit <= 90

const hollow: ReadonlySet<string> = new Set('DET ADP AUX CCONJ SCONJ PART PRON PUNCT INTJ SYM'.split(' '))

/** The term a mention makes as a whole; null when its words count one by one, as those of an organisation do. */
function wholeTerm(mention: Mention): { key: string; lemma: string; type: Term['type'] } | null {
  if (mention.type === 'person') return { key: surname(mention.value), lemma: mention.text, type: 'name' }
  if (mention.type === 'time') {
    if (mention.value === null || /_REF$/.test(mention.value)) return null
    return { key: `@${inWholeUnits(mention.value).slice(0, 10)}`, lemma: mention.text, type: 'time' }
  }
  if (mention.type === 'place') {
    const country = countryOf(mention.text) ?? countryOfSeat(mention.text) ?? countryOf(mention.value)
    const name = country ?? mention.text
    return { key: placeKey(name), lemma: mention.text, type: 'place' }
  }
  return null
}

/** "The head of state will come on Monday", "the president will": most have one. Several heads of state meet, and are no president. */
function isHeadOfState({ tokens }: Statement, at: number): boolean {
  if (tokens[at + 1]?.form !== 'of' || tokens[at]?.form.toLowerCase() !== 'head') return false
  return tokens[at + 2]?.form.toLowerCase() === 'state'
}

/** "36 months" are three years, "two weeks" fourteen days, "48 hours" two days. */
function inWholeUnits(value: string): string {
  const [, clock, digits, unit] = /^P(T?)(\d+)([MWH])$/.exec(value) ?? []
  const count = Number(digits)
  if (unit === 'W') return `P${count * 7}D`
  if (unit === 'M' && clock === '' && count % 12 === 0) return `P${count / 12}Y`
  return unit === 'H' && count % 24 === 0 ? `P${count / 24}D` : value
}

function placeKey(name: string): string {
  return `in:${fold(name).replace(/^the /, '')}`
}

/** "Sergey Lavrov" and "Lavrov" are one person inside a story; "Jr." is nobody's surname. */
function surname(name: string): string {
  const parts = fold(name)
    .replace(/['’]s$/, '')
    .split(/\s+/)
    .filter(part => !/^(?:jr|sr|ii|iii)\.?$/.test(part))
  return parts.at(-1) ?? name
}

/** Lower case without accents: "Erdoğan" and "Erdogan" are one. */
function fold(text: string): string {
  return (/[\u0080-\uffff]/.test(text) ? text.normalize('NFD').replace(/\p{M}/gu, '') : text).toLowerCase()
}

function numberKey(value: number, unit: string | null): string {
  return `#${value}${unit === null || unit === 'USD' ? '' : unit}`
}

/**
 * Times win over quantities, those over names, the longer over the shorter: "two days" is one duration. In "left two days after the meeting" the day is
 * that of the meeting, another event; what the claim says is the number of days.
 */
function mentionOfToken({ tokens, mentions }: Statement): (Mention | undefined)[] {
  const owner: (Mention | undefined)[] = new Array(tokens.length).fill(undefined)
  for (const mention of mentions) {
    if (mention.type === 'time' && mention.anchor) continue
    for (let at = firstTokenAt(tokens, mention.start); at < tokens.length && tokens[at]!.end <= mention.end; at++) {
      const before = owner[at]
      if (before === undefined || winsOver(mention, before)) owner[at] = mention
    }
  }
  return owner
}

/** Of two that are alike in all this the first stays. */
function winsOver(mention: Mention, before: Mention): boolean {
  const ranks = order[mention.type] - order[before.type]
  const lengths = before.end - before.start - (mention.end - mention.start)
  return (ranks || lengths || mention.start - before.start) < 0
}

const order: Readonly<Record<Mention['type'], number>> = { time: 0, quantity: 1, person: 2, place: 3, organisation: 4 }

/** The nouns, names and adjectives right before a person: "Israeli Foreign Minister" in "Israeli Foreign Minister Gabi Ashkenazi". */
function titleTokens({ tokens }: Statement, owner: readonly (Mention | undefined)[]): Set<number> {
  const titles = new Set<number>()
  let person = false
  for (let index = tokens.length - 1; index >= 0; index--) {
    const mention = owner[index]
    if (mention?.type === 'person') person = true
    else if (person && titular.has(tokens[index]!.upos)) titles.add(index)
    else person = false
  }
  return titles
}

const titular: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ'])

function lastWord({ tokens }: Statement, start: number, end: number): number {
  for (let index = end - 1; index > start; index--)
    if (isWord(tokens[index]!.form) && !/^['’]s$/.test(tokens[index]!.form)) return index
  return start
}
