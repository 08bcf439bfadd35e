import { genderOfGivenName, isGivenName } from '../../lexicon/given-names.ts'
import type { Gender } from '../../lexicon/titles.ts'
import { sameName } from '../../text/same-name.ts'
import { surname } from './settle.ts'

/** Where and how often a name stands in the article. */
export interface Usage {
  readonly count: number
  /** Index of its first spot among all spots. */
  readonly first: number
}

/** How "Mr." and "Ms." before a name address its holder; both when two holders share it. */
export type Addressed = ReadonlyMap<string, ReadonlySet<Gender>>

export interface PersonForms {
  readonly values: ReadonlyMap<string, string>
  /** For surnames used with both "Mr." and "Ms.": the value for each, by `male Amari`. */
  readonly addressed: ReadonlyMap<string, string>
}

/** More bearers than this and the word settles nothing; bounds the work on hostile text. */
const mostBearers = 12

/**
 * The fullest form of each person's name: "Lavrov" and "Sergei Lavrov" → "Sergey Lavrov" when the article mostly writes it so.
 * A short form that fits two holders keeps its own form; father and son ("Jr.") are two.
 */
export function personForms(
  names: readonly string[],
  usage: ReadonlyMap<string, Usage>,
  addressed: Addressed,
): PersonForms {
  const bearers = collectBearers(names)
  const values = new Map<string, string>()
  const gendered = new Map<string, string>()
  const spelling = commonSpellings(names, bearers, usage)
  const spelt = (name: string) => spelling.get(name) ?? name
  for (const name of names) {
    const longer = longerForms(name, bearers)
    const genders = addressed.get(name)
    const [only] = genders?.size === 1 ? genders : []
    const holder = holderOf(name, only === undefined ? longer : longer.filter(bearer => !isOther(only, bearer)), usage)
    if (holder !== null) values.set(name, spelt(holder))
    else if (spelling.has(name)) values.set(name, spelt(name))
    // "Mr. Amari … Ms. Amari": each is one of the two.
    if (genders?.size === 2) {
      for (const gender of genders) {
        const fitting = longer.filter(bearer => genderOf(bearer) === gender)
        if (fitting.length === 1) gendered.set(`${gender} ${name}`, spelt(fitting[0]!))
      }
    }
  }
  return { values, addressed: gendered }
}

/** By surname, given name and what follows a particle: the names of several words. */
function collectBearers(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const byWord = new Map<string, string[]>()
  for (const name of names) {
    const last = surname(name)
    if (last === null) continue
    const first = name.slice(0, name.indexOf(' '))
    for (const word of new Set([last, withoutParticle(last), first, ...afterParticle(name)])) {
      const list = byWord.get(word)
      if (list === undefined) byWord.set(word, [name])
      else if (list.length < mostBearers) list.push(name)
    }
  }
  return byWord
}

/** Names of the article that say more of the same holder. A given name alone counts when it is a known one. */
function longerForms(name: string, bearers: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const last = surname(name)
  const found = bearers.get(last ?? name) ?? (last === null ? undefined : bearers.get(withoutParticle(last)))
  return (found ?? []).filter(bearer => bearer.length > name.length && extendsName(name, bearer))
}

function holderOf(name: string, longer: readonly string[], usage: ReadonlyMap<string, Usage>): string | null {
  const holder = longest(longer)
  if (holder === null) return null
  if (longer.every(other => isOneHolder(other, holder))) return holder
  return name.includes(' ') ? null : principal(name, longer, usage)
}

/**
 * Of several bearers the one whom the bare surname meant before any other was named: "Ruth Amari spoke. Amari left. Her son
 * Omar Amari stayed." Later ones are told apart by their given names. Not when they are named more often than the first.
 */
function principal(name: string, bearers: readonly string[], usage: ReadonlyMap<string, Usage>): string | null {
  const bare = usage.get(name)
  if (bare === undefined) return null
  const before = bearers.filter(bearer => (usage.get(bearer)?.first ?? Number.POSITIVE_INFINITY) < bare.first)
  const holder = longest(before)
  if (holder === null || !before.every(other => isOneHolder(other, holder))) return null
  const full = longest(bearers.filter(bearer => isOneHolder(bearer, holder)))!
  const others = bearers.filter(bearer => !isOneHolder(bearer, full))
  const count = (list: readonly string[]) => list.reduce((sum, bearer) => sum + (usage.get(bearer)?.count ?? 0), 0)
  return count(others) < bare.count + count(before) ? full : null
}

