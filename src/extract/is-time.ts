import { calendarNames, countedUnits, seasons } from '../lexicon/calendar.ts'
import { type ClauseView, lemmaOf } from './clause.ts'

/** "on Monday", "in Feb.", "that summer", "in 2019" */
export function isTime(view: ClauseView, word: number): boolean {
  const lemma = lemmaOf(view, word)
  return (
    countedUnits.has(lemma) ||
    calendarNames.has(lemma) ||
    seasons.has(lemma) ||
    /^(?:weekend|century|morning|afternoon|evening|night|noon|midnight)$/.test(lemma) ||
    /^(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec)\.?$/.test(lemma) ||
    /^(?:1[5-9]|20)\d\d$/.test(view.tokens[word]!.form)
  )
}
