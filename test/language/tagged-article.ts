import type { Sentence, Token } from '../../src/model.ts'

const lemmas: Readonly<Record<string, string>> = {
  said: 'say',
  says: 'say',
  rejected: 'reject',
  woke: 'wake',
  asked: 'ask',
}

/** Sentences from "Ruth/PROPN Amari/PROPN left/VERB ./PUNCT": words with tags, parted by blanks, as they then stand in the text. */
export function article(...lines: string[]): { text: string; sentences: Sentence[] } {
  let text = ''
  const sentences = lines.map((line, paragraph) => {
    const start = text.length
    const tokens = line.split(' ').map((word): Token => {
      const slash = word.lastIndexOf('/')
      const form = word.slice(0, slash)
      const glued = /^(?:'s|[.,)])$/.test(form) || /[(-]$/.test(text) || form === '-'
      if (text.length > start && !glued) text += ' '
      const token = {
        form,
        lemma: lemmas[form] ?? form.toLowerCase(),
        upos: word.slice(slash + 1),
        xpos: 'X',
        start: text.length,
        end: text.length + form.length,
      }
      text += form
      return token
    })
    const sentence = { start, end: text.length, paragraph, tokens }
    text += '\n\n'
    return sentence
  })
  return { text, sentences }
}
