import type { Token } from '../../model.ts'

/** Surnames that are also months and other words with a capital: "Theresa May". */
export const monthSurnames: ReadonlySet<string> = new Set(['May', 'March', 'August', 'June', 'April'])

const datePrepositions = new Set(
  'in by since of until till last next this early late mid from to for on before after through during and or every'.split(
    ' ',
  ),
)

/**
 * Whether such a word is somebody's surname here, once the article has named the holder in full: "May said", "Mrs. May", "May's
 * cabinet"; not "in May", "May 5", "May's rainfall of last year" after a preposition, nor "May she rest".
 */
export function isMonthSurname(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  if (
    before !== undefined &&
    /^(?:Mrs?|Ms|Miss|Dr|Sir|Lady|Lord|Minister|President|Secretary|Senator)\.?$/.test(before.form)
  )
    return true
  if (after === undefined || /^\d/.test(after.form)) return false
  // "Amari and May met", not "June and May"
  if (before?.form === 'and' && tokens[at - 2]?.upos === 'PROPN' && !monthSurnames.has(tokens[at - 2]!.form))
    return true
  // "accused May of", "told May"
  if (before?.upos === 'VERB') return true
  if (before !== undefined && (datePrepositions.has(before.form.toLowerCase()) || /\d|th$/.test(before.form)))
    return false
  return after.form === "'s" || ((after.upos === 'VERB' || after.upos === 'AUX') && after.xpos !== 'VB')
}
