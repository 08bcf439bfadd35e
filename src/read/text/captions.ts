/**
 * Whether the line at `index` is the caption of a picture: it holds a credit, the next line is one, or it is repeated at once
 * ("Mayor Jo Lund (photo credit: …)" / "Mayor Jo Lund" / "(photo credit: …)").
 */
export function isCaption(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? ''
  if (line.length > longestCaption) return false
  const next = lines[index + 1] ?? ''
  const before = lines[index - 1] ?? ''
  return credit.test(line) || bareCredit.test(next) || (line.length > 10 && before.startsWith(line) && before !== line)
}

/** Characters. */
const longestCaption = 400

const credit = /\((?:photo|image|picture|illustration|video)s?(?: credits?)?(?:\s?:| by\b| courtesy\b)/i
const bareCredit = /^[([]?(?:photo|image|picture|illustration)s?(?: credits?)?(?:\s?:| by\b| courtesy\b)/i
