import { isFiniteWord } from '../../../statement/is-finite-word.ts'
import { type ClauseView, childrenWith, childWith, lemmaOf, mainRelation, subjectOf, subtree } from '../../clause.ts'
import { isTime } from '../../is-time.ts'

/**
 * Whether a part ends right before the point of its sentence: "had his hands | in the air", "there is a rule | that bars ferries", "was one of the first | to
 * leave". `beside` are the printed words beside cuts.
 */
export const losesPoint = (
  view: ClauseView,
  printed: readonly number[],
  beside: readonly number[],
  inside: ReadonlySet<number>,
): boolean =>
  beside.some(
    word =>
      view.tokens[word + 1] !== undefined &&
      !inside.has(word + 1) &&
      (losesWhere(view, word) ||
        losesShown(view, word, inside) ||
        losesWhich(view, word, inside) ||
        losesOutcome(view, word) ||
        losesRank(view, word) ||
        losesView(view, word, inside) ||
        losesMeasure(view, word) ||
        losesFronted(view, word, printed[0]!)),
  )

/** The verb whose object ends with this word; -1 when it ends none. */
function objectOf(view: ClauseView, word: number): { readonly verb: number; readonly object: number } | null {
  for (let at = word; at >= 0; at = view.heads[at]!) {
    if (mainRelation(view, at) === 'obj' && at > view.heads[at]!)
      return subtree(view, at).includes(word) ? { verb: view.heads[at]!, object: at } : null
    if (!/^(?:flat|nmod|conj|appos|compound)$/.test(mainRelation(view, at))) return null
  }
  return null
}

/** "had his hands | in the air", "wants the crew | off the ship": where somebody has or wants something of his, not that he has it. */
function losesWhere(view: ClauseView, word: number): boolean {
  const found = objectOf(view, word)
  if (found === null || view.tokens[word + 1]!.upos !== 'ADP' || opensTime(view, word + 1)) return false
  const next = view.lower[word + 1]!
  const lemma = lemmaOf(view, found.verb)
  const isOwn = childrenWith(view, found.object, 'nmod').some(each => view.tokens[each]!.xpos === 'PRP$')
  if (/^(?:have|keep)$/.test(lemma) && isOwn)
    return /^(?:in|on|at|over|above|around|behind|under|against|up|off|out)$/.test(next)
  const isKnown = isOwn || view.tokens[found.object]!.upos !== 'NOUN' || hasThe(view, found.object)
  return lemma === 'want' && isKnown && /^(?:in|on|at|off|out|up|down|behind|under|inside|away|back)$/.test(next)
}

const hasThe = (view: ClauseView, noun: number): boolean =>
  childrenWith(view, noun, 'det').some(each => /^(?:the|this|that|these|those)$/.test(view.lower[each]!))

/** "The poll shows Olsen | ahead", "The photo shows Hall | with a rope": not that Olsen is shown. */
function losesShown(view: ClauseView, word: number, inside: ReadonlySet<number>): boolean {
  const found = objectOf(view, word)
  if (found === null || !inside.has(found.verb) || lemmaOf(view, found.verb) !== 'show') return false
  const next = view.tokens[word + 1]!
  const behind = next.upos === 'ADV' ? view.tokens[word + 2] : next
  if (behind?.upos === 'ADJ') return true
  const isSomebody = view.names[found.object]?.type === 'person' || view.tokens[found.object]!.upos === 'PRON'
  return isSomebody && /^(?:ADP|ADV|VERB)$/.test(next.upos) && !opensTime(view, word + 1)
}

/** "There is a rule | that bars ferries", "there needs to be a law | requiring it": that something is there says nothing of what it is. */
function losesWhich(view: ClauseView, word: number, inside: ReadonlySet<number>): boolean {
  const next = view.tokens[word + 1]!
  const narrows = /^(?:WDT|WP|WP\$|WRB|VBN|VBG)$/.test(next.xpos) || (next.form === 'that' && next.upos !== 'DET')
  if (!narrows || view.tokens[word]!.upos !== 'NOUN') return false
  const verb = view.heads[word]!
  if (
    verb < 0 ||
    !inside.has(verb) ||
    childWith(view, verb, 'expl') === undefined ||
    mainRelation(view, word) !== 'nsubj'
  )
    return false
  if (childWith(view, word, 'nummod', 'nmod', 'nmod:poss') !== undefined) return false
  return childrenWith(view, word, 'det').every(each => /^(?:an?|no|any|some|another)$/.test(view.lower[each]!))
}

/** "talked Hall | into leaving", "shamed the owners | into paying": what came of it. */
const losesOutcome = (view: ClauseView, word: number): boolean =>
  objectOf(view, word) !== null && view.lower[word + 1] === 'into' && view.tokens[word + 2]?.xpos === 'VBG'

/** "was one of the first | to leave", "is the only | to have stayed" */
const losesRank = (view: ClauseView, word: number): boolean =>
  /^(?:first|last|only|latest|youngest|oldest)$/.test(view.lower[word]!) &&
  /^(?:ADJ|NOUN|ADV)$/.test(view.tokens[word]!.upos) &&
  view.lower[word + 1] === 'to' &&
  view.tokens[word + 2]?.upos !== 'DET'

/** Verbs that say with "as" what somebody takes something for; from general knowledge. */
const viewing =
  /^(?:hail|regard|portray|depict|describe|characteri[sz]e|tout|bill|cast|view|see|recogni[sz]e|identify|interpret|construe|remember|frame|pitch)$/

/** "was hailed by the port | as a triumph" */
function losesView(view: ClauseView, word: number, inside: ReadonlySet<number>): boolean {
  if (view.lower[word + 1] !== 'as' || !/^(?:DET|ADJ|NOUN|PROPN|ADV)$/.test(view.tokens[word + 2]?.upos ?? ''))
    return false
  let verb = word
  while (verb >= 0 && view.tokens[verb]!.upos !== 'VERB') verb = view.heads[verb]!
  if (verb < 0 || !inside.has(verb) || !viewing.test(lemmaOf(view, verb)) || subjectOf(view, verb) === undefined)
    return false
  // "was seen by the crew | as the ship left", "seeks green passes, | as the papers are known": a clause of its own
  const rest = view.tokens.slice(word + 2)
  const end = rest.findIndex(({ upos }) => upos === 'PUNCT')
  return !rest.slice(0, end < 0 ? rest.length : end).some(isFiniteWord)
}

/** "grew | in popularity", "went up | in flames" */
function losesMeasure(view: ClauseView, word: number): boolean {
  if (view.lower[word + 1] !== 'in') return false
  const noun = view.lower[word + 2] ?? ''
  if (view.lower[word] === 'up' && /^(?:flames|smoke)$/.test(noun)) return true
  return (
    view.tokens[word]!.upos === 'VERB' &&
    /^(?:popularity|size|number|numbers|price|value|strength|importance|power|length|weight|scope|stature|volume|intensity|quality)$/.test(
      noun,
    )
  )
}

/** "In a town | that gave her nine votes, few stayed": which town is the point. */
function losesFronted(view: ClauseView, word: number, first: number): boolean {
  const next = view.tokens[word + 1]!
  if (!/^(?:that|who|which|whose|where)$/.test(next.form) || view.tokens[word]!.upos !== 'NOUN') return false
  if (view.tokens[first]!.upos !== 'ADP' || view.heads[first] !== word || word - first > 3) return false
  return childrenWith(view, word, 'det').some(each => /^an?$/.test(view.lower[each]!))
}

const opensTime = (view: ClauseView, preposition: number): boolean =>
  view.heads[preposition]! >= 0 && isTime(view, view.heads[preposition]!)
