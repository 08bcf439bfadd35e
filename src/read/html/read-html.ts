import { findByline } from '../author.ts'
import { bodyBlocks } from '../body-blocks.ts'
import { isDateLine } from '../boilerplate.ts'
import { announces, withDeck } from '../deck.ts'
import type { Article } from '../page.ts'
import { parseInstant } from '../parse-instant.ts'
import { tidy } from '../tidy.ts'
import { type Block, blocksOf } from './blocks.ts'
import { clearPage } from './clear-page.ts'
import { findDeck } from './deck.ts'
import { parseDocument } from './document.ts'
import { findArticle } from './find-article.ts'
import { readMetadata } from './metadata.ts'

/** The article in a web page. `url` is where it was fetched from, if it was. */
export function readHtml(html: string, url: string | null): Article {
  const document = parseDocument(html)
  const known = readMetadata(document, url)
  const underTitle = findDeck(document, known.title)
  const everything = document.body === null ? 0 : blocksOf(document.body).length
  clearPage(document)
  const blocks = findArticle(document)
  const found = bodyBlocks(blocks, known).map(block => block.text)
  const text = fullerOf(found, known)
  const deck = underTitle !== null && announces(underTitle, text) ? underTitle : null
  const paragraphs = withDeck(deck, text)
  return {
    outlet: known.outlet,
    title: known.title,
    deck,
    author: known.author ?? firstOf(blocks, findByline),
    published: known.published ?? firstOf(blocks, text => (isDateLine(text) ? parseInstant(text) : null)),
    url: known.url,
    body: paragraphs.join('\n\n'),
    leftOut: Math.max(0, everything - paragraphs.length),
  }
}

/** What the page states as the article's text wins only where the page shows less than half of it: pages filled in by a script. */
function fullerOf(
  found: readonly string[],
  { title, author, body }: ReturnType<typeof readMetadata>,
): readonly string[] {
  if (body === null || found.join('').length * 2 > body.length) return found
  const root = parseDocument(body.replace(/\r?\n|\\n/g, '<br><br>')).body
  return root === null ? found : bodyBlocks(blocksOf(root), { title, author }).map(block => tidy(block.text))
}

/** The first answer among the few paragraphs at the top of the article. */
function firstOf<T>(blocks: readonly Block[], ask: (text: string) => T | null): T | null {
  for (const block of blocks.slice(0, 6)) {
    const answer = ask(block.text)
    if (answer !== null) return answer
  }
  return null
}
