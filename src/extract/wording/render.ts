import { monthNames } from '../../lexicon/calendar.ts'
import type { Token } from '../../model.ts'
import { indefiniteArticle } from '../parts/kinds.ts'
import type { Part } from '../rule.ts'

/** Words that join a sentence to the one before it and mean nothing alone: "However, …", "In addition, …". */
const openers =
  /^(?:however|also|meanwhile|moreover|furthermore|additionally|in addition(?!\s+to\b)|besides|still|nevertheless|nonetheless|then|thus|therefore|and|but|so|yet|instead|indeed|similarly|likewise|on the other hand|for example|for instance|in fact|of course)(?:,\s*|\s+(?=\p{L}))/iu
/** Of these only with a comma: "Still waters", "So many", "However old it is". */
const withComma =
  /^(?:still|then|thus|so|yet|instead|indeed|besides|likewise|similarly|also|however(?= (?:much|many|long|hard|well|badly|little|few|small|large|big|good|bad|old|true|\p{L}+(?:ful|ous|ible|id|less)) ))\s/iu

/** What stands in place of the words `[from, to)`. */
export interface Substitution {
  readonly from: number
  readonly to: number
  readonly words: string
  /** The full form of the name that the words stand for, when they stand for one. */
  readonly holder?: string
}

/** The proposition as a sentence: words of the body as printed, substitutions in place, one capital, one full stop. */
export function renderSentence(
  parts: readonly Part[],
  tokens: readonly Token[],
  body: string,
  replace: ReadonlyMap<number, string>,
  substitutions: readonly Substitution[],
): string {
  const substitutionAt = new Map(substitutions.map(each => [each.from, each]))
  const covered = new Set(
    substitutions.flatMap(({ from, to }) => Array.from({ length: to - from - 1 }, (_, index) => from + 1 + index)),
  )
  let sentence = ''
  /** Its last character; to look for it in the sentence would copy all of it for each word. */
  let ending = ''
  let previous: Token | null = null
  const append = (words: string, token: Token | null) => {
    // "that remark, | calling it rude, | her latest": where something was cut out between commas, one comma stays before a phrase.
    if (
      previous !== null &&
      token !== null &&
      token.start - previous.end > 3 &&
      words.toLowerCase() === token.form.toLowerCase() &&
      needsComma(body, previous, token, sentence)
    ) {
      sentence += ','
      ending = ','
    }
    const joined = previous !== null && token !== null && previous.end === token.start
    const isOpening = token !== null && opensQuotation(body, token)
    const tight =
      joined || sentence === '' || (!isOpening && /^(?:['’]s?$|[,.;:)%!?])/.test(words)) || /[($£€“‘]/.test(ending)
    // "an | remark" of "an apparently casual remark"
    if (previous !== null && token !== null && token.start > previous.end + 1 && /^an?$/i.test(previous.form))
      sentence = withArticle(sentence, words)
    sentence += (tight ? '' : ' ') + words
    if (words !== '' || !tight) ending = words.at(-1) ?? ' '
    previous = token
  }
  /** "The governor, Kim Olsen, …" gives "Kim Olsen is the governor": the first word of a sentence loses its capital further back. */
  const lowered = (index: number, before: string): string | null => {
    if (index !== 0 || before === '') return null
    const token = tokens[index]!
    const isCommon = /^(?:DET|ADP|SCONJ|ADV|PRON|NUM|VERB)$/.test(token.upos) && token.form !== 'I'
    if (!isCommon) return null
    return body.slice(token.start, token.end).replace(/^\p{Lu}(?=\p{Ll}|$)/u, capital => capital.toLowerCase())
  }
  const endsOfSubstitutions = new Set(substitutions.map(each => each.to))
  const substitutionBefore = (index: number) => endsOfSubstitutions.has(index)
  for (const part of parts) {
    if ('words' in part) {
      append(part.words, null)
      continue
    }
    const token = tokens[part.token]
    if (!token || covered.has(part.token)) continue
    const substitution = substitutionAt.get(part.token)
    if (substitution) {
      // "in May and June" without its May: "in | in June 2016"
      const preposition = /^(?:in|on) /.exec(substitution.words)?.[0].trimEnd()
      const isTwice = (/(?:^|\s)(in|on)$/i.exec(sentence.slice(-3))?.[1] ?? '').toLowerCase() === preposition
      const words =
        isTwice && preposition !== undefined ? substitution.words.slice(preposition.length + 1) : substitution.words
      append(words, { ...token, end: tokens[substitution.to - 1]!.end })
      continue
    }
    const other = replace.get(part.token) ?? (substitutionBefore(part.token) ? longForm(tokens, part.token) : undefined)
    // "I've" with its verb replaced is two words: "Olsen has".
    if (other !== undefined && /^['’]/.test(token.form)) previous = null
    append(other ?? lowered(part.token, sentence) ?? body.slice(token.start, token.end), token)
  }
  return finish(sentence)
}

/** "the 'pier'": a straight mark with a blank in front only, which opens. */
const opensQuotation = (body: string, { form, start, end }: Token): boolean =>
  form === "'" && /\s/.test(body.charAt(start - 1)) && /\S/.test(body.charAt(end))

/** "he'll" with a name for "he" is "Olsen will". "He's sunk" stays, as it may be "has" or "is". */
function longForm(tokens: readonly Token[], at: number): string | undefined {
  const short = tokens[at]!.form.toLowerCase().replace('’', "'")
  const next = tokens[at + 1]
  if (short === "'ll") return 'will'
  if (short === "'d") return next?.xpos === 'VBN' || next?.xpos === 'VBD' ? 'had' : 'would'
  if (short === "'ve") return 'have'
  if (short === "'s" && tokens[at]!.xpos === 'VBZ') return isOrHas(tokens, at + 1)
  return short === "'re" ? 'are' : undefined
}

function isOrHas(tokens: readonly Token[], next: number): string | undefined {
  while (/^(?:ADV|PART)$/.test(tokens[next]?.upos ?? '')) next += 1
  const verb = tokens[next]
  if (verb === undefined || !/^VB[ND]$/.test(verb.xpos)) return 'is'
  // "he's sold the ferry": what is done to somebody has no object.
  const hasObject = /^(?:DT|PRP\$?|NNS?|NNP)$/.test(tokens[next + 1]?.xpos ?? '')
  return hasObject || /^(?:been|had|got|gone|become)$/i.test(verb.form) ? 'has' : undefined
}

/** "His father, Karl Berg" */
const nameOfKin = /^(?:His|Her|Their|Its)(?: \p{Ll}+){1,4},(?: \p{Lu}[\p{L}.]*)+$/u

/** The sentence so far, which ends in "a" or "an", with the form that goes with the next word. */
const withArticle = (sentence: string, next: string): string =>
  sentence.replace(/(^|\s)([Aa])n?$/, (_, before, a) => `${before}${a}${indefiniteArticle(next).slice(1)}`)

const needsComma = (body: string, previous: Token, token: Token, sentence: string): boolean => {
  if (!/^(?:NOUN|PROPN|PART|ADJ)$/.test(previous.upos)) return false
  const gap = body.slice(previous.end, token.start).trim()
  return (
    /^,.*,$/s.test(gap) &&
    // "His father, Karl Berg, | who sailed, | has left": the name stands between two.
    ((/^(?:VB[DZP]|MD)$/.test(token.xpos) && nameOfKin.test(sentence)) ||
      /^(?:VBG|WDT|WP|PRP\$|DT)$/.test(token.xpos) ||
      (token.upos === 'SCONJ' && token.form !== 'that'))
  )
}

const articleOfDay = new RegExp(String.raw`\b([Aa])n? (?=(\d+) (?:${monthNames.join('|')}))`, 'g')

function finish(sentence: string): string {
  let text = balanceQuotes(sentence.replace(/[^\S ]\s*|\s{2,}/g, ' '))
  // "an Oct. 15 interview" → "a 15 October interview"
  if (/\d/.test(text))
    text = text.replace(articleOfDay, (_, a, day) => (/^(?:8|11|18)$/.test(day) ? `${a}n ` : `${a} `))
  if (text.includes(',')) text = text.replace(/\s*,(?:\s*,)+/g, ',')
  text = text.replace(/\s+([,.;:])/g, '$1').replace(/^[\s,;:.–—-]+/, '')
  for (
    let found = openers.exec(text);
    found && !(withComma.test(text) && !found[0].includes(','));
    found = openers.exec(text)
  )
    text = text.slice(found[0].length)
  text = text.replace(/[\s,;:–—-]+$/, '')
  // "(The pier was closed.)"
  if (/^\([^()]*\)\.?$/.test(text)) text = text.replace(/^\(|\)\.?$/g, '')
  if (text === '') return ''
  // "no plan (on harbours.)"
  text = text.replace(/\.\)$/, ')')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?…]["”’']?$/.test(text) ? '' : '.'}`
}

/** "” the doctor had typed “fever": what stood between the marks is not what was quoted. */
function closesFirst(text: string): boolean {
  const close = text.indexOf('”')
  return close >= 0 && close < text.indexOf('“')
}

/** A quotation mark without its partner goes; so does an empty bracket. */
function balanceQuotes(text: string): string {
  if (!/["“”()[\]‘’']/.test(text)) return text
  const straight = text.replace(/[‘’']{2}/g, '"')
  const count = (mark: string) => straight.split(mark).length - 1
  let clean = straight
  // `the best place" to stay, "above all in May`: the first mark closes what was opened before.
  if (count('"') % 2 === 1 || /^[^"]*[^\s"]"(?:\s[^"]*[\s(]|\s)"[^\s"]/.test(straight)) clean = clean.replace(/"/g, '')
  if (count('“') !== count('”') || closesFirst(straight)) clean = clean.replace(/[“”]/g, '')
  if (count('(') !== count(')')) clean = clean.replace(/[()]/g, '')
  if (count('[') !== count(']')) clean = clean.replace(/[[\]]/g, '')
  // "marched to within “sight | of” the arena": a mark closes right behind what is left before it.
  const closed = clean
    .split('"')
    .map((words, at) => (at % 2 === 1 && /^\S/.test(words) ? words.trimEnd() : words))
    .join('"')
    .replace(/\s”/g, '”')
  return withoutLoneMarks(closed.replace(/,([”"])\s*$/, '$1')).replace(/\s{2,}/g, ' ')
}

/** "was ‘tired", "overworked'": half of a pair of single marks. An apostrophe of a plural ("the crews' boat") and one before a short word ("'em", "’90s") stay. */
function withoutLoneMarks(text: string): string {
  const opening = /(?<![^\s([“"])[‘'’](?=[\p{L}\p{N}#@])(?!(?:em|til|tis|twas|cause|n|\p{N}0s)\b)/gu
  const closing = /(?<=[\p{L}\p{N}.,!?])[’'](?![\p{L}\p{N}])/gu
  const count = (mark: RegExp) => (text.match(mark) ?? []).length
  const [opened, closed] = [count(opening), count(closing)]
  if (opened > closed) return text.replace(opening, '')
  // "the crews'": a possessive has an s before it and a word behind it.
  return opened === 0 && closed > 0 ? text.replace(/(?<=[\p{L}\p{N}.,!?])[’'](?=[.,;:!?]|$)/gu, '') : text
}
