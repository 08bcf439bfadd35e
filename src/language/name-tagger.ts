import type { NameType, Span, Token } from '../model.ts'

/** A name as the network finds it, before the names of one holder are brought together. */
export interface FoundName extends Span {
  readonly type: NameType
  /** Indices of its words in the sentence, `[first, last)`. */
  readonly first: number
  readonly last: number
}

const types: Readonly<Record<string, NameType>> = { PER: 'person', ORG: 'organisation', LOC: 'place' }

/** The names of people, organisations and places in one sentence, from the labels of its words (`name-labels.ts`). */
export function findNames(tokens: readonly Token[], labels: readonly string[]): FoundName[] {
  const names: FoundName[] = []
  for (let first = 0; first < labels.length; first++) {
    if (!labels[first]!.startsWith('B-')) continue
    let last = first + 1
    while (labels[last]?.startsWith('I-')) last++
    const type = types[labels[first]!.slice(2)]!
    names.push({ type, first, last, start: tokens[first]!.start, end: tokens[last - 1]!.end })
  }
  return names
}
