import type { Gender } from '../../lexicon/titles.ts'
import type { Candidate, Entity, Resolution, Scene } from './discourse.ts'
import { antecedentOfRelative, clauseOf, clausesAround, type Parsed, subjectOf } from './grammar.ts'
import { isPossessivePronoun } from './phrases.ts'

const genders: Readonly<Record<string, Gender>> = {
  he: 'male',
  him: 'male',
  his: 'male',
  she: 'female',
  her: 'female',
  hers: 'female',
}

export function genderOfPronoun(form: string): Gender | null {
  return genders[form.toLowerCase()] ?? null
}

/**
 * Who "he", "she", "him", "his" or "her" at `at` is. One rule after the other; each gives an answer only when no rival of
 * that gender comes into question. Null when none does. `latest`: the persons of that gender last spoken of.
 */
export function resolvePerson(scene: Scene, at: number, gender: Gender, latest: readonly Entity[]): Resolution | null {
  const fits = (candidate: Candidate) =>
    isPerson(candidate.entity) && (candidate.entity.gender === null || candidate.entity.gender === gender)
  const { parsed } = scene
  const possessive = isPossessivePronoun(parsed.tokens[at]!)
  const barred = barredEntities(scene, at, possessive)
  const own = scene.candidates.filter(
    candidate =>
      candidate.head < at && !parsed.quoted[candidate.head] && fits(candidate) && !barred.has(candidate.entity),
  )
  const found =
    governingSubject(scene, at, own, possessive) ??
    laterSubject(scene, at, own, fits) ??
    onlyOne(scene, at, own, barred, fits) ??
    previousSubject(scene, at, own, fits)
  if (found === null || found.candidate.entity.gender !== null || found.rule === 'subject-of-sentence') return found
  // "Lowe had left. Trey Osei would not comment. She …": while a woman is being spoken of, she is no unknown Trey.
  const rival = latest.some(entity => entity !== found.candidate.entity && scene.sentence - entity.lastSeen <= reach)
  return rival ? null : found
}

/** Sentences after which somebody has left the stage. From reading news text. */
const reach = 8

function isPerson(entity: Entity): boolean {
  return entity.kind === 'person' || entity.kind === 'human'
}

/**
 * The subject of the clause, or of a clause around it: "Ashkenazi said he would leave", "Lowe met her aides". Only when
 * nobody else stands between, or it is the only one in the sentence so far.
 */
function governingSubject(scene: Scene, at: number, own: readonly Candidate[], possessive: boolean): Resolution | null {
  const { parsed } = scene
  const clauses = clausesAround(parsed, at)
  const isSubject = parsed.tree.relations[at]!.startsWith('nsubj')
  for (const [depth, clause] of clauses.entries()) {
    // A subject or object cannot be the subject of its own clause.
    if (depth === 0 && !possessive) continue
    const subject = subjectOf(parsed, clause)
    if (subject < 0 || subject >= at) continue
    const candidate = whoBefore(scene, subject, own) ?? candidateAt(own, relativeOrSelf(scene, subject))
    if (candidate === null) {
      // "The dog said he": something else governs; a subject further out is no longer sure.
      if (!possessive && isSubject && parsed.tokens[subject]!.upos !== 'PRON') return null
      continue
    }
    const others = own.filter(other => other.entity !== candidate.entity)
    if (!possessive || depth > 0) {
      // "Lowe told Amari she …" and "He raised Lowe's words, in which he …" leave two.
      const rivals = others.filter(other => other.function !== 'possessive' || other.head > candidate.head)
      return rivals.length === 0 ? { candidate, rule: 'subject-of-sentence' } : null
    }
    // "Amari's aide, Ruth Lowe, and her driver": inside the subject's own phrase the first owner competes. Elsewhere only one
    // who takes part does: "Groups lined up for Amari, but Lowe bristled at her pursuit of the seat".
    const rivals = isWithin(parsed, at, subject) ? others : others.filter(other => other.function !== 'possessive')
    if (
      rivals.length > 0 ||
      isDoneToAnother(scene, at, clause) ||
      (others.length > 0 && isAimedAtAnother(scene, clause))
    )
      return null
    return { candidate, rule: 'subject-of-sentence' }
  }
  return null
}

function relativeOrSelf({ parsed }: Scene, subject: number): number {
  const holder = antecedentOfRelative(parsed, subject)
  return holder >= 0 ? holder : subject
}

