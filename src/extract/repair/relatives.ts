import { calendarNames } from '../../lexicon/calendar.ts'
import type { Token } from '../../model.ts'
import { childrenOf, type Draft, isBelow, isTensed } from './draft.ts'

/**
 * A tensed clause that begins with ", who", ", which", ", whose", ", where" or ", when" is a relative clause of the noun before the comma,
 * wherever the tree hangs it: "laid a wreath at the tomb, where Russia commemorates soldiers", "met Lavrov, who welcomed the plan".
 */
export function mendRelatives(draft: Draft): void {
  const { tokens, heads, relations } = draft
  tokens.forEach((token, opener) => {
    if (!/^(?:WDT|WP|WP\$|WRB)$/.test(token.xpos) || !/^(?:who|whom|whose|which|where|when)$/i.test(token.form)) return
    const comma = tokens[opener - 1]?.upos === 'ADP' ? opener - 2 : opener - 1
    const noun = comma - 1
    if (noun < 0 || tokens[comma]!.form !== ',' || !/^(?:NOUN|PROPN|NUM)$/.test(tokens[noun]!.upos)) return
    // "when" only continues a time: "in February, when the court ruled"; else it is an adverbial clause.
    if (/^when$/i.test(token.form) && !isTimeWord(tokens[noun]!)) return
    const verb = clauseOf(draft, opener)
    if (verb < 0) return
    // "was announced as the winner of the cup, which took place": a verb is no holder, unless the whole clause is meant.
    // "laid a wreath in Harwick, where the town remembers": what lies in a named place happens there, but a wreath is none.
    const isPlace =
      /^where$/i.test(token.form) && tokens[noun]!.upos === 'PROPN' && tokens[heads[verb]!]?.upos === 'NOUN'
    const isHeld =
      relations[verb] === 'acl:relcl' &&
      !isPlace &&
      (tokens[heads[verb]!]!.upos !== 'VERB' || tokens[noun]!.upos === 'NUM')
    if (isHeld) return
    const holder = phraseHead(draft, noun)
    if (!cutLoose(draft, verb, comma, holder)) return
    heads[verb] = holder
    relations[verb] = 'acl:relcl'
  })
}

/** The tensed verb or predicate that the pronoun belongs to; -1 when it stands before the pronoun. */
function clauseOf(draft: Draft, opener: number): number {
  for (
    let at = draft.heads[opener]!, steps = 0;
    at >= 0 && steps < draft.tokens.length;
    at = draft.heads[at]!, steps += 1
  ) {
    if (at < opener) return -1
    // "domination, which soon spread": a past tense taken for a participle
    const isPast = draft.tokens[at]!.xpos === 'VBN' && draft.heads[opener] === at && draft.relations[opener] === 'nsubj'
    if (isPast || isTensed(draft, at)) return at
  }
  return -1
}

/**
 * Gives what stands before the comma but hangs on the clause's verb ("with his counterpart") to the verb before it. False when the holder
 * would end up below the clause, or when there is nothing to give it to.
 */
function cutLoose(draft: Draft, verb: number, comma: number, holder: number): boolean {
  const { heads } = draft
  const governor = heads[verb]!
  const strays = childrenOf(draft, verb).filter(child => child < comma)
  if (strays.length === 0) return !isBelow(draft, holder, verb)
  if (governor < 0 || governor > comma) return false
  for (const stray of strays) heads[stray] = governor
  return !isBelow(draft, holder, verb)
}

const isTimeWord = ({ form }: Token): boolean =>
  calendarNames.has(form.toLowerCase()) ||
  /^(?:day|week|month|year|night|morning|evening|time|(?:1[6-9]|20)\d\d)$/i.test(form)

/** From the last word of a name or compound to its head: "Sergey Lavrov", not up over "of" and "in". */
function phraseHead({ tokens, heads, relations }: Draft, noun: number): number {
  let at = noun
  for (let steps = 0; steps < tokens.length; steps += 1) {
    const head = heads[at]!
    if (head < 0 || !/^(?:flat|compound|appos|nummod|det|amod)/.test(relations[at]!) || tokens[head]!.upos === 'VERB')
      break
    at = head
  }
  return at
}
