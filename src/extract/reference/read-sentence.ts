import type { Gender } from '../../lexicon/titles.ts'
import type { Token } from '../../model.ts'
import { describedCandidates, namedCandidates, noteDescription } from './candidates.ts'
import { settleDescription } from './descriptions.ts'
import { addRole, type Candidate, type Scene, see } from './discourse.ts'
import type { Parsed } from './grammar.ts'
import { mainSubject, speakerOf } from './main-subject.ts'
import { genderOfPronoun } from './persons.ts'
import { isPossessivePronoun } from './phrases.ts'
import type { Reading } from './reading.ts'
import type { Reference } from './reference.ts'
import { resolvePronoun } from './resolve-pronoun.ts'

/** Settles the descriptions and pronouns of a sentence; the scene is what the next sentences may refer to. */
export function readSentence(reading: Reading): Scene {
  const { parsed, voices, index, text, discourse } = reading
  const named = namedCandidates(reading)
  const candidates = [...named.candidates, ...settleDescriptions(reading, named.candidates)].sort(byPlace)
  const view = { sentence: index, parsed, text, unsettled: new Set<Gender>(), candidates, speaking: voices }
  const resolved = settlePronouns(reading, view)
  for (const { entity, possessor, modifiers } of named.counterparts) {
    // "his Russian counterpart Sergei Lavrov": he holds the office of the one he is the counterpart of.
    for (const role of resolved.get(possessor)?.entity.roles ?? []) {
      addRole(discourse, entity, {
        ...role,
        modifiers: [...role.modifiers.filter(word => !/(?:i|an|ish|ese|ch)$/.test(word)), ...modifiers],
      })
    }
  }
  const subject = mainSubject(parsed, candidates)
  const floor = subject < 0 ? speakerOf(voices, index, candidates) : subject
  return { ...view, before: [], recent: [], mainSubject: floor }
}

const byPlace = (left: Candidate, right: Candidate): number => left.head - right.head || left.from - right.from

/** The descriptions of the sentence, each with its holder where the article settles it. */
function settleDescriptions(reading: Reading, named: readonly Candidate[]): Candidate[] {
  const { parsed, index, text, discourse, references } = reading
  return describedCandidates(reading, named).map(candidate => {
    const isPerson = candidate.entity.kind === 'person'
    const settled = isPerson ? null : settleDescription(candidate, reading, named)
    if (settled === null) {
      if (!isPerson) noteDescription(candidate, reading)
      return candidate
    }
    see(discourse, settled.entity, index)
    references.push({
      sentence: index,
      from: candidate.from,
      to: candidate.to,
      text: text.slice(parsed.tokens[candidate.from]!.start, parsed.tokens[candidate.to - 1]!.end),
      replacement: settled.replacement,
      possessive: false,
      rule: settled.rule,
      kind: 'description',
      antecedent: null,
    })
    return { ...candidate, entity: settled.entity }
  })
}

/** A scene while its pronouns are being settled: `candidates` and `unsettled` grow. */
type OpenScene = Omit<Scene, 'before' | 'recent' | 'mainSubject' | 'candidates' | 'unsettled'> & {
  readonly candidates: Candidate[]
  readonly unsettled: Set<Gender>
}

/** The holders of the pronouns that could be settled, by place; they are candidates for the pronouns after them. */
function settlePronouns(
  { parsed, index, text, before, recent, discourse, references }: Reading,
  view: OpenScene,
): ReadonlyMap<number, Candidate> {
  const { tokens } = parsed
  const { candidates, unsettled } = view
  const resolved = new Map<number, Candidate>()
  for (const at of pronounsOf(parsed)) {
    const token = tokens[at]!
    const resolution = resolvePronoun({ ...view, before, recent, mainSubject: -1 }, at, discourse)
    const gender = genderOfPronoun(token.form)
    if (resolution === null) {
      if (gender !== null) unsettled.add(gender)
      continue
    }
    const { candidate, rule } = resolution
    const { entity } = candidate
    if (entity.kind === 'person' && gender !== null) entity.gender ??= gender
    see(discourse, entity, index)
    const possessive = isPossessivePronoun(token)
    const own: Candidate = {
      entity,
      from: at,
      to: at + 1,
      head: at,
      function: isSubject(parsed, at) ? 'subject' : possessive ? 'possessive' : 'object',
    }
    resolved.set(at, own)
    candidates.push(own)
    candidates.sort(byPlace)
    // "my father … he": known to be somebody, and by no words that could be printed.
    if (entity.print === '') continue
    references.push({
      sentence: index,
      from: at,
      to: at + 1,
      text: text.slice(token.start, token.end),
      replacement: entity.print,
      possessive,
      rule,
      kind: 'pronoun',
      antecedent: antecedentOf(candidate, candidates, index, before),
    })
  }
  return resolved
}

/** Subjects first: "Since his arrest, he has …" needs to know who "he" is. Quotations last: their speaker must be known. */
function pronounsOf(parsed: Parsed): readonly number[] {
  const { tokens, quoted } = parsed
  // "[T]he harbour" is no "he".
  const isWhole = (at: number) =>
    tokens[at - 1]?.end !== tokens[at]!.start || !/^[\]\p{L}]$/u.test(tokens[at - 1]!.form)
  const rank = (at: number) => (quoted[at] ? 2 : 0) + (isSubject(parsed, at) ? 0 : 1)
  return tokens
    .flatMap((token, at) => (isThirdPerson(token) && isWhole(at) ? [at] : []))
    .sort((left, right) => rank(left) - rank(right) || left - right)
}

const isSubject = ({ tree }: Parsed, at: number): boolean => tree.relations[at]!.startsWith('nsubj')

function isThirdPerson({ form, upos }: Token): boolean {
  return (upos === 'PRON' || upos === 'DET') && /^(?:he|she|him|his|her|hers|they|them|their|it|its)$/i.test(form)
}

/** Where the entity stood when the rule found it: in this sentence or in one of the two before. */
function antecedentOf(
  found: Candidate,
  own: readonly Candidate[],
  sentence: number,
  before: readonly Scene[],
): Reference['antecedent'] {
  if (own.includes(found)) return { sentence, from: found.from, to: found.to }
  const scene = before.find(earlier => earlier.candidates.includes(found))
  return scene === undefined ? null : { sentence: scene.sentence, from: found.from, to: found.to }
}
