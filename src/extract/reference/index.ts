import type { Gender } from '../../lexicon/titles.ts'
import type { NameMention, Sentence, Token, Tree } from '../../model.ts'
import type { Piece } from '../attribution/index.ts'
import { datelineLength } from '../dateline.ts'
import { isExpletive, resolveBody } from './bodies.ts'
import { describedCandidates, type NameSpan, namedCandidates, nameGender, remember } from './candidates.ts'
import { settleDescription } from './descriptions.ts'
import {
  addRole,
  type Candidate,
  createDiscourse,
  type Discourse,
  type Resolution,
  type Scene,
  see,
} from './discourse.ts'
import { childrenOf, type Parsed } from './grammar.ts'
import { resolveGroup } from './groups.ts'
import { resolveGroupInQuotation, resolveInQuotation } from './in-quotations.ts'
import { mainSubject, speakerOf } from './main-subject.ts'
import { genderOfPronoun, resolvePerson } from './persons.ts'
import { isPossessivePronoun } from './phrases.ts'
import { quotedTokens } from './quoted.ts'
import { joinedThing, onlyThing, resolveThing } from './things.ts'
import { type Speaking, speakingIn } from './voices.ts'

/** Words that stand for somebody or something named elsewhere in the article, with what to print in their place. */
export interface Reference {
  readonly sentence: number
  /** Token indices [from, to) within the sentence. */
  readonly from: number
  readonly to: number
  readonly text: string
  /** What stands in its place in a claim that stands alone: "Gabi Ashkenazi", "the Israeli diplomatic source". Without possessive mark. */
  readonly replacement: string
  /** "his", "their", "the court's": the replacement takes 's. For "the court's" the mark is a token of its own, outside `[from, to)`, and this is false. */
  readonly possessive: boolean
  /** Which rule settled it: `subject-of-sentence`, `same-role`, `counterpart`, `group` … */
  readonly rule: string
  readonly kind: 'pronoun' | 'description' | 'short-name'
  /** Where the words it rests on stand; null when they are spread over the article. */
  readonly antecedent: { readonly sentence: number; readonly from: number; readonly to: number } | null
}

/** Longer sentences than this are lists or hostile; they are left alone and the work stays linear. */
const maximumTokens = 200

/** A quotation of more sentences than this parts what stands before it from what follows. From reading news text. */
const maximumGap = 5

/**
 * The words of an article whose holder is beyond reasonable doubt. Everything doubtful is missing from the result: what stands
 * inside quotation marks, "it" that may be nobody, and any case with two fitting holders. By position. `names` are sorted; `pieces`
 * tell who says what.
 */
export function findReferences(
  sentences: readonly Sentence[],
  names: readonly NameMention[],
  text: string,
  parse: (tokens: readonly Token[]) => Tree,
  pieces: readonly Piece[] = [],
): readonly Reference[] {
  const discourse = createDiscourse()
  const speaking = speakingIn(pieces)
  for (const mention of names) nameGender(discourse, mention, text)
  const quoted = quotedTokens(sentences, text)
  const references: Reference[] = []
  let before: readonly Scene[] = []
  let recent: readonly Scene[] = []
  let next = 0
  const trees = sentences.map(({ tokens }, index) =>
    tokens.length === 0 || tokens.length > maximumTokens ? null : parseSentence(tokens, quoted[index]!, parse),
  )
  for (const [index, sentence] of sentences.entries()) {
    const spans: NameSpan[] = []
    for (; next < names.length && names[next]!.start < sentence.end; next++) {
      const span = spanOf(sentence.tokens, names[next]!)
      if (span !== null) spans.push(span)
    }
    const parsed = trees[index]!
    if (parsed === null) {
      before = []
      recent = []
      continue
    }
    const voices = speaking.get(index) ?? new Map()
    const scene = readSentence({ parsed, voices, spans, index, text, before, recent, discourse, references })
    recent = [scene, ...recent.slice(0, 1)]
    // A sentence wholly inside a quotation tells nothing of who is spoken of outside it.
    if (!quoted[index]!.every(Boolean) || !before.some(earlier => index - earlier.sentence < maximumGap))
      before = [scene, ...before.slice(0, 1)]
  }
  return references.sort((a, b) => a.sentence - b.sentence || a.from - b.from)
}

interface Reading {
  readonly parsed: Parsed
  readonly voices: ReadonlyMap<number, Speaking>
  readonly spans: readonly NameSpan[]
  readonly index: number
  readonly text: string
  readonly before: readonly Scene[]
  readonly recent: readonly Scene[]
  readonly discourse: Discourse
  /** What is found is added here. */
  readonly references: Reference[]
}

