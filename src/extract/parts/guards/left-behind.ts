import { type ClauseView, lemmaOf, mainRelation } from '../../clause.ts'

/** Whether a printed word belongs to a phrase right before it that is gone. */
export const isLeftBehind = (view: ClauseView, printed: readonly number[], inside: ReadonlySet<number>): boolean =>
  printed.some(
    (word, at) =>
      (isGone(view, word - 1, inside) &&
        (isLooseRelative(view, word, printed[at - 1]) || isLooseDirection(view, word) || isLooseRange(view, word))) ||
      isLooseAside(view, printed, at) ||
      isLooseSummary(view, printed, at) ||
      isLooseReason(view, printed, at) ||
      isLooseMember(view, printed, at) ||
      isLooseEnd(view, printed, at) ||
      isLostPurpose(view, word, inside) ||
      isBareApposition(view, printed, at),
  )

/** Whether the word is one of the clause that is not printed. */
const isGone = (view: ClauseView, word: number, inside: ReadonlySet<number>): boolean =>
  view.tokens[word] !== undefined && view.tokens[word]!.upos !== 'PUNCT' && !inside.has(word)

/** "has some freedom | from Norland | which took the port": without a comma the pronoun stands for the noun beside it. */
function isLooseRelative(view: ClauseView, word: number, before: number | undefined): boolean {
  if (!/^(?:which|who)$/.test(view.lower[word]!) || before === undefined) return false
  return mainRelation(view, word) === 'nsubj' && view.tokens[word - 1]!.upos === 'PROPN'
}

/** "held their hands | with the palms | forward" */
const isLooseDirection = (view: ClauseView, word: number): boolean =>
  /^(?:forward|forwards|backward|backwards|upward|upwards|downward|downwards|sideways|apart)$/.test(view.lower[word]!)

/** "fell | by 4% | to 8%" */
const isLooseRange = (view: ClauseView, word: number): boolean => {
  const isPercent = (at: number) => /^(?:%|percent)$/.test(view.lower[at] ?? '')
  return lemmaOf(view, word) === 'to' && isPercent(word - 1) && isPercent(word + 2)
}

/** "starts at noon — presumably | for the crew": the dash is left with one word. */
const isLooseAside = (view: ClauseView, printed: readonly number[], at: number): boolean =>
  at > 0 &&
  at === printed.length - 1 &&
  view.tokens[printed[at]!]!.upos === 'ADV' &&
  /^(?:[–—―]|--)$/.test(view.tokens[printed[at - 1]!]!.form)

/** "walked | through the town | – something nobody had seen": what stood before the dash is what the noun after it means. */
const isLooseSummary = (view: ClauseView, printed: readonly number[], at: number): boolean => {
  const word = printed[at]!
  const next = view.tokens[printed[at + 1] ?? -1]
  return (
    at > 0 &&
    /^(?:[-–—―]|--)$/.test(view.tokens[word]!.form) &&
    printed[at - 1] !== word - 1 &&
    printed[at + 1] === word + 1 &&
    next !== undefined &&
    /^(?:DET|PRON|NOUN|NUM)$/.test(next.upos)
  )
}

/** "sank | because it leaked | and because it was old": the first of two reasons is gone. */
const isLooseReason = (view: ClauseView, printed: readonly number[], at: number): boolean => {
  const word = printed[at]!
  const opener = view.lower[word + 1]
  return (
    at > 0 &&
    /^(?:and|or|but)$/.test(view.lower[word]!) &&
    printed[at - 1] !== word - 1 &&
    /^(?:because|that|when|while|after|before|since|if|although)$/.test(opener ?? '') &&
    view.lower.slice(printed[at - 1]! + 1, word).includes(opener!)
  )
}

/** "has seen such loss | these years, so much pain, | such grief": a member of a list without a joint, and what stood before it is gone. */
const isLooseMember = (view: ClauseView, printed: readonly number[], at: number): boolean => {
  const word = printed[at]!
  const before = printed[at - 1]
  if (before === undefined || before === word - 1 || view.tokens[before]!.upos === 'PUNCT') return false
  if (!/^[,;]$/.test(view.tokens[word - 1]?.form ?? '') || view.tokens[word]!.upos === 'PUNCT') return false
  let top = word
  while (view.heads[top]! > top) top = view.heads[top]!
  return (
    mainRelation(view, top) === 'conj' &&
    view.tokens[top]!.upos === 'NOUN' &&
    !view.children[top]!.some(child => mainRelation(view, child) === 'cc') &&
    view.heads[top]! <= before
  )
}

/** "was opened to girls and now | , for the first time, | to boys": of what "and" joins on only its time is left. */
const isLooseEnd = (view: ClauseView, printed: readonly number[], at: number): boolean => {
  const word = printed[at]!
  if (view.tokens[word]!.upos !== 'CCONJ' || at === 0) return false
  const rest = printed.slice(at + 1).filter(each => view.tokens[each]!.upos !== 'PUNCT')
  return (
    rest.length > 0 &&
    isGone(view, nextWord(view, printed.at(-1)! + 1), new Set(printed)) &&
    /^(?:now|then|later|soon|finally|eventually)$/.test(view.lower[rest[0]!]!) &&
    rest.every(each => /^(?:ADV|ADP|DET|ADJ)$/.test(view.tokens[each]!.upos) || view.lower[each] === 'time')
  )
}

/** The first word from there on that is no mark. */
const nextWord = (view: ClauseView, from: number): number => {
  let at = from
  while (view.tokens[at]?.upos === 'PUNCT') at += 1
  return at
}

/** "works on ways | to sell the ferry": of such a noun what it is for is the point. */
const isLostPurpose = (view: ClauseView, word: number, inside: ReadonlySet<number>): boolean =>
  view.tokens[word + 1]?.xpos === 'TO' &&
  view.tokens[word + 2]?.xpos === 'VB' &&
  !inside.has(word + 1) &&
  /^(?:way|means|ability|inability|willingness|opportunity)$/.test(lemmaOf(view, word))

/** "bought Heron Ltd, a deal | that would have made it rich": of the second noun only its article is left. */
const isBareApposition = (view: ClauseView, printed: readonly number[], at: number): boolean => {
  const word = printed[at]!
  return (
    at === printed.length - 1 &&
    at > 1 &&
    mainRelation(view, word) === 'appos' &&
    view.tokens[word]!.upos === 'NOUN' &&
    view.tokens[printed[at - 1]!]!.upos === 'DET' &&
    view.tokens[printed[at - 2]!]!.form === ',' &&
    view.children[word]!.some(child => child > word)
  )
}
