import { inLocalTime } from '../local-time.ts'
import { parseInstant } from '../parse-instant.ts'
import { tidy } from '../tidy.ts'
import { sharedWords } from '../title.ts'
import type { PageDocument, PageElement } from './document.ts'

/** What is known of a page when its day of publication is asked for. */
interface Known {
  /** What its articles state of themselves, in order. */
  readonly stated: readonly (string | null)[]
  /** What the page states of itself. */
  readonly ofPage: readonly string[]
  readonly meta: ReadonlyMap<string, string>
  readonly title: string | null
  readonly url: string | null
}

/**
 * When the page says it was published, on the clock of its outlet where it shows that. Stated data come first, then what stands beside the
 * headline, the day in the address, and dates elsewhere on the page, which may be those of other stories.
 */
export function findPublished(document: PageDocument, { stated, ofPage, meta, title, url }: Known): string | null {
  const shown = shownDates(document, title)
  const own = [
    ...stated,
    ...dateNames.map(name => meta.get(name) ?? null),
    ...dateTexts([...document.querySelectorAll('[itemprop=datePublished],time[pubdate]')].slice(0, 20)),
    ...shown.filter(date => date.beside).map(date => date.text),
    ...ofPage,
    url && urlDay(url),
  ].filter(claim => claim !== null)
  const claims = [...own, ...shown.filter(date => !date.beside).map(date => date.text)]
  const found = claims.flatMap(claim => parseInstant(claim) ?? [])
  const first = found[0]
  if (first === undefined) return null
  // Where one element gives the bare day and another the hour of that day, the hour is not thrown away
  const fullest = found.find(instant => instant.startsWith(first) && instant.length > first.length) ?? first
  return inLocalTime(fullest, own, url && urlDay(url))
}

/** Names under which sites give the day of publication, commonest first. Dates of the last change are not asked for. */
const dateNames = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'article.published',
  'article:published',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'pubdate',
  'pub_date',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'citation_publication_date',
  'citation_date',
  'originalpublicationdate',
]

/** "https://harbour.example/2021/03/16/ferry-sinks" names its day. */
const urlDay = (url: string): string | null => /\/((?:19|20)\d\d[/-]\d\d[/-]\d\d)(?:\/|-)/.exec(url)?.[1] ?? null

/** A date the page shows; `beside` when it stands with the headline rather than with something else. */
interface Shown {
  readonly text: string
  readonly beside: boolean
}

/** Time elements, then elements named after a date, those nearest to the headline first. */
function shownDates(document: PageDocument, title: string | null): readonly Shown[] {
  const around = ancestorsOf(headlineOf(document, title))
  const lists = [
    [...document.querySelectorAll('time')],
    [...document.querySelectorAll('[class],[id]')].filter(element =>
      /publish|date|timestamp|byline/i.test(
        `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`,
      ),
    ),
  ]
  return lists.flatMap(elements =>
    elements
      .slice(0, mostDates)
      .map(element => ({ element, near: levelsTo(element, around) }))
      .sort((left, right) => left.near - right.near)
      .slice(0, 20)
      .flatMap(({ element, near }) => dateTexts([element]).map(text => ({ text, beside: near <= besideHeadline }))),
  )
}

/** Pages with long lists of stories have a date on each. */
const mostDates = 300

/** Levels of the tree up from the headline to what also holds its date: a header with a line of its own for the date has two to five. */
const besideHeadline = 5

/** The top heading that says the title; null when there is none. */
function headlineOf(document: PageDocument, title: string | null): PageElement | null {
  const headings = [...document.querySelectorAll('h1')].slice(0, 20)
  const says = (heading: PageElement): boolean => sharedWords(title ?? '', tidy(heading.textContent ?? '')) === 1
  return headings.find(says) ?? (headings.length === 1 ? headings[0]! : null)
}

/** The elements around a headline with their height over it. */
function ancestorsOf(headline: PageElement | null): ReadonlyMap<PageElement, number> {
  const around = new Map<PageElement, number>()
  for (let outer = headline; outer !== null; outer = outer.parentElement) {
    if (/^(?:BODY|HTML)$/.test(outer.tagName)) break
    around.set(outer, around.size)
  }
  return around
}

/** Height over the headline of what holds both it and the element; infinite when only the whole page does. */
function levelsTo(element: PageElement, around: ReadonlyMap<PageElement, number>): number {
  if (around.size === 0) return Number.POSITIVE_INFINITY
  for (let outer: PageElement | null = element; outer !== null; outer = outer.parentElement) {
    const level = around.get(outer)
    if (level !== undefined) return level
  }
  return Number.POSITIVE_INFINITY
}

/** What an element gives for machines, else what it shows; elements that hold more than a date are passed over. */
function dateTexts(elements: readonly PageElement[]): readonly string[] {
  return elements.flatMap(element => {
    const shown = tidy((element.textContent ?? '').slice(0, 300))
    const given = element.getAttribute('content') ?? element.getAttribute('datetime')
    return [given, shown.length <= 120 && !/^(?:last )?(?:updated|modified)/i.test(shown) ? shown : null].filter(
      text => text !== null,
    )
  })
}
