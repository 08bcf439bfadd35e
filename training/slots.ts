/** Fits the weights of src/relate/slots/slot-fit.ts: which places of two articles' sentences hold the same thing, told from what stands around them. */
import type { Language, Surroundings } from '../src/model.ts'
import { laySideBySide, type Sides } from '../src/relate/sides.ts'
import { compareSlots } from '../src/relate/slots/compare-slots.ts'
import { type Slot, type SlotKind, slotsOf } from '../src/relate/slots/slot.ts'
import { besideSlot, rarityIn, type SlotFit, slotFit, slotModel } from '../src/relate/slots/slot-fit.ts'
import { plainClaim } from '../src/statement/plain-claim.ts'
import { surroundingsOf } from '../src/statement/surroundings.ts'
import { type TermSimilarity, termSimilarity } from '../src/statement/term-similarity.ts'
import { termsOf } from '../src/statement/terms.ts'
import { readPairs, readRows } from './labelled-pairs.ts'
import { logOdds } from './logistic.ts'

/** Two slots of two sentences. */
interface SlotPair {
  readonly set: string
  /** True in every other story of BASIL. */
  readonly isHeldOut: boolean
  readonly kind: SlotKind
  /** True when both hold the same. */
  readonly isSame: boolean
  /** 1 for the bias, then what the weights in `names` are for. */
  readonly values: readonly number[]
}

/** A sentence and the terms of its article; none for a sentence that stands alone. */
type Told = Pick<Surroundings, 'sentence' | 'article' | 'sentences'>

const kinds = Object.keys(slotModel.kinds) as SlotKind[]
/** Numbers have the bias alone. */
const otherKinds = kinds.filter(kind => kind !== 'number')
const features = Object.keys(slotModel.weights) as (keyof SlotFit)[]
const names: readonly string[] = ['bias', ...otherKinds, ...features]

/**
 * Deterministic: the same data and language models give the same text. `dataFolder` holds basil/docs.jsonl, ecbplus/docs.jsonl, mrpc/train.jsonl and
 * sts_headlines/train.jsonl. `model` is how slot-fit.ts keeps it; `scores` are tables in Markdown.
 */
export function trainSlots(dataFolder: string, language: Language): { model: string; scores: string } {
  const pairs = readSlotPairs(dataFolder, language)
  const train = pairs.filter(pair => !pair.isHeldOut)
  const weights = fitWeights(train)
  const heldOut = kinds.map(kind => {
    const own = pairs.filter(pair => pair.isHeldOut && pair.kind === kind)
    return tableRow(kind, own, weights, (above, all) => `${above} of ${all}`)
  })
  const leftOut = [...new Set(pairs.map(({ set }) => set))].map(set => {
    const own = pairs.filter(pair => pair.set === set)
    const others = fitWeights(pairs.filter(pair => pair.set !== set))
    return tableRow(set, own, others, (above, all) => (above / all).toFixed(4))
  })
  const scores = [
    `${train.length} pairs; above the log-odds, same / different`,
    ['held-out half of BASIL', ...heldOut].join('\n'),
    ['whole sets left out', ...leftOut].join('\n'),
  ]
  return { model: writeModel(weights), scores: scores.join('\n\n') }
}

function writeModel(weights: readonly number[]): string {
  const rounded = new Map(names.map((name, at) => [name, Math.round(100 * weights[at]!) / 100]))
  const pick = (wanted: readonly string[]) => Object.fromEntries(wanted.map(name => [name, rounded.get(name) ?? 0]))
  const model = { bias: rounded.get('bias'), kinds: pick(kinds), weights: pick(features) }
  return JSON.stringify(model, null, 2).replaceAll('"', '')
}

/** Those that src/relate/rules/other-slot.ts asks for lie between them. */
const thresholds = [1.25, 1.5, 2, 2.5]