function readSentence({ parsed, voices, spans, index, text, before, recent, discourse, references }: Reading): Scene {
  const { tokens, tree, quoted } = parsed
  const named = namedCandidates(parsed, spans, index, discourse)
  const candidates: Candidate[] = [...named.candidates]
  for (const candidate of describedCandidates(parsed, named.candidates, text, index)) {
    const settled =
      candidate.entity.kind === 'person'
        ? null
        : settleDescription(parsed, candidate, index, discourse, named.candidates)
    if (settled === null) {
      candidates.push(candidate)
      if (candidate.entity.kind !== 'person') remember(parsed, candidate, text, index, discourse)
      continue
    }
    see(discourse, settled.entity, index)
    candidates.push({ ...candidate, entity: settled.entity })
    references.push({
      sentence: index,
      from: candidate.from,
      to: candidate.to,
      text: text.slice(tokens[candidate.from]!.start, tokens[candidate.to - 1]!.end),
      replacement: settled.replacement,
      possessive: false,
      rule: settled.rule,
      kind: 'description',
      antecedent: null,
    })
  }
  candidates.sort((a, b) => a.head - b.head || a.from - b.from)

  // Subjects first: "Since his arrest, he has …" needs to know who "he" is. Quotations last: their speaker must be known.
  // "[T]he harbour" is no "he".
  const isWhole = (at: number) =>
    tokens[at - 1]?.end !== tokens[at]!.start || !/^[\]\p{L}]$/u.test(tokens[at - 1]!.form)
  const pronouns = tokens.flatMap((token, at) => (isThirdPerson(token) && isWhole(at) ? [at] : []))
  const isSubject = (at: number) => tree.relations[at]!.startsWith('nsubj')
  const rank = (at: number) => (quoted[at] ? 2 : 0) + (isSubject(at) ? 0 : 1)
  const resolved = new Map<number, Candidate>()
  const unsettled = new Set<Gender>()
  const view = { sentence: index, parsed, text, unsettled, candidates, speaking: voices }
  for (const at of pronouns.sort((left, right) => rank(left) - rank(right) || left - right)) {
    const resolution = resolve({ ...view, before, recent, mainSubject: -1 }, at, discourse)
    const gender = genderOfPronoun(tokens[at]!.form)
    if (resolution === null) {
      if (gender !== null) unsettled.add(gender)
      continue
    }
    const { candidate, rule } = resolution
    if (candidate.entity.kind === 'person' && gender !== null) candidate.entity.gender ??= gender
    see(discourse, candidate.entity, index)
    const own: Candidate = {
      entity: candidate.entity,
      from: at,
      to: at + 1,
      head: at,
      function: isSubject(at) ? 'subject' : isPossessivePronoun(tokens[at]!) ? 'possessive' : 'object',
    }
    resolved.set(at, own)
    candidates.push(own)
    candidates.sort((a, b) => a.head - b.head || a.from - b.from)
    // "my father … he": known to be somebody, and by no words that could be printed.
    if (candidate.entity.print === '') continue
    references.push({
      sentence: index,
      from: at,
      to: at + 1,
      text: text.slice(tokens[at]!.start, tokens[at]!.end),
      replacement: candidate.entity.print,
      possessive: isPossessivePronoun(tokens[at]!),
      rule,
      kind: 'pronoun',
      antecedent: antecedentOf(candidate, candidates, index, before),
    })
  }
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

/** A dateline is no part of the sentence: "OSLO — The ferry …" parses like "The ferry …". */
function parseSentence(
  tokens: readonly Token[],
  quoted: readonly boolean[],
  parse: (tokens: readonly Token[]) => Tree,
): Parsed {
  const skipped = datelineLength(tokens)
  const tree = skipped === 0 ? parse(tokens) : shifted(parse(tokens.slice(skipped)), skipped)
  return { tokens, tree, children: childrenOf(tree), quoted }
}

/** The tree with `count` words in front that hang on its root. */
function shifted({ heads, relations }: Tree, count: number): Tree {
  const root = heads.indexOf(-1)
  const front = Array.from({ length: count }, () => (root < 0 ? 0 : root + count))
  return {
    heads: [...front, ...heads.map(head => (head < 0 ? head : head + count))],
    relations: [...front.map(() => 'dep'), ...relations],
  }
}

function resolve(scene: Scene, at: number, discourse: Discourse): Resolution | null {
  const { form } = scene.parsed.tokens[at]!
  const gender = genderOfPronoun(form)
  if (scene.parsed.quoted[at]) {
    if (/^it$/i.test(form)) return isExpletive(scene, at) ? null : joinedThing(scene, at)
    return gender === null ? resolveGroupInQuotation(scene, at) : resolveInQuotation(scene, at, gender, discourse)
  }
  if (gender !== null) return resolvePerson(scene, at, gender, discourse)
  return /^the/i.test(form)
    ? (resolveGroup(scene, at) ?? resolveThing(scene, at, true))
    : (resolveBody(scene, at) ?? resolveThing(scene, at, false) ?? resolveInside(scene, at, form))
}

function resolveInside(scene: Scene, at: number, form: string): Resolution | null {
  if (!/^it$/i.test(form) || isExpletive(scene, at)) return null
  return joinedThing(scene, at) ?? onlyThing(scene, at)
}

function isThirdPerson({ form, upos, xpos }: Token): boolean {
  return (
    (upos === 'PRON' || upos === 'DET' || xpos.startsWith('PRP')) &&
    /^(?:he|she|him|his|her|hers|they|them|their|it|its)$/i.test(form)
  )
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

function spanOf(tokens: readonly Token[], mention: NameMention): NameSpan | null {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.end <= mention.start) low = middle + 1
    else high = middle
  }
  let last = low
  while (last < tokens.length && tokens[last]!.start < mention.end) last++
  return last > low ? { mention, first: low, last } : null
}
