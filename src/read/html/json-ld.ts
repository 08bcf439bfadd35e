/** What a page states about its article in schema.org terms, in the order found; empty strings never occur. */
export interface StatedArticle {
  readonly headline: string | null
  readonly description: string | null
  readonly published: string | null
  readonly author: string | null
  readonly publisher: string | null
  readonly url: string | null
  readonly body: string | null
}

/**
 * The articles described in the `application/ld+json` blocks of a page. Broken blocks are passed over: many pages have
 * one with a raw line break or a trailing comma, and nothing in them is needed.
 */
export function readJsonLd(blocks: readonly string[]): readonly StatedArticle[] {
  return blocks.flatMap(block => nodesOf(parse(block), articleTypes, 0)).map(toArticle)
}

/**
 * The days of publication that a page states of itself rather than of an article: some sites describe the page (`WebPage`) and the film
 * in it, and no article. Weaker than an article's own.
 */
export function readPageDates(blocks: readonly string[]): readonly string[] {
  return blocks
    .flatMap(block => nodesOf(parse(block), /^(?:web|item)page$/i, 0))
    .flatMap(node => firstText(node['datePublished']) ?? [])
}

function parse(block: string): unknown {
  // Some sites wrap the block in a comment or CDATA; raw line breaks inside strings are no JSON but common
  const json = block
    .replace(/^\s*(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\]\]>|\]\]>)\s*;?\s*$/g, '')
    .replace(/[\u0000-\u001f]/g, ' ')
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

type Fields = Readonly<Record<string, unknown>>

/** Article nodes may stand alone, in a list, in `@graph` or as the `mainEntity` of a page; deeper ones are related articles. */
const articleTypes = /(?:article|posting|newsreport|^report)$/i

function nodesOf(value: unknown, types: RegExp, depth: number): readonly Fields[] {
  if (depth > 3) return []
  if (Array.isArray(value)) return value.slice(0, 100).flatMap(each => nodesOf(each, types, depth + 1))
  if (!isFields(value)) return []
  if (textsOf(value['@type']).some(type => types.test(type))) return [value]
  return ['@graph', 'mainEntity', 'mainEntityOfPage'].flatMap(key => nodesOf(value[key], types, depth + 1))
}

function toArticle(node: Fields): StatedArticle {
  return {
    headline: firstText(node['headline']) ?? firstText(node['name']),
    description: firstText(node['description']),
    published: firstText(node['datePublished']) ?? firstText(node['dateCreated']),
    author: names(node['author']) ?? names(node['creator']),
    publisher: names(node['publisher']) ?? names(node['sourceOrganization']),
    url: firstText(node['url']) ?? firstText(node['mainEntityOfPage']) ?? identifier(node['mainEntityOfPage']),
    body: firstText(node['articleBody']),
  }
}

/** "Ann Lee", {"name": "Ann Lee"}, or a list of either → "Ann Lee, Bo Roe". */
function names(value: unknown): string | null {
  const list = (Array.isArray(value) ? value.slice(0, 20) : [value]).flatMap(each =>
    isFields(each) ? textsOf(each['name']) : textsOf(each),
  )
  return [...new Set(list)].join(', ') || null
}

const identifier = (value: unknown): string | null => (isFields(value) ? firstText(value['@id']) : null)
const firstText = (value: unknown): string | null => textsOf(value)[0] ?? null
const textsOf = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value])
    .filter(each => typeof each === 'string')
    .map(each => unescapeHtml(each).trim())
    .filter(each => each !== '')

/** JSON needs no entities, but many templates write "O&#039;Neil" and "Lund &amp; Roe". */
const unescapeHtml = (text: string): string =>
  text.replace(/&(?:#0?39|#x27|apos|quot|#34|amp|nbsp);/gi, entity => entities[entity.toLowerCase()] ?? "'")

const entities: Readonly<Record<string, string>> = { '&quot;': '"', '&#34;': '"', '&amp;': '&', '&nbsp;': ' ' }
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
