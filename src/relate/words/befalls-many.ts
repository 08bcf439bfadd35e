/**
 * What is done to many people in the same words: that two outlets name two of them tells of two deeds, not of one. From general knowledge; "charged"
 * and "killed" are left out, as they come with the deed or the place, by which it is known.
 */
const deeds: ReadonlySet<string> = new Set(['apprehend', 'arrest', 'detain'])

/** `verb` is a lemma in lower case. */
export function befallsMany(verb: string): boolean {
  return deeds.has(verb)
}
