import { isFiniteWord } from '../statement/is-finite-word.ts'
import { type ClauseView, childrenWith, childWith, isPredicate, isTensed, subjectOf, subtree } from './clause.ts'
import { type Detachment, detachment, type Part } from './rule.ts'
import { clauseRules } from './rules/index.ts'

/** One thing a sentence says: what is printed, and which of its words are the claim's own. */
export interface Proposition {
  readonly parts: readonly Part[]
  /** Node that carries polarity, status and tense. */
  readonly head: number
  /** Its own words, ascending; borrowed ones are not among them. */
  readonly own: readonly number[]
  /** First and last word of the quote: the own words, and what they borrow when it stands right beside them ("Raad, the head of the bloc"). */
  readonly quoted: readonly [number, number]
  /** The own words with those that were not printed, such as "two days after": where its times stand. */
  readonly claimed: readonly number[]
  readonly replace: ReadonlyMap<number, string>
  readonly rule: string
}

/** The root when it heads a tensed clause, else the clause of the first tensed verb outside relative clauses; -1 for a fragment. */
function mainPredicate(view: ClauseView): number {
  const { root } = view
  if (isTensed(view, root)) return root
  // Headlines: "Mayor to open pier", "Ferry sunk by storm".
  // "The crew, tired after the storm, declined to leave": a past tense taken for a participle has a subject and no helper.
  const { xpos } = view.tokens[root]!
  if (xpos === 'VBN' && subjectOf(view, root) !== undefined && childWith(view, root, 'aux', 'cop') === undefined)
    return root
  const hasTense = view.tokens.some(isFiniteWord)
  if (!hasTense && isPredicate(view, root) && subjectOf(view, root) !== undefined) return root
  if (isBareRoot(view)) return root
  const verb = view.tokens.findIndex((token, node) => isFiniteWord(token) && !isRelative(view, node))
  if (verb < 0) return -1
  return /^(?:aux|cop)/.test(view.relations[verb]!) && view.heads[verb]! >= 0 ? view.heads[verb]! : verb
}

/** "Her plan, and her speech since, send a signal": the plain form with a subject beside other verbs with tense, or "On 3 May the Herald, a daily, described Olsen": a participle with an object. The rest of such trees is often wrong. */
function isBareRoot(view: ClauseView): boolean {
  const { xpos } = view.tokens[view.root]!
  if (
    !/^VBN?$/.test(xpos) ||
    !view.tokens.some(isFiniteWord) ||
    childWith(view, view.root, 'aux', 'cop', 'mark') !== undefined
  )
    return false
  const subject = subjectOf(view, view.root)
  return xpos === 'VB'
    ? subject !== undefined
    : subject === undefined && childWith(view, view.root, 'obj') !== undefined
}

/** Whether a relative pronoun is the subject of the verb or of what it helps. */
const isRelative = (view: ClauseView, node: number): boolean =>
  [node, view.heads[node]!].some(
    at => at >= 0 && view.children[at]!.some(child => /^(?:WDT|WP|WRB)$/.test(view.tokens[child]!.xpos)),
  )

/** A list of many parts ("include: A, chairman of X; B of Y, an ambassador; …") defies the parser: it is not split. What stands in brackets is no list of the sentence. */
function isLongList(view: ClauseView): boolean {
  let depth = 0
  let marks = 0
  view.tokens.forEach(({ form }) => {
    if (form === '(') depth += 1
    else if (form === ')') depth = Math.max(0, depth - 1)
    else if (form === ';' && depth === 0) marks += 1
  })
  return marks > 1
}

/**
 * Signs that the tree is wrong somewhere, so that nothing may be split by it: the main clause begins with "while" or "because", or a tensed
 * verb after a comma has neither subject nor partner ("who is exploring a bid, also was holding events").
 */
