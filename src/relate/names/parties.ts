import type { NameMention, Statement } from '../../model.ts'
import { rememberByStatement } from '../../statement/by-statement.ts'
import { tokensWithin } from '../../statement/tokens-within.ts'
import { isToldBeside } from './told-beside.ts'

/** What the words right beside a name say of somebody's party. */
export interface Membership {
  readonly person: NameMention
  readonly party: 'Republican' | 'Democrat'
  /** As printed: "R-Ohio", "Democratic". */
  readonly text: string
  /** Where it stands in the text of the sentence. */
  readonly start: number
  readonly end: number
}

/** The parties of the people of a whole sentence, as American papers print them; at most twelve people. Read from the words alone, as whole sentences have no tree. */
const partiesOf: (sentence: Statement) => readonly Membership[] = rememberByStatement(findParties)

function findParties(sentence: Statement): Membership[] {
  const { mentions, claim } = sentence
  // "became a Republican", "then a Democrat": of two times.
  if (/\b(?:became|switch\w*|turned|convert\w*|defect\w*|formerly|then|once|registered)\b/i.test(claim.text)) return []
  return mentions
    .flatMap(mention => (mention.type === 'person' ? [mention] : []))
    .slice(0, 12)
    .flatMap(person => {
      const found = after(claim.text, person) ?? before(sentence, person)
      return found === null ? [] : [found]
    })
}

/** Those that a claim tells, that of its speaker, and those in the words around it that no claim tells. */
export const toldParties: (statement: Statement) => readonly Membership[] = rememberByStatement(
  (statement: Statement) =>
    partiesOf(statement.surroundings?.sentence ?? statement).filter(party => isToldBeside(statement, party)),
)

/** "(R)", ", D-Ohio", "of Ohio, a Republican," */
function after(text: string, person: NameMention): Membership | null {
  const rest = text.slice(person.end, person.end + 60)
  const found = letter.exec(rest) ?? spelled.exec(rest)
  if (!found) return null
  const word = found[1]!
  const start = person.end + found.index + found[0].indexOf(word)
  return { person, party: /^R/.test(word) ? 'Republican' : 'Democrat', text: word, start, end: start + word.length }
}

const letter = /^,? ?\(?([RD](?:[-–][A-Z][A-Za-z.]+)?)(?=[),.]|[-–])/
const spelled =
  /^(?: of [A-Z]\w+(?: [A-Z]\w+)?)?, (?:an? |the )?(Republican|Democrat)(?=[,.;—–]| (?:of|from|who|and)\b|$)/

/** "Democratic Gov. Anna Berg", "Ohio Republican Anna Berg"; not "the Democratic Republic of", "the Republican mayor's wife, Anna Berg". */
function before({ tokens, claim }: Statement, person: NameMention): Membership | null {
  const first = tokensWithin(tokens, person.start, person.end)[0] ?? 0
  for (let at = first - 1; at >= Math.max(0, first - longest); at--) {
    const { form, upos, start, end } = tokens[at]!
    if (!/^(?:NOUN|PROPN|ADJ)$/.test(upos) || /^(?:former|ex|anti|rival)$/i.test(form)) return null
    // "Republicans Anna Berg and Carl Dahl"
    const party = /^(?:Republicans?|GOP)$/.test(form)
      ? 'Republican'
      : /^(?:Democratic|Democrats?)$/.test(form)
        ? 'Democrat'
        : null
    if (party === null) continue
    // "the former Republican mayor"
    if (/^(?:former|ex|anti|not|non)$/i.test(tokens[at - 1]?.form ?? '') || claim.text[start - 1] === '-') return null
    return { person, party, text: form, start, end }
  }
  return null
}

/** Words between a party and a name: "Senate Republican leader Anna Berg". */
const longest = 6
