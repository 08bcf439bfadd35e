/** A piece of a passage; the pieces put together are the passage. */
export interface Segment {
  readonly text: string
  readonly different: boolean
}

/**
 * The words of two passages that the other does not have in the same place, capitals and the shape of quotation marks
 * aside. Words that stand together in both, only elsewhere ("on Friday"), are the same; a single word that moved is not,
 * for "two dead, three hurt" is not "three dead, two hurt". Little words at the edge of a difference are not marked.
 */
export function markDifferences(a: string, b: string): { a: Segment[]; b: Segment[] } {
  const left = wordsOf(a)
  const right = wordsOf(b)
  const same = left.length * right.length <= largestTable ? alignWords(left, right) : shareWords(left, right)
  return { a: toSegments(a, left, same.left), b: toSegments(b, right, same.right) }
}

/** Cells of the alignment table: a thousand words against a thousand take two megabytes and a few milliseconds. */
const largestTable = 1_000_000

interface Word {
  readonly start: number
  readonly end: number
  readonly key: string
}

interface Same {
  readonly left: Uint8Array
  readonly right: Uint8Array
}

/** Words with inner apostrophes, hyphens and separators of digits ("1,500", "ex-mayor", "n’t"); each Chinese or Japanese sign alone. */
const wordPattern =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}](?:['’.,-](?=[\p{L}\p{N}])|(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}])*/gu

function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(wordPattern), ({ 0: form, index }) => ({
    start: index,
    end: index + form.length,
    key: form.toLowerCase().replaceAll('’', "'"),
  }))
}

function alignWords(left: readonly Word[], right: readonly Word[]): Same {
  const same = { left: new Uint8Array(left.length), right: new Uint8Array(right.length) }
  // lengths[i * width + j] is the longest common subsequence of left from i on and right from j on.
  const width = right.length + 1
  const lengths = new Uint16Array((left.length + 1) * width)
  for (let i = left.length - 1; i >= 0; i -= 1) {
    for (let j = right.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        left[i]!.key === right[j]!.key
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!)
    }
  }
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    if (left[i]!.key === right[j]!.key) {
      same.left[i] = 1
      same.right[j] = 1
      i += 1
      j += 1
    } else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i += 1
    else j += 1
  }
  joinMoved(left, right, same)
  return same
}

/** Marks as same what stands together in both, two words or more, though elsewhere. */
function joinMoved(left: readonly Word[], right: readonly Word[], same: Same): void {
  const starts = new Map<string, number[]>()
  for (let j = 0; j + 1 < right.length; j += 1) {
    if (same.right[j] === 1 || same.right[j + 1] === 1) continue
    const pair = `${right[j]!.key} ${right[j + 1]!.key}`
    const places = starts.get(pair)
    if (places === undefined) starts.set(pair, [j])
    else places.push(j)
  }
  for (let i = 0; i + 1 < left.length; i += 1) {
    if (same.left[i] === 1 || same.left[i + 1] === 1) continue
    const place = starts
      .get(`${left[i]!.key} ${left[i + 1]!.key}`)
      ?.find(j => same.right[j] === 0 && same.right[j + 1] === 0)
    if (place === undefined) continue
    let length = 0
    while (
      i + length < left.length &&
      place + length < right.length &&
      same.left[i + length] === 0 &&
      same.right[place + length] === 0 &&
      left[i + length]!.key === right[place + length]!.key
    ) {
      same.left[i + length] = 1
      same.right[place + length] = 1
      length += 1
    }
  }
}

/** For passages too long to align: a word is the same when the other passage has it anywhere. */
function shareWords(left: readonly Word[], right: readonly Word[]): Same {
  const has = (words: readonly Word[]) => new Set(words.map(({ key }) => key))
  const inLeft = has(left)
  const inRight = has(right)
  return {
    left: Uint8Array.from(left, ({ key }) => Number(inRight.has(key))),
    right: Uint8Array.from(right, ({ key }) => Number(inLeft.has(key))),
  }
}

/** Articles, prepositions and conjunctions that alone change nothing a reader must be shown. Written by hand. */
const littleWords: ReadonlySet<string> = new Set(
  'a an the of in on at to for by with and as that its his her their'.split(' '),
)

function toSegments(text: string, words: readonly Word[], same: Uint8Array): Segment[] {
  const segments: Segment[] = []
  let at = 0
  for (let index = 0; index < words.length; ) {
    if (same[index] === 1) {
      index += 1
      continue
    }
    let after = index
    while (after < words.length && same[after] === 0) after += 1
    let first = index
    let last = after - 1
    while (first <= last && littleWords.has(words[first]!.key)) first += 1
    while (last >= first && littleWords.has(words[last]!.key)) last -= 1
    index = after
    if (first > last) continue
    const { start } = words[first]!
    const { end } = words[last]!
    if (start > at) segments.push({ text: text.slice(at, start), different: false })
    segments.push({ text: text.slice(start, end), different: true })
    at = end
  }
  if (at < text.length) segments.push({ text: text.slice(at), different: false })
  return segments
}
