import { mostForms } from './sizes.ts'
import type { Work } from './work.ts'

/** What reads forms for the network: writes rows of 16-bit numbers, `step` numbers from one to the next, and the scale of each. */
export type WriteForms = (forms: readonly string[], rows: Int16Array, step: number, scales: Float32Array) => void

/** Longer forms are not remembered, so that memory stays bounded. */
const longestForm = 100

/** Makes the function that says where the shares of words in the first layer's gates are: made when a form is met, and kept until `mostForms` are. */
export function createInputShares(
  { project, shorts, scales, sizes, at }: Work,
  writeForms: WriteForms,
): (forms: readonly string[]) => Int32Array {
  const rowSize = 4 * sizes.gates
  const placeOfForm = new Map<string, number>()
  let used = 0

  const add = (forms: readonly string[]): void => {
    if (forms.length === 0) return
    shorts.fill(0, 0, forms.length * sizes.formColumns)
    writeForms(forms, shorts, sizes.formColumns, scales)
    const matrix = { address: at.formMatrix, columns: sizes.formColumns, rows: sizes.gates }
    const outputs = { address: at.formShares + (used - forms.length) * rowSize, step: rowSize }
    project(forms.length, { address: at.shorts, step: 2 * sizes.formColumns }, matrix, outputs)
  }
  return forms => {
    if (used + forms.length > mostForms) {
      placeOfForm.clear()
      used = 0
    }
    const fresh: string[] = []
    const addresses = new Int32Array(forms.length)
    for (let word = 0; word < forms.length; word++) {
      const form = forms[word]!
      let place = placeOfForm.get(form)
      if (place === undefined) {
        place = used++
        fresh.push(form)
        if (form.length <= longestForm) placeOfForm.set(form, place)
      }
      addresses[word] = at.formShares + place * rowSize
    }
    add(fresh)
    return addresses
  }
}
