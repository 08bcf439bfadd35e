/** One word of a treebank. */
export interface GoldWord {
  readonly form: string
  readonly lemma: string
  readonly upos: string
  readonly xpos: string
  readonly feats: string
  /** Index of the head in the sentence; -1 for the root. */
  readonly head: number
  readonly relation: string
  readonly misc: string
}

export interface GoldSentence {
  readonly id: string
  readonly words: readonly GoldWord[]
}

/** Reads CoNLL-U. Multiword ranges and empty nodes are left out; curly quotes are made straight, as the tokeniser does. */
export function readTreebank(text: string): GoldSentence[] {
  return text
    .split(/\r?\n\r?\n/)
    .map(block => {
      const lines = block.split(/\r?\n/)
      const id = lines.find(line => line.startsWith('# sent_id = '))?.slice(12) ?? ''
      return { id, words: lines.filter(line => /^\d+\t/.test(line)).map(readWord) }
    })
    .filter(sentence => sentence.words.length > 0)
}

function readWord(line: string): GoldWord {
  const columns = line.split('\t') as string[]
  return {
    form: straighten(columns[1]!),
    lemma: straighten(columns[2]!),
    upos: columns[3]!,
    xpos: columns[4]!,
    feats: columns[5]!,
    head: Number(columns[6]) - 1,
    relation: columns[7]!,
    misc: columns[9]!,
  }
}

function straighten(form: string): string {
  return form.replace(/[‘’]/g, "'").replace(/[“”]/g, '"')
}
