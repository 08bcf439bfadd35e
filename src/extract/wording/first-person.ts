import { isGivenName } from '../../lexicon/given-names.ts'
import { isPersonNoun } from '../../lexicon/person-nouns.ts'
import { presentTense } from '../../lexicon/verbs.ts'
import { isFiniteWord } from '../../statement/is-finite-word.ts'
import { type ClauseView, childrenWith, lemmaOf } from '../clause.ts'
import { bodies } from '../reference/nouns.ts'
import type { Substitution } from './render.ts'

export interface FirstPerson {
  readonly substitutions: readonly Substitution[]
  readonly replace: ReadonlyMap<number, string>
}

/**
 * In a direct quotation "I" is the speaker: "I have a feeling" → "Ashkenazi has a feeling". "We" and "our" are a speaker that is a body, or the
 * body somebody speaks for; of one person's "we" the text does not say who else is meant, and it stays. Nothing changes when the speaker is
 * unknown or a pronoun. `isGroup` is true when the speaker's name is that of an organisation.
 */
export function firstPerson(view: ClauseView, speaker: string | null, isGroup = false): FirstPerson {
  const replace = new Map<number, string>()
  if (
    speaker === null ||
    speaker === '' ||
    /^(?:he|she|they|it|I|we)$/i.test(speaker) ||
    // "Her sister said: “I want it for my sister”": whose sister is not told in the claim.
    /^(?:his|her|their|its)\s/i.test(speaker) ||
    // "the statement said: “I …”": its author is not named. "judged myself" has no form for a name.
    (isNoPerson(speaker) && groupOf(speaker, isGroup) === null) ||
    view.tokens.some(token => /^myself$/i.test(token.form))
  )
    return { substitutions: [], replace }
  const group = groupOf(speaker, isGroup)
  if (group !== null) return plural(view, group)
  const substitutions = view.tokens.flatMap((token, at): Substitution[] => {
    if (/^(?:me|I)$/.test(token.form) && token.upos === 'PRON') return [{ from: at, to: at + 1, words: speaker }]
    return /^my$/i.test(token.form) ? [{ from: at, to: at + 1, words: `${speaker}'s` }] : []
  })
  view.tokens.forEach((token, subject) => {
    if (token.form !== 'I' || !view.relations[subject]!.startsWith('nsubj')) return
    const verb = view.heads[subject]!
    // "The mayor and I have talked" stays plural.
    if (verb < 0 || isOneOfSeveral(view, subject)) return
    // "would I have done it": after a modal the verb keeps its form.
    if (childrenWith(view, verb, 'aux').some(index => view.tokens[index]!.xpos === 'MD')) {
      modalShort(view, subject, verb, replace)
      return
    }
    const finite = [...childrenWith(view, verb, 'aux', 'cop'), verb]
      .filter(index => view.tokens[index]!.xpos === 'VBP')
      .sort((left, right) => left - right)[0]
    modalShort(view, subject, verb, replace)
    // "‘We are first,’ well I am not": the verb of somebody else, hung on the wrong word
    const isOthers = /^(?:we|you|they)$/i.test(view.tokens[(finite ?? 0) - 1]?.form ?? '')
    if (finite !== undefined && !isOthers) replace.set(finite, presentTense(lemmaOf(view, finite), false))
    // "I know and have always known": the second verb has the same subject; "I get used to it and watch" has no infinitive after "and".
    for (const partner of conjuncts(view, verb)) {
      const second = [...childrenWith(view, partner, 'aux', 'cop'), partner].find(
        index =>
          view.tokens[index]!.xpos === 'VBP' ||
          (finite === verb && index === partner && view.tokens[index]!.xpos === 'VB' && isAfterAnd(view, index)),
      )
      if (second !== undefined) replace.set(second, presentTense(lemmaOf(view, second), false))
    }
  })
  view.tokens.forEach(({ form }, at) => {
    const short = view.tokens[at + 1]?.form.toLowerCase()
    // "As a sailor, I'm not going", when the parser hung "I" on another word
    if (form === 'I' && !replace.has(at + 1) && (short === "'m" || short === "'ve"))
      replace.set(at + 1, short === "'m" ? 'is' : 'has')
  })
  return { substitutions, replace }
}

/** Verbs joined to a verb, and to these, that have no subject of their own. */
function conjuncts(view: ClauseView, verb: number): number[] {
  const own = childrenWith(view, verb, 'conj').filter(
    partner => partner > verb && childrenWith(view, partner, 'nsubj').length === 0,
  )
  return own.flatMap(partner => [partner, ...conjuncts(view, partner)])
}

/** "and watch", "and often watch". */
const isAfterAnd = ({ tokens }: ClauseView, at: number): boolean =>
  tokens[tokens[at - 1]?.upos === 'ADV' ? at - 2 : at - 1]?.upos === 'CCONJ'

