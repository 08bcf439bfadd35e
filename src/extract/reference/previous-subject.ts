import type { Candidate, Resolution, Scene } from './discourse.ts'
import { clauseOf, type Parsed } from './grammar.ts'
import { isMainSubject } from './main-subject.ts'

/** A main subject goes on from the main subject before: "Ashkenazi thanked Lavrov. He will return on Friday." */
export function previousSubject(
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
      !before.parsed.quoted[other.head] &&
      // "Lowe did what Amari had not done. He …": who only stands in a relative clause does not take over.
      !(
        candidate.entity.gender !== null &&
        (isInRelative(before.parsed, other.head) || speaksOn(scene, before, at, other))
      ),
  )
  return rivals.length === 0 && parsed.tokens.length > 0 ? { candidate, rule: 'subject-before' } : null
}

function isInRelative(parsed: Parsed, at: number): boolean {
  return parsed.tree.relations[clauseOf(parsed, at)] === 'acl:relcl'
}

/** "Lowe told Osei that Amari had won. “I am glad,” he said": who speaks goes on from the main subject, not from one spoken of below it. */
function speaksOn(scene: Scene, before: Scene, at: number, other: Candidate): boolean {
  const isSpeaker = [...scene.speaking.values()].some(
    voice => voice.sentence === scene.sentence && voice.first === at && voice.direct,
  )
  return isSpeaker && before.parsed.tree.heads[clauseOf(before.parsed, other.head)]! >= 0
}
