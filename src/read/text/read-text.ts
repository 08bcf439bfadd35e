import { bodyBlocks } from '../body-blocks.ts'
import { withDeck } from '../deck.ts'
import type { Article } from '../page.ts'
import { withoutInvisible } from '../tidy.ts'
import { isCaption } from './captions.ts'
import { findRun, worstInside } from './find-run.ts'
import { readHead } from './read-head.ts'
import { scoreLine } from './score-line.ts'
import { unwrapLines } from './unwrap-lines.ts'

/** The article in the text of a page, copied or dumped with all that stands around it. */
export function readText(text: string): Article {
  const lines = unwrapLines(withoutInvisible(text))
  const run = findRun(lines) ?? { start: 0, end: 0 }
  const inside = lines
    .slice(run.start, run.end)
    .filter((line, index) => line !== '' && scoreLine(line) > worstInside && !isCaption(lines, run.start + index))
  const head = readHead(lines, run)
  const blocks = bodyBlocks(
    inside.map(line => ({ text: line, linked: 0, heading: false })),
    head,
  )
  const paragraphs = withDeck(
    head.deck,
    blocks.map(block => block.text),
  )
  return {
    ...head,
    outlet: null,
    url: null,
    body: paragraphs.join('\n\n'),
    leftOut: Math.max(0, lines.filter(line => line !== '').length - paragraphs.length),
  }
}
