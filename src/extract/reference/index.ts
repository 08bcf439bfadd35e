import type { NameMention, Sentence, Token, Tree } from '../../model.ts'
import { resolveBody } from './bodies.ts'
import { describedCandidates, type NameSpan, namedCandidates, remember } from './candidates.ts'
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
import { childrenOf, clauseOf, clausesAround, type Parsed, subjectOf } from './grammar.ts'
import { resolveGroup } from './groups.ts'
import { candidateAt, genderOfPronoun, resolvePerson } from './persons.ts'
import { isPossessivePronoun } from './phrases.ts'
import { quotedTokens } from './quoted.ts'

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

/**
 * The words of an article whose holder is beyond reasonable doubt. Everything doubtful is missing from the result: what stands
 * inside quotation marks, "it" that may be nobody, and any case with two fitting holders. By position. `names` are sorted.
 */
export function findReferences(
  sentences: readonly Sentence[],
  names: readonly NameMention[],
  text: string,
  parse: (tokens: readonly Token[]) => Tree,
): readonly Reference[] {
  const discourse = createDiscourse()
  const quoted = quotedTokens(sentences, text)
  const references: Reference[] = []
  let before: Scene[] = []
  let next = 0
  for (const [index, sentence] of sentences.entries()) {
    const spans: NameSpan[] = []
    for (; next < names.length && names[next]!.start < sentence.end; next++) {
      const span = spanOf(sentence.tokens, names[next]!)
      if (span !== null) spans.push(span)
    }
    if (sentence.tokens.length === 0 || sentence.tokens.length > maximumTokens) {
      before = []
      continue
    }
    const scene = readSentence(sentence, spans, index, text, quoted[index]!, before, discourse, parse, references)
    before = [scene, ...before.slice(0, 1)]
  }
  return references.sort((a, b) => a.sentence - b.sentence || a.from - b.from)
}

function readSentence(
  sentence: Sentence,
  spans: readonly NameSpan[],
  index: number,
  text: string,
  quoted: readonly boolean[],
  before: readonly Scene[],
  discourse: Discourse,
  parse: (tokens: readonly Token[]) => Tree,
  references: Reference[],
): Scene {
  const { tokens } = sentence
  const tree = parse(tokens)
  const parsed: Parsed = { tokens, tree, children: childrenOf(tree), quoted }
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

  // Subjects first: "Since his arrest, he has …" needs to know who "he" is.
  const pronouns = tokens.flatMap((token, at) => (isThirdPerson(token) && !quoted[at] ? [at] : []))
  const isSubject = (at: number) => tree.relations[at]!.startsWith('nsubj')
  const resolved = new Map<number, Candidate>()
  for (const at of [...pronouns.filter(isSubject), ...pronouns.filter(at => !isSubject(at))]) {
    const scene: Scene = { sentence: index, parsed, candidates, before, mainSubject: -1 }
    const resolution = resolve(scene, at, discourse)
    if (resolution === null) continue
    const { candidate, rule } = resolution
    const gender = genderOfPronoun(tokens[at]!.form)
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
  return { sentence: index, parsed, candidates, before: [], mainSubject: mainSubject(parsed, candidates) }
}

function resolve(scene: Scene, at: number, discourse: Discourse): Resolution | null {
  const { form } = scene.parsed.tokens[at]!
  const gender = genderOfPronoun(form)
  if (gender !== null) return resolvePerson(scene, at, gender, discourse.latest[gender])
  return /^the/i.test(form) ? resolveGroup(scene, at) : resolveBody(scene, at)
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

/** The candidate that is the outermost subject outside quotation marks; -1 when it is none. */
function mainSubject(parsed: Parsed, candidates: readonly Candidate[]): number {
  const root = parsed.tree.heads.indexOf(-1)
  let best = root < 0 || parsed.quoted[root] ? -1 : subjectOf(parsed, root)
  let depth = best < 0 || parsed.quoted[best] ? Number.POSITIVE_INFINITY : 0
  for (const [at, relation] of parsed.tree.relations.entries()) {
    if (!relation.startsWith('nsubj') || parsed.quoted[at]) continue
    const level = clausesAround(parsed, at).length
    if (level < depth) {
      depth = level
      best = at
    }
  }
  // "would not go so far but said Lowe must resign", with its own subject misread: Lowe is not who the sentence is about.
  const clause = best < 0 ? -1 : clauseOf(parsed, best)
  if (clause >= 0 && parsed.tree.relations[clause] === 'ccomp' && !parsed.quoted[parsed.tree.heads[clause]!]) return -1
  const candidate = best < 0 ? null : candidateAt(candidates, best)
  return candidate === null ? -1 : candidates.indexOf(candidate)
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
