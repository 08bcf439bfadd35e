import { reportingVerbs } from '../../../lexicon/reporting.ts'
import { type ClauseView, childrenWith, childWith, lemmaOf, mainRelation, subtree } from '../../clause.ts'
import { isTime } from '../../is-time.ts'
import { saysInVain } from '../../unfit.ts'

/**
 * Whether the words right after a cut show that what was left out is not said by the way: "showed in tests | that it floats", "resigned in part | because of
 * the storm", "visited all piers | of the north", "had ten boats | leaking". `beside` are the printed words beside cuts.
 */
export const isCutShort = (
  view: ClauseView,
  printed: readonly number[],
  beside: readonly number[],
  inside: ReadonlySet<number>,
): boolean =>
  losesTold(view, printed, inside) ||
  losesSaid(view, printed, inside) ||
  dangles(view, printed, inside) ||
  beside.some(
    word =>
      !inside.has(word + 1) &&
      view.tokens[word + 1] !== undefined &&
      (losesGround(view, word) || losesPlace(view, word) || losesScope(view, word) || losesDoing(view, word, inside)),
  )

/** "showed in tests | that it floats": a verb of saying without what was said, which follows. */
function losesTold(view: ClauseView, printed: readonly number[], inside: ReadonlySet<number>): boolean {
  const last = printed.findLast(word => view.tokens[word]!.upos !== 'PUNCT')
  if (last === undefined) return false
  let next = last + 1
  while (view.tokens[next]?.upos === 'PUNCT' && /^["“”'’]|''$/.test(view.tokens[next]!.form)) next += 1
  if (inside.has(next) || !/^(?:that|whether)$/.test(view.lower[next] ?? '') || view.tokens[next]!.xpos !== 'IN')
    return false
  for (let at = last; at >= 0; at = view.heads[at]!) {
    if (view.tokens[at]!.upos !== 'VERB' || !inside.has(at)) continue
    const isSaid = [at, ...childrenWith(view, at, 'obj')].some(word =>
      childrenWith(view, word, 'obj', 'ccomp', 'xcomp', 'acl').some(child => child > at && inside.has(child)),
    )
    if (!isSaid && (reportingVerbs.has(lemmaOf(view, at)) || thinking.test(lemmaOf(view, at)))) return true
  }
  return false
}

/** "The mayor announced | the port had closed", "a version which critics said | could sink": a verb of saying ends the words, and what was said went with the rest. */
function losesSaid(view: ClauseView, printed: readonly number[], inside: ReadonlySet<number>): boolean {
  const last = printed.findLast(word => view.tokens[word]!.upos !== 'PUNCT')
  if (last === undefined || inside.has(last + 1)) return false
  return saysInVain(view, last)
}

/** Verbs of what is found or thought that are no verbs of saying; from general knowledge. */
const thinking = /^(?:show|agree|find|learn|know|remember|realise|realize|decide|ensure|prove|hope|fear|feel|see)$/

/** "fell less | than a year later", "saturated fat in | and of itself": a preposition without its noun. */
function dangles(view: ClauseView, printed: readonly number[], inside: ReadonlySet<number>): boolean {
  const last = printed.findLast(word => view.tokens[word]!.upos !== 'PUNCT')
  if (last === undefined) return false
  const next = view.tokens[last + 1]
  return (
    next !== undefined &&
    next.upos !== 'PUNCT' &&
    !inside.has(last + 1) &&
    /^(?:IN|TO)$/.test(view.tokens[last]!.xpos) &&
    /^(?:case|mark|fixed|cc)$/.test(mainRelation(view, last))
  )
}

/** "resigned in part | because of the storm", "is cheap partly | to keep others out": for one reason of several. */
const losesGround = (view: ClauseView, word: number): boolean =>
  (/^(?:partly|partially|largely|mainly|mostly|primarily|chiefly)$/.test(view.lower[word]!) ||
    (view.lower[word] === 'part' && /^(?:in|large|no|some)$/.test(view.lower[word - 1] ?? ''))) &&
  /^(?:because|to|by|due|for|on|over|through|out|as|thanks|since)$/.test(view.lower[word + 1]!)

/** "was killed right | in front of them", "sank midway | through May", "is far | from over": an adverb that only leads on to the phrase after it. */
const losesPlace = (view: ClauseView, word: number): boolean =>
  view.tokens[word]!.upos === 'ADV' &&
  /^(?:right|just|midway|halfway|far|deep|straight|shortly|soon|well|even|especially|particularly|directly|immediately|shy|short)$/.test(
    view.lower[word]!,
  ) &&
  view.tokens[word + 1]!.upos === 'ADP' &&
  // "met immediately | in May"
  !opensTime(view, word + 1)

/** "visited all piers | of the north", "opposes any move | in this direction": of fewer it is said than of all. */
function losesScope(view: ClauseView, word: number): boolean {
  const next = word + 1
  if (view.tokens[next]!.upos !== 'ADP' || opensTime(view, next)) return false
  for (let noun = word; noun >= 0; noun = view.heads[noun]!) {
    // "all year | for a new pier"
    if (view.tokens[noun]!.upos !== 'NOUN' || isTime(view, noun)) return false
    const isAll = childrenWith(view, noun, 'det').some(each => /^(?:all|every|each|any)$/.test(view.lower[each]!))
    if (isAll && subtree(view, noun).includes(word))
      return /^(?:in|of|on|at|from|within|across|under|with|for|to)$/.test(view.lower[next]!)
    if (mainRelation(view, noun) !== 'nmod') return false
  }
  return false
}

const opensTime = (view: ClauseView, preposition: number): boolean =>
  view.heads[preposition]! >= 0 && isTime(view, view.heads[preposition]!)

/** "had ten boats | leaking", "got talks | going": what somebody has is doing is the point. */
function losesDoing(view: ClauseView, word: number, inside: ReadonlySet<number>): boolean {
  if (view.tokens[word + 1]!.xpos !== 'VBG') return false
  let noun = word
  while (view.heads[noun]! >= 0 && inside.has(view.heads[noun]!) && mainRelation(view, noun) !== 'obj')
    noun = view.heads[noun]!
  const verb = view.heads[noun]!
  return (
    mainRelation(view, noun) === 'obj' &&
    verb >= 0 &&
    noun > verb &&
    /^(?:have|get|keep|leave|see|hear|watch|catch|show)$/.test(lemmaOf(view, verb)) &&
    childWith(view, verb, 'xcomp') === undefined
  )
}