function isInconsistent(view: ClauseView, main: number, detached: ReadonlyMap<number, Found>): boolean {
  if (detached.size === 0) return false
  const joiner = childrenWith(view, main, 'mark', 'advmod').find(child => child < main)
  if (joiner !== undefined && /^(?:while|although|though|because|whereas)$/i.test(view.tokens[joiner]!.form))
    return true
  // A clause of a list ends with the sentence or where the next begins: an "and" that follows it was hung on the wrong one.
  const taken = new Set([...detached.keys()].flatMap(node => subtree(view, node)))
  for (const [node, { rule }] of detached) {
    if (rule !== 'coordination' || view.heads[node] !== main) continue
    const last = subtree(view, node).at(-1)!
    if (view.tokens.some(({ upos }, at) => at > last && upos === 'CCONJ' && !taken.has(at))) return true
  }
  return view.tokens.some(({ xpos, upos }, node) => {
    if (!/^VB[DZ]$/.test(xpos) || upos !== 'VERB' || node === view.root) return false
    if (
      /^(?:conj|aux|cop|parataxis|amod|compound|flat)/.test(view.relations[node]!) ||
      subjectOf(view, node) !== undefined
    )
      return false
    let before = node - 1
    while (before >= 0 && view.tokens[before]!.upos === 'ADV') before -= 1
    return view.tokens[before]?.form === ','
  })
}

/** The clause as it stands, for when its parts would not be sentences. Null when it has no predicate. */
export function unsplit(view: ClauseView): Proposition | null {
  const main = mainPredicate(view)
  return main < 0 ? null : whole(view, main)
}

function whole(view: ClauseView, head: number): Proposition {
  const own = ownWords(view, view.root, new Set())
  return {
    parts: own.map(token => ({ token })),
    head,
    own,
    quoted: [own[0]!, own.at(-1)!],
    claimed: own,
    replace: new Map(),
    rule: 'unsplit',
  }
}

interface Found extends Detachment {
  readonly rule: string
}

/** Splits a clause into its propositions, in the order of their words; what hangs on a word of `bound` stays where it is. A text without a predicate has none. */
export function propositions(view: ClauseView, bound: ReadonlySet<number> = new Set()): Proposition[] {
  if (view.root < 0) return []
  const detached = new Map<number, Found>()
  for (let node = 0; node < view.tokens.length; node += 1) {
    if (node === view.root || bound.has(node)) continue
    for (const rule of clauseRules) {
      const found = rule.detach(view, node)
      if (!found) continue
      detached.set(node, { ...found, rule: rule.name })
      break
    }
  }
  const result: Proposition[] = []
  const main = mainPredicate(view)
  if (main >= 0 && (isLongList(view) || isBareRoot(view) || isInconsistent(view, main, detached)))
    return [whole(view, main)]
  // Without a main clause only "Smith, the mayor of Hull" is sure.
  if (main < 0)
    for (const [node, { rule }] of detached) if (!/^(?:apposition|relative|signed)$/.test(rule)) detached.delete(node)
  if (main === view.root) result.push(compose(view, { ...detachment(view.root, {}), rule: 'main' }, detached))
  // The tree has no clause at its root although the words hold one: they are not split, so that nothing is said that they do not say.
  else if (main >= 0) return [whole(view, main)]
  for (const found of [...detached.values()].sort((left, right) => left.head - right.head))
    result.push(compose(view, found, detached))
  return result.sort((left, right) => left.own[0]! - right.own[0]! || left.head - right.head)
}

function compose(view: ClauseView, found: Found, detached: ReadonlyMap<number, Found>): Proposition {
  const removed = new Set(found.drop)
  const collect = (node: number): void => {
    for (const child of view.children[node]!) {
      const inner = detached.get(child)
      if (inner && !inner.stays) remove(view, child, removed, detached)
      else collect(child)
    }
  }
  collect(found.head)
  const own = ownWords(view, found.head, removed)
  const parts: Part[] = found.before.filter(part => !('token' in part) || !own.includes(part.token))
  for (const token of own) {
    parts.push({ token })
    if (found.insert?.after === token) parts.push(...found.insert.parts)
  }
  parts.push(...found.after)
  const claimed = [...new Set([...own, ...found.drop])].sort((left, right) => left - right)
  const words = own.length > 0 ? own : [found.head]
  return {
    parts,
    head: predicateOf(view, found),
    own: words,
    quoted: quotedRange(view, words, parts, found.drop),
    claimed,
    replace: found.replace,
    rule: found.rule,
  }
}

