import type { Article } from '../page.ts'
import { readText } from '../text/read-text.ts'
import { tidy } from '../tidy.ts'

/** The article in Markdown without front matter: its signs taken out, then read like any text. */
export function readMarkdown(text: string): Article {
  const paragraphs = text.split(/\r?\n[ \t]*\r?\n/).flatMap(paragraphLines)
  const article = readText(paragraphs.map(plain).join('\n\n'))
  const heading = paragraphs.find(line => /^#\s/.test(line))
  return { ...article, title: heading === undefined ? article.title : tidy(plain(heading)) }
}

/** Lines that belong together are one; headings, list items and rules stand alone. */
function paragraphLines(paragraph: string): readonly string[] {
  const lines: string[] = []
  for (const line of paragraph.split(/\r?\n/)) {
    const alone = /^\s*(?:#{1,6}\s|[-*+]\s|\d{1,3}[.)]\s|>|\||-{3,}|\*{3,})/.test(line)
    if (alone || lines.length === 0 || /^#{1,6}\s/.test(lines.at(-1)!)) lines.push(line)
    else lines.push(`${lines.pop()} ${line.trim()}`)
  }
  return lines
}

/** "## The *harbour* [fire](https://…)" → "The harbour fire". Pictures go with their captions. */
const plain = (line: string): string =>
  line
    .replace(/!\[[^\][]{0,500}\]\([^()]{0,2000}\)/g, ' ')
    .replace(/\[([^\][]{1,500})\]\([^()]{0,2000}\)/g, '$1')
    .replace(/^\s*(?:#{1,6}\s+|>\s?|[-*+]\s+|(?:-{3,}|\*{3,})\s*$)/, '')
    .replace(/(\*{1,3}|`)(?=\S)([^*`\n]{1,1000})\1/g, '$2')
    .replace(/(?<!\w)(_{1,3})(?=\S)([^_\n]{1,1000})\1(?!\w)/g, '$2')
