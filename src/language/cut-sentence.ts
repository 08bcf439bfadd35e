import type { Token } from '../model.ts'

/**
 * Where a sentence is cut into pieces of at most `longest` words: indexes at which pieces begin, the first 0. A piece ends in its last third
 * after a comma, semicolon or colon or before a conjunction, where there is one.
 */
export function cutSentence(tokens: readonly Pick<Token, 'form' | 'upos'>[], longest: number): number[] {
  const starts = [0]
  for (let start = 0; tokens.length - start > longest; ) {
    let end = start + longest
    while (end > start + (2 * longest) / 3 && !isSeam(tokens, end)) end--
    start = isSeam(tokens, end) ? end : start + longest
    starts.push(start)
  }
  return starts
}

/** "The ferry sank, | the crew swam | and the mayor watched": a word at which a piece may begin. */
function isSeam(tokens: readonly Pick<Token, 'form' | 'upos'>[], at: number): boolean {
  return /^[,;:]$/.test(tokens[at - 1]!.form) || tokens[at]!.upos === 'CCONJ'
}
