import { type Candidate, candidateAt, type Entity, type Scene } from './discourse.ts'
import { isHuman } from './nouns.ts'

/** The speaker of a report, when it is a body or several people, and the reported clause has the pronoun at `at`. */
export interface Reporter {
  readonly candidate: Candidate
  readonly plural: boolean
  /** The speaker's last word. */
  readonly last: number
}

/**
 * Who reports, in the same sentence and before the pronoun, the words it stands in: "Some members of the crew said they …", "The airline said it …". Null for a
 * single person and inside quotation marks. `isFeeling`: the pronoun is an "it" that only somebody can be.
 */
export function reporterOf(scene: Scene, at: number, isFeeling = false): Reporter | null {
  const { tokens, tree, quoted } = scene.parsed
  // "The airline said the plane was safe, and it did not name the pilot": the speaker goes on outside the report.
  const goesOn = at > 2 && /^and$/i.test(tokens[at - 1]!.form) && tokens[at - 2]!.form === ','
  const voice = scene.speaking.get(at) ?? (goesOn ? scene.speaking.get(at - 3) : undefined)
  if (voice === undefined || voice.direct || quoted[at] || voice.sentence !== scene.sentence || voice.last >= at)
    return null
  // "Most crews would stay, analysts say, but they would not sail": the report has named others before its speaker.
  const isInserted = scene.speaking.get(voice.first - 2)?.first === voice.first
  if (isInserted && /^but$/i.test(tokens[at - 1]?.form ?? '')) return null
  let head = voice.first
  while (head < voice.last && tree.heads[head]! >= voice.first && tree.heads[head]! <= voice.last) head += 1
  const { xpos, form, lemma } = tokens[head]!
  if (!/^NNP?S?$/.test(xpos)) return null
  const joined = tokens
    .slice(voice.first, voice.last + 1)
    .some((token, index) => /^and$/i.test(token.form) && tree.heads[voice.first + index]! > head)
  const plural = joined || /S$/.test(xpos)
  const known = candidateAt(scene.candidates, head)
  // "the steel maker Ferris" is no person, whatever the name alone may look like.
  const isPerson =
    known?.entity.kind === 'human' || (known?.entity.kind === 'person' && xpos !== 'NN' && !isNamedThing(scene, head))
  // "The producer Ferris said it was pleased": only who reports can be pleased, so that a word for people too is here one for a body.
  if (!plural && (isPerson || isHuman(lemma)) && !(isFeeling && xpos === 'NN' && known?.entity.gender == null))
    return null
  if (/^(?:he|she|it|they|one|another|others?|some|many)$/i.test(form)) return null
  const covers = known !== null && known.from <= voice.first + 1 && known.to > voice.last && known.entity.print !== ''
  const kind = plural ? 'group' : 'body'
  const fits =
    known !== null && (plural ? known.entity.kind === 'group' : /^(?:organisation|place|body)$/.test(known.entity.kind))
  const entity: Entity =
    covers && fits
      ? known.entity
      : { kind, print: printed(scene, voice.first, voice.last), gender: null, roles: [], lastSeen: scene.sentence }
  return {
    candidate: { entity, from: voice.first, to: voice.last + 1, head, function: 'subject' },
    plural,
    last: voice.last,
  }
}

/** "the steel maker Ferris": a name beside a noun for no person. */
function isNamedThing({ parsed: { tokens, tree } }: Scene, head: number): boolean {
  const noun = tree.heads[head]!
  return (
    noun >= 0 &&
    /^(?:appos|flat)/.test(tree.relations[head]!) &&
    tokens[noun]!.xpos === 'NN' &&
    !isHuman(tokens[noun]!.lemma)
  )
}

/** The speaker's words inside a sentence: "The airline" → "the airline". Empty when a pronoun is among them. */
function printed({ parsed: { tokens }, text }: Scene, first: number, last: number): string {
  const words = tokens.slice(first, last + 1)
  // "a debate that only two candidates said they would attend": they would not attend all of it by themselves.
  if (/^(?:only|just|not|even|merely)$/i.test(tokens[first - 1]?.form ?? '')) return ''
  if (words.some(token => /^PRP/.test(token.xpos) || /^[("“]$/.test(token.form))) return ''
  const core = text.slice(tokens[first]!.start, tokens[last]!.end).replace(/\s+/g, ' ')
  if (/^(?:DT|PDT|JJS)$/.test(tokens[first]!.xpos)) return core[0]!.toLowerCase() + core.slice(1)
  const keeps = /^NNPS?$/.test(tokens[first]!.xpos) || /^\p{Lu}.*\p{Lu}/u.test(tokens[first]!.form)
  return keeps || first > 0 ? core : core[0]!.toLowerCase() + core.slice(1)
}