/** The own words, widened to printed words that only punctuation or a dropped joint parts from them. */
function quotedRange(
  view: ClauseView,
  own: readonly number[],
  parts: readonly Part[],
  drop: ReadonlySet<number>,
): [number, number] {
  const printed = new Set<number>()
  for (const part of parts) if ('token' in part) printed.add(part.token)
  let [low, high] = [own[0]!, own.at(-1)!]
  const passable = (at: number) => view.tokens[at]?.upos === 'PUNCT' || drop.has(at)
  const reach = (from: number, step: number): number => {
    let at = from + step
    while (passable(at)) at += step
    return printed.has(at) ? at : from
  }
  for (let next = reach(low, -1); next < low; next = reach(low, -1)) low = next
  for (let next = reach(high, 1); next > high; next = reach(high, 1)) high = next
  return [low, high]
}

/** Takes a detached subtree out, with the comma or dash on either side of it. */
function remove(view: ClauseView, node: number, removed: Set<number>, detached: ReadonlyMap<number, Found>): void {
  const words = subtree(view, node)
  for (const word of words) removed.add(word)
  const isComma = (index: number) => /^(?:[,;:–—―-]|--)$/.test(view.tokens[index]?.form ?? '')
  const first = words.find(index => view.tokens[index]!.upos !== 'PUNCT') ?? words[0]!
  const last = words.at(-1)!
  if (isComma(first - 1)) removed.add(first - 1)
  // "Raad, the head of the bloc, said": the closing comma goes; before "and" of a list of clauses it goes as well.
  if (isComma(last + 1) && (isComma(first - 1) || detached.has(node))) removed.add(last + 1)
}

function ownWords(view: ClauseView, head: number, removed: ReadonlySet<number>): number[] {
  const words = subtree(view, head).filter(index => !removed.has(index))
  // "that" in front of what somebody maintains
  const isJoint = (index: number) =>
    view.tokens[index]!.upos === 'SCONJ' && view.tokens[index]!.form.toLowerCase() === 'that'
  const isEdge = (index: number) =>
    (view.tokens[index]!.upos === 'PUNCT' || view.tokens[index]!.form === '―') &&
    !/^[$£€%(]$/.test(view.tokens[index]!.form)
  const form = (index: number) => view.tokens[index]!.form
  // "the film Dark Water (2002)": a bracket that was opened stays closed.
  const count = (mark: RegExp) => words.filter(each => mark.test(form(each))).length
  const xpos = (index: number) => view.tokens[index]!.xpos
  const quoting = (tag: string) => words.filter(each => xpos(each) === tag).length
  const isMark = (index: number, tag: string) => /^["’']$/.test(form(index)) && xpos(index) === tag
  const isClosing = (index: number) =>
    (form(index) === ')' && count(/^\($/) >= count(/^\)$/)) ||
    // "called them 'the best'", "as “a sailor”": what was opened inside stays closed.
    (isMark(index, "''") && quoting('``') >= quoting("''"))
  const isOpened = (index: number) => isMark(index, '``') && quoting("''") >= quoting('``')
  const trim = () => {
    while (words.length > 0 && isEdge(words.at(-1)!) && !isClosing(words.at(-1)!)) words.pop()
    while (words.length > 0 && ((isEdge(words[0]!) && !isOpened(words[0]!)) || isJoint(words[0]!))) words.shift()
  }
  trim()
  // "(The pier was closed.)": a bracket around the whole sentence says nothing.
  if (words.length > 2 && form(words[0]!) === '(' && form(words.at(-1)!) === ')' && count(/^\($/) === 1) {
    words.pop()
    words.shift()
    trim()
  }
  return words
}

/** The verb a with-phrase brings along ("with ships having priority"), else the detached node itself. */
function predicateOf(view: ClauseView, found: Found): number {
  if (isPredicate(view, found.head) && isTensed(view, found.head)) return found.head
  for (const index of found.replace.keys()) return index
  return found.head
}
