/**
 * The lines of a text, trimmed, blank ones as `''`. Where the text was broken at a fixed width (old news groups, terminals),
 * the lines of a paragraph are joined again: a line was broken by width when the next word would not have fitted.
 */
export function unwrapLines(text: string): readonly string[] {
  const lines = text.split('\n').map(line => line.replace(/\s+/gu, ' ').trim())
  const width = lines.reduce((longest, line) => Math.max(longest, line.length), 0)
  if (width > widestPage || width < narrowestPage) return lines
  const joined: string[] = []
  let previous = ''
  for (const line of lines) {
    const next = line.split(' ', 1)[0] ?? ''
    const broken = previous !== '' && line !== '' && previous.length + 1 + next.length > width
    if (broken) joined.push(`${joined.pop()} ${line}`)
    else joined.push(line)
    previous = line
  }
  return joined
}

/** Characters. Texts are broken at 65 to 80, hardly ever beyond 100; a text whose longest line is longer was not broken. */
const widestPage = 100
const narrowestPage = 50
