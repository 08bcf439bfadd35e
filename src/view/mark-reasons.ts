import { type Row, type Run, run } from './row.ts'

/** Marks as `reason` where the words of a reason stand in a passage, as whole words, capitals aside. What is not there is let be. */
export function markReasons(passage: Row, words: readonly string[]): Row {
  const text = passage.map(run => run.text).join('')
  const lower = text.toLowerCase()
  // A few letters change length in lower case ("İ"): then offsets would not hold, and no mark is better than a wrong one.
  if (lower.length !== text.length) return passage
  const marked = new Uint8Array(text.length)
  for (const phrase of words) {
    const wanted = phrase.toLowerCase()
    const start = wanted === '' ? -1 : findWords(lower, wanted)
    if (start !== -1) marked.fill(1, start, start + wanted.length)
  }
  const runs: Run[] = []
  let at = 0
  for (const part of passage) {
    const end = at + part.text.length
    while (at < end) {
      let to = at + 1
      while (to < end && marked[to] === marked[at]) to += 1
      runs.push(run(text.slice(at, to), marked[at] === 1 ? 'reason' : part.mark))
      at = to
    }
  }
  return runs
}

const letter = /[\p{L}\p{N}]/u

/** Where the phrase first stands with no letter or digit right before or after it; -1 when it does not. "4 people" is not in "14 people". */
function findWords(text: string, phrase: string): number {
  for (let at = text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + phrase.length)) {
    const before = text.charAt(at - 1)
    const after = text.charAt(at + phrase.length)
    if (!letter.test(before) && !letter.test(after)) return at
  }
  return -1
}
