import { monthNames } from '../../lexicon/calendar.ts'

/** Words that join a sentence to the one before it and mean nothing alone: "However, …", "In addition, …". */
const openers =
  /^(?:however|also|meanwhile|moreover|furthermore|additionally|in addition(?!\s+to\b)|besides|still|nevertheless|nonetheless|then|thus|therefore|and|but|so|yet|instead|indeed|similarly|likewise|on the other hand|for example|for instance|in fact|of course)(?:,\s*|\s+(?=\p{L}))/iu
/** Of these only with a comma: "Still waters", "So many", "However old it is". */
const withComma =
  /^(?:still|then|thus|so|yet|instead|indeed|besides|likewise|similarly|also|however(?= (?:much|many|long|hard|well|badly|little|few|small|large|big|good|bad|old|true|\p{L}+(?:ful|ous|ible|id|less)) ))\s/iu

/** The same without a comma, before what surely opens a clause: "Then the mayor left", "So the mayor left", not "So the mayor could leave", "Then President Olsen". */
const bareOpener =
  /^(?:(?:then|well|plus)(?= (?:the|an?|his|her|its|their|my|our|there)\b)|so(?= (?:the|his|her|our|their|my) \S+ (?!(?:can|could|would|will|may|might|that)\b))|also(?= \p{Ll}+(?:ing|ed)\b)) /iu

const articleOfDay = new RegExp(String.raw`\b([Aa])n? (?=(\d+) (?:${monthNames.join('|')}))`, 'g')

/**
 * Words in a row as a sentence that stands alone: without what joined it to the sentence before, with one capital and one full stop, and without marks
 * whose partner was left out. Empty when nothing is left.
 */
export function finishSentence(sentence: string): string {
  let text = withoutEmptyMarks(balanceQuotes(sentence.replace(/[^\S ]\s*|\s{2,}/g, ' ')))
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
  text = text.replace(bareOpener, '').replace(/[\s,;:–—-]+$/, '')
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
  const straight = withoutLastMark(text.replace(/[‘’']{2}/g, '"'))
  const count = (mark: string) => straight.split(mark).length - 1
  let clean = straight
  // `the best place" to stay, "above all in May`: the first mark closes what was opened before.
  if (count('"') % 2 === 1 || /^[^"]*[^\s"]"(?:\s[^"]*[\s(]|\s)"[^\s"]/.test(straight)) clean = clean.replace(/"/g, '')
  if (count('“') !== count('”') || closesFirst(straight)) clean = clean.replace(/[“”]/g, '')
  if (count('(') !== count(')')) clean = clean.replace(/[()]/g, '')
  if (count('[') !== count(']')) clean = clean.replace(/[[\]]/g, '')
  // "marched to within “sight | of” the arena": a mark closes right after what is left before it.
  const closed = clean
    .split('"')
    .map((words, at) => (at % 2 === 1 && /^\S/.test(words) ? words.trimEnd() : words))
    .join('"')
    .replace(/\s”/g, '”')
  return withoutLoneMarks(closed.replace(/[,;]([”"]?)\s*(\.?)$/, '$1$2')).replace(/\s{2,}/g, ' ')
}

/**
 * `left the port "| for good."`: marks around nothing, since all they quoted was left out, go. Where a comma or a joint led up to them, as in
 * `As the mayor put it, "."`, what they held was the point, and nothing is left to say.
 */
function withoutEmptyMarks(text: string): string {
  const clean = text.replace(/\s*(?:"([^"]*)"|“([^“”]*)”)(?![\p{L}\p{N}])/gu, (quoted, straight = '', curly = '') =>
    /[\p{L}\p{N}]/u.test(straight + curly) ? quoted : '',
  )
  if (clean === text) return text
  const plain = clean.replace(/[,;]([”"]?)\s*(\.?)$/, '$1$2')
  return leadsOn.test(clean.replace(/[\s.]+$/, '')) ? '' : plain
}

/** What a quotation follows as the point of its sentence. */
const leadsOn = /(?:[,:]|\b(?:when|that|as|and|or|but|with|of|to|in|for|by|the|an?))$/i

/** `called it "a wreck," | and him "a fool."`: the mark of what was left out at the end goes alone. */
function withoutLastMark(text: string): string {
  const count = (mark: string) => text.split(mark).length - 1
  const isLone = text.endsWith('"') ? count('"') % 2 === 1 : text.endsWith('”') && count('”') > count('“')
  return isLone ? text.slice(0, -1).trimEnd() : text
}

/** "was ‘tired", "overworked'": half of a pair of single marks. An apostrophe of a plural ("the crews' boat") and one before a short word ("'em", "’90s") stay. */
function withoutLoneMarks(text: string): string {
  const opening = /(?<![^\s([“"])[‘'’](?=[\p{L}\p{N}#@])(?!(?:em|til|tis|twas|cause|n|\p{N}0s)\b)/gu
  const closing = /(?<=[\p{L}\p{N}.,!?])[’'](?![\p{L}\p{N}])/gu
  const count = (mark: RegExp) => (text.match(mark) ?? []).length
  const [opened, closed] = [count(opening), count(closing)]
  if (opened > closed) return text.replace(opening, '')
  // "the crews'": a possessive has an s before it and a word after it.
  return opened === 0 && closed > 0 ? text.replace(/(?<=[\p{L}\p{N}.,!?])[’'](?=[.,;:!?]|$)/gu, '') : text
}
