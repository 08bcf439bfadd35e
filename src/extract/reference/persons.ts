import type { Gender } from '../../lexicon/titles.ts'
import { isBelow } from '../../statement/is-below.ts'
import { barredEntities, isDoneToAnother, namedLater } from './barred.ts'
import {
  frontedSubject,
  goesOnAbout,
  goesOnSpeaking,
  joinedClause,
  onlySubject,
  ownReport,
  sameChain,
} from './chains.ts'
import { type Candidate, candidateAt, type Discourse, type Entity, type Resolution, type Scene } from './discourse.ts'
import { antecedentOfRelative, clauseOf, clausesAround, subjectOf } from './grammar.ts'
import { onlyOneSoFar } from './only-one-so-far.ts'
import { isPossessivePronoun } from './phrases.ts'
import { previousSubject } from './previous-subject.ts'

const genders: Readonly<Record<string, Gender>> = {
  he: 'male',
  him: 'male',
  his: 'male',
  she: 'female',
  her: 'female',
  hers: 'female',
}

/** Null for "it" and "they", and for what is no pronoun. */
export function genderOfPronoun(form: string): Gender | null {
  return genders[form.toLowerCase()] ?? null
}

/**
 * Who "he", "she", "him", "his" or "her" at `at` is. One rule after the other; each gives an answer only when no rival of
 * that gender comes into question. Null when none does.
 */
export function resolvePerson(scene: Scene, at: number, gender: Gender, discourse: Discourse): Resolution | null {
  const fits = (candidate: Candidate) =>
    isPerson(candidate.entity) && (candidate.entity.gender === null || candidate.entity.gender === gender)
  const { parsed } = scene
  const possessive = isPossessivePronoun(parsed.tokens[at]!)
  const barred = barredEntities(scene, at, possessive)
  const later = namedLater(scene, at)
  const own = scene.candidates.filter(
    candidate =>
      candidate.head < at && !parsed.quoted[candidate.head] && fits(candidate) && !barred.has(candidate.entity),
  )
  const found =
    ownReport(scene, at, own) ??
    governingSubject(scene, at, own, possessive) ??
    laterSubject(scene, at, own, fits) ??
    sameChain(scene, at, barred, fits) ??
    onlySubject(scene, at, own) ??
    joinedClause(scene, at, own) ??
    frontedSubject(scene, at, own) ??
    onlyOne(scene, at, own, barred, fits) ??
    previousSubject(scene, at, own, fits) ??
    goesOnSpeaking(scene, at, own, fits) ??
    goesOnAbout(scene, at, own, fits) ??
    onlyOneSoFar(scene, at, { gender, discourse, barred, speaker: null })
  // Somebody else is meant, or the tree is wrong.
  if (found !== null && isAsker(scene, at) && answers(scene, at, found.candidate.entity)) return null
  if (found !== null && (later.has(found.candidate.entity) || own.some(({ entity }) => later.has(entity)))) return null
  if (
    found === null ||
    found.candidate.entity.gender !== null ||
    /^(?:subject-of-sentence|own-report|goes-on-speaking|joined-clause)$/.test(found.rule)
  )
    return found
  // "Lowe had left. Trey Osei would not comment. She …": while a woman is being spoken of, she is no unknown Trey.
  const rival = discourse.latest[gender].some(entity => scene.sentence - entity.lastSeen <= reach)
  return rival ? null : found
}

/** "When he asked about it, …", not "When he was asked". */
function isAsker({ parsed: { tokens, tree } }: Scene, at: number): boolean {
  const clause = tree.heads[at]!
  return (
    clause >= 0 &&
    tree.relations[at] === 'nsubj' &&
    tree.relations[clause]!.startsWith('advcl') &&
    /^(?:ask|inquire|press)$/.test(tokens[clause]!.lemma)
  )
}

/** Whether somebody is the subject of a clause that the pronoun's clause stands before: who answers did not ask. */
const answers = ({ parsed, candidates }: Scene, at: number, entity: Entity): boolean =>
  candidates.some(
    candidate =>
      candidate.entity === entity &&
      candidate.head > at &&
      parsed.tree.relations[candidate.head]!.startsWith('nsubj') &&
      clauseOf(parsed, candidate.head) > parsed.tree.heads[at]!,
  )

/** After this many sentences without a mention somebody has left the stage. From reading news text. */
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
      // "After reports about his lawyer, Lowe met Osei, whom he praised": who only stands in a phrase in front is no rival of the main subject.
      // "Though the club of Osei paid, Lowe rose after he was named mayor": nor of the clause that says when.
      const isWhen = isSubject && depth === 1 && parsed.tree.relations[clauses[0]!] === 'advcl'
      const isMain =
        parsed.tree.heads[clauseOf(parsed, subject)]! < 0 &&
        (isWhen || /^whom$/i.test(parsed.tokens[at - 1]?.form ?? ''))
      const rivals = others.filter(
        other =>
          (other.function !== 'possessive' || other.head > candidate.head) &&
          !(isMain && other.head < candidate.head && /^(?:other|possessive|oblique)$/.test(other.function)),
      )
      return rivals.length === 0 ? { candidate, rule: 'subject-of-sentence' } : null
    }
    // "Amari's aide, Ruth Lowe, and her driver": inside the subject's own phrase the first owner competes. Elsewhere only one
    // who takes part does: "Groups lined up for Amari, but Lowe bristled at her pursuit of the seat".
    const rivals = isBelow(parsed.tree.heads, at, subject)
      ? others
      : others.filter(other => other.function !== 'possessive')
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

/** "Biden kept interrupting to attack his policy": what one attacks or praises is as a rule another's. Lemmas. */
const aimed = new Set(
  'attack mock criticise criticize challenge question praise support oppose dispute reject dismiss slam blast denounce condemn ridicule defend endorse interrupt deride echo rebut refute cite answer read hear watch'.split(
    ' ',
  ),
)

function isAimedAtAnother({ parsed }: Scene, clause: number): boolean {
  return aimed.has(parsed.tokens[clause]!.lemma)
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
  const fitting = (scenes: readonly Scene[]) =>
    scenes.flatMap(before =>
      before.candidates.filter(candidate => !before.parsed.quoted[candidate.head] && fits(candidate)),
    )
  // Before a quotation of several sentences only when there is nobody nearer.
  const beside = fitting(scene.before.filter(before => scene.sentence - before.sentence <= 2))
  const near = own.length > 0 || beside.length > 0 ? beside : fitting(scene.before)
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