function isOther(gender: Gender, bearer: string): boolean {
  const given = genderOf(bearer)
  return given !== null && given !== gender
}

function genderOf(bearer: string): Gender | null {
  return genderOfGivenName(bearer.slice(0, bearer.indexOf(' ')))
}

/** "bin Rashid" and "Rashid" of "Omar bin Rashid", "al-Tahir" of "Nadia al-Tahir". */
function afterParticle(name: string): string[] {
  const found = / ((?:bin|ibn|al|el|van|von|de|der|den|da|di|du|la|le|dos|del)[ -].*)$/i.exec(name)
  return found === null ? [] : [found[1]!]
}

/** "Tahir" of "al-Tahir". */
function withoutParticle(word: string): string {
  return word.replace(/^(?:al|el)-/i, '')
}

const generation = /^(?:Jr\.?|Sr\.?|I{2,3}|IV)$/

/**
 * All words of the short name stand in the long one in that order: "R. Amari" does not extend, "Ruth Amari" ⊂ "Ruth Lea Amari".
 * "Omar Amari" and "Omar Amari Jr." are two.
 */
function extendsName(short: string, long: string): boolean {
  const words = long.split(' ')
  const own = short.split(' ')
  if (own.length > 1 && generation.test(words.at(-1)!) && !generation.test(own.at(-1)!)) return false
  // "Ruth" of "Ruth Amari", not "Hill" of "Hill Amari"
  if (own.length === 1 && own[0] === words[0] && words.length > 1) return isGivenName(own[0]!)
  let at = 0
  for (const word of own) {
    let found = words.indexOf(word, at)
    if (found < 0) found = words.findIndex((other, index) => index >= at && withoutParticle(other) === word)
    if (found < 0) return long.endsWith(` ${short}`)
    at = found + 1
  }
  return true
}

function isOneHolder(left: string, right: string): boolean {
  if (isElder(left, right) || isElder(right, left)) return false
  return extendsName(left, right) || extendsName(right, left) || sameName(left, right) !== 'different'
}

/** "Omar Amari" beside "Omar Amari Jr." */
function isElder(left: string, right: string): boolean {
  return / (?:Jr\.?|Sr\.?|I{2,3}|IV)$/.test(left) && !/ (?:Jr\.?|Sr\.?|I{2,3}|IV)$/.test(right)
}

/**
 * For names spelt in several ways ("Sergei Lavrov", "Sergey Lavrov"; "Jean-Claude", "Jean Claude"): the spelling used most often,
 * of equals the first. Only among names of one surname or of one given name.
 */
function commonSpellings(
  names: readonly string[],
  bearers: ReadonlyMap<string, readonly string[]>,
  usage: ReadonlyMap<string, Usage>,
): ReadonlyMap<string, string> {
  const chosen = new Map<string, string>()
  for (const name of names) {
    const last = surname(name)
    if (last === null) continue
    const first = name.slice(0, name.indexOf(' '))
    const variants = [...(bearers.get(last) ?? []), ...(bearers.get(first) ?? [])].filter(other =>
      isRespelt(name, other),
    )
    if (variants.length === 0) continue
    const all = [...new Set([name, ...variants])]
    // "Ann Lowe", "Anne Lowe", "Anna Lowe": where not all are spellings of each other, none is.
    if (!all.every(one => all.every(other => one === other || isRespelt(one, other)))) continue
    let best = all[0]!
    for (const other of all) if (isUsedMore(other, best, usage)) best = other
    if (best !== name) chosen.set(name, best)
  }
  return chosen
}

/** Both full, and each word a spelling of the other's: no initials ("R. Amari"), no word more or less, no other generation. */
function isRespelt(left: string, right: string): boolean {
  if (left === right || isElder(left, right) || isElder(right, left)) return false
  const words = (name: string) => name.split(/[ -]/)
  const a = words(left)
  const b = words(right)
  return (
    a.length === b.length &&
    a.every((word, at) => word.length > 2 === b[at]!.length > 2) &&
    sameName(left, right) !== 'different'
  )
}

function isUsedMore(left: string, right: string, usage: ReadonlyMap<string, Usage>): boolean {
  const a = usage.get(left)
  const b = usage.get(right)
  if (a === undefined || b === undefined) return a !== undefined
  return a.count > b.count || (a.count === b.count && a.first < b.first)
}

/** The longest, the first in the order of characters among equals. */
export function longest(names: readonly string[]): string | null {
  let best: string | null = null
  for (const name of names) {
    if (best === null || name.length > best.length || (name.length === best.length && name < best)) best = name
  }
  return best
}
