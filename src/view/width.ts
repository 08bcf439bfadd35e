import stringWidth from 'string-width'

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/**
 * Texts of letters and signs that take one column each and join with nothing: Latin, Greek, Cyrillic, the marks of printed English and our own. A screen
 * measures all of its rows at every key, and whole clusters are a hundred times slower to find.
 */
const isPlain = (text: string): boolean =>
  /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u0391-\u03a1\u03a3-\u03ff\u0400-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u203b\u20ac\u2190-\u2193\u2260\u2500-\u257f\u2713\u2717]*$/.test(
    text,
  )

/** Columns a terminal needs for a text; ambiguous characters count one. */
export function widthOf(text: string): number {
  return isPlain(text) ? text.length : stringWidth(text)
}

/** Whether a text needs more columns than there are; measured no further than that. */
export function isWider(text: string, columns: number): boolean {
  let used = 0
  for (const { width } of cellsOf(text)) {
    used += width
    if (used > columns) return true
  }
  return false
}

/**
 * The user-perceived characters of a text, each with its columns: never more than two, for a letter with a thousand
 * marks after it would be wider than any row. Such a one comes in its parts.
 */
export function* cellsOf(text: string): Generator<{ text: string; width: number }> {
  if (isPlain(text)) {
    for (const character of text) yield { text: character, width: 1 }
    return
  }
  for (const { segment } of graphemes.segment(text)) {
    const width = widthOf(segment)
    if (width <= 2) yield { text: segment, width }
    else for (const part of segment) yield { text: part, width: Math.min(2, widthOf(part)) }
  }
}

/** The text cut to at most `width` columns; what is cut is replaced by `…`. */
export function cut(text: string, width: number): string {
  if (text.length <= width && isPlain(text)) return text
  if (width <= 0) return ''
  let kept = ''
  let used = 0
  /** The longest beginning that leaves a column for `…`. */
  let shorter = ''
  // A text of zero-width characters must not be walked to its end: forty code units to a column hold any real cluster.
  for (const cell of cellsOf(text.slice(0, width * 40))) {
    if (used + cell.width > width) return `${shorter}…`
    kept += cell.text
    used += cell.width
    if (used < width) shorter = kept
  }
  return kept.length === text.length ? kept : `${shorter}…`
}

/** The text cut or padded with spaces to exactly `width` columns. */
export function fitText(text: string, width: number): string {
  const short = cut(text, width)
  return short + ' '.repeat(Math.max(0, width - widthOf(short)))
}
