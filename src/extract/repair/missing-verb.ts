import type { Token } from '../../model.ts'
import { isFiniteWord } from '../../statement/is-finite-word.ts'

/**
 * The words of a sentence that was given no verb at all, with the tag of the one that must be it: "Norland borders Sudland" and "Several ports
 * place limits on ships" hold a noun where no noun can stand. Words with a verb, or without full stop, stay as they are.
 */
export function withVerb(tokens: readonly Token[]): readonly Token[] {
  if (tokens.at(-1)?.form !== '.' || tokens.some(isFiniteWord)) return tokens
  const found = tokens.findIndex((_, at) => isHiddenVerb(tokens, at))
  if (found < 0) return tokens
  const verb = tokens[found]!
  const xpos = verb.xpos === 'NN' ? 'VBP' : verb.xpos === 'NNS' ? 'VBZ' : 'VBD'
  return tokens.map((token, at) => (at === found ? { ...token, upos: 'VERB', xpos } : token))
}

/** Verbs whose participle may have an object after it ("given the prize", "named the mayor"); from general knowledge. */
const withTwoObjects: ReadonlySet<string> = new Set(
  `given named called elected appointed awarded offered handed granted denied paid told shown taught sent asked
  considered made dubbed titled entitled nicknamed labelled labeled deemed declared sold bought allowed assigned
  promised owed guaranteed lent charged fined aged based born unnamed alleged supposed so-called related united
  armed detailed mixed limited advanced increased reduced combined unlimited estimated revised proposed planned
  expected`.split(/\s+/),
)

/** Forms that are the past tense and never a participle. */
const onlyPast =
  /^(?:underwent|went|forewent|began|took|overtook|undertook|gave|forgave|saw|foresaw|knew|grew|outgrew|drew|withdrew|wrote|spoke|broke|chose|drove|rode|rose|arose|fell|ate|swore|wore|tore|threw|overthrew|blew|flew|shook|stole|froze|sang|sank|swam|rang|drank)$/

/** Forms that are both, of verbs that few things are called by. */
const pastOrParticiple =
  /^(?:struck|hit|won|lost|held|upheld|met|found|left|built|rebuilt|brought|caught|fought|sought|led|fed|kept|spent|shot|swept|beat)$/

function isHiddenVerb(tokens: readonly Token[], at: number): boolean {
  const { xpos, form } = tokens[at]!
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  if (before === undefined || after === undefined || /^\p{Lu}/u.test(form)) return false
  // "The 74-year-old underwent surgery"
  if (/^(?:VBN|JJ|NN)$/.test(xpos) && onlyPast.test(form)) return true
  // "A quake with a magnitude of 6.1 struck southern Norland"
  if (xpos === 'VBN' && pastOrParticiple.test(form))
    return /^(?:NNS?|NNPS?|CD)$/.test(before.xpos) && /^(?:NNS?|NNPS?|JJ|DT|PRP|PRP\$|CD)$/.test(after.xpos)
  // "Ann Lowe, 27, of Alton, designed a ferry", "the building of the ferry involved heavy work": no noun stands after a participle.
  if (/^(?:VBN|JJ)$/.test(xpos) && /[^e]ed$/.test(form) && !withTwoObjects.has(form))
    return (
      (/^(?:NNS?|NNPS?)$/.test(before.xpos) || (xpos === 'VBN' && isAfterAside(tokens, at))) &&
      /^(?:NNS?|NNPS?|JJ|DT|PRP|PRP\$|CD)$/.test(after.xpos)
    )
  // "Norland borders Sudland", "the crew fears the storm": after a plural no article and no name can follow.
  if (xpos === 'NNS') return /^(?:NN|NNP)$/.test(before.xpos) && /^(?:DT|PRP|PRP\$|NNP)$/.test(after.xpos)
  // "Several ports place limits on ships"
  return xpos === 'NN' && before.xpos === 'NNS' && /^(?:NNS|DT|PRP|PRP\$|TO|JJ)$/.test(after.xpos)
}

/** Whether the sentence begins with a name or, before a dash, with a noun, and the word stands after the mark that closes what was set off: "Four piers — two of them new — closed". */
function isAfterAside(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at - 1]!.form
  const opener = tokens.findIndex(({ form }) => form === mark)
  if (opener <= 0 || opener >= at - 1) return false
  const isPart = mark === ',' ? /^NNP$/ : /^[–—]$|^--$/.test(mark) ? /^(?:NN.*|CD|DT|JJ)$/ : null
  return isPart !== null && tokens.slice(0, opener).every(({ xpos }) => isPart.test(xpos))
}
