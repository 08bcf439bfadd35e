import { months } from '../../lexicon/calendar.ts'
import { readOrdinal } from '../quantities/read-number.ts'
import { type Word, wordAt } from '../quantities/words.ts'
import { readYearNumber } from './year.ts'

/** A month's name, never the verbs and the modal: "may", "march on", "March on Washington", nor a person ("April Jones", "Ms. May"). */
export function readMonth(words: readonly Word[], at: number): number | null {
  const word = wordAt(words, at)
  const month = months.get(word.lower)
  if (month === undefined || !/^[A-Z]/.test(word.form)) return null
  // "Jan Kavan", "Dec Donnelly": an abbreviation has its full stop or a number after it
  if (isShortMonth(word)) {
    const stop = word.form.endsWith('.') || (wordAt(words, at + 1).lower === '.' && wordAt(words, at + 1).glued)
    return stop || /^\d/.test(wordAt(words, at + 1).lower) || /^\d/.test(wordAt(words, at - 1).lower) ? month : null
  }
  if (!ambiguousMonths.has(word.lower)) return month
  if (word.xpos === 'MD' || /^VB/.test(word.xpos)) return null
  const next = wordAt(words, at + 1)
  if (
    dayNumber(words, at + 1) !== null ||
    readOrdinal(words, at + 1) !== null ||
    readYearNumber(words, at + 1) !== null
  )
    return month
  // "17 May", "in May", "last March"; a sentence that opens with "May" needs the tag's word
  const before = wordAt(words, at - 1)
  const introduced =
    /^(?:in|since|until|till|by|from|to|of|last|next|this|early|late|mid|during|before|after|and|or|through|between|-|\d{1,2}|for|the|each|every|,|a)$/.test(
      before.lower,
    )
  if (/^(?:mr|mrs|ms|miss|president|minister|prime|theresa|brian|fredric)$/.test(before.lower)) return null
  // "the March on Washington"
  if (before.lower === 'the' && /^(?:on|of|for)$/.test(next.lower) && !/^\d/.test(wordAt(words, at + 2).lower))
    return null
  return introduced ? month : null
}

/** "Jan", "Sept", with or without a full stop. */
export const isShortMonth = (word: Word): boolean => word.lower.length < 5 && !/^(?:may|june|july)$/.test(word.lower)

/** Names of months that are also everyday words or names of people. */
const ambiguousMonths = new Set(['may', 'march', 'april', 'august', 'june'])

/** The day of a month printed in digits; null for any other word. */
export const dayNumber = (words: readonly Word[], at: number): number | null => {
  const word = wordAt(words, at)
  if (!/^\d{1,2}$/.test(word.lower)) return null
  const day = Number(word.lower)
  return day >= 1 && day <= 31 ? day : null
}
