import { printable } from '../text/printable.ts'

/**
 * Longest piece of outside text drawn as one passage, in UTF-16 code units. An article of five megabytes without a full
 * stop is one quote; ten screens of it are enough to see that.
 */
const longestPassage = 20_000

/** Zero-width spaces, joiners and direction marks: terminals disagree about their width, and they hide what a reader compares. */
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/g

/** Text from outside, safe to print on one line: no controls, every run of white space one space, bounded in length. */
export function oneLine(text: string): string {
  return spaced(text).trim()
}

/** As `oneLine`, but a space at either end stays: for a text that is shown in pieces. */
export function spaced(text: string): string {
  const bounded = text.length <= longestPassage ? text : `${text.slice(0, longestPassage)} […]`
  return printable(bounded).replace(invisible, '').replace(/\s+/g, ' ')
}