/** "… belong to Justice Ann Lowe, who said she": "who" goes on from the name straight before it. */
function whoBefore({ parsed: { tokens } }: Scene, subject: number, own: readonly Candidate[]): Candidate | null {
  if (!/^who$/i.test(tokens[subject]!.form)) return null
  const end = tokens[subject - 1]?.form === ',' ? subject - 1 : subject
  return own.find(candidate => candidate.to === end && candidate.entity.kind === 'person') ?? null
}

/** What people seek for somebody else: "Kristol called for his resignation" is about another's, "Kristol announced his resignation" is not. */
const sought = new Set(
  'resignation removal ouster impeachment arrest execution dismissal firing release extradition departure termination expulsion recall conviction prosecution indictment nomination confirmation trial death assassination killing whereabouts'.split(
    ' ',
  ),
)
const ownActs = new Set(
  'announce offer submit tender consider plan postpone delay deny reject withdraw accept await face fight avoid survive'.split(
    ' ',
  ),
)

/** "Biden kept interrupting to attack his policy": what one attacks or praises is as a rule another's. Lemmas. */
const aimed = new Set(
  'attack mock criticise criticize challenge question praise support oppose dispute reject dismiss slam blast denounce condemn ridicule defend endorse interrupt deride echo rebut refute cite answer read hear watch'.split(
    ' ',
  ),
)

function isAimedAtAnother({ parsed }: Scene, clause: number): boolean {
  return aimed.has(parsed.tokens[clause]!.lemma)
}

function isWithin(parsed: Parsed, at: number, ancestor: number): boolean {
  let current = at
  for (let depth = 0; depth < 12 && current >= 0; depth++) {
    if (current === ancestor) return true
    current = parsed.tree.heads[current]!
  }
  return false
}

function isDoneToAnother({ parsed: { tokens, tree } }: Scene, at: number, clause: number): boolean {
  const head = tree.heads[at]!
  return head >= 0 && sought.has(tokens[head]!.lemma) && !ownActs.has(tokens[clause]!.lemma)
}

/** "In his meeting with Lavrov, Ashkenazi presented …": a pronoun before the main subject looks forward to it. */
function laterSubject(
  scene: Scene,
  at: number,
  own: readonly Candidate[],
  fits: (candidate: Candidate) => boolean,
): Resolution | null {
  const { parsed } = scene
  if (own.length > 0 || parsed.quoted[at]) return null
  // "Was he sure, Lowe asked": a clause that is itself the thing asked does not look forward.
  if (
    parsed.tree.relations[at]!.startsWith('nsubj') &&
    !parsed.tree.relations[clauseOf(parsed, at)]!.startsWith('advcl')
  )
    return null
  for (const clause of clausesAround(parsed, at)) {
    const subject = subjectOf(parsed, clause)
    if (subject <= at || clause < at) continue
    // The pronoun's phrase stands in front, before a comma.
    const comma = parsed.tokens.findIndex((token, index) => index > at && index < subject && token.form === ',')
    const candidate = candidateAt(scene.candidates, subject)
    if (comma < 0 || candidate === null || !fits(candidate) || parsed.quoted[subject]) return null
    // "Since his arrest, the mayor …" but not "Before he spoke, Lowe and …".
    return candidate.entity.kind === 'person' ? { candidate, rule: 'cataphora' } : null
  }
  return null
}

/** Nobody else of that gender in this sentence and the two before. */
function onlyOne(
  scene: Scene,
  at: number,
  own: readonly Candidate[],
  barred: ReadonlySet<Entity>,
  fits: (candidate: Candidate) => boolean,
): Resolution | null {
  const near = scene.before.flatMap(before =>
    before.candidates.filter(candidate => !before.parsed.quoted[candidate.head] && fits(candidate)),
  )
  const all = [...own, ...near]
  const entities = new Set(all.map(candidate => candidate.entity))
  for (const entity of barred) entities.delete(entity)
  if (entities.size !== 1) return null
  // "In welcoming Amari to his estate, Osei …": the subject to come competes.
  const later = laterRival(scene, at, fits)
  if (own.length > 0 && later !== null && !entities.has(later.entity)) return null
  const nearest = own.at(-1) ?? near[0]
  if (nearest === undefined || barred.has(nearest.entity)) return null
  // A single human without a name must have been the subject: many people go unmentioned.
  if (nearest.entity.kind !== 'person' && nearest.function !== 'subject') return null
  if (nearest.function === 'other' && nearest.entity.gender === null) return null
  // "There would be no daylight between him and Lowe. “…,” he said": somebody who only stands in a phrase does not take the floor.
  const takesFloor = scene.parsed.quoted.some(Boolean) && scene.parsed.tree.relations[at]!.startsWith('nsubj')
  if (own.length === 0 && nearest.function === 'other' && takesFloor) return null
  return { candidate: nearest, rule: own.length > 0 ? 'only-one-in-sentence' : 'only-one-before' }
}

