import { isPersonNoun } from '../lexicon/person-nouns.ts'
import { isFiniteWord } from '../statement/is-finite-word.ts'
import { range } from '../text/range.ts'
import type { ClauseView } from './clause.ts'
import type { Proposition } from './propositions.ts'
import { indefiniteArticle } from './wording/indefinite-article.ts'

/**
 * “It is late,” said Ada Olsen, director and chief engineer of the port: "Ada Olsen is director and chief engineer of the port". What stands
 * beside a speaker tells who that is, whatever tree such words without a verb are given. `length`: of the speaker's words, with which the clause begins.
 * Null when the words beside tell something else, or may belong to another name.
 */
export function speakerRole(view: ClauseView, length: number): Proposition | null {
  const speaker = range(0, length)
  const name = speaker.map(word => view.names[word]).find(each => each !== undefined)
  if (name === undefined || name.type === 'place' || view.tokens[length]?.form !== ',') return null
  const from = afterMarks(view, length + 1)
  const words = roleFrom(view, from)
  const noun = words === null ? undefined : nounOf(view, words)
  if (words === null || noun === undefined) return null
  const lemma = view.lemmas[noun]!
  // "Berg of the Herald, the daily paper": the nearer name may as well be meant.
  const isNearer =
    speaker.some(word => view.tokens[word]!.upos === 'CCONJ') ||
    (speaker.some(word => view.tokens[word]!.upos === 'ADP') && !isPersonNoun(lemma))
  if (isNearer || (name.type !== 'person' && !isArticle(view, from)) || /^(?:part|half|most|member)$/.test(lemma))
    return null
  const isMany = view.tokens[noun]!.xpos === 'NNS'
  if (isMany && view.lower[from] !== 'one') return null
  const text = words.map(word => view.lower[word]).join(' ')
  const isPast = /^then\b|\blate\b|\bat th(?:e|at) time\b/.test(text)
  const article = isPartisan.test(lemma) && noun === from ? ` ${indefiniteArticle(view.tokens[from]!.form)}` : ''
  const copula = { words: `${isPast ? 'was' : 'is'}${article}` }
  const own = [...speaker, ...words]
  return {
    parts: [...speaker.map(token => ({ token })), copula, ...words.map(token => ({ token }))],
    head: noun,
    own,
    quoted: [0, words.at(-1)!],
    claimed: own,
    replace: new Map(),
    rule: 'apposition',
  }
}

/** What is one of many, though it stands without article: "Ada Olsen, Republican of Alton". */
const isPartisan = /^(?:republican|democrat|conservative|liberal)$/

const isArticle = (view: ClauseView, word: number): boolean => /^(?:an?|the)$/.test(view.lower[word] ?? '')

/** "Ada Olsen, 45, | an engineer", "Rep. Ada Olsen, R-Alton, | the mayor": past an age or a seat. */
function afterMarks(view: ClauseView, from: number): number {
  const comma = view.tokens.findIndex(({ form }, at) => at > from && form === ',')
  const segment = comma < 0 ? [] : view.tokens.slice(from, comma)
  const isMark =
    segment.length > 0 &&
    (segment.every(({ upos }) => upos === 'NUM') ||
      isSeat(segment[0]!.form) ||
      /^(?:Jr\.|Sr\.|MD|PhD)$/.test(segment[0]!.form))
  return isMark ? comma + 1 : from
}

/** "D-Alton", "R-N.J.": party and constituency. */
const isSeat = (form: string): boolean => /^(?:[RDI]|DFL|Lib|Lab|Con)(?:-|$)/.test(form)

/** The words from there that tell who somebody is; null when they begin or go on as something else. */
function roleFrom(view: ClauseView, from: number): readonly number[] | null {
  const first = view.tokens[from]
  if (first === undefined || (!/^(?:DT|NNP?|JJ)$/.test(first.xpos) && view.lower[from] !== 'one')) return null
  // "Olsen, D-Alton", "Ada Olsen, Karl Berg and Ruth Hall"
  if (isSeat(first.form) || view.names[from]?.type === 'person') return null
  // "Ada Olsen, this time", "Ada Olsen, all of 20"
  if (first.xpos === 'DT' && !isArticle(view, from)) return null
  let end = from
  while (end < view.tokens.length && !endsRole(view, end)) end += 1
  const words = range(from, end)
  while (words.length > 0 && view.tokens[words.at(-1)!]!.upos === 'PUNCT') words.pop()
  // "Ada Olsen, the mayor whose town sank, | said": only of a relative clause a verb with tense is part.
  const opener = words.findIndex(word => /^(?:WDT|WP|WP\$|WRB)$/.test(view.tokens[word]!.xpos))
  const verb = words.findIndex(word => isFiniteWord(view.tokens[word]))
  // "according to Ada Olsen, an engineer, and others"
  if (words.some(word => /^others?$/.test(view.lower[word]!) && view.tokens[word - 1]?.upos === 'CCONJ')) return null
  return words.length < 2 || (verb >= 0 && (opener < 0 || verb < opener)) ? null : words
}

/** "an engineer at the port, | on Monday", "director of the union, | a club of dockers": another matter follows a comma, unless it goes on "who" or "and". */
function endsRole(view: ClauseView, at: number): boolean {
  if (/^(?:[;:()]|--|[–—])$/.test(view.tokens[at]!.form)) return true
  const next = view.tokens[at + 1]
  return view.tokens[at]!.form === ',' && next !== undefined && !/^(?:WDT|WP|WP\$|CC|NNP)$/.test(next.xpos)
}

/** "a former adviser to the mayor": the last noun before what belongs to it. */
function nounOf(view: ClauseView, words: readonly number[]): number | undefined {
  const end = words.findIndex(word => !/^(?:DT|JJ[RS]?|NN.*|CD|VBN|VBG|POS|HYPH|RB)$/.test(view.tokens[word]!.xpos))
  const phrase = end < 0 ? words : words.slice(0, end)
  if (view.lower[words[0]!] === 'one') return words.find(word => view.tokens[word]!.xpos === 'NNS')
  return phrase.findLast(word => /^NN/.test(view.tokens[word]!.xpos))
}