/** "I'd like", "I'll go": the short form cannot stand after a name. */
function modalShort(view: ClauseView, subject: number, verb: number, replace: Map<number, string>): void {
  const short = view.tokens[subject + 1]?.form.toLowerCase()
  if (short === "'d") replace.set(subject + 1, view.tokens[verb]!.xpos === 'VB' ? 'would' : 'had')
  if (short === "'ll") replace.set(subject + 1, 'will')
}

/** "the statement", "the mayor's account": a common noun that is nobody. */
function isNoPerson(speaker: string): boolean {
  const last = speaker.split(' ').at(-1)!
  return /^(?:the|an?|his|her|its|their)\b|['’]s\b/i.test(speaker) && /^\p{Ll}/u.test(last) && !isPersonNoun(last)
}

/** "The mayor and I", not "The mayor left and I stayed". */
function isOneOfSeveral({ tokens }: ClauseView, subject: number): boolean {
  if (/^and$/i.test(tokens[subject + 1]?.form ?? '')) return true
  const before = tokens.slice(0, Math.max(0, subject - 1))
  // “And I think”: what the word joins was said before.
  if (subject < 2) return false
  return /^and$/i.test(tokens[subject - 1]?.form ?? '') && before.every(token => !isFiniteWord(token))
}

/** The body that "we" stands for: "the port authority" of itself, of "a spokesman for the port authority" and of "the port authority's spokeswoman"; null for a person. */
function groupOf(speaker: string, isGroup: boolean): string | null {
  if (isGroup) return speaker
  const spokesman =
    /^.{0,40}\bspokes(?:man|woman|person) (?:for|of) (\S.*)$/.exec(speaker) ??
    /^(\S.*)['’]s? spokes(?:man|woman|person)$/.exec(speaker)
  if (spokesman) return isPersonName(spokesman[1]!) ? null : spokesman[1]!
  const last = speaker.split(' ').at(-1)!.toLowerCase()
  // "the newspaper" and "the website" mostly print what others say.
  const isMedium = /^(?:broadcaster|magazine|network|newspaper|outlet|publisher|website)$/.test(last)
  return /^the\b/i.test(speaker) && bodies.has(last) && !isMedium ? speaker : null
}

/** "a spokesman for Ellen Marsh": her "we" is not herself. */
const isPersonName = (words: string): boolean =>
  /^(?:\p{Lu}\S*\s?){1,3}$/u.test(words) && isGivenName(words.split(' ')[0]!)

/** "We regret", "our ships", "asked us" with the body in their place; nothing when one of the words means more than it: "all of us", "we all". */
function plural(view: ClauseView, group: string): FirstPerson {
  const replace = new Map<number, string>()
  const wider = view.tokens.some(
    ({ form }, at) =>
      (/^(?:we|us)$/i.test(form) && /^(?:all|both|as|two|three|who)$/i.test(view.tokens[at + 1]?.form ?? '')) ||
      (/^us$/i.test(form) && /^(?:of|let)$/i.test(view.tokens[at - 1]?.form ?? '')) ||
      /^(?:ourselves|I|me|my)$/.test(form),
  )
  if (wider) return { substitutions: [], replace }
  const substitutions = view.tokens.flatMap(({ form, upos }, at): Substitution[] => {
    if (/^(?:we|us)$/i.test(form) && upos === 'PRON') return [{ from: at, to: at + 1, words: group }]
    return /^our$/i.test(form) ? [{ from: at, to: at + 1, words: `${group}'s` }] : []
  })
  const isPlural = /s$/.test(group) && !/ss$/.test(group) && /^\p{Ll}/u.test(group.split(' ').at(-1)!)
  view.tokens.forEach(({ form }, subject) => {
    if (!/^we$/i.test(form) || isPlural || !view.relations[subject]!.startsWith('nsubj')) return
    const verb = view.heads[subject]!
    if (verb < 0) return
    modalShort(view, subject, verb, replace)
    for (const each of [verb, ...childrenWith(view, verb, 'conj')]) {
      const helpers = childrenWith(view, each, 'aux', 'cop')
      if (helpers.some(index => view.tokens[index]!.xpos === 'MD')) continue
      if (each !== verb && childrenWith(view, each, 'nsubj').length > 0) continue
      const finite = [...helpers, each]
        .sort((left, right) => left - right)
        .find(index => /^VB[PD]$/.test(view.tokens[index]!.xpos))
      if (finite === undefined) continue
      if (view.tokens[finite]!.xpos === 'VBP') replace.set(finite, presentTense(lemmaOf(view, finite), false))
      else if (/^were$/i.test(view.tokens[finite]!.form)) replace.set(finite, 'was')
    }
  })
  return { substitutions, replace }
}
