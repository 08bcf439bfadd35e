import type { Candidate, Discourse, Entity } from './discourse.ts'
import { isPredicative, type Parsed } from './grammar.ts'
import { isHuman } from './nouns.ts'
import { type Phrase, phraseOf } from './phrases.ts'
import type { Reading } from './reading.ts'
import { complementOf } from './roles.ts'

export interface Settled {
  readonly entity: Entity
  readonly replacement: string
  readonly rule: string
}

/** A definite description and what is known where it stands. */
interface Description {
  readonly parsed: Parsed
  readonly phrase: Phrase
  /** Its head, lower case. */
  readonly noun: string
  /** Index of the sentence. */
  readonly sentence: number
  readonly discourse: Discourse
}

/** Modifiers that make another office of it: the vice president is no president. */
const changing = new Set(
  'vice deputy former ex acting assistant then late under shadow interim outgoing incoming elect designate attorney prime first lord associate'.split(
    ' ',
  ),
)
/** Heads that narrow nothing: an article has many of each. */
const vague = new Set(
  'head man woman person friend member colleague expert victim supporter child boy girl parent critic resident worker employee star winner counsel counterpart kid student representative citizen teen teenager'.split(
    ' ',
  ),
)
/** A holder not mentioned for this many sentences may be somebody else by now. From reading news text. */
const maximumDistance = 8

/** Who a definite description stands for: "the foreign minister", "the diplomatic source", "the court". Null when not settled. */
export function settleDescription(
  { entity, head }: Candidate,
  { parsed, index: sentence, discourse }: Pick<Reading, 'parsed' | 'index' | 'discourse'>,
  present: readonly Candidate[],
): Settled | null {
  const { tokens, tree, children } = parsed
  const phrase = phraseOf(parsed, head)
  if (isPredicative(parsed, head) || tree.relations[head] === 'root') return null
  if (phrase.determiner !== 'the') return null
  // "the source who called", "the officials in Orrin": narrowed by what follows, so another one may be meant.
  const isNarrowed = children[head]!.some(
    child => child > head && /^(?:acl|nmod|appos|conj|flat|advcl)/.test(tree.relations[child]!),
  )
  if (isNarrowed && complementOf(parsed, head) === '') return null
  const description = { parsed, phrase, noun: tokens[head]!.form.toLowerCase(), sentence, discourse }
  switch (entity.kind) {
    case 'group':
      return officeHolders(description)
    case 'human':
      return officeHolder(description, present) ?? sameRole(description)
    case 'body':
      return sameBody(description) ?? sameRole(description)
    default:
      return null
  }
}

/** "the Russian foreign minister" → the one person of the article with that office. */
function officeHolder(
  { parsed, phrase, noun, sentence, discourse }: Description,
  present: readonly Candidate[],
): Settled | null {
  if (vague.has(noun)) return null
  const wanted = lower(phrase.modifiers)
  const complement = complementOf(parsed, phrase.head)
  const holders = new Set<Entity>()
  const sameOffice = new Set<Entity>()
  for (const entity of discourse.holders.get(noun) ?? []) {
    for (const role of entity.roles) {
      if (role.head !== noun) continue
      sameOffice.add(entity)
      // "the president" is the state's, not "the president of the Harbour Trust" of some sentences ago.
      if (complement === '' && role.of !== '' && (noun === 'president' || sentence - entity.lastSeen > 2)) continue
      const narrowed = complement === '' || role.of === complement || role.modifiers.includes(complement)
      if (
        narrowed &&
        wanted.every(word => role.modifiers.includes(word)) &&
        role.modifiers.every(word => !changing.has(word) || wanted.includes(word))
      )
        holders.add(entity)
    }
  }
  const [holder] = holders
  if (holder === undefined || holders.size > 1 || (wanted.length === 0 && sameOffice.size > 1)) return null
  if (sentence - holder.lastSeen > maximumDistance) return null
  // "Ashkenazi met the foreign minister": somebody named in the same sentence is not described in it again.
  if (present.some(other => other.entity === holder)) return null
  // A nameless one of that office has come up as well.
  if ((discourse.described.get(noun) ?? []).some(other => other.indefinite)) return null
  return { entity: holder, replacement: holder.print, rule: 'same-role' }
}

