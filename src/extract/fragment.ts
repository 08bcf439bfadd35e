import type { Token } from '../model.ts'
import { isFiniteWord } from '../statement/is-finite-word.ts'
import { type ClauseView, childrenWith, isPredicate, lemmaOf, subjectOf, subtree } from './clause.ts'
import type { Proposition } from './propositions.ts'

/** How the words of a proposition were parted from those around them. */
interface Cut {
  /** They are not the whole sentence. */
  readonly isCut: boolean
  /** Words follow that no mark parts from them. */
  readonly isTorn: boolean
}

interface Looked extends Cut {
  readonly view: ClauseView
  readonly proposition: Proposition
  readonly first: Token
  /** True for what is left once all else was split off, and for the whole. */
  readonly isMain: boolean
  readonly hasComma: boolean
}

/** What cannot stand as a sentence: "Including the mayor", "According to the text", "While he praised the plan", "came hours after". */
export function isFragment(view: ClauseView, proposition: Proposition, { isCut, isTorn }: Cut): boolean {
  const { own, rule } = proposition
  if (lacksContent(view, proposition)) return true
  const first = view.tokens[own[0]!]!
  const isMain = /^(?:main|unsplit)$/.test(rule)
  const hasComma = own.some(word => view.tokens[word]!.form === ',')
  const looked = { view, proposition, isCut, isTorn, first, isMain, hasComma }
  return lacksBeginning(looked) || lacksEnd(looked) || lacksClause(looked)
}

/** "It is not, at least not yet": nothing is said of nobody. "The mayor can't": what she cannot was said before. */
export const lacksContent = (view: ClauseView, { head, own }: Proposition): boolean =>
  own.every(word => isEmpty(view.tokens[word]!)) || isElliptical(view, head, own)

/** The first words show that something stood before them. */
function lacksBeginning({ view, proposition, isCut, first, isMain, hasComma }: Looked): boolean {
  const { head, own, rule, replace } = proposition
  const second = view.tokens[own[1] ?? -1]
  // not "Such gains follow a bad year"
  const isExample = !/^such$/i.test(first.form) || view.lower[own[0]! + 1] === 'as'
  if (isExample && /^(?:including|according|such)$/i.test(first.form) && rule !== 'coordination') return true
  // "If the ferry has to sail again ...": the clause it hangs on was never said.
  if (isMain && !isCut && isUnfinished(view, own)) return true
  // "where the ferry might head", cut off from what it belongs to
  if (isCut && rule === 'coordination' && /^(?:where|how|whether)$/i.test(first.form) && replace.size === 0)
    if (!view.tokens.some(({ form }) => form === '?')) return true
  if (!isMain) return false
  // "How cheap stocks make millionaires": a heading, not "How it sank is not clear"
  if (
    /^(?:how|why)$/i.test(first.form) &&
    view.heads[own[0]!] === head &&
    own.filter(word => isFiniteWord(view.tokens[word])).length === 1 &&
    !view.tokens.some(({ form }) => /^[?!]/.test(form))
  )
    return true
  // "Now that the mayor has left"
  if (/^now$/i.test(first.form) && second?.form === 'that') {
    if (subjectOf(view, head) === undefined) return true
    if (own.every(word => view.tokens[word]!.form !== ',' || word < head)) return true
  }
  // "by the time she saw it": what happened then is told elsewhere.
  if (isCut && opensTime(view, own) && !hasComma) return true
  if (!isCut) return false
  // "wrote in a letter | that the pier was safe", cut off from who wrote it
  if (/^that$/i.test(first.form) && /^(?:IN|WDT)$/.test(first.xpos)) return true
  // "before embarking on a voyage"
  if (/^(?:before|after|while|when)$/i.test(first.form) && second?.xpos === 'VBG' && !hasComma) return true
  // "are embracing a plan", the subject being somebody else's words
  if (isFiniteWord(first)) return true
  // "recalled | being mocked for the coat she wore"
  if (rule === 'unsplit' && first.xpos === 'VBG' && !hasComma) return true
  // "While he praised the plan", the clause it hangs on being somebody else's words
  return childrenWith(view, head, 'mark', 'advmod').some(isJoint)

  function isJoint(child: number): boolean {
    return (
      child < head &&
      /^(?:while|although|though|because|whereas|until|when|once|where|before|after|since|as|if|unless)$/.test(
        lemmaOf(view, child),
      ) &&
      /^(?:IN|WRB)$/.test(view.tokens[child]!.xpos)
    )
  }
}

const opensTime = (view: ClauseView, own: readonly number[]): boolean =>
  /^(?:by the time|the moment|every time|each time|ever since) /.test(
    `${own
      .slice(0, 4)
      .map(word => view.lower[word])
      .join(' ')} `,
  )