/** The next named subject after the pronoun, of a clause around it. */
function laterRival(scene: Scene, at: number, fits: (candidate: Candidate) => boolean): Candidate | null {
  for (const clause of clausesAround(scene.parsed, at)) {
    const subject = subjectOf(scene.parsed, clause)
    const candidate = subject > at ? candidateAt(scene.candidates, subject) : null
    if (candidate !== null && fits(candidate)) return candidate
  }
  return null
}

/** A main subject goes on from the main subject before: "Ashkenazi thanked Lavrov. He will return on Friday." */
function previousSubject(
  scene: Scene,
  at: number,
  own: readonly Candidate[],
  fits: (candidate: Candidate) => boolean,
): Resolution | null {
  const { parsed } = scene
  if (own.length > 0 || !isMainSubject(scene, at)) return null
  const before = scene.before[0]
  const candidate = before?.candidates[before.mainSubject]
  if (before === undefined || candidate === undefined || !fits(candidate)) return null
  // Another subject of that gender makes it doubtful.
  const rivals = before.candidates.filter(
    other =>
      other.entity !== candidate.entity &&
      fits(other) &&
      other.function === 'subject' &&
      !before.parsed.quoted[other.head],
  )
  return rivals.length === 0 && parsed.tokens.length > 0 ? { candidate, rule: 'subject-before' } : null
}

/** The pronoun is the subject of the outermost clause, or of the verb of saying beside a quotation. */
function isMainSubject(scene: Scene, at: number): boolean {
  const { parsed } = scene
  if (!parsed.tree.relations[at]!.startsWith('nsubj')) return false
  const clause = clauseOf(parsed, at)
  return (
    parsed.tree.heads[clause]! < 0 ||
    parsed.tree.relations[clause] === 'parataxis' ||
    (clausesAround(parsed, at).length === 2 && parsed.quoted.some(Boolean))
  )
}

/** Those the pronoun cannot be for reasons of grammar: the subject of its own clause, and the one its own phrase names. */
function barredEntities(scene: Scene, at: number, possessive: boolean): ReadonlySet<Entity> {
  const { parsed } = scene
  const barred = new Set<Entity>()
  const add = (token: number) => {
    for (const candidate of scene.candidates)
      if (token >= candidate.from && token < candidate.to) barred.add(candidate.entity)
  }
  if (possessive) {
    // "his Russian counterpart Lavrov", "Amari, his aide,": the phrase's own name.
    const clause = clauseOf(parsed, at)
    if (isDoneToAnother(scene, at, clause)) {
      add(subjectOf(parsed, clause))
      // A short sentence is at times read as a noun with a participle: "Kristol [called for his resignation]".
      if (parsed.tree.relations[clause] === 'acl') add(parsed.tree.heads[clause]!)
    }
    const head = parsed.tree.heads[at]!
    if (head >= 0) {
      add(head)
      if (/^(?:appos|flat|nsubj)/.test(parsed.tree.relations[head]!) && parsed.tree.heads[head]! >= 0) {
        if (parsed.tree.relations[head] !== 'nsubj') add(parsed.tree.heads[head]!)
      }
      for (const child of parsed.children[head]!) if (/^(?:appos|flat)/.test(parsed.tree.relations[child]!)) add(child)
    }
    return barred
  }
  // "the only candidate he met": not the candidate.
  const own = clauseOf(parsed, at)
  if (parsed.tree.relations[own] === 'acl:relcl') add(parsed.tree.heads[own]!)
  if (parsed.tree.relations[at]!.startsWith('nsubj')) return barred
  // "Ashkenazi … intends to ask him": not Ashkenazi.
  const subject = subjectOf(parsed, own)
  if (subject >= 0 && subject !== at) add(subject)
  return barred
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
