import { monthNames } from '../../lexicon/calendar.ts'
import { describesPerson, isPersonNoun } from '../../lexicon/person-nouns.ts'
import { reportingVerbs } from '../../lexicon/reporting.ts'
import {
  type ClauseView,
  childrenWith,
  childWith,
  isClosed,
  isSetOff,
  isTensed,
  lemmaOf,
  mainRelation,
  subtree,
} from '../clause.ts'
import { isTime } from '../is-time.ts'
import { meantBy, nounPhrase, standsAsSubject } from '../noun-phrase.ts'
import { type ClauseRule, detachment, type Part } from '../rule.ts'
import { outerGoesOn } from './relative-end.ts'
import { relativeHolder } from './relative-holder.ts'

/**
 * A relative clause after a comma says something of its own: "…, who also met with Lavrov" → "Mohammad Raad also met with Lavrov".
 * Without a comma it only says which one is meant, and stays.
 */
export const relative: ClauseRule = {
  name: 'relative',
  detach(view, node) {
    if (view.relations[node] !== 'acl:relcl' || !isSetOff(view, node) || !isClosed(view, node) || !isTensed(view, node))
      return null
    const own = subtree(view, node)
    const pronoun = own.slice(0, 4).find(index => /^(?:WDT|WP|WP\$|WRB)$/.test(view.tokens[index]!.xpos))
    if (pronoun === undefined || /^(?:that|what|why|how)$/i.test(view.tokens[pronoun]!.form)) return null
    // "…, which is why the mayor will stay": the whole clause is meant.
    if (/^(?:why|how|when|what)$/.test(view.lower[pronoun + 2] ?? '') && lemmaOf(view, pronoun + 1) === 'be')
      return null
    if (outerGoesOn(view, node)) return null
    // "the letter, which read, “We will sail”": the tree hangs what it read elsewhere.
    if (reportingVerbs.has(lemmaOf(view, node)) && own.filter(word => view.tokens[word]!.upos !== 'PUNCT').length < 3)
      return null
    const holder = relativeHolder(view, node, pronoun)
    if (holder === null) return null
    // "Ashkenazi arrived on Monday, which surprised many": the whole clause is meant.
    const isYear = /^when$/i.test(view.tokens[pronoun]!.form) && view.tokens[holder]!.upos === 'NUM'
    if (!/^(?:NOUN|PROPN)$/.test(view.tokens[holder]!.upos) && !isYear) return null
    // "praised the change on Friday, which was no surprise": no day is meant.
    if (
      /^which$/i.test(view.tokens[pronoun]!.form) &&
      isTime(view, holder) &&
      childWith(view, holder, 'det') === undefined
    )
      return null
    // "18 dollars per share, which is a lot": no share
    if (childrenWith(view, holder, 'case').some(word => lemmaOf(view, word) === 'per')) return null
    return placed(view, node, pronoun, meantBy(view, holder))
  },
  examples: [
    {
      text: 'The ferry hit the pier, which was built in 1962.',
      claims: ['The ferry hit the pier.', 'The pier was built in 1962.'],
    },
    {
      text: 'The crew thanked the divers, who had found the anchor.',
      claims: ['The crew thanked the divers.', 'The divers had found the anchor.'],
    },
    // "which" is that she became one.
    {
      text: 'Ada Olsen became a union activist, which the mayor praised in May.',
      claims: ['Ada Olsen became a union activist, which the mayor praised in May.'],
    },
    {
      text: 'The crew praised the change in course Friday, which was taken for an answer to the council.',
      claims: ['The crew praised the change in course Friday, which was taken for an answer to the council.'],
    },
    { text: 'The passengers who missed the ferry waited.', claims: ['The passengers who missed the ferry waited.'] },
  ],
}

/** Verbs that take a preposition and no object; from general knowledge. */
const objectless =
  /^(?:focus|rely|depend|insist|concentrate|embark|comment|elaborate|dwell|preside|refer|object|react|respond|reply|arrive|agree|listen|look|talk|speak|think|wait|work|go|come|vote|argue|complain|apologise|apologize|allude|belong|consist|deal|differ|gaze|glance|hint|laugh|live|reside|participate|sit|stand|stay|rise|fall)$/

