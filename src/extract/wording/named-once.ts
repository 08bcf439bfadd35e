import { type Gender, genderOfNoun } from '../../lexicon/titles.ts'
import type { NameMention } from '../../model.ts'
import type { ClauseView } from '../clause.ts'
import { isHuman } from '../reference/nouns.ts'
import { genderOfPronoun } from '../reference/persons.ts'
import type { Part } from '../rule.ts'
import { lastName } from './last-name.ts'
import type { Substitution } from './render.ts'

/** What a claim needs to know of its speaker and of those named near it. */
export interface Speaking {
  readonly name: string
  readonly isPerson: boolean
  readonly names: readonly NameMention[]
  genderOf(name: string): Gender | null
}

const pronouns: Readonly<Record<Gender, Readonly<Record<string, string>>>> = {
  male: { i: 'he', me: 'him', my: 'his' },
  female: { i: 'she', me: 'her', my: 'her' },
}

/**
 * A speaker is named in full once in a claim: “I say that my sole aim was my harbour” gives "Ellen Marsh says that her sole aim was her harbour".
 * Where somebody else stands in the claim whom the pronoun could mean, or the gender is not known, it is the surname: “I told the mayor that
 * I would come” gives "Ellen Marsh told the mayor that Marsh would come". `substitutions` are those of "I", "me" and "my", `parts` what is printed.
 */
export function namedOnce(
  substitutions: readonly Substitution[],
  { tokens }: ClauseView,
  parts: readonly Part[],
  { name, isPerson, names, genderOf }: Speaking,
): readonly Substitution[] {
  if (!isPerson || substitutions.length < 2) return substitutions
  const printed = parts.flatMap(part => ('token' in part ? [part.token] : []))
  const first = printed.find(at => substitutions.some(({ from }) => from === at))
  if (first === undefined) return substitutions
  const gender = genderOf(name)
  const mayBe = (other: Gender | null) => other === null || other === gender
  const isRival = (at: number) => {
    const { form, lemma, upos, start, end } = tokens[at]!
    const pronoun = genderOfPronoun(form)
    if (pronoun !== null) return mayBe(pronoun)
    if (upos === 'NOUN' && isHuman(lemma)) return mayBe(genderOfNoun(lemma))
    const other = names.find(each => each.type === 'person' && each.start < end && start < each.end)
    return other !== undefined && mayBe(genderOf(other.value))
  }
  const pronoun = gender === null || printed.some(isRival) ? null : pronouns[gender]
  const surname = lastName(name)
  return substitutions.map(each => {
    if (each.from === first) return each
    const words = pronoun?.[tokens[each.from]!.form.toLowerCase()] ?? each.words.replace(name, surname)
    return { ...each, words }
  })
}