/** "the foreign ministers", "the two ministers" → "Sergei Lavrov and Gabi Ashkenazi", when the article knows exactly two. */
function officeHolders({ parsed, phrase, noun: plural, sentence, discourse }: Description): Settled | null {
  const { lemma } = parsed.tokens[phrase.head]!
  const wanted = lower(phrase.modifiers)
  const counted = wanted[0] === 'two'
  const narrowing = counted ? wanted.slice(1) : wanted
  const noun = isHuman(lemma) ? lemma : plural.replace(/s$/, '')
  if (vague.has(noun) || (!counted && narrowing.length === 0)) return null
  const holders: Entity[] = []
  for (const entity of discourse.holders.get(noun) ?? []) {
    if (
      entity.roles.some(
        role =>
          role.head === noun &&
          narrowing.every(word => role.modifiers.includes(word)) &&
          !role.modifiers.some(word => changing.has(word) && !narrowing.includes(word)),
      )
    )
      holders.push(entity)
  }
  const [first, second, third] = holders
  if (first === undefined || second === undefined || third !== undefined) return null
  if (holders.some(holder => sentence - holder.lastSeen > maximumDistance)) return null
  if ((discourse.described.get(noun) ?? []).length > 0) return null
  return {
    entity: { kind: 'group', print: `${first.print} and ${second.print}`, gender: null, roles: [], lastSeen: sentence },
    replacement: `${first.print} and ${second.print}`,
    rule: 'group',
  }
}

/** "the diplomatic source" after "an Israeli diplomatic source", if no other source was introduced. */
function sameRole({ parsed, phrase, noun, sentence, discourse }: Description): Settled | null {
  if (complementOf(parsed, phrase.head) !== '') return null
  // "the first of a woman president": "the president" is whoever is in office.
  if (/^(?:president|premier|chancellor|king|queen|pope|monarch)$/.test(noun) && phrase.modifiers.length === 0)
    return null
  const wanted = lower(phrase.modifiers)
  const earlier = (discourse.described.get(noun) ?? []).filter(other => other.indefinite)
  const fitting = earlier.filter(other => wanted.every(word => lower(other.phrase.modifiers).includes(word)))
  const prints = new Set(fitting.map(other => other.print))
  const [print] = prints
  const first = fitting[0]
  if (
    print === undefined ||
    first === undefined ||
    prints.size > 1 ||
    (wanted.length === 0 && earlier.length !== fitting.length)
  )
    return null
  if (fitting.length > 1 && wanted.length === 0) return null
  // "the court" beside a court with a name
  const named = (discourse.holders.get(noun) ?? []).some(entity => entity.kind === 'organisation')
  if (named && wanted.length === 0) return null
  // Nothing to add when the words are the same.
  if (
    first.phrase.modifiers.length <= phrase.modifiers.length ||
    sentence - fitting.at(-1)!.sentence > maximumDistance * 2
  )
    return null
  return {
    entity: { kind: isHuman(noun) ? 'human' : 'body', print, gender: null, roles: [], lastSeen: sentence },
    replacement: print,
    rule: 'same-description',
  }
}

/** "the court" → "the International Criminal Court", if it is the only court of the article. */
function sameBody({ parsed, phrase, noun, sentence, discourse }: Description): Settled | null {
  if (phrase.modifiers.length > 0 || complementOf(parsed, phrase.head) !== '') return null
  const holders = (discourse.holders.get(noun) ?? []).filter(entity => entity.print.includes(' '))
  const [holder] = holders
  if (holder === undefined || holders.length > 1 || sentence - holder.lastSeen > 3) return null
  if ((discourse.described.get(noun) ?? []).some(other => other.indefinite || other.phrase.modifiers.length > 0))
    return null
  return {
    entity: holder,
    replacement: holder.print.startsWith('the ') ? holder.print : `the ${holder.print}`,
    rule: 'only-body',
  }
}

function lower(words: readonly string[]): string[] {
  return words.map(word => word.toLowerCase())
}
