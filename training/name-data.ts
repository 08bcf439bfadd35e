import { writeFileSync } from 'node:fs'
import { createFormRows } from '../src/language/form-rows.ts'
import { createNameRows, nameSpots, rowWidth } from '../src/language/name-rows.ts'
import { createNetwork } from '../src/language/network/reader-network.ts'
import { longestInput } from '../src/language/network/sizes.ts'
import type { ReaderModel } from '../src/language/reader-model.ts'
import type { Vectors } from '../src/language/vectors.ts'
import { nameClasses } from './names.ts'
import { labelSilver, type NameTypes } from './silver-names.ts'

/** Words with the labels to learn; null for those that teach nothing. */
export interface NameExample {
  readonly forms: readonly string[]
  readonly labels: readonly (string | null)[]
  /** Where the labels come from. */
  readonly set: 'uner' | 'gum' | 'gum-dev' | 'silver'
  /** Of UNER: documents of one fold are held out together. */
  readonly fold?: number
}

/** A sentence is taken while one of its names was met less often; what everybody writes about should not teach everything. */
const mostOfOneName = 40

/** Sentences of those without labels in which nearly all names are of known type. */
export function findSilver(
  sentences: readonly (readonly string[])[],
  tagsOf: (forms: readonly string[]) => readonly string[],
  types: NameTypes,
): NameExample[] {
  const met = new Map<string, number>()
  return sentences.flatMap((forms): NameExample[] => {
    const found = labelSilver(forms, tagsOf(forms), types)
    if (found === null || found.names.every(name => (met.get(name) ?? 0) >= mostOfOneName)) return []
    for (const name of found.names) met.set(name, (met.get(name) ?? 0) + 1)
    return [{ forms, labels: found.labels, set: 'silver' }]
  })
}

/**
 * Writes what `training/reader/names.py` reads: in `names.i16` a row of each word that may be part of a name, in `names.jsonl` one line a sentence.
 * `tagsOf` gives the tags as the network tells them.
 */
export function writeNameData(
  folder: string,
  examples: readonly NameExample[],
  model: ReaderModel,
  vectors: Vectors,
): void {
  const read = createNetwork(model, createFormRows(model, vectors))
  const writeRows = createNameRows(vectors)
  const width = rowWidth(4 * model.hidden, vectors.dimensions)
  const chunks: Int16Array[] = []
  const lines: string[] = []
  for (const { forms, labels, set, fold } of examples) {
    if (forms.length > longestInput) continue
    const { tags, states } = read(forms)
    const spots = nameSpots(
      forms,
      tags.map(tag => model.tags[tag]!),
    )
    const rows = new Int16Array(width * spots.filter(spot => spot !== 0).length)
    writeRows(forms, spots, states, rows, width)
    chunks.push(rows)
    lines.push(JSON.stringify({ set, fold, spots, labels: labels.map(label => nameClasses.indexOf(label ?? '')) }))
  }
  const all = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.byteLength, 0))
  let place = 0
  for (const chunk of chunks) {
    all.set(new Uint8Array(chunk.buffer), place)
    place += chunk.byteLength
  }
  writeFileSync(`${folder}/names.i16`, all)
  writeFileSync(`${folder}/names.jsonl`, `${lines.join('\n')}\n`)
}
