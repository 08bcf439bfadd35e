import type { ParserModel } from '../parser-model.ts'
import { longestInput, mostForms } from './sizes.ts'
import type { Work } from './work.ts'

/** What reads forms for the network: writes rows of 16-bit numbers, `step` numbers from one to the next, and the scale of each. */
export type WriteForms = (forms: readonly string[], rows: Int16Array, step: number, scales: Float32Array) => void

/** Longer forms are not remembered, so that memory stays bounded. */
const longestForm = 100

/**
 * Makes the function that says where the shares of words and of their tags in the first layer's gates are. Those of all tags are made at
 * once, those of forms when they are met, and kept until `mostForms` are.
 */
export function createInputShares(
  { project, shorts, scales, sizes, at }: Work,
  model: ParserModel,
  writeForms: WriteForms,
): (forms: readonly string[], tags: readonly string[]) => { forms: Int32Array; tags: Int32Array } {
  const rowSize = 4 * sizes.gates
  writeTagShares()
  const placeOfTag = new Map(model.tags.map((tag, index) => [tag, index + 1]))
  const placeOfForm = new Map<string, number>()
  let used = 0

  function writeTagShares(): void {
    const { rows, columns, values, scales: rowScales } = model.matrices.get('embedding.tag')!
    const matrix = { address: at.tagMatrix, columns: sizes.tagColumns, rows: sizes.gates }
    for (let first = 0; first < rows; first += longestInput) {
      const count = Math.min(longestInput, rows - first)
      shorts.fill(0, 0, count * sizes.tagColumns)
      for (let row = 0; row < count; row++) {
        const start = (first + row) * columns
        shorts.set(values.subarray(start, start + columns), row * sizes.tagColumns)
        scales[row] = rowScales[first + row]!
      }
      const outputs = { address: at.tagShares + first * rowSize, step: rowSize }
      project(count, { address: at.shorts, step: 2 * sizes.tagColumns }, matrix, outputs)
    }
  }
  const add = (forms: readonly string[]): void => {
    if (forms.length === 0) return
    shorts.fill(0, 0, forms.length * sizes.formColumns)
    writeForms(forms, shorts, sizes.formColumns, scales)
    const matrix = { address: at.formMatrix, columns: sizes.formColumns, rows: sizes.gates }
    const outputs = { address: at.formShares + (used - forms.length) * rowSize, step: rowSize }
    project(forms.length, { address: at.shorts, step: 2 * sizes.formColumns }, matrix, outputs)
  }
  return (forms, tags) => {
    if (used + forms.length > mostForms) {
      placeOfForm.clear()
      used = 0
    }
    const fresh: string[] = []
    const places = Int32Array.from(forms, form => {
      const known = placeOfForm.get(form)
      if (known !== undefined) return known
      fresh.push(form)
      if (form.length <= longestForm) placeOfForm.set(form, used)
      return used++
    })
    add(fresh)
    return {
      forms: places.map(place => at.formShares + place * rowSize),
      tags: Int32Array.from(tags, tag => at.tagShares + (placeOfTag.get(tag) ?? 0) * rowSize),
    }
  }
}
