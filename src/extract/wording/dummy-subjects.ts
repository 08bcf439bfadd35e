import type { Token } from '../../model.ts'
import { isFiniteWord } from '../../statement/is-finite-word.ts'
import { range } from '../../text/range.ts'
import { type ClauseView, lemmaOf, mainRelation, subtree } from '../clause.ts'
import type { Part } from '../rule.ts'
import { cleft } from './clefts.ts'
import { ordinalTime, timeTo } from './dummy-times.ts'
import { implied } from './implied-clauses.ts'
import { isJoiner } from './joiner.ts'
import { isTorn } from './torn.ts'
import { whatClause } from './what-clauses.ts'

/** What one can say of a fact: "it is clear that", "it is unclear whether". From general knowledge of news text. */
const ofFacts = new Set(
  `alarming amazing apparent appropriate astonishing bad bizarre certain clear common conceivable critical crucial curious disappointing disgraceful disturbing doubtful encouraging essential evident fair false
  fortunate funny good heartbreaking hypocritical imperative implausible important impossible improbable inappropriate inconceivable incredible indisputable inevitable interesting ironic known likely natural
  necessary normal notable noteworthy obvious odd outrageous plausible possible probable reassuring regrettable remarkable ridiculous sad shameful shocking significant strange striking surprising telling tragic
  troubling true unacceptable unbelievable uncertain unclear undeniable understandable unfair unfortunate unheard unknown unlikely unprecedented unsurprising unthinkable untrue vital worrying wrong`.split(
    /\s+/,
  ),
)
/** What one can say of an act: "it is wrong to", "it was illegal for the crew to". */
const ofActs = new Set(
  `absurd acceptable appropriate early late soon best better common cruel crucial customary dangerous disrespectful essential fair foolish great healthy hypocritical illegal immoral imperative important impossible impractical
  inappropriate interesting irresponsible lawful legal mandatory nice normal pointless possible premature prudent rare
  reasonable right risky sensible unacceptable unconstitutional unethical unfair unlawful unreasonable unusual unwise useful useless usual vital wise wrong necessary unnecessary`.split(
    /\s+/,
  ),
)
/** Said of an act or of what is acted on: "it is hard to open" is about a door, "it is hard to open the door" is about opening. */
const ofEffort = new Set('difficult easy hard tough'.split(' '))
/** "it would be a mistake to wait". */
const actNouns = new Set(
  'aim crime custom disgrace dream duty error goal honour honor hope intent intention job mistake pity pleasure policy privilege responsibility shame task'.split(
    ' ',
  ),
)
/** "it is claimed that": the clause comes first, "…, it is claimed". */
const toldVerbs = new Set(
  'agree allege announce argue assume believe claim confirm decide disclose estimate expect fear hope plan propose report reveal rumour rumor say suggest think understand'.split(
    ' ',
  ),
)
/** "it seems that". */
const seemingVerbs = new Set('appear seem'.split(' '))
/** Longer clauses than this are hard to read in front of their predicate. In words; from reading. */
const longestClause = 22

/**
 * The words of a sentence that begins with an "it" that is nobody, in an order that needs none: "It is unclear whether the ferry will
 * sail" → "Whether the ferry will sail is unclear", "It was Olsen who signed" → "Olsen signed". The same words otherwise. "That meant the ferry had to wait" keeps what
 * it tells: "The ferry had to wait". Null when the sentence is none of these or the tree is not sure.
 */
export function withoutDummy(view: ClauseView, parts: readonly Part[]): Part[] | null {
  // "But it is unclear whether …"
  const opened = parts.findIndex(part => !('token' in part && isJoiner(view.tokens[part.token]!)))
  const opener = parts[opened]
  if (opener === undefined || !('token' in opener)) return null
  const it = opener.token
  const isPointing = /^(?:this|that)$/i.test(view.tokens[it]!.form)
  if (!isPointing && !/^it$/i.test(view.tokens[it]!.form)) return null
  const words = parts.slice(opened).flatMap(part => ('token' in part ? [part.token] : []))
  // The words stand side by side, so that a stretch of them is what its ends say.
  if (words.length < parts.length - opened || words.at(-1)! - it !== words.length - 1) return null
  if (isPointing) return implied(view, it, words.at(-1)!) ?? ordinalTime(view, it, words.at(-1)!)
  return (
    extraposed(view, it, words.at(-1)!) ??
    shiftedBySurface(view, it, words.at(-1)!) ??
    ordinalTime(view, it, words.at(-1)!) ??
    timeTo(view, it, words.at(-1)!) ??
    cleft(view, it, words.at(-1)!) ??
    whatClause(view, it, words.at(-1)!, predicate => isOfFact(view, predicate))
  )
}

