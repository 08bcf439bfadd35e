/**
 * The position in `visible` of the next fact that `matches`, from `from` on (inclusive) in steps of `by`, round the end
 * once. Undefined when none does.
 */
export function nextMatch(
  matches: (index: number) => boolean,
  visible: readonly number[],
  from: number,
  by: 1 | -1,
): number | undefined {
  const { length } = visible
  for (let step = 0; step < length; step += 1) {
    const position = (((from + step * by) % length) + length) % length
    if (matches(visible[position]!)) return position
  }
  return undefined
}
