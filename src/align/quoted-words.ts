/** Beyond this many characters a quotation without an end is taken for a stray mark. The longest of 8,000 in news (PolNeAR) are about half of it. */
const longest = 1500

/**
 * For every character whether it stands between quotation marks. Whoever was at the speech has its words; they say nothing of who copied from whom.
 * A quotation may run over several sentences and paragraphs.
 */
export function quotedCharacters(text: string): Uint8Array {
  const quoted = new Uint8Array(text.length)
  let open = -1
  let closed = 0
  for (let index = 0; index < text.length; index++) {
    const mark = text[index]
    if (mark === '\n' && text[index + 1] === '\n') closed = Math.max(closed, index)
    if (mark !== '“' && mark !== '”' && mark !== '"') continue
    if (open >= 0 && index - open > longest) open = -1
    if (mark === '“' || (mark === '"' && open < 0 && isOpening(text, index))) open = open < 0 ? index : open
    else {
      // “He will come. He always did,” cut so that the first mark stands in a passage before: back to the paragraph's beginning.
      quoted.fill(1, open >= 0 ? open : Math.max(closed, index - longest), index)
      open = -1
      closed = index
    }
  }
  return quoted
}

/** A straight mark opens when a blank or bracket stands before it: `said "no"`. */
function isOpening(text: string, index: number): boolean {
  return index === 0 || /[\s([—–-]/.test(text[index - 1]!)
}
