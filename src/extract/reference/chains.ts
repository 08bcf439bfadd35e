import { reportingVerbs } from '../../lexicon/reporting.ts'
import { type Candidate, candidateAt, type Entity, type Resolution, type Scene } from './discourse.ts'
import { clauseOf, clausesAround, subjectOf } from './grammar.ts'
import { isMainSubject, speakerOf } from './main-subject.ts'

type Fits = (candidate: Candidate) => boolean

/**
 * "He said he could not be sure that he …": a "he" goes on from the "he" before it in the sentence, as long as nobody else of that
 * gender is named between them.
 */
export function sameChain(scene: Scene, at: number, barred: ReadonlySet<Entity>, fits: Fits): Resolution | null {
  const { parsed } = scene
  const earlier = scene.candidates.filter(
    candidate => candidate.head < at && fits(candidate) && parsed.quoted[candidate.head] === parsed.quoted[at],
  )
  const last = earlier.findLastIndex(candidate => isPronoun(scene, candidate) && candidate.function === 'subject')
  const link = earlier[last]
  if (link === undefined || barred.has(link.entity)) return null
  // "He told Lowe that he …" leaves two.
  if (earlier.slice(last).some(candidate => candidate.entity !== link.entity)) return null
  return { candidate: link, rule: 'same-chain' }
}

/**
 * "Romney has made it clear that his opposition is firm, and he has not shied …": the only one of the sentence, being the subject of
 * its main clause. Not when somebody else reports in between: "Lowe noted that the company said he had left".
 */
export function onlySubject(scene: Scene, at: number, own: readonly Candidate[]): Resolution | null {
  const { parsed } = scene
  const clauses = clausesAround(parsed, at)
  const outermost = clauses.at(-1)!
  const subject = subjectOf(parsed, outermost)
  const candidate = subject < 0 || subject >= at ? null : candidateAt(own, subject)
  if (candidate === null || clauses.length < 2 || own.some(other => other.entity !== candidate.entity)) return null
  if (clauses.slice(1, -1).some(clause => reportingVerbs.has(parsed.tokens[clause]!.lemma))) return null
  return { candidate, rule: 'only-subject' }
}

/**
 * "Amari opposes the plan; he also voted against the pier", "Amari had the votes, and he used them": a clause goes on from the subject
 * of the clause it is joined to, whoever else stands in that clause without being its subject.
 */
export function joinedClause(scene: Scene, at: number, own: readonly Candidate[]): Resolution | null {
  const { parsed } = scene
  if (!parsed.tree.relations[at]!.startsWith('nsubj')) return null
  const clause = clauseOf(parsed, at)
  const relation = parsed.tree.relations[clause]!
  if (relation !== 'conj' && relation !== 'parataxis') return null
  // "a lunch at which he spoke" is at times read as joined.
  if (parsed.tokens.slice(Math.max(0, at - 3), at).some(token => /^W/.test(token.xpos))) return null
  const partner = parsed.tree.heads[clause]!
  // "“I have won,” Lowe said, and he …" is another matter.
  if (partner < 0 || partner > clause || parsed.quoted[partner]) return null
  const subject = subjectOf(parsed, partner)
  const candidate = subject < 0 ? null : candidateAt(own, subject)
  if (candidate === null) return null
  // "Osei has other worries; he …": of somebody whose sex the article does not tell only where nobody else is named.
  if (candidate.entity.gender === null) return null
  const rivals = own.filter(
    other =>
      other.entity !== candidate.entity &&
      (other.function === 'subject' || other.function === 'object' || other.head < candidate.head),
  )
  return rivals.length === 0 ? { candidate, rule: 'joined-clause' } : null
}

/**
 * "Lowe, in his first interview since Amari left, told the paper he …": who reports speaks of himself, unless somebody is named
 * between the verb and the pronoun, or the speaker is somebody else's: "Lowe's lawyer said he".
 */
export function ownReport(scene: Scene, at: number, own: readonly Candidate[]): Resolution | null {
  const { parsed } = scene
  const voice = scene.speaking.get(at)
  if (voice === undefined || voice.direct || voice.sentence !== scene.sentence || voice.last >= at) return null
  if (!parsed.tree.relations[at]!.startsWith('nsubj')) return null
  const candidate = candidateAt(own, voice.last) ?? candidateAt(own, voice.first)
  if (candidate === null || (candidate.entity.kind !== 'person' && candidate.function !== 'subject')) return null
  const others = own.filter(other => other.entity !== candidate.entity)
  if (others.some(other => other.from >= voice.first && other.to <= voice.last + 1)) return null
  // "told the judge that he": a nameless one competes only where the speaker's own gender is not known.
  const rivals = others.filter(
    other => other.head > voice.last && (other.entity.kind === 'person' || candidate.entity.gender === null),
  )
  // "After Amari's speech Lowe said he …", "The crew praised Amari, with Lowe saying he …": somebody spoken of beforehand may be meant.
  const isMain = parsed.tree.heads[clauseOf(parsed, candidate.head)]! < 0
  const inFront = (other: Candidate) =>
    other.head < voice.first && other.function !== 'other' && other.function !== 'oblique'
  // "It irked Amari and drew the anger of Lowe, who said he …": "who" takes up the one straight before it.
  const isTakenUp = parsed.tokens.slice(voice.last + 1, voice.last + 3).some(token => /^who$/i.test(token.form))
  if (!isTakenUp && others.some(other => inFront(other) && (!isMain || other.function !== 'object'))) return null
  const inserted = (other: Candidate) => isBeforeVerb(scene, other.head, candidate.head, at)
  return rivals.every(inserted) ? { candidate, rule: 'own-report' } : null
}

