import { type ClauseView, lemmaOf, mainRelation } from '../clause.ts'

/** Whether a printed word belongs to a phrase right before it that is gone. */
export const isLeftBehind = (view: ClauseView, printed: readonly number[], inside: ReadonlySet<number>): boolean =>
  printed.some(
    (word, at) =>
      (isGone(view, word - 1, inside) &&
        (isLooseRelative(view, word, printed[at - 1]) || isLooseDirection(view, word) || isLooseRange(view, word))) ||
      isLooseAside(view, printed, at) ||
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

/** "works on ways | to sell the ferry": of such a noun what it is for is the point. */
const isLostPurpose = (view: ClauseView, word: number, inside: ReadonlySet<number>): boolean =>
  /^(?:way|means|ability|inability|willingness|opportunity)$/.test(lemmaOf(view, word)) &&
  view.tokens[word + 1]?.xpos === 'TO' &&
  view.tokens[word + 2]?.xpos === 'VB' &&
  !inside.has(word + 1)

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
