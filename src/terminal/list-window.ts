/** The first line to show so that the line under the cursor stands in the middle, as far as both ends allow. */
export function windowStart(lines: number, current: number, height: number): number {
  return Math.max(0, Math.min(current - Math.floor(height / 2), lines - height))
}
