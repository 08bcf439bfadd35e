import { offices } from '../../lexicon/titles.ts'
import { type Draft, isBelow } from './draft.ts'

/** "by the head of the bloc in Lebanon, Mohammad Raad": a full name after a comma belongs to the office before it, not to the noun beside it. */
export function mendNamedRoles(draft: Draft): void {
  const { tokens, heads, relations, names } = draft
  for (const name of names) {
    if (name.type !== 'person' || !/\s/.test(name.text)) continue
    const first = tokens.findIndex(token => token.start === name.start)
    if (first < 3 || tokens[first - 1]!.form !== ',' || !/^(?:NOUN|PROPN)$/.test(tokens[first - 2]!.upos)) continue
    // The name is set off on both sides, or ends the clause.
    const after = tokens.find(token => token.start >= name.end)
    if (after !== undefined && after.upos !== 'PUNCT') continue
    let head = first
    while (heads[head]! >= 0 && tokens[heads[head]!]!.start >= name.start && tokens[heads[head]!]!.end <= name.end)
      head = heads[head]!
    const role = roleBefore(draft, first - 2)
    if (role < 0 || heads[head]! < 0 || isBelow(draft, role, head) || /^nsubj/.test(relations[head]!)) continue
    heads[head] = role
    relations[head] = 'appos'
  }
}

/** The office whose phrase ends at `end`: up from its last word over "of", "in" and possessives; -1 when there is none. */
function roleBefore({ tokens, heads, relations }: Draft, end: number): number {
  for (let at = end, steps = 0; at >= 0 && steps < tokens.length; at = heads[at]!, steps += 1) {
    if (tokens[at]!.upos === 'NOUN' && (offices.has(tokens[at]!.lemma) || tokens[at]!.lemma === 'head')) return at
    if (
      !/^(?:nmod|compound|flat|amod|det|case|obl|appos)/.test(relations[at]!) ||
      heads[at]! > end ||
      /^(?:VERB|AUX)$/.test(tokens[heads[at]!]?.upos ?? '')
    )
      return -1
  }
  return -1
}
