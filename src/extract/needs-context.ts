import type { Token } from '../model.ts'
import type { Article } from './article.ts'
import type { Piece } from './attribution/index.ts'
import { type ClauseView, lemmaOf, mainRelation } from './clause.ts'
import type { Proposition } from './propositions.ts'
import type { Substitution } from './render.ts'

/** "The man left", "The incident was closed": nouns that, bare, point back to somebody or something told before. From general knowledge. */
const pointing = new Set('man woman boy girl pair couple duo trio latter incident'.split(' '))

/**
 * Whether a reader needs the sentence before to know whom or what the claim is about: a pronoun or bare description that was left, and
 * that nothing before it in the claim can be the holder of. False wherever that is not sure, as with an "it" that may be nobody.
 */
export function needsContext(
  view: ClauseView,
  piece: Piece,
  proposition: Proposition,
  substitutions: readonly Substitution[],
  article: Article,
): boolean {
  const printed = proposition.parts.flatMap(part => ('token' in part ? [part.token] : []))
  // Borrowed words may name the holder.
  if (printed.length !== proposition.parts.length) return false
  const replaced = new Set(substitutions.flatMap(({ from, to }) => range(from, to)))
  const settled = new Set(article.referencesIn(piece.sentence).flatMap(({ from, to }) => range(from, to)))
  return printed.some((node, place) => {
    if (replaced.has(node) || settled.has(piece.tokens[node]!)) return false
    const before = printed.slice(0, place)
    if (isPointing(view, node)) return before.length <= 1
    const could = holderOf(view, node)
    return could !== null && !before.some(each => replaced.has(each) || could(view.tokens[each]!))
  })
}

/** What kind of word could be the holder of the pronoun at `node`; null when it is no pronoun that surely has one. */
function holderOf(view: ClauseView, node: number): ((token: Token) => boolean) | null {
  const { form, upos } = view.tokens[node]!
  if (!/^(?:PRON|DET)$/.test(upos)) return null
  // A name or a noun for somebody, of either sex.
  if (/^(?:he|she|him|her|his|hers)$/i.test(form)) return token => /^(?:PROPN|NOUN)$/.test(token.upos)
  if (/^(?:they|them|their|theirs)$/i.test(form))
    return token =>
      /^(?:NNS|NNPS|CD)$/.test(token.xpos) ||
      token.upos === 'PROPN' ||
      /^(?:and|people|police|everyone|nobody|anyone|who)$/i.test(token.form)
  if (/^its?$/i.test(form)) return isSomething(view, node) ? token => /^(?:NOUN|PROPN)$/.test(token.upos) : null
  // "This was a mistake", not "this week".
  const isBare = /^(?:this|that|these|those)$/i.test(form) && mainRelation(view, node) === 'nsubj' && upos === 'PRON'
  return isBare ? token => /^(?:NOUN|PROPN|VERB)$/.test(token.upos) : null
}

/** "It lifted the ban", "its crew", "it was a prank"; not "it rained", "it is clear that", "it took two days". */
function isSomething(view: ClauseView, node: number): boolean {
  const head = view.heads[node]!
  if (/^its$/i.test(view.tokens[node]!.form)) return true
  if (head < 0 || mainRelation(view, node) !== 'nsubj') return false
  const clause = view.children[head]!.some(
    child => child > head && /^(?:csubj|ccomp|xcomp|advcl|acl)$/.test(mainRelation(view, child)),
  )
  if (view.tokens[head]!.upos === 'VERB')
    return (
      view.relations[node] === 'nsubj' &&
      !/^(?:rain|snow|hail|seem|appear|take|turn|become|get|look|happen|follow|come|help|matter|cost|depend|be)$/.test(
        lemmaOf(view, head),
      )
    )
  return (
    view.tokens[head]!.upos === 'NOUN' &&
    !clause &&
    !/^(?:time|day|month|year|morning|night|hour|minute|case|way|matter|question)$/.test(lemmaOf(view, head))
  )
}

/** "The man left": nothing narrows the noun, and it opens the claim. */
function isPointing(view: ClauseView, node: number): boolean {
  return (
    pointing.has(view.tokens[node]!.form.toLowerCase()) &&
    /^the$/i.test(view.tokens[node - 1]?.form ?? '') &&
    mainRelation(view, node) === 'nsubj' &&
    /^(?:VERB|AUX|ADV)$/.test(view.tokens[node + 1]?.upos ?? '')
  )
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, step) => from + step)