function tableRow(
  title: string,
  pairs: readonly SlotPair[],
  weights: readonly number[],
  spell: (above: number, all: number) => string,
): string {
  const scored = pairs.map(({ isSame, values }) => ({ isSame, score: logOdds(weights, values) }))
  const cells = thresholds.map(threshold => {
    const [same, different] = [true, false].map(isSame => {
      const own = scored.filter(pair => pair.isSame === isSame)
      return spell(own.filter(({ score }) => score > threshold).length, own.length)
    })
    return `> ${threshold}: ${same} / ${different}`
  })
  return `| ${[title, ...cells].join(' | ')} |`
}

/** What all pairs of one set and kind that hold the same, or not, weigh together; but a pair at most `mostWeight`. */
const cellWeight = 1000
const mostWeight = 20
const rounds = 1500
const rate = 2
const ridge = 0.0005

/** Gradient descent as in `fitLogistic`, but weights may have either sign, kinds instead of sets have a bias, and each pair has a weight of its own. */
function fitWeights(pairs: readonly SlotPair[]): number[] {
  const counts = new Map<string, number>()
  for (const pair of pairs) counts.set(cellOf(pair), (counts.get(cellOf(pair)) ?? 0) + 1)
  const importances = pairs.map(pair => Math.min(mostWeight, cellWeight / counts.get(cellOf(pair))!))
  const total = importances.reduce((sum, importance) => sum + importance, 0)
  const rows = pairs.map(({ values, isSame }, at) => ({
    values: Float64Array.from(values),
    label: isSame ? 1 : 0,
    importance: importances[at]! / total,
  }))
  const weights = new Float64Array(names.length)
  const velocity = new Float64Array(names.length)
  for (let round = 0; round < rounds; round++) {
    // The bias, at 0, is not pulled.
    const gradient = weights.map((weight, at) => (at === 0 ? 0 : ridge * weight))
    for (const { values, label, importance } of rows) {
      let sum = 0
      for (let at = 0; at < names.length; at++) sum += weights[at]! * values[at]!
      const error = importance * (1 / (1 + Math.exp(-sum)) - label)
      for (let at = 0; at < names.length; at++) gradient[at]! += error * values[at]!
    }
    for (let at = 0; at < names.length; at++) {
      velocity[at] = 0.9 * velocity[at]! - rate * gradient[at]!
      weights[at]! += velocity[at]!
    }
  }
  return [...weights]
}

const cellOf = ({ set, kind, isSame }: SlotPair): string => `${set} ${kind} ${isSame}`

function readSlotPairs(dataFolder: string, language: Language): SlotPair[] {
  const similarity = termSimilarity(language)
  const compare = ([one, other]: readonly [Told, Told], set: string, isHeldOut = false) =>
    compareSentences(one, other, language, similarity).map(pair => ({ ...pair, set, isHeldOut }))
  const basil = readStories(readRows(`${dataFolder}/basil/docs.jsonl`), 'topic', language).flatMap((story, index) =>
    neighbours(story).flatMap(pair => compare(pair, 'basil', index % 2 === 1)),
  )
  const trainHalf = readRows(`${dataFolder}/ecbplus/docs.jsonl`).filter(row => row['split'] === 'train')
  // Every fourth pair of sentences, for speed. Another quarter moves weights by some hundredths, that of `clashes` by .2.
  const ecbplus = readStories(trainHalf, 'subtopic', language).flatMap(story =>
    neighbours(story)
      .filter((_, index) => index % 4 === 0)
      .flatMap(pair => compare(pair, 'ecbplus')),
  )
  const alone = ['mrpc', 'sts_headlines'].flatMap(set =>
    readAlone(`${dataFolder}/${set}/train.jsonl`, language).flatMap(pair => compare(pair, set)),
  )
  return [...basil, ...thin(ecbplus), ...alone]
}

/** Every third pair of the cells that have more than 2,000, for speed: it moves no weight by more than .04. */
function thin(pairs: readonly SlotPair[]): SlotPair[] {
  const cells = new Map<string, SlotPair[]>()
  for (const pair of pairs) {
    const cell = cells.get(cellOf(pair)) ?? []
    cell.push(pair)
    cells.set(cellOf(pair), cell)
  }
  return [...cells.values()].flatMap(cell => (cell.length > 2000 ? cell.filter((_, index) => index % 3 === 2) : cell))
}

