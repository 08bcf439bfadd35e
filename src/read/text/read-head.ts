import { findByline } from '../author.ts'
import { isProse } from '../body-blocks.ts'
import { isBoilerplate, isDateLine } from '../boilerplate.ts'
import { parseInstant } from '../parse-instant.ts'
import { sharedWords } from '../title.ts'
import { isCaption } from './captions.ts'
import type { Run } from './find-run.ts'

/** What stands above the text of an article. */
export interface Head {
  readonly title: string | null
  readonly deck: string | null
  readonly author: string | null
  readonly published: string | null
}

/** Reads headline, deck, byline and date line off the lines above the run. */
export function readHead(lines: readonly string[], run: Run): Head {
  const above = linesAbove(lines, run)
  const opening = lines.slice(run.start, run.end).join(' ').slice(0, openingLength)
  const titleAt = findTitle(above, opening)
  const below = above.slice(titleAt + 1)
  return {
    title: titleAt < 0 ? null : above[titleAt]!.line,
    deck: below.find(isDeck)?.line ?? null,
    author: firstOf(above.slice(-highestByline), each => findByline(each.line)),
    published: firstOf(above.slice(-highestByline), each => dayIn(each.line)),
  }
}

interface HeadLine {
  readonly line: string
  readonly caption: boolean
}

/** Lines of text that may belong to the head of an article. */
const highestHead = 40

/** Bylines and dates stand near the text; further up they belong to other stories. */
const highestByline = 15

/** Characters of the text the headline is compared with: what it announces stands in the first paragraphs. */
const openingLength = 3000

function linesAbove(lines: readonly string[], run: Run): readonly HeadLine[] {
  const above: HeadLine[] = []
  for (let index = run.start - 1; index >= 0 && above.length < highestHead; index--) {
    const line = lines[index]!
    if (line !== '') above.unshift({ line, caption: isCaption(lines, index) })
  }
  return above
}

/** Index of the headline: the first of the lines that share about as many longer words with the text as any; -1 if none does. */
function findTitle(above: readonly HeadLine[], opening: string): number {
  const shared = above.map(each => (mayBeTitle(each) ? countShared(each.line, opening) : 0))
  const most = Math.max(0, ...shared)
  return most === 0 ? -1 : shared.findIndex(count => count >= most * asManyAs)
}

function countShared(line: string, opening: string): number {
  const words = line.split(/[\s-]+/).filter(word => word.length > 3)
  const share = sharedWords(words.join(' '), opening)
  return share < announced ? 0 : share * words.length
}

/** Captions and decks stand below the headline and may repeat a word or two more. */
const asManyAs = 0.6

/** Half of its longer words: menus and names of sites share a word or two with the text at most. */
const announced = 0.5

function mayBeTitle({ line, caption }: HeadLine): boolean {
  const words = line.split(' ').length
  if (caption || words < 3 || words > 25 || /[.,;:]$/.test(line)) return false
  return !isBoilerplate(line) && !isDateLine(line) && findByline(line) === null && !/\||\s[•·]\s/.test(line)
}

const isDeck = ({ line, caption }: HeadLine): boolean =>
  !caption && isProse(line) && !isBoilerplate(line) && findByline(line) === null

/** The date in a byline or date line; a date of the last change only counts where no other is given. */
function dayIn(line: string): string | null {
  if (line.split(' ').length > 16 || /^(?:last )?(?:updated|modified)/i.test(line)) return null
  const mayHoldDate = isDateLine(line) || findByline(line) !== null || /^(?:published|posted|date)\b/i.test(line)
  return mayHoldDate ? parseInstant(line) : null
}

function firstOf<T>(above: readonly HeadLine[], ask: (line: HeadLine) => T | null): T | null {
  for (const each of above) {
    const answer = ask(each)
    if (answer !== null) return answer
  }
  return null
}
