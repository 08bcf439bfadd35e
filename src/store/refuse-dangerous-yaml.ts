import { CST, Lexer } from 'yaml'
import { invalid, type Origin } from './invalid.ts'

/** In UTF-16 code units. The claims of some 60,000 sentences fit. */
const longest = 16 * 1024 * 1024
/** Open brackets at once. Files of concord nest none; hand-written ones rarely more than two. */
const deepestFlow = 32
/** Column on which a block may begin, from 0. It bounds the depth of blocks near 200; the parser fails from about 800. */
const deepestColumn = 64
/** `: - key: value` has two. Each further one on a line nests deeper. */
const colonsPerEntry = 2

/**
 * Throws on text that the YAML parser does not survive. Deep nesting overflows its stack; on the second overflow in one process V8
 * can abort while it compiles a regular expression, which nobody can catch. The lexer is a loop, so it looks first.
 * Anchors, aliases and tags are refused as well: concord writes none, and aliases are how small files grow large.
 */
export function refuseDangerousYaml(text: string, origin: Origin): void {
  if (text.length > longest) throw invalid(text, origin, 0, `${text.length} characters, expected at most ${longest}`)
  const place = { offset: 0, column: 0, depth: 0, colons: 0 }
  let isContent = false
  for (const token of new Lexer().lex(text)) {
    const type: string | null = isContent ? 'content' : CST.tokenType(token)
    // The lexer's own marks take no room in the text; this one says that the next token is the text of a scalar.
    isContent = type === 'scalar'
    if (type === 'scalar' || type === 'doc-mode' || type === 'flow-error-end') continue
    const problem = look(type, token, place)
    if (problem) throw invalid(text, origin, place.offset, problem)
    const lastBreak = token.lastIndexOf('\n')
    place.column = lastBreak === -1 ? place.column + token.length : token.length - lastBreak - 1
    place.offset += token.length
  }
}

/** Where the lexer stands: `depth` counts open brackets, `colons` the values of the current entry. */
interface Place {
  offset: number
  column: number
  depth: number
  colons: number
}

function look(type: string | null, token: string, place: Place): string | null {
  switch (type) {
    case 'flow-map-start':
    case 'flow-seq-start':
      place.depth += 1
      place.colons = 0
      return place.depth > deepestFlow ? `brackets nested more than ${deepestFlow} deep, expected less` : null
    case 'flow-map-end':
    case 'flow-seq-end':
      place.depth = Math.max(0, place.depth - 1)
      place.colons = 0
      return null
    case 'comma':
      place.colons = 0
      return null
    case 'newline':
      if (place.depth === 0) place.colons = 0
      return null
    case 'map-value-ind':
      place.colons += 1
      return place.colons > colonsPerEntry
        ? 'a third `: ` in one entry, expected one key and one value (quote text with `: `)'
        : null
    case 'seq-item-ind':
    case 'explicit-key-ind':
      return place.column > deepestColumn
        ? `a block that begins after column ${deepestColumn}, expected less nesting`
        : null
    case 'space':
      return place.depth === 0 && place.column === 0 && token.length > deepestColumn
        ? `indented by more than ${deepestColumn} columns, expected less nesting`
        : null
    case 'anchor':
    case 'alias':
    case 'tag':
      return `the ${type} ${token.slice(0, 40)}, expected plain values (quote text that begins with ${token.charAt(0)})`
    default:
      return null
  }
}
