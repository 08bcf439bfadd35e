/** Whether the word at `node` is `ancestor` or hangs below it in a tree with these heads. Ends on a circle, too. */
export function isBelow(heads: readonly number[], node: number, ancestor: number): boolean {
  for (let at = node, steps = 0; at >= 0 && steps <= heads.length; at = heads[at] ?? -1, steps += 1)
    if (at === ancestor) return true
  return false
}
