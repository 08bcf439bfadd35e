import { reportingVerbs } from '../../lexicon/reporting.ts'
import type { Gender } from '../../lexicon/titles.ts'
import { sameChain } from './chains.ts'
import { type Candidate, candidateAt, type Discourse, type Entity, type Resolution, type Scene } from './discourse.ts'
import { clauseOf, clausesAround, subjectOf } from './grammar.ts'
import { joinedGroup } from './groups.ts'
import { onlyOneSoFar } from './only-one-so-far.ts'
import type { Speaking } from './voices.ts'

/**
 * Who "he" or "she" is in somebody's own words. Never the speaker: “He is no friend of the harbour,” Lowe said of Amari. Null when the
 * speaker is not settled, or when more than one other comes into question.
 */
export function resolveInQuotation(scene: Scene, at: number, gender: Gender, discourse: Discourse): Resolution | null {
  const voice = scene.speaking.get(at)
  if (voice === undefined || !voice.direct) return partlyQuoted(scene, at, gender)
  const floor = voice.sentence === scene.sentence ? scene : scene.recent.find(each => each.sentence === voice.sentence)
  const speaker = floor === undefined ? null : candidateAt(floor.candidates, voice.last)?.entity
  if (!speaker) return null
  const fits = ({ entity }: Candidate) =>
    (entity.kind === 'person' || entity.kind === 'human') &&
    entity !== speaker &&
    (entity.gender === null || entity.gender === gender)
  return (
    saidOf(scene, at, fits) ??
    sameChain(scene, at, new Set([speaker]), fits) ??
    onlyOneInside(scene, at, gender, fits) ??
    goesOnInside(scene, at, fits) ??
    onlyOther(scene, at, gender, fits) ??
    onlyOneSoFar(scene, at, { gender, discourse, barred: new Set(), speaker })
  )
}

/** "The paper wrote that Lowe “was met with applause when she spoke”": the subject of the clause around it, when nobody else of that gender stands before. */
function partlyQuoted(scene: Scene, at: number, gender: Gender): Resolution | null {
  const { parsed } = scene
  const before = scene.candidates.filter(
    ({ entity, head }) =>
      head < at &&
      (entity.kind === 'person' || entity.kind === 'human') &&
      (entity.gender === null || entity.gender === gender),
  )
  const [first] = before
  if (first === undefined || before.some(other => other.entity !== first.entity) || first.entity.gender !== gender)
    return null
  if (first.entity.kind !== 'person' || !parsed.tree.relations[at]!.startsWith('nsubj')) return null
  // The nearest clause with a subject around it, whose verb stands in the same words: not "Lowe gloated: “I told you he would lose”".
  const clause = clausesAround(parsed, at)
    .slice(1)
    .find(each => subjectOf(parsed, each) >= 0)
  const subject = clause === undefined ? -1 : subjectOf(parsed, clause)
  const governs = subject >= 0 && subject < at && parsed.quoted[clause!] && candidateAt(before, subject) !== null
  return governs ? { candidate: before.at(-1)!, rule: 'subject-of-sentence' } : null
}

/** “He’s cool,” Lowe said of Amari. */
function saidOf(scene: Scene, at: number, fits: (candidate: Candidate) => boolean): Resolution | null {
  const { tokens, quoted } = scene.parsed
  const voice = scene.speaking.get(at)!
  if (voice.sentence !== scene.sentence) return null
  for (let index = 1; index < tokens.length; index++) {
    if (!/^(?:of|about)$/i.test(tokens[index]!.form) || quoted[index]) continue
    // "…,” said Lowe of Amari", "…,” Lowe, the head of the port, said of Amari".
    if (index - 1 !== voice.last && !reportingVerbs.has(tokens[index - 1]!.lemma)) continue
    const candidate = scene.candidates.find(other => other.from === index + 1 && fits(other))
    // “He told her so,” Lowe said of Amari: only the first one of the quotation is surely Amari.
    if (candidate !== undefined && candidate.entity.kind !== 'human') return { candidate, rule: 'said-of' }
  }
  return null
}

