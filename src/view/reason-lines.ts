import type { Fact, Reason, Relation, RelationType } from '../model.ts'
import { oneLine } from './one-line.ts'
import { type StoryIndex, sourceName } from './story-index.ts'
import { counted, relationOrder } from './words.ts'

/** Why passages of a fact stand as they do to each other: one line for all pairs of which the same can be said. */
export interface ReasonLine {
  readonly relation: RelationType
  /** In words: `14 ≠ 17 people injured`. */
  readonly text: string
  /** `Harbour Post, Night Wire / Coast Daily`: each of the one with each of the other; null when the fact has two sources only. */
  readonly between: string | null
}

/** A fact of twenty sources has 190 pairs. Differences and updates are all told; of the lines that agree or refine each other, this many of either. */
const linesTold = 3

/** The reasons of a fact, gravest relation first. */
export function reasonLines(index: StoryIndex, fact: Fact): ReasonLine[] {
  const sorted = [...groupsOf(index, fact)].sort(
    (left, right) =>
      relationOrder.indexOf(left.relation) - relationOrder.indexOf(right.relation) ||
      Number(left.isPlain) - Number(right.isPlain),
  )
  const isNamed = fact.sources.length > 2
  return relationOrder.flatMap(relation => {
    const own = sorted
      .filter(group => group.relation === relation)
      .flatMap(({ text, pairs }) => sidesOf(pairs, text).map(sides => ({ text, sides })))
    // One line more takes no more room than a line that counts it.
    const isAll = own.length <= linesTold + 1 || !/^(?:agrees|refines)$/.test(relation)
    const isTold = (position: number) => isAll || position < linesTold
    const told = own.filter((_, position) => isTold(position))
    const rest = own.filter((_, position) => !isTold(position)).reduce((sum, { sides }) => sum + pairCount(sides), 0)
    return [
      ...told.map(({ text, sides }) =>
        isNamed
          ? { relation, text: ofAll(text, sides), between: between(index, sides) }
          : { relation, text: withNames(index, text, sides), between: null },
      ),
      ...(rest > 0 ? [{ relation, text: counted(rest, 'more pair'), between: null }] : []),
    ]
  })
}

/** Where no pair of outlets stands before it, "the first says more" leaves open which is the first. */
function withNames(index: StoryIndex, text: string, [left, right]: Sides): string {
  const name = (side: readonly string[] | undefined) => (side?.[0] === undefined ? null : sourceName(index, side[0]))
  return text.replace(
    /^the (first|second) (?=says more$)/,
    (words, which) => `${name(which === 'first' ? left : right) ?? words.trimEnd()} `,
  )
}

/** "Argus / Beacon / Courier" are not both. */
const ofAll = (text: string, sides: Sides): string =>
  sides.length > 2 ? text.replace(/^both (?=say the same$)/, 'all ') : text

/** Two sources. */
type Pair = readonly [string, string]

interface Group {
  readonly relation: RelationType
  readonly text: string
  /** Another place or word says more than another speaker or a further detail. */
  readonly isPlain: boolean
  readonly pairs: Pair[]
}

/** The pairs of which the same is said. */
function groupsOf(index: StoryIndex, fact: Fact): Iterable<Group> {
  const groups = new Map<string, Group>()
  for (const relation of toldRelations(fact)) {
    const text = reasonText(relation)
    const keyOf = (words: string) => JSON.stringify([relation.relation, words])
    const turned = groups.get(keyOf(text.split(' ≠ ').reverse().join(' ≠ ')))
    const isPlain = relation.because.every(({ kind }) => kind === 'detail' || kind === 'attribution')
    const fresh: Group = { relation: relation.relation, text, isPlain, pairs: [] }
    const group = groups.get(keyOf(text)) ?? turned ?? fresh
    const sourceOf = (claim: string) => index.claims.get(claim)?.source ?? claim
    const pair: Pair = [sourceOf(relation.a), sourceOf(relation.b)]
    group.pairs.push(group.text === text ? pair : [pair[1], pair[0]])
    groups.set(keyOf(group.text), group)
  }
  return groups.values()
}

/** Without those of a claim in another's words, for which its origin stands; all of them when nothing else is left. */
function toldRelations({ relations, copies = [], sources }: Fact): readonly Relation[] {
  const repeated = new Set(copies.flatMap(({ claim, origin }) => (sources.includes(origin) ? [claim] : [])))
  const own = relations.filter(({ a, b }) => !repeated.has(a) && !repeated.has(b))
  return own.length > 0 ? own : relations
}

/** Beside these the verbs need not be told; two speakers or views alone do not say what is another. */
const sharp: ReadonlySet<string> = new Set('quantity time place actor role polarity status cause'.split(' '))

function reasonText({ relation, because, kinds }: Relation): string {
  const isSharp = because.some(({ kind }) => sharp.has(kind))
  const telling = because.filter(
    reason => reason.kind !== 'detail' && !(isOfVerbs(reason) && (isSharp || relation === 'refines')),
  )
  // That each says more, with verbs of its own, goes without saying where something sharper is said.
  const texts = (telling.length > 0 ? telling : because.filter(({ kind }) => kind === 'detail'))
    .map(reason => oneLine(isOfVerbs(reason) ? `verbs: ${reason.text}` : reason.text))
    .filter(text => text !== '')
  const words = (relation === 'agrees' ? texts.slice(0, 2) : texts).join('; ')
  return words || (because.some(isOfVerbs) ? 'told with other verbs' : kinds.join(', '))
}

/** The bare words for the deed on both sides. */
const isOfVerbs = ({ kind, a, b, text }: Reason): boolean => kind === 'event' && text === `${a} / ${b}`

/** Each source of one side with each of every other side; three sources that all agree have three sides. */
type Sides = readonly (readonly string[])[]

/** The pairs of one reason in as few lines as tell them exactly. */
function sidesOf(pairs: readonly Pair[], text: string): Sides[] {
  const partners = new Map<string, Set<string>>()
  for (const [a, b] of pairs) partners.set(a, (partners.get(a) ?? new Set()).add(b))
  const sources = [...new Set(pairs.flat())]
  const isAll = sources.every((a, at) =>
    sources.slice(at + 1).every(b => partners.get(a)?.has(b) || partners.get(b)?.has(a)),
  )
  // "the first says more" asks for two.
  if (isAll && !/\b(?:first|second)\b/.test(text)) return [sources.map(source => [source])]
  const sides = new Map<string, [left: string[], right: string[]]>()
  for (const [a, others] of partners) {
    const key = JSON.stringify([...others])
    const [left] = sides.get(key) ?? [[]]
    sides.set(key, [[...left, a], [...others]])
  }
  return [...sides.values()]
}

function pairCount(sides: Sides): number {
  return sides.reduce(
    (sum, left, at) => sum + sides.slice(at + 1).reduce((own, right) => own + left.length * right.length, 0),
    0,
  )
}

/** Names told of one side, and sides told, before the others are only counted. */
const namesTold = 3

function between(index: StoryIndex, sides: Sides): string {
  const names = sides.map(side => shortened(side.map(source => sourceName(index, source))).join(', '))
  return shortened(names).join(' / ')
}

/** `A`, `B`, `C`, `4 others`: one more name stands for itself. */
function shortened(names: readonly string[]): readonly string[] {
  return names.length <= namesTold + 1 ? names : [...names.slice(0, namesTold), `${names.length - namesTold} others`]
}
