import { readMarkdown } from './markdown/read-markdown.ts'
import type { Article, PageKind } from './page.ts'
import { readText } from './text/read-text.ts'

/** A format of pages: how it is recognised and read. */
export interface Format {
  readonly kind: PageKind
  /** File name endings in small letters, without the dot. */
  readonly endings: readonly string[]
  /** What its first 2,000 characters look like; absent for the format taken when nothing else fits. */
  readonly begins?: RegExp
  /** `url` is where the page was fetched from, if it was. */
  readonly read: (text: string, url: string | null) => Article | Promise<Article>
}

/** All formats, the one that fits anything last. */
export const formats: readonly Format[] = [
  {
    kind: 'html',
    endings: ['html', 'htm', 'xhtml'],
    begins: /^\s*(?:<\?xml|<!--|<!doctype html|<html|<head|<body|<article|<div|<p[ >])/i,
    // The DOM takes 0.1 s to load, and most inputs of tests and pipes are text
    read: async (text, url) => (await import('./html/read-html.ts')).readHtml(text, url),
  },
  { kind: 'markdown', endings: ['md', 'markdown'], begins: /^(?:---[ \t]*\r?\n|# \S)/, read: readMarkdown },
  { kind: 'text', endings: ['txt', 'text'], read: readText },
]
