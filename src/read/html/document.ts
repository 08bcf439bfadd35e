import { parseHTML } from 'linkedom'
import { ConcordError } from '../../errors.ts'

/** The part of the DOM the readers use; linkedom's own types ask for the browser's library. */
export interface PageNode {
  /** 1 for elements, 3 for text. */
  readonly nodeType: number
  readonly textContent: string | null
  readonly childNodes: Iterable<PageNode>
}

export interface PageElement extends PageNode {
  /** In capitals, also for pages written in small letters. */
  readonly tagName: string
  readonly parentElement: PageElement | null
  readonly nextElementSibling: PageElement | null
  getAttribute(name: string): string | null
  querySelectorAll(selector: string): Iterable<PageElement>
  querySelector(selector: string): PageElement | null
  remove(): void
  replaceWith(text: string): void
}

export interface PageDocument extends PageElement {
  readonly documentElement: PageElement | null
  readonly body: PageElement | null
}

export const isElement = (node: PageNode): node is PageElement => node.nodeType === 1

/**
 * The page as a tree at most `deepest` elements deep; what is nested deeper stays as text. Scripts are not run and nothing is loaded.
 * Throws `source-unreadable` for a page of more tags than any page has.
 */
export function parseDocument(html: string): PageDocument {
  const tags = countTags(html)
  if (tags > mostTags) {
    throw new ConcordError('source-unreadable', `the page has ${tags} tags, expected at most ${mostTags}`, {
      hint: 'Save the text of the article as .txt.',
    })
  }
  const document = parseHTML(wholePage(html)).document as unknown as PageDocument
  flatten(document)
  return document
}

/** Without `<html>` or `<body>`, which the rules of HTML allow to be left out, the tree would have no body. */
function wholePage(html: string): string {
  if (/<html[\s>]/i.test(html)) return html
  return /<body[\s>]/i.test(html) ? `<html>${html}</html>` : `<html><body>${html}</body></html>`
}

/** Twenty times the 6,006 opening and closing tags of the largest of 253 news pages. */
const mostTags = 120_000

function countTags(html: string): number {
  let count = 0
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at + 1)) count++
  return count
}

/** No news page measured nests deeper than 138, all but one not deeper than 42; the time to find the article grows with the square. */
const deepest = 150

/** Turns elements at the greatest depth into their text. Walks without recursion: a page may be nested a hundred thousand deep. */
function flatten(document: PageDocument): void {
  const open: [PageElement, depth: number][] = document.documentElement === null ? [] : [[document.documentElement, 1]]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [element, depth] = next
    for (const child of [...element.childNodes]) {
      if (!isElement(child)) continue
      if (depth < deepest) open.push([child, depth + 1])
      else child.replaceWith(` ${child.textContent ?? ''} `)
    }
  }
}
