import { hashText, mix } from './hash.ts'

/** What the models see of each word by itself, as hashes. */
export interface Words {
  readonly count: number
  /** Lower case, digits as 0, years as one. */
  readonly word: Int32Array
  readonly prefix3: Int32Array
  readonly suffix3: Int32Array
  /** Runs of capitals, small letters, digits and other signs: "McCain's" → XxXx'x. */
  readonly shape: Int32Array
}

const yearHash = hashText('!YEAR')

/** The hashes of each word of a sentence. */
export function describeWords(forms: readonly string[]): Words {
  const count = forms.length
  const cells = new Int32Array(columns * count)
  const column = (index: number) => cells.subarray(index * count, (index + 1) * count)
  const words = { count, word: column(0), prefix3: column(1), suffix3: column(2), shape: column(3) }
  for (let at = 0; at < count; at++) {
    const row = rowOf(forms[at]!)
    words.word[at] = rows[row]!
    words.prefix3[at] = rows[row + 1]!
    words.suffix3[at] = rows[row + 2]!
    words.shape[at] = rows[row + 3]!
  }
  return words
}

/** How many numbers a word has. */
const columns = 4

/** Forms kept, as texts repeat theirs; more than a story has. 130 kB. */
const mostForms = 8192

const places = new Map<string, number>()
const rows = new Int32Array(columns * mostForms)

/** Where the form's row of `rows` begins. When all rows are taken, all forms are forgotten. */
function rowOf(form: string): number {
  const known = places.get(form)
  if (known !== undefined) return known
  if (places.size === mostForms) places.clear()
  const row = columns * places.size
  places.set(form, row)
  const lower = form.toLowerCase()
  const length = lower.length
  rows[row] = hashWord(lower)
  rows[row + 1] = hashText(lower, 0, Math.min(3, length))
  rows[row + 2] = hashText(lower, Math.max(0, length - 3))
  rows[row + 3] = hashShape(form)
  return row
}

/** "14,500" and "17,200" are one word, 1843 and 2021 another. */
function hashWord(lower: string): number {
  let hash = 0x811c9dc5
  let digits = 0
  for (let at = 0; at < lower.length; at++) {
    let code = lower.charCodeAt(at)
    if (isDigit(code)) {
      digits++
      code = 48
    }
    hash = Math.imul(hash ^ code, 0x01000193)
  }
  const isYear = digits === 4 && lower.length === 4 && /^1[5-9]|^20/.test(lower)
  return isYear ? yearHash : hash | 0
}

function hashShape(form: string): number {
  let hash = 0
  let previous = 0
  for (let at = 0; at < form.length; at++) {
    const code = form.charCodeAt(at)
    const kind = code >= 65 && code <= 90 ? 1 : code >= 97 && code <= 122 ? 2 : isDigit(code) ? 3 : code
    if (kind !== previous) hash = mix(hash, kind)
    previous = kind
  }
  return hash
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}
