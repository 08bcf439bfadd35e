import { type ClauseView, mainRelation } from '../../clause.ts'
import { isTime } from '../../is-time.ts'

/**
 * "named a man in the theft of a boat | during the fair": a phrase right after the noun of another may belong to that, and is told with it. A time is
 * the verb's, and nothing belongs to one; but in "fought for new rules after the fire | in May" May may be when the fire was.
 */
export function holdersOf(view: ClauseView, words: readonly number[], found: readonly number[][]): readonly number[][] {
  const result: number[][] = []
  let first = words[0]!
  if (isOfTime(view, words)) return eventBefore(view, words, found)
  if (view.tokens[first]!.upos !== 'ADP') return []
  for (let before = behind(first); before !== undefined; before = behind(first)) {
    // "at home | in the storm": nothing belongs to a bare noun.
    const isBare = view.children[first - 1]!.every(child => mainRelation(view, child) === 'case')
    if (isOfTime(view, before) || isBare || view.tokens[first - 1]!.upos !== 'NOUN') break
    result.push([...before])
    first = before[0]!
  }
  return found.filter(each => result.some(other => other[0] === each[0]))

  function behind(start: number): readonly number[] | undefined {
    return found.find(other => other.at(-1) === start - 1)
  }
}

/** "later | this month", "in May | last year": two halves of one time, wherever the tree hangs the other one. */
export function withWholeTimes(view: ClauseView, found: readonly number[][]): number[][] {
  const taken = new Set<number>()
  const result = found.map(words => {
    if (!isOfTime(view, words)) return [...words]
    const [first, last] = [words[0]!, words.at(-1)!]
    const before = /^(?:later|earlier)$/.test(view.lower[first - 1] ?? '') ? [first - 1] : []
    // "from 2009 | to 2013"
    const isSpan = view.lower[first] === 'from' && /^(?:to|until|through)$/.test(view.lower[last + 1] ?? '')
    const isOpen = /^(?:this|last|next)$/.test(view.lower[last + 1] ?? '')
    const behind =
      (isOpen || isSpan) && view.tokens[last + 2] !== undefined && isTime(view, last + 2) ? [last + 1, last + 2] : []
    for (const word of [...before, ...behind]) taken.add(word)
    return [...before, ...words, ...behind]
  })
  return result.filter((_, at) => !taken.has(found[at]![0]!))
}

const isOfTime = (view: ClauseView, phrase: readonly number[]): boolean =>
  phrase.some(word => isTime(view, word) && !phrase.includes(view.heads[word]!))

/** "after the fire | at the yard | in Hull," and then the time: the phrase of the event with those between it and the time. */
function eventBefore(view: ClauseView, words: readonly number[], found: readonly number[][]): readonly number[][] {
  const between: number[][] = []
  for (let start = words[0]!; ; start = between.at(-1)![0]!) {
    const last = view.tokens[start - 1]?.form === ',' ? start - 2 : start - 1
    const phrase = found.find(other => other.at(-1) === last)
    if (phrase === undefined) return []
    between.push(phrase)
    if (/^(?:after|before|since|following|amid)$/.test(view.lower[phrase[0]!]!)) return between
  }
}

/**
 * "With most of the crew now sleeping, …": what those of the with-phrase do goes with it. Where it is no phrase of its own by the tree, the with-phrase stays.
 */
export function withDoings(view: ClauseView, found: readonly number[][]): number[][] {
  const result: number[][] = []
  for (const words of found) {
    const next = words.at(-1)! + (view.tokens[words.at(-1)! + 1]?.upos === 'ADV' ? 2 : 1)
    const isOpen =
      /^with(?:out)?$/i.test(view.tokens[words[0]!]!.form) && /^VB[GN]$/.test(view.tokens[next]?.xpos ?? '')
    const doing = isOpen ? found.find(other => other.includes(next)) : undefined
    if (!isOpen && !found.some(other => isDoingOf(view, other, words))) result.push([...words])
    else if (doing !== undefined) result.push([...words, ...doing])
  }
  return withDeeds(view, result)
}

/** "praised her for her courage in staying": "in" with a verb right after a noun says what of it, and goes with its phrase; with the object it stays. */
function withDeeds(view: ClauseView, found: readonly number[][]): number[][] {
  const isDeed = (words: readonly number[]) =>
    /^in$/i.test(view.tokens[words[0]!]!.form) &&
    view.tokens[words[0]! + 1]?.xpos === 'VBG' &&
    view.tokens[words[0]! - 1]?.upos === 'NOUN'
  return found.flatMap(words => {
    if (isDeed(words)) return []
    const deed = found.find(other => isDeed(other) && other[0] === words.at(-1)! + 1)
    return [deed === undefined ? words : [...words, ...deed]]
  })
}

/** Whether `words` tell what those of the with-phrase before them do. */
function isDoingOf(view: ClauseView, phrase: readonly number[], words: readonly number[]): boolean {
  const next = phrase.at(-1)! + (view.tokens[phrase.at(-1)! + 1]?.upos === 'ADV' ? 2 : 1)
  return (
    phrase !== words &&
    /^with(?:out)?$/i.test(view.tokens[phrase[0]!]!.form) &&
    words.includes(next) &&
    /^VB[GN]$/.test(view.tokens[next]!.xpos)
  )
}
