import { isDemonym } from '../../lexicon/demonyms.ts'
import { isGivenName } from '../../lexicon/given-names.ts'
import { organisationHeads } from '../../lexicon/organisations.ts'
import { knownOrganisations } from '../../lexicon/organisations-known.ts'
import { otherNames } from '../../lexicon/other-names.ts'
import { isPlaceName } from '../../lexicon/places.ts'
import { courtesyTitles, offices, shortTitles, titleModifiers } from '../../lexicon/titles.ts'
import type { Sentence, Token } from '../../model.ts'
import { monthSurnames } from './month-surnames.ts'
import { isCapitalised } from './spots.ts'

/** Tokens `[first, last)` of capitalised words in a row, with the small words that may join them. */
export interface Run {
  readonly first: number
  readonly last: number
}

/** Small words inside names: "Bank of England", "Mohammed bin Salman", "Food & Drink Union". */
const joiners = new Set(
  `of for and & the on - al el bin ibn bint abu ben van von der den de da di do dos du del della la le ter ten y e`.split(
    ' ',
  ),
)
const maximumJoiners = 2
/** The longest names in news ("United Nations High Commissioner for Refugees …") stay below this; bounds the work on hostile text. */
const maximumLength = 16

/** Capitalised everywhere in English without being a name. */
const notNames = new Set(
  `I I'm I've The A An This That These Those He She It We They You His Her Its Our Their My Your And But Or If In On At By For From To With As When
  While After Before Since What Who Why How Where There Here Not No Yes So Then Now Also However Meanwhile Although Though Because During Until Under Over
  Some Many Most All Both Each Every One Two Three Four Five Six Seven Eight Nine Ten Such More Much Another Other Others Still Yet Even Only Just Last Next First
  According Despite Instead Is Are Was Were Be Has Have Had Do Does Did Will Would Can Could May Might Must Should Let Asked Speaking Former Outgoing Incoming Retired Acting Longtime`.split(
    /\s+/,
  ),
)

/** The runs of a sentence. A first word counts only if something besides its place says that it is a name. */
export function findRuns(sentence: Sentence, isFound: (token: number) => boolean): Run[] {
  const { tokens } = sentence
  const runs: Run[] = []
  let at = 0
  while (at < tokens.length) {
    if (!startsName(tokens, at, isFound)) {
      at++
      continue
    }
    const last = runEnd(tokens, at)
    runs.push({ first: at, last })
    at = last
  }
  return runs
}

function runEnd(tokens: readonly Token[], first: number): number {
  let last = first + 1
  let at = last
  let joined = 0
  while (at < tokens.length && at - first < maximumLength) {
    const form = tokens[at]!.form
    if (isNameWord(form)) {
      at++
      last = at
      joined = 0
    } else if (
      monthSurnames.has(form) &&
      isGivenName(tokens[at - 1]!.form) &&
      !/^\d/.test(tokens[at + 1]?.form ?? '')
    ) {
      // "Theresa May"
      at++
      last = at
      break
    } else if (joiners.has(form) && joined < maximumJoiners && isJoined(tokens, at)) {
      at++
      joined++
    } else if (
      tokens[at]!.upos === 'PROPN' &&
      tokens[at - 1]!.form === '-' &&
      tokens[at - 1]!.end === tokens[at]!.start
    ) {
      // "Kim Jong-un": the second half of a given name has no capital.
      at++
      last = at
      joined = 0
    } else break
  }
  return last
}

/** A hyphen joins only without spaces around it: "Jean-Claude", not "Moscow - Officials said". */
function isJoined(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.form !== '-') return true
  return tokens[at - 1]!.end === tokens[at]!.start && tokens[at + 1]?.start === tokens[at]!.end
}

function startsName(tokens: readonly Token[], at: number, isFound: (token: number) => boolean): boolean {
  const { form, upos } = tokens[at]!
  if (!isNameWord(form)) return isParticle(tokens, at)
  const previous = tokens[at - 1]?.form
  const afterStop = previous === undefined || /^["'(:;•–—.?!-]$/.test(previous)
  if (!afterStop) return upos !== 'PRON' && upos !== 'DET'
  return upos === 'PROPN' || isFound(at) || isListed(form)
}

const namePrefixes = new Set(['al', 'el', 'bin', 'ibn', 'as', 'ash', 'an'])

/** "al" in "al-Tahir" and "al Qaeda", "bin" in "bin Rashid": begins a name without a capital. */
export function isParticle(tokens: readonly Token[], at: number): boolean {
  const { form, end, upos } = tokens[at]!
  if (!namePrefixes.has(form)) return false
  const next = tokens[at + 1]
  if (next?.form === '-') {
    const name = tokens[at + 2]
    return next.start === end && name !== undefined && name.start === next.end && isNameWord(name.form)
  }
  return next !== undefined && upos === 'PROPN' && isNameWord(next.form)
}

/** In one of the lists that begin names: a place, a demonym, a given name, a title. */
function isListed(form: string): boolean {
  const lower = form.toLowerCase().replace(/\.$/, '')
  return (
    isPlaceName(form) ||
    isDemonym(form) ||
    isGivenName(form) ||
    knownOrganisations.has(form) ||
    organisationHeads.has(form) ||
    courtesyTitles.has(lower) ||
    shortTitles.has(lower) ||
    offices.has(lower) ||
    titleModifiers.has(lower)
  )
}

/** Whether a word may stand in a name by its capital alone. */
export function isNameWord(form: string): boolean {
  return isCapitalised(form) && !notNames.has(form) && form.length > 1 && !isOther(form)
}

/** "May", "COVID-19" end a run; "Mr." and "Republican" may begin a name ("Republican National Committee"). */
function isOther(form: string): boolean {
  if (!otherNames.has(form)) return false
  const word = form.toLowerCase().replace(/\.$/, '')
  return !courtesyTitles.has(word) && !shortTitles.has(word) && !isDemonym(form)
}

/**
 * A line in headline capitals ("Ferry Sinks Off Northern Coast"), where a capital says nothing: at least four words of four
 * letters or more and seven in ten of them with a capital, without a full stop. Set on the headlines of both sample articles.
 */
export function isHeadline(tokens: readonly Token[]): boolean {
  let long = 0
  let capital = 0
  for (const { form } of tokens) {
    if (!/^\p{L}{4,}$/u.test(form)) continue
    long++
    if (isCapitalised(form)) capital++
  }
  const stops = tokens.at(-1)?.form
  return long >= 4 && capital >= long * 0.7 && stops !== '.' && stops !== '"'
}
