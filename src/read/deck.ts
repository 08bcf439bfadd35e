import { letters } from './letters.ts'
import { sharedWords } from './title.ts'

/** The paragraphs with the deck before them, unless it is about something else or the article says all of it in the same words. */
export function withDeck(deck: string | null, paragraphs: readonly string[]): readonly string[] {
  if (deck === null || !announces(deck, paragraphs)) return paragraphs
  const said = letters(deck)
  return paragraphs.some(paragraph => letters(paragraph).includes(said)) ? paragraphs : [deck, ...paragraphs]
}

/** A third of its longer words stand in the text. "Give today, so that we can go on with trustworthy journalism" shares few. */
export function announces(deck: string, paragraphs: readonly string[]): boolean {
  const longer = deck.split(/\s+/).filter(word => word.length > 3)
  return sharedWords(longer.join(' '), paragraphs.join(' ').slice(0, openingLength)) >= 1 / 3
}

/** Characters; what a deck announces is told early, and in full in a short article. */
const openingLength = 5000
