import { type ClauseView, childrenWith, childWith, lemmaOf, says, subjectOf, subtree } from '../../clause.ts'
import { isTime } from '../../is-time.ts'

/**
 * Whether a part is cut right after a word that asks for what is gone: "left the crew | in doubt", "was intent | on leaving", "it was Olsen | who paid". `words` are
 * the printed ones beside cuts.
 */
export function isBereft(
  view: ClauseView,
  head: number,
  words: readonly number[],
  inside: ReadonlySet<number>,
): boolean {
  const isCut = (word: number) => !inside.has(word) && view.tokens[word] !== undefined
  return (
    words.some(
      word =>
        losesAim(view, word, isCut) ||
        losesDegree(view, word, isCut) ||
        losesState(view, word, isCut) ||
        losesQuestion(view, word, isCut) ||
        losesKind(view, word, isCut) ||
        losesScore(view, word, isCut) ||
        losesWhen(view, word, isCut) ||
        losesHalf(view, word, isCut) ||
        losesTitle(view, word, isCut) ||
        losesCleft(view, head, word, isCut) ||
        isOrphanJoint(view, word, inside),
    ) ||
    losesRange(view, inside) ||
    losesButAlso(view, inside)
  )
}

/** Adjectives that say little without what follows; from general knowledge. */
const aimed: ReadonlySet<string> = new Set(
  `intent bent keen responsible accountable eligible aware unaware capable incapable akin prone subject due likely unlikely willing unwilling
  able unable eager reluctant bound tantamount devoid contingent dependent conducive liable amenable averse
  oblivious privy immune susceptible reminiscent indicative worthy accustomed bereft fraught rife replete adept
  poised inclined destined slated doomed exempt mindful wary fond guilty equivalent inferior superior
  attributable commensurate compatible consistent synonymous`.split(/\s+/),
)

/** Nouns whose "for" tells what they are; from general knowledge. */
const longing =
  /^(?:zeal|passion|enthusiasm|talent|knack|penchant|appetite|preference|fondness|reputation|responsibility|credit|blame|support|sympathy|respect|contempt|admiration|disdain|nostalgia)$/

/** "so many candidates intent | on leaving", "shared his zeal | for mending nets", "was filed jointly | with the crew" */
function losesAim(view: ClauseView, word: number, isCut: (word: number) => boolean): boolean {
  if (!isCut(word + 1)) return false
  const isOpen =
    (view.lower[word + 1] === 'for' && longing.test(lemmaOf(view, word))) ||
    (view.lower[word + 1] === 'with' &&
      /^(?:problem|trouble|difficulty|jointly|together|along|alongside)$/.test(lemmaOf(view, word)))
  if (isOpen) return true
  // "the seats are up | for grabs"
  if (view.lower[word] === 'up' && view.lower[word + 1] === 'for') return true
  // "reached agreements | in principle"
  if (view.lower[word + 1] === 'in' && view.lower[word + 2] === 'principle') return true
  if (!aimed.has(lemmaOf(view, word)) || !/^(?:ADJ|VERB)$/.test(view.tokens[word]!.upos)) return false
  return /^(?:ADP|PART|SCONJ)$/.test(view.tokens[word + 1]!.upos) && !opensTime(view, word + 1)
}

/** "is a step | too far": how much of it is what is told. */
const losesDegree = (view: ClauseView, word: number, isCut: (word: number) => boolean): boolean =>
  view.tokens[word]!.upos === 'NOUN' && isCut(word + 1) && view.lower[word + 1] === 'too' && isCut(word + 2)

const stating = /^(?:catch|leave|keep|put|spend|remain|call|label|brand|deem|dub)$/