/** "clear", or "revealed" of "it was revealed": what a whole clause can be said to be. */
function isOfFact(view: ClauseView, predicate: number): boolean {
  const { form, xpos } = view.tokens[predicate]!
  return ofFacts.has(form.toLowerCase()) || (xpos === 'VBN' && toldVerbs.has(lemmaOf(view, predicate)))
}

/** "It is possible that …", "It was wrong to …", "It has been claimed that …", "It seems that …". */
function extraposed(view: ClauseView, it: number, last: number): Part[] | null {
  const predicate = view.heads[it]!
  if (predicate <= it || predicate > last) return null
  const clause = view.children[predicate]!.find(
    child => child > predicate && /^(?:csubj|ccomp|xcomp|advcl|acl)$/.test(mainRelation(view, child)),
  )
  if (clause === undefined) return null
  const inside = subtree(view, clause)
  const first = inside[0]!
  // The clause is the rest of the sentence.
  if (first <= predicate || inside.length !== last - first + 1 || inside.at(-1) !== last) return null
  if (inside.length > longestClause || isTorn(view, first, last)) return null
  const front = frontOf(view, { it, predicate, clause, first })
  if (front === null) return null
  const main = range(it + 1, first).map(token => plain(view, token))
  const body = range(front.skip ? first + 1 : first, last + 1).map((token): Part => ({ token }))
  if (front.tail) return [...body, { words: ',' }, { words: 'it' }, ...main]
  return [...(front.word === '' ? [] : [{ words: front.word }]), ...body, ...main]
}

/**
 * The same where the tree is wrong but the words leave no doubt: "It is unusual for the port to …", with an adjective that is said of acts
 * or facts, straight before a clause without commas that ends the sentence.
 */
function shiftedBySurface(view: ClauseView, it: number, last: number): Part[] | null {
  let at = it + 1
  while (at < last && /^(?:AUX|ADV|PART)$/.test(view.tokens[at]!.upos)) at += 1
  const word = view.tokens[at]!.form.toLowerCase()
  const first = at + 1
  if (at - it > 5 || !view.tokens.slice(it + 1, at).some(token => token.lemma === 'be') || first + 1 > last) return null
  const body = range(first, last + 1)
  if (body.length > longestClause || isTorn(view, first, last) || body.some(each => view.tokens[each]!.form === ','))
    return null
  const opening = view.tokens[first]!
  const hasFinite = body.some(each => isFiniteWord(view.tokens[each]!))
  const isInfinitive =
    view.tokens[first]!.xpos === 'TO' || (opening.form === 'for' && body.some(each => view.tokens[each]!.xpos === 'TO'))
  const isFact = ofFacts.has(word) && hasFinite && /^(?:that|whether|how|why)$/i.test(opening.form)
  // "It is possible the ferry left": a noun with its own verb; "It is possible evidence of a fire that …" has none.
  const finite = body.find(each => isFiniteWord(view.tokens[each]!)) ?? first
  const hasRelative = body.some(each => each < finite && /^W|^IN$/.test(view.tokens[each]!.xpos))
  const isBare =
    ofFacts.has(word) &&
    hasFinite &&
    !hasRelative &&
    /^(?:NOUN|PROPN|DET|PRON)$/.test(opening.upos) &&
    !/^W/.test(opening.xpos)
  if (!(isInfinitive && ofActs.has(word)) && !isFact && !isBare) return null
  const main = range(it + 1, at + 1).map(token => plain(view, token))
  return [...(isBare && !isFact ? [{ words: 'that' }] : []), ...body.map(token => ({ token })), ...main]
}

