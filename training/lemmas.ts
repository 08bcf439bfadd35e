import type { KnownWords } from '../src/language/known-words.ts'
import { applyEdit, changeCase, type Lemmas, lemmaClass, lemmatise, longestEnding } from '../src/language/lemma.ts'
import { irregularForms } from './irregular-forms.ts'
import { writePackedFile } from './packed-file.ts'
import type { GoldSentence, GoldWord } from './treebank.ts'

/** An edit that fewer distinct words share is an irregularity: "took" → "take" is no pattern. */
const commonEdit = 5

/** A word as often as it occurs with its tags, writing and lemma. */
interface Occurrence {
  readonly form: string
  readonly upos: string
  readonly xpos: string
  readonly isFirst: boolean
  readonly lemma: string
}

/** Learns endings and exceptions. Misspelt words teach nothing. */
export function trainLemmas(sentences: readonly GoldSentence[], knownWords: KnownWords): Lemmas {
  const words = sentences.flatMap(sentence => sentence.words.map((word, at) => ({ ...word, isFirst: at === 0 })))
  const sound = words.filter(word => !word.feats.includes('Typo=Yes') && word.lemma !== '_')
  // Ten times, so that slips of the treebank ("fled" → "flead") do not outweigh them.
  const lemmas: Occurrence[] = [...sound, ...Array.from({ length: 10 }, irregularForms).flat()]
  const { rules, edits } = learnRules(lemmas)
  const exceptions = learnExceptions(lemmas, { rules, edits, exceptions: new Map(), features: new Map() }, knownWords)
  return { rules, edits, exceptions, features: learnFeatures(sound) }
}

export function packLemmas({ rules, edits, exceptions, features }: Lemmas): Uint8Array {
  return writePackedFile(
    { rules: [...rules], edits: [...edits], exceptions: [...exceptions], features: [...features] },
    [],
  )
}

/**
 * For each class and ending the commonest edit among its distinct words, when at least two words back it (more for
 * nothing but the class) and it is not what a shorter ending says anyway.
 */
function learnRules(occurrences: readonly Occurrence[]): Pick<Lemmas, 'rules' | 'edits'> {
  const votes = new Map<string, Map<string, number>>()
  const seen = new Set<string>()
  for (const { form, upos, xpos, isFirst, lemma } of occurrences) {
    const kind = lemmaClass(form, upos, xpos, isFirst)
    const lower = form.toLowerCase()
    const edit = findEdit(form, lemma, upos)
    if (edit === null || seen.has(`${kind} ${lower} ${edit}`)) continue
    seen.add(`${kind} ${lower} ${edit}`)
    const marked = `^${lower}`
    for (let length = 0; length <= Math.min(longestEnding, marked.length); length++) {
      const ending = `${kind} ${marked.slice(marked.length - length)}`
      const counts = votes.get(ending) ?? new Map<string, number>()
      votes.set(ending, counts.set(edit, (counts.get(edit) ?? 0) + 1))
    }
  }
  const rules = new Map<string, string>()
  const edits = new Map<string, string[]>()
  const byLength = sorted(votes.keys()).sort((left, right) => left.length - right.length)
  for (const ending of byLength) {
    const ranked = rank(votes.get(ending)!)
    const [edit, count] = ranked[0]!
    if (count >= 2 && edit !== inherited(rules, ending)) rules.set(ending, edit)
    if (ending.endsWith(' '))
      edits.set(
        ending.trimEnd(),
        ranked.filter(isCommonChange).map(([edit]) => edit),
      )
  }
  return { rules, edits }
}

/** Leaving the word as it is needs a rule: most inflected forms are words, too. */
function isCommonChange([edit, words]: readonly [string, number]): boolean {
  return words >= commonEdit && !/^.0$/.test(edit)
}

/** What the next shorter ending in the rules says. */
function inherited(rules: ReadonlyMap<string, string>, ending: string): string | undefined {
  const [kind, letters] = ending.split(' ') as [string, string]
  for (let from = 1; from <= letters.length; from++) {
    const edit = rules.get(`${kind} ${letters.slice(from)}`)
    if (edit !== undefined) return edit
  }
  return undefined
}

/** The smallest edit from form to lemma; null when it replaces more than nine letters or nearly the whole word. */
function findEdit(form: string, lemma: string, upos: string): string | null {
  const changes = upos === 'PROPN' ? ['k', 'c', 'l'] : ['l', 'k', 'c']
  const edits = changes.flatMap(change => {
    const base = changeCase(form, change)
    let same = 0
    while (same < base.length && base[same] === lemma[same]) same++
    const strip = base.length - same
    return strip > 9 || same === 0 ? [] : [`${change}${strip}${lemma.slice(same)}`]
  })
  const size = (edit: string) => Number(edit[1]) + edit.length
  const smallest = edits.sort((left, right) => size(left) - size(right))[0]
  return smallest !== undefined && applyEdit(form, smallest) === lemma ? smallest : null
}

/** The words whose commonest lemma the rules miss. */
function learnExceptions(
  occurrences: readonly Occurrence[],
  rulesOnly: Lemmas,
  knownWords: KnownWords,
): Map<string, string> {
  const votes = new Map<string, Map<string, number>>()
  const guesses = new Map<string, string>()
  for (const { form, upos, xpos, isFirst, lemma } of occurrences) {
    const key = `${lemmaClass(form, upos, xpos, isFirst)} ${form.toLowerCase()}`
    const counts = votes.get(key) ?? new Map<string, number>()
    votes.set(key, counts.set(lemma, (counts.get(lemma) ?? 0) + 1))
    guesses.set(key, lemmatise(rulesOnly, knownWords, { form, upos, xpos, isFirst }))
  }
  const exceptions = new Map<string, string>()
  for (const key of sorted(votes.keys())) {
    const [lemma] = commonest(votes.get(key)!)
    if (lemma !== guesses.get(key)) exceptions.set(key, lemma)
  }
  return exceptions
}

/** The commonest FEATS of each tag, and of each form of it that has others. */
function learnFeatures(words: readonly GoldWord[]): Map<string, string> {
  const votes = new Map<string, Map<string, number>>()
  for (const { form, upos, xpos, feats } of words) {
    for (const key of [`${upos}|${xpos} `, `${upos}|${xpos} ${form.toLowerCase()}`]) {
      const counts = votes.get(key) ?? new Map<string, number>()
      votes.set(key, counts.set(feats, (counts.get(feats) ?? 0) + 1))
    }
  }
  const features = new Map<string, string>()
  for (const key of sorted(votes.keys())) {
    const [feats, count] = commonest(votes.get(key)!)
    const tag = key.slice(0, key.indexOf(' ') + 1)
    if (key === tag || (count >= 2 && feats !== features.get(tag))) features.set(key, feats)
  }
  return features
}

/** The entry with the highest count; the first in order of code units among equals. */
function commonest(counts: ReadonlyMap<string, number>): [string, number] {
  return rank(counts)[0]!
}

function rank(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts].sort(([left, a], [right, b]) => b - a || (left < right ? -1 : 1))
}

function sorted(keys: Iterable<string>): string[] {
  return [...keys].sort()
}