/** Between the speaker and the verb of saying: "Lowe, who has known Amari for years, said he …", "Lowe praised Amari, saying he …" is not. */
function isBeforeVerb({ parsed }: Scene, at: number, speaker: number, pronoun: number): boolean {
  const { tokens, tree } = parsed
  const isReporting = (index: number) => reportingVerbs.has(tokens[index]!.lemma) && tokens[index]!.upos === 'VERB'
  for (let index = at; index > speaker; index--) if (isReporting(index)) return false
  // "Lowe praised Amari, saying he …": what is done to somebody may be followed by the reason.
  const isInside = tree.relations[clauseOf(parsed, at)]!.startsWith('acl')
  if (/^i?obj$/.test(tree.relations[at]!) && !isInside) return false
  for (let index = at + 1; index < pronoun; index++) if (isReporting(index)) return true
  return false
}

/** "Lowe said Amari had offered him the job. He said …": who reports goes on reporting, whoever the report was about. */
export function goesOnSpeaking(scene: Scene, at: number, own: readonly Candidate[], fits: Fits): Resolution | null {
  const { parsed } = scene
  const [before] = scene.before
  const candidate = before?.candidates[before.mainSubject]
  if (before === undefined || candidate === undefined || own.length > 0 || !fits(candidate)) return null
  const verb = parsed.tokens[clauseOf(parsed, at)]!.lemma
  if (!isMainSubject(scene, at) || !(reportingVerbs.has(verb) || withholds(scene, at))) return null
  // "Osei wants a loan, said Martin Lowe. He would not predict …": who spoke is asked, wherever he stands.
  const speaker = before.candidates[speakerOf(before.speaking, before.sentence, before.candidates)]
  if (withholds(scene, at) && speaker !== undefined)
    return fits(speaker) && speaker.entity.kind === 'person' ? { candidate: speaker, rule: 'goes-on-speaking' } : null
  const speech = clauseOf(before.parsed, candidate.head)
  if (!reportingVerbs.has(before.parsed.tokens[speech]!.lemma) || before.parsed.quoted[speech]) return null
  // "Lowe told Amari the pier was lost. He said …": the one spoken to may answer.
  const rivals = before.candidates.filter(
    other =>
      other.entity !== candidate.entity &&
      fits(other) &&
      clauseOf(before.parsed, other.head) === speech &&
      other.function !== 'possessive' &&
      other.function !== 'other',
  )
  return rivals.length === 0 ? { candidate, rule: 'goes-on-speaking' } : null
}

/** "He would not predict", "She did not elaborate", "He declined to say": what only one who was asked can do. */
function withholds({ parsed }: Scene, at: number): boolean {
  const { tokens, children } = parsed
  const clause = clauseOf(parsed, at)
  const isDenied = children[clause]!.some(child => /^(?:not|n't|n’t)$/i.test(tokens[child]!.form))
  return (
    tokens[clause]!.lemma === 'decline' ||
    (isDenied &&
      /^(?:predict|elaborate|specify|comment|identify|explain|disclose|detail|speculate)$/.test(tokens[clause]!.lemma))
  )
}

/**
 * "Olsen rose through the union. He defeated Amari in 2003. In 2009 he …": somebody the sentence before speaks of by pronoun as its
 * subject is who the text is about; another who stands there without being a subject does not take over.
 */
export function goesOnAbout(scene: Scene, at: number, own: readonly Candidate[], fits: Fits): Resolution | null {
  const [before] = scene.before
  if (before === undefined || own.length > 0 || !isMainSubject(scene, at) || scene.sentence - before.sentence > 1)
    return null
  const subjects = before.candidates.filter(
    candidate => candidate.function === 'subject' && fits(candidate) && !before.parsed.quoted[candidate.head],
  )
  const [first] = subjects
  const link = subjects.find(candidate => isPronoun(before, candidate))
  if (first === undefined || link === undefined || subjects.some(other => other.entity !== link.entity)) return null
  return { candidate: link, rule: 'goes-on-about' }
}

/**
 * "Osei praised the march. When the visit by Amari was called off Osei cheered, he now …": a main subject after a clause in front goes on from the
 * subject of that clause, when the sentence before was about the same one and nobody else takes part.
 */
export function frontedSubject(scene: Scene, at: number, own: readonly Candidate[]): Resolution | null {
  const { parsed } = scene
  const [before] = scene.before
  const main = before?.candidates[before.mainSubject]
  if (before === undefined || main === undefined || scene.sentence - before.sentence > 1) return null
  if (!parsed.tree.relations[at]!.startsWith('nsubj') || parsed.tree.heads[clauseOf(parsed, at)]! >= 0) return null
  const subjects = own.filter(candidate => candidate.function === 'subject')
  const [first] = subjects
  if (first === undefined || first.entity !== main.entity || first.entity.gender === null) return null
  const rivals = own.filter(
    other => other.entity !== first.entity && other.function !== 'other' && other.function !== 'possessive',
  )
  return rivals.length === 0 ? { candidate: subjects.at(-1)!, rule: 'fronted-subject' } : null
}

/** A candidate that is itself a settled pronoun. */
function isPronoun({ parsed }: Scene, { from, to }: Candidate): boolean {
  return to - from === 1 && /^(?:he|she|him|his|her)$/i.test(parsed.tokens[from]!.form)
}
