import type { Sentence, Token } from '../../model.ts'

/**
 * For each token of each sentence whether it stands between quotation marks. A quotation may run over sentences and, when the
 * next paragraph does not close what it never opened, ends with its paragraph. A paragraph whose first mark closes goes on
 * from the one before: it is quoted from its beginning.
 */
export function quotedTokens(sentences: readonly Sentence[], text: string): boolean[][] {
  const quoted = sentences.map(sentence => sentence.tokens.map(() => false))
  for (let from = 0; from < sentences.length; ) {
    let to = from
    while (to < sentences.length && sentences[to]!.paragraph === sentences[from]!.paragraph) to++
    const paragraph = sentences.slice(from, to)
    const first = paragraph.flatMap(sentence => sentence.tokens).find(isMark)
    let open = first !== undefined && closes(text, first, false)
    for (const [offset, sentence] of paragraph.entries()) {
      for (const [at, token] of sentence.tokens.entries()) {
        quoted[from + offset]![at] = open || isMark(token)
        if (isMark(token)) open = !closes(text, token, open)
      }
    }
    from = to
  }
  return quoted
}

function isMark({ form }: Token): boolean {
  return form === '"'
}

/** “ and ” say which they are; a straight or doubled mark closes when a word touches its left side and none its right. */
function closes(text: string, { start, end }: Token, open: boolean): boolean {
  const printed = text[start]
  if (printed === '“' || printed === '„') return false
  if (printed === '”') return true
  const left = /[^\s([—–-]/.test(text[start - 1] ?? ' ')
  const right = /[^\s.,;:!?)\]—–-]/.test(text[end] ?? ' ')
  return left === right ? open : left
}
