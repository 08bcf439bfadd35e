/**
 * A function that answers from memory what it was asked before, by key. A claim often has the words of its sentence, and a story is read
 * again with every source that is added. When `most` answers are held, all are forgotten, and what has a longer key than `longest` is not kept, so that memory stays bounded.
 */
export function remember<Question, Answer>(
  answer: (question: Question) => Answer,
  keyOf: (question: Question) => string,
  most: number,
): (question: Question) => Answer {
  const known = new Map<string, Answer>()
  return question => {
    const key = keyOf(question)
    const before = known.get(key)
    if (before !== undefined) return before
    const fresh = answer(question)
    if (key.length > longest) return fresh
    if (known.size >= most) known.clear()
    known.set(key, fresh)
    return fresh
  }
}

/** In UTF-16 code units: that of some 300 words with their tags. Hardly a sentence is longer; of those that are, a few would fill the memory. */
const longest = 4000
