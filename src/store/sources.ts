import * as v from 'valibot'
import { isMap, isScalar, type ParsedNode } from 'yaml'
import type { Source } from '../model.ts'
import { invalid, type Origin } from './invalid.ts'
import { refuseUnfinishedMerge } from './refuse-unfinished-merge.ts'
import { formatYaml, parseYamlDocument } from './yaml.ts'

/** What a stored article says, without what its place on disk says. */
export interface SourceFields {
  readonly outlet: string
  readonly title: string | null
  readonly author: string | null
  readonly published: string | null
  readonly url: string | null
  readonly language: string
  readonly body: string
  /** Further front matter, such as the hash of the original. Kept for readers, ignored by `parseSource`. */
  readonly extra?: Readonly<Record<string, string>>
}

/**
 * Reads a stored article: front matter between two `---` lines, then the body exactly as it follows.
 * Throws `source-unreadable` when git has left an unfinished merge in it, `front-matter-invalid` with `path:line:column`, what was found and what was expected.
 */
export function parseSource(text: string, { id, path }: { readonly id: string; readonly path: string }): Source {
  refuseUnfinishedMerge(
    text,
    { path, code: 'source-unreadable' },
    {
      expected: 'an article',
      hint: 'Settle what stands between the lines with <<<<<<< and >>>>>>>, and delete these lines.',
      isProse: true,
    },
  )
  const { matter, body } = splitFrontMatter(text, path)
  const origin: Origin = { path, firstLine: 2, code: 'front-matter-invalid' }
  const fields = readFields(matter, origin)
  const result = v.safeParse(frontMatter, Object.fromEntries([...fields].map(([key, field]) => [key, field.value])))
  if (!result.success) {
    const [issue] = result.issues
    const key = String(issue.path?.[0]?.key ?? '')
    throw invalid(matter, origin, fields.get(key)?.offset ?? 0, issue.message)
  }
  return { id, path, ...result.output, body }
}

/** The text of a stored article; `parseSource` reads the same fields and body from it. Fields that are null are left out. */
export function formatSource(fields: SourceFields): string {
  const { body, extra, ...named } = fields
  const known = Object.entries(named).filter(([, value]) => value !== null)
  const matter = Object.fromEntries([...known, ...Object.entries(extra ?? {})])
  return `---\n${formatYaml(matter)}---\n${body}`
}

/** The line of the file on which the body begins, from 1. 1 for a text without front matter. */
export function bodyLine(text: string): number {
  const parts = split(text)
  return parts ? text.slice(0, text.length - parts.body.length).split('\n').length : 1
}

/** A bare date, or an instant with its offset. */
const instant =
  /^(\d{4})-(\d{2})-(\d{2})(?:T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d|60)(?:\.\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-4]):?[0-5]\d))?$/

function isPublished(text: string): boolean {
  const match = instant.exec(text)
  if (!match) return false
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

const text = (name: string) => v.nullish(v.string(`${name} is a list or a map, expected a text`), null)

const frontMatter = v.object({
  outlet: v.pipe(
    v.nullish(v.string('outlet is a list or a map, expected the name of who publishes'), ''),
    v.check(
      outlet => outlet.trim() !== '',
      'outlet is missing, expected the name of who publishes, such as `outlet: The Harbour Herald`',
    ),
  ),
  title: text('title'),
  author: text('author'),
  published: v.pipe(
    text('published'),
    v.check(
      published => published === null || isPublished(published),
      'published is no date, expected a day such as 2021-03-16 or an instant with its offset such as 2021-03-16T15:33:00+02:00',
    ),
  ),
  url: text('url'),
  language: v.pipe(
    v.nullish(v.string('language is a list or a map, expected a code such as en'), 'en'),
    v.regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,8}$/, 'language is no language code, expected one such as en'),
  ),
})

interface Field {
  /** As written; null when empty; an empty list when it is no single value. */
  readonly value: string | null | readonly unknown[]
  /** Of the value, in the front matter. */
  readonly offset: number
}

/** Values as written: a title `1984` stays "1984" and a date stays a text. */
function readFields(matter: string, origin: Origin): ReadonlyMap<string, Field> {
  const root = parseYamlDocument(matter, origin).contents
  const fields = new Map<string, Field>()
  if (root === null || (isScalar(root) && root.value === null)) return fields
  if (!isMap(root))
    throw invalid(
      matter,
      origin,
      root.range[0],
      'front matter is no list of fields, expected lines such as `outlet: The Harbour Herald`',
    )
  for (const { key, value } of root.items as { key: ParsedNode; value: ParsedNode | null }[]) {
    const offset = value?.range[0] ?? key.range[0]
    fields.set(String(isScalar(key) ? key.value : ''), { value: writtenValue(value), offset })
  }
  return fields
}

function writtenValue(node: ParsedNode | null): string | null | readonly unknown[] {
  if (node === null) return null
  if (!isScalar(node)) return []
  const written = node.source ?? ''
  const isNothing = node.type === 'PLAIN' && ['', '~', 'null', 'Null', 'NULL'].includes(written)
  return isNothing || written === '' ? null : written
}

/** In UTF-16 code units. A long front matter is 2,000. */
const longestFrontMatter = 64 * 1024

function splitFrontMatter(text: string, path: string): { matter: string; body: string } {
  const origin: Origin = { path, code: 'front-matter-invalid' }
  if (!/^---[ \t]*\r?\n/.test(text)) {
    throw invalid(text, origin, 0, 'no front matter, expected a first line `---`, then `outlet: …`, then a line `---`')
  }
  const parts = split(text)
  if (!parts) throw invalid(text, origin, 0, 'the front matter is not closed, expected a line `---` after its fields')
  if (parts.matter.length > longestFrontMatter) {
    throw invalid(
      text,
      origin,
      0,
      `the front matter has ${parts.matter.length} characters, expected at most ${longestFrontMatter}`,
    )
  }
  return parts
}

/** The body begins right after the newline that ends the closing line. */
function split(text: string): { matter: string; body: string } | null {
  const opening = /^---[ \t]*\r?\n/.exec(text)?.[0]
  if (opening === undefined) return null
  const closing = /^---[ \t]*(?:\r?\n|$(?![\s\S]))/gm
  closing.lastIndex = opening.length
  const found = closing.exec(text)
  if (!found) return null
  return { matter: text.slice(opening.length, found.index), body: text.slice(found.index + found[0].length) }
}