/** "It(it) is clear(predicate) that(first) the ferry sank(clause)". */
interface Extraposed {
  readonly it: number
  readonly predicate: number
  readonly clause: number
  readonly first: number
}

interface Front {
  /** Put before the clause. */
  readonly word: string
  /** The clause's first word goes. */
  readonly skip: boolean
  /** "…, it is claimed" instead of "That … is claimed". */
  readonly tail: boolean
}

/** How the clause is put in front of what is said of it; null when that is none of what is said of facts, acts or reports. */
function frontOf(view: ClauseView, { it, predicate, clause, first }: Extraposed): Front | null {
  const opening = view.tokens[first]!.form.toLowerCase()
  const between = range(it + 1, first).map(index => view.tokens[index]!)
  const hasSubject = view.children[clause]!.some(child => /^(?:nsubj|csubj|expl)/.test(view.relations[child]!))
  if (view.tokens[predicate]!.upos === 'VERB') {
    const isThat = opening === 'that' || !/^W|^IN$/.test(view.tokens[first]!.xpos)
    return hasSubject && isThat && isReport(view, it, predicate, between)
      ? { word: '', skip: opening === 'that', tail: true }
      : null
  }
  if (!between.some(token => token.lemma === 'be')) return null
  const isInfinitive =
    opening === 'to' || (opening === 'for' && range(first, clause + 1).some(at => view.tokens[at]!.xpos === 'TO'))
  if (isInfinitive) return isOfAct(view, predicate, clause) ? { word: '', skip: false, tail: false } : null
  const word = view.tokens[predicate]!.form.toLowerCase()
  if (!ofFacts.has(word) || !hasSubject) return null
  if (opening === 'if')
    return /^(?:unclear|uncertain|unknown|clear|known)$/.test(word)
      ? { word: 'whether', skip: true, tail: false }
      : null
  if (/^(?:that|whether|how|why|what|who|which)$/.test(opening)) return { word: '', skip: false, tail: false }
  // "It is possible the ferry left."
  const starts =
    /^(?:nsubj|det|nmod|compound|amod|nummod|aux|advmod)/.test(view.relations[first]!) &&
    !/^(?:IN|WRB)$/.test(view.tokens[first]!.xpos)
  return starts && mainRelation(view, clause) !== 'advcl' ? { word: 'that', skip: false, tail: false } : null
}

/** "It seems the crew left", "It is claimed the crew left": put after the clause; `between` stands before it, and nothing may be denied there. */
function isReport(view: ClauseView, it: number, predicate: number, between: readonly Token[]): boolean {
  // "It was reported by the port's own paper that …" names who reports.
  const only = between.every((token, index) => /^(?:AUX|ADV|VERB)$/.test(token.upos) || it + 1 + index > predicate)
  if (!only || between.some(token => /^(?:not|n't|never)$/i.test(token.form))) return false
  const lemma = lemmaOf(view, predicate)
  if (seemingVerbs.has(lemma) && between.length === 1) return true
  // "It turned out that the pier was rotten."
  if (lemma === 'turn' && between.length === 2 && /^out$/i.test(between[1]!.form)) return true
  const isPassive = view.tokens[predicate]!.xpos === 'VBN' && between.some(token => token.lemma === 'be')
  return isPassive && toldVerbs.has(lemma)
}

/** "It was wrong to wait", "It would be a mistake to wait", "It is hard to open the door". */
function isOfAct(view: ClauseView, predicate: number, clause: number): boolean {
  const { form, upos } = view.tokens[predicate]!
  const word = form.toLowerCase()
  if (ofActs.has(word) || (actNouns.has(word) && upos === 'NOUN')) return true
  return ofEffort.has(word) && view.children[clause]!.some(child => /^(?:obj|ccomp)$/.test(mainRelation(view, child)))
}

/** "It's" stands for "It is" or "It has". */
function plain(view: ClauseView, token: number): Part {
  if (!/^['’]s$/.test(view.tokens[token]!.form)) return { token }
  return { words: view.tokens[token + 1]?.xpos === 'VBN' && view.tokens[token + 1]!.lemma === 'be' ? 'has' : 'is' }
}
