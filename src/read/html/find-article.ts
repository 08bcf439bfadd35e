import { Readability } from '@mozilla/readability'
import { type Block, blocksOf } from './blocks.ts'
import type { PageDocument, PageElement } from './document.ts'

/** The blocks of the element that holds the article, by Mozilla's Readability. Changes the document. */
export function findArticle(document: PageDocument): readonly Block[] {
  const found = new Readability<PageElement>(document as never, {
    serializer: element => element as unknown as PageElement,
    keepClasses: true,
    disableJSONLD: true,
  }).parse()
  return found?.content ? blocksOf(found.content) : []
}