/** The clause with its relative pronoun replaced by what it stands for. Null where the place of the pronoun is unclear. */
function placed(view: ClauseView, node: number, pronoun: number, holder: number) {
  const phrase = nounPhrase(view, holder)
  if (
    !standsAsSubject(view, holder, phrase) ||
    (/^which$/i.test(view.tokens[pronoun]!.form) && isSomebody(view, holder, pronoun))
  )
    return null
  const relation = mainRelation(view, pronoun)
  const governor = view.heads[pronoun]!
  const drop = new Set([pronoun])
  // "who sailed in May and who came back": so does the pronoun of what is joined to it.
  for (const joined of childrenWith(view, node, 'conj'))
    for (const subject of childrenWith(view, joined, 'nsubj'))
      if (/^(?:who|which)$/i.test(view.tokens[subject]!.form)) drop.add(subject)
  if (phrase.length === 0) return null
  const subjects = childrenWith(view, node, 'nsubj')
  // ", which the mayor announced in a letter" → "The mayor announced the sale in a letter"
  // "which the port relied on every day": the verb takes no object without its preposition.
  if (relation === 'obj' && objectless.test(lemmaOf(view, governor))) return null
  if (/^(?:nsubj|obj)$/.test(relation) && governor === node && subjects.some(subject => subject > pronoun)) {
    // "which he said he had sold", "which they went on to sell": the object belongs to the verb further in.
    const isPlain =
      childWith(view, node, 'xcomp', 'ccomp') === undefined &&
      // "which a friend helps the crew pay": the crew is the object.
      childrenWith(view, node, 'obj').every(object => object === pronoun) &&
      subjects.some(subject => subject > pronoun && subtree(view, subject)[0]! <= pronoun + 2)
    return isPlain && !isStranded(view, node) && /^VB/.test(view.tokens[node]!.xpos)
      ? detachment(node, { drop, insert: { after: node, parts: phrase } })
      : null
  }
  if (relation === 'nsubj' && governor === node) return detachment(node, { drop, before: phrase })
  // ", whose crew was rescued" → "the ferry's crew was rescued"
  if (view.tokens[pronoun]!.xpos === 'WP$')
    return detachment(node, { drop, before: [...phrase, { words: endsInS(view, phrase) ? "'" : "'s" }] })
  // ", where Russia commemorates soldiers" → "Russia commemorates soldiers at the tomb"
  // "home to some crews, where boats are built": nobody is a place.
  if (/^where$/i.test(view.tokens[pronoun]!.form) && isPersonNoun(lemmaOf(view, holder))) return null
  // "spoke to the Herald on Monday, where she sang": no day is a place.
  if (/^where$/i.test(view.tokens[pronoun]!.form) && isTime(view, holder)) return null
  if (/^where$/i.test(view.tokens[pronoun]!.form))
    return detachment(node, { drop, ...beside(view, node, [{ words: placePreposition(view, holder) }, ...phrase]) })
  // "in February, when the court ruled" → "the court ruled in February"
  if (/^when$/i.test(view.tokens[pronoun]!.form)) {
    const time = timeBefore(view, pronoun)
    return time === null ? null : detachment(node, { drop, ...beside(view, node, time) })
  }
  // ", to which the crew belonged" → "the crew belonged to the union"
  const preposition = childWith(view, pronoun, 'case')
  if (relation === 'obl' && preposition !== undefined && preposition < pronoun) {
    drop.add(preposition)
    return detachment(node, { drop, after: [{ token: preposition }, ...phrase] })
  }
  return null
}

/**
 * A time or place after the clause it belongs to. Before a clause with another clause in it: "In Moscow, Russia commemorates soldiers who fought in the war" says where it
 * commemorates, "Russia commemorates soldiers who fought in the war in Moscow" where they fought.
 */
