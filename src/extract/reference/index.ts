import type { NameMention, Sentence, Token, Tree } from '../../model.ts'
import type { Piece } from '../attribution/index.ts'
import { datelineLength } from '../dateline.ts'
import { nameGender } from './candidates.ts'
import { createDiscourse, type Scene } from './discourse.ts'
import { childrenOf, type Parsed } from './grammar.ts'
import { quotedTokens } from './quoted.ts'
import { readSentence } from './read-sentence.ts'
import type { NameSpan } from './reading.ts'
import type { Reference } from './reference.ts'
import { speakingIn } from './voices.ts'

/** Longer sentences than this are lists or hostile; they are left alone and the work stays linear. */
const maximumTokens = 200

/** A quotation of more sentences than this parts what stands before it from what follows. From reading news text. */
const maximumGap = 5

/**
 * The words of an article whose holder is beyond reasonable doubt. Everything doubtful is missing from the result: what stands
 * inside quotation marks, "it" that may be nobody, and any case with two fitting holders. By position. `names` are sorted; `pieces`
 * tell who says what.
 */
export function findReferences(
  sentences: readonly Sentence[],
  names: readonly NameMention[],
  text: string,
  parse: (tokens: readonly Token[]) => Tree,
  pieces: readonly Piece[] = [],
): readonly Reference[] {
  const discourse = createDiscourse()
  const speaking = speakingIn(pieces)
  for (const mention of names) nameGender(discourse, mention, text)
  const quoted = quotedTokens(sentences, text)
  const references: Reference[] = []
  let before: readonly Scene[] = []
  let recent: readonly Scene[] = []
  let next = 0
  const trees = sentences.map(({ tokens }, index) =>
    tokens.length === 0 || tokens.length > maximumTokens ? null : parseSentence(tokens, quoted[index]!, parse),
  )
  for (const [index, sentence] of sentences.entries()) {
    const spans: NameSpan[] = []
    for (; next < names.length && names[next]!.start < sentence.end; next++) {
      const span = spanOf(sentence.tokens, names[next]!)
      if (span !== null) spans.push(span)
    }
    const parsed = trees[index]!
    if (parsed === null) {
      before = []
      recent = []
      continue
    }
    const voices = speaking.get(index) ?? new Map()
    const scene = readSentence({ parsed, voices, spans, index, text, before, recent, discourse, references })
    recent = [scene, ...recent.slice(0, 1)]
    // A sentence wholly inside a quotation tells nothing of who is spoken of outside it.
    if (!quoted[index]!.every(Boolean) || !before.some(earlier => index - earlier.sentence < maximumGap))
      before = [scene, ...before.slice(0, 1)]
  }
  return references.sort((a, b) => a.sentence - b.sentence || a.from - b.from)
}

/** A dateline is no part of the sentence: "OSLO — The ferry …" parses like "The ferry …". */
function parseSentence(
  tokens: readonly Token[],
  quoted: readonly boolean[],
  parse: (tokens: readonly Token[]) => Tree,
): Parsed {
  const skipped = datelineLength(tokens)
  const tree = skipped === 0 ? parse(tokens) : shifted(parse(tokens.slice(skipped)), skipped)
  return { tokens, tree, children: childrenOf(tree), quoted }
}

/** The tree with `count` words in front that hang on its root. */
function shifted({ heads, relations }: Tree, count: number): Tree {
  const root = heads.indexOf(-1)
  const front = Array.from({ length: count }, () => (root < 0 ? 0 : root + count))
  return {
    heads: [...front, ...heads.map(head => (head < 0 ? head : head + count))],
    relations: [...front.map(() => 'dep'), ...relations],
  }
}

function spanOf(tokens: readonly Token[], mention: NameMention): NameSpan | null {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.end <= mention.start) low = middle + 1
    else high = middle
  }
  let last = low
  while (last < tokens.length && tokens[last]!.start < mention.end) last++
  return last > low ? { mention, first: low, last } : null
}
