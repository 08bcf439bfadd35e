import type { Token, Tree } from '../model.ts'

/** One analysed sentence as CoNLL-U prints it. */
export interface ConlluSentence {
  /** The FORM column, as given: the tokens' own forms have their quotes straightened. */
  readonly forms: readonly string[]
  readonly tokens: readonly Token[]
  readonly tree: Tree
  /** FEATS, `_` for none. */
  readonly features: readonly string[]
}

/** The FORM column of each sentence. Multiword ranges and empty nodes are left out, and so are sentences without words. */
export function readConllu(text: string): string[][] {
  return text
    .split(/\r?\n(?:[ \t]*\r?\n)+/)
    .map(block =>
      block
        .split(/\r?\n/)
        .map(line => line.split('\t'))
        .filter(([id, form]) => id !== undefined && /^\d+$/.test(id) && form !== undefined)
        .map(columns => columns[1]!),
    )
    .filter(forms => forms.length > 0)
}

/** CoNLL-U with all ten columns, a blank line after each sentence. */
export function formatConllu(sentences: readonly ConlluSentence[]): string {
  return sentences.map(sentence => `${sentence.forms.map((_, at) => formatWord(sentence, at)).join('')}\n`).join('')
}

function formatWord({ forms, tokens, tree, features }: ConlluSentence, at: number): string {
  const token = tokens[at]!
  const columns = [
    String(at + 1),
    forms[at]!,
    token.lemma,
    token.upos,
    token.xpos,
    features[at]!,
    String(tree.heads[at]! + 1),
    tree.relations[at]!,
    '_',
    '_',
  ]
  return `${columns.map(printCell).join('\t')}\n`
}

/** Cells hold no tabs, line ends or nothing. */
function printCell(cell: string): string {
  return cell.replace(/[\t\r\n]+/g, ' ') || '_'
}
