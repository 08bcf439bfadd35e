import { type Clusters, findWord } from './clusters.ts'
import { hashText, mix } from './hash.ts'

/** What the models see of each word by itself: hashes and cluster numbers. Positions outside the sentence read as `undefined`. */
export interface Words {
  readonly count: number
  /** Lower case, digits as 0, years as one. */
  readonly word: Int32Array
  /** As printed. */
  readonly form: Int32Array
  readonly prefix3: Int32Array
  readonly suffix3: Int32Array
  /** Runs of capitals, small letters, digits and other signs: "McCain's" → XxXx'x. */
  readonly shape: Int32Array
  /** 0 when the word is unknown. */
  readonly fine: Int32Array
  /** 0 when the word is unknown. */
  readonly coarse: Int32Array
}

const yearHash = hashText('!YEAR')

export function describeWords(forms: readonly string[], clusters: Clusters): Words {
  const count = forms.length
  const cells = new Int32Array(7 * count)
  const column = (index: number) => cells.subarray(index * count, (index + 1) * count)
  const words = {
    count,
    word: column(0),
    form: column(1),
    prefix3: column(2),
    suffix3: column(3),
    shape: column(4),
    fine: column(5),
    coarse: column(6),
  }
  const { rowOf, rows } = dictionaryOf(clusters)
  for (let at = 0; at < count; at++) {
    const row = rowOf(forms[at]!)
    words.word[at] = rows[row]!
    words.form[at] = rows[row + 1]!
    words.prefix3[at] = rows[row + 2]!
    words.suffix3[at] = rows[row + 3]!
    words.shape[at] = rows[row + 4]!
    words.fine[at] = rows[row + 5]!
    words.coarse[at] = rows[row + 6]!
  }
  return words
}

/** What is known of forms that were met before: the reader and the name tagger ask for words, and texts repeat theirs. */
interface Dictionary {
  /** Where the form's row of seven numbers begins. */
  rowOf(form: string): number
  readonly rows: Int32Array
}

const dictionaries = new WeakMap<Clusters, Dictionary>()

/** Forms kept; more than a story has. 230 kB. */
const mostForms = 8192

function dictionaryOf(clusters: Clusters): Dictionary {
  let dictionary = dictionaries.get(clusters)
  if (!dictionary) {
    dictionary = createDictionary(clusters)
    dictionaries.set(clusters, dictionary)
  }
  return dictionary
}

function createDictionary(clusters: Clusters): Dictionary {
  const places = new Map<string, number>()
  const rows = new Int32Array(7 * mostForms)
  return {
    rows,
    rowOf(form) {
      const known = places.get(form)
      if (known !== undefined) return known
      if (places.size === mostForms) places.clear()
      const row = 7 * places.size
      places.set(form, row)
      describeForm(form, clusters, rows, row)
      return row
    },
  }
}

/** In the order in which `describeWords` reads them. */
function describeForm(form: string, clusters: Clusters, rows: Int32Array, row: number): void {
  const lower = form.toLowerCase()
  const length = lower.length
  const found = findWord(clusters.keys, lower)
  rows[row] = hashWord(lower)
  rows[row + 1] = hashText(form)
  rows[row + 2] = hashText(lower, 0, Math.min(3, length))
  rows[row + 3] = hashText(lower, Math.max(0, length - 3))
  rows[row + 4] = hashShape(form)
  rows[row + 5] = found < 0 ? 0 : clusters.fine[found]!
  rows[row + 6] = found < 0 ? 0 : clusters.coarse[found]!
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
