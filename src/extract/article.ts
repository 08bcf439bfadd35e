import type { Gender } from '../lexicon/titles.ts'
import type {
  Analysis,
  Language,
  Mention,
  NameMention,
  QuantityMention,
  Sentence,
  Source,
  Span,
  TimeMention,
  Token,
  Tree,
} from '../model.ts'
import { overlap } from '../text/span.ts'
import type { Piece } from './attribution/index.ts'
import { gendersIn } from './genders-in.ts'
import { type MentionsIn, mentionsIn } from './mentions-in.ts'
import { findReferences } from './reference/index.ts'
import type { Reference } from './reference/reference.ts'
import { repairTree } from './repair/index.ts'

/** An analysed article as the rules of extraction ask about it. Everything of one sentence is found without looking at the others. */
export interface Article {
  readonly source: Source
  readonly sentences: readonly Sentence[]
  readonly names: readonly NameMention[]
  readonly references: readonly Reference[]
  /** The tree of these tokens; asked twice for a whole sentence it answers from memory. */
  parse(tokens: readonly Token[]): Tree
  readonly namesIn: MentionsIn<NameMention>
  readonly timesIn: MentionsIn<TimeMention>
  readonly quantitiesIn: MentionsIn<QuantityMention>
  referencesIn(sentence: number): readonly Reference[]
  /** Of somebody, by the name printed for them; null when the article does not tell. */
  genderOf(name: string): Gender | null
  /** The first mention of a name, by its full form. */
  named(value: string): NameMention | undefined
}

/** `pieces` tell who speaks where, which settles some pronouns. */
export function viewArticle(
  source: Source,
  analysis: Analysis,
  language: Pick<Language, 'parse'>,
  pieces: readonly Piece[],
): Article {
  const { sentences, mentions } = analysis
  const names = mentions.filter(isName)
  const parse = remembering(language.parse)
  const mended = remembering(tokens => repairTree(tokens, parse(tokens), []))
  const references = findReferences(sentences, names, analysis.text, mended, pieces)
  const times = mentions.filter(mention => mention.type === 'time')
  const quantities = mentions.filter(mention => mention.type === 'quantity')
  const referencesBySentence = new Map<number, Reference[]>()
  for (const reference of references) {
    const list = referencesBySentence.get(reference.sentence)
    if (list) list.push(reference)
    else referencesBySentence.set(reference.sentence, [reference])
  }
  const firstOf = new Map<string, NameMention>()
  for (const name of names) if (!firstOf.has(name.value)) firstOf.set(name.value, name)
  return {
    source,
    sentences,
    names,
    references,
    parse,
    namesIn: mentionsIn(bySentence(names, sentences)),
    timesIn: mentionsIn(bySentence(times, sentences)),
    quantitiesIn: mentionsIn(bySentence(quantities, sentences)),
    referencesIn: sentence => referencesBySentence.get(sentence) ?? [],
    genderOf: gendersIn(references),
    named: value => firstOf.get(value),
  }
}

function remembering(parse: Language['parse']): Language['parse'] {
  const known = new WeakMap<readonly Token[], Tree>()
  return tokens => {
    const tree = known.get(tokens) ?? parse(tokens)
    known.set(tokens, tree)
    return tree
  }
}

export const isName = (mention: Mention): mention is NameMention =>
  mention.type === 'person' || mention.type === 'organisation' || mention.type === 'place'

/** From the first to the last of these words; an empty span for none. */
export function extent(tokens: readonly Token[]): Span {
  let start = tokens[0]?.start ?? 0
  let end = start
  for (const token of tokens) {
    if (token.start < start) start = token.start
    if (token.end > end) end = token.end
  }
  return { start, end }
}

/** Both lists ascend by start, so one walk sorts the mentions into their sentences. */
function bySentence<T extends Span>(mentions: readonly T[], sentences: readonly Sentence[]): T[][] {
  const lists: T[][] = sentences.map(() => [])
  let at = 0
  for (const mention of mentions) {
    while (at < sentences.length && sentences[at]!.end <= mention.start) at += 1
    if (at < sentences.length && overlap(mention, sentences[at]!)) lists[at]!.push(mention)
  }
  return lists
}