function beside(
  view: ClauseView,
  node: number,
  phrase: readonly Part[],
): { before: Part[] } | { after: readonly Part[] } {
  const hasClause = subtree(view, node).some(
    word =>
      word > node && view.tokens[word]!.upos === 'VERB' && /^(?:acl|advcl|ccomp|xcomp)/.test(view.relations[word]!),
  )
  return hasClause ? { before: [...phrase, { words: ',' }] } : { after: phrase }
}

/** "president of the union, which", "Ada Olsen, the head of the union, which": a person is "who". */
const isSomebody = (view: ClauseView, holder: number, pronoun: number): boolean =>
  // What stands right before "which" may be a thing named like somebody.
  (view.names[holder]?.type === 'person' && view.names[pronoun - 2] !== view.names[holder]) ||
  (view.names[holder] === undefined && isPersonByNoun(view, holder))

/** "became an activist, which the mayor often mentions": that she became one. An ending alone says it only where something hangs on the noun: "the tower, which". */
function isPersonByNoun(view: ClauseView, holder: number): boolean {
  const lemma = lemmaOf(view, holder)
  if (describesPerson(lemma) || /(?:[^l]ist|ician)$/.test(lemma)) return true
  return isPersonNoun(lemma) && childWith(view, holder, 'nmod') !== undefined
}

/** "which the mayor pulled out of in May", "which they spoke about": the pronoun belongs to the preposition that nothing follows. */
const isStranded = (view: ClauseView, node: number): boolean => {
  const words = new Set(subtree(view, node))
  return [...words].some(word => {
    const next = view.tokens[word + 1]
    const isOpen = !words.has(word + 1) || next === undefined || /^(?:ADP|PUNCT|SCONJ|CCONJ)$/.test(next.upos)
    return isOpen && /^(?:of|to|for|with|on|at|from|in|into|about|by|upon|against)$/i.test(view.tokens[word]!.form)
  })
}

/** "in February 2019" of "met in the port in February 2019, when": the time with its preposition; null when something else stands there. */
function timeBefore(view: ClauseView, pronoun: number): Part[] | null {
  const last = pronoun - 2
  let first = last + 1
  while (first > 0 && /^(?:NOUN|PROPN|NUM|ADJ|DET)$/.test(view.tokens[first - 1]!.upos) && last - first < 4) first -= 1
  const preposition = view.tokens[first - 1]
  if (first > last || preposition === undefined) return null
  const tokens = view.tokens.slice(first, last + 1).map((_, at) => ({ token: first + at }))
  // "has been here since 2016, when he came": he came in 2016.
  if (/^since$/i.test(preposition.form)) return [{ words: 'in' }, ...tokens]
  // "since the beginning of February, when"
  const isMonth = monthNames.some(name => name.toLowerCase() === lemmaOf(view, first))
  if (/^of$/i.test(preposition.form)) return isMonth ? [{ words: 'in' }, ...tokens] : null
  return /^(?:in|on|at|during)$/i.test(preposition.form) ? [{ token: first - 1 }, ...tokens] : null
}

const endsInS = (view: ClauseView, phrase: readonly Part[]): boolean => {
  const last = phrase.at(-1)
  return (
    last !== undefined &&
    'token' in last &&
    /s$/i.test(view.tokens[last.token]!.form) &&
    /^NNP?S$/.test(view.tokens[last.token]!.xpos)
  )
}

/** "laid a wreath at the Tomb, where …" → "at"; "flew to Moscow, where …" → "in". */
function placePreposition(view: ClauseView, holder: number): string {
  for (let at = holder; at >= 0; at = view.heads[at]!) {
    const preposition = childWith(view, at, 'case')
    if (preposition !== undefined) {
      const lemma = lemmaOf(view, preposition)
      return /^(?:at|on|near|outside|inside|aboard)$/.test(lemma) ? lemma : 'in'
    }
    if (mainRelation(view, at) !== 'nmod') break
  }
  return 'in'
}
