import { isGivenName } from '../lexicon/given-names.ts'
import { isStopword } from '../lexicon/stopwords.ts'
import { areSynonyms } from '../lexicon/synonyms.ts'
import type { Claim } from '../model.ts'

/** True when the innermost speakers share their head word: "the diplomatic source" and "an Israeli diplomatic source". */
export function hasSameSpeaker(left: Claim, right: Claim): boolean {
  const one = headWord(left.attribution.at(-1)?.speaker)
  const other = headWord(right.attribution.at(-1)?.speaker)
  // "the ad" and "the advertisement", "her lawyer" and "her attorney"
  return one !== '' && (one === other || areSynonyms(one, other)) && !areOfOthers(left, right, one)
}

/** "exit polls in South Harbour" and "exit polls from Westport", "a spokesman for Mayor Berg" and "a spokesman for the Dahl family": each is told by a name the other has not. */
function areOfOthers(left: Claim, right: Claim, head: string): boolean {
  const namesIn = ({ attribution }: Claim) =>
    (attribution.at(-1)?.speaker ?? '').split(/[^\p{L}\p{N}]+/u).filter((word, at) => at > 0 && /^\p{Lu}/u.test(word))
  const [one, other] = [namesIn(left), namesIn(right)]
  const isName = [...one, ...other].some(word => word.toLowerCase().replace(/s$/, '') === head)
  return !isName && one.length > 0 && other.length > 0 && !one.some(word => other.includes(word))
}

/** "Hall's lawyer, Ada Olsen": the name after the comma. */
const namedBehind = /^\p{L}[^,]*, ((\p{Lu}[\p{L}'’-]+) (?:\p{Lu}[\p{L}.'’-]* ){0,2}\p{Lu}[\p{L}'’-]+)$/u

function headWord(speaker: string | undefined): string {
  const found = namedBehind.exec(speaker ?? '')
  const words = (found && isGivenName(found[2]!) ? found[1]! : (speaker ?? ''))
    .toLowerCase()
    // What follows a comma or a preposition describes the speaker: "a spokesman for the mayor".
    .split(/,| of | for | in | at | from /, 1)[0]!
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '' && !isStopword(word))
  return words.at(-1)?.replace(/s$/, '') ?? ''
}

/** True when two descriptions of somebody share a word that tells something: "Israel" and "the Israeli minister" do not. */
export function sharesWords(left: string, right: string): boolean {
  const one = new Set(wordsOf(left))
  return wordsOf(right).some(word => one.has(word))
}

/** True for a news agency, paper or broadcaster: what it reports is news, not the position of a party. */
export function isNewsOutlet(speaker: string): boolean {
  return wordsOf(speaker).some(word => outletWords.has(word))
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '' && !isStopword(word))
}

// Written by hand: words for media, and the agencies other outlets quote by name.
const outletWords: ReadonlySet<string> = new Set(
  `media newspaper newspapers daily magazine broadcaster television tv radio newswire reporters reuters ap afp dpa upi tass interfax ria novosti sana
  irna xinhua kyodo yonhap efe ansa apa belta ukrinform bbc cnn nbc abc cbs npr bloomberg haaretz`.split(/\s+/),
)
