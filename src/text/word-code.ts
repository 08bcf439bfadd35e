/** A word as one number: words with two numbers are two words, and of those with one nearly all are the same. */
export function wordCode(word: string): number {
  let code = word.length
  for (let at = 0; at < word.length; at++) code = stir(code ^ word.charCodeAt(at))
  return code
}

/** Two words as one number: one pair in billions is taken for another. */
export function phraseCode(first: number, second: number): number {
  return stir(Math.imul(first, 0x01000193) ^ second)
}

/** Spreads every bit over all 32 (the middle of MurmurHash3's last step). */
function stir(code: number): number {
  const mixed = Math.imul(code ^ (code >>> 16), 0x85ebca6b)
  return mixed ^ (mixed >>> 13)
}
