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
  readonly suffix2: Int32Array
  readonly suffix3: Int32Array
  readonly suffix4: Int32Array
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
  const column = () => new Int32Array(count)
  const words = {
    count,
    word: column(),
    form: column(),
    prefix3: column(),
    suffix2: column(),
    suffix3: column(),
    suffix4: column(),
    shape: column(),
    fine: column(),
    coarse: column(),
  }
  for (let at = 0; at < count; at++) {
    const form = forms[at]!
    const lower = form.toLowerCase()
    const length = lower.length
    words.word[at] = hashWord(lower)
    words.form[at] = hashText(form)
    words.prefix3[at] = hashText(lower, 0, Math.min(3, length))
    words.suffix2[at] = hashText(lower, Math.max(0, length - 2))
    words.suffix3[at] = hashText(lower, Math.max(0, length - 3))
    words.suffix4[at] = hashText(lower, Math.max(0, length - 4))
    words.shape[at] = hashShape(form)
    const found = findWord(clusters.keys, lower)
    if (found >= 0) {
      words.fine[at] = clusters.fine[found]!
      words.coarse[at] = clusters.coarse[found]!
    }
  }
  return words
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
