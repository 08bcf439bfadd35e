import { genderOfGivenName } from '../../lexicon/given-names.ts'
import { courtesyTitles, genderOfNoun, offices } from '../../lexicon/titles.ts'
import type { NameMention } from '../../model.ts'
import { couples } from './couples.ts'
import { addHolder, addRole, type Candidate, type Described, type Discourse, type Entity, see } from './discourse.ts'
import { functionOf, isPredicative, type Parsed } from './grammar.ts'
import { bodies, isCollective, isCrowd, isHuman } from './nouns.ts'
import { complementText, definite, isPossessivePronoun, type Phrase, phraseOf } from './phrases.ts'
import type { Reading } from './reading.ts'
import { rolesAround, titleBefore } from './roles.ts'

export interface Found {
  readonly candidates: readonly Candidate[]
  /** Persons named with "his … counterpart" before them: their office follows from the possessor's. */
  readonly counterparts: readonly {
    readonly entity: Entity
    readonly possessor: number
    readonly modifiers: readonly string[]
  }[]
}

/** Everybody and everything named in the sentence, with the offices and gender it tells. */
export function namedCandidates({ parsed, spans, index, discourse }: Reading): Found {
  const candidates: Candidate[] = []
  const counterparts: Found['counterparts'][number][] = []
  for (const { mention: printed, first, last } of spans) {
    const mention = personOf(discourse, printed, parsed.tokens[first - 1]?.form ?? '')
    if (isModifier(parsed, first, last)) continue
    const entity = namedEntity(discourse, mention)
    let from = first
    if (
      mention.type !== 'person' &&
      mention.text === mention.value &&
      /^the$/i.test(parsed.tokens[first - 1]?.form ?? '')
    ) {
      entity.print = `the ${mention.value}`
    }
    if (mention.type === 'person') {
      const title = titleBefore(parsed, first)
      from = title.from
      entity.gender ??= title.gender
      if (title.role !== null) addRole(discourse, entity, title.role)
      if (title.possessor >= 0 && title.role?.head === 'counterpart') {
        counterparts.push({ entity, possessor: title.possessor, modifiers: title.role.modifiers })
      }
      for (const role of rolesAround(parsed, first, last)) {
        addRole(discourse, entity, role)
        entity.gender ??= genderOfNoun(role.head)
      }
    }
    see(discourse, entity, index)
    const head = headOf(parsed, from, last)
    candidates.push({
      entity,
      from,
      to: last,
      head,
      function: isOwner(parsed, last) ? 'possessive' : functionOf(parsed, head),
    })
  }
  return { candidates: [...candidates, ...couples(parsed, candidates)], counterparts }
}

/** Descriptions that may be referred to again: single humans, bodies, groups, and things in the plural as rivals of groups. */
export function describedCandidates({ parsed, text, index }: Reading, taken: readonly Candidate[]): Candidate[] {
  const { tokens, tree } = parsed
  const covered = new Set<number>()
  for (const { from, to } of taken) for (let at = from; at < to; at++) covered.add(at)
  const candidates: Candidate[] = []
  for (const [at, token] of tokens.entries()) {
    if (
      (token.upos !== 'NOUN' && !isTitled(parsed, at)) ||
      covered.has(at) ||
      tree.relations[at] === 'compound' ||
      tokens[at + 1]?.upos === 'NOUN' ||
      // "Wal-Mart"
      (tokens[at + 1]?.form === '-' && tokens[at + 1]!.start === token.end)
    )
      continue
    const holder = holderOf(parsed, at, taken)
    if (holder !== undefined) {
      candidates.push({
        ...holder,
        from: phraseOf(parsed, at).from,
        to: at + 1,
        head: at,
        function: functionOf(parsed, at),
      })
      continue
    }
    const entity = describedEntity(parsed, at, text, index)
    // "is known as a brilliant lawyer", "of becoming mayor": says what somebody is.
    if (entity === null || (entity.kind === 'human' && isPredicative(parsed, at))) continue
    const { from, to } = phraseOf(parsed, at)
    candidates.push({
      entity,
      from,
      to,
      head: at,
      function: isOwner(parsed, to) ? 'possessive' : functionOf(parsed, at),
    })
  }
  return candidates
}

/** "The President of the United States": an office with a capital and an article of its own, told by what it is of. */
function isTitled({ tokens }: Parsed, at: number): boolean {
  return (
    tokens[at]!.xpos === 'NNP' &&
    offices.has(tokens[at]!.form.toLowerCase()) &&
    /^the$/i.test(tokens[at - 1]?.form ?? '') &&
    tokens[at + 1]?.form === 'of'
  )
}

/** The person a description is only another word for: "The mayor, Ann Lowe, …" and "Ann Lowe, a lawyer for the port, …". */
function holderOf(parsed: Parsed, at: number, taken: readonly Candidate[]): Candidate | undefined {
  const { tokens, tree } = parsed
  if (!isHuman(tokens[at]!.form.toLowerCase())) return undefined
  const { from, determiner } = phraseOf(parsed, at)
  const follows = tokens[from - 1]?.form === ',' && /^(?:an?|the|)$/.test(determiner)
  return taken.find(({ entity, head, to }) => {
    if (entity.kind !== 'person') return false
    if (tree.relations[head] === 'appos' && tree.heads[head] === at) return true
    return follows && to === from - 1 && (tree.relations[at] === 'appos' || determiner !== 'the')
  })
}

