/**
 * The position in `visible` of the next fact whose text has `query`, from `from` on (inclusive) in steps of `by`, round
 * the end once. Undefined when none has it.
 */
export function nextMatch(
  searchable: readonly string[],
  visible: readonly number[],
  query: string,
  from: number,
  by: 1 | -1,
): number | undefined {
  const { length } = visible
  for (let step = 0; step < length; step += 1) {
    const position = (((from + step * by) % length) + length) % length
    if (searchable[visible[position]!]?.includes(query)) return position
  }
  return undefined
}