/** The sentences of each story, in the order of the stories' names. */
function readStories(rows: readonly Record<string, unknown>[], key: string, language: Language): Told[][] {
  const stories = new Map<string, Told[]>()
  for (const row of rows) {
    const name = String(row[key])
    const body = (row['sentences'] as string[]).join('\n\n')
    const sentences = tell(String(row['doc']), body, row['published'] as string | null, language)
    stories.set(name, [...(stories.get(name) ?? []), ...sentences])
  }
  return [...stories].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, sentences]) => sentences)
}

/** Pairs of single sentences. */
function readAlone(file: string, language: Language): [Told, Told][] {
  const sentencesOf = (id: string, text: string) =>
    tell(id, text, null, language).map(({ sentence }): Told => ({ sentence, article: new Map(), sentences: 0 }))
  return readPairs(file).flatMap(({ a, b }): [Told, Told][] => {
    const [left, ...more] = sentencesOf('a', a)
    const [right, ...others] = sentencesOf('b', b)
    const areSingle = more.length === 0 && others.length === 0
    return a !== b && left && right && areSingle ? [[left, right]] : []
  })
}

/** The sentences of an article as relating sees them. */
function tell(id: string, body: string, published: string | null, language: Language): Told[] {
  const analysis = language.analyse(body, { published })
  const claims = analysis.sentences.map(({ tokens }, index) => plainClaim(String(index), id, '', tokens[0]?.start ?? 0))
  return [...surroundingsOf({ id, body }, published, analysis, claims).values()]
}

/** Pairs of sentences of two articles in which slots of one kind have a term beside them in common. */
function neighbours(story: readonly Told[]): [Told, Told][] {
  const beside = story.map(({ sentence }) => {
    const terms = termsOf(sentence)
    const keys = slotsOf(sentence).flatMap(slot => {
      const { before, after } = besideSlot({ terms }, slot)
      return [...before, ...after].map(at => `${slot.kind} ${terms[at]!.key}`)
    })
    return new Set(keys)
  })
  return story.flatMap((one, index) =>
    story.slice(index + 1).flatMap((other, further): [Told, Told][] => {
      if (one.sentence.claim.source === other.sentence.claim.source) return []
      const there = beside[index + 1 + further]!
      return [...beside[index]!].some(key => there.has(key)) ? [[one, other]] : []
    }),
  )
}

/** Two sentences that have less in common and hold the same name mostly tell of two events, in which the name stands twice. */
const mostlyShared = 0.4

/** Slots that can be compared; without those that differ but whose content is told elsewhere too, since they are not two accounts of one thing. */
function compareSentences(
  one: Told,
  other: Told,
  language: Language,
  similarity: TermSimilarity,
): Pick<SlotPair, 'kind' | 'isSame' | 'values'>[] {
  const [here, there] = [slotsOf(one.sentence), slotsOf(other.sentence)]
  let sides: Sides | undefined
  const rarity = rarityIn(one, other)
  return here.flatMap(left =>
    there.flatMap(right => {
      const relation = compareSlots(left, right)
      if (relation === 'open') return []
      if (relation === 'apart' && (isGiven(left, there) || isGiven(right, here))) return []
      if (relation === 'apart' && left.kind !== 'time' && knows(other, left) && knows(one, right)) return []
      sides ??= laySideBySide(one.sentence, other.sentence, similarity, language.relatedness)
      const fit = slotFit(sides, left, right, rarity)
      if (relation === 'same' && (fit.shared + fit.covered) / 2 < mostlyShared) return []
      const values = [
        1,
        ...otherKinds.map(kind => (left.kind === kind ? 1 : 0)),
        ...features.map(feature => fit[feature]),
      ]
      return [{ kind: left.kind, isSame: relation === 'same', values }]
    }),
  )
}

const isGiven = (slot: Slot, there: readonly Slot[]): boolean => there.some(one => compareSlots(slot, one) === 'same')

const knows = ({ article }: Told, { key }: Slot): boolean => key !== null && article.has(key)
