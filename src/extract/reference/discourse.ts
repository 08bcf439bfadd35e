import type { Gender } from '../../lexicon/titles.ts'
import type { Parsed } from './grammar.ts'
import type { Phrase } from './phrases.ts'
import type { Speaking } from './voices.ts'

/** Somebody or something the article speaks of. */
export interface Entity {
  readonly kind: 'person' | 'organisation' | 'place' | 'human' | 'body' | 'group' | 'thing' | 'things'
  /** What to print for it: "Gabi Ashkenazi", "the Israeli diplomatic source"; with the article its name takes: "the United States". */
  print: string
  /** Known for persons by given name, title or an earlier pronoun. */
  gender: Gender | null
  readonly roles: Role[]
  /** Last sentence it was mentioned in, by name or description. */
  lastSeen: number
}

/** An office or calling: "Israeli Foreign Minister" is `minister` with `israeli` and `foreign`. All lower case. */
export interface Role {
  readonly head: string
  readonly modifiers: readonly string[]
  /** "mayor of Orrin" → "orrin"; empty for none. */
  readonly of: string
}

/** A place in a sentence where an entity stands: tokens `[from, to)`. */
export interface Candidate {
  readonly entity: Entity
  readonly from: number
  readonly to: number
  readonly head: number
  readonly function: 'subject' | 'object' | 'oblique' | 'possessive' | 'other'
}

/** What the rules know when they come to a sentence. */
export interface Scene {
  readonly sentence: number
  readonly parsed: Parsed
  /** The body of the article. */
  readonly text: string
  /** Genders of pronouns that stay unsettled in it. */
  readonly unsettled: ReadonlySet<Gender>
  /** By position. */
  readonly candidates: readonly Candidate[]
  /** Whose words a token is; tokens of the outlet's own words are missing. */
  readonly speaking: ReadonlyMap<number, Speaking>
  /** The scenes of the two sentences before that do not stand wholly inside a quotation, nearest first. */
  readonly before: readonly Scene[]
  /** The scenes of the two sentences before, nearest first. */
  readonly recent: readonly Scene[]
  /** Index of the main subject's candidate in `candidates`; -1 when it is none of them. */
  readonly mainSubject: number
}

/** A description met earlier, for "the diplomatic source" after "an Israeli diplomatic source". */
export interface Described {
  readonly phrase: Phrase
  readonly print: string
  readonly indefinite: boolean
  readonly sentence: number
}

/** What the article has said up to a sentence. */
export interface Discourse {
  /** By the value of the name. */
  readonly named: Map<string, Entity>
  /** Descriptions by lower-case head noun. */
  readonly described: Map<string, Described[]>
  /** Persons by the head of an office they hold, and organisations by the last word of their name; lower case. */
  readonly holders: Map<string, Entity[]>
  /** Persons by each word of their names; null for a word that several have. */
  readonly bearers: Map<string, string | null>
  /** The two persons of a gender last spoken of, latest first. */
  readonly latest: Record<Gender, Entity[]>
}

export function createDiscourse(): Discourse {
  return {
    named: new Map(),
    described: new Map(),
    holders: new Map(),
    bearers: new Map(),
    latest: { male: [], female: [] },
  }
}

/** More holders of one office settle nothing any more; also bounds the work on hostile text. */
const maximumHolders = 12

/** Notes that somebody or something is called by this noun in the article. */
export function addHolder(discourse: Discourse, noun: string, entity: Entity): void {
  const list = discourse.holders.get(noun) ?? []
  if (!list.includes(entity) && list.length < maximumHolders) list.push(entity)
  discourse.holders.set(noun, list)
}

/** Notes an office of somebody: "the mayor of Hull". */
export function addRole(discourse: Discourse, entity: Entity, role: Role): void {
  addHolder(discourse, role.head, entity)
  const isKnown = entity.roles.some(
    known => known.head === role.head && known.of === role.of && known.modifiers.join(' ') === role.modifiers.join(' '),
  )
  if (!isKnown && entity.roles.length < maximumHolders) entity.roles.push(role)
}

/** Notes that the article speaks of a person in this sentence. */
export function see(discourse: Discourse, entity: Entity, sentence: number): void {
  entity.lastSeen = sentence
  if (entity.kind !== 'person' || entity.gender === null) return
  const list = discourse.latest[entity.gender]
  const at = list.indexOf(entity)
  if (at >= 0) list.splice(at, 1)
  list.unshift(entity)
  list.length = Math.min(list.length, 2)
}

/** What a rule found. */
export interface Resolution {
  readonly candidate: Candidate
  readonly rule: string
}

/** The candidate that stands at a token; the later-listed, more special one wins. */
export function candidateAt(candidates: readonly Candidate[], token: number): Candidate | null {
  let best: Candidate | null = null
  for (const candidate of candidates) {
    if (token < candidate.from || token >= candidate.to) continue
    if (best === null || candidate.to - candidate.from > best.to - best.from) best = candidate
  }
  return best
}
