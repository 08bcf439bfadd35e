import type { Token, Tree } from '../model.ts'

/** In tokens; a subject longer than this is rather a list that goes on. */
const longestSubject = 14

interface Segment {
  /** First token of the clause itself. */
  readonly from: number
  readonly to: number
  /** Tokens that join it to what stands before: ", and", ";". */
  readonly joint: readonly number[]
  /** Relation of its root to the clause it is joined to. */
  readonly relation: 'main' | 'conj' | 'advcl'
}

/**
 * The tree of a sentence of several full clauses, each parsed by itself: "The ferry hit the pier, and the mayor closed the port", "While the
 * ferry sank, the crew slept". A parser that reads both at once often gives the words of one to the other.
 */
export function parseClauses(tokens: readonly Token[], parse: (tokens: readonly Token[]) => Tree): Tree {
  const segments = findSegments(tokens)
  if (segments.length < 2) return parse(tokens)
  const last = tokens.at(-1)!
  const heads = tokens.map(() => -1)
  const relations = tokens.map(() => 'punct')
  const roots = segments.map(({ from, to }) => {
    const own = tokens.slice(from, to)
    // A parser expects the mark at the end.
    const isOpen = last.upos === 'PUNCT' && own.at(-1)!.upos !== 'PUNCT'
    const tree = parse(isOpen ? [...own, last] : own)
    let root = from
    for (let at = from; at < to; at += 1) {
      const head = tree.heads[at - from]!
      heads[at] = head < 0 ? -1 : from + head
      relations[at] = tree.relations[at - from]!
      if (head < 0) root = at
      // Nothing hangs on a borrowed mark in a sound tree; if it does, it goes to the root below.
      if (head >= own.length) heads[at] = -2
    }
    for (let at = from; at < to; at += 1) if (heads[at] === -2) heads[at] = at === root ? -1 : root
    return root
  })
  const main = segments.findIndex(({ relation }) => relation === 'main')
  segments.forEach(({ joint, relation }, index) => {
    const root = roots[index]!
    if (index === main) {
      heads[root] = -1
      relations[root] = 'root'
    } else {
      heads[root] = roots[relation === 'conj' || index < main ? main : index - 1]!
      relations[root] = relation
    }
    for (const at of joint) {
      heads[at] = root
      relations[at] = tokens[at]!.upos === 'PUNCT' ? 'punct' : 'cc'
    }
  })
  return { heads, relations }
}

const isFiniteVerb = (token: Token): boolean => /^(?:VBD|VBZ|VBP|MD)$/.test(token.xpos)

const coordinating = /^(?:and|but|so|yet)$/i
const contrasting = /^(?:while|whereas|although|though)$/i
const fronted = /^(?:while|whereas|although|though|since|because|when|after|as|before|once)$/i

function findSegments(tokens: readonly Token[]): Segment[] {
  const end = tokens.at(-1)?.upos === 'PUNCT' ? tokens.length - 1 : tokens.length
  const segments: Segment[] = []
  let from = 0
  let joint: number[] = []
  let relation: Segment['relation'] = 'main'
  const isFronted = fronted.test(tokens[0]?.form ?? '') && /^(?:SCONJ|ADV|ADP)$/.test(tokens[0]!.upos)
  let waiting = isFronted
  for (let at = 1; at < end; at += 1) {
    const { form } = tokens[at]!
    const next = tokens[at + 1]!
    // "The crew slept - but the captain left."
    const isDash = /^(?:[-–—]|--)$/.test(form) && /^(?:but|yet)$/i.test(next.form)
    if (form !== ',' && form !== ';' && !isDash) continue
    if (waiting) {
      if (form === ',' && isClause(tokens, 0, at) && startsClause(tokens, at + 1, end)) {
        segments.push({ from: 0, to: at, joint: [], relation: 'advcl' })
        from = at + 1
        joint = [at]
        waiting = false
      }
      continue
    }
    if (!isClause(tokens, from, at) || isOpen(tokens, from, at)) continue
    const isAnd = coordinating.test(next.form)
    const isWhile = contrasting.test(next.form) && form === ','
    if (!isAnd && !isWhile && form !== ';') continue
    const begin = isAnd || isWhile ? at + 2 : at + 1
    // Behind a semicolon a clause need not begin with its subject: "; instead, she left", "; turning back is dangerous".
    if (
      form === ';'
        ? !isClause(tokens, begin, nextStop(tokens, begin, end))
        : !startsClause(tokens, behindAside(tokens, begin), end)
    )
      continue
    segments.push({ from, to: at, joint, relation })
    joint = isAnd ? [at, at + 1] : [at]
    from = isAnd ? at + 2 : at + 1
    relation = isWhile ? 'advcl' : 'conj'
  }
  if (waiting) return []
  segments.push({ from, to: tokens.length, joint, relation })
  return segments
}

/** Whether these words hold more finite verbs than words that open a clause inside another. */
function isClause(tokens: readonly Token[], from: number, to: number): boolean {
  let verbs = 0
  let openers = 0
  for (let at = from; at < to; at += 1) {
    if (isFiniteVerb(tokens[at]!)) verbs += 1
    if (at > from && isOpener(tokens[at]!)) openers += 1
  }
  return verbs > openers
}

const isOpener = ({ xpos, upos, form }: Token): boolean =>
  /^(?:WDT|WP|WP\$|WRB)$/.test(xpos) || (upos === 'SCONJ' && !/^(?:of|by|for|in|without)$/i.test(form))

/** Whether a clause that could go on behind a comma has been opened: "says that the ferry sank, and the crew slept". */
const isOpen = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .some(
      ({ form, upos, xpos }, at) =>
        at > 0 && ((upos === 'SCONJ' && /^(?:if|unless|whether|that|because|so)$/i.test(form)) || xpos === 'WRB'),
    )

const nextStop = (tokens: readonly Token[], from: number, end: number): number => {
  const stop = tokens.findIndex(({ form }, at) => at >= from && form === ';')
  return stop < 0 ? end : stop
}

/** "but, after the storm, the captain left": the clause goes on behind the second comma. */
function behindAside(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.form !== ',') return from
  const close = tokens.findIndex(({ form }, at) => at > from && form === ',')
  return close < 0 || close - from > longestSubject ? from : close + 1
}

/** Whether a noun phrase with a finite verb begins here: "the crew of the ferry then left". */
function startsClause(tokens: readonly Token[], from: number, end: number): boolean {
  let hasNoun = false
  for (let at = from; at < end && at < from + longestSubject; at += 1) {
    const { upos, xpos, form } = tokens[at]!
    if (isFiniteVerb(tokens[at]!)) return hasNoun
    if (/^(?:NOUN|PROPN|PRON|NUM)$/.test(upos) || xpos === 'DT' || xpos === 'EX') hasNoun = !/^W/.test(xpos)
    else if (!/^(?:DET|ADJ|ADP|PART|ADV)$/.test(upos) && !/^[-–"“”‘’']$/.test(form) && !(upos === 'CCONJ' && hasNoun))
      return false
    if (/^W/.test(xpos) || xpos === 'TO') return false
  }
  return false
}
