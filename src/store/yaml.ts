import * as v from 'valibot'
import { type Document, isMap, isNode, isScalar, isSeq, type ParsedNode, parseDocument } from 'yaml'
import { ConcordError } from '../errors.ts'
import { invalid, type Origin } from './invalid.ts'
import { refuseDangerousYaml } from './refuse-dangerous-yaml.ts'
import { yamlProblem } from './yaml-problem.ts'

export { formatYaml } from '../report/format-yaml.ts'

/**
 * The plain data of one YAML document: strings, numbers, booleans, null, arrays, objects with string keys.
 * Safe on hostile text: what could exhaust the parser is refused before it starts. Anchors, aliases and tags are refused.
 * Throws `yaml-invalid` (or `origin.code`) with `path:line:column` and what was expected.
 */
export function parseYaml(text: string, origin: Origin): unknown {
  return parseYamlDocument(text, origin).toJS({ maxAliasCount: 0 })
}

/** `parseYaml`, then the schema. Throws the same errors, located at the value that the schema does not accept. */
export function readYaml<T>(schema: v.GenericSchema<unknown, T>, text: string, origin: Origin): T {
  const document = parseYamlDocument(text, origin)
  const result = v.safeParse(schema, document.toJS({ maxAliasCount: 0 }))
  if (result.success) return result.output
  const [issue] = result.issues
  const keys = issue.path?.map(item => item.key) ?? []
  const name = keys.length > 0 ? `${keys.join('.')}: ` : ''
  throw invalid(
    text,
    origin,
    offsetOf(document, keys),
    `${name}${cut(issue.received)}, expected ${issue.expected ?? 'something else'}`,
  )
}

/** In UTF-16 code units. What was found is told to know it again, not in full. */
const longestFound = 60

const cut = (text: string): string => (text.length > longestFound ? `${text.slice(0, longestFound)}…` : text)

/** Where the value of these keys begins; of the nearest one around it when it is missing. */
function offsetOf(document: Document.Parsed<ParsedNode>, keys: readonly unknown[]): number {
  for (let length = keys.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(keys.slice(0, length), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return document.contents?.range[0] ?? 0
}

/** The same checks; gives the nodes, for readers that need to say where a value stands. */
export function parseYamlDocument(text: string, origin: Origin): Document.Parsed<ParsedNode> {
  refuseDangerousYaml(text, origin)
  const document = parse(text, origin)
  const [problem] = document.errors
  if (problem) throw invalid(text, origin, problem.pos[0], yamlProblem(problem))
  refuseDoubleKeys(document.contents, text, origin)
  return document
}

function parse(text: string, origin: Origin): Document.Parsed<ParsedNode> {
  try {
    // Keys are compared below: the parser's own comparison takes quadratic time.
    return parseDocument(text, { prettyErrors: false, uniqueKeys: false, stringKeys: true, logLevel: 'error' })
  } catch (error) {
    throw new ConcordError(
      origin.code ?? 'yaml-invalid',
      `${origin.path}: cannot be read as YAML, expected one simple document`,
      {
        cause: error,
      },
    )
  }
}

/** Iterates rather than recurses only because depth is bounded above; each key is looked at once. */
function refuseDoubleKeys(node: ParsedNode | null, text: string, origin: Origin): void {
  const open: unknown[] = [node]
  while (open.length > 0) {
    const next = open.pop()
    if (isSeq(next)) for (const item of next.items) open.push(item)
    if (!isMap(next)) continue
    const seen = new Set<string>()
    for (const { key, value } of next.items) {
      const name = isScalar(key) ? String(key.value) : ''
      if (seen.has(name)) {
        const offset = isScalar(key) ? (key.range?.[0] ?? 0) : 0
        throw invalid(text, origin, offset, `the key ${name} stands here a second time, expected once`)
      }
      seen.add(name)
      open.push(value)
    }
  }
}