/** A sentence that is a condition or reason and nothing else. */
const isUnfinished = (view: ClauseView, own: readonly number[]): boolean => {
  const first = own.find(word => view.tokens[word]!.upos !== 'PUNCT')
  return (
    first !== undefined &&
    /^(?:if|unless|although|whereas)$/.test(view.lower[first]!) &&
    view.heads[first] === view.root &&
    view.relations[first] === 'mark' &&
    view.tokens.at(-1)?.form !== '?' &&
    own.every(word => view.tokens[word]!.form !== ',')
  )
}

/** The last words show that something stood after them: "came hours after", "should listen to". */
function lacksEnd({ view, proposition, isCut, isTorn }: Looked): boolean {
  const last = proposition.own.at(-1)!
  const { xpos, form } = view.tokens[last]!
  const next = view.tokens[last + 1]
  // "The port doesn't say | when"
  if (xpos === 'WRB' && isCut && view.tokens[last - 1]?.upos === 'VERB') return true
  if (/^(?:CC|PRP\$|WDT|WP|TO)$/.test(xpos) || /^(?:an?|the|every)$/i.test(form)) return true
  if (xpos === 'IN' && (next ? next.upos !== 'PUNCT' : isTorn)) return true
  // "holding what looks like the worn | and dirty flag"
  return /^(?:VBN|JJ)$/.test(xpos) && /^(?:an?|the)$/i.test(view.tokens[last - 1]?.form ?? '') && next?.upos === 'CCONJ'
}

/** The words are no clause of their own, or the remains of two. */
function lacksClause({ view, proposition, first, isMain }: Looked): boolean {
  const { head, own, rule } = proposition
  // "Three women who said they had left": a noun with what is told of it.
  if (rule === 'unsplit' && view.tokens[view.root]!.upos === 'NOUN' && isInRelative(view, head)) return true
  // "Ending the fees as we know them."
  if (rule === 'unsplit' && first.xpos === 'VBG' && own[0] === view.root) return true
  if (hasLooseTail(view, head, own) || isRunOn(view, own)) return true
  // "At the harbour, which can be found here": the clause has no subject but the relative one.
  const subject = subjectOf(view, head)
  return isMain && subject !== undefined && /^(?:which|who|whom)$/i.test(view.tokens[subject]!.form)
}

/** "The mayor can't", "Olsen is, too": what the subject does or is was said before. */
function isElliptical(view: ClauseView, head: number, own: readonly number[]): boolean {
  const subject = subjectOf(view, head)
  const holder = new Set(subject === undefined ? [] : subtree(view, subject))
  const told = own.filter(word => !holder.has(word) && !/^(?:PUNCT|CCONJ)$/.test(view.tokens[word]!.upos))
  return told.length > 0 && told.length < own.length && told.every(word => isHelper(view.tokens[word]!))
}

const isHelper = ({ upos, form }: Token): boolean =>
  upos === 'AUX' || /^(?:n't|n’t|not|never|too|also|either|so|still|certainly|really|always|now|yet)$/i.test(form)

/** Whether the word stands in a relative clause of the root, and the root is no predicate. */
export function isInRelative(view: ClauseView, word: number): boolean {
  if (isPredicate(view, view.root)) return false
  let at = word
  while (view.heads[at]! >= 0 && view.heads[at] !== view.root) at = view.heads[at]!
  return view.relations[at] === 'acl:relcl'
}

/** "You cannot lie | you cannot hide": what parted the two clauses is a claim of its own. */
const isRunOn = (view: ClauseView, own: readonly number[]): boolean =>
  own.some((word, at) => {
    const before = own[at - 1]
    if (before === undefined || before === word - 1 || view.tokens[before]!.upos === 'PUNCT') return false
    if (!/^(?:nsubj|expl)/.test(view.relations[word]!)) return false
    const verb = view.heads[word]!
    return (
      verb >= 0 &&
      /^(?:conj|parataxis)$/.test(view.mainRelations[verb]!) &&
      subtree(view, verb).every(each => each >= word || view.tokens[each]!.upos === 'PUNCT')
    )
  })

/** "has led the port since 2003 | is the problem": a verb without subject, where what stood before it has become a claim of its own. */
function hasLooseTail(view: ClauseView, head: number, own: readonly number[]): boolean {
  const printed = new Set(own)
  return own.some(word => {
    if (!isFiniteWord(view.tokens[word]!) || word === own[0]) return false
    const verb = /^(?:aux|cop)/.test(view.relations[word]!) ? view.heads[word]! : word
    if (verb < 0 || verb === head || subjectOf(view, verb) !== undefined) return false
    let before = word - 1
    while (before >= 0 && /^(?:PUNCT|ADV|PART|AUX)$/.test(view.tokens[before]!.upos)) before -= 1
    return before >= 0 && !printed.has(before)
  })
}

const isEmpty = ({ upos, lemma }: Token): boolean =>
  /^(?:PRON|AUX|PART|ADV|PUNCT|ADP|CCONJ)$/.test(upos) || lemma === 'least'
