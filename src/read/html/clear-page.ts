import type { PageDocument, PageElement, PageNode } from './document.ts'

/**
 * Takes out of the tree what its markup says is no part of the article: navigation, newsletter boxes, related stories, share
 * bars, captions, comments. An element that holds a good part of the page's prose stays whatever it is called
 * (`<div class="article-body paywall">`).
 */
export function clearPage(document: PageDocument): void {
  for (const element of [...document.querySelectorAll(plainlyOutside)]) element.remove()
  const limit = proseLength(document.body, Number.POSITIVE_INFINITY) * largestShare
  const kept = new Set<PageElement>()
  // From the inside out, so that what lies around much prose is known without being measured
  for (const element of [...document.querySelectorAll(named)].reverse()) {
    if (kept.has(element) || alwaysKept.test(element.tagName) || !isOutside(element)) continue
    if (proseLength(element, limit) <= limit) element.remove()
    else
      for (let outer = element.parentElement; outer !== null && !kept.has(outer); outer = outer.parentElement)
        kept.add(outer)
  }
}

const named = '[class],[id],[data-component],[data-testid],[hidden],[style]'

/** A fifth: real boxes hold little prose of their own; a wrapper around the article holds most of it. */
const largestShare = 0.2

const plainlyOutside =
  'script,style,noscript,template,iframe,nav,dialog,button,select,[role=navigation],[role=search],[role=dialog],[role=contentinfo]'

const alwaysKept = /^(?:HTML|BODY|MAIN|ARTICLE|H1)$/

function isOutside(element: PageElement): boolean {
  if (element.getAttribute('hidden') !== null && element.getAttribute('hidden') !== 'false') return true
  if (/display\s{0,3}:\s{0,3}none/i.test(element.getAttribute('style') ?? '')) return true
  const names = ['class', 'id', 'data-component', 'data-testid'].map(name => element.getAttribute(name) ?? '').join(' ')
  return names
    .slice(0, 1000)
    .split(/\s+/)
    .some(name => !modifier.test(name) && boxNames.test(separate(name)))
}

/** "has-newsletter", "with-rail-video-ad", "disableReadMore": says something about the element, does not name it. */
const modifier = /^(?:\w{1,3}-)?(?:has|with|is|no|not|enable|disable|show|hide|below|above|before|after)(?![a-z])/

/** "relatedStories__most_read" → " related stories most read " */
const separate = (name: string): string =>
  ` ${name
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .replace(/[^A-Za-z]+/g, ' ')
    .toLowerCase()} `

/** Words of class names and ids that name a box beside the article; each was checked on the pages of many sites. */
const boxNames = new RegExp(
  ` (?:${[
    'newsletters?|signup|sign up|subscribe|subscription',
    'related|recirc|recirculation|recommended|recommendations?|most (?:read|popular|viewed|shared)|trending|popular|more (?:from|stories|news|on)|read (?:more|next|also)|also read|up next|you may',
    'shar(?:e|es|ing)|sharebar|social|addthis|sharedaddy|follow us',
    'comments?|disqus|respond',
    'tags|taglist|tag list|topics|breadcrumbs?|categories',
    'ads?|advert|advertisement|adsbygoogle|sponsored|promos?|promoted|outbrain|taboola|affiliate',
    'captions?|credits?',
    'author (?:bio|box|info|card)|about (?:the )?author|bio|byline|dateline|timestamp',
    'cookies?|consent|gdpr|modal|popup|toast|tooltip',
    'footer|navbar|menu|skip link|toolbar|pagination|pager|sidebar|aside|rail',
    'sr only|visually hidden|screen reader(?: text)?|print only',
    'poll|donate|donation|copyright|disclaimer|carousel|widget',
  ].join('|')}) `,
)

/** Length of the stretches of text that are long enough to be prose rather than labels or teasers; counted until it exceeds `enough`. */
function proseLength(root: PageNode | null, enough: number): number {
  let length = 0
  const open = root === null ? [] : [root]
  for (let node = open.pop(); node !== undefined && length <= enough; node = open.pop()) {
    const own = node.nodeType === 3 ? (node.textContent ?? '').trim().length : 0
    if (own >= shortestProse) length += own
    if (node.nodeType === 1) for (const child of node.childNodes) open.push(child)
  }
  return length
}

/** Characters. Half of the sentences of news are longer, few labels and headlines are. */
const shortestProse = 100
