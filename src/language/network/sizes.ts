import { type ReaderModel, wordTables } from '../reader-model.ts'
import { type Layout, layOut } from './layout.ts'
import { columnStep, roundUp } from './pack-matrix.ts'
import { projectedRows } from './project.ts'

/** Lengths of the network's rows, filled up to what the kernels take at a time. */
export interface Sizes {
  readonly layers: number
  /** Outputs of one direction of a layer. */
  readonly units: number
  /** Gates of both directions: eight for each unit. */
  readonly gates: number
  readonly formColumns: number
  readonly arc: number
  readonly label: number
  readonly relations: number
  readonly tags: number
}

/** Rounded up to what the kernels take at a time. */
export function sizesOf(model: ReaderModel): Sizes {
  const columnsOf = (name: string) => model.matrices.get(`embedding.${name}`)!.columns
  const learned = wordTables.reduce((sum, name) => sum + columnsOf(name), 0)
  const inputs = model.matrices.get('lstm.0.forward.input')!.columns
  const units = roundUp(model.hidden, columnStep)
  return {
    layers: model.layers,
    units,
    gates: 8 * units,
    formColumns: roundUp(Math.max(learned, inputs), columnStep),
    arc: roundUp(model.vectors.get('arc.headBias')!.length, projectedRows),
    label: roundUp(model.matrices.get('label.head.weight')!.rows, projectedRows),
    relations: roundUp(model.relations.length, projectedRows),
    tags: roundUp(model.tags.length, projectedRows),
  }
}

/** Words the network reads at a time, at most. */
export const longestInput = 150

/** Forms whose share in the first layer's gates is remembered: with 2,048 a quarter of the words of news had to be computed again, with these an eighth. 25 MB with 96 units, taken as forms are met. */
export const mostForms = 8192

/** Parts of the network's memory; rows are counted by words where nothing else is said. */
export type NetworkLayout = Layout<
  ReturnType<typeof partsOf> extends Record<infer Part, number> ? Part & string : never
>

/** Where each part stands in the memory of the module. */
export function layOutNetwork(sizes: Sizes): NetworkLayout {
  return layOut(partsOf(sizes))
}

function partsOf({ layers, units, gates, formColumns, arc, label, relations, tags }: Sizes) {
  // The root is one more, and `project` writes rows in pairs.
  const rows = longestInput + 2
  const matrix = (height: number, width: number) => height * (2 * width + 8)
  const widest = Math.max(2 * units, formColumns, arc, label)
  return {
    formMatrix: matrix(gates, formColumns),
    /** One for each direction of each layer. */
    recurrentMatrices: 2 * layers * matrix(4 * units, units),
    /** One for each layer but the first. */
    layerMatrices: (layers - 1) * matrix(gates, 2 * units),
    tagMatrix: matrix(tags, 2 * units),
    arcMatrix: matrix(2 * arc, 2 * units),
    pairMatrix: matrix(arc, arc),
    labelMatrix: matrix(2 * label, 2 * units),
    relationMatrix: matrix(relations, label),
    /** Shares in the first layer's gates: one row of floats a form. */
    formShares: 4 * gates * (mostForms + 1),
    zeroes: 4 * Math.max(gates, arc, label),
    /** Four lists of addresses. */
    lists: 16 * rows,
    /** Gates of a layer but the first. */
    gates: 4 * gates * rows,
    cells: 4 * units,
    /** Gates of one word and direction. */
    sums: 16 * units,
    /** Outputs of a layer, in turns. */
    evenStates: 4 * units * rows,
    oddStates: 4 * units * rows,
    /** Rows made 16 bits short, with their scales. */
    shorts: 2 * widest * rows,
    scales: 4 * rows,
    /** Scores of each word's tags. */
    tags: 4 * tags * rows,
    /** Of each node, the root first: as dependant, as head. */
    arcs: 8 * arc * (rows + 4),
    labels: 8 * label * rows,
    /** Arcs' dependants times the pair matrix. */
    pairs: 4 * arc * rows,
    /** Of each word with each head, the root first. */
    scores: 4 * roundUp(rows, 4) * rows,
    relations: 4 * relations * rows,
  }
}