/** "left the town | in doubt", "were left | in doubt", "spent eight years | at the yard": with "leave" and "keep" the state is what is told; from general knowledge. */
function losesState(view: ClauseView, last: number, isCut: (word: number) => boolean): boolean {
  const isMark = (word: number) => /^(?:["“”‘]|``|'')$/.test(view.tokens[word]?.form ?? '')
  const word = isMark(last) && last > 0 ? last - 1 : last
  const behind = isMark(last + 1) ? last + 2 : last + 1
  // Of a quotation after the word the mark may be left.
  if (!isCut(behind) || !/^(?:ADP|ADJ|VERB|ADV)$/.test(view.tokens[behind]!.upos)) return false
  const next = view.lower[behind]!
  if (/^(?:by|because|after|before|during|since|until|when|while|as|amid|despite|if)$/.test(next)) return false
  if (opensTime(view, behind)) return false
  let top = word
  while (view.heads[top]! >= 0 && !stating.test(lemmaOf(view, top))) top = view.heads[top]!
  const verb = lemmaOf(view, top)
  if (view.tokens[top]!.upos !== 'VERB' || !stating.test(verb)) return false
  // "remained | at war"
  if (verb === 'remain') return word === top
  const object = childrenWith(view, top, 'obj').find(each => each > top)
  const isPassive = childWith(view, top, 'aux:pass', 'nsubj:pass') !== undefined
  if (verb === 'spend') return object !== undefined && isTime(view, object) && subtree(view, object).includes(word)
  // "was caught | on tape leaving the port"
  if (verb === 'catch') return word === top && isPassive && losesDoing(view, top, isCut)
  if (isPassive) return word === top
  // "called her speech | well over the line", but "called it | cruel and | barbaric"
  if (/^(?:call|label|brand|deem|dub)$/.test(verb)) {
    const rest = view.tokens.find(({ upos }, at) => at > behind && !isCut(at) && upos !== 'PUNCT')
    const isNamed = rest !== undefined && /^(?:ADJ|NOUN|PROPN|DET|VERB)$/.test(rest.upos)
    return object !== undefined && next !== 'for' && !isNamed && subtree(view, object).at(-1) === word
  }
  // "left the port | for Alton" tells where somebody went.
  if (object === undefined || !/^(?:in|at|with|without|on|under|out|off|open|up|away|afloat|alive|short)$/.test(next))
    return false
  return subtree(view, object).includes(word)
}

/** Whether the verb lost what somebody was doing. */
const losesDoing = (view: ClauseView, verb: number, isCut: (word: number) => boolean): boolean =>
  view.children[verb]!.some(child => child > verb && view.tokens[child]!.xpos === 'VBG' && isCut(child))

/** "delved deep | into how the ferry sank", "asked her | about what she saw" */
const losesQuestion = (view: ClauseView, word: number, isCut: (word: number) => boolean): boolean =>
  isCut(word + 1) &&
  isCut(word + 2) &&
  /^(?:into|about|on|over|at|of|upon|to)$/.test(view.lower[word + 1]!) &&
  /^(?:how|what|whether|why|who|where)$/.test(view.lower[word + 2]!)

/** Nouns that are as good as nothing without what tells which; from general knowledge. */
const hollow =
  /^(?:man|woman|person|people|one|thing|something|place|way|kind|sort|type|situation|case|instance|circumstance|condition|process|step|issue|matter|question|problem|area|point|moment|event|fact|level|extent|degree|world|turn|remark|idea|time|move|topic|practice|feat|trend|manner|fashion|sense|spirit|tone|pace|scale)$/

/** "confronted situations | where crews were held", "these are the kinds of questions | that would be asked" */
function losesKind(view: ClauseView, word: number, isCut: (word: number) => boolean): boolean {
  if (!isCut(word + 1) || !hollow.test(lemmaOf(view, word)) || view.tokens[word]!.upos !== 'NOUN') return false
  const next = view.tokens[word + 1]!
  const opensRelative =
    /^(?:WDT|WP|WRB|WP\$)$/.test(next.xpos) ||
    /^that$/i.test(next.form) ||
    (next.upos === 'ADP' && /^W/.test(view.tokens[word + 2]?.xpos ?? ''))
  return opensRelative && childWith(view, word, 'amod', 'compound', 'nmod', 'nmod:poss') === undefined
}

/** "was planned for earlier | this year", "sank late | on Monday": the rest of a time. */
const losesWhen = (view: ClauseView, word: number, isCut: (word: number) => boolean): boolean =>
  isCut(word + 1) &&
  /^(?:earlier|later|late|early)$/.test(view.lower[word]!) &&
  ((view.tokens[word - 1]?.upos === 'ADP' && !isCut(word - 1)) ||
    (/^(?:this|that|last|next|on|in)$/.test(view.lower[word + 1]!) &&
      [word + 2, word + 3].some(at => view.tokens[at] !== undefined && isTime(view, at))))

/** "would beat Hall 46 | to 40", "all versions of Heron6 | to 10": half of a score or range. */
const losesScore = (view: ClauseView, word: number, isCut: (word: number) => boolean): boolean =>
  /\d$/.test(view.tokens[word]!.form) &&
  isCut(word + 1) &&
  /^(?:to|through)$/.test(view.lower[word + 1]!) &&
  /^\d/.test(view.tokens[word + 2]?.form ?? '') &&
  view.tokens[word + 2]!.upos === 'NUM'

/** "for more than a year | and a half", "the brothers Karl G. | and Lars Berg": the rest of a number or a name. */
function losesHalf(view: ClauseView, word: number, isCut: (word: number) => boolean): boolean {
  if (!isCut(word + 1) || view.tokens[word + 1]!.upos !== 'CCONJ') return false
  if (/^\p{Lu}\.$/u.test(view.tokens[word]!.form)) return view.tokens[word + 2]?.upos === 'PROPN'
  const rest = /^an?$/.test(view.lower[word + 2] ?? '') ? word + 3 : word + 2
  return /^(?:half|quarter)$/.test(view.lower[rest] ?? '') && (isTime(view, word) || view.tokens[word]!.upos === 'NUM')
}

/** "the Death | in Custody Act": the rest of the name of a law or body. */
function losesTitle(view: ClauseView, word: number, isCut: (word: number) => boolean): boolean {
  if (word === 0 || !isCut(word + 1) || view.tokens[word + 1]!.upos !== 'ADP') return false
  if (!/^\p{Lu}\p{Ll}/u.test(view.tokens[word]!.form)) return false
  let at = word + 2
  while (/^\p{Lu}/u.test(view.tokens[at]?.form ?? '') && at - word < 7) at += 1
  return (
    at > word + 3 &&
    /^(?:Act|Bill|Law|Treaty|Amendment|Code|Initiative|Fund|Foundation|Association)$/.test(view.tokens[at - 1]!.form)
  )
}

/** "it was Olsen | who paid": what "it" points at is gone. */
function losesCleft(view: ClauseView, head: number, word: number, isCut: (word: number) => boolean): boolean {
  if (!isCut(word + 1) || !/^(?:who|that|which|whom)$/.test(view.lower[word + 1]!)) return false
  const subject = subjectOf(view, head)
  return (
    subject !== undefined && view.lower[subject] === 'it' && childWith(view, head, 'cop') !== undefined && word >= head
  )
}

/** "led the crew | and in the storm": what stood before the joint is gone, and the tree does not know what it joins. */
function isOrphanJoint(view: ClauseView, word: number, inside: ReadonlySet<number>): boolean {
  if (!/^(?:and|or|but)$/.test(view.lower[word]!)) return false
  const before = view.tokens[word - 1]
  if (before === undefined || before.upos === 'PUNCT' || inside.has(word - 1)) return false
  return (
    view.heads[word]! >= 0 && view.mainRelations[view.heads[word]!] !== 'conj' && view.tokens[word + 1]?.upos === 'ADP'
  )
}

/** "harms not only the crew | but the port": half of what is set side by side. */
const losesButAlso = (view: ClauseView, inside: ReadonlySet<number>): boolean =>
  says(view, ['not']) &&
  view.lower.some(
    (form, at) =>
      form === 'not' &&
      /^(?:only|just|merely|simply)$/.test(view.lower[at + 1] ?? '') &&
      inside.has(at) &&
      view.lower.some((other, place) => place > at && other === 'but' && !inside.has(place)),
  )

/** "the first visit | since 2016", "the best season | in ten years": before or elsewhere there may have been another. */
function losesRange(view: ClauseView, inside: ReadonlySet<number>): boolean {
  for (const word of inside) {
    const { xpos, lemma } = view.tokens[word]!
    if (xpos !== 'JJS' && xpos !== 'RBS' && !/^(?:first|last|only)$/.test(lemma)) continue
    const noun = view.heads[word]!
    if (noun < 0 || !inside.has(noun)) continue
    for (let at = word + 1; at < view.tokens.length; at += 1) {
      if (inside.has(at)) continue
      if (/^(?:since|among)$/.test(view.lower[at]!) && view.tokens[at]!.upos !== 'ADV') return true
      if (view.lower[at] === 'in' && isSpan(view, at + 1)) return true
    }
  }
  return false
}

/** "ten years", "decades", "more than a century" */
function isSpan(view: ClauseView, from: number): boolean {
  for (let at = from; at < from + 5 && at < view.tokens.length; at += 1)
    if (/^(?:year|decade|century|month|week|generation)s?$/.test(view.lower[at]!))
      return view.tokens[at]!.xpos === 'NNS' || /^(?:an?|more|over|nearly|almost)$/.test(view.lower[from]!)
  return false
}

/** "in May", "at the end of the season" */
function opensTime(view: ClauseView, preposition: number): boolean {
  const noun = view.heads[preposition]!
  return (
    noun >= 0 && (isTime(view, noun) || /^(?:end|beginning|start|eve|height|close|time)$/.test(lemmaOf(view, noun)))
  )
}
