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

/**
 * A text as a search sees it: without what a keyboard or an outlet may print in another way. "Nunez" finds "Núñez", and `didn't` finds `didn’t`.
 */
export function searchKey(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’‛ʼ]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐-―−]/g, '-')
    .toLowerCase()
}
