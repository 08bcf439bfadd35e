/** Of two vectors of length 1; 0 where a word has none. Asked of every pair of words, so arrays of one kind alone are given to it. */
export function cosine(left: Float32Array | null, right: Float32Array | null): number {
  if (left === null || right === null) return 0
  let sum = 0
  for (let axis = 0; axis < left.length; axis++) sum += left[axis]! * right[axis]!
  return sum
}
