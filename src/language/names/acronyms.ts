import type { Token } from '../../model.ts'
import type { Piece } from './pieces.ts'
import { isCapitalised, surface, type Vote } from './spots.ts'

/** A short form with the name it stands for, as surfaces. */
export interface AcronymPair {
  readonly short: string
  readonly full: string
}

export interface Paired {
  readonly pieces: readonly Piece[]
  readonly pairs: readonly AcronymPair[]
}

const sure: Vote = { type: 'organisation', weight: 3, rule: 'acronym-pair' }

/**
 * Finds "Harbour Workers' Union (HWU)" and "HWU (Harbour Workers' Union)" where the letters are the initials of the name.
 * Both sides are then organisations.
 */
export function pairAcronyms(tokens: readonly Token[], pieces: readonly Piece[]): Paired {
  const pairs: AcronymPair[] = []
  const result = [...pieces]
  for (let at = 0; at + 1 < result.length; at++) {
    const left = result[at]!
    const right = result[at + 1]!
    if (right.first !== left.last + 1 || tokens[left.last]!.form !== '(' || tokens[right.last]?.form !== ')') continue
    const leftText = surface(tokens, left.first, left.last)
    const rightText = surface(tokens, right.first, right.last)
    const short = isAcronym(rightText) ? rightText : isAcronym(leftText) ? leftText : null
    if (short === null) continue
    const long = short === rightText ? left : right
    const first = matchingStart(tokens, long, letters(short))
    if (first === null) continue
    const full = { first, last: long.last, votes: [...long.votes, sure] }
    const brief = { ...(long === left ? right : left), votes: [...(long === left ? right : left).votes, sure] }
    result[at] = long === left ? full : brief
    result[at + 1] = long === left ? brief : full
    pairs.push({ short, full: surface(tokens, first, long.last) })
  }
  return { pieces: result, pairs }
}

/** "ICC", "U.N.", "IDF": two capitals or more, full stops allowed. */
export function isAcronym(text: string): boolean {
  return /^(?:\p{Lu}{2,8}|(?:\p{Lu}\.){2,8})$/u.test(text)
}

/** The letters of an acronym: "U.N." → "UN". */
export function letters(short: string): string {
  return short.replaceAll('.', '')
}

/** First letters of the capitalised words: "International Criminal Court" → "ICC". */
export function initials(name: string): string {
  return firstLetters(name).filter(isCapitalised).join('')
}

/** First letters of all words in capitals: "Department of Defense" → "DOD". */
export function allInitials(name: string): string {
  return firstLetters(name).join('').toUpperCase()
}

function firstLetters(name: string): string[] {
  return name
    .split(/[^\p{L}\p{M}'’]+/u)
    .flatMap(word => (/^\p{L}/u.test(word) ? [String.fromCodePoint(word.codePointAt(0)!)] : []))
}

/** Where in the piece the words with these initials begin; null when they do not run to its end. "Israeli Harbour Union (HU)". */
function matchingStart(tokens: readonly Token[], piece: Piece, wanted: string): number | null {
  for (let first = piece.first; first < piece.last; first++) {
    if (!isCapitalised(tokens[first]!.form)) continue
    const name = surface(tokens, first, piece.last)
    if (initials(name) === wanted || allInitials(name) === wanted) return first
  }
  return null
}
