import { isStopword } from '../lexicon/stopwords.ts'
import { synonymGroups } from '../lexicon/synonyms.ts'
import type { Mention, Statement, Token } from '../model.ts'
import { wordKey } from '../statement/terms.ts'
import { isWord } from '../text/is-word.ts'
import { wordCode } from '../text/word-code.ts'
import type { Senses } from './senses.ts'
import type { TermWeight } from './term-weight.ts'
import { whoSays } from './who-says.ts'

/** One word of a statement, small words included. */
export interface SaidWord {
  /** Equal keys are the same word. */
  readonly key: string
  /** As printed, in lower case. */
  readonly form: string
  /** How much it tells, above 0 up to 1. */
  readonly weight: number
  /** How rare it is in news, above 0 up to 1. */
  readonly rarity: number
  readonly kind: 'verb' | 'noun' | 'number' | 'small' | 'other'
  /** Of synonyms; none for small words and numbers. */
  readonly groups: readonly number[]
  /** Of length 1; null for small words, numbers and unknown words. */
  readonly vector: Float32Array | null
}

/** The words of a statement in their order. */
export interface Said {
  readonly words: readonly SaidWord[]
  /**
   * `wordCode` of each key and each form: what differs in both is not the same word. Beside one another, as every word is laid beside all of another statement; plain lists: typed ones of
   * this length are given memory outside the heap.
   */
  readonly keyCodes: readonly number[]
  readonly formCodes: readonly number[]
  /** The weight of each word, 0 for those that only tell who says so. */
  readonly toldWeights: readonly number[]
  /** The people of whom something is told, each once: which words name them. */
  readonly people: readonly (readonly number[])[]
}

const smallTags: ReadonlySet<string> = new Set(['DET', 'ADP', 'AUX', 'CCONJ', 'SCONJ', 'PART', 'PRON'])

/** Chosen with the other two on the training halves, on a flat top: one small word in seven weighs as much as a rare word. */
const smallWeight = 0.15

/** What a word weighs however common it is, and what rarity adds to that. */
const wordWeight = 0.3
const rarityWeight = 0.7

/** The first `most` words. What is said of a word is worked out once for a story: statements share their words. */
export function saidWords(statement: Statement, most: number, weightOf: TermWeight, senses: Senses): Said {
  const { tokens, mentions } = statement
  const sources = whoSays(statement)
  const names = mentions.filter(({ type }) => type === 'person' || type === 'organisation' || type === 'place')
  const known = wordsKnown(weightOf, senses)
  const words: SaidWord[] = []
  const keyCodes: number[] = []
  const formCodes: number[] = []
  const toldWeights: number[] = []
  let people: Map<Mention, number[]> | undefined
  const last = Math.min(tokens.length, most)
  let next = 0
  for (let index = 0; index < last; index++) {
    const token = tokens[index]!
    while (next < names.length && names[next]!.end <= token.start) next++
    const name = next < names.length && names[next]!.start < token.end ? names[next]! : null
    const { word, keyCode, formCode } = known(token, name !== null)
    if (word === null) continue
    const isSource = sources.has(index)
    if (name?.type === 'person' && !isSource && word.kind !== 'small') {
      people ??= new Map()
      people.set(name, [...(people.get(name) ?? []), words.length])
    }
    toldWeights.push(isSource ? 0 : word.weight)
    words.push(word)
    keyCodes.push(keyCode)
    formCodes.push(formCode)
  }
  return { words, keyCodes, formCodes, toldWeights, people: people ? eachOnce([...people.values()], words) : [] }
}

/** "Anna Berg … Berg" is one, by the last word of the name. */
function eachOnce(people: readonly (readonly number[])[], words: readonly SaidWord[]): readonly (readonly number[])[] {
  if (people.length < 2) return people
  return [...new Map(people.map(own => [words[own.at(-1)!]!.form, own])).values()]
}

/** What is known of a form where it has this lemma and tag. */
interface KnownForm extends Pick<Token, 'lemma' | 'upos'> {
  readonly isName: boolean
  /** Null for what is no word. */
  readonly word: SaidWord | null
  readonly keyCode: number
  readonly formCode: number
  /** The same form with another lemma or tag: one form is seldom more than two words, as "report", the verb and the noun. */
  readonly next: KnownForm | undefined
}

type Known = (token: Token, isName: boolean) => KnownForm

/** Of the weights and vectors asked last: those of a story, or of texts that stand alone. */
let last: { readonly weightOf: TermWeight; readonly senses: Senses; readonly known: Known } | undefined

function wordsKnown(weightOf: TermWeight, senses: Senses): Known {
  if (last?.weightOf !== weightOf || last.senses !== senses)
    last = { weightOf, senses, known: rememberWords(weightOf, senses) }
  return last.known
}

/** Forms kept: a stream of a million pairs stays within bounded memory. */
const mostForms = 20_000

function rememberWords(weightOf: TermWeight, senses: Senses): Known {
  const byForm = new Map<string, KnownForm>()
  return (token, isName) => {
    const { form, lemma, upos } = token
    const next = byForm.get(form)
    for (let known = next; known !== undefined; known = known.next)
      if (known.lemma === lemma && known.upos === upos && known.isName === isName) return known
    const word = isWord(form) ? saidWord(token, isName, weightOf, senses) : null
    const keyCode = word === null ? 0 : wordCode(word.key)
    const formCode = word === null ? 0 : wordCode(word.form)
    const known = { lemma, upos, isName, word, keyCode, formCode, next }
    if (next === undefined && byForm.size >= mostForms) byForm.clear()
    byForm.set(form, known)
    return known
  }
}

function saidWord(token: Token, isName: boolean, weightOf: TermWeight, { vectorOf }: Senses): SaidWord {
  const [form, lemma] = [token.form.toLowerCase(), token.lemma.toLowerCase()]
  const key = wordKey(lemma)
  const rarity = weightOf({ key })
  // Written out, as all that is made of every word or pair: `{ ...print, weight }` takes some fifty times as long (Node 20).
  if (smallTags.has(token.upos) || isStopword(lemma) || isStopword(form))
    return { key, form, rarity, weight: smallWeight, kind: 'small', groups: none, vector: null }
  const weight = wordWeight + rarityWeight * rarity
  if (token.upos === 'NUM' || /^\d/.test(form))
    return { key, form, rarity, weight, kind: 'number', groups: none, vector: null }
  const kind = token.upos === 'VERB' ? 'verb' : token.upos === 'NOUN' && !isName ? 'noun' : 'other'
  const vector = vectorOf(lemma) ?? vectorOf(form)
  return { key, form, rarity, weight, kind, groups: synonymGroups(lemma), vector }
}

const none: readonly number[] = []
