/** What is wrong with a text that is no YAML, and what was expected: in words for somebody who writes a title or a note by hand, not a parser. */
export function yamlProblem({ code, message }: { readonly code: string; readonly message: string }): string {
  const known = problems.find(problem => (problem.code ?? code) === code && problem.message.test(message))
  return known === undefined ? message : known.told.replaceAll('$1', () => known.message.exec(message)?.[1] ?? '')
}

interface Problem {
  /** Of the parser; any when left out. */
  readonly code?: string
  readonly message: RegExp
  /** `$1` is what the expression finds. */
  readonly told: string
}

/** The first that fits. */
const problems: readonly Problem[] = [
  {
    message: /^Missing closing (["'])quote$/,
    told: 'a text that begins with $1 is still open here, expected its closing $1',
  },
  { message: /^Flow (?:map|sequence) /, told: 'a [ or { before this is not closed, expected its ] or }' },
  // `title: Fire: three dead`
  {
    code: 'BLOCK_AS_IMPLICIT_KEY',
    message: /^Nested mappings/,
    told: 'this text holds a colon and a space, expected it in quotation marks, such as "Fire: three hurt"',
  },
  // `title: @home`
  {
    code: 'BAD_SCALAR_START',
    message: /(\S)$/,
    told: 'this text begins with $1, expected it in quotation marks',
  },
  // `title: "Fire" at sea`, `title: [Update] Fire`
  {
    code: 'UNEXPECTED_TOKEN',
    message: /^Unexpected \S+ at node end$/,
    told: 'text after a closing quotation mark or bracket, expected the whole value in one pair of quotation marks',
  },
  // `title: - a`
  {
    code: 'UNEXPECTED_TOKEN',
    message: /^Unexpected block-seq-ind /,
    told: 'this text begins with -, expected it in quotation marks',
  },
  // `{ "a": 1 "b": 2 }`
  {
    code: 'UNEXPECTED_TOKEN',
    message: /^Unexpected \S+ token$/,
    told: 'this follows the value before it without a sign between them, expected a comma',
  },
  {
    code: 'MISSING_CHAR',
    message: /^Implicit map keys need to be followed/,
    told: 'a line without a colon, expected `key: value`',
  },
  {
    code: 'MULTILINE_IMPLICIT_KEY',
    message: /./,
    told: 'a line without a colon or with another indentation, expected `key: value`',
  },
  { code: 'BAD_DQ_ESCAPE', message: /(\\.*)$/, told: 'the unknown escape $1, expected \\\\ for a backslash' },
  { code: 'MULTIPLE_DOCS', message: /./, told: 'a second document begins here, expected one document' },
  { code: 'TAB_AS_INDENT', message: /./, told: 'a tab indents this line, expected spaces' },
  {
    code: 'BAD_INDENT',
    message: /./,
    told: 'this line is indented less or more than its neighbours, expected the same indentation',
  },
  { code: 'NON_STRING_KEY', message: /./, told: 'a key that is no plain word, expected a string' },
]
