import { cleanAuthor } from '../author.ts'
import { tidy } from '../tidy.ts'
import { sharedWords, withoutSiteName } from '../title.ts'
import type { PageDocument, PageElement } from './document.ts'
import { readJsonLd, readPageDates, type StatedArticle } from './json-ld.ts'
import { findPublished } from './published.ts'

/** What the head of a page and its markup say about the article. */
export interface Metadata {
  readonly outlet: string | null
  readonly title: string | null
  readonly author: string | null
  readonly published: string | null
  readonly url: string | null
  /** The text of the article, where the page states it as data. */
  readonly body: string | null
}

/** Reads JSON-LD, OpenGraph, meta and time elements; call it before anything is taken out of the document. */
export function readMetadata(document: PageDocument, pageUrl: string | null): Metadata {
  const blocks = texts(document, 'script[type="application/ld+json"]')
  const stated = readJsonLd(blocks)
  const meta = readMeta(document)
  const url = findUrl(document, meta, stated, pageUrl)
  const outlet = findOutlet(meta, stated, url)
  const title = findTitle(document, meta, stated, outlet)
  return {
    outlet,
    title,
    author: findAuthor(document, meta, stated, outlet),
    published: findPublished(document, {
      stated: stated.map(each => each.published),
      ofPage: readPageDates(blocks),
      meta,
      title,
      url,
    }),
    url,
    body: stated.find(each => each.body !== null)?.body ?? null,
  }
}

type Meta = ReadonlyMap<string, string>

/** Content of the meta elements by name, property or itemprop in small letters; the first one of a name counts. */
function readMeta(document: PageDocument): Meta {
  const found = new Map<string, string>()
  for (const element of document.querySelectorAll('meta')) {
    const name = element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop')
    const content = tidy(element.getAttribute('content') ?? '')
    if (name && content !== '' && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), content)
  }
  return found
}

const firstMeta = (meta: Meta, names: readonly string[]): string | null =>
  names.map(name => meta.get(name)).find(content => content !== undefined) ?? null

/** Of the names given, the one the address of the site is made of; many pages give a section or a motto as the name of the site. */
function findOutlet(meta: Meta, stated: readonly StatedArticle[], url: string | null): string | null {
  const host = url === null ? '' : new URL(url).hostname.replace(/^www\./, '')
  const names = [meta.get('og:site_name'), ...stated.map(each => each.publisher), meta.get('application-name')]
    .map(name => tidy(name ?? ''))
    .filter(name => name !== '')
  const inHost = names.find(name => {
    const letters = name.toLowerCase().replace(/^the\s|[^\p{L}\p{N}]/gu, '')
    return letters !== '' && host.replace(/[^\p{L}\p{N}]/gu, '').includes(letters)
  })
  return inHost ?? names[0] ?? (host || null)
}

/** The headline as printed: the top heading that says what the head of the page says; sections and site names are headings too. */
function findTitle(
  document: PageDocument,
  meta: Meta,
  stated: readonly StatedArticle[],
  outlet: string | null,
): string | null {
  const claimed = [
    stated.find(each => each.headline !== null)?.headline,
    firstMeta(meta, ['og:title', 'twitter:title', 'dc.title']),
    ...texts(document, 'title'),
  ]
    .filter(title => title !== undefined && title !== null)
    .map(title => withoutSiteName(tidy(title), outlet))
    .filter(title => title !== '')
  const headings = texts(document, 'h1')
    .slice(0, mostHeadings)
    .filter(heading => sharedWords(heading, outlet ?? '') < 1)
  const scored = headings.map(heading => ({
    heading,
    score: Math.max(0, ...claimed.map(title => Math.min(sharedWords(heading, title), sharedWords(title, heading)))),
  }))
  const best = scored.reduce((left, right) => (right.score > left.score ? right : left), { heading: '', score: 0 })
  if (best.score >= sameHeadline) return withoutSection(best.heading, claimed)
  return claimed[0] ?? headings[0] ?? null
}

/** "Politics | Ferry strike ends", where the page states "Ferry strike ends": a heading may hold the name of its section. */
function withoutSection(heading: string, claimed: readonly string[]): string {
  return claimed.find(title => heading.endsWith(title) && heading.length - title.length < longestSection) ?? heading
}

/** Characters. */
const longestSection = 20

/** Half of the words on both sides: headlines for search engines are reworded, headings of sections share nothing. */
const sameHeadline = 0.5
const mostHeadings = 20

/** Who wrote it. The outlet itself is no author. */
function findAuthor(
  document: PageDocument,
  meta: Meta,
  stated: readonly StatedArticle[],
  outlet: string | null,
): string | null {
  const claims = [
    stated.find(each => each.author !== null)?.author ?? null,
    firstMeta(meta, [
      'author',
      'parsely-author',
      'sailthru.author',
      'dc.creator',
      'byl',
      'article:author',
      'citation_author',
    ]),
    ...texts(document, '[rel=author]').slice(0, 1),
    ...texts(document, '[itemprop=author]').slice(0, 1),
    ...texts(document, '[class*=byline i]').slice(0, 1),
  ]
  const publishers = [outlet, ...stated.map(each => each.publisher)].map(name => name ?? '')
  const isPublisher = (author: string): boolean => publishers.some(name => sharedWords(author, name) === 1)
  return claims.map(cleanAuthor).find(author => author !== null && !isPublisher(author)) ?? null
}

function findUrl(
  document: PageDocument,
  meta: Meta,
  stated: readonly StatedArticle[],
  pageUrl: string | null,
): string | null {
  const claims = [
    document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? null,
    meta.get('og:url') ?? null,
    stated.find(each => each.url !== null)?.url ?? null,
    pageUrl,
  ]
  return claims.map(claim => claim && webAddress(claim, pageUrl)).find(url => url) ?? null
}

function webAddress(text: string, base: string | null): string | null {
  if (!URL.canParse(text.trim(), base ?? undefined)) return null
  const url = new URL(text.trim(), base ?? undefined)
  return /^https?:$/.test(url.protocol) ? url.href : null
}

const texts = (document: PageElement, selector: string): readonly string[] =>
  [...document.querySelectorAll(selector)]
    .map(element => (selector.startsWith('script') ? (element.textContent ?? '') : tidy(element.textContent ?? '')))
    .filter(text => text !== '')
