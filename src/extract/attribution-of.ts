import { isPersonNoun } from '../lexicon/person-nouns.ts'
import type { Attribution, NameMention, Sentence, Span, Token } from '../model.ts'
import type { Article } from './article.ts'
import type { Voice } from './attribution/index.ts'
import type { Reference } from './reference/reference.ts'

type Named = Pick<Article, 'sentences' | 'namesIn' | 'referencesIn'> & Partial<Pick<Article, 'names'>>

/** A voice as the claim's attribution. */
export const attributionOf = (voice: Voice, article: Named): Attribution => ({
  speaker: speakerName(voice, article),
  cue: voice.cue,
  certainty: voice.certainty,
})

/** Those of the voices of a piece, outermost first: of "The minister, next to the mayor, said he believed …" the minister also believes. */
export function attributionsOf(voices: readonly Voice[], article: Named): Attribution[] {
  const found: Attribution[] = []
  for (const [at, voice] of voices.entries()) {
    const own = attributionOf(voice, article)
    const [outer, before] = [voices[at - 1], found.at(-1)]
    found.push(outer && before && isSame(outer, voice, article) ? { ...own, speaker: before.speaker } : own)
  }
  return found
}

/** Whether the pronoun that opens what the outer voice says in the same sentence is left unsettled, and fits that voice. */
function isSame(outer: Voice, { speaker, speakerTokens, speakerSentence }: Voice, article: Named): boolean {
  const at = speakerTokens[0]
  const sentence = article.sentences[speakerSentence]
  const last = outer.speakerTokens.at(-1)
  if (at === undefined || last === undefined || !sentence || outer.speakerSentence !== speakerSentence) return false
  if (outer.speakerSpan === null || last >= at || speakerTokens.length !== 1) return false
  if (settledBy(article.referencesIn(speakerSentence), at, at) !== undefined) return false
  const before = sentence.tokens.slice(last + 1, at).findLast(({ form }) => !/^that$/i.test(form))
  if (before === undefined || !/^VB[DZP]$/.test(before.xpos)) return false
  const { lemma, xpos, upos } = sentence.tokens[last]!
  if (/^(?:he|she)$/i.test(speaker)) return isPersonNoun(lemma)
  if (/^it$/i.test(speaker)) return xpos === 'NN' && !isPersonNoun(lemma)
  return /^they$/i.test(speaker) && upos === 'NOUN' && xpos === 'NNS'
}

/** The speaker as a reader should see it: the full name the article gives, a settled pronoun's holder, else the words as printed. */
export function speakerName(
  voice: Pick<Voice, 'speaker' | 'speakerTokens' | 'speakerSentence'>,
  article: Named,
): string {
  const sentence = article.sentences[voice.speakerSentence]
  const first = voice.speakerTokens[0]
  const last = voice.speakerTokens.at(-1)
  if (!sentence || first === undefined || last === undefined) return voice.speaker
  const settled = settledBy(article.referencesIn(voice.speakerSentence), first, last)
  if (settled !== undefined) return settled
  const span = { start: sentence.tokens[first]!.start, end: sentence.tokens[last]!.end }
  const inside = article
    .namesIn(voice.speakerSentence, span)
    .filter(name => name.start >= span.start && name.end <= span.end)
  const person = personOf(inside, sentence.tokens.slice(first, last + 1), span)
  if (person && !voice.speaker.includes(' and ')) return person.value
  const behind = inside.some(({ type }) => type === 'person') ? null : nameBehind(sentence, article, voice)
  if (behind) return behind.value
  // "MARSH" of a transcript
  if (/^\p{Lu}{3,}$/u.test(voice.speaker)) {
    const holder = surnames(article.names ?? none).get(voice.speaker)
    if (holder !== undefined) return holder
  }
  // "The Foreign Ministry": an article may stand before it.
  const whole = inside.find(name => name.start - span.start <= 4 && name.end === span.end)
  return whole && whole.type === 'organisation' ? whole.value : voice.speaker
}

/** "the mayor, | Ada Olsen, | standing by the pier": the name of a speaker told by what one is, between commas or at the end. */
function nameBehind(
  { tokens }: Sentence,
  article: Named,
  { speakerTokens, speakerSentence, speaker }: Pick<Voice, 'speaker' | 'speakerTokens' | 'speakerSentence'>,
): NameMention | null {
  const last = speakerTokens.at(-1)!
  const next = tokens[last + 2]
  // "a fisherman, Ada Olsen, …" is a name, too, but "officials, Ada Olsen, …" is a list.
  const isOne = speakerTokens.some(
    at => isPersonNoun(tokens[at]!.lemma.toLowerCase()) && /^NNP?$/.test(tokens[at]!.xpos),
  )
  if (tokens[last + 1]?.form !== ',' || next === undefined || !isOne || / and /.test(speaker)) return null
  const name = article
    .namesIn(speakerSentence, { start: next.start, end: next.end })
    .find(each => each.type === 'person' && each.start === next.start)
  const after = name && tokens.find(({ start }) => start >= name.end)
  if (!name || !/\s/.test(name.text) || (after && !/^[,.;”"]$|^['’]{2}$/.test(after.form))) return null
  const beyond = after && tokens[tokens.indexOf(after) + 1]
  return beyond?.upos === 'CCONJ' ? null : name
}

const none: readonly NameMention[] = []
const known = new WeakMap<readonly NameMention[], ReadonlyMap<string, string>>()

/** Full names by the surname in capitals; worked out once for each article. */
function surnames(names: readonly NameMention[]): ReadonlyMap<string, string> {
  const found =
    known.get(names) ??
    new Map(
      names
        .filter(({ type, value }) => type === 'person' && value.includes(' '))
        .map(({ value }) => [value.split(' ').at(-1)!.toUpperCase(), value]),
    )
  known.set(names, found)
  return found
}

function settledBy(references: readonly Reference[], first: number, last: number): string | undefined {
  return references.find(
    ({ from, to, kind }) =>
      from <= first && first < to && to >= last && (kind === 'description' || last - first + 1 === to - from),
  )?.replacement
}

/** The name when it ends the phrase, a noun stands before it and an owner before that. */
function friendOf(name: NameMention, tokens: readonly Token[], span: Span): NameMention | null {
  const at = tokens.findIndex(({ start }) => start === name.start)
  const isOwned = tokens[at - 2]?.xpos === 'POS'
  return name.end === span.end && tokens[at - 1]?.upos === 'NOUN' && isOwned ? name : null
}

/** "Israeli Foreign Minister Gabi Ashkenazi" is Gabi Ashkenazi; "Ashkenazi's office" and "a friend of Ashkenazi" are not. */
function personOf(inside: readonly NameMention[], tokens: readonly Token[], span: Span): NameMention | undefined {
  const named = inside.filter(name => name.type === 'person')
  // "Olsen's friend Ada Berg" is Ada Berg.
  const last = named.length > 1 ? friendOf(named.at(-1)!, tokens, span) : null
  if (last) return last
  const [person] = named
  if (!person || named.length > 1) return undefined
  const after = tokens.find(token => token.start >= person.end)
  const isOwner = after !== undefined && after.end <= span.end && /^'s?$/.test(after.form)
  // "top Marsh aides", "the Marsh administration"
  const isModifier = after !== undefined && after.end <= span.end && /^(?:NOUN|PROPN|ADJ|VERB)$/.test(after.upos)
  const before = tokens.filter(token => token.end <= person.start)
  const isHead = before.every(token => !/^(?:ADP|VERB|AUX|SCONJ)$/.test(token.upos))
  return isHead && !isOwner && !isModifier ? person : undefined
}
