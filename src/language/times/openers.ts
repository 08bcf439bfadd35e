import { months, partsOfDay, references, repetitions, seasons, timeUnits, weekdays } from '../../lexicon/calendar.ts'
import { holidays } from '../../lexicon/holidays.ts'
import { boundsBefore, denominators, magnitudes, vagueCounts } from '../../lexicon/numbers.ts'
import { readBoundBefore } from '../quantities/bounds.ts'
import { beginsWithDigit, numberOpeners } from '../quantities/openers.ts'
import { longestPhrase, phrasesOf, type Word, wordAt } from '../quantities/words.ts'

const determiners: ReadonlySet<string> = new Set('the this that these those its his their'.split(' '))

/** What a rule of times may begin with, apart from digits, "Q3", "'90s" and plurals of weekdays. */
const openers: ReadonlySet<string> = new Set([
  ...numberOpeners,
  ...vagueCounts.keys(),
  ...months.keys(),
  ...weekdays.keys(),
  ...seasons.keys(),
  ...partsOfDay.keys(),
  ...timeUnits.keys(),
  ...repetitions.keys(),
  ...phrasesOf(holidays).keys(),
  ...determiners,
  ...'some every each per then'.split(' '),
  ...'yesterday today tomorrow tonight noon midday midnight'.split(' '),
  ...'early late earlier later mid pre post around about circa'.split(' '),
  ...'beginning start end middle close rest remainder turn'.split(' '),
  ...'last past current next coming upcoming previous preceding following same'.split(' '),
  ...'first final latest recent fiscal year-end'.split(' '),
  ...'hourlong daylong weeklong monthlong yearlong decadelong'.split(' '),
])

const referencePhrases = phrasesOf(references)

/** What may follow a determiner at the beginning of a time, apart from another opener. */
const afterDeterminer: ReadonlySet<string> = new Set([
  ...secondWords(references, 'the'),
  ...secondWords(holidays, 'the'),
  ...secondWords(boundsBefore, 'the'),
  ..."full whole entire most weekend couple several calendar '".split(' '),
])

/** What may follow "a" or "an": "a day later", "a dozen years", "a third of the year", "a further week", "an estimated year". */
const afterArticle: ReadonlySet<string> = new Set([
  ...secondWords(boundsBefore, 'a'),
  ...secondWords(boundsBefore, 'an'),
  ...secondWords(references, 'a'),
  ...secondWords(holidays, 'a'),
  ...timeUnits.keys(),
  ...magnitudes.keys(),
  ...denominators.keys(),
  ...vagueCounts.keys(),
  ...'couple dozen half some -'.split(' '),
  ...'more additional full straight consecutive extra long further whole successive solid short'.split(' '),
])

function secondWords(table: ReadonlyMap<string, unknown>, first: string): string[] {
  return [...table.keys()].flatMap(phrase => {
    const words = phrase.split(' ')
    return words[0] === first && words[1] !== undefined ? [words[1]] : []
  })
}

const mayOpen = (lower: string): boolean =>
  openers.has(lower) ||
  beginsWithDigit(lower) ||
  ((lower.startsWith('q') || lower.startsWith("'")) && beginsWithDigit(lower.slice(1))) ||
  lower.endsWith('days')

/**
 * Whether any rule could read a time that begins at this word. Nine words of ten begin none, and to ask every rule at each of them was most
 * of the work. A new rule with other first words names them here.
 */
export function mayOpenTime(words: readonly Word[], at: number): boolean {
  const { lower } = wordAt(words, at)
  // "at least two days", "at present", not "at"
  if (!mayOpen(lower)) return readBoundBefore(words, at) !== null || longestPhrase(words, at, referencePhrases) !== null
  const next = wordAt(words, at + 1).lower
  // "the thirties", "the '90s", "this calendar year"
  if (determiners.has(lower)) return mayOpen(next) || afterDeterminer.has(next) || next.endsWith('ties')
  return (lower !== 'a' && lower !== 'an') || afterArticle.has(next)
}
