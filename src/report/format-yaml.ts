import { Document, isScalar, Scalar, visit } from 'yaml'
import { escapeUnsafe, needsEscapes } from '../text/printable.ts'

/**
 * YAML of plain data: block style, two spaces, one line for each string whatever its length, keys in the order of the object, keys whose
 * value is undefined left out. The same value gives the same bytes. Quoted is every string that a reader of YAML 1.1 or 1.2 could take for
 * another type; characters that no terminal should see are escaped.
 */
export function formatYaml(value: unknown): string {
  const document = new Document(value, { version: '1.1', aliasDuplicateObjects: false, keepUndefined: false })
  visit(document, {
    Scalar(_, node) {
      if (isScalar(node) && typeof node.value === 'string' && mustQuote(node.value)) node.type = Scalar.QUOTE_DOUBLE
    },
  })
  return escapeUnsafe(document.toString({ lineWidth: 0 }))
}

/** Beyond what the library quotes: unsafe characters, line breaks (one line for each string) and YAML 1.2's octal numbers. */
const mustQuote = (text: string): boolean => needsEscapes(text) || /[\n\r]/.test(text) || /^[-+]?0[ox]/i.test(text)
