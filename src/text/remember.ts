/**
 * A function that answers from memory what it was asked before, by key. A claim often has the words of its sentence, and a story is read
 * again with every source that is added. When `most` answers are held, all are forgotten, and what has a longer key than `longest` is not kept, so that memory stays bounded.
 */
export function remember<Question, Answer>(
  answer: (question: Question) => Answer,
  keyOf: (question: Question) => string,
  most: number,
): (question: Question) => Answer {
  const memory = createMemory<Answer>(most)
  return question => {
    const key = keyOf(question)
    return memory.find(key) ?? memory.keep(key, answer(question))
  }
}

/** Answers by key, for those who have to look into several. Bounded as above. */
export interface Memory<Answer> {
  find(key: string): Answer | undefined
  /** Gives the answer back. */
  keep(key: string, answer: Answer): Answer
}

export function createMemory<Answer>(most: number): Memory<Answer> {
  const known = new Map<string, Answer>()
  return {
    find: key => known.get(key),
    keep(key, answer) {
      if (key.length > longest) return answer
      if (known.size >= most) known.clear()
      known.set(key, answer)
      return answer
    },
  }
}

/** In UTF-16 code units: that of some 300 words with their tags. Hardly a sentence is longer; of those that are, a few would fill the memory. */
const longest = 4000