/** Keeps a description for later: the rules ask which sources, officials, courts have been introduced. */
export function noteDescription(
  { entity: { kind }, head }: Candidate,
  { parsed, text, index, discourse }: Reading,
): void {
  if (kind !== 'human' && kind !== 'body') return
  const phrase = phraseOf(parsed, head)
  const noun = parsed.tokens[head]!.form.toLowerCase()
  const list = discourse.described.get(noun) ?? []
  const described: Described = {
    phrase,
    print: definite(phrase, parsed.tokens, text, false),
    indefinite: /^(?:an?|one)$/.test(phrase.determiner),
    sentence: index,
  }
  // Beyond this many nothing is settled any more; bounds the work.
  if (list.length < 12) list.push(described)
  discourse.described.set(noun, list)
}

/** Nouns that are seldom referred to again, though they look like things: "last week", "a number of". From general knowledge. */
const moments: ReadonlySet<string> = new Set(
  'day week month year time hour minute moment morning afternoon evening night today yesterday tomorrow weekend spring summer autumn fall winter season number lot part rest kind sort way fact'.split(
    ' ',
  ),
)

function describedEntity(parsed: Parsed, at: number, text: string, sentence: number): Entity | null {
  const { form, xpos, lemma } = parsed.tokens[at]!
  const phrase = phraseOf(parsed, at)
  const word = form.toLowerCase()
  const plural = xpos === 'NNS' || isCollective(form)
  const kind = plural
    ? isCrowd(form, lemma)
      ? 'group'
      : 'things'
    : /^(?:couple|pair|duo|trio)$/.test(word) && /^the$/i.test(phrase.determiner)
      ? 'group'
      : isHuman(word)
        ? 'human'
        : bodies.has(word)
          ? 'body'
          : moments.has(word)
            ? null
            : 'thing'
  if (kind === null) return null
  // "his aides", "no officials": not to be repeated by themselves.
  const first = parsed.tokens[phrase.from]!
  const print =
    isPossessivePronoun(first) ||
    /^(?:no|any|every|each|neither|either|what|which|some|many|few|all|both)$/.test(phrase.determiner)
      ? ''
      : described(parsed, phrase, text, plural) + complementText(parsed, at, text)
  return { kind, print, gender: kind === 'human' ? genderOfNoun(word) : null, roles: [], lastSeen: sentence }
}

/** "Social Security" is printed without an article, as it stands. */
function described({ tokens }: Parsed, phrase: Phrase, text: string, plural: boolean): string {
  const isName = /^NNP/.test(tokens[phrase.head]!.xpos) && phrase.determiner === ''
  if (!isName) return definite(phrase, tokens, text, plural)
  return text.slice(tokens[phrase.from]!.start, tokens[phrase.head]!.end).replace(/\s+/g, ' ')
}

function namedEntity(discourse: Discourse, mention: NameMention): Entity {
  const known = discourse.named.get(mention.value)
  if (known !== undefined) return known
  const first = mention.value.split(' ')
  // "J. Martin Olsen": the name after an initial tells it.
  const given = mention.type === 'person' && first.length > 1 ? genderOfGivenName(first.find(isSpelled) ?? '') : null
  const entity: Entity = { kind: mention.type, print: mention.value, gender: given, roles: [], lastSeen: -1 }
  discourse.named.set(mention.value, entity)
  if (mention.type === 'organisation') addHolder(discourse, first.at(-1)!.toLowerCase(), entity)
  return entity
}

/** "Lowe" taken for a body in one place is Ann Lowe when the article knows her and nobody else of that name; "the Lowe" is not. */
function personOf(discourse: Discourse, mention: NameMention, before: string): NameMention {
  if (mention.type !== 'organisation' || mention.text.includes(' ') || /^the$/i.test(before)) return mention
  const bearer = discourse.bearers.get(mention.text)
  return bearer?.includes(' ') ? { ...mention, type: 'person', value: bearer } : mention
}

/** Somebody called "Ms. Lowe" anywhere in the article is a woman from its first sentence on, and known by each of her names. */
export function nameGender(discourse: Discourse, mention: NameMention, text: string): void {
  if (mention.type !== 'person') return
  const title = /(?:^|[^\p{L}])(\p{Lu}\p{Ll}{1,7})\.?\s$/u.exec(
    text.slice(Math.max(0, mention.start - 12), mention.start),
  )
  const gender = courtesyTitles.get(title?.[1]?.toLowerCase() ?? '') ?? null
  for (const word of mention.value.split(' ')) {
    const bearer = discourse.bearers.get(word)
    discourse.bearers.set(word, bearer === undefined || bearer === mention.value ? mention.value : null)
  }
  if (gender !== null) namedEntity(discourse, mention).gender ??= gender
}

/** "Martin", not "J.". */
const isSpelled = (word: string): boolean => !/^\p{Lu}\.?$/u.test(word)

/** "the Hezbollah representative", "an ICC probe": the name only qualifies the noun after it. */
function isModifier({ tokens, tree }: Parsed, first: number, last: number): boolean {
  const next = tokens[last]
  if (next === undefined || next.start !== tokens[last - 1]!.end + 1) return false
  const head = tree.heads[headIndex(tree.heads, first, last)]!
  return (
    head >= last &&
    /^(?:compound|amod|nmod|nmod:desc|nmod:unmarked)$/.test(tree.relations[headIndex(tree.heads, first, last)]!) &&
    /^(?:NOUN|ADJ)$/.test(next.upos)
  )
}

function headOf({ tree }: Parsed, from: number, to: number): number {
  return headIndex(tree.heads, from, to)
}

/** The word of `[from, to)` that hangs on a word outside it; the first such. */
function headIndex(heads: readonly number[], from: number, to: number): number {
  for (let at = from; at < to; at++) if (heads[at]! < from || heads[at]! >= to) return at
  return from
}

function isOwner({ tokens }: Parsed, last: number): boolean {
  return /^'s?$/.test(tokens[last]?.form ?? '')
}
