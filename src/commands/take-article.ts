import { basename, resolve } from 'node:path'
import { ConcordError } from '../errors.ts'
import { languageName } from '../read/language-of.ts'
import type { PageInput } from '../read/page.ts'
import { openPage, readPage } from '../read/read-page.ts'
import { tidy } from '../read/tidy.ts'
import { bytesUpTo } from '../store/bytes-up-to.ts'
import { readBytes } from '../store/files.ts'
import { parseSource } from '../store/sources.ts'
import { fetchPage, isAddress } from './fetch-page.ts'
import type { Io } from './io.ts'

/** What a user may say of an article; it wins over what the page says. */
export interface GivenFields {
  readonly outlet?: string
  readonly title?: string
  readonly author?: string
  readonly published?: string
  readonly url?: string
}

/** An article as it was found in its page. */
export interface Article {
  readonly outlet: string | null
  readonly title: string | null
  readonly author: string | null
  readonly published: string | null
  readonly url: string | null
  readonly language: string
  readonly body: string
  /** Blocks of the page that are not in the body; null for a stored article, which is taken as it stands. */
  readonly leftOut: number | null
}

export interface TakenArticle {
  readonly article: Article
  /** The page as it came. */
  readonly bytes: Uint8Array
  /** Name of the page without its ending; null for standard input. */
  readonly name: string | null
  /** Ending of a file with these bytes, without the dot. */
  readonly ending: string
  /** True when neither page nor user names the outlet and it was made of the name of the page. */
  readonly outletGuessed: boolean
}

/**
 * Reads one input as a whole: a path, an address, or `-`. Throws `source-unreadable` or `article-not-found` when there is no
 * article in English in it, and `front-matter-invalid`.
 */
export async function takeArticle(input: string, given: GivenFields, io: Io): Promise<TakenArticle> {
  const page = await takePage(input, io)
  const opened = openPage(page)
  const found = opened.stored
    ? { ...parseSource(opened.text, { id: '', path: page.name }), leftOut: null }
    : await readPage(page, opened)
  const name = input === '-' ? null : withoutEnding(basename(page.name))
  const outlet = givenText(given.outlet) ?? found.outlet
  const article: Article = {
    outlet: outlet ?? outletFromName(name, page.url),
    title: givenText(given.title) ?? found.title,
    author: givenText(given.author) ?? found.author,
    published: given.published ?? found.published,
    url: given.url ?? found.url ?? page.url ?? null,
    language: found.language,
    body: found.body,
    leftOut: found.leftOut,
  }
  if (article.body.trim() === '') {
    throw new ConcordError('article-not-found', `${page.name}: nothing after the front matter, expected an article`, {
      hint: 'Put its text below the second line `---`.',
    })
  }
  if (!/^en(?:-|$)/i.test(article.language)) throw notEnglish(page.name, article)
  const own = /\.([a-z\d]{1,8})$/i.exec(page.name)?.[1]?.toLowerCase() ?? ''
  const ending = opened.format.endings.includes(own) ? own : opened.format.endings[0]!
  return { article, bytes: page.bytes, name, ending, outletGuessed: outlet === null }
}

/** Errors name the page as the user named it. */
async function takePage(input: string, io: Io): Promise<PageInput> {
  if (isAddress(input)) return fetchPage(input)
  if (input === '-') return { name: 'standard input', bytes: await takeStandardInput(io) }
  return { name: input, bytes: await readBytes(resolve(io.cwd, input), input) }
}

/** In bytes. The largest page met is a tenth of it. */
const largestPage = 64 * 1024 * 1024

async function takeStandardInput(io: Io): Promise<Uint8Array> {
  const bytes = await bytesUpTo(io.stdin(), largestPage)
  if (bytes === null)
    throw new ConcordError('source-unreadable', `standard input: more than ${largestPage} bytes, expected a page`)
  return bytes
}

const givenText = (text: string | undefined): string | null => (text === undefined ? null : tidy(text) || null)

const withoutEnding = (name: string): string => name.replace(/(?<=.)\.[A-Za-z\d]{1,8}$/, '')

/** "harbour-post.txt" → "Harbour Post"; a fetched page has its host at least; null for standard input. */
function outletFromName(name: string | null, url: string | undefined): string | null {
  if (url !== undefined) return new URL(url).hostname.replace(/^www\./, '')
  const words = (name ?? '').split(/[^\p{L}\p{M}\p{N}]+/u).filter(word => word !== '')
  return words.map(word => word.charAt(0).toUpperCase() + word.slice(1)).join(' ') || null
}

/** What was found in pages that are refused for their language only, so that a dry run can show how they were read. */
const refused = new WeakMap<ConcordError, Article>()

/** The article that was refused with this error; undefined when none was read. */
export const articleRefused = (error: ConcordError): Article | undefined => refused.get(error)

function notEnglish(name: string, article: Article): ConcordError {
  const found = article.language === 'und' ? 'a language that cannot be told' : languageName(article.language)
  const error = new ConcordError(
    'source-unreadable',
    `${name}: the article seems to be in ${found}, expected English`,
    {
      hint: 'Only English is analysed. If it is English, store it as it stands: a .md with front matter (`outlet: …`).',
    },
  )
  refused.set(error, article)
  return error
}
