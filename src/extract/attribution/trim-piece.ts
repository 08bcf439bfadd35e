import { isAdverb, isComma, isFinalStop, isFiniteVerb, isMark, isVerb, type Line, tagOf, wordOf } from './line.ts'
import type { Piece, Voice } from './piece.ts'

/**
 * Makes a piece of these tokens without the signs and joining words at its edges; null when no statement is left. `told` is true where
 * even quoted words are not to be taken as direct speech.
 */
export function trimPiece(
  line: Line,
  tokens: readonly number[],
  voices: readonly Voice[],
  told: boolean,
): Piece | null {
  const words = tokens.filter(at => /[\p{L}\p{N}]/u.test(wordOf(line, at)))
  const direct = !told && words.length > 0 && words.every(at => line.quotation[at]! >= 0)
  const closed = direct ? tokens : withClosingMark(line, tokens)
  const pairs = direct ? new Set<number>() : pairedMarks(line, closed)
  const paired = closed.filter(at => !isMark(line, at) || pairs.has(at))
  const balanced = paired.filter((_, place) => !isLeftComma(line, paired, place))
  const trimmed = tokens.length === line.tokens.length ? balanced : trimEdges(line, balanced, voices.length === 0)
  return trimmed.length > 0 && isStatement(line, trimmed, voices, direct && words.length > 1)
    ? { sentence: line.index, tokens: trimmed, voices, direct }
    : null
}

/** Reported words need a verb, the outlet's own a finite one, unless they are "Smith, the mayor of Hull"; a quotation of two words will do. */
function isStatement(line: Line, tokens: readonly number[], voices: readonly Voice[], isQuotation: boolean): boolean {
  if (voices.length > 0) return isQuotation || tokens.some(at => isVerb(line, at))
  return tokens.some(at => isFiniteVerb(line, at)) || tokens.some(at => isComma(line, at))
}

/** “The ferry,” he said, “sank in May”: the comma between subject and verb came with what stood there. */
function isLeftComma(line: Line, tokens: readonly number[], place: number): boolean {
  const [at, next] = [tokens[place]!, tokens[place + 1]]
  if (next === undefined || next === at + 1 || !isComma(line, at) || !isFiniteVerb(line, next)) return false
  return tokens.slice(0, place).every(before => !isFiniteVerb(line, before) && !isComma(line, before))
}

/** "the list will include “ships and piers”, | he said": the mark that closes what was opened among the tokens comes with them. */
function withClosingMark(line: Line, tokens: readonly number[]): readonly number[] {
  const next = (tokens.at(-1) ?? -1) + 1
  const id = line.closes[next] ?? -1
  return id >= 0 && tokens.some(at => line.opens[at] === id) ? [...tokens, next] : tokens
}

/** The marks of quotations that open and close among these tokens. */
function pairedMarks(line: Line, tokens: readonly number[]): Set<number> {
  const opened = new Map<number, number>()
  const pairs = new Set<number>()
  for (const at of tokens) {
    if (line.opens[at]! >= 0) opened.set(line.opens[at]!, at)
    const open = line.closes[at]! >= 0 ? opened.get(line.closes[at]!) : undefined
    if (open !== undefined) pairs.add(open).add(at)
  }
  return pairs
}

const leading = /^(?:[,;:.]|[-–—]+|and|but|or|yet)$/
const trailing = /^(?:[,;:]|[-–—]+)$/
/** "While the mayor praised the plan, …": what follows such a word is told as a fact, so it stands without it. */
const factive = /^(?:while|although|though|whereas|because|since|after|when|as)$/
/** Words that only lead into what was cut off: "prices rose after (the port said …)". */
const dangling = /^(?:CC|IN|WRB|TO|WDT)$/

function trimEdges(line: Line, tokens: readonly number[], isOutlets: boolean): number[] {
  let from = 0
  let to = tokens.length
  // "As the days went on, he spoke of it" holds a main clause of its own: the first word stays.
  const joins = (at: number) =>
    leading.test(wordOf(line, at)) || (wordOf(line, at) === 'that' && tagOf(line, at) === 'IN')
  // "And while": after a comma it may as well be somebody's words that go on.
  if (/^(?:and|but)$/.test(wordOf(line, tokens[0] ?? -1))) from += 1
  const isAlone = !tokens.slice(from, -2).some(at => isComma(line, at))
  if (isOutlets && factive.test(wordOf(line, tokens[from] ?? -1)) && isAlone) from += 1
  while (from < to && joins(tokens[from]!)) from += 1
  for (; to > from; to -= 1) {
    const at = tokens[to - 1]!
    const strayStop = isFinalStop(line, at) && tokens[to - 2] !== at - 1
    // "“…, though some do not believe that,” she said": before a comma or a mark it leads nowhere.
    const isObject = wordOf(line, at) === 'that' && (isComma(line, at + 1) || isMark(line, at + 1))
    const leadsOut = dangling.test(tagOf(line, at)) && line.tokens[at]!.upos !== 'ADP' && !isObject
    // "The hearing began, newly (filed papers said …)"
    const leansOut =
      isOutlets &&
      isAdverb(line, at) &&
      isComma(line, at - 1) &&
      tokens.length < line.tokens.length &&
      wordOf(line, at) !== 'too'
    // "The talks came early, and afterward (the mayor said …)"
    const leadsOn =
      isOutlets &&
      isAdverb(line, at) &&
      tagOf(line, tokens[to - 2] ?? -1) === 'CC' &&
      tokens.length < line.tokens.length
    if (leadsOn) continue
    if (!strayStop && !leadsOut && !leansOut && !trailing.test(wordOf(line, at))) break
  }
  return tokens.slice(from, to)
}