/** “We invited Amari a year after he was elected,” Lowe said: the only one the quotation has named so far. */
function onlyOneInside(
  scene: Scene,
  at: number,
  gender: Gender,
  fits: (candidate: Candidate) => boolean,
): Resolution | null {
  const voice = scene.speaking.get(at)
  const inside = scene.candidates.filter(
    candidate => candidate.head < at && fits(candidate) && scene.speaking.get(candidate.head) === voice,
  )
  const [first] = inside
  if (first === undefined || first.entity.kind !== 'person' || first.entity.gender !== gender) return null
  // “The chairman fears he will go,” right after a sentence about another one.
  const rivals = scene.recent[0]?.candidates.some(
    other =>
      fits(other) && other.entity !== first.entity && other.entity.kind === 'person' && other.function !== 'other',
  )
  if (rivals) return null
  // "Amari's mother said he": the owner of the subject is not sure.
  if (first.function !== 'subject' && first.function !== 'object') return null
  return inside.every(other => other.entity === first.entity)
    ? { candidate: inside.at(-1)!, rule: 'only-one-inside' }
    : null
}

/** “The president will visit the port. He will hold talks,” the palace said: a quotation goes on from the subject of its sentence before. */
function goesOnInside(scene: Scene, at: number, fits: (candidate: Candidate) => boolean): Resolution | null {
  const { parsed, speaking } = scene
  const [before] = scene.recent
  const clause = clauseOf(parsed, at)
  const governor = parsed.tree.heads[clause]!
  const isOutermost = governor < 0 || !parsed.quoted[governor]
  if (before === undefined || !parsed.tree.relations[at]!.startsWith('nsubj') || !isOutermost) return null
  const voice = speaking.get(at)!
  const subject = subjectInside(before, voice)
  const candidate = subject < 0 ? null : candidateAt(before.candidates, subject)
  if (candidate === null || !fits(candidate) || candidate.entity.print === '') return null
  if (scene.candidates.some(other => other.head < at && fits(other))) return null
  const rivals = before.candidates.filter(
    other =>
      fits(other) && other.entity !== candidate.entity && (other.function === 'subject' || other.function === 'object'),
  )
  return rivals.length === 0 ? { candidate, rule: 'goes-on-inside' } : null
}

/** The outermost subject of what the same voice says in the sentence before: “…” alone, or Lowe said: “The president will visit the port.” -1 for none. */
function subjectInside({ parsed, speaking }: Scene, voice: Speaking): number {
  const isSame = (at: number) => {
    const earlier = speaking.get(at)
    return earlier?.direct === true && earlier.sentence === voice.sentence && earlier.first === voice.first
  }
  for (const [at, relation] of parsed.tree.relations.entries()) {
    if (!relation.startsWith('nsubj') || !isSame(at)) continue
    const clause = clauseOf(parsed, at)
    const governor = parsed.tree.heads[clause]!
    if (governor < 0 || !isSame(governor)) return at
  }
  return -1
}

/** “They are worried,” Lowe said of the steel makers. */
export function resolveGroupInQuotation(scene: Scene, at: number): Resolution | null {
  const voice = scene.speaking.get(at)
  if (voice === undefined || !voice.direct || !/^they$/i.test(scene.parsed.tokens[at]!.form)) return null
  return (
    saidOf(scene, at, ({ entity }) => (entity.kind === 'group' || entity.kind === 'things') && entity.print !== '') ??
    joinedGroup(scene, at)
  )
}

/** “He has to go,” Lowe said, when the text has spoken of nobody but Amari and Lowe here and in the two sentences before. */
function onlyOther(
  scene: Scene,
  at: number,
  gender: Gender,
  fits: (candidate: Candidate) => boolean,
): Resolution | null {
  // A "he" nobody settled may be a third one.
  if ([scene, ...scene.recent].some(each => each.unsettled.has(gender))) return null
  const own = scene.candidates.filter(candidate => fits(candidate))
  const near = scene.recent.flatMap(before => before.candidates.filter(fits))
  const entities = new Set<Entity>([...own, ...near].map(candidate => candidate.entity))
  const [entity] = entities
  if (entity === undefined || entities.size > 1 || entity.kind !== 'person' || entity.gender !== gender) return null
  const candidate = own.findLast(other => other.head < at) ?? near[0]
  // Somebody who only stands in a phrase may not be whom the quotation is about.
  if (candidate === undefined || candidate.function === 'other') return null
  return { candidate, rule: 'only-other' }
}
