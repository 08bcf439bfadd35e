import { ConcordError } from '../errors.ts'
import { isProse } from './body-blocks.ts'
import { decodeBytes } from './decode-bytes.ts'
import { type Format, formats } from './formats.ts'
import { languageOf } from './language-of.ts'
import type { Page, PageInput } from './page.ts'

/** A page as text, with the format it is in. */
export interface OpenedPage {
  readonly format: Format
  readonly text: string
  /** True for a stored article: a text that begins with front matter, to be taken as it stands. */
  readonly stored: boolean
}

/** Decodes a page and tells its format by the ending of its name, else by its first words. Throws `source-unreadable`. */
export function openPage(input: PageInput): OpenedPage {
  const text = decodeBytes(input)
  const ending = /\.([a-z\d]{1,8})$/i.exec(input.name)?.[1]?.toLowerCase() ?? ''
  const begins = text.slice(0, 2000)
  const format =
    formats.find(each => each.endings.includes(ending) && !contradicts(each, begins)) ??
    formats.find(each => each.begins?.test(begins)) ??
    formats.at(-1)!
  return { format, text, stored: format.kind === 'markdown' && /^---[ \t]*\r?\n/.test(text) }
}

/** A web page saved with the ending `.txt` is a web page; a text that begins with front matter as concord writes it is a stored article. */
const contradicts = (format: Format, begins: string): boolean =>
  format.kind === 'text' &&
  (frontMatter.test(begins) || formats.some(each => each.kind === 'html' && each.begins?.test(begins)))

const frontMatter =
  /^---[ \t]*\r?\n(?:(?:outlet|title|author|published|url|language):[^\n]*\n){1,6}---[ \t]*(?:\r?\n|$)/

/**
 * The article in a page. Its language is told, not judged: who stores articles decides what is taken.
 * Throws `source-unreadable` for what cannot be decoded and `article-not-found` for a page without running text.
 */
export async function readPage(input: PageInput, opened: OpenedPage = openPage(input)): Promise<Page> {
  const article = await opened.format.read(opened.text, input.url ?? null)
  if (!article.body.split('\n\n').some(isProse)) {
    throw new ConcordError(
      'article-not-found',
      `${input.name}: no article found (${article.leftOut} ${article.leftOut === 1 ? 'line' : 'lines'} of text, no paragraph of an article among them), expected a page with one article`,
      { hint: 'Save the text alone as .txt, or store it as it stands: a .md with front matter (`outlet: …`).' },
    )
  }
  return { kind: opened.format.kind, ...article, language: languageOf(article.body) }
}
