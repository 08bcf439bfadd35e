import { genderOfGivenName } from '../lexicon/given-names.ts'
import type { Gender } from '../lexicon/titles.ts'
import { genderOfPronoun } from './reference/persons.ts'
import type { Reference } from './reference/reference.ts'

/**
 * The gender of people as the article tells it, by the name printed for them: "he" where it was settled who that is, else the given name.
 * Null for names that the article calls both and for those it says nothing of.
 */
export function gendersIn(references: readonly Reference[]): (name: string) => Gender | null {
  const told = new Map<string, Gender | null>()
  for (const { kind, text, replacement } of references) {
    const gender = kind === 'pronoun' ? genderOfPronoun(text) : null
    if (gender === null) continue
    const before = told.get(replacement)
    told.set(replacement, before === undefined || before === gender ? gender : null)
  }
  return name => {
    const gender = told.get(name)
    if (gender !== undefined) return gender
    const words = name.split(' ')
    return words.length > 1 ? genderOfGivenName(words[0]!) : null
  }
}
