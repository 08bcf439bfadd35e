import { isBoilerplate } from '../boilerplate.ts'

/**
 * How much a line looks like running text: above 0 a sentence of an article, below 0 a label, a headline, a menu.
 * -3 to 6, so that no line outweighs two dozen others.
 *
 * The weights are hand-set; what matters is the sum over a run of lines. On the text of 253 news pages, dumped with all that
 * stands around the article, the run has .88 of the words by 4-grams (F1).
 */
export function scoreLine(line: string): number {
  if (line === '') return blank
  const words = line.match(/[\p{L}\p{N}'’-]+/gu) ?? []
  if (words.length === 0 || isBoilerplate(line)) return lowest
  const count = words.length
  const common = words.filter(word => functionWords.has(word.toLowerCase())).length / count
  const capitals = words.filter(word => /^\p{Lu}/u.test(word)).length / count

  let score = -2
  // Long lines are paragraphs; forty words are as good as a hundred
  if (count >= 8) score += Math.min(count, 40) / 8
  // Running text has a third to a half of function words, menus and headlines few
  score += (common - 0.2) * 6 * Math.min(1, count / 10)
  if (/[.!?…]["'”’»)\]]*$/u.test(line) && count >= 4) score += 1.5
  if (/["”’]$/u.test(line) && count >= 6) score += 0.3
  // "Middle East U.S. Politics ARCHAEOLOGY Opinion"
  score -= Math.max(0, capitals - 0.4) * 4
  if (count < 5) score -= 0.5
  // "• Terms of Use", "Home | News | Sport"
  if (/^[•*·|>–-]\s?\S/u.test(line)) score -= 1
  if (/\||\s[•·]\s/u.test(line)) score -= 1
  // "For customers abroad: telephone +44 20 …" has the words of a sentence
  if (count < 60 && furnitureWords.test(line)) score -= 2.5
  return Math.max(lowest, Math.min(highest, score))
}

/** A blank line between two blocks counts a little against joining them. */
const blank = -0.3
const lowest = -3
const highest = 6

/** Words that hardly occur in news and often around it. */
const furnitureWords =
  /\b(?:cookies?|subscribers?|subscription|newsletters?|log ?in|rights reserved|copyright|©|terms of (?:use|service)|privacy policy|click here|follow us|toll[- ]free|fax|e-?mail|javascript|your browser|customer service|in your inbox|photo credit)\b/iu

const functionWords = new Set(
  `the of and to a in is that for it was on with as are by at be this from has have had not he they she his her its but were which
  who will would said an or their been after also about more than when there so if out up into over can could no we i you what all
  one two some other while because before being our`.split(/\s+/),
)
