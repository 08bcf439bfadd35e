/** Of two vectors of length 1; 0 where a word has none. Runs for every pair of words, so it is given arrays of one kind only. */
export function cosine(left: Float32Array | null, right: Float32Array | null): number {
  if (left === null || right === null) return 0
  let sum = 0
  for (let axis = 0; axis < left.length; axis++) sum += left[axis]! * right[axis]!
  return sum
}
